"""How long it takes to show a README of 500 lines: whole, and after a word was typed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from gradus.domain.portfolio.github.rendering import rendered
from gradus.ui.portfolio.preview.view import ReadmeView
from gradus.ui.rendering.maths.service import MathsService

SECTION = """## Section {n} `code` and **bold**

Finds fraudulent card payments among 284,807 transactions (0.17% fraud), see
[the report](docs/report.md) and https://example.org/a_b.

| Model | PR-AUC | Recall |
| --- | --- | ---: |
| Logistic regression | 0.71 | 0.62 |
| **Gradient boosting** | **0.85** | 0.80 |

```python
def train(data):
    return model.fit(data)  # {n}
```

- [x] Seeds are fixed
- [ ] CI runs `make test`

> [!NOTE]
> Look here for the rest.

"""
README = "".join(SECTION.format(n=n) for n in range(500 // SECTION.count("\n") + 1))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ReadmeView]:
    maths = MathsService()
    shown = ReadmeView(maths)
    qtbot.addWidget(shown)
    shown.resize(700, 800)
    shown.show()
    yield shown
    shown.close_down()
    maths.close()


def typed() -> Iterator[str]:
    for number in count():
        yield README.replace("# 12", f"# 12 {number}")


def test_render_what_was_typed_into(benchmark: BenchmarkFixture) -> None:
    texts = typed()
    benchmark(lambda: rendered(next(texts)))


def test_show_what_was_typed_into(
    benchmark: BenchmarkFixture, view: ReadmeView, tmp_path: Path
) -> None:
    texts = typed()
    benchmark(lambda: view.show_page(rendered(next(texts)), tmp_path))


def test_show_it_whole(benchmark: BenchmarkFixture, view: ReadmeView, tmp_path: Path) -> None:
    page = rendered(README)

    def whole() -> None:
        view._writing.forget()
        view._rebuild()

    view.show_page(page, tmp_path)
    benchmark(whole)
