"""How well placement judges people who do not exist, on the real road and its decks.

usage: python -m tests.benchmarks.placement.judged [LEARNERS] [SEED]

For each kind: the share of topics judged right, questions asked and minutes by the model's own
times; and beside it what two guesses would get right that ask nothing: that nothing is known, and
that everybody knows what most of all learners know.
"""

from __future__ import annotations

import random
import statistics
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.benchmarks.placement.made_up import KINDS, Learner, learners
from tests.support.bundled_decks import DECKS

from gradus.domain.decks.blocks import split_options, visible
from gradus.domain.decks.model import Note, NoteType
from gradus.domain.placement import question as questions
from gradus.domain.placement.candidates import NewCard, candidates
from gradus.domain.placement.choosing import next_question, questions_left
from gradus.domain.placement.knowledge import Knowledge
from gradus.domain.placement.question import Answer, Question
from gradus.domain.placement.topic import PlacedTopic
from gradus.domain.portfolio.projects.keys import ROAD_PHASE
from gradus.domain.roadmap.reading import parse_roadmap
from gradus.paths import bundled


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one placement: topics judged right (0 to 1), questions and minutes.

    `off` is by how many questions the number that was shown as left was wrong on average.
    """

    learner: Learner
    right: float
    questions: int
    minutes: float
    known: frozenset[str]
    off: float


def road() -> tuple[PlacedTopic, ...]:
    """Return the topics of the road that cards can tell of, which are all but projects."""
    text = bundled("decks", "roadmap.yaml").read_text(encoding="utf-8")
    found, _problems = parse_roadmap("roadmap.yaml", text)
    assert found is not None
    return tuple(
        PlacedTopic(one.key, one.phase, one.area, one.requires)
        for one in found.topics
        if one.phase != ROAD_PHASE
    )


@dataclass(frozen=True, slots=True)
class Card:
    """A card of a deck, and how likely it is guessed by whoever knows nothing of it."""

    new: NewCard
    guessed: float


def cards() -> tuple[Card, ...]:
    """Return every card of the decks."""
    notes = [(deck.topic or "", note) for deck in DECKS for note in deck.notes]
    return tuple(
        Card(NewCard(f"{note.id}:{ordinal}", topic, n, note.type), guessed(note))
        for n, (topic, note) in enumerate(notes)
        for ordinal in note.ordinals
    )


def guessed(note: Note) -> float:
    """Return the chance to guess: one in as many options as there are, else what is supposed."""
    if note.type is not NoteType.CHOICE:
        return questions.KINDS[note.type].guess
    _before, options, _after = split_options(visible(note.body))
    several = sum(one.right for one in options) > 1
    return 0.5 ** len(options) if several else 1 / len(options)


def judge(knowledge: Knowledge, deck: Sequence[Card], learner: Learner, seed: int) -> Judged:
    """Place somebody."""
    chance = random.Random(f"answers:{seed}")
    left = list(candidates((card.new for card in deck), str(seed)))
    chances_to_guess = {card.new.card: card.guessed for card in deck}
    asked: list[Question] = []
    answers: list[Answer] = []
    chances = knowledge.chances(answers)
    foretold = [questions_left(chances, 0)]
    while question := next_question(left, chances, [one.topic for one in asked]):
        asked.append(question)
        left.remove(question)
        answers.append(learner.answer(question, chances_to_guess[question.card], chance))
        chances = knowledge.chances(answers)
        foretold.append(questions_left(chances, len(asked)))
    known = knowledge.judged_known(chances)
    minutes = sum(one.minutes for one in asked)
    off = _mean(abs(n + left - len(asked)) for n, left in enumerate(foretold))
    return Judged(learner, right(knowledge, known, learner), len(asked), minutes, known, off)


def right(knowledge: Knowledge, known: frozenset[str], learner: Learner) -> float:
    """Return the share of topics that are judged as they are."""
    keys = [topic.key for topic in knowledge.topics]
    return sum((key in known) == (key in learner.knows) for key in keys) / len(keys)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    topics = road()
    knowledge = Knowledge(topics)
    there = {topic.key for topic in topics}
    deck = tuple(one for one in cards() if one.new.topic in there)
    found = list(learners(topics, count, seed))
    votes = Counter(key for one in found for key in one.knows)
    most = frozenset(key for key, number in votes.items() if number * 2 > count)
    judged = [judge(knowledge, deck, one, n) for n, one in enumerate(found)]
    sys.stdout.write(f"{count} learners, seed {seed}, {len(topics)} topics, {len(deck)} cards\n")
    for kind in [*KINDS, "all"]:
        some = [one for one in judged if kind in {one.learner.kind, "all"}]
        nothing = [right(knowledge, frozenset(), one.learner) for one in some]
        majority = [right(knowledge, most, one.learner) for one in some]
        sys.stdout.write(
            f"{kind:28} right {_mean(one.right for one in some):6.1%}"
            f"  worst {min(one.right for one in some):6.1%}"
            f"  questions {_mean(one.questions for one in some):4.1f}"
            f" (most {max(one.questions for one in some)})"
            f"  minutes {_mean(one.minutes for one in some):4.1f}"
            f"  left off by {_mean(one.off for one in some):3.1f}"
            f"  knows {_mean(len(one.learner.knows) for one in some):4.1f}"
            f"  nothing {_mean(nothing):6.1%}  majority {_mean(majority):6.1%}\n"
        )


def _mean(values: Iterable[float]) -> float:
    return statistics.fmean(values)


if __name__ == "__main__":
    main()
