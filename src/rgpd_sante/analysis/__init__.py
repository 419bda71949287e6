# SPDX-License-Identifier: MIT
"""Floor 5: rules that need several slices."""
