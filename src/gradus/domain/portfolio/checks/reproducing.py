"""Whether the commands of a README name what is in the repository."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, failed, passed
from gradus.domain.portfolio.checks.readme import unread
from gradus.domain.portfolio.reading.paths import named
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.readme_text import CodeBlock

_SHELLS = frozenset(["bash", "sh", "shell", "console", "zsh", "shell-session", "powershell", "cmd"])
_SCRIPT = re.compile(r"^(?:\./)?([\w./-]+\.(?:py|sh|ipynb|ps1|R))$")
_LISTED = re.compile(r"^(?:\./)?([\w./-]+\.(?:txt|ya?ml|toml|lock))$")
_LISTING = frozenset(["-r", "--requirement", "-f", "--file"])
_URL_OR_OPTION = re.compile(r"^(?:-|\w+://)")


def reproduce_commands(reading: Reading) -> Answer:
    """Check 5: a fenced shell block, and every script it names is in the repository."""
    readme, path = reading.readme, reading.readme_path
    if readme is None:
        return unread(reading)
    blocks = [one for one in readme.code if one.language in _SHELLS and one.text.strip()]
    if not blocks:
        return failed("No fenced shell block shows how to run it.", [Place(path)])
    missing = [found for block in blocks for found in _missing(reading, block)]
    if missing:
        places = [Place(path, line) for _, line in missing]
        return failed(f"“{missing[0][0][:80]}” is not in the repository.", places)
    places = [Place(path, block.line) for block in blocks]
    return passed("All files that the commands name are in the repository.", places)


def _missing(reading: Reading, block: CodeBlock) -> Iterator[tuple[str, int]]:
    """Yield each file or make target that a command names and the repository lacks."""
    for number, line in enumerate(block.text.split("\n"), start=block.line + 1):
        words = line.strip().removeprefix("$ ").split("#")[0].split()
        for name in _named_files(words):
            if not _is_there(reading, name):
                yield name, number
        if words[:1] == ["make"] and not named(reading.paths, "makefile", "gnumakefile"):
            yield "Makefile", number


def _named_files(words: list[str]) -> Iterator[str]:
    for before, word in zip(["", *words], words, strict=False):
        pattern = _LISTED if before in _LISTING else _SCRIPT
        hit = None if _URL_OR_OPTION.match(word) else pattern.match(word)
        if hit and before not in {">", "-o", "-O", "--output", "touch", "curl", "wget"}:
            yield hit[1]


def _is_there(reading: Reading, name: str) -> bool:
    """Tell whether a file is there, in whatever folder the commands may have gone to."""
    if name in reading.all_paths:
        return True
    end = "/" + name.lstrip("./")
    return any(path.endswith(end) for path in reading.all_paths)
