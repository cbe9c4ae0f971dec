"""Proofs from outside: the real window in a process of its own, watched, killed and fed badly."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
