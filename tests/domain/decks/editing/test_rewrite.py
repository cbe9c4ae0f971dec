"""A note's new text goes into its file, and every other byte stays."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.rewrite import append_note, note_text, replace_note
from gradus.domain.decks.parser import parse_deck

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

HEAD = b"---\ntitle: T\n---\n\nIntroduction.\n\n"
DECK = HEAD + b"## One? {#one}\n\nFirst.\n\n## Two? {#two}\n\nSecond.\n"

_line = st.text(st.sampled_from("ab é∑$`*-|{}\t.\x0c"), max_size=12).filter(
    lambda line: not line.lstrip().startswith(("`", "-", "$")) and "``" not in line
)
_body = st.lists(_line, max_size=5).map("\n".join)
_ends = st.sampled_from((b"\n", b"\r\n", b"\r"))


@dataclass(frozen=True)
class Pieces:
    """A file cut by hand into what comes before a note, the note, and what comes after it."""

    before: bytes
    note: bytes
    after: bytes


@st.composite
def files(draw: st.DrawFn) -> Pieces:
    """Files with a byte order mark or none, any line ends, even mixed, and any gaps."""

    def block(text: str, *, last: bool = False) -> bytes:
        lines = text.split("\n")
        ends = [draw(_ends) for _ in lines]
        if last and draw(st.booleans()):
            ends[-1] = b""
        return b"".join(line.encode() + end for line, end in zip(lines, ends, strict=True))

    def note(name: str) -> str:
        return f"## Heading {name} {{#{name}}}\n\n{draw(_body)}\nThe end of {name}."

    gap = "\n" * draw(st.integers(0, 3))
    mark = draw(st.sampled_from((b"", b"\xef\xbb\xbf")))
    before = mark + block(f"---\ntitle: T\n---\n\n{draw(_body)}\n\n{note('before')}{gap}\n")
    is_last = draw(st.booleans())
    middle = block(note("wanted"), last=is_last)
    after = b"" if is_last else block(f"{gap}\n{note('after')}", last=True)
    assume(not (middle.endswith(b"\r") and after.startswith(b"\n")))  # together one line end
    return Pieces(before, middle, after)


def _text(data: bytes) -> str:
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").decode()


@settings(max_examples=40)
@given(files(), _body)
def test_every_byte_outside_the_note_stays(file: Pieces, body: str) -> None:
    text = f"## Another heading {{#wanted}}\n\n{body}\nThe end."
    changed = replace_note(file.before + file.note + file.after, "wanted", text)
    assert changed.startswith(file.before)
    assert changed.endswith(file.after)
    middle = changed[len(file.before) : len(changed) - len(file.after)]
    assert _text(middle).rstrip("\n") == text
    assert note_text(changed, "wanted") == text


@settings(max_examples=40)
@given(files())
def test_a_note_that_is_saved_as_it_was_leaves_the_file_as_it_was(file: Pieces) -> None:
    data = file.before + file.note + file.after
    assert replace_note(data, "wanted", note_text(data, "wanted")) == data


@settings(max_examples=40)
@given(files(), _body)
def test_what_is_put_back_restores_the_file_where_line_ends_are_of_one_kind(
    file: Pieces, body: str
) -> None:
    data = _text(file.before + file.note + file.after).encode()
    old = note_text(data, "wanted")
    changed = replace_note(data, "wanted", f"## Other {{#wanted}}\n\n{body}\nEnd.")
    assert replace_note(changed, "wanted", old) == data


@settings(max_examples=40)
@given(files(), _body)
def test_an_added_note_leaves_the_whole_file_before_it(file: Pieces, body: str) -> None:
    data = file.before + file.note + file.after
    text = f"## New {{#new}}\n\n{body}\nThe end."
    changed = append_note(data, text)
    assert changed.startswith(data)
    assert note_text(changed, "new") == text
    parsed = parse_deck("a.md", changed)
    assert parsed.deck is not None
    assert parsed.deck.notes[-1].id == "new"


def test_line_ends_within_the_note_follow_its_heading() -> None:
    data = HEAD + b"## One? {#one}\r\n\r\nFirst.\r\n"
    changed = replace_note(data, "one", "## One? {#one}\n\nFirst.\nSecond.")
    assert changed == HEAD + b"## One? {#one}\r\n\r\nFirst.\r\nSecond.\r\n"


def test_a_last_line_without_an_end_gets_one_when_it_is_not_the_last_any_more() -> None:
    changed = replace_note(HEAD + b"## One? {#one}\n\nFirst.", "one", "## One? {#one}\n\nFirst.\nB")
    assert changed == HEAD + b"## One? {#one}\n\nFirst.\nB"


def test_an_added_note_stands_after_one_empty_line() -> None:
    for end, gap in ((b"", b"\n\n"), (b"\n", b"\n"), (b"\n\n", b"")):
        data = HEAD + b"## One? {#one}\n\nFirst." + end
        assert append_note(data, "## N {#n}\n\nx") == data + gap + b"## N {#n}\n\nx\n"


def test_the_first_note_of_an_empty_deck_is_added() -> None:
    assert append_note(b"---\ntitle: T\n---\n", "## N {#n}\n\nx").endswith(
        b"---\n\n## N {#n}\n\nx\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "## One? {#one}\n\n```python\nopen block",
        "## One? {#one}\n\n## A second note {#more}",
        "One, without a heading",
        "## Renamed {#other}\n\nText.",
        "",
    ],
)
def test_a_text_that_would_change_its_neighbours_is_refused(text: str) -> None:
    with pytest.raises(EditError):
        replace_note(DECK, "one", text)


@pytest.mark.parametrize("text", ["no heading", "## A {#a}\n\n## B {#b}"])
def test_only_one_note_is_added_at_a_time(text: str) -> None:
    with pytest.raises(EditError):
        append_note(DECK, text)
    with pytest.raises(EditError):
        append_note(b"---\ntitle: T\n---\n", text)


def test_nothing_is_added_below_an_open_block() -> None:
    with pytest.raises(EditError, match="above"):
        append_note(DECK + b"\n```python\nopen", "## N {#n}\n\nx")


def test_a_note_that_is_gone_is_said_to_be_gone() -> None:
    with pytest.raises(EditError, match="'three' is not in the file"):
        replace_note(DECK, "three", "## Three {#three}\n\nx")


@pytest.mark.parametrize("data", [b"no front matter", b"\xff\xfe", b"---\nt: \0\n---\n"])
def test_what_is_no_deck_file_is_refused(data: bytes) -> None:
    with pytest.raises(EditError):
        note_text(data, "one")


def test_a_heading_inside_a_block_is_text() -> None:
    data = HEAD + b"## One? {#one}\n\n```\n## not a note {#two}\n```\n\n## Two {#two}\n\nx\n"
    assert note_text(data, "one").endswith("```")
    assert note_text(data, "two") == "## Two {#two}\n\nx"
