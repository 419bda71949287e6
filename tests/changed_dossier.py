# SPDX-License-Identifier: MIT
"""The examples of the findings as a file would have them: which facts of the clean dossier are changed, and to what.

The examples themselves are those of ``rgpd_sante.analysis.finding_examples``; the generated page of each code shows
the change, and the tests run them all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Final, TypeAlias

from rgpd_sante.analysis.finding_examples import CLEAN
from rgpd_sante.analysis.finding_examples.clean import JUDGED_AT
from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange import dumps, loads
from rgpd_sante.exchange.text import Json

__all__ = ["AT", "NOT_COUNTED", "NOT_DATED", "NOT_DOCUMENTED", "NOT_FILED", "Change", "dossier_with"]

Change: TypeAlias = Mapping[str, Json]
"""The paths to change and their new values; ``None`` takes a fact away."""

AT: Final = JUDGED_AT.isoformat(timespec="minutes")


NOT_FILED: Final[Change] = {"breaches[0].notifications": []}
NOT_DATED: Final[Change] = {"breaches[0].aware_at": None}
NOT_DOCUMENTED: Final[Change] = {"breaches[0].documented_at": None}
NOT_COUNTED: Final[Change] = {"breaches[0].persons": None}


def dossier_with(change: Change | None = None) -> Dossier:
    """Read the clean dossier with some of its facts changed."""
    whole = json.loads(dumps(CLEAN))
    for path, value in (change or {}).items():
        *above, last = re.findall(r"\w+", path)
        place = whole["dossier"]
        for step in above:
            place = place[int(step)] if step.isdigit() else place[step]
        if value is None:
            place.pop(last, None)
        else:
            place[last] = value
    return loads(json.dumps(whole))
