# SPDX-License-Identifier: MIT
"""The table of durations, by subject: care, health products, work and accounts, premises and requests."""
