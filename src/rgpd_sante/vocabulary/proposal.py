# SPDX-License-Identifier: MIT
"""Closed lists of the proposal form: its questions, their answers, the rules that read them, the decision.

The questions, the answers and the rules are those of the reference on insurance, § 6, in its order.
"""

from __future__ import annotations

from decimal import Decimal

from rgpd_sante.codes import Code

__all__ = [
    "AnswerKind",
    "BackupFrequency",
    "BearableDowntime",
    "CardNumbers",
    "CoverLimit",
    "EffectKind",
    "EncryptionExtent",
    "EndpointProtection",
    "HostingCertification",
    "InsuredActivity",
    "ItManagement",
    "Loading",
    "Multifactor",
    "PasswordPractice",
    "PatchDelay",
    "QuestionId",
    "UnderwritingDecision",
    "UnderwritingRule",
    "UnsupportedSystems",
    "WebsiteKind",
]


class QuestionId(Code):
    """The questions of the form, by their number."""

    Q01 = "q01"
    Q02 = "q02"
    Q03 = "q03"
    Q04 = "q04"
    Q05 = "q05"
    Q06 = "q06"
    Q07 = "q07"
    Q08 = "q08"
    Q09 = "q09"
    Q10 = "q10"
    Q11 = "q11"
    Q12 = "q12"
    Q13 = "q13"
    Q14 = "q14"
    Q15 = "q15"
    Q16 = "q16"
    Q17 = "q17"
    Q18 = "q18"
    Q19 = "q19"
    Q20 = "q20"
    Q21 = "q21"
    Q22 = "q22"
    Q23 = "q23"
    Q24 = "q24"
    Q25 = "q25"
    Q26 = "q26"
    Q27 = "q27"
    Q28 = "q28"
    Q29 = "q29"
    Q30 = "q30"
    Q31 = "q31"
    Q32 = "q32"
    Q33 = "q33"
    Q34 = "q34"
    Q35 = "q35"
    Q36 = "q36"
    Q37 = "q37"
    Q38 = "q38"
    Q39 = "q39"
    Q40 = "q40"
    Q41 = "q41"
    Q42 = "q42"
    Q43 = "q43"

    @property
    def number(self) -> str:
        """The number as the form prints it.

        Examples:
            >>> QuestionId.Q07.number
            'Q07'
        """
        return self.value.upper()


class UnderwritingRule(Code):
    """The rules of underwriting that the questions serve."""

    R_ID = "r_id"
    R_TIME = "r_time"
    R_PENAL = "r_penal"
    R_PROF = "r_prof"
    R_SIZE = "r_size"
    R_TERR = "r_terr"
    R_TURN = "r_turn"
    R_BI = "r_bi"
    R_REC = "r_rec"
    R_DEP = "r_dep"
    R_LIM = "r_lim"
    R_PCI = "r_pci"
    R_WEB = "r_web"
    R_BKP_1 = "r_bkp_1"
    R_BKP_2 = "r_bkp_2"
    R_BKP_3 = "r_bkp_3"
    R_BKP_4 = "r_bkp_4"
    R_NET = "r_net"
    R_AV = "r_av"
    R_MFA = "r_mfa"
    R_RDP = "r_rdp"
    R_PATCH = "r_patch"
    R_EOL = "r_eol"
    R_ENC = "r_enc"
    R_PWD = "r_pwd"  # noqa: S105 - the name of a rule
    R_USE = "r_use"
    R_CPS = "r_cps"
    R_IT = "r_it"
    R_SUP = "r_sup"
    R_HDS = "r_hds"
    R_GOV = "r_gov"
    R_TRAIN = "r_train"
    R_RIB = "r_rib"
    R_BCP = "r_bcp"
    R_HIST = "r_hist"
    R_KNOWN = "r_known"
    R_REG = "r_reg"
    R_PREV = "r_prev"
    R_CUMUL = "r_cumul"
    R_SIGN = "r_sign"

    @property
    def reference(self) -> str:
        """The name of the rule as the reference writes it.

        Examples:
            >>> UnderwritingRule.R_BKP_1.reference
            'R-BKP-1'
        """
        return self.value.upper().replace("_", "-")


class EffectKind(Code):
    """What an answer may do."""

    DISQUALIFICATION = "disqualification"
    REFERRAL = "referral"
    LOADING = "loading"
    EXCLUSION = "exclusion"
    RATING = "rating"
    LIMIT = "limit"
    SETTLEMENT = "settlement"
    INFORMATION = "information"
    SIGNATURE = "signature"


class AnswerKind(Code):
    """What a blank of the form asks for."""

    TEXT = "text"
    CHOICE = "choice"
    DAY = "day"
    NUMBER = "number"
    AMOUNT = "amount"
    SHARE = "share"
    YES_NO = "yes_no"
    LIST = "list"


class UnderwritingDecision(Code):
    """What becomes of a proposal, the best first.

    ``UNDETERMINED`` means that answers are missing and that those given refuse or refer nothing.
    """

    ACCEPTED = "accepted"
    UNDETERMINED = "undetermined"
    REFERRED = "referred"
    DECLINED = "declined"


class Loading(Code):
    """The answers that change the price, by their circumstance; ``CONTINUITY_PLAN`` alone lowers it."""

    NO_BEARABLE_DOWNTIME = "no_bearable_downtime"
    ONLINE_SALES = "online_sales"
    THIRD_PARTY_CONTENT = "third_party_content"
    WEEKLY_BACKUPS = "weekly_backups"
    NO_OFFLINE_COPY = "no_offline_copy"
    NO_RESTORE_TEST = "no_restore_test"
    ANTIVIRUS_ONLY = "antivirus_only"
    PARTIAL_MULTIFACTOR = "partial_multifactor"
    NO_MULTIFACTOR = "no_multifactor"
    LATE_PATCHES = "late_patches"
    PATCH_DELAY_NOT_KNOWN = "patch_delay_not_known"
    ISOLATED_UNSUPPORTED_SYSTEMS = "isolated_unsupported_systems"
    CONNECTED_UNSUPPORTED_SYSTEMS = "connected_unsupported_systems"
    SOME_DEVICES_ENCRYPTED = "some_devices_encrypted"
    NO_DEVICE_ENCRYPTED = "no_device_encrypted"
    SERVERS_NOT_ENCRYPTED = "servers_not_encrypted"
    WEAK_PASSWORDS = "weak_passwords"
    MIXED_USE = "mixed_use"
    HEALTH_CARD_MISUSE = "health_card_misuse"
    NOBODY_FOR_IT = "nobody_for_it"
    NO_PROVIDER_CLAUSES = "no_provider_clauses"
    NO_GOVERNANCE = "no_governance"
    NO_TRAINING = "no_training"
    CONTINUITY_PLAN = "continuity_plan"
    ONE_PAST_INCIDENT = "one_past_incident"


class InsuredActivity(Code):
    """Q03: the activities of the form."""

    GENERAL_PRACTITIONER = "general_practitioner"
    SPECIALIST = "specialist"
    DENTAL_SURGEON = "dental_surgeon"
    MIDWIFE = "midwife"
    NURSE = "nurse"
    OTHER_PARAMEDICAL = "other_paramedical"
    PHARMACY = "pharmacy"
    LABORATORY = "laboratory"
    CLINIC = "clinic"
    HOSPITAL = "hospital"
    OTHER = "other"


class BearableDowntime(Code):
    """Q10: how long the practice can work without computers."""

    UNDER_1_DAY = "under_1_day"
    DAYS_1_TO_3 = "days_1_to_3"
    DAYS_4_TO_7 = "days_4_to_7"
    OVER_7_DAYS = "over_7_days"


class CoverLimit(Code):
    """Q11: the limits of guarantee on offer."""

    EUR_100_000 = "eur_100_000"
    EUR_250_000 = "eur_250_000"
    EUR_500_000 = "eur_500_000"
    EUR_1_000_000 = "eur_1_000_000"

    @property
    def amount(self) -> Decimal:
        """The limit in euros.

        Examples:
            >>> CoverLimit.EUR_250_000.amount
            Decimal('250000')
        """
        return Decimal(self.value.removeprefix("eur_").replace("_", ""))


class CardNumbers(Code):
    """Q13: what becomes of the numbers of payment cards."""

    NEVER_KEPT = "never_kept"
    PCI_DSS_FOLLOWED = "pci_dss_followed"
    PCI_DSS_NOT_FOLLOWED = "pci_dss_not_followed"
    DOES_NOT_KNOW = "does_not_know"


class WebsiteKind(Code):
    """Q14: what the website is for."""

    NONE = "none"
    SHOWCASE = "showcase"
    APPOINTMENTS = "appointments"
    ONLINE_SALES = "online_sales"


class BackupFrequency(Code):
    """Q17: how often the data are backed up."""

    CONTINUOUS = "continuous"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    RARER = "rarer"


class EndpointProtection(Code):
    """Q21: how workstations and servers are protected."""

    NONE = "none"
    ANTIVIRUS = "antivirus"
    EDR = "edr"
    SUPERVISED_EDR = "supervised_edr"


class Multifactor(Code):
    """Q22: where multi-factor authentication is demanded."""

    EVERYWHERE = "everywhere"
    PARTLY = "partly"
    NOWHERE = "nowhere"
    NO_REMOTE_ACCESS = "no_remote_access"


class PatchDelay(Code):
    """Q24: how soon critical patches are installed."""

    WITHIN_15_DAYS = "within_15_days"
    WITHIN_30_DAYS = "within_30_days"
    OVER_30_DAYS = "over_30_days"
    DOES_NOT_KNOW = "does_not_know"


class UnsupportedSystems(Code):
    """Q25: whether systems without patches are in use."""

    NONE = "none"
    ISOLATED = "isolated"
    CONNECTED = "connected"


class EncryptionExtent(Code):
    """Q26: which mobile devices and media are encrypted."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class PasswordPractice(Code):
    """Q28: whether passwords are long, individual and kept in a manager."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class ItManagement(Code):
    """Q31: who looks after the computers."""

    IN_HOUSE = "in_house"
    CONTRACTED_PROVIDER = "contracted_provider"
    NOBODY = "nobody"


class HostingCertification(Code):
    """Q33: whether whoever hosts the health data is certified for it (*HDS*)."""

    NOT_APPLICABLE = "not_applicable"
    CERTIFIED = "certified"
    NOT_CERTIFIED = "not_certified"
    DOES_NOT_KNOW = "does_not_know"
