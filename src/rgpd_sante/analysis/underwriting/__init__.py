# SPDX-License-Identifier: MIT
"""Underwriting: is the form complete, is the risk eligible, referred or accepted, and at which price."""
