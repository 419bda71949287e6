# SPDX-License-Identifier: MIT
"""rgpd_sante."""
