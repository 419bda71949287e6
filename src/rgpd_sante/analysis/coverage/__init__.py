# SPDX-License-Identifier: MIT
"""From a breach to insurance: the claim that it makes, and what a policy would answer, before anything is settled."""
