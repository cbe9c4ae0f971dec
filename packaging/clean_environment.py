"""Run first inside an installed Gradus: programs that it starts get the libraries of the system.

PyInstaller points LD_LIBRARY_PATH at our own libraries before Python starts. By now they are found,
and a browser that is opened from here must not load them.
"""

import os

_PATH = "LD_LIBRARY_PATH"
_before = os.environ.pop(f"{_PATH}_ORIG", None)
if _before is not None:
    os.environ[_PATH] = _before
else:
    os.environ.pop(_PATH, None)
