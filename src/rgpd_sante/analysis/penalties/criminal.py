# SPDX-License-Identifier: MIT
"""Criminal exposure: prison, fines by kind of person, repetition, several offences, additional penalties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final, TypeAlias

from rgpd_sante.analysis.penalties.amounts import Ceiling
from rgpd_sante.analysis.penalties.facts import PenaltyCircumstances
from rgpd_sante.analysis.penalties.line import LineCode, PenaltyLine
from rgpd_sante.analysis.penalties.situation import Situation
from rgpd_sante.analysis.words import euros
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.parameter import Dated, Parameter
from rgpd_sante.law.penalty import OffenceRule
from rgpd_sante.law.texts import code_penal, csp_penal
from rgpd_sante.vocabulary.penalties import Insurability, Offence, OffenceKind, PersonKind

__all__ = ["OFFENCE_RULES", "criminal_lines", "criminal_warnings", "retained"]

_Found: TypeAlias = tuple[Offence, Dated[OffenceRule]]

OFFENCE_RULES: Final[Mapping[Offence, Parameter[OffenceRule]]] = MappingProxyType(
    {
        Offence.CP_226_13: code_penal.CP_226_13,
        Offence.CP_226_16: code_penal.CP_226_16,
        Offence.CP_226_16_1: code_penal.CP_226_16_1,
        Offence.CP_226_16_2: code_penal.CP_226_16_2,
        Offence.CP_226_17: code_penal.CP_226_17,
        Offence.CP_226_17_1: code_penal.CP_226_17_1,
        Offence.CP_226_18: code_penal.CP_226_18,
        Offence.CP_226_18_1: code_penal.CP_226_18_1,
        Offence.CP_226_19: code_penal.CP_226_19,
        Offence.CP_226_19_1: code_penal.CP_226_19_1,
        Offence.CP_226_20: code_penal.CP_226_20,
        Offence.CP_226_21: code_penal.CP_226_21,
        Offence.CP_226_22_1ST: code_penal.CP_226_22_1ST,
        Offence.CP_226_22_2ND: code_penal.CP_226_22_2ND,
        Offence.CP_226_22_1: code_penal.CP_226_22_1,
        Offence.CP_226_22_2: code_penal.CP_226_22_2,
        Offence.CP_R625_10: code_penal.CP_R625_10,
        Offence.CP_R625_11: code_penal.CP_R625_11,
        Offence.CP_R625_12: code_penal.CP_R625_12,
        Offence.CSP_L1110_4: csp_penal.L_1110_4,
        Offence.CSP_L1115_1: csp_penal.L_1115_1,
    }
)
_PUNISHED_WHEN_ATTEMPTED: Final = frozenset({Offence.CSP_L1110_4})
_NEEDS_COMPLAINT: Final = frozenset({Offence.CP_226_22_1ST, Offence.CP_226_22_2ND})


def retained(circumstances: PenaltyCircumstances, at: Situation) -> tuple[_Found, ...]:
    """Keep the offences that can be pursued: in force on the day, complete where an attempt is not punished."""
    kept = []
    for offence in circumstances.offences:
        rule = OFFENCE_RULES[offence].in_force(at.day)
        # C. pén. 121-4, 2°: the attempt of a délit is punished only where a text says so
        attempted = circumstances.attempt_only is Answer.YES and offence not in _PUNISHED_WHEN_ATTEMPTED
        # C. pén. 226-22, last paragraph: only on the complaint of the victim
        no_complaint = offence in _NEEDS_COMPLAINT and circumstances.victim_complaint is Answer.NO
        # CSP L.1115-1 is aimed at whoever provides the hosting, not at the practice that uses it
        only_a_customer = offence is Offence.CSP_L1115_1 and circumstances.hosts_health_data is Answer.NO
        if rule is not None and not attempted and not no_complaint and not only_a_customer:
            kept.append((offence, rule))
    return tuple(kept)


def criminal_warnings(circumstances: PenaltyCircumstances, at: Situation) -> tuple[str, ...]:
    """Say why an offence that was asked about is left out, or what it depends on."""
    kept = {offence for offence, _ in retained(circumstances, at)}
    warnings = []
    for offence in circumstances.offences:
        place = OFFENCE_RULES[offence].latest.citation.short
        if OFFENCE_RULES[offence].in_force(at.day) is None:
            warnings.append(f"{place} : pas encore en vigueur, à notre connaissance, au jour retenu.")
        elif offence is Offence.CSP_L1115_1 and circumstances.hosts_health_data is not Answer.YES:
            warnings.append(
                f"{place} : vise celui qui fournit l’hébergement sans certificat, non le cabinet qui y recourt."
            )
        elif offence in _NEEDS_COMPLAINT and circumstances.victim_complaint is not Answer.YES:
            warnings.append(f"{place} : poursuivi seulement sur plainte de la victime.")
        elif offence not in kept:
            warnings.append(f"{place} : la tentative n’est pas punissable (C. pén., art. 121-4, 2°).")
    return tuple(warnings)


def criminal_lines(circumstances: PenaltyCircumstances, at: Situation) -> Iterator[PenaltyLine]:
    """Yield prison, fines and contraventions for each kind of person; none against the State (C. pén. 121-2)."""
    if at.state is Answer.YES:
        return
    found = retained(circumstances, at)
    delits = [one for one in found if one[1].value.kind == OffenceKind.DELIT.value]
    petty = [one for one in found if one[1].value.kind == OffenceKind.CONTRAVENTION.value]
    for person in at.prosecuted:
        if delits:
            # no prison for a legal person, whatever the offence
            if person is PersonKind.NATURAL:
                yield _prison(delits, circumstances, at)
            yield _fine(delits, person, circumstances, at)
        if petty:
            yield _contraventions(petty, person, circumstances, at)
        if delits:
            yield _additional(person)


def _prison(delits: list[_Found], circumstances: PenaltyCircumstances, at: Situation) -> PenaltyLine:
    years = max(dated.value.years for _, dated in delits)
    in_words = "un an" if years == 1 else f"{years} ans"
    steps = [f"Peine la plus forte encourue : {in_words} d’emprisonnement.", *_several(delits)]
    if circumstances.repeated_delit is Answer.YES:
        # C. pén. 132-10: same délit within five years, the maxima are doubled
        years *= code_penal.REPETITION_MULTIPLE.at(at.day).value
        steps.append(f"Récidive dans les cinq ans : doublée, {years} ans.")
    return _line(LineCode.PRISON, delits, steps, PersonKind.NATURAL, years=years)


def _fine(delits: list[_Found], person: PersonKind, circumstances: PenaltyCircumstances, at: Situation) -> PenaltyLine:
    # C. pén. 132-3: one penalty of each kind, within the highest maximum
    fine = max(dated.value.fine for _, dated in delits)
    steps = [f"Amende la plus forte encourue par une personne physique : {euros(fine)}.", *_several(delits)]
    fine, more = _grown(fine, person, circumstances.repeated_delit, "cinq ans", at)
    return _line(LineCode.CRIMINAL_FINE, delits, [*steps, *more], person, amount=fine)


def _contraventions(
    petty: list[_Found], person: PersonKind, circumstances: PenaltyCircumstances, at: Situation
) -> PenaltyLine:
    # C. pén. 132-7: the fines of contraventions add up, among themselves and with those of délits
    fine = sum((dated.value.fine for _, dated in petty), Decimal(0))
    steps = [
        "Contraventions de 5e classe : les amendes s’additionnent, une par infraction (par personne refusée).",
        f"Une infraction de chaque sorte : {euros(fine)}.",
    ]
    fine, more = _grown(fine, person, circumstances.repeated_contravention, "un an", at)
    return _line(LineCode.CONTRAVENTIONS, petty, [*steps, *more], person, amount=fine)


def _grown(
    fine: Decimal, person: PersonKind, repeated: Answer, within: str, at: Situation
) -> tuple[Decimal, list[str]]:
    """Multiply a fine for a legal person, and for a repetition, with the steps in words."""
    steps = []
    if person is PersonKind.LEGAL:
        # C. pén. 131-38 and 131-41: five times
        times = code_penal.LEGAL_PERSON_MULTIPLE.at(at.day).value
        fine *= times
        steps.append(f"Personne morale : {times} fois, {euros(fine)}.")
    if repeated is Answer.YES:
        fine *= code_penal.REPETITION_MULTIPLE.at(at.day).value
        steps.append(f"Récidive dans le délai de {within} : doublée, {euros(fine)}.")
    return fine, steps


def _several(delits: list[_Found]) -> list[str]:
    if len(delits) == 1:
        return []
    return ["Plusieurs délits, une même procédure : une seule peine de chaque nature, dans la limite la plus haute."]


def _additional(person: PersonKind) -> PenaltyLine:
    natural = person is PersonKind.NATURAL
    return PenaltyLine(
        code=LineCode.ADDITIONAL_PENALTIES,
        about="Peines complémentaires",
        steps=(
            (
                "Droits civiques (5 ans au plus), interdiction de l’activité professionnelle (définitive ou 5 ans au "
                "plus), interdiction de porter une arme (5 ans au plus), affichage de la décision."
            )
            if natural
            else (
                "Interdiction d’activité (définitive ou 5 ans au plus), surveillance judiciaire (5 ans au plus), "
                "fermeture, exclusion des marchés publics, interdiction de chèques et de cartes (5 ans au plus), "
                "confiscation, affichage."
            ),
            "Le tribunal peut ordonner l’effacement des données.",
        ),
        citations=(code_penal.ART_226_31 if natural else code_penal.ART_226_24, code_penal.ART_226_23),
        insurability=Insurability.NOT_INSURABLE,
        person=person,
    )


def _line(
    code: LineCode,
    found: list[_Found],
    steps: list[str],
    person: PersonKind,
    *,
    amount: Decimal | None = None,
    years: int | None = None,
) -> PenaltyLine:
    rules = [dated for _, dated in found]
    first_days = [dated.first_day for dated in rules if dated.first_day is not None]
    unsure = any(dated.verification is not Verification.VERIFIED for dated in rules)
    cited: list[Citation] = [dated.citation for dated in rules]
    if person is PersonKind.LEGAL:
        cited.append(code_penal.ART_131_38)
    if len(found) > 1:
        cited.append(code_penal.ART_132_7 if code is LineCode.CONTRAVENTIONS else code_penal.ART_132_3)
    return PenaltyLine(
        code=code,
        about=" ; ".join(dated.citation.short for dated in rules),
        steps=(*(f"{dated.citation.short} : {dated.value.conduct}." for dated in rules), *steps),
        citations=tuple(cited),
        insurability=Insurability.NOT_INSURABLE,
        amount=None if amount is None else Ceiling(value=amount),
        years=years,
        person=person,
        first_day=max(first_days, default=None),
        verification=Verification.UNVERIFIED if unsure else Verification.VERIFIED,
    )
