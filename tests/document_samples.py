# SPDX-License-Identifier: MIT
"""Documents for the tests of the writers: one that holds every kind of block, and hostile texts for all of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from rgpd_sante.documents.blocks import (
    Bar,
    BarChart,
    BarTone,
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Document,
    Emphasis,
    Event,
    Field,
    Fields,
    Heading,
    Lines,
    Link,
    PageBreak,
    Paragraph,
    Placement,
    Signature,
    Steps,
    Strong,
    Table,
    Text,
    paragraph,
)
from rgpd_sante.documents.cleaning import each_text
from rgpd_sante.documents.typography import french

__all__ = ["HOSTILE", "KITCHEN_SINK", "NOTICE", "PARIS", "all_texts", "everywhere", "note"]

PARIS: Final = ZoneInfo("Europe/Paris")
NOTICE: Final = french(
    "Ce document aide à la décision et ne remplace pas l'avis d'un avocat "
    "ni celui du délégué à la protection des données."
)
_LAW: Final = Link(url="https://eur-lex.europa.eu/eli/reg/2016/679/oj/fra#art_33", text="art. 33 RGPD")
_ROWS: Final = tuple(
    (
        paragraph(french(label)),
        paragraph(french(reason)),
        paragraph(Strong(text=french(due)), french(f"\n{left}")),
    )
    for label, reason, due, left in (
        (
            "Notifier la CNIL",
            "Risque pour les droits et libertés des personnes concernées",
            "8 juin 2026 à 10 h 17",
            "reste 68 h 43",
        ),
        (
            "Informer les personnes",
            "Risque élevé : données de santé lues par un tiers",
            "dans les meilleurs délais",
            "aucun terme chiffré",
        ),
        (
            "Déclarer à l'assureur",
            "Garantie cyber ; clause de déclaration du contrat n° 4411",
            "12 juin 2026",
            "délai du contrat",
        ),
        ("Déposer plainte", "Atteinte à un système de traitement automatisé", "8 juin 2026 à 10 h 17", "reste 68 h 43"),
    )
)

KITCHEN_SINK: Final = Document(
    title=french("Violation de données : plan d'action"),
    subtitle=french("Cabinet du Dr Exemple, médecin généraliste à Rennes"),
    reference="VIO-2026-0007",
    author="Dr Jeanne Exemple",
    date=datetime(2026, 6, 5, 14, 34, tzinfo=PARIS),
    blocks=(
        Lines(lines=("Dr Jeanne Exemple", "12 rue des Lilas", "35000 Rennes")),
        Lines(
            lines=("Commission nationale de l’informatique et des libertés", "3 place de Fontenoy", "75007 Paris"),
            placement=Placement.RIGHT,
        ),
        Callout(
            kind=CalloutKind.URGENT,
            title=french("Il reste 68 h 43 pour notifier la CNIL"),
            content=(
                paragraph(
                    french("Le délai de 72 heures court depuis le 5 juin 2026 à 10 h 17, heure de Paris ("), _LAW, ")."
                ),
            ),
        ),
        Heading(level=1, text="Ce qui s’est passé"),
        Paragraph(
            content=(
                Text(text=french("L'ordinateur portable du cabinet a été volé. Il contenait ")),
                Strong(text=french("1 240 dossiers de patients")),
                Text(text=french(" ; le disque ")),
                Emphasis(text="n’était pas chiffré"),
                Text(
                    text=french(". Le vol a été constaté à l'ouverture du cabinet.\nUne main courante a été déposée.")
                ),
            )
        ),
        Fields(
            items=(
                Field(label="Nature", value=paragraph(french("Perte de confidentialité ; perte de disponibilité"))),
                Field(label="Début", value=paragraph(french("jeudi 4 juin 2026 à 19 h 30, heure de Paris"))),
                Field(
                    label="Prise de connaissance",
                    value=paragraph(french("vendredi 5 juin 2026 à 10 h 17, heure de Paris")),
                ),
                Field(label="Personnes concernées", value=paragraph(french("environ 1 240 (nombre approximatif)"))),
                Field(label="Coût estimé", value=paragraph("12\u202f500,50\u00a0€")),
                Field(label="Sous-traitant", value=paragraph(Emphasis(text="inconnu à ce jour"))),
            )
        ),
        Heading(level=2, text="Données touchées"),
        Bullets(
            items=(
                paragraph(french("identité : nom, prénom, date de naissance")),
                paragraph("numéro de sécurité sociale (", Strong(text="NIR"), ")"),
                paragraph("données de santé ", _LAW),
            )
        ),
        Heading(level=3, text="Mesures prises"),
        Heading(level=4, text="Dans les premières heures"),
        Steps(
            items=(
                paragraph("changer les mots de passe"),
                paragraph("révoquer la carte CPS"),
                paragraph(french("prévenir l'hébergeur (HDS)")),
            )
        ),
        PageBreak(),
        Heading(level=1, text="Ce qu’il reste à faire"),
        Table(
            caption="Obligations et échéances",
            headers=("Obligation", "Pourquoi", "Avant le"),
            rows=_ROWS,
            widths=(3, 5, 4),
        ),
        Callout(
            kind=CalloutKind.WARNING,
            title="Une réponse manque",
            content=(
                paragraph(french("On ignore si une sauvegarde existe.")),
                paragraph("La lecture prudente est retenue."),
            ),
        ),
        Callout(
            kind=CalloutKind.INFO,
            title="Registre des violations",
            content=(paragraph(french("Toute violation y est inscrite, même sans notification (art. 33, § 5).")),),
        ),
        Table(
            caption="Calcul du score de gravité",
            headers=("Facteur", "Valeur"),
            rows=((paragraph("Contexte"), paragraph("4")), (paragraph("Identification"), paragraph("1"))),
        ),
        BarChart(
            caption="Coûts, à la même échelle",
            bars=(
                Bar(label="Expertise", value="8\u202f400\u00a0€", length=1_000),
                Bar(label=french("Perte d'exploitation"), value="4\u202f200\u00a0€", length=500, tone=BarTone.STRONG),
                Bar(label="Franchise", value="20\u00a0€", length=2, tone=BarTone.QUIET),
                Bar(label="Amende", value="0\u00a0€", length=0),
            ),
        ),
        Signature(place="Fait à Rennes, le 5 juin 2026", lines=("Dr Jeanne Exemple", "Médecin généraliste")),
    ),
    events=(
        Event(
            uid="vio-2026-0007-cnil@rgpd-sante",
            summary="Notifier la CNIL",
            description=french("Échéance : 8 juin 2026 à 10 h 17, heure de Paris."),
            start=datetime(2026, 6, 8, 10, 17, tzinfo=PARIS),
            alarm_hours_before=(24, 4),
            url="https://notifications.cnil.fr/notifications/index",
        ),
        Event(
            uid="vio-2026-0007-assureur@rgpd-sante",
            summary="Déclarer à l’assureur",
            start=datetime(2026, 6, 12, 9, 0, tzinfo=PARIS),
            end=datetime(2026, 6, 12, 8, 0, tzinfo=UTC),
        ),
    ),
    notice=NOTICE,
)

HOSTILE: Final = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)> & &lt; &copy; \" ' </style></title>-->",
    "markdown": "# a\n## b\n- c\n+ d\n1. e\n2) f\n> g\n---\n===\n:-:\n    h\n```\n~~~\n| i | j |\n|---|---|",
    "inline": (
        "*a* **b** _c_ __d__ a_b_c `e` ~~f~~ [g](javascript:h) ![i](j) <k@l.fr> "
        "https://m.fr/n_o_?p=q&r \\ \\* $x$ a*b*c"
    ),
    "typst": (
        '#eval("1+1") #read("/etc/passwd") $x^2$ = titre *gras* _it_ `code` <label> @ref // fin /* non */ \\u{41} ~ --'
    ),
    "json": '"}]}, {"kind": "link"} \\" \\n \\u0000',
    "controls": "a\x00b\x07c\x1bd\x7fe\x85f\x0bg\x0ch\ri\r\nj\u2028k\u2029l\tm",
    "surrogates": "a\ud800b\udc00c\ud83d\ude00",
    "bidi": "facture\u202egnp.exe\u202c \u2066x\u2069",
    "invisible": "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\U000e0041h",
    "foreign": "漢字 עברית العربية ไทย Ελληνικά 😀 👩‍⚕️ ﷺ",
    "marks": "Z\u0300\u0301\u0302\u0489\u20dd e\u0301 \u0301 \u0915\u094d\u0937",
    "not_characters": "\ufffe\uffff\ufdd0\U0001ffff\ue000\U000f0000",
    "formula": "=1+1",
    "long_word": "x" * 300,
    "long_text": "mot " * 2_000,
    "blank_lines": "\n\na\n\n\nb\n\n",
    "only_control": "\x00\x01",
    "quotes": "« l’été » ‘a’ “b” … — –",
    "ics": "a;b,c\\d\nEND:VEVENT\r\nBEGIN:VALARM",
}


def note(*blocks: Block, title: str = "Note") -> Document:
    """Build a small undated document."""
    return Document(title=title, blocks=blocks, notice=NOTICE)


def everywhere(text: str) -> Document:
    """Put one text in every place of the document that holds every kind of block."""
    return each_text(KITCHEN_SINK, lambda _: text)


def all_texts(document: Document) -> tuple[str, ...]:
    """Return every text of a document, in order."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    each_text(document, keep)
    return tuple(found)
