# SPDX-License-Identifier: MIT
"""Who: the practice, its people to contact and its identifiers."""

from __future__ import annotations

from rgpd_sante.practice.model import Address, Civility, Contact, Practice
from rgpd_sante.practice.scale import Scale

__all__ = ["Address", "Civility", "Contact", "Practice", "Scale"]
