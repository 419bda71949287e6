# SPDX-License-Identifier: MIT
"""A page for each kind of finding: what, why, how to mend it, and the facts that make it appear."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import cast

from generator.markdown import code, page, table
from rgpd_sante.analysis.check import FINDING_KINDS, check
from rgpd_sante.analysis.finding_examples import CLEAN, EXAMPLES, FindingExample
from rgpd_sante.analysis.finding_examples.clean_insured import CLEAN_INSURED, CLEAN_WITH_CLAIM
from rgpd_sante.analysis.finding_examples.clean_register import CLEAN_WITH_REGISTER
from rgpd_sante.documents.dates import date_and_time
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange import dumps
from rgpd_sante.exchange.text import Json
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import FindingKind
from rgpd_sante.time.instants import in_zone

__all__ = ["changes", "finding_page", "findings_index"]


def findings_index() -> str:
    """Write the list of the codes."""
    rows = ((f"[{kind.code}]({kind.code}.md)", label(kind.severity), french(kind.title)) for kind in FINDING_KINDS)
    return page(
        "Codes des constats",
        (
            "Une *erreur* est contraire à un texte qui oblige.",
            "Un *avertissement* est douteux, ou contraire à une recommandation.",
            "Une *information* est bonne à savoir.",
            "`IDE` : le cabinet et ses identifiants ; `VIO` : les violations.",
            "`REG` : le registre, ses transferts, ses sous-traitants, la gouvernance.",
            "`CON` : les durées de conservation.",
            "`ASS` : l’assurance, ses contrats, ses propositions et ses sinistres.",
            table(("Code", "Sévérité", "Constat"), rows),
        ),
    )


def finding_page(kind: FindingKind) -> str:
    """Write the page of a kind."""
    example = EXAMPLES[kind.code]
    moment = date_and_time(in_zone(example.at, example.dossier.practice.territory))
    change = changes(_base(example.dossier), example.dossier)
    taken = " (`null` : la clé est retirée)" if None in change.values() else ""
    told = f"Dans un dossier où rien n’est relevé, ces clés changées{taken} font paraître le constat, le {moment} :"
    return page(
        f"{kind.code} — {french(kind.title).removesuffix('.')}",
        (
            table(("", ""), _facts(kind)),
            f"## Pourquoi\n\n{french(kind.why)}",
            f"## Comment y remédier\n\n{french(kind.remedy)}",
            f"## Exemple\n\n{french(told)}",
            f"```json\n{json.dumps(change, ensure_ascii=False, indent=2)}\n```",
            f"> `{example.path}` — {french(_message(example))}",
        ),
    )


def _base(dossier: Dossier) -> Dossier:
    """Choose the clean dossier that an example changes."""
    if dossier.claims:
        return CLEAN_WITH_CLAIM
    if dossier.policies:
        return CLEAN_INSURED
    return CLEAN if dossier.register is None else CLEAN_WITH_REGISTER


def _facts(kind: FindingKind) -> Iterator[tuple[str, str]]:
    yield "Sévérité", label(kind.severity)
    if kind.citation is not None:
        yield "Article", f"[{kind.citation.short}](../../textes/{kind.citation.text.code}.md)"
    if kind.verification is not Verification.VERIFIED:
        yield "Vérification", kind.verification.label
    yield "Message du développeur", code(kind.developer)


def _message(example: FindingExample) -> str:
    found = check(example.dossier, at=example.at)
    return next(finding.message for finding in found if (finding.code, finding.path) == (example.code, example.path))


def changes(before: Dossier, after: Dossier) -> dict[str, Json]:
    """Tell which keys of a file change from a dossier to another, with their new values; ``null`` takes one away.

    >>> from rgpd_sante.analysis.finding_examples import CLEAN, EXAMPLES
    >>> changes(CLEAN, EXAMPLES["VIO027"].dossier)
    {'breaches[0].documented_at': None}
    """
    old, new = _keys(before), _keys(after)
    return {key: new.get(key) for key in (old | new) if old.get(key) != new.get(key)}


def _keys(dossier: Dossier) -> dict[str, Json]:
    tree = cast("dict[str, dict[str, Json]]", json.loads(dumps(dossier)))["dossier"]
    practice = cast("dict[str, Json]", tree["practice"])
    breaches = cast("list[dict[str, Json]]", tree["breaches"])
    return (
        {f"practice.{key}": value for key, value in practice.items()}
        | dict(_leaves("register", tree.get("register")))
        | {
            key: value
            for part in ("proposals", "policies", "claims")
            if tree.get(part)
            for key, value in _leaves(part, tree[part])
        }
        | {f"breaches[{rank}].{key}": value for rank, breach in enumerate(breaches) for key, value in breach.items()}
    )


def _leaves(path: str, value: Json) -> Iterator[tuple[str, Json]]:
    """Walk down to what is no object nor a list of objects: a register is deep, and an example changes few facts."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield from _leaves(f"{path}.{key}", held)
    elif isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
        for rank, held in enumerate(value):
            yield from _leaves(f"{path}[{rank}]", held)
    elif value is not None:
        yield path, value
