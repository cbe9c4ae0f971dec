"""How long it takes to show a card."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from gradus.domain.markup.parser import parse
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService

CARD = r"""
**3**, the largest, because the Rayleigh quotient $\frac{x^\top A x}{x^\top x}$ is bounded,

$$\lambda_{\min} \le x^\top A x \le \lambda_{\max}$$

- and reaches each bound at the matching eigenvector $v_i$.

```python
import numpy as np
values, vectors = np.linalg.eigh(np.cov(X.T))  # ascending
```
"""


@pytest.fixture
def maths(qapp: object) -> Iterator[MathsService]:
    service = MathsService()
    yield service
    service.close()


def test_parse_a_card(benchmark: BenchmarkFixture) -> None:
    def cold() -> None:
        parse.cache_clear()
        parse(CARD)

    benchmark(cold)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_show_a_card_whose_maths_is_known(
    benchmark: BenchmarkFixture, qtbot: QtBot, maths: MathsService, tmp_path: Path
) -> None:
    view = CardView(maths)
    qtbot.addWidget(view)
    view.resize(760, 100)
    view.show()
    with qtbot.waitSignal(view.settled):
        view.show_document(parse(CARD), tmp_path)

    def shown() -> None:
        view.show_document(parse(CARD), tmp_path)
        view.grab()

    benchmark(shown)
