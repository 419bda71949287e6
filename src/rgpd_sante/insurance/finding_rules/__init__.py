# SPDX-License-Identifier: MIT
"""The findings that a policy alone gives, whatever happened under it; each module has its kinds beside its rules.

A clause that the law holds void or without effect is contrary to a binding text, though the practice did not write it:
it is told so that nobody relies on it. What is not known is asked for, and held against nobody.
"""
