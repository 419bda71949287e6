# SPDX-License-Identifier: MIT
"""The premium: from the tariff to the net amount, from net to gross and back, instalments, refunds."""
