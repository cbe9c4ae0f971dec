"""Program text in colours."""

from __future__ import annotations

import contextlib
from functools import lru_cache
from itertools import groupby

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.lexers.special import TextLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String, _TokenType
from pygments.util import ClassNotFound

from gradus.ui.design.tokens import Tokens

_COLOURS = (
    (Comment, "code_comment"),
    (Keyword, "code_keyword"),
    (Operator.Word, "code_keyword"),
    (String, "code_string"),
    (Number, "code_number"),
    (Name.Function, "code_name"),
    (Name.Class, "code_name"),
    (Name.Builtin, "code_name"),
    (Name.Decorator, "code_name"),
    (Name.Exception, "code_name"),
)


@lru_cache(maxsize=64)
def highlighted(code: str, language: str) -> tuple[tuple[str, str], ...]:
    """Split code into pieces, each with the name of its colour among the tokens."""
    pairs = ((text, _colour(kind)) for kind, text in _lexer(language).get_tokens(code))
    groups = groupby(pairs, lambda pair: pair[1])
    return tuple(("".join(text for text, _ in group), colour) for colour, group in groups)


def colour_of(tokens: Tokens, name: str) -> str:
    """Return the colour that a piece of code has in one colour scheme."""
    return str(getattr(tokens, name))


def _colour(kind: _TokenType) -> str:
    return next((name for family, name in _COLOURS if kind[: len(family)] == family), "ink")


@lru_cache(maxsize=32)
def _lexer(language: str) -> Lexer:
    options = {"stripnl": False, "ensurenl": False}
    with contextlib.suppress(ClassNotFound):
        if language:  # looking for a language without a name searches all installed packages
            return get_lexer_by_name(language, **options)
    return TextLexer(**options)
