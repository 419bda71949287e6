# SPDX-License-Identifier: MIT
"""What an answer does to a proposal: refuse, refer, load, exclude, with its question, its rule and its reason."""

from __future__ import annotations

import attrs

from rgpd_sante.vocabulary.insurance import Guarantee
from rgpd_sante.vocabulary.proposal import EffectKind, Loading, QuestionId, UnderwritingRule

__all__ = ["Effect"]


@attrs.frozen(kw_only=True)
class Effect:
    """One effect of one answer; ``reason`` is a French sentence, ``loading`` and ``excluded`` what it names, if any."""

    kind: EffectKind
    question: QuestionId
    rule: UnderwritingRule
    reason: str
    loading: Loading | None = None
    excluded: Guarantee | None = None
