"""What of a stranger's HTML is let through."""

from __future__ import annotations

import re

import nh3

TAGS = frozenset(
    [
        "a",
        "abbr",
        "address",
        "article",
        "aside",
        "b",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "dfn",
        "dl",
        "div",
        "dt",
        "em",
        "figcaption",
        "figure",
        "font",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "main",
        "mark",
        "nav",
        "ol",
        "p",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "summary",
        "sup",
        "details",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
    ]
)
SWALLOWED = frozenset(
    [
        "audio",
        "button",
        "canvas",
        "iframe",
        "math",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "option",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
    ]
)
"""Elements that vanish with all that is in them."""

_ATTRIBUTES = {
    "*": {"style"},
    "a": {"href"},
    "code": {"class"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "pre": {"class"},
    "td": {"align", "colspan"},
    "th": {"align", "colspan"},
}
_STYLES = {"display", "font-style", "font-weight", "text-decoration", "vertical-align"}
_SCHEMES = {"http", "https", "mailto"}
_MANY, _DEEPEST = 1_000, 100
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>?")
_VOID = frozenset({"br", "hr", "img", "col"})
_SURROGATES = re.compile("[\ud800-\udfff]")


def cleaned(html: str) -> str:
    """Return well-formed HTML of allowed elements, with the attributes that Markdown can say."""
    if "<" not in html and "&" not in html:
        return html
    if html.count("<") > _MANY:
        html = _shallow(html)
    return nh3.clean(
        _SURROGATES.sub("\ufffd", html),
        tags={*TAGS},
        clean_content_tags={*SWALLOWED},
        attributes=_ATTRIBUTES,
        filter_style_properties=_STYLES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def words_alone(html: str) -> str:
    """Return HTML without any element, its entities kept."""
    return nh3.clean(
        _SURROGATES.sub("\ufffd", html), tags=set(), clean_content_tags={*SWALLOWED}, attributes={}
    )


def _shallow(html: str) -> str:
    """Drop tags that stand within very many others: such HTML takes seconds to read."""
    depth = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag["name"].lower() in _VOID:
            return tag[0]
        before = depth
        depth = max(0, depth + (-1 if tag["end"] else 1))
        return tag[0] if max(before, depth) <= _DEEPEST else ""

    return _TAG.sub(kept, html)
