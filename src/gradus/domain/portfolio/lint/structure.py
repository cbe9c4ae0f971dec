"""Missing sections, headings that skip a level, several titles, and length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gradus.domain.portfolio.github.places import Heading
from gradus.domain.portfolio.github.rendering import LONGEST
from gradus.domain.portfolio.lint.finding import Edit, Finding, Severity
from gradus.domain.portfolio.lint.known import Known
from gradus.domain.portfolio.lint.pictures import is_card
from gradus.domain.portfolio.lint.readme import Readme
from gradus.domain.portfolio.lint.rules import MISSING, SECTIONS
from gradus.domain.portfolio.readme.announced import marked_sections, sections_of
from gradus.domain.wording import wording

_MARKS = re.compile(r" {0,3}(#{1,6})(?=[ \t\r\n]|$)")
_NO_DEMO = re.compile(r"badge|shields\.io", re.IGNORECASE)
_SHORTEST_PITCH = 20
_MOST_LINES = 1_000
_REMEDIES = {
    "title": "Begin with a line `# Name of the project`.",
    "pitch": "Say below the title in one sentence what problem it solves, for whom, and how well.",
    "demo": "Show a picture of the result, or link to a demo.",
    "results": "Add a section Results: a table with metric, split, baseline and model.",
    "data": "Add a section Data: source, licence, size and split.",
    "method": "Add a section Method: what goes in, what the model is, what comes out.",
    "reproduce": "Add a section How to reproduce with at most three commands.",
    "decisions": "Add a section Decisions: what you chose, and what failed.",
    "limitations": "Add a section Limitations: where it must not be used.",
    "map": "Add a section Repository map: what lies in which folder.",
    "tests": "Add a section Tests: what is tested, and the command that runs them.",
    "licence": "Add a section Licence that names it and links to its file.",
    "contact": "Add a section Contact: your name and how to reach you.",
}


def missing_sections(readme: Readme, known: Known) -> Iterator[Finding]:
    """Yield each section that a reader looks for in vain."""
    present = _present(readme)
    for name in SECTIONS:
        if name not in present:
            yield Finding(
                MISSING,
                0,
                Severity.WARNING,
                f"There is no {_called(name)}.",
                _REMEDIES[name],
                name,
                _licence_section(readme, known) if name == "licence" else (),
            )


def _called(name: str) -> str:
    special = {"pitch": wording("sentence on what this is"), "title": wording("title")}
    return special.get(name) or wording(f"section on {name}")


def _present(readme: Readme) -> set[str]:
    found = {*marked_sections(readme.text)}
    for heading in readme.headings:
        found |= sections_of(heading.text)
    titles = [h.line for h in readme.headings if h.level == 1] + readme.html_titles
    if titles:
        found.add("title")
    if any(len(text) >= _SHORTEST_PITCH for text, _ in readme.paragraphs[:3]):
        found.add("pitch")
    if any(
        not _NO_DEMO.search(picture.source) and not is_card(picture) for picture in readme.pictures
    ):
        found.add("demo")
    return found


def _licence_section(readme: Readme, known: Known) -> tuple[Edit, ...]:
    """Write the section where the repository says which licence it is."""
    if not known.licence or not known.licence_file or "](" in known.licence_file:
        return ()
    gap = "" if not readme.text else "\n" if readme.text.endswith("\n") else "\n\n"
    end = len(readme.text)
    text = (
        f"{gap}## Licence\n\n{known.licence}, see [{known.licence_file}]({known.licence_file}).\n"
    )
    return (Edit(end, end, text),)


def skipped_levels(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Yield each heading that is more than one level below the one before it."""
    before = 0
    for number, heading in enumerate(readme.headings):
        if before and heading.level > before + 1:
            yield Finding(
                "heading skips",
                heading.line,
                Severity.ADVICE,
                f"The heading “{heading.text}” is of level {heading.level} below level {before}.",
                f"Make it level {before + 1}.",
                heading.anchor,
                _raised(readme, _subtree(readme.headings, number), before + 1 - heading.level),
            )
        before = heading.level


def several_titles(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Yield each heading of the first level after the first."""
    titles = [n for n, heading in enumerate(readme.headings) if heading.level == 1]
    extra = titles if readme.html_titles else titles[1:]
    for number in extra:
        heading = readme.headings[number]
        yield Finding(
            "several titles",
            heading.line,
            Severity.ADVICE,
            f"“{heading.text}” is one more title.",
            "Make it a section: one `#` is for the name of the project.",
            heading.anchor,
            _raised(readme, _subtree(readme.headings, number), 1) if number else (),
        )


def _subtree(headings: Sequence[Heading], number: int) -> list[Heading]:
    """Return a heading and those below it."""
    found = [headings[number]]
    for heading in headings[number + 1 :]:
        if heading.level <= found[0].level:
            break
        found.append(heading)
    return found


def _raised(readme: Readme, headings: Sequence[Heading], by: int) -> tuple[Edit, ...]:
    """Change the levels of headings together; nothing where one of them is not written with `#`."""
    edits = []
    for heading in headings:
        start = readme.starts[heading.line - 1]
        marks = _MARKS.match(readme.text, start)
        level = heading.level + by
        if marks is None or len(marks[1]) != heading.level or level > 6:
            return ()
        edits.append(Edit(marks.start(1), marks.end(1), "#" * level))
    return tuple(edits)


def length(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Tell of a README that nobody reads to its end."""
    lines = readme.text.count("\n")
    if lines > _MOST_LINES:
        yield Finding(
            "too long",
            0,
            Severity.ADVICE,
            f"The README has {lines:,} lines.",
            "Keep what a newcomer needs, and move the rest to files in docs.",
        )


def cut(text: str, readme: Readme) -> Iterator[Finding]:
    """Tell of a README that GitHub does not show to its end."""
    if readme.text != text:
        yield Finding(
            "cut by GitHub",
            len(readme.starts) - 1,
            Severity.ERROR,
            f"GitHub shows no more than {LONGEST // 1024} KiB of a README, and this is longer.",
            "Move what comes late to files in docs.",
        )
