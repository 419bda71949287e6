# SPDX-License-Identifier: MIT
"""Text in, text out: facts from JSON and back, with every fault told at once in French."""

from __future__ import annotations

from rgpd_sante.exchange.batch import batch
from rgpd_sante.exchange.converter import Codec, structure, unstructure
from rgpd_sante.exchange.dossier import dump, dumps, load, loads, schema
from rgpd_sante.exchange.envelope import DOSSIER, Envelope
from rgpd_sante.exchange.json_schema import envelope_schema_of, schema_of
from rgpd_sante.exchange.unions import TaggedUnion

__all__ = [
    "DOSSIER",
    "Codec",
    "Envelope",
    "TaggedUnion",
    "batch",
    "dump",
    "dumps",
    "envelope_schema_of",
    "load",
    "loads",
    "schema",
    "schema_of",
    "structure",
    "unstructure",
]
