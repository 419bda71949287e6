# SPDX-License-Identifier: MIT
"""The infringements that the findings of a dossier point to, each with its reason, for a person to confirm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.analysis.check import check
from rgpd_sante.analysis.penalties.facts import Infringement
from rgpd_sante.analysis.penalties.provision import Provision, ProvisionLaw, UnmappedProvisionError, provision, tier_of
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.finding import Finding, Severity
from rgpd_sante.law.texts import gdpr
from rgpd_sante.time.instants import local_day
from rgpd_sante.vocabulary.breach import DiscoverySource
from rgpd_sante.vocabulary.penalties import Offence, Seriousness

__all__ = ["ProposedInfringement", "infringements_of"]

_BREACH: Final = re.compile(r"\$\.breaches\[([0-9]+)\]")
_TO_BE_WEIGHED: Final = "La gravité proposée est moyenne, faute de pouvoir la peser : à confirmer par une personne."
# what the Code pénal punishes beside the infringement of an article of the GDPR
_OFFENCES: Final[Mapping[int, Offence]] = MappingProxyType(
    {
        25: Offence.CP_226_17,
        30: Offence.CP_226_17,
        32: Offence.CP_226_17,
        33: Offence.CP_226_17_1,
        34: Offence.CP_226_17_1,
        13: Offence.CP_R625_10,
        14: Offence.CP_R625_10,
        15: Offence.CP_R625_11,
        16: Offence.CP_R625_12,
        17: Offence.CP_R625_12,
        18: Offence.CP_R625_12,
        44: Offence.CP_226_22_1,
        45: Offence.CP_226_22_1,
        46: Offence.CP_226_22_1,
        49: Offence.CP_226_22_1,
    }
)


@attrs.frozen(kw_only=True)
class ProposedInfringement:
    """An infringement that findings point to, with their codes and messages, and the offence that goes with it.

    Nothing here is established: a person confirms it and weighs its seriousness.
    """

    infringement: Infringement
    reasons: tuple[str, ...]
    codes: tuple[str, ...]
    paths: tuple[str, ...]
    offence: Offence | None = None


def infringements_of(dossier: Dossier, *, at: datetime) -> tuple[ProposedInfringement, ...]:
    """Propose the infringements that the findings of a dossier point to, at an instant.

    Only findings contrary to a binding text count. Those of one breach are linked, and so are those of the register.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.analysis.finding_examples import EXAMPLES
        >>> example = EXAMPLES["VIO024"]
        >>> [found.infringement.provision.short for found in infringements_of(example.dossier, at=example.at)]
        ['RGPD, art. 33, § 1']
    """
    gathered: dict[tuple[Provision, str], list[Finding]] = {}
    for finding in check(dossier, at=at).of(Severity.ERROR):
        infringed = _infringed(finding.citation)
        if infringed is not None and _has_tier(infringed, dossier, at):
            gathered.setdefault((infringed, _group(finding, dossier)), []).append(finding)
    return tuple(_proposed(infringed, group, found, dossier) for (infringed, group), found in gathered.items())


def _infringed(citation: Citation | None) -> Provision | None:
    """Read the article that a finding cites; other texts than the GDPR have no tier."""
    if citation is None or citation.text is not gdpr.TEXT:
        return None
    try:
        return provision(citation.place)
    except FactError:  # a recital, or several articles at once
        return None


def _has_tier(infringed: Provision, dossier: Dossier, at: datetime) -> bool:
    day = local_day(at, dossier.practice.territory)
    if gdpr.FINE_TIERS.in_force(day) is None or infringed.law is ProvisionLaw.LIL:
        return False
    try:
        tier_of(infringed, on=day)
    except UnmappedProvisionError:
        return False
    return True


def _group(finding: Finding, dossier: Dossier) -> str:
    found = _BREACH.match(finding.path)
    return "registre" if found is None else f"violation {dossier.breaches[int(found[1])].reference}"


def _proposed(infringed: Provision, group: str, found: list[Finding], dossier: Dossier) -> ProposedInfringement:
    reasons = tuple(_reasons(infringed, group, found))
    return ProposedInfringement(
        infringement=Infringement(
            provision=infringed,
            seriousness=Seriousness.MEDIUM,
            linked_group=group,
            reason=" ".join(reasons),
            found_by_cnil=_found_by_cnil(found[0], dossier),
        ),
        reasons=reasons,
        codes=tuple(dict.fromkeys(finding.code for finding in found)),
        paths=tuple(finding.path for finding in found),
        offence=_OFFENCES.get(infringed.article),
    )


def _reasons(infringed: Provision, group: str, found: list[Finding]) -> Iterator[str]:
    yield f"{infringed.short} ({group}) :"
    yield from dict.fromkeys(finding.message for finding in found)
    yield _TO_BE_WEIGHED


def _found_by_cnil(finding: Finding, dossier: Dossier) -> Answer:
    """Tell whether the CNIL brought a breach to light; an authority may be another, so that it is never a plain yes."""
    found = _BREACH.match(finding.path)
    if found is None:
        return Answer.UNKNOWN
    source = dossier.breaches[int(found[1])].discovery_source
    return Answer.UNKNOWN if source in {None, DiscoverySource.AUTHORITY} else Answer.NO
