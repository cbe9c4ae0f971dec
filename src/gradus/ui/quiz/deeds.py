"""What can be done to the card on screen, and which of it is possible now."""

from __future__ import annotations

from collections.abc import Callable

from gradus.ui.quiz.keys import Act
from gradus.ui.quiz.session import Session, Stage
from gradus.ui.quiz.sounds import audible

DEEDS: dict[Act, Callable[[Session], None]] = {
    Act.UNDO: Session.undo,
    Act.REDO: Session.redo,
    Act.BURY: Session.bury,
    Act.SUSPEND: Session.suspend,
    Act.FLAG: Session.flag,
    Act.NOT_LEARNED: Session.not_learned,
    Act.PRACTISE: Session.practise,
}
"""What each act asks of the session."""

_WHILE_ASKED = frozenset({Act.EDIT, Act.BURY, Act.SUSPEND, Act.FLAG, Act.NOT_LEARNED})
_OF_A_LEECH = frozenset({Act.EDIT, Act.SUSPEND})


def possible(session: Session) -> frozenset[Act]:
    """Return what can be done now, going on and leaving apart."""
    view = session.view
    acts = {Act.SOUND} if audible(session) else set[Act]()
    if not view.plan.schedules:  # nothing in an exam or a cram is done to a card
        return frozenset(acts)
    if session.asked is not None:
        acts |= _WHILE_ASKED
    elif session.stage is Stage.LEECH:
        acts |= _OF_A_LEECH
    acts |= {Act.UNDO} if view.can_undo else set()
    acts |= {Act.REDO} if view.can_redo else set()
    acts |= {Act.WHY} if view.can_explain else set()
    acts |= {Act.PRACTISE} if session.can_practise() else set()
    return frozenset(acts)
