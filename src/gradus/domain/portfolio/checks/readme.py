"""The README itself: that there is one, how it begins, its sections, and what was forgotten."""

from __future__ import annotations

import re

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.reading.limits import README_BYTES
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.readme_text import ReadmeText
from gradus.domain.portfolio.readme.announced import announcing

PITCH_LENGTH = 120
_REQUIRED = ("problem", "data", "method", "results", "reproduce", "limitations", "licence")
_CALLED = {"problem": "pitch"}
_TEMPLATE = re.compile(
    r"one paragraph of project description|template|create react app|description of (?:the|your|my)"
    r" project|(?:short|brief) description|^(?:this is )?(?:a|my|the) (?:new )?(?:project|"
    r"repository|readme)\W*$|^project (?:title|name|description)|^(?:todo|tbd|wip|coming soon)\b",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"\[more information needed\]|\bTODO\b|\bTBD\b|\bFIXME\b|\blorem ipsum\b"
    r"|\byour[-_ ]?(?:user[-_ ]?name|repo(?:sitory)?(?:[-_ ]name)?|project[-_ ]name)\b"
    r"|\b(?:insert|add) (?:your|a|the)? ?(?:description|screenshot|text) here\b"
    r"|<(?:user|repo|project|your)[-_ ]?\w{0,20}>|\bproject[-_ ]title\b",
    re.IGNORECASE,
)
_SHOUTED = ("todo", "tbd", "fixme")


def unread(reading: Reading) -> Answer:
    """Answer for a README whose text the other checks would need."""
    if not reading.readme_path:
        return cannot_tell("There is no README to look at.")
    place = Place(reading.readme_path)
    return cannot_tell("The README is not Markdown, or too large or broken to be read.", [place])


def readme_present(reading: Reading) -> Answer:
    """Check 1: a README where GitHub looks, with one H1, under 500 KiB."""
    path = reading.readme_path
    if not path:
        return failed("There is no README in .github, the root folder or docs.")
    size = reading.size(path)
    if size >= README_BYTES:
        return failed(f"The README has {size:,} bytes; GitHub cuts it at 512,000.", [Place(path)])
    return _one_title(path, reading.readme) if reading.readme else unread(reading)


def _one_title(path: str, readme: ReadmeText) -> Answer:
    titles = [Place(path, one.line) for one in readme.headings if one.level == 1]
    if len(titles) == 1:
        return passed("There is a README with one title.", titles)
    if not titles:
        return failed("The README has no first-level heading.", [Place(path, 1)])
    return failed(f"The README has {len(titles):,} first-level headings.", titles)


def readme_pitch(reading: Reading) -> Answer:
    """Check 2: the first paragraph is short, and not a template's."""
    if reading.readme is None:
        return unread(reading)
    if not reading.readme.paragraphs:
        return failed("The README has no paragraph.", [Place(reading.readme_path, 1)])
    first = reading.readme.paragraphs[0]
    place = Place(reading.readme_path, first.line)
    if _TEMPLATE.search(first.text[:400]):
        return failed("The first paragraph is a template's text.", [place])
    length = len(first.text)
    if length > PITCH_LENGTH:
        return failed(f"The first paragraph has {length} characters, not at most 120.", [place])
    return passed(f"The first paragraph has {length} characters.", [place])


def readme_sections(reading: Reading) -> Answer:
    """Check 3: the seven sections, by their synonyms; a first paragraph states the problem."""
    readme = reading.readme
    if readme is None:
        return unread(reading)
    missing = [
        name
        for name in _REQUIRED
        if not any(
            one.level > 1 and announcing(_CALLED.get(name, name)).search(one.text)
            for one in readme.headings
        )
    ]
    if "problem" in missing and readme.paragraphs and _is_before_sections(readme):
        missing.remove("problem")
    if missing:
        return failed(f"No section on: {', '.join(missing)}.", [Place(reading.readme_path)])
    return passed("All seven sections are there.", [Place(reading.readme_path)])


def _is_before_sections(readme: ReadmeText) -> bool:
    """Tell whether a paragraph stands above the first section."""
    sections = [one.line for one in readme.headings if one.level > 1]
    return readme.paragraphs[0].line < min(sections, default=1_000_000)


def no_placeholder(reading: Reading) -> Answer:
    """Check 7: nothing of a template is left."""
    readme = reading.readme
    if readme is None:
        return unread(reading)
    lines = enumerate(readme.text.split("\n"), start=1)
    found = [
        (number, hit) for number, line in lines for hit in _PLACEHOLDER.findall(line) if _told(hit)
    ]
    places = [Place(reading.readme_path, number) for number, _ in found]
    if found:
        return failed(f"“{found[0][1][:60]}” is left in the README.", places)
    return passed("No placeholder is left.", [Place(reading.readme_path)])


def _told(hit: str) -> bool:
    """Leave out a word such as todo in running text: a to-do app may speak of it."""
    return hit.lower() not in _SHOUTED or hit.isupper()
