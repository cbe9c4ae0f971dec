from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.strict_yaml import (
    MAX_DEPTH,
    MAX_LENGTH,
    StrictYamlError,
    Value,
    read_mapping,
)

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{key}: &{key} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, key in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "a: &a {x: y}\n" + "".join(
    f"{key}: &{key}\n  <<: [{', '.join([f'*{before}'] * 9)}]\n"
    for before, key in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("k: some text", "some text"),
        ("k: 'a: b'", "a: b"),
        ("k: 007", "007"),
        ("k: 1e3", "1e3"),
        ("k: yes", "yes"),
        ("k: 2024-02-30", "2024-02-30"),
        ("k: 0x" + "f" * 5000, "0x" + "f" * 5000),
        ("k: 1" + ":1" * 5000 + ".5", "1" + ":1" * 5000 + ".5"),
        ("k:", ""),
        ("k: !!int ''", ""),
        ("k: !!timestamp never", "never"),
        ("k: !!python/object/apply:os.system [ls]", ["ls"]),
        ("k: [a, [1, 2]]", ["a", ["1", "2"]]),
        ("k: {a: 1..9, b: {c: d}}", {"a": "1..9", "b": {"c": "d"}}),
        ("k: |\n  a\n  b\n", "a\nb\n"),
        ('k: "\\u00e4\\U0001F600"', "ä\U0001f600"),
    ],
)
def test_a_value_is_the_text_that_was_written(text: str, value: Value) -> None:
    entries = read_mapping(text)
    assert entries["k"].value == value
    assert entries["k"].offset == 0


def test_an_entry_knows_where_its_key_starts() -> None:
    entries = read_mapping("a: 'x\u2028y'\n\n  # note\nb: [c,\n d]\n? e\n: f")
    assert [entry.offset for entry in entries.values()] == [0, 19, 32]


@pytest.mark.parametrize(
    ("text", "offset", "remedy"),
    [
        ("a: [b", 5, "Mend it here: expected ',' or ']', but got '<stream end>'."),
        ("a: b: c", 4, "Mend it here: mapping values are not allowed here."),
        ("a: b\n\tc: d", 5, "Mend it here: found character '\\t' that cannot start any token."),
        ("a: 1\na: 2", 5, "Mend it here: the key 'a' stands twice."),
        ("a: {b: 1, b: 2}", 10, "Mend it here: the key 'b' stands twice."),
        ("? [a]\n: b", 2, "Mend it here: a key is no plain text."),
        ("? !!str {=: a}\n: b", 2, "Mend it here: a key is no plain text."),
        ("a: {[b]: c}", 4, "Mend it here: a key is no plain text."),
        ("a: *b", 3, "Mend it here: '*' begins an alias; put quotes round the text."),
        ("a: &b [*b]", 7, "Mend it here: '*' begins an alias; put quotes round the text."),
        ("a: \x01", 3, "Mend it here: U+0001 is not allowed."),
        ('a: "\\0"', 3, "Mend it here: U+0000 is not allowed."),
        ('a: "\\uD800"', 3, "Mend it here: U+D800 is not allowed."),
        ('b: ["\\uE000"]', 4, "Mend it here: U+E000 is not allowed."),
        ('"\\uE003": a', 0, "Mend it here: U+E003 is not allowed."),
        ('a: "\\UFFFFFFFF"', 0, "Mend it here: a number in it is too large."),
        ("%YAML " + "9" * 5000 + ".1\n---\na: b", 0, "Mend it here: a number in it is too large."),
        ("a: b\n---\nc: d", 5, "Mend it here: but found another document."),
    ],
)
def test_a_fault_is_named_with_its_place(text: str, offset: int, remedy: str) -> None:
    with pytest.raises(StrictYamlError, match=r"^is not valid YAML$") as caught:
        read_mapping(text)
    assert (caught.value.offset, caught.value.remedy) == (offset, remedy)


@pytest.mark.parametrize("text", ["", "a", "[a, b]", "# nothing", "- a: b", "a b\nc d"])
def test_only_a_mapping_is_read(text: str) -> None:
    with pytest.raises(StrictYamlError, match=r"^is not a list of 'key: value' lines$"):
        read_mapping(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * MAX_DEPTH + "]" * MAX_DEPTH,
        "a: " + "[" * 9000,
        "a: " + "{b: " * 4000,
        "- " * 9000,
        "? " * 9000,
        "".join(" " * depth + "a:\n" for depth in range(150)),
    ],
    ids=["one too many", "lists", "mappings", "dashes", "keys", "lines"],
)
def test_deep_nesting_is_refused(text: str) -> None:
    with pytest.raises(StrictYamlError) as caught:
        read_mapping(text)
    assert caught.value.remedy == "Mend it here: it is nested too deeply."


def test_nesting_within_reason_is_read() -> None:
    depth = MAX_DEPTH - 2
    assert read_mapping("a: " + "[" * depth + "b" + "]" * depth)["a"].value


@pytest.mark.parametrize("text", [BOMB, MERGES], ids=["lists", "merges"])
def test_an_alias_bomb_does_not_go_off(text: str) -> None:
    begun = time.perf_counter()
    with pytest.raises(StrictYamlError) as caught:
        read_mapping(text)
    assert "alias" in caught.value.remedy
    assert time.perf_counter() - begun < 1


def test_the_length_has_a_limit() -> None:
    assert read_mapping("a: " + "b" * (MAX_LENGTH - 3))
    with pytest.raises(StrictYamlError, match=r"^is longer than 20,000 characters$"):
        read_mapping("a: " + "b" * MAX_LENGTH)


@given(st.one_of(st.text(), st.text("ab:- \n\t[]{},&*!|>'\"%@?#\\0x~<")))
def test_any_text_is_read_or_refused_with_a_place_inside_it(text: str) -> None:
    try:
        offsets = [entry.offset for entry in read_mapping(text).values()]
    except StrictYamlError as error:
        offsets = [error.offset]
    assert all(0 <= offset <= len(text) for offset in offsets)
