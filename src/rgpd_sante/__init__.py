# SPDX-License-Identifier: MIT
"""The law of data protection for French health practices: facts in, verdicts and documents out.

The names below are the façade; each loads its module when first asked for, so that importing the package costs next
to nothing. The closed lists are in :mod:`rgpd_sante.vocabulary`, the parts of a breach in :mod:`rgpd_sante.breach`.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from rgpd_sante._version import __version__
    from rgpd_sante.analysis.assessment import BreachAssessment, assess
    from rgpd_sante.analysis.check import check
    from rgpd_sante.analysis.deadlines import Deadline, deadlines
    from rgpd_sante.analysis.obligation import Obligation, ObligationCode, Obligations, ObligationState
    from rgpd_sante.analysis.obligations import obligations
    from rgpd_sante.breach.model import Breach
    from rgpd_sante.documents.kinds import DocumentKind, document
    from rgpd_sante.documents.labels import label
    from rgpd_sante.documents.summary import summary
    from rgpd_sante.documents.writers.formats import Format
    from rgpd_sante.documents.writers.formats import write as render
    from rgpd_sante.dossier import Dossier
    from rgpd_sante.errors import FactError, InputError, MissingExtraError, RgpdSanteError, UnsupportedError
    from rgpd_sante.exchange.batch import batch
    from rgpd_sante.exchange.dossier import dump, dumps, load, loads, schema
    from rgpd_sante.facts import Answer, Count, Precision
    from rgpd_sante.law.finding import Finding, Findings
    from rgpd_sante.practice.model import Address, Contact, Practice
    from rgpd_sante.time.instants import instant
    from rgpd_sante.time.zones import Territory

__all__ = [
    "Address",
    "Answer",
    "Breach",
    "BreachAssessment",
    "Contact",
    "Count",
    "Deadline",
    "DocumentKind",
    "Dossier",
    "FactError",
    "Finding",
    "Findings",
    "Format",
    "InputError",
    "MissingExtraError",
    "Obligation",
    "ObligationCode",
    "ObligationState",
    "Obligations",
    "Practice",
    "Precision",
    "RgpdSanteError",
    "Territory",
    "UnsupportedError",
    "__version__",
    "assess",
    "batch",
    "check",
    "deadlines",
    "document",
    "dump",
    "dumps",
    "instant",
    "label",
    "load",
    "loads",
    "obligations",
    "render",
    "schema",
    "summary",
]

# Name of the façade -> module that holds it; ``module:name`` where the two names differ.
_PLACES = {
    "Address": "practice.model",
    "Answer": "facts",
    "Breach": "breach.model",
    "BreachAssessment": "analysis.assessment",
    "Contact": "practice.model",
    "Count": "facts",
    "Deadline": "analysis.deadlines",
    "DocumentKind": "documents.kinds",
    "Dossier": "dossier",
    "FactError": "errors",
    "Finding": "law.finding",
    "Findings": "law.finding",
    "Format": "documents.writers.formats",
    "InputError": "errors",
    "MissingExtraError": "errors",
    "Obligation": "analysis.obligation",
    "ObligationCode": "analysis.obligation",
    "ObligationState": "analysis.obligation",
    "Obligations": "analysis.obligation",
    "Practice": "practice.model",
    "Precision": "facts",
    "RgpdSanteError": "errors",
    "Territory": "time.zones",
    "UnsupportedError": "errors",
    "__version__": "_version",
    "assess": "analysis.assessment",
    "batch": "exchange.batch",
    "check": "analysis.check",
    "deadlines": "analysis.deadlines",
    "document": "documents.kinds",
    "dump": "exchange.dossier",
    "dumps": "exchange.dossier",
    "instant": "time.instants",
    "label": "documents.labels",
    "load": "exchange.dossier",
    "loads": "exchange.dossier",
    "obligations": "analysis.obligations",
    "render": "documents.writers.formats:write",
    "schema": "exchange.dossier",
    "summary": "documents.summary",
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
