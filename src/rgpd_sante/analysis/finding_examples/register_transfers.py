# SPDX-License-Identifier: MIT
"""Examples of transfers that are missing, contradictory, or that nothing allows."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, of_record
from rgpd_sante.facts import Answer
from rgpd_sante.register import Processor, Recipient, Transfer
from rgpd_sante.vocabulary.register import RecipientCategory, SafeguardKind

__all__ = ["EXAMPLES"]

_HOST: Final = RECORD.processors[0]
_SUPPORT: Final = evolve(_HOST, name="Assistance de l’Exemple", service="Assistance.", hosts_health_data=Answer.NO)


def _moved(code: str, field: str, transfer: Transfer) -> FindingExample:
    """Make an example of a record with one transfer."""
    record = evolve(RECORD, any_transfer=Answer.YES, transfers=(evolve(transfer, recipient="Société de l’Exemple"),))
    return of_record(code, f"transfers[0].{field}", record)


def _served(code: str, field: str, processor: Processor) -> FindingExample:
    """Make an example of a record that declares no transfer, with one more processor."""
    return of_record(code, f"processors[1].{field}", evolve(RECORD, processors=(_HOST, processor)))


EXAMPLES: Final[tuple[FindingExample, ...]] = (
    _moved("REG030", "country", Transfer()),
    of_record("REG031", "any_transfer", evolve(RECORD, any_transfer=Answer.UNKNOWN)),
    of_record("REG032", "transfers", evolve(RECORD, any_transfer=Answer.YES)),
    of_record("REG033", "any_transfer", evolve(RECORD, transfers=(Transfer(country="CH"),))),
    _moved("REG034", "country", Transfer(country="NO")),
    _moved("REG035", "safeguard", Transfer(country="IN")),
    _moved("REG036", "safeguard", Transfer(country="US", safeguard=SafeguardKind.PRIVACY_SHIELD)),
    _moved("REG037", "safeguard", Transfer(country="IN", safeguard=SafeguardKind.ADEQUACY_DECISION)),
    _moved("REG038", "country", Transfer(country="JP", safeguard=SafeguardKind.ADEQUACY_DECISION)),
    _moved(
        "REG039",
        "safeguard",
        Transfer(country="US", safeguard=SafeguardKind.DATA_PRIVACY_FRAMEWORK, listed_recipient=Answer.NO),
    ),
    _moved("REG040", "listed_recipient", Transfer(country="US", safeguard=SafeguardKind.DATA_PRIVACY_FRAMEWORK)),
    _moved("REG041", "safeguard", Transfer(country="IN", safeguard=SafeguardKind.DATA_PRIVACY_FRAMEWORK)),
    _moved(
        "REG042",
        "impact_assessed",
        Transfer(country="IN", safeguard=SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES, impact_assessed=Answer.NO),
    ),
    _moved("REG043", "documentation", Transfer(country="IN", safeguard=SafeguardKind.ART_49_DEROGATION)),
    _moved("REG044", "country", Transfer(country="CA", safeguard=SafeguardKind.ADEQUACY_DECISION)),
    _served(
        "REG045",
        "hosting.access_outside_eea",
        evolve(_SUPPORT, hosting=evolve(_HOST.hosting, access_outside_eea=Answer.YES)),
    ),
    _served("REG046", "country", evolve(_SUPPORT, country="TN", hosting=evolve(_HOST.hosting, storage_countries=()))),
    of_record(
        "REG047",
        "recipients[1].category",
        evolve(
            RECORD,
            recipients=(
                *RECORD.recipients,
                Recipient(category=RecipientCategory.THIRD_COUNTRY, detail="Confrère à l’étranger."),
            ),
        ),
    ),
    _moved("REG048", "destination", Transfer(destination="Organisation internationale de l’Exemple")),
)
