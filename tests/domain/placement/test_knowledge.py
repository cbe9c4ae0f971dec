"""What follows from answers, held against counting every possible case."""

from __future__ import annotations

import random
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradus.domain.placement.elimination import Elimination
from gradus.domain.placement.factor import Factor, factor
from gradus.domain.placement.knowledge import Knowledge
from gradus.domain.placement.question import Answer
from gradus.domain.placement.topic import PlacedTopic, built_on, foundations

_ROAD = (
    PlacedTopic("vectors", 1, "algebra"),
    PlacedTopic("systems", 1, "algebra", ("vectors",)),
    PlacedTopic("python", 2, "code", ("a topic that is gone",)),
    PlacedTopic("numpy", 2, "tools", ("python", "vectors")),
    PlacedTopic("regression", 3, "models", ("numpy", "systems")),
    PlacedTopic("boosting", 3, "models", ("regression",)),
)
_KNOWLEDGE = Knowledge(_ROAD)
_keys = st.sampled_from([topic.key for topic in _ROAD])
_answers = st.lists(
    st.builds(
        Answer,
        _keys,
        st.sampled_from([True, False, None]),
        guess=st.sampled_from([0.04, 0.3]),
        slip=st.sampled_from([0.1, 0.15]),
    ),
    max_size=8,
)


def _counted(
    variables: int, factors: list[Factor], seen: dict[int, tuple[float, float]]
) -> list[float]:
    """Return the chances by adding up every case there is."""
    whole, true = 0.0, [0.0] * variables
    for case in product((0, 1), repeat=variables):
        weight = 1.0
        for one in factors:
            weight *= one.table[sum(case[v] << n for n, v in enumerate(one.scope))]
        for variable, likely in seen.items():
            weight *= likely[case[variable]]
        whole += weight
        true = [sum_ + weight * there for sum_, there in zip(true, case, strict=True)]
    return [one / whole for one in true]


@settings(max_examples=40)
@given(st.integers(0, 10_000))
def test_elimination_gives_what_counting_every_case_gives(seed: int) -> None:
    chance = random.Random(seed)
    variables = chance.randint(1, 8)
    factors = []
    for _ in range(chance.randint(0, 8)):
        scope = chance.sample(range(variables), chance.randint(1, min(3, variables)))
        factors.append(factor(scope, lambda _case: chance.choice((0.0, 0.2, 1.0, 3.0)) + 1e-3))
    seen = {
        variable: (chance.random() + 0.01, chance.random() + 0.01)
        for variable in range(variables)
        if chance.random() < 0.5
    }
    found = Elimination(variables, factors).chances(seen)
    assert found == pytest.approx(_counted(variables, factors, seen))


def test_cases_that_cannot_be_have_no_chance() -> None:
    never = factor((0, 1), lambda case: 0.0 if case[1] and not case[0] else 1.0)
    network = Elimination(
        3, [never, factor((1, 2), lambda case: 1.0 if case[0] == case[1] else 0.0)]
    )
    assert network.chances({0: (1.0, 0.0)}) == [0.0, 0.0, 0.0]
    assert network.chances({}) == pytest.approx([2 / 3, 1 / 3, 1 / 3])


@given(_answers)
def test_a_topic_is_never_likelier_known_than_what_it_builds_on(answers: list[Answer]) -> None:
    chances = _KNOWLEDGE.chances(answers)
    for topic in _KNOWLEDGE.topics:
        for key in topic.requires:
            assert chances[topic.key] <= chances[key] + 1e-12


@given(_answers)
def test_a_topic_is_judged_known_only_with_all_it_builds_on(answers: list[Answer]) -> None:
    known = _KNOWLEDGE.judged_known(_KNOWLEDGE.chances(answers))
    for topic in _KNOWLEDGE.topics:
        if topic.key in known:
            assert known.issuperset(topic.requires)


@given(_answers, st.randoms())
def test_the_order_of_answers_does_not_matter(answers: list[Answer], chance: random.Random) -> None:
    shuffled = chance.sample(answers, len(answers))
    assert _KNOWLEDGE.chances(shuffled) == _KNOWLEDGE.chances(answers)


@given(_answers, _keys)
def test_an_answer_speaks_the_same_way_for_all_below_and_above_its_topic(
    answers: list[Answer], key: str
) -> None:
    # Beside it an answer may speak the other way: what explains a failure acquits the rest.
    line = foundations(_ROAD, key) | built_on(_ROAD, key) | {key}
    before = _KNOWLEDGE.chances(answers)
    right = _KNOWLEDGE.chances([*answers, Answer(key, right=True, guess=0.1, slip=0.1)])
    wrong = _KNOWLEDGE.chances([*answers, Answer(key, right=None, guess=0.1, slip=0.1)])
    for one in line & before.keys():
        assert wrong[one] - 1e-9 <= before[one] <= right[one] + 1e-9


def test_an_answer_about_a_topic_that_is_gone_says_nothing() -> None:
    gone = Answer("a topic that is gone", right=True, guess=0.1, slip=0.1)
    assert _KNOWLEDGE.chances([gone]) == _KNOWLEDGE.chances([])


def test_chances_that_contradict_the_road_are_judged_by_it() -> None:
    chances = dict.fromkeys((topic.key for topic in _ROAD), 0.9) | {"numpy": 0.4}
    assert _KNOWLEDGE.judged_known(chances) == {"vectors", "systems", "python"}


def test_what_a_topic_builds_on_and_what_builds_on_it_is_found_through_others() -> None:
    assert foundations(_KNOWLEDGE.topics, "boosting") == {
        "regression",
        "numpy",
        "systems",
        "python",
        "vectors",
    }
    assert built_on(_ROAD, "systems") == {"regression", "boosting"}
    assert foundations(_ROAD, "unknown") == frozenset()


def test_a_right_answer_speaks_for_all_below_and_none_for_all_above() -> None:
    before = _KNOWLEDGE.chances([])
    right = _KNOWLEDGE.chances([Answer("regression", right=True, guess=0.05, slip=0.1)])
    assert min(right[key] for key in ("vectors", "systems", "python", "numpy")) > 0.5
    unknown = _KNOWLEDGE.chances([Answer("vectors", right=None, guess=0.3, slip=0.1)])
    assert all(unknown[key] < before[key] for key in ("systems", "numpy", "boosting"))
