"""Paint formulas as sheets to look at: python docs/formula_sheets.py FOLDER [FORMULAS.jsonl].

Each sheet shows about 20 formulas, the LaTeX above what is painted of it, light and dark, at one
and two device pixels a pixel. After them come sheets of one card with everything that cards hold.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from gradus.domain.markup.parser import parse
from gradus.paths import bundled
from gradus.ui.design.fonts import load_fonts
from gradus.ui.design.tokens import DARK, LIGHT, Tokens
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.service import MathsService

ROOT = Path(__file__).parents[1]
FORMULAS = ROOT.parent / "shared" / "data" / "formulas.jsonl"
A_SHEET, WIDTH = 20, 900
WIDTHS = (480, 760, 1000)
CARD = ROOT / "docs" / "everything.md"


def main(arguments: list[str]) -> None:
    """Write all sheets."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QApplication([])
    load_fonts(bundled("resources", "fonts"))
    maths = MathsService()
    view = CardView(maths)
    source = Path(arguments[1]) if len(arguments) > 1 else FORMULAS
    for number, text in enumerate(sheets(source)):
        paint(view, text, WIDTH, folder, f"formulas-{number:02}")
    for width in WIDTHS:
        paint(view, CARD.read_text("utf-8"), width, folder, f"card-{width}")
    maths.close()


def sheets(source: Path) -> Iterator[str]:
    """Yield the Markdown of each sheet."""
    lines = [json.loads(line) for line in source.read_text("utf-8").splitlines()]
    for start in range(0, len(lines), A_SHEET):
        chunk = lines[start : start + A_SHEET]
        yield "\n\n".join(entry(start + n, line) for n, line in enumerate(chunk))


def entry(number: int, line: dict[str, object]) -> str:
    """Return a formula's source and the formula."""
    latex = str(line["latex"])
    shown = f"$${latex}$$" if line["display"] else f"word ${latex}$ word"
    return f"{number}: ````` {' '.join(latex.split())} `````\n\n{shown}"


def paint(view: CardView, text: str, width: int, folder: Path, name: str) -> None:
    """Write one text in both schemes and at both scales."""
    view.resize(width, 100)
    view.show()
    waiting = QEventLoop()
    view.settled.connect(waiting.quit)
    view.show_document(parse(text), CARD.parent)
    if not view.is_settled():
        waiting.exec()
    for scheme, tokens in (("light", LIGHT), ("dark", DARK)):
        view.set_tokens(tokens)
        for scale in (1, 2):
            image(view, tokens, scale).save(str(folder / f"{name}-{scheme}-{scale}x.png"))


def image(view: CardView, tokens: Tokens, scale: int) -> QImage:
    """Paint a view on the ground it will stand on."""
    picture = QImage(view.size() * scale, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(scale)
    picture.fill(QColor(tokens.canvas))
    view.render(picture, renderFlags=view.RenderFlag.DrawChildren)
    return picture


if __name__ == "__main__":
    main(sys.argv[1:])
