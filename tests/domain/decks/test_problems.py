from __future__ import annotations

from gradus.domain.decks.model import Problem
from gradus.domain.decks.problems import Problems


def test_problems_are_sorted_by_line_and_name_their_file() -> None:
    problems = Problems("maths/a.md")
    problems.add(12, "Second.", "Mend.")
    problems.add(3, "First.", "Mend.")
    assert len(problems) == 2
    assert problems.sorted() == (
        Problem("maths/a.md", 3, "First.", "Mend."),
        Problem("maths/a.md", 12, "Second.", "Mend."),
    )


def test_a_problem_reads_as_place_fault_and_remedy() -> None:
    assert str(Problem("a.md", 3, "It is wrong.", "Mend it.")) == "a.md:3: It is wrong. Mend it."


def test_what_an_author_wrote_does_not_fill_the_screen() -> None:
    problems = Problems("a.md")
    problems.add(1, "x" * 10_000, "y" * 300)
    (problem,) = problems.sorted()
    assert problem.message == "x" * 299 + "…"
    assert problem.remedy == "y" * 300
