# SPDX-License-Identifier: MIT
"""The findings that need the register alone, by subject; each module has its kinds beside the rules that find them."""
