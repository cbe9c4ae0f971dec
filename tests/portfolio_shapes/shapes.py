"""Ten repositories shaped like real ones, with fixed dates and so with fixed commits."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from tests.repositories.building import NOON, Builder, Content, write_files

from gradus.paths import bundled

GUARD = 'if __name__ == "__main__":\n    main()\n'
MIT = bundled("resources", "licences", "MIT.txt").read_text("utf-8")
MIT = MIT.replace("[year]", "2026").replace("[fullname]", "Ada Lovelace")
IGNORED = "__pycache__/\n.venv/\n.env\n.ipynb_checkpoints/\n.DS_Store\n"


def script_only(folder: Path) -> None:
    """One script and an old README by hand."""
    _built(
        folder,
        {
            "train.py": "import random\n\nrandom.seed(1)\n\n\ndef main():\n    pass\n\n\n" + GUARD,
            "README.md": "# Cats or dogs\n\nTells cats from dogs.\n\n## Dataset\n\n"
            "From a friend.\n\n"
            "## Thanks\n\nMum & dad\n",
        },
    )


def package(folder: Path) -> None:
    """A library with tests, a workflow, a lock and a citation that disagrees."""
    project = """[project]
name = "small-trees"
description = "Decision trees that fit on a page."
version = "0.3.0"
requires-python = ">=3.10"
license = "MIT"
authors = [{name = "Ada Lovelace"}]
dependencies = ["numpy>=2"]

[project.scripts]
small-trees = "small_trees.cli:main"

[tool.pytest.ini_options]
addopts = "-q"
"""
    _built(
        folder,
        {
            "pyproject.toml": project,
            "uv.lock": 'version = 1\n[[package]]\nname = "numpy"\nversion = "2.1.0"\n',
            "LICENSE": MIT,
            ".gitignore": IGNORED,
            "CITATION.cff": "cff-version: 1.2.0\ntitle: Small trees\nversion: 0.2.0\n"
            "license: Apache-2.0\ndoi: 10.5281/zenodo.123\n",
            "src/small_trees/__init__.py": '"""Decision trees that fit on a page."""\n',
            "src/small_trees/cli.py": "def main():\n    pass\n",
            "tests/test_tree.py": "def test_a(): ...\n\n\nclass TestB:\n"
            "    def test_c(self): ...\n",
            ".github/workflows/ci.yml": "name: ci\non: push\njobs:\n  t:\n    run: uv run pytest\n",
            "docs/tree.png": b"\x89PNG",
        },
        remote="git@github.com:ada/small-trees.git",
        commits=6,
    )


def notebooks(folder: Path) -> None:
    """An analysis in notebooks."""
    first = {"cells": [{"cell_type": "markdown", "source": ["# When stations are full\n"]}]}
    _built(
        folder,
        {
            "01_explore.ipynb": json.dumps(first),
            "02_model.ipynb": json.dumps({"cells": []}),
            "broken.ipynb": "{",
            "environment.yml": "dependencies:\n  - python=3.11\n  - pandas=2.2\n"
            "  - pip:\n    - shap\n",
            "figures/full_stations.png": b"\x89PNG",
            "data/README.md": "---\nlicense: cc-by-4.0\n---\n# Trips\n",
        },
    )


def kaggle(folder: Path) -> None:
    """A competition with a table of results."""
    results = "model,split,rmsle,rmsle_low,rmsle_high\nMean,test,0.4,0.39,0.41\n"
    _built(
        folder,
        {
            "requirements.txt": "pandas==2.2.3\nxgboost\n",
            "results.csv": results + "XGBoost,test,0.1182345,0.11,0.13\n",
            "prepare.py": GUARD,
            "train.py": GUARD,
            "submissions/best.csv": "id,price\n1,2\n",
            ".python-version": "3.12\n",
        },
        remote="https://ada:secret@github.com/ada/house-prices",
    )


def service(folder: Path) -> None:
    """A FastAPI service with a container, DVC and a nested file of metrics."""
    metrics = {
        "Logistic regression": {"pr_auc": 0.71, "pr_auc_low": 0.66, "pr_auc_high": 0.76},
        "Gradient boosting": {"pr_auc": 0.85, "pr_auc_low": 0.81, "pr_auc_high": 0.88},
    }
    _built(
        folder,
        {
            "metrics.json": json.dumps(metrics, indent=2),
            "app/main.py": "from fastapi import FastAPI\n\napp = FastAPI()\n\n\n"
            '@app.get("/health")\ndef health(): ...\n\n\n'
            '@app.post("/predict")\ndef predict(): ...\n',
            "Dockerfile": "FROM python:3.11-slim\nCMD uvicorn app.main:app\n",
            "Makefile": "setup:\n\tpip install -r requirements.txt\ndata:\n\ntrain:\n\nevaluate:\n",
            "requirements.txt": "fastapi==0.115\npytest\n",
            "dvc.yaml": "stages:\n  train:\n    cmd: make train\n",
            "dvc.lock": "stages:\n  train:\n    params:\n      params.yaml:\n        depth: 6\n",
            "data.dvc": "outs:\n- path: data\n  size: 1048576\n",
            "MODEL_CARD.md": "# Model card\n",
            "LICENSE": MIT,
            "tests/test_api.py": "def test_health(): ...\n",
        },
        remote="https://github.com/ada/fraud-detection.git",
    )


def monorepo(folder: Path) -> None:
    """Two packages of different licences and Pythons under one roof."""

    def project(name: str, python: str, licence: str) -> str:
        return (
            f'[project]\nname = "{name}"\nrequires-python = "{python}"\nlicense = "{licence}"\n'
            'dependencies = ["numpy==2.0"]\n'
        )

    _built(
        folder,
        {
            "packages/core/pyproject.toml": project("core", ">=3.11", "MIT"),
            "packages/core/core/__init__.py": '"""What both share."""\n',
            "packages/web/pyproject.toml": project("web", "<3.10", "ISC"),
            "packages/web/tests/test_web.py": "def test_web(): ...\n",
            "justfile": "setup:\n    pip install -e packages/core\ntrain:\n    python -m core\n",
            "README.md": "# One roof\r\n\r\n## Usage\r\n\r\nSee each package.\r\n",
        },
    )


def empty(folder: Path) -> None:
    """A repository without a commit."""
    Builder(folder).close()


def no_git(folder: Path) -> None:
    """Plain files, and a README as PowerShell writes it."""
    folder.mkdir()
    files = {"main.py": GUARD, "requirements.txt": "torch\n"}
    write_files(folder, {**files, "README.md": "\ufeff# Mine\r\n".encode("utf-16-le")})


def huge(folder: Path) -> None:
    """Many files, one of them larger than any that is read as text."""
    files: dict[str, Content] = {f"data/part_{n % 40}/{n}.txt": "same" for n in range(400)}
    files["train.log"] = b"x" * 5_000_001
    files["metrics.json"] = b" " * 5_000_001
    files["mlruns/1/0123456789abcdef/metrics/f1"] = "1700000000 0.5 0\n1700000001 0.75 1\n"
    files["mlruns/1/0123456789abcdef/tags/mlflow.runName"] = "boost"
    _built(folder, files)


def hostile(folder: Path) -> None:
    """Everything that could break a reader or a README."""
    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n"
    bomb += "c: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c]\n"
    marker = "<!-- gradus:end pitch --><script>alert(1)</script> {{ 7 * 7 }} ![x](y)"
    _built(
        folder,
        {
            "pyproject.toml": f"[project]\nname = 'a | b'\ndescription = '{marker}'\n",
            "setup.py": "import os\nos._exit(1)\n",
            "metrics.json": json.dumps({"a|b\n# c": {"`f1` --> x": 0.5}}),
            "results.json": "[" * 50_000,
            "results.csv": b"\xff\xfe\x00",
            "environment.yml": bomb + "e: [*d, *d, *d, *d, *d, *d, *d, *d]\n",
            "CITATION.cff": "!!python/object/apply:os.system ['exit']\n",
            "Makefile": "all: ; rm -rf /\nevil`x`:\n",
            "README.md": b"# Caf\xe9\n\n<!-- gradus:begin data 000000000000 -->\nno end\n",
            "figures/a](b) c.png": b"\x89PNG",
            "LICENSE": "../../etc/passwd",
        },
        remote="https://x.org/a;$(rm -rf ~)",
        modes={"LICENSE": 0o120000},
    )


SHAPES: dict[str, Callable[[Path], None]] = {
    "script_only": script_only,
    "package": package,
    "notebooks": notebooks,
    "kaggle": kaggle,
    "service": service,
    "monorepo": monorepo,
    "empty": empty,
    "no_git": no_git,
    "huge": huge,
    "hostile": hostile,
}
"""What builds a repository in a folder that is not there yet, by its name."""


def _built(
    folder: Path,
    files: dict[str, Content],
    remote: str = "",
    modes: dict[str, int] | None = None,
    commits: int = 2,
) -> None:
    """Commit the files in parts, one a day."""
    builder = Builder(folder)
    if remote:
        builder.configure("remote origin", "url", remote)
    paths = sorted(files)
    for number in range(commits):
        part = {path: files[path] for path in paths[number::commits]}
        when = NOON + timedelta(days=number)
        builder.commit(part, f"Add {next(iter(part))}", when, modes=modes)
    builder.close()
