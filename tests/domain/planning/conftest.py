"""The tests lie in no package; this lets them share what is in tests/support."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from hypothesis import settings

# A busy computer is no wrong answer; pytest's own timeout stops what hangs.
settings.register_profile("gradus", deadline=None)
settings.load_profile("gradus")
