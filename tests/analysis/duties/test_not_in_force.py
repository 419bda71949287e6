# SPDX-License-Identifier: MIT
"""Texts that oblige nobody in France: shown with their status, never applied."""

from __future__ import annotations

from typing import Final

import pytest

from obligation_cases import breach, practice, row
from rgpd_sante.analysis.duties.not_in_force import not_in_force
from rgpd_sante.analysis.obligation import Debtor, Force, ObligationCode, ObligationState
from rgpd_sante.law.citation import TextStatus
from rgpd_sante.law.delay import Delay, Hours, Months
from rgpd_sante.law.texts import digital_omnibus, nis2
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.breach import AddresseeKind, RiskLevel
from rgpd_sante.vocabulary.practice import StructureKind

NIS2: Final = AddresseeKind.CSIRT


class TestRows:
    """Rows ``nis2_24h``, ``nis2_72h``, ``nis2_1m`` and ``omnibus_96h``."""

    @pytest.mark.parametrize(
        ("code", "delay", "debtor", "addressee", "status"),
        [
            (ObligationCode.NIS2_EARLY_WARNING, Hours(number=24), Debtor.ENTITY, NIS2, TextStatus.NOT_TRANSPOSED),
            (ObligationCode.NIS2_NOTIFICATION, Hours(number=72), Debtor.ENTITY, NIS2, TextStatus.NOT_TRANSPOSED),
            (ObligationCode.NIS2_FINAL_REPORT, Months(number=1), Debtor.ENTITY, NIS2, TextStatus.NOT_TRANSPOSED),
            (
                ObligationCode.OMNIBUS_NOTIFICATION,
                Hours(number=96),
                Debtor.CONTROLLER,
                AddresseeKind.SINGLE_ENTRY_POINT,
                TextStatus.PROPOSAL,
            ),
        ],
    )
    def test_who_would_owe_what_to_whom(
        self, code: ObligationCode, delay: Delay, debtor: Debtor, addressee: AddresseeKind, status: TextStatus
    ) -> None:
        """Each row tells its delay, whom it would bind, and that its text is not in force; nothing runs."""
        (found,) = (item for item in not_in_force() if item.code is code)
        assert (found.delay, found.debtor, found.addressee) == (delay, debtor, addressee)
        assert (found.force, found.state) == (Force.NOT_IN_FORCE, ObligationState.NOT_APPLICABLE)
        assert [citation.text.status for citation in found.citations] == [status]
        assert not status.creates_duties
        assert (found.limit, found.clock_start, found.remaining, found.first_day) == (None, None, None, None)

    def test_the_words_of_nis2(self) -> None:
        """Not transposed when last checked; what is known of the bill is told, and that small practices are out."""
        for found in not_in_force()[:3]:
            assert found.reasons == (
                "Directive non transposée en droit français à la dernière vérification : aucune obligation.",
            )
            assert found.notes[0].endswith("un cabinet ou une officine ordinaire n’en serait pas.")
            assert nis2.TEXT.note in found.notes

    def test_the_final_report_runs_from_the_filing(self) -> None:
        """The month would run from the filing of the notification, not from the awareness of the incident."""
        assert not_in_force()[2].notes[1] == "Rapport final, à compter de l’envoi de la notification d’incident."

    def test_the_words_of_the_omnibus(self) -> None:
        """A proposal: its 96 hours and its high risk only are told as what they are."""
        (found,) = not_in_force()[3:]
        assert found.reasons == ("Simple proposition de la Commission : aucune obligation.",)
        assert found.notes[0].endswith("ne pas l’appliquer.")
        assert digital_omnibus.TEXT.note in found.notes

    @pytest.mark.parametrize("level", list(RiskLevel))
    @pytest.mark.parametrize("structure", [None, StructureKind.HEALTH_ESTABLISHMENT, StructureKind.MEDICAL_LABORATORY])
    def test_no_fact_makes_them_apply(self, level: RiskLevel, structure: StructureKind | None) -> None:
        """Whatever the risk, the structure and the year, the rows are the same."""
        for at in (instant("2019-06-02T12:00Z"), instant("2030-06-02T12:00Z")):
            for found in not_in_force():
                assert row(breach(level), found.code, at=at, by=practice(structure=structure)) == found
