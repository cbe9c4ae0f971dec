"""HTML without all that GitHub takes away, and without all that could do harm."""

from __future__ import annotations

import re

import nh3

from gradus.domain.portfolio.github.places import ANCHOR, LINE
from gradus.domain.portfolio.github.writing import ALERT, FOOTNOTES, LANGUAGE, MATHS, TITLE

_NAMES = """
h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead
tbody tfoot blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details
caption figure figcaption abbr bdo cite dfn mark small source span time wbr input
"""
_EVERYWHERE = (
    "align alt checked colspan disabled height open reversed rowspan start title value width"
)
_ELEMENTS = frozenset(_NAMES.split())
_OWN = {LINE, ANCHOR, MATHS, LANGUAGE, ALERT, TITLE, FOOTNOTES}
_ATTRIBUTES = {
    "*": {*_EVERYWHERE.split(), *_OWN},
    "a": {"href", "name"},
    "img": {"src"},
    "source": {"srcset", "media"},
    "input": {"type"},
}
_SCHEMES = {"http", "https", "mailto", "xmpp", "irc", "ircs"}
_SURROGATES = re.compile("[\ud800-\udfff]")
_GONE = {"script", "style"}


def sanitised(html: str) -> str:
    """Return HTML that holds only what GitHub lets through; always well formed."""
    return nh3.clean(
        _SURROGATES.sub("\ufffd", html),
        tags={*_ELEMENTS},
        clean_content_tags=_GONE,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
