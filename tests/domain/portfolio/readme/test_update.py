"""Generated sections in a README: only what nobody edited changes, and no other byte is lost."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.domain.portfolio.readme.writing import FILES, edited, facts, template

from gradus.domain.portfolio.readme.answers import answers_in
from gradus.domain.portfolio.readme.change import Choice, Generated, Outcome
from gradus.domain.portfolio.readme.document import (
    Document,
    Foreign,
    Section,
    content_hash,
    marked,
    parse,
    write,
)
from gradus.domain.portfolio.readme.encoding import Writing
from gradus.domain.portfolio.readme.generate import generate
from gradus.domain.portfolio.readme.merge import merge
from gradus.domain.portfolio.readme.update import Wishes, update

ONE, TWO = Generated("data", "## Data\n\nOne\n"), Generated("data", "## Data\n\nTwo\n")
MORE = (Generated("title", "# T\n"), ONE, Generated("map", "## Map\n\nM\n"))


def written(before: bytes, /, *generated: Generated, **choices: Choice) -> str:
    return write(update(parse(before), generated, Wishes(choices, {})).document).decode()


def outcomes(data: bytes, *generated: Generated) -> dict[str, Outcome]:
    return {each.name: each.outcome for each in update(parse(data), generated).changes}


def test_an_empty_file_gets_all_sections_in_order() -> None:
    text = written(b"", *MORE, Generated("tests", ""))
    assert text.startswith(f"<!-- gradus:begin title {content_hash('# T' + chr(10))} -->\n# T\n")
    assert [part.name for part in parse(text.encode()).parts if isinstance(part, Section)] == [
        "title",
        "data",
        "map",
    ]
    assert "end title -->\n\n<!-- gradus:begin data" in text
    assert text.endswith("<!-- gradus:end map -->\n")


def test_a_section_that_nobody_edited_is_written_anew() -> None:
    before = written(b"", ONE).encode()
    assert outcomes(before, TWO) == {"data": Outcome.RENEWED}
    assert written(before, TWO) == written(b"", TWO)


def test_an_edited_section_stays_and_is_offered() -> None:
    before = written(b"", ONE).replace("One", "Mine").encode()
    found = update(parse(before), (TWO,))
    assert write(found.document) == before
    change = found.changes[0]
    assert (change.outcome, change.mine, change.new, change.base, change.merged) == (
        Outcome.EDITED,
        "## Data\n\nMine\n",
        "## Data\n\nTwo\n",
        None,
        None,
    )
    assert written(before, TWO, data=Choice.NEW) == written(b"", TWO)


def test_both_changes_are_joined_where_they_do_not_meet() -> None:
    base = Generated("data", "## Data\n\nOne\n\nEnd\n")
    before = written(b"", base).replace("End", "My end").encode()
    new = Generated("data", "## Data\n\nTwo\n\nEnd\n")
    wishes = Wishes({"data": Choice.MERGED}, {content_hash(base.content): base.content})
    found = update(parse(before), (new,), wishes)
    assert found.changes[0].merged == "## Data\n\nTwo\n\nMy end\n"
    section = found.document.section("data")
    assert section is not None
    assert (section.content, section.edited) == ("## Data\n\nTwo\n\nMy end\n", False)


def test_where_changes_cannot_be_joined_the_wish_for_it_keeps_what_is_there() -> None:
    before = written(b"", ONE).replace("One", "Mine").encode()
    assert written(before, TWO, data=Choice.MERGED).encode() == before


@pytest.mark.parametrize(
    ("base", "mine", "new", "merged"),
    [
        ("a\nb\nc\n", "a\nb\nX\n", "Y\nb\nc\n", "Y\nb\nX\n"),
        ("a\nb\n", "a\nX\n", "Y\nb\n", None),
        ("a\nb\nc\n", "a\nX\nc\n", "a\nY\nc\n", None),
        ("a\nb\n", "a\nX\n", "a\nX\n", "a\nX\n"),
        ("a\nb\nc\nd\n", "b\nc\nd\n", "a\nb\nc\nd\nE\n", "b\nc\nd\nE\n"),
        ("a\n", "a\nX\n", "a\nY\n", None),
    ],
)
def test_a_merge_is_that_of_diff3(base: str, mine: str, new: str, merged: str | None) -> None:
    """Expected by hand, as `diff3 -m` of GNU diffutils gives them."""
    assert merge(base, mine, new) == merged


LINES = st.lists(st.sampled_from("abc"), max_size=6).map(
    lambda all_: "".join(f"{x}\n" for x in all_)
)


@given(LINES, LINES)
def test_a_merge_with_an_unchanged_side_is_the_other(base: str, changed: str) -> None:
    assert merge(base, changed, base) == changed
    assert merge(base, base, changed) == changed


def test_an_edit_that_comes_to_what_is_generated_is_no_edit_any_more() -> None:
    before = written(b"", ONE).replace("One", "Two").encode()
    assert outcomes(before, TWO) == {"data": Outcome.SAME}
    assert written(before, TWO) == written(b"", TWO)


def test_a_later_commit_of_the_same_numbers_is_no_change() -> None:
    old = Generated("data", "0.85\n<sub>from metrics.json, commit 4e1f0c2</sub>\n")
    new = Generated("data", "0.85\n<sub>from metrics.json, commit aaaaaaa</sub>\n")
    before = written(b"", old).encode()
    assert written(before, new).encode() == before
    other = Generated("data", new.content.replace("85", "86"))
    assert "0.86\n<sub>from metrics.json, commit aaaaaaa" in written(before, other)


def test_what_nothing_is_known_of_any_more_stays_until_the_person_takes_it_out() -> None:
    before = written(b"Words\n\n", *MORE).encode()
    empty = Generated("data", "")
    assert outcomes(before, empty) == {"data": Outcome.GONE}
    assert written(before, empty).encode() == before
    assert "gradus:begin data" not in written(before, empty, data=Choice.NEW)
    assert outcomes(b"", empty) == {}


def test_a_section_without_markers_stays_unless_the_new_one_is_taken() -> None:
    before = b"# Cats\n\n## Dataset\nCIFAR\n\n## Thanks\nMum"
    assert written(before, ONE).encode() == before
    taken = written(before, ONE, data=Choice.NEW)
    assert taken == f"# Cats\n\n{marked('data', ONE.content, Writing()).text}\n## Thanks\nMum"
    last = b"# Cats\n\n## Dataset\nCIFAR"
    assert written(last, ONE, data=Choice.NEW).endswith("<!-- gradus:end data -->\n")
    assert written(last, Generated("data", ""), data=Choice.NEW) == "# Cats\n\n"


def test_a_new_section_comes_after_the_one_before_it_in_order() -> None:
    before = b"Intro\n\n# T\n\n## Thanks\nMum\n\n## Layout\nfiles"
    text = written(before, *MORE)
    assert text.index("# T\n") < text.index("gradus:begin data") < text.index("## Thanks")
    assert (
        text.replace(f"\n{marked('data', ONE.content, Writing()).text}", "", 1) == before.decode()
    )


def test_a_new_section_does_not_part_words_from_the_title_above_them() -> None:
    demo = Generated("demo", "See it.\n")
    before = f"# T\n\n{marked('demo', demo.content, Writing()).text}\nFinds cats.\n"
    generated = Generated("title", "# T\n"), Generated("pitch", "Finds it."), demo, *MORE[1:]
    text = written(before.encode(), *generated)
    assert text.startswith(f"{before}\n<!-- gradus:begin data ")
    assert outcomes(text.encode(), *generated)["pitch"] is Outcome.EDITED


def test_a_new_section_comes_before_the_one_after_it_where_there_is_none_before() -> None:
    assert written(b"Words\n## Layout\nfiles\n", ONE, MORE[2]) == (
        f"Words\n\n{marked('data', ONE.content, Writing()).text}\n## Layout\nfiles\n"
    )


def test_in_a_file_without_known_headings_the_title_comes_first_and_all_else_last() -> None:
    text = written(b"Words without an end", *MORE)
    names = [getattr(part, "name", "") for part in parse(text.encode()).parts]
    assert names == ["title", "", "data", "", "map", ""]
    assert text.endswith("\nWords without an end")


def test_without_a_title_to_write_sections_come_last() -> None:
    text = written(b"Words without an end", ONE)
    assert text == f"Words without an end\n\n{marked('data', ONE.content, Writing()).text}"


def test_line_endings_marks_and_encodings_are_kept() -> None:
    before = "\ufeff# Cats\r\n\r\nMiau\r\n".encode()
    after = write(update(parse(before), (ONE,)).document)
    assert after.startswith(before)
    assert b"\n" not in after.replace(b"\r\n", b"")
    latin = write(update(parse(b"# Caf\xe9\n"), (Generated("data", "≥\n"),)).document)
    assert latin.startswith(b"# Caf\xe9\n")
    assert b"\n&#8805;\n" in latin


SEEDS = st.integers(0, 10**9)


@given(SEEDS, st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
@example(
    seed=2031, newline="\r", hard=True
)  # a code block that is never closed, with `===` below its fence
def test_regenerating_twice_changes_nothing(seed: int, newline: str, hard: bool) -> None:
    generated = generate(template(), facts(), {"pitch": "Finds it.", "data": "CC0."})
    start = b"# Old\n\n## Dataset\n\nCIFAR\n\n## Thanks\n" if hard else b""
    once = write(update(parse(start), generated).document).replace(b"\n", newline.encode())
    once = edited(once, seed) if hard else once
    twice = write(update(parse(once), generated).document)
    assert write(update(parse(twice), generated).document) == twice


def _mine(name: str) -> list[str]:
    """Return an edited section in one line of the list, so that it stays whole."""
    return [f"<!-- gradus:begin {name} 000000000000 -->\nMine\n<!-- gradus:end {name} -->"]


BADGE = "[![ci](https://x.org/badge.svg)](https://x.org)"
HEAD_LINES = (
    *("# Cats", "Cats", "====", "Words", "", "![a](b.png)", "```", "<!--", "-->", "## Thanks"),
    *(BADGE, "## Dataset", "## About", "### Method"),
    *(
        "<h1>Cats</h1>",
        *(line for name in ("title", "pitch", "demo", "map") for line in _mine(name)),
    ),
)
STARTS = st.lists(st.sampled_from(HEAD_LINES), max_size=8)


@given(STARTS, st.sampled_from(["\n", "\r\n", "\r"]))
@example(["# Cats", "", "Tells cats apart."], "\n")
@example(["# Cats", "![a](b.png)"], "\n")
@example(["# Cats", BADGE, "", BADGE], "\n")
@example(["# Cats", "Words", BADGE], "\n")
@example(["# Cats", "Words", "```", "![a](b)", "```"], "\n")
def test_regenerating_a_readme_of_ones_own_twice_changes_nothing_and_loses_nothing(
    lines: list[str], newline: str
) -> None:
    start = newline.join(lines).encode()
    generated = generate(template(), facts(), {"pitch": "Finds it.", "demo": "See it."})
    once = update(parse(start), generated)
    written_once = write(once.document)
    assert write(update(parse(written_once), generated).document) == written_once
    kept = iter(_without_blanks(written_once))
    assert all(sign in kept for sign in _without_blanks(start))


def _without_blanks(data: bytes) -> list[bytes]:
    """Return the lines that are not blank; gaps may join `\\r` and `\\n` to one line ending."""
    return [line for line in data.replace(b"\r", b"\n").split(b"\n") if line]


@given(SEEDS)
def test_regenerating_after_hand_edits_loses_no_byte_of_them(seed: int) -> None:
    """What changes without being asked is only the content of sections whose hash still fits."""
    answers = {"pitch": "Finds it.", "data": "CC0."}
    first = write(update(parse(b""), generate(template(), facts(), answers)).document)
    mine = edited(first, seed)
    files = {**FILES, "metrics.json": '{"f1": 0.9}', "Makefile": "train:\n"}
    after = update(parse(mine), generate(template(), facts(files), answers)).document
    assert _without_untouched(after, parse(mine)) == _kept(parse(mine))


def _kept(document: Document) -> str:
    """Return all that must stay: foreign text and edited sections, in order."""
    firsts = _firsts(document)
    return "".join(
        part.text if isinstance(part, Foreign) else part.content
        for part in document.parts
        if not (isinstance(part, Section) and not part.edited and part in firsts)
    ).replace("\n", "")


def _firsts(document: Document) -> list[Section]:
    names = {part.name for part in document.parts if isinstance(part, Section)}
    return [found for name in names if (found := document.section(name)) is not None]


def _without_untouched(after: Document, before: Document) -> str:
    """Return the same of the new file: its sections are left out if they were renewed or added."""
    edited_names = {part.name for part in _firsts(before) if part.edited}
    firsts = _firsts(after)
    return "".join(
        part.text if isinstance(part, Foreign) else part.content
        for part in after.parts
        if not (isinstance(part, Section) and part in firsts and part.name not in edited_names)
    ).replace("\n", "")


def test_answers_are_found_again_in_the_file_even_after_an_edit() -> None:
    generated = generate(template(), facts(), {"title": "My fraud", "limitations": "Not abroad.\n"})
    data = write(update(parse(b""), generated).document)
    assert answers_in(parse(data)) == {"title": "My fraud", "limitations": "Not abroad."}
    data = data.replace(b"Not abroad.", b"Nowhere else.").replace(b"# My fraud", b"# Your fraud")
    found = answers_in(parse(data))
    assert found == {"title": "Your fraud", "limitations": "Nowhere else."}
    again = update(parse(data), generate(template(), facts(), found))
    assert {each.outcome for each in again.changes} == {Outcome.SAME}


def test_a_title_of_the_facts_is_no_answer_until_it_is_edited() -> None:
    data = write(update(parse(b""), generate(template(), facts(), {})).document)
    assert answers_in(parse(data)) == {}
    data = data.replace(b"# Fraud detection", b"# Found out")
    assert answers_in(parse(data)) == {"title": "Found out"}
    assert answers_in(parse(data.replace(b"# Found out", b"none"))) == {}
