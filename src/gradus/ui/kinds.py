"""The kinds of session in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.scheduling.session_kind import Kind

_translate = QCoreApplication.translate


def title(kind: Kind) -> str:
    """Name a kind of session."""
    titles = {
        Kind.DUE: _translate("Kinds", "Today's cards"),
        Kind.TEN_MINUTES: _translate("Kinds", "Ten minutes"),
        Kind.TOPIC: _translate("Kinds", "Topics"),
        Kind.WEAK: _translate("Kinds", "Weak cards"),
        Kind.NEW: _translate("Kinds", "New cards only"),
        Kind.AHEAD: _translate("Kinds", "Ahead"),
        Kind.EXAM: _translate("Kinds", "Mock exam"),
        Kind.CRAM: _translate("Kinds", "Cram"),
    }
    return titles[kind]


def explanation(kind: Kind) -> str:
    """Say in a sentence or two what a kind of session asks, and what its answers do."""
    texts = {
        Kind.DUE: _translate("Kinds", "What is due, with today's new cards among it."),
        Kind.TEN_MINUTES: _translate(
            "Kinds", "The first of today's cards, as many as ten minutes hold. The rest waits."
        ),
        Kind.TOPIC: _translate("Kinds", "What is due of these topics, and new cards of them."),
        Kind.WEAK: _translate(
            "Kinds", "The cards you are least likely to know, the weakest first, due or not."
        ),
        Kind.NEW: _translate("Kinds", "Today's new cards without the reviews, which wait."),
        Kind.AHEAD: _translate(
            "Kinds",
            "What falls due in the next days. A review before its day counts a little less.",
        ),
        Kind.EXAM: _translate(
            "Kinds",
            "A number of cards in a fixed time, without hints, scored by topic. "
            "No card comes back sooner or later for it.",
        ),
        Kind.CRAM: _translate(
            "Kinds",
            "Each card until you had it right once. No card comes back sooner or later for it.",
        ),
    }
    return texts[kind]
