"""What a .gitignore keeps out: the rules of gitignore(5), for the file in the root folder."""

from __future__ import annotations

import re
from functools import lru_cache

MAX_RULES = 1_000
MAX_RULE = 200
MAX_STARS = 6
"""More stars in one rule could keep an expression busy for minutes."""

_PIECE = re.compile(r"\*+|\?|\[!?\]?[^\]]*\]|\\?.", re.DOTALL)


class Ignored:
    """The rules of one .gitignore; the last that matches decides."""

    def __init__(self, text: str) -> None:
        lines = (line.rstrip() for line in text.split("\n")[:MAX_RULES])
        self._rules = [
            (not line.startswith("!"), line.removeprefix("!"))
            for line in lines
            if line and line[0] != "#" and len(line) <= MAX_RULE and line.count("*") <= MAX_STARS
        ]

    def covers(self, path: str) -> bool:
        """Tell whether a file of this path would be ignored, by itself or with a folder above."""
        parts = path.split("/")
        above = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]
        return any(self._decides(one, is_folder=one != path) for one in above)

    def _decides(self, path: str, *, is_folder: bool) -> bool:
        ignored = False
        for positive, rule in self._rules:
            if (is_folder or not rule.endswith("/")) and _pattern(rule).match(path):
                ignored = positive
        return ignored


@lru_cache(maxsize=2_000)
def _pattern(rule: str) -> re.Pattern[str]:
    """Return the expression for a rule: with a slash inside it speaks of paths, else of names."""
    anywhere = "" if "/" in rule.rstrip("/") else "(?:.*/)?"
    *above, name = rule.strip("/").split("/")
    last = ".+" if name == "**" else _part(name).removesuffix("/")
    try:
        return re.compile(anywhere + "".join(map(_part, above)) + last + r"\Z", re.DOTALL)
    except re.error:
        return re.compile(r"(?!)")  # a range that runs backwards matches nothing


def _part(part: str) -> str:
    return "(?:.*/)?" if part == "**" else "".join(map(_piece, _PIECE.findall(part))) + "/"


def _piece(piece: str) -> str:
    if piece[0] == "*":
        return "[^/]*"
    if piece == "?":
        return "[^/]"
    if piece[0] == "[" and len(piece) > 1:
        negated = piece[1] == "!"
        inside = piece[1 + negated : -1].replace("\\", r"\\").replace("[", r"\[")
        return f"[{'^' * negated}{_inside(inside)}]"
    return re.escape(piece[-1])


def _inside(content: str) -> str:
    """Escape what means something in a set of an expression and not in one of a rule."""
    return re.sub(r"([\]^&~|])", r"\\\1", content).replace("--", r"-\-")
