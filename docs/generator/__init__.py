# SPDX-License-Identifier: MIT
"""The makers of the generated pages: texts of law, findings, rules of risk, form of the file."""
