# SPDX-License-Identifier: MIT
"""Studies of what an incident costs, how long it lasts and what peers insure: no law, and each less than it seems.

They were read through the press: the links are those of the sites that report them. A study has no period of
validity; the years of its figures are in its title.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final, TypeVar

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter

T = TypeVar("T")
_CHECKED: Final = date(2026, 11, 25)
_SECONDARY: Final = "Lue à travers la presse."

PONEMON_2013: Final = LegalText(
    code="ponemon_2013",
    short="Ponemon 2013",
    title="Ponemon et Symantec, étude du coût des violations de données en France, édition 2013 (année 2012)",
    url="https://silicon.fr/",
    status=TextStatus.METHOD,
    checked_on=_CHECKED,
    note=f"{_SECONDARY} Coût moyen par donnée compromise, tous coûts compris : ce n’est pas un coût de ressaisie.",
)
PONEMON_2011: Final = LegalText(
    code="ponemon_2011",
    short="Ponemon 2011",
    title="Ponemon et Symantec, étude du coût des violations de données en France, édition 2011",
    url="https://lejournaldunumerique.com/",
    status=TextStatus.METHOD,
    checked_on=_CHECKED,
    note=_SECONDARY,
)
NTT_2016: Final = LegalText(
    code="ntt_2016",
    short="NTT 2016",
    title="NTT Com Security, enquête « Risk:Value » 2016 auprès de dirigeants",
    url="https://docaufutur.fr/",
    status=TextStatus.METHOD,
    checked_on=_CHECKED,
    note=f"{_SECONDARY} Une opinion de dirigeants, non une mesure.",
)
BESSE_STELLIANT: Final = LegalText(
    code="besse_stelliant",
    short="Bessé et Stelliant",
    title="Bessé et Stelliant, étude d’une soixantaine de sinistres assurés de 2019 à 2021",
    url="https://agefi.fr/",
    status=TextStatus.METHOD,
    checked_on=_CHECKED,
    note=_SECONDARY,
)
AMRAE_LUCY: Final = LegalText(
    code="amrae_lucy_2025",
    short="AMRAE, LUCY 2025",
    title="AMRAE, étude LUCY 2025 sur l’assurance du risque informatique (données de 2024)",
    url="https://silicon.fr/",
    status=TextStatus.METHOD,
    checked_on=_CHECKED,
    note=_SECONDARY,
)

COST: Final = Citation(text=PONEMON_2013, place="coût moyen par donnée compromise")
SAMPLE: Final = Citation(text=PONEMON_2013, place="échantillon")
INDIRECT_SHARE: Final = Citation(text=PONEMON_2011, place="part indirecte du coût par donnée")
RECOVERY_OPINION: Final = Citation(text=NTT_2016, place="temps de rétablissement estimé")
RETURN_TO_NORMAL: Final = Citation(text=BESSE_STELLIANT, place="durée moyenne du retour à la normale")
CAPACITY: Final = Citation(text=AMRAE_LUCY, place="capacité moyenne souscrite")


def _figure(
    code: str,
    description: str,
    unit: str,
    value: T,
    citation: Citation,
    *,
    verification: Verification = Verification.VERIFIED,
    note: str | None = None,
) -> Parameter[T]:
    dated = Dated(
        value=value, citation=citation, first_day=None, checked_on=_CHECKED, verification=verification, note=note
    )
    return Parameter(code=code, description=description, unit=unit, values=(dated,))


COST_PER_RECORD: Final = _figure(
    "cost_studies.cost_per_record",
    "Coût moyen d’une donnée compromise, tous coûts compris",
    "euros par dossier",
    Decimal("127.00"),
    COST,
    note="La brochure l’appelle coût « par dossier reconstitué ». Notification, communication, conseil et clients "
    "perdus y sont déjà.",
)
LARGEST_BREACH: Final = _figure(
    "cost_studies.largest_breach",
    "Nombre de données au-delà duquel l’étude a écarté les incidents",
    "données",
    100_000,
    SAMPLE,
)
MEAN_BREACH: Final = _figure(
    "cost_studies.mean_breach", "Nombre moyen de données par incident de l’échantillon", "données", 22_242, SAMPLE
)
DIRECT_SHARE: Final = _figure(
    "cost_studies.direct_share",
    "Part directe du coût d’une donnée compromise",
    "part du coût",
    Decimal("0.43"),
    INDIRECT_SHARE,
    verification=Verification.ANALYSIS,
    note="L’édition 2011 compte 57 % de coûts indirects, surtout des clients perdus (vérifié). Appliquer le reste au "
    "chiffre de 2012 est une hypothèse.",
)
WEEKS_LOST: Final = _figure(
    "cost_studies.weeks_lost",
    "Temps de rétablissement estimé par des dirigeants",
    "semaines",
    9,
    RECOVERY_OPINION,
    note="Atteinte à la réputation et affaires perdues non comprises. Ce n’est pas une durée sans recettes.",
)
_DAYS: Final[Mapping[str, int]] = MappingProxyType({"tpe": 26, "pme": 29, "eti": 20, "large": 89})
DAYS_TO_NORMAL: Final = _figure(
    "cost_studies.days_to_normal",
    "Durée moyenne du retour à la normale par taille d’entreprise",
    "jours",
    _DAYS,
    RETURN_TO_NORMAL,
)
_MILLION: Final = Decimal(1_000_000)
MEAN_CAPACITY: Final = _figure(
    "cost_studies.mean_capacity",
    "Capacité moyenne souscrite en 2024 par tranche de chiffre d’affaires",
    "euros : bas de la tranche, haut de la tranche, capacité",
    (
        (Decimal(0), 2 * _MILLION, Decimal(564_000)),
        (2 * _MILLION, 10 * _MILLION, Decimal(955_000)),
        (10 * _MILLION, 50 * _MILLION, Decimal(1_800_000)),
    ),
    CAPACITY,
    note="Le bas d’une tranche y est compris, le haut non : convention de la bibliothèque.",
)
