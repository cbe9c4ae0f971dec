"""Decks that somebody made to hurt: each is written into a folder when a proof asks for it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtGui import QColor, QImage

FORMULAS = 20_000
BRACES = 3_000
HUGE = 50_000_000
SECRET = QColor(255, 0, 255)
"""The colour of the picture that lies outside the deck's folder."""


class Canary:
    """Things that a deck must not reach: a file it may not make, and an address it may not ask."""

    def __init__(self, file: Path, port: int) -> None:
        self.file = file
        self.address = f"http://127.0.0.1:{port}"


def deck(*notes: str, head: str = "title: Hostile\n") -> str:
    return f"---\n{head}---\n\n" + "\n\n".join(notes) + "\n"


def note(name: str, body: str, heading: str = "Question") -> str:
    return f"## {heading} {{#{name}}}\n\n{body}"


def write_text(folder: Path, text: str, name: str = "deck.md") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


def formulas_in_one_note(folder: Path, _canary: Canary) -> None:
    text = " ".join(f"$x_{{{n}}}^2$" for n in range(FORMULAS))
    write_text(folder, deck(note("formulas-one", text)))


def formulas_in_many_notes(folder: Path, _canary: Canary) -> None:
    write_text(folder, deck(*(note(f"formulas-{n}", many(n)) for n in range(FORMULAS // 400))))


def many(n: int) -> str:
    return "\n\n".join(f"$$\\sum_{{k=1}}^{{{n}}} y_{{{k}}}$$" for k in range(400))


def braces(folder: Path, _canary: Canary) -> None:
    nest = "{" * BRACES + "x" + "}" * BRACES
    write_text(
        folder,
        deck(
            note("braces-maths", f"${nest}$"),
            note("braces-display", f"$$\\sqrt{nest}$$"),
            note("braces-text", nest),
            f"## Gap {{#braces-cloze .cloze}}\n\n{{{{c1::{nest}}}}}",
            f"## Heading {nest} {{#braces-heading}}\n\nText.",
            note("braces-open", "$" + "{" * BRACES + "$"),
            note("brackets", "[" * BRACES + "](x)" * BRACES),
            note("quotes", ">" * BRACES + " x"),
            note("stars", "*" * BRACES + "x" + "*" * BRACES),
            note("lists", "\n".join("  " * n + "- x" for n in range(200))),
        ),
    )


def huge(folder: Path, _canary: Canary) -> None:
    line = "The same line over and over, until the file is very large.\n"
    write_text(folder, deck(note("huge", line * (HUGE // len(line)))))


def invalid_utf8(folder: Path, _canary: Canary) -> None:
    folder.mkdir(parents=True)
    text = deck(note("utf8", "caf\N{LATIN SMALL LETTER E WITH ACUTE}"))
    (folder / "deck.md").write_bytes(text.encode("latin-1"))


def binary(folder: Path, _canary: Canary) -> None:
    folder.mkdir(parents=True)
    (folder / "deck.md").write_bytes(random.Random(1).randbytes(500_000))
    (folder / "nul.md").write_bytes(deck(note("nul", "a\0b")).encode())


def duplicate_ids(folder: Path, _canary: Canary) -> None:
    write_text(folder, deck(note("twice", "One."), note("twice", "Two.")), "a.md")
    write_text(folder, deck(note("twice", "Three."), note("once", "Four.")), "b.md")


def active_html(folder: Path, canary: Canary) -> None:
    here = canary.address
    write_text(
        folder,
        deck(
            note("script", f"<script src='{here}/s.js'>alert(1)</script> after"),
            note("handlers", f"<img src='{here}/i.png' onerror='alert(1)'> <b onclick='x()'>b</b>"),
            note("frames", f"<iframe src='{here}/f'></iframe><object data='{here}/o'></object>"),
            note("styles", f"<style>@import url({here}/c.css);</style><p style='x:url({here})'>p"),
            note("resources", f"<link rel=stylesheet href='{here}/l.css'><base href='{here}/'>"),
            note("files", f"<img src='file://{canary.file.parent}/secret.png'><svg onload=x()>"),
            note("links", f"[a](javascript:alert(1)) [b](file:///etc/passwd) <{here}/auto>"),
            note("tex", f"$\\href{{javascript:x}}{{a}} \\require{{html}} \\style{{{here}}}{{b}}$"),
            note("macros", r"$\def\a{\a\a}\a \newcommand{\b}{\b\b\b}\b$"),
            note("unlinked", f"[x]({here}/link) and [y][r]\n\n[r]: {here}/reference"),
        ),
    )


def remote_pictures(folder: Path, canary: Canary) -> None:
    here = canary.address
    write_text(
        folder,
        deck(
            note("remote", f"![a picture]({here}/a.png)"),
            note("remote-reference", f"![a picture][r]\n\n[r]: {here}/b.png"),
            note("remote-share", f"![a picture]({here.removeprefix('http:')}/c.png)"),
            note("remote-heading", "Text.", f"![a picture]({here}/d.png)"),
        ),
    )


def pictures_outside(folder: Path, canary: Canary) -> None:
    secret = canary.file.parent / "secret.png"
    paint(secret)
    folder.mkdir(parents=True)
    paint(folder.parent / "secret.png")
    (folder / "link.png").symlink_to(secret)
    paths = ("../secret.png", str(secret), secret.as_uri(), "a/../../secret.png", "..\\secret.png")
    encoded = ("%2e%2e/secret.png", "..%2fsecret.png", "link.png", "&#46;&#46;/secret.png")
    sources = enumerate((*paths, *encoded))
    write_text(folder, deck(*(note(f"outside-{n}", f"![out]({path})") for n, path in sources)))


def paint(file: Path) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(SECRET)
    assert image.save(str(file))


def code(folder: Path, canary: Canary) -> None:
    touch = f"open({str(canary.file)!r}, 'w').close()"
    ran = f"__import__('os').system('touch {canary.file}')"
    yaml = f'draw: {{a: "1..9"}}\nask: "{{=a}}?"\nanswer: "{ran}"'
    write_text(
        folder,
        deck(
            note("check", f"Text.\n\n```python check\n{touch}\n```"),
            f"## Prints? {{#output .output}}\n\n```python\n{touch}\n```\n\n```output\n1\n```",
            f"## Exercise {{#exercise .exercise}}\n\n```yaml exercise\n{yaml}\n```\n\nIt is.",
        ),
        "code.md",
    )
    apply = f"title: !!python/object/apply:os.system ['touch {canary.file}']\n"
    write_text(folder, deck(note("yaml", "Text."), head=apply), "yaml.md")


def exercises(folder: Path, canary: Canary) -> None:
    """Expressions that reach out or blow up, and some that just about pass."""
    ran = f"__import__(chr(111)).system({str(canary.file)!r})"
    answers = (ran, "().__class__", "9**9**9", "factorial(10**9)", "[a]*9**9", "-" * 480 + "a")
    refused = [exercise(f"refused-{n}", "0..9", answer) for n, answer in enumerate(answers)]
    slow = " + ".join(["det(a)"] * 6)
    shown = [
        exercise("huge", "8..9", "a ** 300"),
        exercise("slow", "-9..9 x 8x8", slow),
        exercise("wide", "-999999999..999999999 x 8x8", "a"),
        exercise("rare", "0..19", "a", "a == 7"),
    ]
    write_text(folder, deck(*refused, *shown))


def exercise(name: str, values: str, answer: str, where: str = "0 == 0") -> str:
    yaml = f"draw: {{a: '{values}'}}\nwhere: '{where}'\nask: '{'{=a} ' * 50}'"
    block = f"```yaml exercise\n{yaml}\nanswer: |\n  {answer}\n```"
    return f"## Exercise {{#exercise-{name} .exercise}}\n\n{block}\n\nIt is ${'{=a}' * 50}$."


KINDS: dict[str, Callable[[Path, Canary], None]] = {
    one.__name__: one
    for one in (
        formulas_in_one_note,
        formulas_in_many_notes,
        braces,
        huge,
        invalid_utf8,
        binary,
        duplicate_ids,
        active_html,
        remote_pictures,
        pictures_outside,
        code,
        exercises,
    )
}


def write_all(folder: Path, canary: Canary, kinds: Iterable[str] = KINDS) -> None:
    """Write those kinds, each in a folder of its own."""
    for kind in kinds:
        KINDS[kind](folder / kind, canary)
