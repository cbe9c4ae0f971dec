from __future__ import annotations

import pytest

from gradus.domain.decks.problems import Problems
from gradus.domain.decks.sections import Section, split_sections


def _split(text: str, first: int = 1) -> tuple[Section, list[str], list[tuple[int, str]]]:
    problems = Problems("a.md")
    introduction, sections = split_sections(text, first, problems)
    found = [(problem.line, problem.message) for problem in problems.sorted()]
    return introduction, [section.heading for section in sections], found


def test_second_level_headings_cut_the_text() -> None:
    problems = Problems("a.md")
    introduction, sections = split_sections(
        "\nIntro.\n\n## One\n\n\nA\n\nB\n\n## Two\n##\nC", 5, problems
    )
    assert introduction == Section("", "Intro.", 4, 6)
    assert sections == (
        Section("One", "A\n\nB", 8, 11),
        Section("Two", "", 15, 16),
        Section("", "C", 16, 17),
    )
    assert not len(problems)


@pytest.mark.parametrize("text", ["", "\n\n", "Only an introduction."])
def test_a_deck_may_have_no_notes(text: str) -> None:
    introduction, headings, problems = _split(text)
    assert (introduction.body, headings, problems) == (text.strip(), [], [])


@pytest.mark.parametrize("line", ["## A", "  ##  A  ", "##\tA", "   ## A"])
def test_an_atx_heading_starts_a_note(line: str) -> None:
    assert _split(line)[1:] == (["A"], [])


@pytest.mark.parametrize(
    "line", ["### A", "###### A", "####### A", "##A", "    ## A", r"\## A", "> ## A", "- ## A"]
)
def test_other_lines_are_text(line: str) -> None:
    introduction, headings, problems = _split(line)
    assert (introduction.body.strip(), headings, problems) == (line.strip(), [], [])


@pytest.mark.parametrize(
    ("opening", "closing"), [("```", "```"), ("~~~", "~~~~"), ("````", "````")]
)
def test_a_heading_inside_a_fence_is_code(opening: str, closing: str) -> None:
    body = f"{opening}python\n## no note\n# comment\ntext\n---\n{closing}"
    introduction, headings, problems = _split(f"{body}\n## A")
    assert (introduction.body, headings, problems) == (body, ["A"], [])


@pytest.mark.parametrize("stray", ["`", "$", "$$", "```x`"])
def test_only_a_fence_hides_a_heading(stray: str) -> None:
    assert _split(f"a {stray}b\n## One\nc{stray} d")[1:] == (["One"], [])


@pytest.mark.parametrize("line", ["# A", "  # A", "#", "# A {#a}"])
def test_a_first_level_heading_is_an_error(line: str) -> None:
    _, headings, problems = _split(f"a\n{line}\n## B", 3)
    assert (headings, problems) == (["B"], [(4, "A first-level heading stands in the deck.")])


@pytest.mark.parametrize("underline", ["---", "===", "--", "=", "-", "   ---  "])
def test_an_underline_that_makes_a_heading_is_an_error(underline: str) -> None:
    assert _split(f"a\n{underline}", 3)[2] == [(4, "This line makes the text above it a heading.")]


@pytest.mark.parametrize(
    "text",
    [
        "---",
        "a\n\n---",
        "a\n    ---",
        "a\n- - -",
        "a\n***",
        "| a |\n---",
        "> a\n---",
        "### A\n---",
        "## A\n---",
        "```\na\n```\n---",
        "$$\na\n=\nb\n$$",
        "a\n--- b",
    ],
)
def test_other_lines_of_dashes_are_allowed(text: str) -> None:
    assert _split(text)[2] == []
