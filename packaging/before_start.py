"""Run first inside an installed Gradus: make it a good neighbour of the system it runs on.

PyInstaller points LD_LIBRARY_PATH at our own libraries before Python starts. By now they are found,
and a browser that is opened from here must not load them. A Windows program without a console has
nowhere to print to, so what it prints goes nowhere.
"""

import os
import sys

_PATH = "LD_LIBRARY_PATH"
_before = os.environ.pop(f"{_PATH}_ORIG", None)
if _before is not None:
    os.environ[_PATH] = _before
else:
    os.environ.pop(_PATH, None)

if sys.stdout is None:
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  stays open
if sys.stderr is None:
    sys.stderr = sys.stdout
