"""One reading of a broken file reports everything that is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradus.domain.decks.parser import parse_deck

FOLDER = Path(__file__).parents[2] / "data" / "broken_decks"

EXPECTED: dict[str, list[tuple[int, str]]] = {
    "alias_bomb.md": [
        (4, "The front matter is not valid YAML."),
    ],
    "answers.md": [
        (5, "A typed note needs an answer."),
        (7, "A typed note needs an answer."),
        (9, "A numeric note needs a number as its answer."),
        (11, "A numeric note needs a number as its answer."),
        (13, "A numeric note needs a number as its answer."),
        (15, "The tolerance '-1' is no number from 0 upwards."),
        (17, "The tolerance 'a bit' is no number from 0 upwards."),
        (19, "A numeric note needs a number as its answer."),
        (19, "The tolerance '5%%' is no number from 0 upwards."),
    ],
    "attributes.md": [
        (7, "The attribute list stops making sense at '#a'."),
        (11, "The attribute list stops making sense at 'answer=\"open}'."),
        (13, "The attribute list stops making sense at 'answer}'."),
        (15, "The attribute list does not stand at the very end."),
        (19, "An attribute stands twice in the list."),
        (21, "A note of type 'numeric' has no attribute 'margin'."),
        (23, "A note of type 'basic' has no attribute 'tolerance'."),
        (27, "The note has no id."),
    ],
    "blocks.md": [
        (5, "The note has no output block."),
        (11, "The note has no code to read."),
        (17, "The note has no 'yaml exercise' block."),
        (26, "The exercise block is not valid YAML."),
        (32, "The exercise block is not valid YAML."),
        (38, "The exercise block lacks ask, answer."),
        (48, "The exercise block has an unknown key '2024-01-01'."),
        (59, "The exercise uses b, which 'draw' and 'let' do not name."),
        (61, "The note has no numbered steps."),
    ],
    "choices.md": [
        (5, "A choice note needs 2 to 26 options."),
        (9, "No option is marked as right."),
        (14, "Two options are the same."),
        (19, "An option has no text."),
        (24, "The options are not one list."),
        (31, "A choice note needs 2 to 26 options."),
    ],
    "clozes.md": [
        (9, "The cloze note hides nothing."),
        (17, "A cloze is not closed."),
        (21, "A cloze is not closed."),
        (25, "A cloze stands inside another one."),
        (29, "A cloze hides nothing."),
        (33, "A cloze's number is not between 1 and 999."),
        (37, "A cloze's number is not between 1 and 999."),
        (41, "A cloze crosses the border of a formula or of code."),
        (45, "A cloze crosses the border of a formula or of code."),
        (49, "A cloze spans an empty line."),
        (53, "A cloze is not closed."),
        (55, "A cloze's number is not between 1 and 999."),
    ],
    "deep_nesting.md": [
        (3, "The front matter is not valid YAML."),
    ],
    "empty.md": [
        (1, "The file has no front matter."),
    ],
    "exercises.md": [
        (9, "'half' of the exercise divides by zero where a = 7."),
        (20, "'where' of the exercise turns away 200 draws in a row."),
        (32, "'answer' of the exercise takes a condition for a number where a = 7."),
        (42, "'answer' of the exercise uses an attribute, which expressions do not have."),
        (47, "The heading of an exercise has no placeholders."),
        (62, "'answer' of the exercise comes to a number that is too large where a = 9."),
    ],
    "forbidden_escape.md": [
        (2, "The front matter is not valid YAML."),
    ],
    "headings.md": [
        (6, "This line makes the text above it a heading."),
        (8, "A first-level heading stands in the deck."),
        (26, "This line makes the text above it a heading."),
        (28, "The heading has no text."),
        (36, "The note has no id."),
    ],
    "ids.md": [
        (5, "The note has no id."),
        (9, "The note has more than one id."),
        (13, "The id 'a/b' is not allowed."),
        (21, "The id 'same' is already used in line 17."),
        (25, "A typed note needs an answer."),
        (27, "The id 'taken' is already used in line 25."),
    ],
    "invalid_yaml.md": [
        (3, "The front matter is not valid YAML."),
    ],
    "key_twice.md": [
        (4, "The front matter is not valid YAML."),
    ],
    "no_front_matter.md": [
        (1, "The file has no front matter."),
    ],
    "not_a_mapping.md": [
        (2, "The front matter is not a list of 'key: value' lines."),
        (5, "The note has no id."),
    ],
    "pictures.md": [
        (5, "A picture has no description."),
        (13, "A picture has no description."),
        (17, "The picture 'https://example.org/a.png' is not inside the deck's folder."),
        (21, "The picture '//example.org/a.png' is not inside the deck's folder."),
        (27, "The picture '../a.png' is not inside the deck's folder."),
        (27, "The picture 'plots/../../b.png' is not inside the deck's folder."),
        (29, "The picture '/c.png' is not inside the deck's folder."),
        (29, "The picture 'C:\\\\d.png' is not inside the deck's folder."),
        (29, "The picture 'data:image/png;base64,AAAA' is not inside the deck's folder."),
        (31, "A picture has no description."),
        (31, "The picture '/a.png' is not inside the deck's folder."),
        (39, "The picture 'http://example.org/{=a}.png' is not inside the deck's folder."),
    ],
    "reserved_characters.md": [
        (7, "The file holds the character U+E000."),
        (7, "The file holds the character U+E001."),
    ],
    "types.md": [
        (5, "There is no note type '.flashcard'."),
        (9, "The note has more than one type."),
        (14, "The note has no answer."),
        (16, "The note has no answer."),
    ],
    "unclosed_fence.md": [
        (7, "This fenced block is never closed."),
    ],
    "unclosed_front_matter.md": [
        (1, "The file has no front matter."),
    ],
    "wrong_front_matter.md": [
        (1, "The deck has no title."),
        (2, "'topic' is not text."),
        (3, "'tags' is not a list of texts."),
        (4, "The front matter has an unknown key 'author'."),
        (5, "The front matter has an unknown key '2024-02-30'."),
        (6, "The front matter has an unknown key '1'."),
        (7, "'license' is not text."),
        (8, "'sources' is not a list of texts."),
    ],
}


def _found(name: str, data: bytes) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in parse_deck(name, data).problems]


def test_every_file_of_the_folder_is_expected() -> None:
    assert {file.name for file in FOLDER.iterdir()} == EXPECTED.keys()


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("ending", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_a_broken_file_reports_all_its_problems_by_line(name: str, ending: bytes) -> None:
    data = (FOLDER / name).read_bytes().replace(b"\r\n", b"\n").replace(b"\n", ending)
    found = _found(name, data)
    expected = EXPECTED[name]
    assert [line for line, _ in found] == [line for line, _ in expected], found
    for (_, message), (_, start) in zip(found, expected, strict=True):
        assert message.startswith(start)


@pytest.mark.parametrize("name", EXPECTED)
def test_every_problem_names_its_file_and_a_remedy(name: str) -> None:
    problems = parse_deck(f"folder/{name}", (FOLDER / name).read_bytes()).problems
    assert problems
    assert all(problem.path == f"folder/{name}" and problem.remedy for problem in problems)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("attributes.md", ["good"]),
        ("clozes.md", ["good"]),
        ("headings.md", ["first", "third"]),
        ("ids.md", ["same"]),
        ("pictures.md", ["good"]),
        ("types.md", []),
        ("unclosed_fence.md", []),
        ("invalid_yaml.md", None),
        ("reserved_characters.md", None),
    ],
)
def test_what_is_in_order_is_kept(name: str, kept: list[str] | None) -> None:
    deck = parse_deck(name, (FOLDER / name).read_bytes()).deck
    assert (deck and [note.id for note in deck.notes]) == kept
