# SPDX-License-Identifier: MIT
"""Floor 3: the closed lists, as string enums with stable codes."""
