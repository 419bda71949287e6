# SPDX-License-Identifier: MIT
"""The findings that need the duties, the assessment or the whole dossier; each module has its kinds beside its rules.

The rules here decide nothing of law: they read the states that the duties have.
"""
