"""What is proposed for a repository is known by its folder."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gradus.domain.portfolio.worth import Proposal
from gradus.services.portfolio.checking import catalogue
from gradus.ui.design.look import Look
from gradus.ui.portfolio.repositories.screen import RepositoriesScreen


def test_the_mends_of_a_proposal_are_those_of_its_folder(qtbot: QtBot, look: Look) -> None:
    screen = RepositoriesScreen(look)
    qtbot.addWidget(screen)
    checks = catalogue()
    mends = (checks["licence-file"], checks["seed-set"])
    screen.show_proposals([Proposal("/code/cats", "Recent.", mends, 15)])
    assert screen.mends_of("/code/cats") == ("licence-file", "seed-set")
    assert screen.mends_of("/code/dogs") == ()
    screen.show_proposals([])
    assert screen.mends_of("/code/cats") == ()
