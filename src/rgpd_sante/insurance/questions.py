# SPDX-License-Identifier: MIT
"""The questions of the form, Q01 to Q43, in our own words: reference on insurance, § 6.

Beside Q13, which the reference makes depend on Q12, we put a question only where it has a sense: Q17 to Q19 to whoever
has backups, Q32 to whoever has a provider under contract. All are mandatory: the form is to be answered completely.
The module is long because the form is: it is one list.
"""

from __future__ import annotations

from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.questionnaire import Blank, Question, Questionnaire, Trigger
from rgpd_sante.vocabulary.penalties import PersonKind
from rgpd_sante.vocabulary.practice import PracticeForm
from rgpd_sante.vocabulary.proposal import (
    AnswerKind,
    BackupFrequency,
    BearableDowntime,
    CardNumbers,
    CoverLimit,
    EffectKind,
    EncryptionExtent,
    EndpointProtection,
    HostingCertification,
    InsuredActivity,
    ItManagement,
    Multifactor,
    PasswordPractice,
    PatchDelay,
    QuestionId,
    UnderwritingRule,
    UnsupportedSystems,
    WebsiteKind,
)

__all__ = ["QUESTIONNAIRE"]

_DISQ: Final = EffectKind.DISQUALIFICATION
_REF: Final = EffectKind.REFERRAL
_LOAD: Final = EffectKind.LOADING
_RATE: Final = EffectKind.RATING
_LIM: Final = EffectKind.LIMIT
_CLAIM: Final = EffectKind.SETTLEMENT
_INFO: Final = EffectKind.INFORMATION
_R: Final = UnderwritingRule


def _blank(
    path: str,
    kind: AnswerKind,
    label: str | None = None,
    *,
    when: Trigger | None = None,
    choices: type[Code] | None = None,
) -> Blank:
    return Blank(paths=(path,), kind=kind, label=label, choices=choices, trigger=when)


def _choice(path: str, choices: type[Code], label: str | None = None) -> Blank:
    return _blank(path, AnswerKind.CHOICE, label, choices=choices)


def _yes_no(path: str, label: str | None = None) -> Blank:
    return _blank(path, AnswerKind.YES_NO, label)


def _yes_with_detail(path: str) -> tuple[Blank, Blank]:
    detail = _blank(f"{path}_detail", AnswerKind.TEXT, "précisions", when=Trigger(path=path, values=(Answer.YES,)))
    return _yes_no(path), detail


def _question(
    number: int,
    text: str,
    *blanks: Blank,
    rules: tuple[UnderwritingRule, ...],
    effects: tuple[EffectKind, ...],
    when: Trigger | None = None,
) -> Question:
    return Question(
        id=QuestionId(f"q{number:02}"), text=text, blanks=blanks, rules=rules, effects=effects, trigger=when
    )


_CARDS: Final = Trigger(path="cards_and_web.card_payments", values=(Answer.YES,))
_BACKED_UP: Final = Trigger(path="backups.backed_up", values=(Answer.YES,))

_ABOUT_THE_APPLICANT: Final = (
    _question(
        1,
        "Dénomination, forme juridique, SIREN/SIRET, numéro RPPS ou ADELI",
        _blank("applicant.name", AnswerKind.TEXT, "dénomination"),
        _choice("applicant.legal_form", PracticeForm, "forme juridique"),
        Blank(paths=("applicant.siren", "applicant.siret"), kind=AnswerKind.TEXT, label="SIREN ou SIRET"),
        # a company has no number of a professional
        Blank(
            paths=("applicant.rpps", "applicant.adeli"),
            kind=AnswerKind.TEXT,
            label="numéro RPPS ou ADELI",
            trigger=Trigger(path="applicant.person", values=(PersonKind.NATURAL,)),
        ),
        rules=(_R.R_ID,),
        effects=(_INFO,),
    ),
    _question(
        2,
        "Êtes-vous une personne physique ou une personne morale ?",
        _choice("applicant.person", PersonKind),
        rules=(_R.R_TIME, _R.R_PENAL),
        effects=(_CLAIM,),
    ),
    _question(
        3,
        "Profession et mode d’exercice",
        _choice("applicant.activity", InsuredActivity, "profession"),
        _blank("applicant.mode_of_practice", AnswerKind.TEXT, "mode d’exercice"),
        rules=(_R.R_PROF,),
        effects=(_RATE, _REF, _DISQ),
    ),
    _question(
        4,
        "Date de début d’activité et date d’effet souhaitée",
        _blank("applicant.activity_began_on", AnswerKind.DAY, "début d’activité"),
        _blank("applicant.effect_on", AnswerKind.DAY, "effet souhaité"),
        rules=(_R.R_TIME,),
        effects=(_CLAIM,),
    ),
    _question(
        5,
        "Nombre d’associés, de salariés et de postes de travail",
        _blank("applicant.partners", AnswerKind.NUMBER, "associés"),
        _blank("applicant.employees", AnswerKind.NUMBER, "salariés"),
        _blank("applicant.workstations", AnswerKind.NUMBER, "postes de travail"),
        rules=(_R.R_SIZE,),
        effects=(_REF,),
    ),
    _question(
        6,
        "Exercez-vous hors de France ou pour des patients hors de l’Espace économique européen ?",
        _yes_no("applicant.outside_area"),
        rules=(_R.R_TERR,),
        effects=(_REF,),
    ),
    _question(
        7,
        "Chiffre d’affaires ou recettes du dernier exercice clos (€)",
        _blank("volume.turnover", AnswerKind.AMOUNT),
        rules=(_R.R_TURN,),
        effects=(_RATE, _REF, _CLAIM),
    ),
    _question(
        8,
        "Part des charges variables dans ce chiffre (%)",
        _blank("volume.variable_cost_share", AnswerKind.SHARE),
        rules=(_R.R_BI,),
        effects=(_CLAIM,),
    ),
    _question(
        9,
        "Nombre de dossiers patients conservés, actifs et archivés",
        _blank("volume.patient_files", AnswerKind.NUMBER),
        rules=(_R.R_REC,),
        effects=(_LIM, _REF, _DISQ),
    ),
    _question(
        10,
        "Combien de jours pouvez-vous exercer sans informatique avant une perte notable ?",
        _choice("volume.bearable_downtime", BearableDowntime),
        rules=(_R.R_DEP,),
        effects=(_LOAD,),
    ),
    _question(
        11,
        "Montant de garantie souhaité",
        _choice("volume.wanted_limit", CoverLimit),
        rules=(_R.R_LIM,),
        effects=(_RATE, _LIM),
    ),
    _question(
        12,
        "Acceptez-vous des paiements par carte ? Nombre annuel d’opérations",
        _yes_no("cards_and_web.card_payments"),
        _blank("cards_and_web.card_operations", AnswerKind.NUMBER, "opérations par an", when=_CARDS),
        rules=(_R.R_PCI,),
        effects=(_INFO,),
    ),
    _question(
        13,
        "Conservez-vous des numéros de carte, et êtes-vous conforme PCI-DSS (SAQ) ?",
        _choice("cards_and_web.card_numbers", CardNumbers),
        rules=(_R.R_PCI,),
        effects=(EffectKind.EXCLUSION, _REF),
        when=_CARDS,
    ),
    _question(
        14,
        "Exploitez-vous un site internet ?",
        _choice("cards_and_web.website", WebsiteKind),
        rules=(_R.R_WEB,),
        effects=(_LOAD,),
    ),
    _question(
        15,
        "Publiez-vous des contenus de tiers (avis, forum) ?",
        _yes_no("cards_and_web.third_party_content"),
        rules=(_R.R_WEB,),
        effects=(_LOAD,),
    ),
)
_ABOUT_SECURITY: Final = (
    _question(
        16,
        "Vos données de santé sont-elles sauvegardées ?",
        _yes_no("backups.backed_up"),
        rules=(_R.R_BKP_1,),
        effects=(_DISQ,),
    ),
    _question(
        17,
        "À quelle fréquence ?",
        _choice("backups.frequency", BackupFrequency),
        rules=(_R.R_BKP_2,),
        effects=(_LOAD, _REF, _DISQ),
        when=_BACKED_UP,
    ),
    _question(
        18,
        "Une copie est-elle hors ligne ou immuable, dans un autre lieu ?",
        _yes_no("backups.offline_copy"),
        rules=(_R.R_BKP_3,),
        effects=(_LOAD, _DISQ),
        when=_BACKED_UP,
    ),
    _question(
        19,
        "Avez-vous réussi un test de restauration dans les 12 derniers mois ?",
        _yes_no("backups.restore_test"),
        _blank(
            "backups.restore_tested_on",
            AnswerKind.DAY,
            "date du test",
            when=Trigger(path="backups.restore_test", values=(Answer.YES,)),
        ),
        rules=(_R.R_BKP_4,),
        effects=(_LOAD,),
        when=_BACKED_UP,
    ),
    _question(
        20,
        "Un pare-feu est-il actif en permanence ?",
        _yes_no("systems.firewall"),
        rules=(_R.R_NET,),
        effects=(_DISQ,),
    ),
    _question(
        21,
        "Protection des postes et serveurs",
        _choice("systems.endpoints", EndpointProtection),
        rules=(_R.R_AV,),
        effects=(_LOAD, _DISQ),
    ),
    _question(
        22,
        "L’authentification multifacteur est-elle exigée pour tous les accès distants et la messagerie ?",
        _choice("systems.multifactor", Multifactor),
        rules=(_R.R_MFA,),
        effects=(_LOAD, _DISQ),
    ),
    _question(
        23,
        "Un accès distant (RDP, télémaintenance) est-il ouvert sur internet sans VPN ?",
        _yes_no("systems.open_remote_access"),
        rules=(_R.R_RDP,),
        effects=(_DISQ,),
    ),
    _question(
        24,
        "Délai d’installation des correctifs critiques",
        _choice("systems.patch_delay", PatchDelay),
        rules=(_R.R_PATCH,),
        effects=(_LOAD,),
    ),
    _question(
        25,
        "Utilisez-vous des systèmes ou logiciels qui ne reçoivent plus de correctifs ?",
        _choice("systems.unsupported_systems", UnsupportedSystems),
        rules=(_R.R_EOL,),
        effects=(_LOAD,),
    ),
    _question(
        26,
        "Les ordinateurs portables, téléphones et supports amovibles sont-ils chiffrés ?",
        _choice("systems.devices_encrypted", EncryptionExtent),
        rules=(_R.R_ENC,),
        effects=(_LOAD,),
    ),
    _question(
        27,
        "Les serveurs et sauvegardes contenant des données de santé sont-ils chiffrés ?",
        _yes_no("systems.servers_encrypted"),
        rules=(_R.R_ENC,),
        effects=(_LOAD,),
    ),
    _question(
        28,
        "Mots de passe d’au moins 12 caractères, individuels, gestionnaire de mots de passe ?",
        _choice("habits.passwords", PasswordPractice),
        rules=(_R.R_PWD,),
        effects=(_LOAD,),
    ),
    _question(
        29,
        "Les usages personnels et professionnels sont-ils séparés ?",
        _yes_no("habits.separate_use"),
        rules=(_R.R_USE,),
        effects=(_LOAD,),
    ),
    _question(
        30,
        "Carte CPS/e-CPS : nominative, jamais prêtée, code non stocké ?",
        _yes_no("habits.personal_health_card"),
        rules=(_R.R_CPS,),
        effects=(_LOAD,),
    ),
)
_ABOUT_THE_REST: Final = (
    _question(
        31,
        "Qui gère votre informatique ?",
        _choice("suppliers.it_management", ItManagement),
        rules=(_R.R_IT,),
        effects=(_LOAD,),
    ),
    _question(
        32,
        "Le contrat du prestataire impose-t-il la notification d’incident et la sécurité (art. 28 RGPD) ?",
        _yes_no("suppliers.provider_clauses"),
        rules=(_R.R_SUP,),
        effects=(_LOAD,),
        when=Trigger(path="suppliers.it_management", values=(ItManagement.CONTRACTED_PROVIDER,)),
    ),
    _question(
        33,
        "Si vos données de santé sont hébergées par un tiers, est-il certifié HDS ?",
        _choice("suppliers.hosting", HostingCertification),
        rules=(_R.R_HDS,),
        effects=(_REF,),
    ),
    _question(
        34,
        "Avez-vous un DPO ou un référent, un registre des traitements et une procédure de violation ?",
        _yes_no("organisation.officer", "DPO ou référent"),
        _yes_no("organisation.register", "registre des traitements"),
        _yes_no("organisation.breach_procedure", "procédure de violation"),
        rules=(_R.R_GOV,),
        effects=(_LOAD,),
    ),
    _question(
        35,
        "Le personnel a-t-il suivi une sensibilisation dans les 12 mois ?",
        _yes_no("organisation.staff_trained"),
        rules=(_R.R_TRAIN,),
        effects=(_LOAD,),
    ),
    _question(
        36,
        "Tout changement de RIB est-il confirmé par un appel à un numéro connu ?",
        _yes_no("organisation.bank_details_called_back"),
        rules=(_R.R_RIB,),
        effects=(_INFO,),
    ),
    _question(
        37,
        "Avez-vous un plan de continuité (dossiers papier, second site, logiciel de secours) ?",
        _yes_no("organisation.continuity_plan"),
        rules=(_R.R_BCP,),
        effects=(_LOAD,),
    ),
    _question(
        38,
        "Dans les 5 dernières années, avez-vous subi un incident de sécurité, une violation de données ou une "
        "extorsion ? Nombre, dates, coûts",
        _blank("past.incident_count", AnswerKind.NUMBER, "nombre"),
        _blank(
            "past.incidents",
            AnswerKind.LIST,
            "dates et coûts",
            when=Trigger(path="past.incident_count", values=(0,), negated=True),
        ),
        rules=(_R.R_HIST,),
        effects=(_LOAD, _REF),
    ),
    _question(
        39,
        "Avez-vous connaissance, à ce jour, d’un fait pouvant donner lieu à réclamation ou à sinistre ?",
        *_yes_with_detail("past.known_facts"),
        rules=(_R.R_KNOWN,),
        effects=(_REF, _CLAIM),
    ),
    _question(
        40,
        "Avez-vous fait l’objet d’une plainte, d’un contrôle ou d’une sanction de la CNIL ?",
        *_yes_with_detail("past.authority_action"),
        rules=(_R.R_REG,),
        effects=(_REF,),
    ),
    _question(
        41,
        "Un assureur a-t-il refusé, résilié ou majoré une assurance cyber ?",
        *_yes_with_detail("past.insurer_refusal"),
        rules=(_R.R_PREV,),
        effects=(_REF,),
    ),
    _question(
        42,
        "Avez-vous d’autres assurances couvrant les mêmes risques ?",
        *_yes_with_detail("past.other_policies"),
        rules=(_R.R_CUMUL,),
        effects=(_CLAIM,),
    ),
    _question(
        43,
        "Les réponses ci-dessus sont-elles exactes à la date de signature ? Nom, qualité, date",
        _yes_no("signature.answers_exact", "exactitude des réponses"),
        _blank("signature.name", AnswerKind.TEXT, "nom"),
        _blank("signature.capacity", AnswerKind.TEXT, "qualité"),
        _blank("signature.signed_on", AnswerKind.DAY, "date"),
        rules=(_R.R_SIGN,),
        effects=(EffectKind.SIGNATURE,),
    ),
)
QUESTIONNAIRE: Final = Questionnaire(version="1", questions=(*_ABOUT_THE_APPLICANT, *_ABOUT_SECURITY, *_ABOUT_THE_REST))
