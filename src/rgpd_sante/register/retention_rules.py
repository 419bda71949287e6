# SPDX-License-Identifier: MIT
"""The rules of retention by their code: one line each of the reference table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.register.retention_table import care, health_products, premises_and_requests, work_and_accounts
from rgpd_sante.register.retention_table.rule import RetentionRule
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["RETENTION_RULES", "RetentionRule"]

RETENTION_RULES: Final[Mapping[RetentionRuleCode, RetentionRule]] = MappingProxyType(
    {
        rule.code: rule
        for rule in (*care.RULES, *health_products.RULES, *work_and_accounts.RULES, *premises_and_requests.RULES)
    }
)
"""Every rule of retention, in the order of the table.

Examples:
    >>> RETENTION_RULES[RetentionRuleCode.VIDEO_SURVEILLANCE].citations[0].short
    'CSI, art. L.252-5'
"""
