# SPDX-License-Identifier: MIT
"""The dossiers of ``examples/``: what must come of each, through the façade and through the command line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from jsonschema import Draft202012Validator

import rgpd_sante
from example_cases import CASES, Case
from rgpd_sante.__main__ import main
from rgpd_sante.documents.kinds import INSURANCE_KINDS, REGISTER_KINDS
from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Severity
from rgpd_sante.practice.identifiers import finess, rpps, siren, siret
from rgpd_sante.vocabulary.breach import AddresseeKind

FOLDER: Final = Path(__file__).parents[2] / "examples"
FILES: Final = {path.name: path for path in sorted((FOLDER / "dossiers").iterdir())}

# A file is judged as a whole at the last instant of its cases.
LAST: Final = {
    case.file: max((c for c in CASES if c.file == case.file), key=lambda c: rgpd_sante.instant(c.at)) for case in CASES
}
IDS: Final = [f"{case.file.removesuffix('.json')}-{case.reference}-{case.at}" for case in CASES]

# What stands in the files for machines, and is no French sentence.
NOT_PROSE: Final = frozenset({"email", "telephone", "siren", "siret", "finess", "rpps", "vat_number", "postcode"})
NOT_FRENCH: Final = re.compile(r"'| [;:!?»%€]|« ")
TELEPHONE: Final = re.compile(r"(?:01 99 00|06 39 98)(?: [0-9]{2}){2}")
STARTS: Final = {
    "html": b"<!DOCTYPE html>",
    "markdown": b"# ",
    "pdf": b"%PDF-",
    "docx": b"PK",
    "ics": b"BEGIN:VCALENDAR",
}


def read(name: str) -> rgpd_sante.Dossier:
    """Read a dossier of the folder."""
    return rgpd_sante.load(FILES[name])


def judged(case: Case) -> rgpd_sante.Obligations:
    """Judge the duties of a case."""
    dossier = read(case.file)
    breach = next(breach for breach in dossier.breaches if breach.reference == case.reference)
    return rgpd_sante.obligations(breach, dossier.practice, at=rgpd_sante.instant(case.at))


def case_of(file: str, reference: str, at: str) -> Case:
    """Find a case of the table."""
    return next(case for case in CASES if (case.file, case.reference, case.at) == (file, reference, at))


def written(duty: rgpd_sante.Obligation) -> str:
    """Write a duty as the table does."""
    line = f"{duty.code}: {duty.state}"
    if duty.limit is None:
        return line
    prudent, latest = (end.isoformat(timespec="minutes") for end in (duty.limit.prudent, duty.limit.legal_latest))
    return f"{line} before {prudent}" if prudent == latest else f"{line} before {prudent} / {latest}"


def plain(text: str) -> str:
    """Return a text with ordinary spaces, for comparison."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def leaves(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text of a JSON tree with the key that holds it."""
    match value:
        case str():
            yield key, value
        case list():
            for item in value:
                yield from leaves(item, key)
        case dict():
            for name, item in value.items():
                yield from leaves(item, name)
        case _:
            return


def texts(name: str) -> list[tuple[str, str]]:
    """List the texts of a file with their keys."""
    return list(leaves(json.loads(FILES[name].read_text(encoding="utf-8"))))


class TestTable:
    """The table of cases and the folder of files."""

    def test_every_breach_has_its_case(self) -> None:
        """A dossier without a line in the table fails here, and so does a breach of it."""
        breaches = {(name, breach.reference) for name in FILES for breach in read(name).breaches}
        assert {(case.file, case.reference) for case in CASES} == breaches

    def test_readme_names_each_file_and_nothing_else(self) -> None:
        """The page of the folder links each file of it once, and no other."""
        page = (FOLDER / "README.md").read_text(encoding="utf-8")
        files = [*FOLDER.glob("*.py"), *FOLDER.glob("*.ipynb"), *FOLDER.glob("registers/*"), *FILES.values()]
        assert sorted(re.findall(r"\]\(([^)]+)\)", page)) == sorted(
            path.relative_to(FOLDER).as_posix() for path in files
        )

    def test_every_risk_is_met(self) -> None:
        """The examples show the three levels of risk and every state that a duty can be in, save lateness untold."""
        states = {line.split(": ")[1].split(" ")[0] for case in CASES for line in case.duties}
        untold = {"not_applicable", "done_late", "done_late_without_reasons"}
        assert {str(case.risk) for case in CASES} == {"unlikely", "risk", "high"}
        assert states == {str(state) for state in rgpd_sante.ObligationState} - untold


class TestFile:
    """Each file by itself."""

    @pytest.mark.parametrize("name", FILES)
    def test_is_in_the_form_of_the_library(self, name: str) -> None:
        """What is read is written back the same, to the letter."""
        text = FILES[name].read_text(encoding="utf-8")
        assert rgpd_sante.dumps(rgpd_sante.loads(text)) == text

    @pytest.mark.parametrize("name", FILES)
    def test_follows_the_published_schema(self, name: str) -> None:
        """The JSON Schema that other programs use admits the file."""
        tree = json.loads(FILES[name].read_text(encoding="utf-8"))
        assert list(Draft202012Validator(rgpd_sante.schema()).iter_errors(tree)) == []

    @pytest.mark.parametrize("name", FILES)
    def test_holds_numbers_of_nobody(self, name: str) -> None:
        """Identifiers have a key that holds and a start that is never given; no number has the length of a NIR."""
        practice = read(name).practice
        for number, holds in (
            (practice.siren, siren.is_valid),
            (practice.siret, siret.is_valid),
            (practice.finess, finess.is_valid),
            (practice.rpps, rpps.is_valid),
        ):
            assert number is None or (holds(number) and number.startswith(("000", "99"))), name
        assert not re.search(
            r"[0-9](?:[ \u00a0\u202f.]?[0-9]){12}",
            FILES[name].read_text(encoding="utf-8").replace(practice.siret or "", ""),
        )

    @pytest.mark.parametrize("name", FILES)
    def test_reaches_nobody(self, name: str) -> None:
        """Telephone numbers are of the ranges kept for fiction, addresses of a domain kept for examples."""
        found = texts(name)
        telephones = [text for key, text in found if key == "telephone"]
        addresses = [text for key, text in found if key == "email"]
        assert telephones
        assert all(map(TELEPHONE.fullmatch, telephones))
        assert addresses
        assert all(address.endswith("@example.org") for address in addresses)

    @pytest.mark.parametrize("name", FILES)
    def test_is_set_in_french(self, name: str) -> None:
        """Signs and apostrophes of what the practice wrote are French, since documents repeat it word for word."""
        assert [text for key, text in texts(name) if key not in NOT_PROSE and NOT_FRENCH.search(text)] == []

    @pytest.mark.parametrize("name", FILES)
    def test_tells_the_practice_well(self, name: str) -> None:
        """Nothing is amiss in what a dossier says of the practice itself and of its contracts; its stories may be."""
        findings = rgpd_sante.check(read(name), at=rgpd_sante.instant(LAST[name].at))
        assert [finding.code for finding in findings if not finding.path.startswith(("$.breaches[", "$.claims["))] == []


class TestConclusions:
    """What the library concludes from each dossier."""

    @pytest.mark.parametrize("case", CASES, ids=IDS)
    def test_risk_and_duties(self, case: Case) -> None:
        """The level of risk, the duties that apply, where they stand and their ends are those of the table."""
        found = judged(case)
        assert found.assessment.level is case.risk
        assert tuple(map(written, found.applicable)) == case.duties

    @pytest.mark.parametrize("case", CASES, ids=IDS)
    def test_every_row_has_its_reason(self, case: Case) -> None:
        """A duty that does not apply says why, as one that does, and each cites its text."""
        found = judged(case)
        assert {duty.code for duty in found} == set(rgpd_sante.ObligationCode)
        assert all(duty.reasons and duty.citations for duty in found)

    @pytest.mark.parametrize("case", CASES, ids=IDS)
    def test_errors_are_those_meant(self, case: Case) -> None:
        """No fact of a breach is contrary to a binding text, unless its story is about that."""
        dossier = read(case.file)
        rank = [breach.reference for breach in dossier.breaches].index(case.reference)
        errors = rgpd_sante.check(dossier, at=rgpd_sante.instant(case.at)).of(Severity.ERROR)
        assert tuple(error.code for error in errors if error.path.startswith(f"$.breaches[{rank}]")) == case.errors

    @pytest.mark.parametrize("name", FILES)
    def test_deadlines_are_those_of_the_duties(self, name: str) -> None:
        """The deadlines of a dossier are the ends of its duties, the earliest first."""
        dossier, at = read(name), rgpd_sante.instant(LAST[name].at)
        found = [deadline.limit.prudent for deadline in rgpd_sante.deadlines(dossier, at=at)]
        duties = [
            duty for breach in dossier.breaches for duty in rgpd_sante.obligations(breach, dossier.practice, at=at)
        ]
        assert found == sorted(duty.limit.prudent for duty in duties if duty.limit is not None)


class TestStories:
    """The point of some stories, beyond states and ends."""

    def test_pharmacy_is_told_that_it_was_a_close_thing(self) -> None:
        """Between both ends the notification is in time, with the advice to keep the reasons."""
        (duty,) = judged(case_of("pharmacie_ordinateur_vole.json", "VIO-2026-01", "2026-05-14T09:00+02:00")).of(
            rgpd_sante.ObligationCode.AUTHORITY_NOTIFICATION
        )
        assert any("Consigner les motifs" in note for note in duty.notes)

    def test_laboratory_told_the_ars_then_tells_the_ans(self) -> None:
        """The addressee of the report is that of the day: the ARS in 2021, the ANS in 2026."""
        at = "2026-10-24T10:00+02:00"
        code = rgpd_sante.ObligationCode.INCIDENT_REPORT
        (old,) = judged(case_of("laboratoire_signalement_ans.json", "VIO-2021-07", at)).of(code)
        (new,) = judged(case_of("laboratoire_signalement_ans.json", "VIO-2026-11", at)).of(code)
        assert (old.addressee, new.addressee) == (AddresseeKind.ARS, AddresseeKind.ANS)

    def test_host_starts_the_clock_when_it_calls(self) -> None:
        """The practice’s 72 hours run from the call of the host, not from what the host knew before."""
        case = case_of("reunion_hebergeur.json", "VIO-2025-02", "2025-12-23T09:00+04:00")
        (duty,) = judged(case).of(rgpd_sante.ObligationCode.AUTHORITY_NOTIFICATION)
        (host,) = read(case.file).breaches[0].bodies
        assert host.told_us_at is not None
        assert duty.clock_start == host.told_us_at
        assert host.health_data_host is Answer.YES

    def test_decision_of_the_doctor_stands_beside_the_computed_level(self) -> None:
        """A decision is dated: the evening before the doctor had taken none."""
        before, after = (
            judged(case_of("medecin_rancongiciel.json", "VIO-2026-01", at)).assessment
            for at in ("2026-06-01T20:00+02:00", "2026-06-03T09:00+02:00")
        )
        assert before.decision is None
        assert after.decision is not None
        assert after.computed is after.decision.level


class TestCommandLine:
    """The same dossiers through ``python -m rgpd_sante``."""

    @pytest.mark.parametrize("name", FILES)
    def test_duties(self, name: str, capsys: pytest.CaptureFixture[str]) -> None:
        """``duties`` names each breach and each duty that is open, in French."""
        at = LAST[name].at
        assert main(["duties", str(FILES[name]), "--at", at]) == 0
        said = plain(capsys.readouterr().out)
        dossier = read(name)
        for breach in dossier.breaches:
            assert breach.reference in said
            for duty in rgpd_sante.obligations(breach, dossier.practice, at=rgpd_sante.instant(at)).open:
                assert plain(rgpd_sante.label(duty.code)) in said

    @pytest.mark.parametrize("case", CASES, ids=IDS)
    def test_check(self, case: Case, capsys: pytest.CaptureFixture[str]) -> None:
        """``check`` tells the findings one a line, and its status is 1 only where an error is meant."""
        status = main(["check", str(FILES[case.file]), "--at", case.at])
        said = capsys.readouterr().out.splitlines()
        findings = rgpd_sante.check(read(case.file), at=rgpd_sante.instant(case.at))
        meant = any(other.errors for other in CASES if (other.file, other.at) == (case.file, case.at))
        assert status == (1 if meant else 0)
        assert [line.split(" ")[0] for line in said] == ([finding.code for finding in findings] or ["Aucune"])

    @pytest.mark.parametrize("target", list(rgpd_sante.Format))
    @pytest.mark.parametrize("kind", sorted(set(rgpd_sante.DocumentKind) - REGISTER_KINDS - INSURANCE_KINDS))
    @pytest.mark.parametrize("case", list(LAST.values()), ids=list(LAST))
    def test_render(
        self, case: Case, kind: str, target: rgpd_sante.Format, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Every document is written in every format; an agenda only where there is something to put in it."""
        arguments = ["render", str(FILES[case.file]), "--at", case.at, "--document", kind, "--format", target]
        status = main([*arguments, "--breach", case.reference, "--output", str(tmp_path)])
        said = capsys.readouterr()
        path = tmp_path / f"{kind}{target.suffix}"
        if target is rgpd_sante.Format.ICS and status:
            assert (status, said.out) == (2, "")
            assert said.err.strip()
            assert not path.exists()
            return
        assert (status, said.out, said.err) == (0, f"{path}\n", "")
        assert path.read_bytes().startswith(STARTS[target])

    @pytest.mark.parametrize("target", ["html", "markdown", "pdf", "docx"])
    @pytest.mark.parametrize("kind", sorted(INSURANCE_KINDS))
    def test_render_insurance(self, kind: str, target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The form, the guarantees and the settlement of the insured practice are written in every format."""
        arguments = ["render", str(FILES["dentiste_assurance.json"]), "--at", "2026-08-03T09:00+02:00"]
        status = main([*arguments, "--document", kind, "--format", target, "--output", str(tmp_path)])
        path = tmp_path / f"{kind}{rgpd_sante.Format(target).suffix}"
        assert (status, capsys.readouterr()) == (0, (f"{path}\n", ""))
        assert path.read_bytes().startswith(STARTS[target])

    def test_plan_of_the_ransomware_is_an_agenda(self, tmp_path: Path) -> None:
        """The action plan of the demonstration can be put into an agenda, with its alarm for the CNIL."""
        path = tmp_path / "plan.ics"
        arguments = ["render", str(FILES["medecin_rancongiciel.json"]), "--at", "2026-06-03T09:00+02:00"]
        assert main([*arguments, "--document", "action_plan", "--format", "ics", "--output", str(path)]) == 0
        assert "CNIL" in path.read_text(encoding="utf-8")

    def test_several_breaches_ask_which_one(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A dossier with two breaches does not choose by itself which one a letter is about."""
        arguments = ["render", str(FILES["dentiste_mauvais_destinataire.json"]), "--at", "2026-10-13T09:00+02:00"]
        arguments += ["--document", "persons_letter", "--format", "markdown", "--output", str(tmp_path)]
        assert main(arguments) == 2
        said = capsys.readouterr().err
        assert "VIO-2026-03" in said
        assert "VIO-2026-04" in said

    def test_in_a_process_of_its_own(self) -> None:
        """The module runs as a program, and prints UTF-8."""
        path = FILES["medecin_rancongiciel.json"]
        command = [
            sys.executable,
            "-X",
            "utf8",
            "-m",
            "rgpd_sante",
            "duties",
            str(path),
            "--at",
            "2026-06-03T09:00+02:00",
        ]
        done = subprocess.run(command, check=True, capture_output=True, timeout=60)  # noqa: S603 - our own program
        assert done.stderr == b""
        assert "VIO-2026-01" in done.stdout.decode("utf-8")
