"""Answers of the README's form, written into a file beforehand."""

from __future__ import annotations

from pathlib import Path

import yaml

from gradus.errors import RepositoryError
from gradus.services.portfolio.readme.templates import templates

_LARGEST = 1_000_000


def read_answers(file: Path) -> dict[str, str]:
    """Return answers by the keys of their questions, from YAML.

    Raises RepositoryError for a file that cannot be read, is no mapping of texts, or answers a
    question that no template asks.
    """
    read = _read(file)
    known = {one.key for each in templates().values() for one in each.questions}
    if not isinstance(read, dict) or not all(isinstance(text, str) for text in read.values()):
        raise RepositoryError(
            f"{file} holds no answers.", "Write a line for each, such as `limitations: Not for …`."
        )
    odd = [str(key) for key in read if key not in known]
    if odd:
        raise RepositoryError(
            f"{file} answers {', '.join(odd)}, which no template asks.",
            f"Use the keys {', '.join(sorted(known))}.",
        )
    return {str(key): str(text) for key, text in read.items()}


def _read(file: Path) -> object:
    try:
        if file.stat().st_size > _LARGEST:
            raise RepositoryError(f"{file} is too large.", "Name a file of at most 1 MB.")
        return yaml.safe_load(file.read_text("utf-8"))
    except OSError as error:
        raise RepositoryError(
            f"{file} cannot be read: {error.strerror}.", "Name another file."
        ) from error
    except (yaml.YAMLError, UnicodeError) as error:
        raise RepositoryError(f"{file} is no YAML.", "Mend it, or name another file.") from error
