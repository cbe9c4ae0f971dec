"""Strangers' bytes by the hundred thousand; the usual suite tries a few hundred of them."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
