"""What is told to GitHub of a repository: text for its About box, topics, and commands to run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from gradus.domain.portfolio.facts.fact import Facts, Kind

LONGEST_ABOUT, MOST_TOPICS = 350, 20
"""GitHub takes no longer About text and no more topics."""

_TOPICS = {
    "torch": "pytorch",
    "scikit-learn": "scikit-learn",
    "tensorflow": "tensorflow",
    "keras": "keras",
    "transformers": "transformers",
    "xgboost": "xgboost",
    "lightgbm": "lightgbm",
    "pandas": "pandas",
    "numpy": "numpy",
    "opencv-python": "opencv",
    "fastapi": "fastapi",
    "flask": "flask",
    "streamlit": "streamlit",
    "mlflow": "mlflow",
    "dvc": "dvc",
    "onnxruntime": "onnx",
    "spacy": "nlp",
    "gymnasium": "reinforcement-learning",
}
_LEARNING = frozenset(
    {"pytorch", "scikit-learn", "tensorflow", "keras", "transformers", "xgboost", "lightgbm"}
)
_MARKUP = re.compile(r"<!--.*?-->|!?\[([^\]]*)\]\([^)]*\)|[*_`]", re.DOTALL)
_PLAIN = re.compile(r"[\w./\\:+-]+\Z")


def about(pitch: str, facts: Facts) -> str:
    """Return a README's pitch, else the project's own description, cut to whole words."""
    told = facts.first(Kind.DESCRIPTION)
    text = _MARKUP.sub(r"\1", pitch) or (told.value if told is not None else "")
    words = " ".join(text.split())
    if len(words) <= LONGEST_ABOUT:
        return words
    return words[: LONGEST_ABOUT - 1].rpartition(" ")[0] + "…"


def topics(facts: Facts) -> tuple[str, ...]:
    """Return topics that the dependencies speak for, in the order of the dependencies."""
    names = [fact.value.lower().replace("_", "-") for fact in facts.of(Kind.DEPENDENCY)]
    found = [_TOPICS[name] for name in names if name in _TOPICS]
    first = ["python"] if names or facts.first(Kind.PYTHON) else []
    learning = ["machine-learning"] if _LEARNING.intersection(found) else []
    return tuple(dict.fromkeys((*first, *learning, *found)))[:MOST_TOPICS]


def commands(folder: str, facts: Facts, files: Sequence[str], branch: str, *, git: bool) -> str:
    """Return the commands, a line each, that commit some files and push them.

    `files` are paths in the repository, "." where none is named. Without `git` a repository is
    begun first; without a remote its address is left to be filled in.
    """
    lines = [f"cd {quoted(folder)}"]
    if not git:
        lines.append("git init -b main")
    lines += ["git status", f"git add {' '.join(map(quoted, files)) or '.'}"]
    lines.append(f"git commit -m {quoted(_message(files))}")
    on = branch or "main"
    if not facts.remote:
        lines.append("git remote add origin https://github.com/YOUR-NAME/YOUR-REPOSITORY.git")
    lines.append("git push" if facts.remote else f"git push -u origin {quoted(on)}")
    return "\n".join(lines)


def quoted(text: str) -> str:
    """Return a word as a shell takes it whole, whatever it holds."""
    return text if _PLAIN.match(text) else "'" + text.replace("'", "'\\''") + "'"


def _message(files: Iterable[str]) -> str:
    names = [path.rpartition("/")[2] for path in files]
    return f"Write {', '.join(names)}" if names else "Describe the project"
