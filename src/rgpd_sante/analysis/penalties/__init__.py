# SPDX-License-Identifier: MIT
"""Penalties: the tiers of art. 83, the method of the EDPB, the CNIL, criminal law, orders, civil routes."""
