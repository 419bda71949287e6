# SPDX-License-Identifier: MIT
"""The settlement of a claim: gates, triggers, the interruption of activity, the steps of the money."""
