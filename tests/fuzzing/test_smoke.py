"""A few hundred strangers' bytes for each reader, and that the runner would see a bug."""

from __future__ import annotations

import random
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

import pytest
from tests.fuzzing import trial
from tests.fuzzing.mutation import mutants
from tests.fuzzing.safe import check_document, check_page
from tests.fuzzing.targets import NAMES, target
from tests.fuzzing.trial import Trial, why_failed

from gradus.domain.markup.document import Document

MANY = 100
FEWER = {"calendar": 30, "package": 40, "imported": 40, "evaluator": 60}
"""Of those that take longer."""


@pytest.mark.parametrize("name", NAMES)
def test_strangers_bytes_are_read_or_refused(name: str) -> None:
    it = target(name)
    for data in [
        *it.GRAMMAR.seeds,
        *mutants(it.GRAMMAR, random.Random(name), FEWER.get(name, MANY)),
    ]:
        it.one_input(data)


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("script", {}),
        ("p", {"onclick": "x"}),
        ("a", {"href": "javascript:x"}),
        ("img", {"src": "https://a.b/c.png", "alt": ""}),
        ("img", {"src": "/etc/passwd", "alt": ""}),
        ("maths", {"n": "0"}),
        ("ol", {"start": "9" * 10}),
    ],
)
def test_a_document_that_holds_more_than_it_may_is_seen(
    tag: str, attributes: dict[str, str]
) -> None:
    root = Element("div")
    SubElement(root, tag, attributes)
    with pytest.raises(AssertionError):
        check_document(Document(root, (), ""))


@pytest.mark.parametrize(
    "html", ["<script>", "<p onclick=x>", '<a href=" java&#115;cript:x">', "<!-- x -->", "<p id=x>"]
)
def test_a_page_that_holds_more_than_it_may_is_seen(html: str) -> None:
    with pytest.raises(AssertionError):
        check_page(html)


def test_a_failing_input_is_made_smaller_kept_once_and_fails_again(tmp_path: Path) -> None:
    def one_input(data: bytes) -> None:
        assert b"bug" not in data

    told: list[str] = []
    it = Trial("planted", one_input, tmp_path, told.append)
    for data in (b"fine", b"x" * 99 + b"bug" + b"y" * 99, b"another bug"):
        it.run(data)
    it.close()
    (file,) = it.failures.values()
    assert [*tmp_path.iterdir()] == [file]
    assert file.read_bytes() == b"bug"
    assert why_failed(one_input, file.read_bytes()) is not None
    assert it.count == 3
    assert "1 failures" in it.line()
    assert len(told) == 1


def test_an_input_that_takes_too_long_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "LONGEST_SECONDS", 0.05)

    def one_input(_data: bytes) -> None:
        while True:
            pass

    failure = why_failed(one_input, b"")
    assert failure is not None
    assert failure[0] == "TooSlowError"
