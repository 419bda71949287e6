# SPDX-License-Identifier: MIT
"""What a policy does not pay, and what the insured must do: exclusions and their validity, heads left out, duties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from rgpd_sante.documents.blocks import Block, Bullets, Heading, Paragraph, Strong, Table, paragraph
from rgpd_sante.documents.contents.entries import joined, ours
from rgpd_sante.documents.contents.law import basis, delay_text
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import number
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Exclusion, Policy
from rgpd_sante.insurance.taxonomy import ANSWERING, NEGLECT_EXCLUSIONS
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.delay import WorkingDays
from rgpd_sante.law.texts import code_civil, code_des_assurances, code_penal, insurance_subscription
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import AdminFineCover, ExclusionCode, HeadOfLoss

__all__ = ["CAUTION", "duties_table", "exclusions", "left_out_table"]

_BY_LAW: Final = (
    (
        (
            "La faute intentionnelle ou dolosive de l’assuré lui-même n’est jamais garantie ; celle d’un salarié le "
            "reste, quelle que soit sa gravité."
        ),
        (law.L_113_1, law.L_121_2),
    ),
    (
        (
            "La guerre étrangère, la guerre civile et l’émeute sont exclues, sauf rachat. L’assuré prouve que le "
            "sinistre ne vient pas d’une guerre étrangère, l’assureur qu’il vient d’une guerre civile ou d’une émeute."
        ),
        (law.L_121_8,),
    ),
    (
        "En base réclamation, un fait dommageable que l’assuré connaissait à la souscription n’est pas garanti.",
        (law.L_124_5,),
    ),
)
_VALIDITY: Final = (
    "Une exclusion du contrat ne s’applique que si elle est formelle et limitée, et écrite en caractères très "
    "apparents. Une validité inconnue n’est pas une invalidité : par prudence, l’exclusion est tenue pour applicable."
)
_NONE_TOLD: Final = (
    "Aucune exclusion du contrat n’est indiquée ici ; ne pas en conclure que le contrat n’en a pas : les lire."
)
_VOID: Final = (
    "Nulle : une clause ne peut pas priver de garantie pour un manquement aux lois ou aux règlements, le RGPD compris, "
    "sauf crime ou délit intentionnel."
)
_BEYOND_THE_LAW: Final = (
    "La loi l’exclut déjà pour l’assuré lui-même ; la clause ne peut pas l’étendre aux actes d’un salarié."
)
_DOUBT: Final = " Sans critère précis, elle est vague et un juge peut l’écarter (analyse) : la faire relire."
_WAR_BY_LAW: Final = " La loi exclut pourtant la guerre, sauf rachat."
_BOUGHT_BACK: Final = " Le rachat de la guerre est pourtant indiqué : à éclaircir avec l’assureur."
CAUTION: Final = (
    "Aucune des garanties décrites ne répond de ces postes. Si le contrat a une garantie à part pour l’un d’eux, ce "
    "tableau ne la connaît pas."
)
_LEFT_OUT: Final[Mapping[HeadOfLoss, str]] = MappingProxyType(
    {
        HeadOfLoss.TRANSFER_FRAUD: "Faux RIB, faux ordre de virement : une garantie à part est nécessaire, même si la "
        "brochure met en garde contre le faux RIB.",
        HeadOfLoss.HARDWARE: "Le remplacement du matériel, même rendu inutilisable par l’attaque, n’est pas garanti.",
        HeadOfLoss.BETTERMENT: "La reconstitution rétablit l’existant à l’identique ; ce qui l’améliore reste à la "
        "charge de l’assuré.",
        HeadOfLoss.CRIMINAL_DEFENCE: "Elle relève d’une protection juridique ; les frais juridiques du contrat n’en "
        "sont pas une.",
        HeadOfLoss.SUPPLIER_OUTAGE: "L’arrêt causé par la panne d’un hébergeur ou d’un autre fournisseur (carence de "
        "fournisseur) n’est pas garanti.",
        HeadOfLoss.SYSTEM_FAILURE: "L’arrêt causé par une panne sans attaque n’est pas garanti.",
        HeadOfLoss.TELEPHONE_HACKING: "Les communications facturées après un piratage ne sont pas garanties.",
        HeadOfLoss.PERSONAL_REPUTATION: "La réputation de la personne elle-même n’est pas garantie.",
        HeadOfLoss.CRIMINAL_FINE: "Jamais assurable : la peine est personnelle et l’ordre public s’y oppose.",
        HeadOfLoss.ADMIN_FINE: "Contestée : aucune règle de droit positif ne tranche et le contrat ne la prévoit pas. "
        "La défense devant la CNIL, elle, s’assure.",
    }
)
_FINES: Final[Mapping[HeadOfLoss, tuple[Citation, ...]]] = MappingProxyType(
    {
        HeadOfLoss.CRIMINAL_FINE: (code_civil.ART_6, law.NO_RULE_ON_FINES),
        HeadOfLoss.ADMIN_FINE: (law.NO_RULE_ON_FINES,),
    }
)


def exclusions(policy: Policy) -> Iterator[Block]:
    """Yield the exclusions of the law, then those of the policy, each with what is known of its validity."""
    yield Heading(level=2, text=french("Exclusions de la loi"))
    yield Bullets(items=tuple(paragraph(ours(text), "\n", *basis(citations).content) for text, citations in _BY_LAW))
    yield Heading(level=2, text=french("Exclusions du contrat"))
    if not policy.exclusions:
        yield paragraph(ours(_NONE_TOLD))
        return
    yield paragraph(ours(_VALIDITY), "\n", *basis((law.L_113_1, law.L_112_4, law.L_113_11)).content)
    yield Table(
        caption=french("Exclusions du contrat et ce qu’on sait de leur validité"),
        headers=(
            "Exclusion",
            french("Garanties visées"),
            french("Formelle et limitée"),
            french("Très apparente"),
            french("Ce qui en résulte"),
        ),
        rows=tuple(_exclusion(policy, one) for one in policy.exclusions),
        widths=(5, 5, 3, 3, 8),
    )


def _exclusion(policy: Policy, clause: Exclusion) -> tuple[Paragraph, ...]:
    contradicted = clause.code is ExclusionCode.WAR and policy.war_bought_back is Answer.YES
    scope = joined([label(one) for one in clause.scope]) if clause.scope else "Toutes"
    return (
        paragraph(Strong(text=label(clause.code))),
        paragraph(scope),
        paragraph(label(clause.formal_and_limited)),
        paragraph(label(clause.very_apparent)),
        paragraph(ours(_outcome(clause) + (_BOUGHT_BACK if contradicted else ""))),
    )


def _outcome(clause: Exclusion) -> str:
    if clause.code is ExclusionCode.BREACH_OF_LAW:
        return _VOID
    if clause.code is ExclusionCode.WILFUL_FAULT:
        return _BEYOND_THE_LAW
    answers = (
        ("formelle et limitée", clause.formal_and_limited),
        ("très apparente", clause.very_apparent),
    )
    flaws = [name for name, answer in answers if answer is Answer.NO]
    if flaws:
        by_law = _WAR_BY_LAW if clause.code is ExclusionCode.WAR else ""
        return f"Inopposable : elle n’est pas {' ni '.join(flaws)}.{by_law}"
    doubts = [name for name, answer in answers if answer is Answer.UNKNOWN]
    found = f"Tenue pour applicable : vérifier si elle est {' et '.join(doubts)}." if doubts else "Applicable."
    return found + (_DOUBT if clause.code in NEGLECT_EXCLUSIONS else "")


def left_out_table(policy: Policy) -> Table:
    """Lay out the heads of loss that no guarantee of the policy answers."""
    listed = policy.admin_fine_cover is AdminFineCover.IF_INSURABLE
    return Table(
        caption=french("Postes qu’aucune garantie ne paie"),
        headers=("Poste", french("Ce qu’il faut savoir")),
        rows=tuple(
            (paragraph(Strong(text=label(head))), _left_out(head, text))
            for head, text in _LEFT_OUT.items()
            if head not in ANSWERING and not (head is HeadOfLoss.ADMIN_FINE and listed)
        ),
        widths=(5, 15),
    )


def _left_out(head: HeadOfLoss, text: str) -> Paragraph:
    cited = _FINES.get(head, ())
    return paragraph(ours(text), *(("\n", *basis(cited).content) if cited else ()))


def duties_table(policy: Policy, day: date) -> Table:
    """Lay out what the insured must do on a day: when, within what delay, what follows otherwise, by which text."""
    return Table(
        caption=french("Ce que l’assuré doit faire, et quand"),
        headers=(french("Obligation"), french("Délai"), french("À défaut"), "Fondement"),
        rows=tuple(
            (paragraph(Strong(text=french(what))), paragraph(ours(when)), paragraph(ours(otherwise)), basis(citations))
            for what, when, otherwise, citations in _duties(policy, day)
        ),
        widths=(5, 6, 7, 6),
    )


def _duties(policy: Policy, day: date) -> Iterator[tuple[str, str, str, tuple[Citation, ...]]]:
    floor, theft = code_des_assurances.CLAIM_NOTICE_FLOOR.latest.value, law.THEFT_NOTICE_FLOOR.latest.value
    days = policy.notice_working_days
    stated = "délai du contrat pas encore connu" if days is None else delay_text(WorkingDays(number=days)).lower()
    yield (
        "Répondre exactement aux questions de l’assureur",
        "Avant la conclusion du contrat ; aucune déclaration spontanée n’est due alors",
        (
            "Réponse intentionnellement fausse : contrat nul, même sans influence sur le sinistre. Erreur de bonne foi "
            "découverte après un sinistre : indemnité réduite à proportion de la prime payée."
        ),
        (law.L_113_2_2, insurance_subscription.L_112_3, law.L_113_8, law.L_113_9),
    )
    yield (
        "Déclarer une aggravation du risque",
        (
            f"{number(law.CHANGE_OF_RISK_DAYS.latest.value)} jours à partir de la connaissance, par lettre "
            "recommandée, quand une réponse devient inexacte"
        ),
        "L’assureur peut résilier ou proposer une autre prime ; sinon, mêmes suites qu’une réponse inexacte.",
        (law.L_113_2_3, insurance_subscription.L_113_4),
    )
    yield (
        "Payer la prime",
        "À l’échéance",
        (
            f"Après {number(law.UNPAID_BEFORE_NOTICE.latest.value)} jours de retard, mise en demeure ; "
            f"{number(law.SUSPENSION_AFTER_NOTICE.latest.value)} jours après son envoi, suspension ; "
            f"{number(law.TERMINATION_AFTER_SUSPENSION.latest.value)} jours plus tard, résiliation possible. La "
            f"garantie reprend à {number(law.REVIVAL_HOUR.latest.value)} h le lendemain du paiement, "
            "pour l’avenir seulement."
        ),
        (law.L_113_3,),
    )
    yield (
        "Déclarer le sinistre à l’assureur",
        (
            f"Dès qu’il est connu ; {stated} ; le minimum légal est de {delay_text(floor)}, de {delay_text(theft)} "
            "pour un vol, comptés dès le lendemain de la connaissance"
        ),
        (
            "Déchéance seulement si le contrat la prévoit, avec un délai non inférieur au minimum légal, si l’assureur "
            "prouve que le retard lui a nui, et sans force majeure ; jamais opposable aux "
            "victimes en responsabilité civile."
        ),
        (law.L_113_2_4, law.R_124_1),
    )
    complaint = code_des_assurances.COMPLAINT.in_force(day)
    if complaint is not None:
        yield (
            "Porter plainte, pour la victime d’une attaque",
            (
                f"{delay_text(complaint.value)} écoulées, jours fériés compris (analyse), après la connaissance de "
                "l’attaque ; police, gendarmerie ou procureur"
            ),
            (
                "Pas de paiement, sans que l’assureur ait à prouver un préjudice. Ce délai n’est pas celui de la "
                "notification à la CNIL."
            ),
            (code_des_assurances.L_12_10_1, code_penal.ART_323),
        )
    yield (
        "Agir contre l’assureur avant la prescription",
        f"{number(law.LIMITATION_YEARS.latest.value)} ans, sauf interruption",
        "L’action est prescrite, si le contrat rappelle les règles de prescription.",
        (law.L_114_1, law.R_112_1),
    )
