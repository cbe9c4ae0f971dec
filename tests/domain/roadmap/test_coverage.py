from __future__ import annotations

from tests.support.decks import ROAD, basic, deck

from gradus.domain.decks.model import Deck
from gradus.domain.decks.parser import parse_deck
from gradus.domain.roadmap.coverage import LEAST_NOTES, gaps
from gradus.domain.roadmap.reading import parse_roadmap


def of(topic: str | None, notes: int, name: str = "x") -> Deck:
    text = deck([basic(f"{name}{number}") for number in range(notes)], topic=topic)
    read = parse_deck(f"{topic}.md", text.encode()).deck
    assert read is not None
    return read


def found(*decks: Deck, text: str = ROAD) -> list[tuple[str, int, str]]:
    road, problems = parse_roadmap("roadmap.yaml", text)
    assert road is not None
    assert problems == ()
    every = gaps(road, "roadmap.yaml", text, decks)
    return [(finding.path, finding.line, finding.message) for finding in every]


def test_a_road_whose_topics_have_enough_notes_has_no_gaps() -> None:
    assert found(*(of(topic, LEAST_NOTES) for topic in ("algebra", "loops", "extras"))) == []


def test_topics_without_a_deck_or_with_too_few_notes_are_named_where_they_stand() -> None:
    assert found(of("loops", LEAST_NOTES - 1), of("extras", 0)) == [
        ("roadmap.yaml", 4, "The topic 'algebra' has no deck."),
        ("roadmap.yaml", 10, "The topic 'loops' has 14 notes, fewer than 15."),
        ("roadmap.yaml", 17, "The topic 'extras' has 0 notes, fewer than 15."),
    ]


def test_the_notes_of_all_decks_of_a_topic_count() -> None:
    decks = [of(topic, LEAST_NOTES) for topic in ("algebra", "loops")]
    assert found(*decks, of("extras", 7), of("extras", 8, "y")) == []


def test_a_deck_without_a_topic_is_named() -> None:
    assert ("None.md", 1, "It has no topic.") in found(of(None, 1))


def test_a_topic_that_is_not_on_the_road_is_no_gap_but_an_error_of_its_deck() -> None:
    assert "knots.md" not in [path for path, _, _ in found(of("knots", 1))]


def test_a_topic_whose_key_is_part_of_another_key_keeps_its_line() -> None:
    text = ROAD.replace("key: algebra", "key: extras-2").replace("[algebra]", "[extras-2]")
    lines = {message.split("'")[1]: line for _, line, message in found(text=text)}
    assert (lines["extras-2"], lines["extras"]) == (4, 17)


def test_a_topic_written_in_an_unusual_way_is_named_in_line_1() -> None:
    text = ROAD.replace("key: extras", 'key: "ext\\x72as"')
    assert ("roadmap.yaml", 1, "The topic 'extras' has no deck.") in found(text=text)
