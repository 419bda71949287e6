# SPDX-License-Identifier: MIT
"""The page of the rules of risk: which way each pulls, up to which level, why, and what it asks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.markdown import code, page, table
from rgpd_sante.analysis.risk_rules import LOWERING, RAISING, RiskRule
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.vocabulary.breach import BreachRole, Certainty

__all__ = ["rules_page"]

# nothing is known of it: each rule asks all its questions
_BARE = Breach(reference="—", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED)


def rules_page() -> str:
    """Write the page of the rules."""
    return page(
        "Règles de risque",
        (
            "Ces règles complètent la note de gravité.",
            "Elles sont l’analyse de la bibliothèque, appuyée sur les textes cités ; elles ne sont pas la loi.",
            "[« Le risque »](../comprendre/risque.md) dit comment elles se combinent.",
            "Sous chaque règle sont les questions qu’elle pose quand rien n’est encore connu.",
            "## Celles qui élèvent",
            *(_rule(rule, "au moins") for rule in RAISING),
            "## Celles qui abaissent",
            *(_rule(rule, "au plus") for rule in LOWERING),
        ),
    )


def _rule(rule: RiskRule, bound: str) -> str:
    questions = dict.fromkeys(french(condition(_BARE).question) for condition in rule.conditions)
    return "\n\n".join(
        (
            f"### {label(rule.code)} {{ #{rule.code} }}",
            french(rule.reason),
            table(("", ""), _facts(rule, bound)),
            "\n".join(f"- {question}" for question in questions),
        )
    )


def _facts(rule: RiskRule, bound: str) -> Iterator[tuple[str, str]]:
    yield "Code", code(rule.code)
    yield "Niveau", f"{bound} : {label(rule.level).lower()}"
    yield "Sources", ", ".join(f"[{source.short}](../textes/{source.text.code}.md)" for source in rule.citations)
