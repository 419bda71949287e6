# SPDX-License-Identifier: MIT
"""Exposure to a cyber incident: two models with their breakdown, and the limit of a policy that follows."""
