"""Entries are found by words and wishes; what may fit but is not known is counted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.support.library import entry

from gradus.domain.library.entry import Entry, Figure, Skill
from gradus.domain.library.filtering import Filters, sift
from gradus.domain.library.kinds import Certificate, Cost, Kind, Use

FREE = entry("free", cost=Cost.FREE, certificate=Certificate.NONE, hours=4.0, phases=(1, 4))
PAID = entry("paid", cost=Cost.PAID, certificate=Certificate.PAID, hours=40.0, phases=(4,))
DARK = entry("dark", kind=Kind.BOOK, phases=(2,))
EVERY = (FREE, PAID, DARK)


def found(filters: Filters) -> tuple[list[str], int]:
    sifted = sift(EVERY, filters)
    return [one.key for one in sifted.entries], sifted.unknown


def test_without_a_wish_everything_fits_in_its_order() -> None:
    assert found(Filters()) == (["free", "paid", "dark"], 0)


def test_what_is_not_known_is_counted_and_not_taken_for_no() -> None:
    assert found(Filters(free=True)) == (["free"], 1)
    assert found(Filters(certificate=True)) == (["paid"], 1)
    assert found(Filters(hours=5)) == (["free"], 1)


def test_a_no_outweighs_what_is_not_known() -> None:
    half = entry("half", cost=Cost.PAID)
    assert sift([half], Filters(free=True, hours=5)).unknown == 0


def test_kind_phase_and_use_are_exact() -> None:
    assert found(Filters(kind=Kind.BOOK)) == (["dark"], 0)
    assert found(Filters(phase=4)) == (["free", "paid"], 0)
    uses = {"paid": Use.USING}.get
    using = sift(EVERY, Filters(use=Use.USING), lambda key: uses(key, Use.NONE))
    assert [one.key for one in using.entries] == ["paid"]
    assert sift(EVERY, Filters(use=Use.DONE)).entries == ()


def test_open_source_is_free() -> None:
    assert sift([entry(cost=Cost.OPEN)], Filters(free=True)).unknown == 0
    assert len(sift([entry(cost=Cost.OPEN)], Filters(free=True)).entries) == 1


def test_every_word_must_stand_somewhere() -> None:
    whole = entry(
        "x",
        by="Somebody",
        notes=("A note on drift",),
        facts=(("Modules", "17"),),
        skills=(Skill("Measure"),),
        figures=(Figure("Median pay", 1, 1, "USD", "2024"),),
    )
    for text in ("SOMEBODY x", "drift 17 modules", "measure", "median", ""):
        assert sift([whole], Filters(text)).entries == (whole,)
    assert sift([whole], Filters("somebody else")).entries == ()


COSTS = st.sampled_from([None, *Cost])
HOURS = st.one_of(st.none(), st.floats(0, 200))


@given(
    st.lists(st.tuples(COSTS, HOURS), max_size=12),
    st.booleans(),
    st.one_of(st.none(), st.floats(0, 200)),
)
def test_every_entry_fits_may_fit_or_does_not(
    facts: list[tuple[Cost | None, float | None]], free: bool, hours: float | None
) -> None:
    entries: list[Entry] = [entry(str(n), cost=c, hours=h) for n, (c, h) in enumerate(facts)]
    sifted = sift(entries, Filters(free=free, hours=hours))
    no = [
        one
        for one in entries
        if (free and one.cost is not None and not one.cost.free)
        or (hours is not None and one.hours is not None and one.hours > hours)
    ]
    assert len(sifted.entries) + sifted.unknown + len(no) == len(entries)
    assert not {id(one) for one in no} & {id(one) for one in sifted.entries}
