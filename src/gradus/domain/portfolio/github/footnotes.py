"""Calls of footnotes, `[^name]`."""

from __future__ import annotations

import re
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.footnote import footnote_plugin

_CALL = re.compile(r"\[\^(?P<label>[^\s\[\]]{1,200})\]")
"""Bounded, so that a line of `[^[^[^` takes linear time."""


def with_footnotes(machine: MarkdownIt) -> None:
    """Let a parser know footnotes; how they are written is the renderer's own."""
    written = dict(machine.renderer.rules)  # type: ignore[attr-defined]  # of RendererHTML
    machine.use(footnote_plugin, inline=False)
    machine.inline.ruler.at("footnote_ref", footnote_call)
    machine.renderer.rules.update(written)  # type: ignore[attr-defined]


def footnote_call(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library's
    """Take the call of a footnote that is defined anywhere; a rule of markdown-it."""
    known = state.env.get("footnotes")
    if not known or state.src[state.pos] != "[":
        return False
    call = _CALL.match(state.src, state.pos, state.posMax)
    if call is None or f":{call['label']}" not in known["refs"]:
        return False
    if not silent:
        state.push("footnote_ref", "", 0).meta = _counted(known, call["label"])
    state.pos = call.end()
    return True


def _counted(known: dict[str, Any], label: str) -> dict[str, Any]:
    """Number footnotes in the order of their first call, and the calls of each."""
    key, notes = f":{label}", known.setdefault("list", {})
    if known["refs"][key] < 0:
        known["refs"][key] = len(notes)
        notes[len(notes)] = {"label": label, "count": 0}
    number = known["refs"][key]
    notes[number]["count"] += 1
    return {"id": number, "subId": notes[number]["count"] - 1, "label": label}
