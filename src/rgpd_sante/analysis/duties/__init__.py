# SPDX-License-Identifier: MIT
"""The rows of the table of obligations, one module for each family of duties."""
