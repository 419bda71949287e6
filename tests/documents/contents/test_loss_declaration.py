# SPDX-License-Identifier: MIT
"""The declaration of a loss: the facts, three clocks side by side, known costs, and blanks for what is not known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from breach_samples import breach_known_by_its_day, full_breach, full_practice
from document_dossiers import DOSSIERS, blocks_told, fields_told, own_words, words_of
from document_readers import markdown_text, pdf_pages, pdf_text, read_html, squeezed, unspaced
from document_samples import HOSTILE, all_texts
from goldens import check
from rgpd_sante.analysis.coverage.costs import KnownCosts
from rgpd_sante.breach import Insurance
from rgpd_sante.documents import Document, Format, render
from rgpd_sante.documents.blocks import Table
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.documents.contents.loss_declaration import loss_declaration
from rgpd_sante.documents.typography import french
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import InterruptionLoss, LossHead, Parties
from rgpd_sante.insurance.brochure import brochure_policy
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.practice import Practice
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import ContractEvidence, HeadOfLoss

AT: Final = instant("2026-06-11T12:00+02:00")
BLANK: Final = "À compléter : …"
POLICY: Final = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
COSTS: Final = KnownCosts(
    heads=(
        LossHead(code=HeadOfLoss.FORENSICS, amount=Decimal("8400.00")),
        LossHead(code=HeadOfLoss.DATA_RESTORATION, units=1_500, unit_cost=Decimal(127)),
        LossHead(
            code=HeadOfLoss.LOST_REVENUE,
            interruption=InterruptionLoss(
                annual_revenue=Decimal(181_000),
                saved_variable_rate=Decimal("0.12"),
                start_at=instant("2026-06-08T08:00+02:00"),
                end_at=instant("2026-06-10T08:00+02:00"),
                activity_lost=Decimal("0.5"),
            ),
        ),
    ),
    expected=(HeadOfLoss.COMMUNICATION,),
)


def declaration(policy: Policy | None = POLICY, costs: KnownCosts = COSTS) -> Document:
    """Make the declaration of the ransomware of the story."""
    return loss_declaration(full_breach(), full_practice(), at=AT, policy=policy, costs=costs)


def of_dossier(name: str, dossier: Dossier | None = None) -> Document:
    """Make the declaration of a golden dossier, with the costs of the story for the one where all is known."""
    case = DOSSIERS[name]
    told = case.dossier if dossier is None else dossier
    full = name == "ransomware"
    return loss_declaration(
        told.breaches[0],
        told.practice,
        at=case.at,
        policy=POLICY if full else None,
        costs=COSTS if full else KnownCosts(),
    )


def table(document: Document, header: str) -> list[list[str]]:
    """Give the words of the table whose first header is this one."""
    (found,) = [block for block in document.blocks if isinstance(block, Table) and block.headers[0] == header]
    return [[squeezed(plain(cell)) for cell in row] for row in found.rows]


def clocks(document: Document) -> Mapping[str, list[str]]:
    """Give the rows of the clocks by their title."""
    return {row[0]: row[1:] for row in table(document, "Repère")}


def test_the_three_clocks_stand_side_by_side() -> None:
    """The complaint, the CNIL and the insurer have their own start and end; the two 72 hours are not one."""
    found = clocks(declaration())
    assert found["Délai"] == ["72 heures", "72 heures", "5 jours ouvrés"]
    assert found["Départ"] == [
        "8 juin 2026 à 7 h 38, heure de Paris",
        "8 juin 2026 à 7 h 12, heure de Paris",
        "8 juin 2026 à 7 h 12, heure de Paris",
    ]
    assert found["Échéance prudente"][:2] == [
        "jeudi 11 juin 2026 à 7 h 38, heure de Paris",
        "jeudi 11 juin 2026 à 7 h 12, heure de Paris",
    ]
    assert found["Dernier instant défendable"][1:] == [
        "jeudi 11 juin 2026 à 8 h 00, heure de Paris",
        "lundi 15 juin 2026, fin de journée",
    ]
    assert found["Fait le"][0] == "9 juin 2026 à 14 h 11, heure de Paris"
    assert "C. assur., art. L.12-10-1" in found["Fondement"][0]
    assert "RGPD, art. 33, § 1" in found["Fondement"][1]
    assert "n’en font pas un" in words_of(declaration())


def test_a_clock_that_does_not_run_says_so() -> None:
    """Nothing is invented where there is no start, no limit and no act."""
    found = clocks(of_dossier("bare"))
    assert found["Départ"] == ["—", "—", "—"]
    assert found["Échéance prudente"] == ["—", "—", "—"]
    assert found["Dernier instant défendable"] == ["—", "—", "—"]
    assert found["Fait le"] == ["—", "—", "—"]


def test_the_delay_is_that_of_the_policy_where_there_is_one() -> None:
    """Without a policy, the note taken with the breach counts; a policy without delay leaves that note."""
    name = "Délai de déclaration du contrat"
    assert squeezed(dict(fields_told(declaration()))[name]) == "5 jours ouvrés"
    assert squeezed(dict(fields_told(declaration(policy=None)))[name]) == "11 jours ouvrés"
    silent = attrs.evolve(POLICY, notice_working_days=None)
    assert squeezed(dict(fields_told(declaration(policy=silent)))[name]) == "11 jours ouvrés"


def test_the_contract_is_named_as_the_policy_names_it() -> None:
    """Its number, insurer and policyholder; the insurer noted with the breach serves where the policy names none."""
    parties = Parties(insurer="Assureur Imaginaire", policyholder="SCM de l’Exemple")
    told = dict(fields_told(declaration(attrs.evolve(POLICY, reference="CYB-1", parties=parties))))
    assert told["Assureur"] == "Assureur Imaginaire"
    assert told["Numéro du contrat"] == "CYB-1"
    assert told["Souscripteur du contrat"] == "SCM de l’Exemple"
    noted = full_breach().insurance.insurer
    assert noted is not None
    assert dict(fields_told(declaration()))["Assureur"] == squeezed(noted)
    assert BLANK in squeezed(dict(fields_told(declaration()))["Numéro du contrat"])


def test_a_proposal_is_no_contract() -> None:
    """Nor is one declared void: whether anything is insured is still asked (L.112-2, L.113-8)."""
    breach = attrs.evolve(full_breach(), insurance=Insurance())
    proposed = attrs.evolve(POLICY, evidence=ContractEvidence.PROPOSAL)
    void = attrs.evolve(POLICY, void=Answer.YES)

    def notice_asked(policy: Policy | None) -> bool:
        """Tell whether the declaration still asks if anything is insured."""
        told = words_of(loss_declaration(breach, full_practice(), at=AT, policy=policy))
        return "Un contrat couvre-t-il le risque cyber" in told

    assert not notice_asked(POLICY)
    assert [notice_asked(policy) for policy in (None, proposed, void)] == [True] * 3


def test_the_costs_add_up_to_the_cent_and_the_others_are_left_to_fill_in() -> None:
    """Each known head says how it comes about; what is expected has no amount of ours."""
    rows = table(declaration(), "Poste")
    assert [row[2] for row in rows[:3]] == ["8 400,00 €", "190 500,00 €", "436,38 €"]
    assert rows[1][1] == "1 500 × 127,00 €"
    assert "part de l’activité perdue : 50 %" in rows[2][1]
    assert "charges économisées 12 %" in rows[2][1]
    assert rows[3][:2] == ["Communication de crise", "À chiffrer"]
    assert rows[3][2].startswith(BLANK)
    assert rows[4] == ["Total des coûts connus", "—", "199 336,38 €"]


def test_a_whole_stop_tells_no_share() -> None:
    """Only a part of the activity is told as a share; without interruption no word about margin."""
    loss = COSTS.heads[2].interruption
    assert loss is not None
    whole = LossHead(code=HeadOfLoss.LOST_REVENUE, interruption=attrs.evolve(loss, activity_lost=Decimal(1)))
    assert "part de l’activité perdue" not in words_of(declaration(costs=KnownCosts(heads=(whole,))))
    told = words_of(declaration(costs=KnownCosts(heads=COSTS.heads[:1])))
    assert "marge brute" not in told


def test_without_costs_there_is_room_to_write() -> None:
    """No amount is put in the place of one that nobody knows."""
    told = blocks_told(declaration(costs=KnownCosts()), french("Coûts connus et à chiffrer"))
    assert "Aucun coût n’est encore connu" in told
    assert BLANK in told


def test_what_is_not_known_is_left_to_fill_in() -> None:
    """Each box without a fact is a blank, and each missing fact a question with its blank."""
    document = of_dossier("bare")
    boxes = dict(fields_told(document))
    for name in ("Assureur", "Numéro du contrat", "Description de la violation", "Plainte déposée le"):
        assert squeezed(boxes[name]).startswith(BLANK), name
    assert "Pas encore connu" not in {text for _, text in fields_told(document)}
    asked = blocks_told(document, french("À compléter avant l’envoi ou dès que possible"))
    assert "Un contrat couvre-t-il le risque cyber ?" in asked
    assert asked.count(BLANK) >= 3


def test_a_day_of_awareness_is_told_as_a_day() -> None:
    """No hour is made up."""
    document = loss_declaration(breach_known_by_its_day(), full_practice(), at=instant("2026-09-20T12:00+02:00"))
    boxes = dict(fields_told(document))
    assert squeezed(boxes["Jour de la prise de connaissance de la violation"]) == "15 septembre 2026"


def test_nothing_is_asked_where_nothing_lacks() -> None:
    """The heading of the questions stands only over questions."""
    breach = attrs.evolve(full_breach(), insurance=Insurance(cyber_cover=full_breach().insurance.cyber_cover))
    assert "À compléter avant l’envoi" in words_of(loss_declaration(breach, full_practice(), at=AT))
    assert "À compléter avant l’envoi" not in words_of(loss_declaration(full_breach(), full_practice(), at=AT))


def test_nobody_is_named_but_the_practice() -> None:
    """Neither the authors of the journal nor those of the decisions, nor the identifiers of a person, are printed."""
    told = words_of(declaration())
    for hidden in ("Hortense", "Cosima", "10999999997", "991234567", "Jeanne", "01 99 00"):
        assert hidden not in told


@pytest.mark.parametrize("name", ["ransomware"])
def test_the_declaration_is_written_as_reviewed(name: str) -> None:
    """With a policy and costs the whole text is that of the golden files; those of a dossier are with its documents."""
    document = of_dossier(name)
    for target in (Format.HTML, Format.MARKDOWN):
        check(f"declarations/{name}{target.suffix}", render(document, target))
    pages = "\n\n-- page --\n\n".join(pdf_pages(render(document, "pdf")))
    check(f"declarations/{name}.pdf.txt", pages.encode())


@pytest.mark.parametrize("name", DOSSIERS)
def test_the_formats_say_the_same(name: str) -> None:
    """No word is lost in any format; the same document gives the same bytes."""
    document = of_dossier(name)
    page = squeezed(read_html(render(document, "html")).text)
    text = markdown_text(render(document, "markdown"))
    print_ = pdf_text(render(document, "pdf"))
    for expected in all_texts(document):
        assert squeezed(expected) in page
        assert squeezed(expected) in text
        assert unspaced(expected) in print_
    assert render(document, Format.DOCX) == render(document, Format.DOCX)


@pytest.mark.parametrize("name", DOSSIERS)
def test_the_words_of_the_library_are_french(name: str) -> None:
    """Our sentences are set in French typography and certify nothing."""
    for text in own_words(DOSSIERS[name].dossier, lambda dossier: of_dossier(name, dossier)):
        assert french(text) == text
        assert "'" not in text
        assert "conforme" not in text.lower()
        assert "None" not in text


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_stay_texts(name: str) -> None:
    """What a person wrote is escaped by the page, whose tags are closed in order."""
    breach = attrs.evolve(full_breach(), description=HOSTILE[name])
    document = loss_declaration(breach, full_practice(), at=AT)
    reader = read_html(render(document, "html"))
    assert "script" not in reader.tags
    assert reader.open == []


def test_a_naive_instant_is_refused() -> None:
    """An instant without offset is no instant."""
    with pytest.raises(FactError):
        loss_declaration(full_breach(), Practice(territory=Territory.METROPOLE), at=AT.replace(tzinfo=None))
