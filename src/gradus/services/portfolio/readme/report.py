"""What a prepared README says, as text to read and as JSON for programs."""

from __future__ import annotations

import json

from gradus.domain.portfolio.check import Place
from gradus.services.portfolio.readme.preparing import Prepared


def as_text(prepared: Prepared, *, written: bool) -> str:
    """Return each section with what became of it, contradictions, and what is still asked."""
    lines = [f"{prepared.file.name}, template {prepared.template.name}"]
    lines += [f"  {one.outcome.value:<8} {one.name}" for one in prepared.sections]
    for odds in prepared.facts.contradictions:
        told = ", ".join(f"{fact.value}{fact.detail} ({fact.place})" for fact in odds.facts)
        lines.append(f"  {odds.kind.value} differs: {told}")
    lines += [f"  {note.place}: {note.why}" for note in prepared.facts.notes]
    lines += [f"  to answer: {one.ask}" for one in prepared.questions]
    return "\n".join([*lines, "Written." if written else "Nothing was written."])


def as_json(prepared: Prepared, *, written: bool) -> str:
    """Return the same as an object."""
    told = {
        "file": prepared.file.name,
        "template": prepared.template.key,
        "written": written,
        "changed": prepared.file.changed,
        "sections": {one.name: one.outcome.value for one in prepared.sections},
        "contradictions": [
            {"kind": odds.kind.value, "facts": [_fact(one.value, one.place) for one in odds.facts]}
            for odds in prepared.facts.contradictions
        ],
        "notes": [_fact(note.why, note.place) for note in prepared.facts.notes],
        "questions": {one.key: one.ask for one in prepared.questions},
        "difference": prepared.file.difference,
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _fact(value: str, place: Place) -> dict[str, object]:
    return {"value": value, "path": place.path, "line": place.line}
