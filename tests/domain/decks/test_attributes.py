from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.attributes import Attributes, MalformedAttributesError, split_heading


def _pairs(heading: str) -> tuple[tuple[str, str], ...]:
    return split_heading(heading)[1].pairs


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("What is it? {#a}", "What is it?"),
        ("What is it?   {#a}  ", "What is it?"),
        ("{#a}", ""),
        (r"The set $\{1, 2\}$ {#a}", r"The set $\{1, 2\}$"),
        (r"$\frac{1}{2}$ {#a}", r"$\frac{1}{2}$"),
        (r"$x {.5}$ and $$ {#b} $$ {#a}", r"$x {.5}$ and $$ {#b} $$"),
        ("What is `{.x}`? {#a}", "What is `{.x}`?"),
        ("What is `{#x key=1}`? {#a}", "What is `{#x key=1}`?"),
        ("A dict {1: 2} {#a}", "A dict {1: 2}"),
        ("{braces} first {#a}", "{braces} first"),
        ("It costs $5 or $6 {#a}", "It costs $5 or $6"),
        ("Glued{#x} {#a}", "Glued{#x}"),
    ],
)
def test_the_list_at_the_end_is_split_off(heading: str, text: str) -> None:
    assert split_heading(heading) == (text, Attributes(ids=("a",)))


@pytest.mark.parametrize("heading", ["Plain", "{}", "A set {a, b}", "{ #a }", "Glued{#a}", ""])
def test_a_heading_may_have_no_list(heading: str) -> None:
    assert split_heading(heading) == (heading, Attributes())


def test_ids_classes_and_pairs_are_told_apart_and_repetitions_kept() -> None:
    _, attributes = split_heading("Q {#a .typed answer=1 .both #b answer=2 }")
    assert attributes == Attributes(
        ids=("a", "b"), classes=("typed", "both"), pairs=(("answer", "1"), ("answer", "2"))
    )


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("10", "10"),
        ("-1.5e3", "-1.5e3"),
        ("5%", "5%"),
        (r"C:\new", r"C:\new"),
        ('"two words"', "two words"),
        ("'two words'", "two words"),
        ('""', ""),
        ("''", ""),
        ('"it\'s"', "it's"),
        ("'say \"x\"'", 'say "x"'),
        (r'"a \"b\" c"', 'a "b" c'),
        (r"'it\'s'", "it's"),
        (r'"back\\slash"', r"back\slash"),
        ('"{#x .y}"', "{#x .y}"),
        ('"`code`"', "`code`"),
        ('"$x$"', "$x$"),
    ],
)
def test_a_value_is_bare_or_quoted_with_either_quote(written: str, value: str) -> None:
    assert _pairs(f"Q {{#a answer={written}}}") == (("answer", value),)
    assert _pairs(f"Q {{answer={written} #a}}") == (("answer", value),)


@pytest.mark.parametrize(
    ("heading", "rest"),
    [
        ("Q {#a", "'#a'"),
        ("Q {#a .}", "'.}'"),
        ("Q {#}", "'#}'"),
        ("Q {#a answer=}", "'answer=}'"),
        ("Q {#a answer}", "'answer}'"),
        ('Q {#a answer="open}', "'answer=\"open}'"),
        ("Q {#a answer='open}", '"answer=\'open}"'),
        ('Q {#a answer="x"y}', "'answer=\"x\"y}'"),
        ('Q {#a answer="x".typed}', "'answer=\"x\".typed}'"),
        ("Q {#a .1st}", "'.1st}'"),
        ("Q {#a{}", "'#a{}'"),
        (r'Q {#a answer="x\"}', "'answer=\"x\\\\\"}'"),
        ("A set {.5, 1} {#a}", "'.5, 1} {#a}'"),
    ],
)
def test_a_malformed_list_is_an_error_that_quotes_the_rest(heading: str, rest: str) -> None:
    with pytest.raises(MalformedAttributesError) as caught:
        split_heading(heading)
    assert str(caught.value) == f"The attribute list stops making sense at {rest}."


@pytest.mark.parametrize("heading", ["{#a} What?", "What {#a} ##", "A {#a} {#b}", "A {x=1} {#b}"])
def test_a_list_stands_at_the_very_end(heading: str) -> None:
    with pytest.raises(MalformedAttributesError, match="does not stand at the very end"):
        split_heading(heading)


_VALUES = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]))


@given(_VALUES, st.sampled_from("\"'"))
def test_any_value_survives_quoting(value: str, quote: str) -> None:
    escaped = value.replace("\\", "\\\\").replace(quote, f"\\{quote}")
    assert _pairs(f"Q {{#a answer={quote}{escaped}{quote}}}") == (("answer", value),)


@given(st.text("{}#.ab=\"' \\$`"))
def test_any_heading_is_split_or_refused(heading: str) -> None:
    try:
        text, _ = split_heading(heading)
    except MalformedAttributesError:
        return
    assert heading.strip().startswith(text)
