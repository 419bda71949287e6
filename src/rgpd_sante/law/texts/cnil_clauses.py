# SPDX-License-Identifier: MIT
"""The sample clauses of the CNIL for a contract with a processor (2017); it adds to GDPR art. 28 and binds nobody."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus

TEXT: Final = LegalText(
    code="cnil_clauses",
    short="CNIL, clauses de sous-traitance",
    title="CNIL, « Sous-traitance : exemple de clauses contractuelles » (octobre 2017)",
    url="https://www.cnil.fr/",
    status=TextStatus.GUIDANCE,
    checked_on=date(2026, 11, 23),
    note="Outre l’art. 28 : délai maximal en heures pour signaler une violation, information des personnes, contact du "
    "délégué, registre tenu, preuve écrite de la destruction. Le lien mène au site de la CNIL, faute d’une adresse "
    "officielle vérifiée de l’exemple.",
)
BREACH_NOTICE: Final = Citation(text=TEXT, place="notification des violations de données")
