# SPDX-License-Identifier: MIT
"""The titles and lines by which the blocks of a record are known, however they were retyped."""

from __future__ import annotations

import re
from typing import Final

from rgpd_sante.exchange.cnil import labels, words
from rgpd_sante.exchange.cnil.keys import key, words_of
from rgpd_sante.exchange.cnil.people import PERSON_LABELS

__all__ = ["HEADERS", "block_of", "block_of_line", "is_fixed", "role_of"]

# by their first words, in the order in which they are tried
_STARTS: Final = (
    ("description du traitement", labels.DESCRIPTION),
    ("acteurs", labels.ACTORS),
    ("finalite s du traitement", labels.PURPOSES),
    ("finalites", labels.PURPOSES),
    ("categories de donnees", labels.DATA),
    ("categories de personnes", labels.PERSONS),
    ("mesures de securite", labels.SECURITY),
    ("transferts", labels.TRANSFERS),
    ("enrichissement", labels.ENRICHMENT),
)
_TITLES: Final = {
    key(title): title
    for title in (
        labels.DESCRIPTION,
        labels.ACTORS,
        labels.PURPOSES,
        labels.DATA,
        labels.SENSITIVE,
        labels.PERSONS,
        labels.RECIPIENTS,
        labels.SECURITY,
        labels.TRANSFERS,
        labels.ENRICHMENT,
    )
}
# the numbered lines, which are known even where the title of their block is not there any more
_LINES: Final = (
    (re.compile(r"finalite principale|sous finalite(?: \d+)?"), labels.PURPOSES),
    (re.compile(r"categorie de personnes(?: \d+)?"), labels.PERSONS),
    (re.compile(r"destinataire(?: \d+)?"), labels.RECIPIENTS),
    (re.compile(r"mesure de securite(?: \d+)?"), labels.SECURITY),
    (re.compile(r"organisme destinataire(?: \d+)?"), labels.TRANSFERS),
)
_ROLES: Final = (
    ("responsable s conjoint", "joint"),
    ("responsables conjoint", "joint"),
    ("responsable conjoint", "joint"),
    ("responsable", "controller"),
    ("delegue", "officer"),
    ("dpo", "officer"),
    ("societe", "company"),
    ("representant", "representative"),
)
HEADERS: Final = frozenset(
    {
        "description",
        "duree de conservation",
        "precisions",
        "precision",
        "type de destinataire",
        "type de mesure de securite",
        "destinataire",
        "type de garanties",
        "type de garantie",
        "liens vers la documentation",
        key(labels.ENRICHMENT_HEADER),
        *PERSON_LABELS,
    }
)
"""The headers of the columns of the blocks; any other text beside a title was written by somebody."""
_FIXED: Final = frozenset(
    {
        *_TITLES,
        *map(
            key,
            (
                labels.NAME,
                labels.REFERENCE,
                labels.CONTROLLER,
                labels.OFFICER,
                labels.OFFICER_COMPANY,
                labels.REPRESENTATIVE,
                labels.JOINT_CONTROLLERS,
            ),
        ),
        "reference",
        "ref",
        "date de creation",
        "date de creation de la fiche",
        "date de creation du traitement",
        "date de mise a jour",
        "mise a jour",
        "mise a jour du traitement",
        "derniere mise a jour",
        "derniere mise a jour de la fiche",
    }
)
_DATA_WORDS: Final = {
    category: words_of(label) | {"adresse", "de", "la", "nir"}
    for category, label in {**words.DATA_LINES, **words.OTHER_LINES, **words.SENSITIVE_LINES}.items()
}


def block_of(text: str) -> str | None:
    """Find the block whose title a text is.

    Examples:
        >>> block_of("CATEGORIES DE DONNEES PERSONNELLES"), block_of("Destinataire 1")
        ('Catégories de données personnelles concernées', None)
    """
    found = key(text)
    return _TITLES.get(found) or next((block for start, block in _STARTS if found.startswith(start)), None)


def block_of_line(label: str) -> str | None:
    """Find the block to which a numbered line belongs, by the key of its label.

    Examples:
        >>> block_of_line("destinataire 3"), block_of_line("licorne 3")
        ('Destinataires', None)
    """
    return next((block for pattern, block in _LINES if pattern.fullmatch(label)), None)


def role_of(label: str) -> str | None:
    """Find who a line of the block of actors is about."""
    found = key(label)
    return next((role for start, role in _ROLES if found.startswith(start)), None)


def is_fixed(label: str) -> bool:
    """Tell whether a label says nothing more than the model does, so that no word of a person is in it.

    Examples:
        >>> is_fixed("Données de santé"), is_fixed("Données de santé des licornes")
        (True, False)
    """
    found = key(label)
    if found in _FIXED or block_of_line(found) is not None:
        return True
    category = words.data_category(label)
    return category is not None and words_of(label) <= _DATA_WORDS[category]
