# SPDX-License-Identifier: MIT
"""The law of data protection for French health practices: facts in, verdicts and documents out.

The names below are the façade; each loads its module when first asked for, so that importing the package costs next
to nothing. The closed lists are in :mod:`rgpd_sante.vocabulary`, the parts of a breach in :mod:`rgpd_sante.breach`,
those of a register in :mod:`rgpd_sante.register`, those of a policy in :mod:`rgpd_sante.insurance`.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from rgpd_sante._version import __version__
    from rgpd_sante.analysis.assessment import BreachAssessment, assess
    from rgpd_sante.analysis.check import check
    from rgpd_sante.analysis.coverage.claim import claim_of
    from rgpd_sante.analysis.coverage.costs import ClaimCircumstances, KnownCosts
    from rgpd_sante.analysis.coverage.coverage import coverage
    from rgpd_sante.analysis.deadlines import Deadline, deadlines
    from rgpd_sante.analysis.exposure.breakdown import ExposureModel
    from rgpd_sante.analysis.exposure.facts import ExposureFacts
    from rgpd_sante.analysis.exposure.limit import recommend_limit
    from rgpd_sante.analysis.exposure.models import exposure
    from rgpd_sante.analysis.governance.impact import impact_assessment
    from rgpd_sante.analysis.governance.officer import officer
    from rgpd_sante.analysis.obligation import Obligation, ObligationCode, Obligations, ObligationState
    from rgpd_sante.analysis.obligations import obligations
    from rgpd_sante.analysis.penalties.estimate import penalties
    from rgpd_sante.analysis.penalties.facts import Infringement, PenaltyCircumstances
    from rgpd_sante.analysis.penalties.line import PenaltyEstimate
    from rgpd_sante.analysis.penalties.proposals import infringements_of
    from rgpd_sante.analysis.penalties.provision import provision
    from rgpd_sante.analysis.premium.tax import premium
    from rgpd_sante.analysis.settlement.settle import settle
    from rgpd_sante.analysis.settlement.verdict import Settlement
    from rgpd_sante.analysis.underwriting.decision import Underwriting, underwrite
    from rgpd_sante.breach.model import Breach
    from rgpd_sante.documents.kinds import DocumentKind, document
    from rgpd_sante.documents.labels import label
    from rgpd_sante.documents.summary import summary
    from rgpd_sante.documents.writers.formats import Format
    from rgpd_sante.documents.writers.formats import write as render
    from rgpd_sante.dossier import Dossier
    from rgpd_sante.errors import FactError, InputError, MissingExtraError, RgpdSanteError, UnsupportedError
    from rgpd_sante.exchange.batch import batch
    from rgpd_sante.exchange.cnil.reading import load_workbook, loads_workbook
    from rgpd_sante.exchange.cnil.writing import dump_workbook, dumps_workbook
    from rgpd_sante.exchange.dossier import dump, dumps, load, loads, schema
    from rgpd_sante.exchange.tables.csv import register_csv
    from rgpd_sante.exchange.tables.xlsx import register_xlsx
    from rgpd_sante.facts import Answer, Count, Precision
    from rgpd_sante.insurance.brochure import brochure_policy
    from rgpd_sante.insurance.claim import Claim
    from rgpd_sante.insurance.policy import Policy
    from rgpd_sante.insurance.proposal import Proposal
    from rgpd_sante.law.finding import Finding, Findings
    from rgpd_sante.practice.model import Address, Contact, Practice
    from rgpd_sante.register.erasure import erasable
    from rgpd_sante.register.model import Register
    from rgpd_sante.register.ready_made.selection import ready_made_register
    from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
    from rgpd_sante.register.retention import retention
    from rgpd_sante.register.retention_events import RetentionEvents
    from rgpd_sante.time.instants import instant
    from rgpd_sante.time.zones import Territory

__all__ = [
    "Address",
    "Answer",
    "Breach",
    "BreachAssessment",
    "Claim",
    "ClaimCircumstances",
    "Contact",
    "ControllerRecord",
    "Count",
    "Deadline",
    "DocumentKind",
    "Dossier",
    "ExposureFacts",
    "ExposureModel",
    "FactError",
    "Finding",
    "Findings",
    "Format",
    "Infringement",
    "InputError",
    "KnownCosts",
    "MissingExtraError",
    "Obligation",
    "ObligationCode",
    "ObligationState",
    "Obligations",
    "PenaltyCircumstances",
    "PenaltyEstimate",
    "Policy",
    "Practice",
    "Precision",
    "ProcessorRecord",
    "Proposal",
    "Register",
    "RetentionEvents",
    "RgpdSanteError",
    "Settlement",
    "Territory",
    "Underwriting",
    "UnsupportedError",
    "__version__",
    "assess",
    "batch",
    "brochure_policy",
    "check",
    "claim_of",
    "coverage",
    "deadlines",
    "document",
    "dump",
    "dump_workbook",
    "dumps",
    "dumps_workbook",
    "erasable",
    "exposure",
    "impact_assessment",
    "infringements_of",
    "instant",
    "label",
    "load",
    "load_workbook",
    "loads",
    "loads_workbook",
    "obligations",
    "officer",
    "penalties",
    "premium",
    "provision",
    "ready_made_register",
    "recommend_limit",
    "register_csv",
    "register_xlsx",
    "render",
    "retention",
    "schema",
    "settle",
    "summary",
    "underwrite",
]

# Name of the façade -> module that holds it; ``module:name`` where the two names differ.
_PLACES = {
    "Address": "practice.model",
    "Answer": "facts",
    "Breach": "breach.model",
    "BreachAssessment": "analysis.assessment",
    "Claim": "insurance.claim",
    "ClaimCircumstances": "analysis.coverage.costs",
    "Contact": "practice.model",
    "ControllerRecord": "register.records",
    "Count": "facts",
    "Deadline": "analysis.deadlines",
    "DocumentKind": "documents.kinds",
    "Dossier": "dossier",
    "ExposureFacts": "analysis.exposure.facts",
    "ExposureModel": "analysis.exposure.breakdown",
    "FactError": "errors",
    "Finding": "law.finding",
    "Findings": "law.finding",
    "Format": "documents.writers.formats",
    "Infringement": "analysis.penalties.facts",
    "InputError": "errors",
    "KnownCosts": "analysis.coverage.costs",
    "MissingExtraError": "errors",
    "Obligation": "analysis.obligation",
    "ObligationCode": "analysis.obligation",
    "ObligationState": "analysis.obligation",
    "Obligations": "analysis.obligation",
    "PenaltyCircumstances": "analysis.penalties.facts",
    "PenaltyEstimate": "analysis.penalties.line",
    "Policy": "insurance.policy",
    "Practice": "practice.model",
    "Precision": "facts",
    "ProcessorRecord": "register.records",
    "Proposal": "insurance.proposal",
    "Register": "register.model",
    "RetentionEvents": "register.retention_events",
    "RgpdSanteError": "errors",
    "Settlement": "analysis.settlement.verdict",
    "Territory": "time.zones",
    "Underwriting": "analysis.underwriting.decision",
    "UnsupportedError": "errors",
    "__version__": "_version",
    "assess": "analysis.assessment",
    "batch": "exchange.batch",
    "brochure_policy": "insurance.brochure",
    "check": "analysis.check",
    "claim_of": "analysis.coverage.claim",
    "coverage": "analysis.coverage.coverage",
    "deadlines": "analysis.deadlines",
    "document": "documents.kinds",
    "dump": "exchange.dossier",
    "dump_workbook": "exchange.cnil.writing",
    "dumps": "exchange.dossier",
    "dumps_workbook": "exchange.cnil.writing",
    "erasable": "register.erasure",
    "exposure": "analysis.exposure.models",
    "impact_assessment": "analysis.governance.impact",
    "infringements_of": "analysis.penalties.proposals",
    "instant": "time.instants",
    "label": "documents.labels",
    "load": "exchange.dossier",
    "load_workbook": "exchange.cnil.reading",
    "loads": "exchange.dossier",
    "loads_workbook": "exchange.cnil.reading",
    "obligations": "analysis.obligations",
    "officer": "analysis.governance.officer",
    "penalties": "analysis.penalties.estimate",
    "premium": "analysis.premium.tax",
    "provision": "analysis.penalties.provision",
    "ready_made_register": "register.ready_made.selection",
    "recommend_limit": "analysis.exposure.limit",
    "register_csv": "exchange.tables.csv",
    "register_xlsx": "exchange.tables.xlsx",
    "render": "documents.writers.formats:write",
    "retention": "register.retention",
    "schema": "exchange.dossier",
    "settle": "analysis.settlement.settle",
    "summary": "documents.summary",
    "underwrite": "analysis.underwriting.decision",
}

# A type checker must not see this door, or it would take a misspelt name for a good one.
if not TYPE_CHECKING:

    def __getattr__(name):  # noqa: ANN001, ANN202 - hidden from type checkers, see above
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module  # noqa: PLC0415 - only when a name is asked for

        module, _, other = _PLACES[name].partition(":")
        value = getattr(import_module(f"{__name__}.{module}"), other or name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return list(__all__)
