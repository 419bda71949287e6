# SPDX-License-Identifier: MIT
"""Text in, text out: facts from JSON and back, with every fault told at once in French."""

from __future__ import annotations

from rgpd_sante.exchange.batch import batch
from rgpd_sante.exchange.converter import Codec, structure, unstructure
from rgpd_sante.exchange.envelope import DOSSIER, Envelope, dump, load
from rgpd_sante.exchange.json_schema import envelope_schema_of, schema_of
from rgpd_sante.exchange.unions import TaggedUnion

__all__ = [
    "DOSSIER",
    "Codec",
    "Envelope",
    "TaggedUnion",
    "batch",
    "dump",
    "envelope_schema_of",
    "load",
    "schema_of",
    "structure",
    "unstructure",
]
