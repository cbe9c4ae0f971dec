"""The pairs of colours that stand on each other; a test computes the contrast of each."""

from __future__ import annotations

from gradus.ui.design import shades
from gradus.ui.design.tokens import Tokens

Pair = tuple[str, str, str]


def text_pairs(tokens: Tokens) -> tuple[Pair, ...]:
    """Name, text colour and ground of every pair that is read: 4.5:1 or more."""
    return (*_plain(tokens), *_coloured(tokens), *_calendar(tokens), *_code(tokens))


def graphic_pairs(tokens: Tokens) -> tuple[Pair, ...]:
    """Name, colour and ground of every mark that carries meaning: 3:1 or more."""
    marks = {f"phase {n}": colour for n, colour in enumerate(tokens.phases, start=1)}
    marks |= {"accent": tokens.accent, "bar": shades.bar(tokens)}
    marks |= {"again": tokens.bad, "hard": tokens.warn, "good": tokens.good}
    on_surface = tuple((f"{name} on surface", c, tokens.surface) for name, c in marks.items())
    on_canvas = tuple((f"{name} on canvas", c, tokens.canvas) for name, c in marks.items())
    return (
        *on_surface,
        *on_canvas,
        ("scroll bar on canvas", shades.thumb(tokens), tokens.canvas),
        ("scroll bar on surface", shades.thumb(tokens), tokens.surface),
        ("scroll bar, hover", tokens.ink3, tokens.canvas),
        ("field on canvas", shades.field_line(tokens), tokens.canvas),
        ("field on surface", shades.field_line(tokens), tokens.surface),
        ("picked on accent soft", tokens.accent, tokens.accent_soft),
        ("right on good soft", tokens.good, tokens.good_soft),
        ("wrong on bad soft", tokens.bad, tokens.bad_soft),
        ("focus ring on sunk", tokens.accent, tokens.sunk),
        ("focus ring on banner", tokens.accent, tokens.warn_soft),
        ("banner's edge", tokens.warn, tokens.canvas),
        ("phase unknown on surface", tokens.ink3, tokens.surface),
        ("current day on accent soft", tokens.accent, tokens.accent_soft),
        ("check on accent", tokens.on_accent, tokens.accent),
        *_calendar_marks(tokens),
        *_roadmap_marks(tokens),
    )


def _plain(tokens: Tokens) -> tuple[Pair, ...]:
    grounds = {"canvas": tokens.canvas, "surface": tokens.surface, "sunk": tokens.sunk}
    grounds |= {"chip": shades.chip(tokens), "hover": shades.hover(tokens)}
    grounds |= {"pressed": shades.pressed(tokens)}
    inks = {"ink": tokens.ink, "ink2": tokens.ink2, "ink3": tokens.ink3}
    return tuple(
        (f"{ink} on {ground}", inks[ink], grounds[ground]) for ground in grounds for ink in inks
    )


def _coloured(tokens: Tokens) -> tuple[Pair, ...]:
    return (
        ("accent on surface", tokens.accent, tokens.surface),
        ("accent on canvas", tokens.accent, tokens.canvas),
        ("accent on sunk", tokens.accent, tokens.sunk),
        ("accent on accent soft", tokens.accent, tokens.accent_soft),
        ("ink on sidebar hover", tokens.ink, shades.nav_hover(tokens)),
        ("ink2 on sidebar hover", tokens.ink2, shades.nav_hover(tokens)),
        ("on accent", tokens.on_accent, tokens.accent),
        ("on accent, hover", tokens.on_accent, shades.accent_hover(tokens)),
        ("on accent, pressed", tokens.on_accent, shades.accent_pressed(tokens)),
        ("ink on accent soft", tokens.ink, tokens.accent_soft),
        ("ink on good soft", tokens.ink, tokens.good_soft),
        ("ink on bad soft", tokens.ink, tokens.bad_soft),
        ("ink on warn soft", tokens.ink, tokens.warn_soft),
        ("ink2 on warn soft", tokens.ink2, tokens.warn_soft),
        ("ink2 on bad soft", tokens.ink2, tokens.bad_soft),
        ("ink2 on good soft", tokens.ink2, tokens.good_soft),
        ("ink on accent soft", tokens.ink, tokens.accent_soft),
        ("ink on bad soft", tokens.ink, tokens.bad_soft),
        ("ink2 on accent soft", tokens.ink2, tokens.accent_soft),
        ("warn on warn soft", tokens.warn, tokens.warn_soft),
        ("bad on bad soft", tokens.bad, tokens.bad_soft),
        ("good on good soft", tokens.good, tokens.good_soft),
    )


def block_marks(tokens: Tokens) -> dict[str, str]:
    """Return the colours that mark blocks of the calendar."""
    marks = {f"phase {n}": colour for n, colour in enumerate(tokens.phases, start=1)}
    return marks | {"reviews": tokens.accent, "weekly review": tokens.warn, "other": tokens.ink3}


def _calendar(tokens: Tokens) -> tuple[Pair, ...]:
    grounds = {"free time": shades.free_time(tokens), "busy": shades.busy(tokens)}
    for name, mark in block_marks(tokens).items():
        grounds[f"block, {name}"] = shades.block(tokens, mark)
        grounds[f"block behind, {name}"] = shades.block_behind(tokens, mark)
    inks = {"ink": tokens.ink, "ink2": tokens.ink2}
    return tuple(
        (f"{ink} on {ground}", inks[ink], grounds[ground]) for ground in grounds for ink in inks
    )


def _calendar_marks(tokens: Tokens) -> tuple[Pair, ...]:
    free, marks = shades.free_time(tokens), block_marks(tokens)
    behind = {name: shades.block_behind(tokens, mark) for name, mark in marks.items()}
    return (
        *((f"{name} on its block", m, shades.block(tokens, m)) for name, m in marks.items()),
        *((f"done, {name}", tokens.good, ground) for name, ground in behind.items()),
        *((f"missed, {name}", tokens.bad, ground) for name, ground in behind.items()),
        ("busy on its ground", tokens.ink3, shades.busy(tokens)),
        ("now line on free time", tokens.bad, free),
        ("chosen on free time", tokens.accent, free),
        ("outside on free time", tokens.warn, free),
    )


def _roadmap_marks(tokens: Tokens) -> tuple[Pair, ...]:
    """Return the pies of topics, on the disc below them, and what joins a topic in the graph."""
    disc = shades.track(tokens)
    pies = ((f"pie {n} on its disc", c, disc) for n, c in enumerate(tokens.phases, start=1))
    return (*pies, ("lines of a topic on canvas", tokens.accent, tokens.canvas))


def _code(tokens: Tokens) -> tuple[Pair, ...]:
    colours = {
        "keyword": tokens.code_keyword,
        "string": tokens.code_string,
        "number": tokens.code_number,
        "comment": tokens.code_comment,
        "name": tokens.code_name,
    }
    return tuple((f"code {name}", colour, tokens.sunk) for name, colour in colours.items())
