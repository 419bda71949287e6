# SPDX-License-Identifier: MIT
"""The contents of the documents: from facts and verdicts to a value that a writer can write."""
