# SPDX-License-Identifier: MIT
"""What must come of each dossier of ``examples/``: a table that a lawyer can read without reading code.

A duty is written ``code: state before prudent end / last defensible end``; the latter is left out where both are one,
both where the text has no figure. Duties that are not written do not apply. Days end at the midnight that follows.
"""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.vocabulary.breach import RiskLevel

__all__ = ["CASES", "Case"]


@attrs.frozen(kw_only=True)
class Case:
    """A breach of a dossier at an instant: why it is here, the level of risk and the duties that apply.

    ``errors`` are the findings of severity « error » that the story means; any other is a fault of the dossier.
    """

    file: str
    reference: str
    at: str
    why: str
    risk: RiskLevel
    duties: tuple[str, ...]
    errors: tuple[str, ...] = ()


CASES: Final = (
    Case(
        file="medecin_rancongiciel.json",
        reference="VIO-2026-01",
        at="2026-06-03T09:00+02:00",
        why="The day after: two clocks of 72 hours, for the CNIL and for the complaint; nothing to report to the ANS.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: due before 2026-06-05T10:17+02:00 / 2026-06-05T11:00+02:00",
            "authority_complement: not_due",
            "authority_delay_reasons: not_due",
            "persons_communication: due",
            "controller_notice: done_on_time before 2026-06-03T10:05+02:00",
            "police_complaint: due before 2026-06-05T08:05+02:00",
            "insurer_notice: due before 2026-06-10T00:00+02:00",
        ),
    ),
    Case(
        file="medecin_rancongiciel.json",
        reference="VIO-2026-01",
        at="2026-06-01T20:00+02:00",
        why="The evening before: nobody is aware yet; the complaint alone counts, prudently, from the first alert.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: not_due",
            "authority_notification: not_due",
            "authority_complement: not_due",
            "authority_delay_reasons: not_due",
            "persons_communication: not_due",
            "controller_notice: not_due",
            "police_complaint: due before 2026-06-04T18:40+02:00",
            "insurer_notice: due before 2026-06-09T00:00+02:00",
        ),
    ),
    Case(
        file="medecin_rancongiciel.json",
        reference="VIO-2026-01",
        at="2026-06-05T11:00+02:00",
        why="Had nothing been done: the last defensible hour is over, the notification is late and reasons are owed.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: overdue before 2026-06-05T10:17+02:00 / 2026-06-05T11:00+02:00",
            "authority_complement: not_due",
            "authority_delay_reasons: due",
            "persons_communication: due",
            "controller_notice: done_on_time before 2026-06-03T10:05+02:00",
            "police_complaint: overdue before 2026-06-05T08:05+02:00",
            "insurer_notice: due before 2026-06-10T00:00+02:00",
        ),
        errors=("VIO024",),
    ),
    Case(
        file="dentiste_mauvais_destinataire.json",
        reference="VIO-2026-03",
        at="2026-09-14T17:00+02:00",
        why="Health data read by one known person who confirms deletion: a risk, to be notified, but no high one.",
        risk=RiskLevel.RISK,
        duties=(
            "documentation: done",
            "authority_notification: due before 2026-09-17T11:55+02:00 / 2026-09-17T12:00+02:00",
            "authority_complement: not_due",
            "authority_delay_reasons: not_due",
        ),
    ),
    Case(
        file="dentiste_mauvais_destinataire.json",
        reference="VIO-2026-03",
        at="2026-10-13T09:00+02:00",
        why="All is done; a complete notification calls for no complement.",
        risk=RiskLevel.RISK,
        duties=(
            "documentation: done",
            "authority_notification: done_on_time before 2026-09-17T11:55+02:00 / 2026-09-17T12:00+02:00",
        ),
    ),
    Case(
        file="dentiste_mauvais_destinataire.json",
        reference="VIO-2026-04",
        at="2026-10-13T09:00+02:00",
        why="A letter back unopened: risk unlikely, the register alone.",
        risk=RiskLevel.UNLIKELY,
        duties=("documentation: done",),
    ),
    Case(
        file="dentiste_assurance.json",
        reference="VIO-2026-01",
        at="2026-06-15T12:00+02:00",
        why="The day itself: complaint from the attack, CNIL from the breach, insurer in working days.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: due",
            "authority_notification: due before 2026-06-18T11:20+02:00 / 2026-06-18T12:00+02:00",
            "authority_complement: not_due",
            "authority_delay_reasons: not_due",
            "persons_communication: due",
            "police_complaint: due before 2026-06-18T07:50+02:00",
            "insurer_notice: due before 2026-06-23T00:00+02:00",
        ),
    ),
    Case(
        file="dentiste_assurance.json",
        reference="VIO-2026-01",
        at="2026-08-03T09:00+02:00",
        why="The claim can be settled: complaint and notice came in time; the persons are still to be told.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: due",
            "authority_notification: done_on_time before 2026-06-18T11:20+02:00 / 2026-06-18T12:00+02:00",
            "authority_complement: due before 2026-06-20T18:10+02:00",
            "persons_communication: due",
            "police_complaint: done_on_time before 2026-06-18T07:50+02:00",
            "insurer_notice: done_on_time before 2026-06-23T00:00+02:00",
        ),
    ),
    Case(
        file="pharmacie_ordinateur_vole.json",
        reference="VIO-2026-01",
        at="2026-03-30T09:00+02:00",
        why="The 72 hours of Saturday end one hour later by the clock, which moved; a theft is no cyber-attack.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: due before 2026-03-31T09:40+02:00 / 2026-03-31T10:00+02:00",
            "authority_complement: not_due",
            "authority_delay_reasons: not_due",
            "persons_communication: due",
            "insurer_notice: due before 2026-04-04T00:00+02:00 / 2026-04-08T00:00+02:00",
        ),
    ),
    Case(
        file="pharmacie_ordinateur_vole.json",
        reference="VIO-2026-01",
        at="2026-05-14T09:00+02:00",
        why="Filed at 9:52, between both ends: in time. The insurer’s days skip Easter Monday, at most Good Friday.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: done_on_time before 2026-03-31T09:40+02:00 / 2026-03-31T10:00+02:00",
            "authority_complement: done before 2026-04-03T09:52+02:00",
            "persons_communication: done",
            "insurer_notice: done_on_time before 2026-04-04T00:00+02:00 / 2026-04-08T00:00+02:00",
        ),
    ),
    Case(
        file="pharmacie_ordinateur_vole.json",
        reference="VIO-2026-02",
        at="2026-05-14T09:00+02:00",
        why="Erased within forty minutes: art. 34(3)(b) spares the letters, not the notification.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: done_on_time before 2026-05-09T19:25+02:00 / 2026-05-09T20:00+02:00",
            "insurer_notice: done_on_time before 2026-05-16T00:00+02:00",
        ),
    ),
    Case(
        file="laboratoire_signalement_ans.json",
        reference="VIO-2021-07",
        at="2026-10-24T10:00+02:00",
        why="By the law of 2021: to the ARS, no word owed at the end, and no complaint on which payment depends.",
        risk=RiskLevel.RISK,
        duties=(
            "documentation: done",
            "authority_notification: done_on_time before 2021-11-11T09:30+01:00 / 2021-11-11T10:00+01:00",
            "incident_report: done",
            "insurer_notice: done_on_time before 2021-11-17T00:00+01:00",
        ),
    ),
    Case(
        file="laboratoire_signalement_ans.json",
        reference="VIO-2026-11",
        at="2026-10-24T10:00+02:00",
        why="A laboratory reports to the ANS without delay; what hangs on an unknown cover is undetermined.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: due before 2026-10-26T15:40+01:00 / 2026-10-26T16:00+01:00",
            "authority_complement: not_due",
            "authority_delay_reasons: not_due",
            "persons_communication: due",
            "controller_notice: done",
            "incident_report: due",
            "incident_resolution: not_due",
            "police_complaint: undetermined before 2026-10-26T14:30+01:00",
            "insurer_notice: undetermined before 2026-10-31T00:00+01:00",
        ),
        errors=("VIO032",),
    ),
    Case(
        file="laboratoire_signalement_ans.json",
        reference="VIO-2026-11",
        at="2026-10-26T15:50+01:00",
        why="Between both ends of the 72 hours, one hour earlier by the clock, which moved back: not late yet.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: due before 2026-10-26T15:40+01:00 / 2026-10-26T16:00+01:00",
            "authority_complement: not_due",
            "authority_delay_reasons: not_due",
            "persons_communication: due",
            "controller_notice: done",
            "incident_report: due",
            "incident_resolution: not_due",
            "police_complaint: undetermined before 2026-10-26T14:30+01:00",
            "insurer_notice: undetermined before 2026-10-31T00:00+01:00",
        ),
        errors=("VIO032",),
    ),
    Case(
        file="reunion_hebergeur.json",
        reference="VIO-2025-02",
        at="2025-12-23T09:00+04:00",
        why="The clock starts at the call of the host; a group practice may or may not owe a report to the ANS.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: done_on_time before 2025-12-22T16:20+04:00 / 2025-12-22T17:00+04:00",
            "authority_complement: due before 2025-12-25T10:30+04:00",
            "persons_communication: due",
            "controller_notice: done_on_time before 2025-12-20T00:30+04:00",
            "incident_report: undetermined",
            "incident_resolution: not_due",
            "police_complaint: done_on_time before 2025-12-22T16:20+04:00",
            "insurer_notice: due before 2025-12-30T00:00+04:00",
        ),
    ),
    Case(
        file="reunion_hebergeur.json",
        reference="VIO-2025-02",
        at="2026-01-05T09:00+04:00",
        why="The pre-complaint of Saturday did not count, the complaint of Monday came in time.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: done_on_time before 2025-12-22T16:20+04:00 / 2025-12-22T17:00+04:00",
            "authority_complement: done before 2025-12-25T10:30+04:00",
            "persons_communication: done",
            "controller_notice: done_on_time before 2025-12-20T00:30+04:00",
            "incident_report: undetermined",
            "incident_resolution: not_due",
            "police_complaint: done_on_time before 2025-12-22T16:20+04:00",
            "insurer_notice: done_on_time before 2025-12-30T00:00+04:00",
        ),
    ),
    Case(
        file="infirmiere_fausse_alerte.json",
        reference="VIO-2026-01",
        at="2026-05-18T15:00+02:00",
        why="A false alarm, whose notification was withdrawn, owes nothing.",
        risk=RiskLevel.UNLIKELY,
        duties=(),
    ),
    Case(
        file="infirmiere_fausse_alerte.json",
        reference="VIO-2026-02",
        at="2026-05-18T15:00+02:00",
        why="A breach only supposed: investigate, no clock runs; with so little known the risk is taken for high.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: not_due",
            "authority_notification: not_due",
            "authority_complement: not_due",
            "authority_delay_reasons: not_due",
            "persons_communication: not_due",
        ),
    ),
    Case(
        file="clinique_serveur_chiffre.json",
        reference="VIO-2026-05",
        at="2026-02-20T09:00+01:00",
        why="Encrypted, key safe, never unavailable: unlikely risk, whatever the number of patients.",
        risk=RiskLevel.UNLIKELY,
        duties=(
            "documentation: done",
            "insurer_notice: done_on_time before 2026-02-12T00:00+01:00",
        ),
    ),
    Case(
        file="clinique_serveur_chiffre.json",
        reference="VIO-2026-06",
        at="2026-02-20T09:00+01:00",
        why="Notified late with its reasons; whether curiosity is an attack on a system is for the lawyer to say.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: done_late_with_reasons before 2026-02-12T09:30+01:00 / 2026-02-12T10:00+01:00",
            "authority_complement: done before 2026-02-20T14:00+01:00",
            "authority_delay_reasons: done",
            "persons_communication: done",
            "police_complaint: undetermined before 2026-02-12T09:30+01:00",
            "insurer_notice: done_on_time before 2026-02-19T00:00+01:00",
        ),
    ),
    Case(
        file="secretariat_sous_traitant.json",
        reference="VIO-2026-02",
        at="2026-06-18T09:00+02:00",
        why="A processor owes a notice to each controller and nothing else: in time, overdue, without figure.",
        risk=RiskLevel.HIGH,
        duties=(
            "controller_notice: done_on_time before 2026-06-17T14:10+02:00",
            "controller_notice: overdue before 2026-06-17T14:10+02:00",
            "controller_notice: done",
        ),
    ),
    Case(
        file="sage_femme_archives_jetees.json",
        reference="VIO-2026-01",
        at="2026-05-27T12:00-04:00",
        why="The day alone is known, so it counts from midnight; art. 34(3)(c) turns the letters into a public notice.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: done_on_time before 2026-05-24T00:00-04:00 / 2026-05-24T01:00-04:00",
            "authority_complement: done before 2026-05-26T18:20-04:00",
            "public_communication: due",
        ),
    ),
    Case(
        file="sage_femme_archives_jetees.json",
        reference="VIO-2026-01",
        at="2026-06-06T09:00-04:00",
        why="The public notice is out.",
        risk=RiskLevel.HIGH,
        duties=(
            "documentation: done",
            "authority_notification: done_on_time before 2026-05-24T00:00-04:00 / 2026-05-24T01:00-04:00",
            "authority_complement: done before 2026-05-26T18:20-04:00",
            "public_communication: done",
        ),
    ),
)
