# SPDX-License-Identifier: MIT
"""The findings that need the breach alone, by subject; each module has its kinds beside the rules that find them."""
