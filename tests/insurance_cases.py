# SPDX-License-Identifier: MIT
"""From a worked example of the reference, in its French codes, to a policy and a claim; and how tests make claims.

What an example leaves out has the value that its schema gives it: no falsehood, no intention, no sanction.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final, TypeVar

import attrs

from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.analysis.settlement.verdict import Refusal, Settlement, Warned
from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import (
    CapitalRule,
    Claim,
    CoverTerms,
    Deductible,
    Exclusion,
    InterruptionLoss,
    InterruptionTerms,
    LossHead,
    Policy,
    PriorPayment,
    Resubscription,
    RiskDeclaration,
    UnpaidPremium,
)
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    Allocation,
    CoverBasis,
    Cut,
    DeclarationStatus,
    DeductibleKind,
    DeductibleMode,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    LopmiScope,
    LossCause,
    RefusalReason,
    SettlementWarning,
    WaitingMode,
    WindowStart,
)

__all__ = [
    "EXAMPLES",
    "FRENCH",
    "Json",
    "base",
    "changed_terms",
    "from_example",
    "in_french",
    "mapping",
    "of_french",
    "reason_in_french",
    "reasons",
    "settled",
    "text",
    "warned",
    "warning_in_french",
]

C = TypeVar("C", bound=Code)
Json = Mapping[str, object]

# The codes of the reference (insurance.md), class by class.
FRENCH: Final[Mapping[type[Code], Mapping[str, Code]]] = {
    Guarantee: {
        "EXPERTISE_IT": Guarantee.IT_FORENSICS,
        "FRAIS_LEGAUX": Guarantee.LEGAL_EXPENSES,
        "VEILLE_INTERNET": Guarantee.WEB_MONITORING,
        "NOTIFICATION_TEL": Guarantee.NOTIFICATION_SUPPORT,
        "RECONSTITUTION": Guarantee.DATA_RESTORATION,
        "PERTE_EXPLOITATION": Guarantee.BUSINESS_INTERRUPTION,
        "CYBER_EXTORSION": Guarantee.CYBER_EXTORTION,
        "RELATIONS_PUBLIQUES": Guarantee.PUBLIC_RELATIONS,
        "ENQUETE_ADMIN": Guarantee.ADMIN_INVESTIGATION,
        "PENALITES_PCI": Guarantee.PCI_PENALTIES,
        "RC_DONNEES": Guarantee.DATA_LIABILITY,
        "RC_MEDIA": Guarantee.MEDIA_LIABILITY,
        "COORDINATEUR": Guarantee.CRISIS_COORDINATION,
    },
    HeadOfLoss: {
        "EXPERTISE": HeadOfLoss.FORENSICS,
        "NOTIFICATION": HeadOfLoss.NOTIFICATION,
        "CENTRE_APPEL": HeadOfLoss.CALL_CENTRE,
        "RECONSTITUTION": HeadOfLoss.DATA_RESTORATION,
        "DECONTAMINATION": HeadOfLoss.DECONTAMINATION,
        "FRAIS_SUPPLEMENTAIRES": HeadOfLoss.EXTRA_EXPENSE,
        "PERTE_REVENUS": HeadOfLoss.LOST_REVENUE,
        "RANCON": HeadOfLoss.RANSOM,
        "COMMUNICATION": HeadOfLoss.COMMUNICATION,
        "CONSEIL_JURIDIQUE": HeadOfLoss.LEGAL_ADVICE,
        "VEILLE": HeadOfLoss.MONITORING,
        "DEFENSE_ADMIN": HeadOfLoss.ADMIN_DEFENCE,
        "DEFENSE_CIVILE": HeadOfLoss.CIVIL_DEFENCE,
        "DOMMAGES_TIERS": HeadOfLoss.THIRD_PARTY_DAMAGE,
        "DEFENSE_MEDIA": HeadOfLoss.MEDIA_DEFENCE,
        "DOMMAGES_TIERS_MEDIA": HeadOfLoss.THIRD_PARTY_MEDIA_DAMAGE,
        "PCI_DSS": HeadOfLoss.PCI_ASSESSMENT,
        "AMENDE_ADMIN": HeadOfLoss.ADMIN_FINE,
        "AMENDE_PENALE": HeadOfLoss.CRIMINAL_FINE,
        "DEFENSE_PENALE": HeadOfLoss.CRIMINAL_DEFENCE,
        "AMELIORATION": HeadOfLoss.BETTERMENT,
        "MATERIEL": HeadOfLoss.HARDWARE,
        "FRAUDE_VIREMENT": HeadOfLoss.TRANSFER_FRAUD,
        "PANNE_SANS_ATTAQUE": HeadOfLoss.SYSTEM_FAILURE,
        "CARENCE_FOURNISSEUR": HeadOfLoss.SUPPLIER_OUTAGE,
        "PIRATAGE_TELEPHONIQUE": HeadOfLoss.TELEPHONE_HACKING,
        "REPUTATION_PERSONNELLE": HeadOfLoss.PERSONAL_REPUTATION,
    },
    CoverBasis: {
        "DECOUVERTE": CoverBasis.DISCOVERY,
        "RECLAMATION": CoverBasis.CLAIM_MADE,
        "FAIT_DOMMAGEABLE": CoverBasis.HARMFUL_FACT,
        "ENQUETE": CoverBasis.INVESTIGATION,
    },
    DeductibleKind: {
        "AUCUNE": DeductibleKind.NONE,
        "FIXE": DeductibleKind.FIXED,
        "POURCENT": DeductibleKind.PERCENT,
        "RELATIVE": DeductibleKind.RELATIVE,
    },
    DeductibleMode: {"PAR_GARANTIE": DeductibleMode.PER_GUARANTEE, "UNIQUE": DeductibleMode.SINGLE},
    WaitingMode: {"CARENCE": WaitingMode.DEDUCTED, "ATTENTE": WaitingMode.QUALIFYING},
    WindowStart: {"APRES_CARENCE": WindowStart.AFTER_WAITING, "INTERRUPTION": WindowStart.INTERRUPTION},
    Allocation: {"PRORATA": Allocation.PRO_RATA, "PRIORITE": Allocation.PRIORITY},
    LopmiScope: {"DOMMAGES": LopmiScope.DAMAGE, "DOMMAGES_ET_RC": LopmiScope.DAMAGE_AND_LIABILITY},
    AdminFineCover: {"EXCLUE": AdminFineCover.EXCLUDED, "SI_ASSURABLE": AdminFineCover.IF_INSURABLE},
    LossCause: {
        "MALVEILLANCE": LossCause.MALICE,
        "NEGLIGENCE": LossCause.NEGLIGENCE,
        "VOL": LossCause.THEFT,
        "PANNE": LossCause.FAILURE,
        "AUTRE": LossCause.OTHER,
    },
    IntentionalAct: {
        "PERSONNE": IntentionalAct.NOBODY,
        "ASSURE": IntentionalAct.INSURED,
        "PREPOSE": IntentionalAct.EMPLOYEE,
    },
    DeclarationStatus: {
        "EXACTE": DeclarationStatus.EXACT,
        "INEXACTE_BONNE_FOI": DeclarationStatus.INACCURATE_GOOD_FAITH,
        "FAUSSE_INTENTIONNELLE": DeclarationStatus.INTENTIONALLY_FALSE,
    },
    InvestigatingAuthority: {
        "CNIL": InvestigatingAuthority.CNIL,
        "ARS": InvestigatingAuthority.ARS,
        "ORDRE": InvestigatingAuthority.PROFESSIONAL_ORDER,
        "DGCCRF": InvestigatingAuthority.DGCCRF,
        "AUTRE": InvestigatingAuthority.OTHER,
    },
    ExclusionCode: {
        "FAUTE_INTENTIONNELLE": ExclusionCode.WILFUL_FAULT,
        "GUERRE": ExclusionCode.WAR,
        "CYBER_GUERRE": ExclusionCode.CYBER_WAR,
        "PASSE_CONNU": ExclusionCode.KNOWN_PAST,
        "DOMMAGE_MATERIEL": ExclusionCode.PHYSICAL_DAMAGE,
        "DOMMAGE_CORPOREL": ExclusionCode.BODILY_INJURY,
        "RC_PROFESSIONNELLE": ExclusionCode.PROFESSIONAL_LIABILITY,
        "FAILLE_CONNUE": ExclusionCode.KNOWN_VULNERABILITY,
        "EOL": ExclusionCode.UNSUPPORTED_SYSTEM,
        "SANS_SAUVEGARDE": ExclusionCode.NO_BACKUP,
        "INFRASTRUCTURE": ExclusionCode.INFRASTRUCTURE,
        "AMELIORATION": ExclusionCode.BETTERMENT,
        "AMENDES": ExclusionCode.FINES,
        "FRAUDE_VIREMENT": ExclusionCode.TRANSFER_FRAUD,
        "MANQUEMENT_LOI": ExclusionCode.BREACH_OF_LAW,
    },
    RefusalReason: {
        "NULLITE_L113_8": RefusalReason.VOID_L113_8,
        "NON_GARANTI": RefusalReason.NOT_COVERED,
        "INASSURABLE_AMENDE_PENALE": RefusalReason.UNINSURABLE_CRIMINAL_FINE,
        "INASSURABLE_AMENDE_ADMIN": RefusalReason.UNINSURABLE_ADMIN_FINE,
        "HORS_PERIODE": RefusalReason.OUT_OF_PERIOD,
        "RESILIE": RefusalReason.TERMINATED,
        "SUSPENSION_L113_3": RefusalReason.SUSPENDED_L113_3,
        "FAIT_POSTERIEUR_RESILIATION": RefusalReason.FACT_AFTER_TERMINATION,
        "RECLAMATION_HORS_DELAI": RefusalReason.CLAIM_TOO_LATE,
        "FAIT_CONNU_L124_5": RefusalReason.KNOWN_FACT_L124_5,
        "PASSE_CONNU": RefusalReason.KNOWN_PAST,
        "FAUTE_INTENTIONNELLE_L113_1": RefusalReason.WILFUL_FAULT_L113_1,
        "EXCLUSION": RefusalReason.EXCLUDED,
        "AUTORITE_HORS_GARANTIE": RefusalReason.AUTHORITY_NOT_COVERED,
        "RANCON_SANS_ACCORD": RefusalReason.RANSOM_WITHOUT_CONSENT,
        "RANCON_INTERDITE": RefusalReason.RANSOM_FORBIDDEN,
        "PLAINTE_L12_10_1": RefusalReason.COMPLAINT_L12_10_1,
        "DECHEANCE_L113_2": RefusalReason.FORFEITED_L113_2,
        "CARENCE_PE": RefusalReason.WAITING_PERIOD,
        "AU_DELA_PERIODE_PE": RefusalReason.BEYOND_INDEMNITY_PERIOD,
        # reasons of ours: the reference has no code for a mere proposal, an undated trigger, a later cover
        "SANS_CONTRAT": RefusalReason.NO_CONTRACT_L112_2,
        "DECLENCHEMENT_INCONNU": RefusalReason.TRIGGER_UNKNOWN,
        "CONTRAT_POSTERIEUR": RefusalReason.COVERED_BY_LATER_POLICY,
    },
    Cut: {
        "REGLE_CAPITAUX": Cut.CAPITAL_RULE,
        "FRANCHISE": Cut.DEDUCTIBLE,
        "QUOTE_PART": Cut.INSURED_SHARE,
        "SOUS_LIMITE": Cut.SUBLIMIT,
        "SOUS_LIMITE_ANNEE": Cut.YEARLY_SUBLIMIT,
        "LIMITE_SINISTRE": Cut.CLAIM_LIMIT,
        "LIMITE_ANNEE": Cut.YEARLY_LIMIT,
        "REGLE_PRIME": Cut.PREMIUM_RULE,
    },
    SettlementWarning: {
        "RETARD_SANS_DECHEANCE": SettlementWarning.LATE_WITHOUT_FORFEITURE,
        "LOPMI_ASSISTANCE_MAINTENUE": SettlementWarning.LOPMI_ASSISTANCE_KEPT,
        "LOPMI_RC_INCERTAIN": SettlementWarning.LOPMI_LIABILITY_UNCERTAIN,
        "AMENDE_CNIL_CONTESTEE": SettlementWarning.ADMIN_FINE_CONTESTED,
        "EXCLUSION_INOPPOSABLE": SettlementWarning.EXCLUSION_UNENFORCEABLE,
        # warnings of ours
        "EXCLUSION_DOUTEUSE": SettlementWarning.EXCLUSION_DOUBTFUL,
        "PLAINTE_ENCORE_POSSIBLE": SettlementWarning.COMPLAINT_STILL_POSSIBLE,
        "PLAINTE_INDETERMINEE": SettlementWarning.COMPLAINT_UNDETERMINED,
        "QUESTION_NON_POSEE": SettlementWarning.QUESTION_NOT_ASKED,
        "TAUX_DE_PRIME_INCONNU": SettlementWarning.PREMIUM_RATE_UNKNOWN,
        "RETROACTIVITE_SANS_EFFET": SettlementWarning.RETROACTIVE_DATE_INEFFECTIVE,
        "AUTRE_ANNEE_ASSURANCE": SettlementWarning.OTHER_INSURANCE_YEAR,
    },
}

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATA: Final = Path(__file__).parent / "data" / "insurance_worked_examples.json"


def of_french(kind: type[C], code: str) -> C:
    """Give the member of a list that a code of the reference means."""
    found = FRENCH[kind][code]
    assert isinstance(found, kind)
    return found


def in_french(member: Code) -> str:
    """Give the code of the reference that a member means."""
    return next(code for code, found in FRENCH[type(member)].items() if found is member)


def reason_in_french(refusal: Refusal) -> str:
    """Give the reason of a refusal as the reference writes it, an exclusion with its own code."""
    code = in_french(refusal.reason)
    return code if refusal.exclusion is None else f"{code}_{in_french(refusal.exclusion)}"


def warning_in_french(warned: Warned) -> str:
    """Give the code of a warning as the reference writes it, an exclusion with its own code."""
    code = in_french(warned.code)
    return code if warned.exclusion is None else f"{code}_{in_french(warned.exclusion)}"


def mapping(value: object) -> Json:
    """Check that a JSON value is an object."""
    assert isinstance(value, Mapping)
    return value


def _items(value: object) -> list[Json]:
    assert isinstance(value, list)
    return [mapping(item) for item in value]


def text(value: object) -> str:
    """Check that a JSON value is a text."""
    assert isinstance(value, str)
    return value


def _number(value: object) -> Decimal:
    """Read a number, which the schema writes as a text; one written as a JSON number is no reason to stop."""
    assert isinstance(value, str | int | float)
    assert not isinstance(value, bool)
    return Decimal(str(value))


def _whole(value: object) -> int:
    number = _number(value)
    assert number == int(number)
    return int(number)


def _amount(value: object) -> Decimal | None:
    return None if value is None else _number(value)


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(text(value))


def _moment(value: object) -> datetime | None:
    """Read an instant; a day without its hour is read by :func:`_only_day`."""
    return None if value is None or _DAY.fullmatch(text(value)) else instant(text(value))


def _only_day(value: object) -> date | None:
    return None if value is None or not _DAY.fullmatch(text(value)) else date.fromisoformat(text(value))


def _truth(source: Json, name: str, *, absent: bool | None = False) -> Answer:
    value = source.get(name, absent)
    assert value is None or isinstance(value, bool)
    return Answer.of(value)


def from_example(example: Json) -> tuple[Policy, Claim]:
    """Read the policy and the claim of a worked example (schema of § 3.9)."""
    return _policy(mapping(example["policy"])), _claim(mapping(example["claim"]))


def _policy(source: Json) -> Policy:
    effect, start, end = (_day(source[name]) for name in ("initial_effect", "period_start", "period_end"))
    assert effect is not None
    assert start is not None
    assert end is not None
    days, years = source.get("notice_business_days"), source.get("subsequent_years")
    return Policy(
        territory=Territory.METROPOLE,
        initial_effect=effect,
        period_start=start,
        period_end=end,
        terminated_on=_day(source.get("terminated_on")),
        subsequent_years=None if years is None else _whole(years),
        last_cover_at_cessation=_truth(source, "last_cover_natural_person_cessation"),
        resubscribed=_resubscribed(source),
        limit_claim=_number(source["limit_claim"]),
        limit_year=_number(source["limit_year"]),
        deductible_mode=of_french(DeductibleMode, text(source.get("deductible_mode", "PAR_GARANTIE"))),
        single_deductible=_amount(source.get("single_deductible")),
        allocation=of_french(Allocation, text(source.get("allocation", "PRORATA"))),
        notice_working_days=None if days is None else _whole(days),
        late_notice_clause=_truth(source, "late_notice_clause"),
        lopmi_scope=of_french(LopmiScope, text(source.get("lopmi_scope", "DOMMAGES"))),
        assistance_exempt=_truth(source, "assistance_exempt", absent=True),
        admin_fine_cover=of_french(AdminFineCover, text(source.get("admin_fine_cover", "EXCLUE"))),
        unpaid=tuple(_unpaid(item) for item in _items(source.get("unpaid", []))),
        exclusions=tuple(_exclusion(item) for item in _items(source.get("exclusions", []))),
        terms=tuple(
            _terms(of_french(Guarantee, code), mapping(terms))
            for code, terms in mapping(source["guarantees"]).items()
            if mapping(terms).get("covered", True)
        ),
    )


def _resubscribed(source: Json) -> Resubscription | None:
    """A later cover starts where this one ends, unless its day is told."""
    basis, on = source.get("resubscribed_basis"), source.get("resubscribed_on", source.get("terminated_on"))
    since = _day(on)
    if basis is None or since is None:
        return None
    return Resubscription(on=since, basis=of_french(CoverBasis, text(basis)))


def _unpaid(source: Json) -> UnpaidPremium:
    due = _day(source["due"])
    assert due is not None
    return UnpaidPremium(
        due_on=due, formal_notice_on=_day(source.get("formal_notice")), paid_on=_day(source.get("paid_on"))
    )


def _exclusion(source: Json) -> Exclusion:
    scope = source.get("scope") or []
    assert isinstance(scope, list)
    return Exclusion(
        code=of_french(ExclusionCode, text(source["code"])),
        scope=tuple(of_french(Guarantee, text(code)) for code in scope),
        formal_and_limited=_truth(source, "formal_limited"),
        very_apparent=_truth(source, "very_apparent"),
    )


def _terms(guarantee: Guarantee, source: Json) -> CoverTerms:
    deductible = mapping(source.get("deductible") or {})
    interruption, capital = source.get("bi"), source.get("capital")
    return CoverTerms(
        guarantee=guarantee,
        basis=of_french(CoverBasis, text(source["basis"])),
        sublimit=_amount(source.get("sublimit")),
        yearly_sublimit=_amount(source.get("sublimit_year")),
        outside_limit=_truth(source, "outside_limit"),
        deductible=Deductible(
            kind=of_french(DeductibleKind, text(deductible.get("kind", "AUCUNE"))),
            amount=_amount(deductible.get("amount")),
            rate=_amount(deductible.get("rate")),
            minimum=_amount(deductible.get("min")),
            maximum=_amount(deductible.get("max")),
        ),
        insured_share=_number(source.get("insured_share", "0")),
        assistance=_truth(source, "assistance"),
        defence_in_limit=_truth(source, "defence_in_limit", absent=True),
        interruption=None if interruption is None else _window(mapping(interruption)),
        capital=None if capital is None else _capital(mapping(capital)),
    )


def _window(source: Json) -> InterruptionTerms:
    return InterruptionTerms(
        waiting_hours=_number(source["waiting_hours"]),
        max_days=_number(source.get("max_days", "60")),
        waiting_mode=of_french(WaitingMode, text(source.get("waiting_mode", "CARENCE"))),
        window_start=of_french(WindowStart, text(source.get("window_start", "APRES_CARENCE"))),
    )


def _capital(source: Json) -> CapitalRule:
    return CapitalRule(
        declared=_number(source["declared"]),
        actual=_number(source["actual"]),
        waived=_truth(source, "waived"),
    )


def _claim(source: Json) -> Claim:
    declared, act, cause = source.get("declaration"), source.get("intentional_by"), source.get("cause")
    prior, triggered = source.get("prior_by_guarantee") or {}, source.get("triggered_exclusions") or []
    assert isinstance(triggered, list)
    return Claim(
        event_at=_moment(source.get("event_at")),
        known_at=_moment(source["known_at"]),
        known_on=_only_day(source["known_at"]),
        fact_known_at=_moment(source.get("fact_known_at")),
        complaint_at=_moment(source.get("complaint_at")),
        complaint_on=_only_day(source.get("complaint_at")),
        complaint_by_victim=Answer.YES,
        notified_at=_moment(source.get("notified_at")),
        first_claim_at=_moment(source.get("first_claim_at")),
        investigation_at=_moment(source.get("investigation_at")),
        cause=None if cause is None else of_french(LossCause, text(cause)),
        stad_attack=_truth(source, "is_stad_attack"),
        intentional_act=IntentionalAct.NOBODY if act is None else of_french(IntentionalAct, text(act)),
        known_before_inception=_truth(source, "known_before_inception"),
        late_notice_prejudice=_truth(source, "late_prejudice"),
        force_majeure=_truth(source, "force_majeure"),
        triggered_exclusions=tuple(of_french(ExclusionCode, text(code)) for code in triggered),
        declaration=None if declared is None else _declaration(mapping(declared)),
        prior_paid=_number(source.get("prior_paid", "0")),
        prior_by_guarantee=tuple(
            PriorPayment(guarantee=of_french(Guarantee, code), amount=_number(amount))
            for code, amount in mapping(prior).items()
        ),
        heads=tuple(_head(item) for item in _items(source["heads"])),
    )


def _declaration(source: Json) -> RiskDeclaration:
    return RiskDeclaration(
        status=of_french(DeclarationStatus, text(source["status"])),
        question_asked=_truth(source, "question_asked"),
        rate_paid=_amount(source.get("rate_paid")),
        rate_due=_amount(source.get("rate_due")),
    )


def _head(source: Json) -> LossHead:
    authority, interruption = source.get("authority"), source.get("bi")
    units = source.get("records", source.get("count"))
    return LossHead(
        code=of_french(HeadOfLoss, text(source["code"])),
        amount=_amount(source.get("amount")),
        units=None if units is None else _whole(units),
        unit_cost=_amount(source.get("unit")),
        interruption=None if interruption is None else _interruption(mapping(interruption)),
        authority=None if authority is None else of_french(InvestigatingAuthority, text(authority)),
        insurer_consent=_truth(source, "insurer_consent"),
        sanctioned_payee=_truth(source, "sanctions_hit"),
        terrorism_known=_truth(source, "terror_knowledge"),
    )


def _interruption(source: Json) -> InterruptionLoss:
    return InterruptionLoss(
        annual_revenue=_number(source["annual_revenue"]),
        basis_days=_whole(source.get("basis_days", "365")),
        saved_variable_rate=_number(source.get("saved_variable_rate", "0")),
        activity_lost=_number(source.get("activity_lost", "1")),
        start_at=instant(text(source["start_at"])),
        end_at=instant(text(source["end_at"])),
    )


EXAMPLES: Final[Mapping[str, Json]] = {
    text(example["id"]): example for example in _items(json.loads(_DATA.read_text(encoding="utf-8"))["examples"])
}


def base(*heads: LossHead, **changes: object) -> tuple[Policy, Claim]:
    """Give the policy of the examples, and the claim of the first one with other heads and some facts changed."""
    policy, claim = from_example(EXAMPLES["E1"])
    names = {field.name for field in attrs.fields(Claim)}
    for_claim = {name: value for name, value in changes.items() if name in names}
    for_policy = {name: value for name, value in changes.items() if name not in names}
    claim = claim if not heads else attrs.evolve(claim, heads=heads)
    return _evolved(policy, for_policy), _evolved(claim, for_claim)


T = TypeVar("T", Policy, Claim)


def _evolved(fact: T, changes: Mapping[str, object]) -> T:
    build = type(fact)
    held = {field.name: getattr(fact, field.name) for field in attrs.fields(build)}
    return build(**{**held, **changes})


def changed_terms(policy: Policy, guarantee: Guarantee, **changes: object) -> Policy:
    """Change the terms of one guarantee of a policy."""
    terms = []
    for one in policy.terms:
        held = {field.name: getattr(one, field.name) for field in attrs.fields(CoverTerms)}
        terms.append(CoverTerms(**{**held, **changes}) if one.guarantee is guarantee else one)
    return attrs.evolve(policy, terms=tuple(terms))


def settled(*heads: LossHead, **changes: object) -> Settlement:
    """Settle the claim of :func:`base`."""
    policy, claim = base(*heads, **changes)
    return settle(policy, claim)


def reasons(found: Settlement) -> list[RefusalReason]:
    """Give the reasons of the refusals, in order."""
    return [refusal.reason for refusal in found.refusals]


def warned(found: Settlement) -> list[SettlementWarning]:
    """Give the codes of the warnings, in order."""
    return [one.code for one in found.warnings]
