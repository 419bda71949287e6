# SPDX-License-Identifier: MIT
"""The French labels of the closed lists, for all that a person reads."""

from __future__ import annotations

from rgpd_sante.documents.labels.lookup import LABELLED, gravity_meaning, label

__all__ = ["LABELLED", "gravity_meaning", "label"]
