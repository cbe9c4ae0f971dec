"""Taking a card over from another program that knows its memory, but not all of its answers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gradus.domain.scheduling.answers import from_milliseconds, to_milliseconds
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Payload
from gradus.domain.scheduling.model import Due, Memory, State


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What one taken-over event records: where the card stood in the other program."""

    state: State
    step: int | None
    memory: Memory
    due: Due
    first_day: int
    last_day: int
    reviews: int
    lapses: int

    def payload(self) -> dict[str, object]:
        """Return it as JSON values; instants are whole milliseconds since 1970."""
        return {
            "state": int(self.state),
            "step": self.step,
            "stability": self.memory.stability,
            "difficulty": self.memory.difficulty,
            "due_day": self.due.day,
            "due_at": None if self.due.at is None else to_milliseconds(self.due.at),
            "first_day": self.first_day,
            "last_day": self.last_day,
            "reviews": self.reviews,
            "lapses": self.lapses,
        }

    @classmethod
    def from_payload(cls, payload: Payload) -> TakenOver:
        """Read what `payload` wrote."""
        number = {key: one for key, one in payload.items() if isinstance(one, int | float)}
        whole = {key: int(one) for key, one in number.items()}
        at = whole.get("due_at")
        return cls(
            state=State(whole["state"]),
            step=whole.get("step"),
            memory=Memory(float(number["stability"]), float(number["difficulty"])),
            due=Due(day=whole.get("due_day"), at=None if at is None else from_milliseconds(at)),
            first_day=whole["first_day"],
            last_day=whole["last_day"],
            reviews=whole["reviews"],
            lapses=whole["lapses"],
        )


def after_taken_over(card: CardState, taken: TakenOver) -> CardState:
    """Return the card as it stood elsewhere; whether it is suspended or flagged stays."""
    return replace(
        card,
        state=taken.state,
        step=taken.step,
        memory=taken.memory,
        due=taken.due,
        first_day=taken.first_day,
        last_day=taken.last_day,
        reviews=taken.reviews,
        lapses=taken.lapses,
    )
