from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

RUN = Path(__file__).resolve().parents[2] / "run.py"


def _make_run_importable() -> None:
    """The script lies in no package, so a plain `import run` needs this first."""
    spec = spec_from_file_location("run", RUN)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["run"] = module
    spec.loader.exec_module(module)


_make_run_importable()
