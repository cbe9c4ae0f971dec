"""The rules' language, by examples worked out from the recommendation of the W3C (XPath 1.0)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import resources
from typing import Any

import pytest
import quickjs

from gradus.ui.rendering.maths.speech.maps import read_map

PAGE = '<r id="1"><a n="x">one</a><b/><a n="y">two<c>deep</c></a><a>three</a></r>'
HELPERS = """
globalThis.page = new speechDom.DOMParser().parseFromString(source);
globalThis.found = (path) => {
  const value = speechXPath.compile(path)(page.documentElement, 1, 1);
  const shown = (node) => node.nodeType === 2 ? node.value : node.nodeName + ":" + node.textContent;
  return JSON.stringify(Array.isArray(value) ? value.map(shown) : value);
};
globalThis.compiles = (path) => {
  try { speechXPath.compile(path); return true; } catch (error) { return false; }
};
"""
Find = Callable[[str], Any]


@pytest.fixture(scope="module")
def context() -> quickjs.Context:
    made, ours = quickjs.Context(), resources.files("gradus.ui.rendering.maths.speech")
    for name in ("dom.js", "xpath.js"):
        made.eval(ours.joinpath(name).read_text("utf-8"))
    made.set("source", PAGE)
    made.eval(HELPERS)
    return made


@pytest.fixture
def find(context: quickjs.Context) -> Find:
    return lambda path: json.loads(context.get("found")(path))


@pytest.mark.parametrize(
    ("path", "result"),
    [
        ("a", ["a:one", "a:twodeep", "a:three"]),
        ("*[2]", ["b:"]),
        ("a[2]", ["a:twodeep"]),
        ("a[last()]", ["a:three"]),
        ("a[@n]", ["a:one", "a:twodeep"]),
        ('a[@n="y"]/c', ["c:deep"]),
        ("a/@n", ["x", "y"]),
        (".//c", ["c:deep"]),
        ("//c/..", ["a:twodeep"]),
        ("/r/a[1]", ["a:one"]),
        ("//c/ancestor::*", ["r:onetwodeepthree", "a:twodeep"]),
        ("a[3]/preceding-sibling::*[1]", ["a:twodeep"]),
        ("a[3]/preceding-sibling::*", ["a:one", "b:", "a:twodeep"]),
        ("a[1]/following-sibling::*[1]", ["b:"]),
        ("b | a[1]", ["a:one", "b:"]),
        ("a/text()", ["#text:one", "#text:two", "#text:three"]),
        ("(a)[2]", ["a:twodeep"]),
        ("self::r", ["r:onetwodeepthree"]),
        ("count(a) - count(b) * 2", 1),
        ("7 mod 3", 1),
        ("- 2 + 3", 1),
        ("count(*) = 4 and not(zz)", True),
        ("name(*[2])", "b"),
        ('a = "three"', True),
        ('a != "three"', True),
        ("zz = 1", False),
        ("2 > 1 or zz", True),
        ('contains(@id, "1")', True),
        ('translate("bar", "abc", "AB")', "BAr"),
        ("string-length(a[1]/text())", 3),
        ('concat(a[1], "-", 2)', "one-2"),
        ("string(a)", "one"),
        ("position()", 1),
    ],
)
def test_a_path_finds_what_the_recommendation_says(find: Find, path: str, result: object) -> None:
    assert find(path) == result


@pytest.mark.parametrize("path", ["a[", "unknown(1)", "a b", "nowhere::a", "@", "#"])
def test_what_is_no_path_is_refused(context: quickjs.Context, path: str) -> None:
    assert not context.get("compiles")(path)


def test_every_condition_of_every_rule_can_be_asked(context: quickjs.Context) -> None:
    conditions = {path for name in ("base", "en", "de") for path in _conditions(name)}
    assert len(conditions) > 300
    compiles = context.get("compiles")
    assert [path for path in sorted(conditions) if not compiles(path)] == []


def _conditions(language: str) -> Iterator[str]:
    for name, part in json.loads(read_map(language)).items():
        if "/rules/" in name:
            for kind, _, *more in part["rules"]:
                place = {"Rule": 2, "Precondition": 1, "Alias": 0}.get(kind)
                if place is not None:
                    yield from (path for path in more[place:] if not path.startswith("CQF"))
