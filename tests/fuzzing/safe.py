"""What a document may hold, said once more and apart from the code that makes documents."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from gradus.domain.markup.document import Document

_ON_A_CARD = """
    div p h3 h4 h5 h6 blockquote hr br ul ol li pre table thead tbody tr th td
    strong em del u sub sup kbd code a img mark maths
"""
_ELEMENTS = frozenset(_ON_A_CARD.split())
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "th": {"align"},
    "td": {"align"},
    "pre": {"language"},
    "maths": {"n"},
}
_RESERVED = re.compile("[\ue000-\ue009\ue00a-\ue00c]")
_DEEPEST = 60
_ON_A_PAGE = """
    h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table
    thead tbody tfoot blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary
    details caption figure figcaption abbr bdo cite dfn mark small source span time wbr input
"""
_TAGS_OF_A_PAGE = frozenset(_ON_A_PAGE.split())
_DANGEROUS = re.compile(r"^(?:on|style$|srcdoc$|action$|formaction$|data$|xlink|id$|class$)")
_SCHEMES = {"", "http", "https", "mailto", "xmpp", "irc", "ircs"}


def check_document(document: Document) -> None:
    """Raise AssertionError where a card's document holds anything that is not allowed."""
    _check_element(document.root, len(document.formulas), _DEEPEST)
    assert not _RESERVED.search(document.plain), "a character of ours in the plain text"
    for formula in document.formulas:
        assert not _RESERVED.search(formula.latex), "a character of ours in a formula"


def _check_element(element: Element, formulas: int, depth: int) -> None:
    assert depth, "nested too deep"
    assert element.tag in _ELEMENTS, f"the element {element.tag!r}"
    odd = element.attrib.keys() - _ATTRIBUTES.get(element.tag, set())
    assert not odd, f"the attributes {odd}"
    _check_values(element, formulas)
    for text in (element.text, element.tail, *element.attrib.values()):
        assert not text or not _RESERVED.search(text), "a character of ours"
    for child in element:
        _check_element(child, formulas, depth - 1)


def _check_values(element: Element, formulas: int) -> None:
    if element.tag == "maths":
        assert 0 <= int(element.attrib["n"]) < formulas, "a formula that is not there"
    if element.tag == "a":
        address = element.attrib["href"].lower()
        assert address.startswith(("http://", "https://", "mailto:")), f"a link to {address!r}"
    if element.tag == "img":
        source = element.attrib["src"]
        assert source[0] not in "/\\", f"a picture at {source!r}"
        assert not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", source), f"a picture at {source!r}"
    if element.tag == "ol" and "start" in element.attrib:
        assert re.fullmatch(r"\d{1,9}", element.attrib["start"]), "a list that starts oddly"


def check_page(html: str) -> None:
    """Raise AssertionError where the HTML of a README holds anything that is not allowed."""
    parser = _Page()
    parser.feed(html)
    parser.close()


class _Page(HTMLParser):
    """Reads the HTML as a lenient program would."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in _TAGS_OF_A_PAGE, f"the element {tag!r}"
        for name, value in attrs:
            assert not _DANGEROUS.match(name) or name == "data-g-line", f"the attribute {name!r}"
            if name in ("href", "src"):
                scheme = urlsplit((value or "").strip()).scheme.lower()
                assert scheme in _SCHEMES, f"an address {value!r}"

    handle_startendtag = handle_starttag

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError("a declaration")

    def handle_pi(self, data: str) -> None:
        raise AssertionError("an instruction")
