# SPDX-License-Identifier: MIT
"""The limits and the clauses of a policy in words; what the contract does not say is told as unknown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.documents.contents.entries import Entry, coded, unknown, written
from rgpd_sante.documents.contents.guarantees_time import answered
from rgpd_sante.documents.contents.law import basis, delay_text
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.delay import Hours, WorkingDays
from rgpd_sante.law.parameter import Dated
from rgpd_sante.law.texts import code_des_assurances, code_penal
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import AdminFineCover, Allocation, DeductibleMode, Guarantee, LopmiScope

__all__ = ["clause_entries", "complaint_entries", "limit_entries"]

_FLOOR: Final = code_des_assurances.CLAIM_NOTICE_FLOOR.latest.value
_THEFT_FLOOR: Final = law.THEFT_NOTICE_FLOOR.latest.value
_UNVERIFIED: Final = Verification.UNVERIFIED.label
_SERIAL: Final = (
    "Ils font un seul sinistre en responsabilité, par la loi ; pour les autres garanties, seulement si le contrat le "
    "dit (analyse)."
)
_SUBLIMITS: Final = (
    f"Une sous-limite est une part de la limite du contrat, sauf clause contraire ({_UNVERIFIED}) ; si ce n’est pas "
    "connu, la garantie est tenue pour comprise dans la limite, par prudence. Sans sous-limite indiquée, la limite du "
    "contrat vaut."
)
_SCOPES: Final = {
    LopmiScope.DAMAGE: "que le texte vise aussi la responsabilité civile n’est pas tranché ; l’assureur peut le dire.",
    LopmiScope.DAMAGE_AND_LIABILITY: "sans plainte à temps, les dommages aux tiers ne sont pas payés non plus.",
}
_FINES: Final = {
    AdminFineCover.EXCLUDED: "rien n’est à attendre ; la défense devant la CNIL, elle, s’assure.",
    AdminFineCover.IF_INSURABLE: "aucune règle ne dit qu’elles le sont ; leur paiement, au titre des enquêtes "
    "administratives, est contesté.",
}


def limit_entries(policy: Policy) -> Iterator[Entry]:
    """Tell the limits of the policy, its deductible and how a cap is spread."""
    yield written("Limite par sinistre", f"{euros(policy.limit_claim)}, toutes garanties ensemble")
    yield written(
        "Limite par année d’assurance",
        f"{euros(policy.limit_year)}, tous sinistres ensemble ; seuls les paiements l’usent (analyse)",
    )
    yield written("Plusieurs faits de même cause technique", _SERIAL)
    yield coded("Franchise", policy.deductible_mode)
    if policy.single_deductible is not None:
        idle = policy.deductible_mode is DeductibleMode.PER_GUARANTEE
        effect = "indiquée, sans effet : chaque garantie a la sienne" if idle else "répartie à proportion des pertes"
        yield written("Franchise unique", f"{euros(policy.single_deductible)}, {effect}")
    yield coded("Répartition si une limite est atteinte", policy.allocation)
    if policy.allocation is Allocation.PRIORITY:
        yield written("Ordre des garanties", ", ".join(label(one) for one in Guarantee))
    yield written("Sous-limites", _SUBLIMITS)
    yield Entry(label="Fondement", value=basis((law.L_112_4, law.L_121_1, law.L_124_1_1)))


def clause_entries(policy: Policy) -> Iterator[Entry]:
    """Tell the clauses of the policy, each with what follows from it."""
    yield _notice(policy.notice_working_days)
    yield answered(
        "Déchéance pour déclaration tardive",
        policy.late_notice_clause,
        "Prévue ; elle ne joue que si l’assureur prouve que le retard lui a nui",
        "Non prévue : un retard ne fait pas perdre la garantie",
        "sans clause, un retard ne fait pas perdre la garantie",
    )
    fines = policy.admin_fine_cover
    yield written("Amendes administratives", f"{label(fines)} : {_FINES[fines]}")
    yield answered(
        "Rachat de l’exclusion de guerre",
        policy.war_bought_back,
        "Oui : la guerre est garantie",
        "Non : la loi exclut la guerre et l’émeute",
        "la loi exclut la guerre et l’émeute, sauf rachat",
    )
    yield answered(
        "Rappel des règles de prescription",
        policy.restates_limitation,
        "Oui : l’assureur peut opposer la prescription",
        "Non : l’assureur ne peut opposer aucune prescription, pas même celle du droit commun",
        "sans ce rappel, l’assureur ne peut opposer aucune prescription",
    )
    cited = (law.L_113_2_4, law.NO_RULE_ON_FINES, law.L_121_8, law.R_112_1)
    yield Entry(label="Fondement", value=basis(cited))


def complaint_entries(policy: Policy, rule: Dated[Hours]) -> Iterator[Entry]:
    """Tell the complaint of L.12-10-1, by the rule in force, and how the policy is read."""
    scope = policy.lopmi_scope
    yield written(
        "Règle",
        "Si le sinistre vient d’une attaque d’un système de données, l’assureur ne paie que si la victime porte "
        f"plainte au plus tard {delay_text(rule.value)} après l’avoir connue. Le contrat ne peut pas y renoncer.",
    )
    yield written("Portée, telle que le contrat est lu", f"{label(scope)} : {_SCOPES[scope]}")
    yield answered(
        "Services d’assistance payés sans plainte",
        policy.assistance_exempt,
        "Oui, d’après le contrat",
        "Non : la plainte les conditionne aussi",
        "tenus pour payés, à faire confirmer par l’assureur",
    )
    yield Entry(label="Fondement", value=basis((code_des_assurances.L_12_10_1, code_penal.ART_323)))


def _notice(days: int | None) -> Entry:
    name = "Délai de déclaration d’un sinistre"
    floor, theft = delay_text(_FLOOR), delay_text(_THEFT_FLOOR)
    if days is None:
        return unknown(name, f"Pas encore connu ; jamais moins de {floor} ({theft} pour un vol)")
    text = delay_text(WorkingDays(number=days))
    if days < _FLOOR.number:
        text += (
            f" : moins que le minimum légal de {floor} ({theft} pour un vol), la clause de déchéance est inopposable"
        )
    return written(name, text)
