# SPDX-License-Identifier: MIT
"""One module for each text of law: values and citations, never a decision."""
