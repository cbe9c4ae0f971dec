"""The one row of Anki's table `col`: settings, note types, decks, as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any

from gradus.domain.scheduling.study_day import day_start
from gradus.formats.anki.writing.numbers import stable_number
from gradus.formats.anki.writing.rows import Model

_SCHEMA = 11
_MINUTE = timedelta(minutes=1)
_PRESET = 1


@dataclass(frozen=True, slots=True)
class About:
    """What holds for a whole package.

    `now` is when it is written, `first_day` the study day from which Anki is to count days.
    `retention` is a probability.
    """

    now: datetime
    zone: tzinfo
    rollover_hour: int
    first_day: int
    parameters: tuple[float, ...]
    retention: float
    learning_steps: tuple[timedelta, ...]
    relearning_steps: tuple[timedelta, ...]

    @property
    def milliseconds(self) -> int:
        """When it is written, in milliseconds since 1970."""
        return round(self.now.timestamp() * 1000)

    @property
    def seconds(self) -> int:
        """When it is written, in whole seconds since 1970."""
        return int(self.now.timestamp())


def collection_row(
    about: About, models: Iterable[Model], decks: Iterable[tuple[int, str]]
) -> tuple[object, ...]:
    """Return the row; `decks` are Anki's numbers and full names."""
    begins = day_start(about.first_day, about.zone, about.rollover_hour)
    found = [_deck(1, "Default", about), *(_deck(number, name, about) for number, name in decks)]
    config = {
        "schedVer": 2,
        "sched2021": True,
        "rollover": about.rollover_hour,
        "creationOffset": _minutes_west(begins, about.zone),
        "activeDecks": [1],
        "curDeck": 1,
        "nextPos": 1,
        "collapseTime": 1200,
        "fsrs": True,
    }
    return (
        1,
        int(begins.timestamp()),
        about.milliseconds,
        about.milliseconds,
        _SCHEMA,
        0,
        0,
        0,
        _json(config),
        _json({str(model.id): model_json(model, about) for model in models}),
        _json({str(deck["id"]): deck for deck in found}),
        _json({str(_PRESET): _preset(about)}),
        "{}",
    )


def model_json(model: Model, about: About) -> dict[str, Any]:
    """Return a note type as Anki keeps it; what is known from Anki itself goes before."""
    more = dict(model.more)
    fields, templates = _parts(more, "fields"), _parts(more, "templates")
    usual: dict[str, Any] = {
        "sortf": 0,
        "latexPre": _LATEX_BEFORE,
        "latexPost": r"\end{document}",
        "latexsvg": False,
        "did": None,
        "vers": [],
        "tags": [],
    }
    certain = {
        "id": model.id,
        "name": model.name,
        "type": int(model.is_cloze),
        "mod": about.seconds,
        "usn": -1,
        "css": model.css,
        "flds": [
            {**_FIELD, **fields.get(place, {}), "name": name, "ord": place}
            for place, name in enumerate(model.fields)
        ],
        "tmpls": [
            {**_TEMPLATE, **templates.get(place, {}), "name": name, "ord": place}
            | {"qfmt": front, "afmt": back}
            for place, (name, front, back) in enumerate(model.templates)
        ],
    }
    return {**usual, **more, **certain}


def deck_number(name: str) -> int:
    """Return the number of a deck, the same for the same name."""
    return 1 if name == "Default" else stable_number(f"deck {name}")


def _parts(more: dict[str, object], name: str) -> dict[int, dict[str, Any]]:
    """Return what is known of fields or templates beside their names, by place."""
    known = more.pop(name, None)
    found = known if isinstance(known, list) else []
    return {place: part for place, part in enumerate(found) if isinstance(part, dict)}


def _deck(number: int, name: str, about: About) -> dict[str, Any]:
    today = {key: [0, 0] for key in ("lrnToday", "revToday", "newToday", "timeToday")}
    return {
        "id": number,
        "name": name,
        "mod": about.seconds,
        "usn": -1,
        "desc": "",
        "dyn": 0,
        "conf": _PRESET,
        "collapsed": False,
        "browserCollapsed": False,
        "extendNew": 0,
        "extendRev": 0,
        **today,
    }


def _preset(about: About) -> dict[str, Any]:
    return {
        "id": _PRESET,
        "name": "Default",
        "mod": 0,
        "usn": 0,
        "maxTaken": 60,
        "autoplay": True,
        "timer": 0,
        "replayq": True,
        "dyn": False,
        "new": {
            "delays": _minutes(about.learning_steps),
            "ints": [1, 4, 0],
            "initialFactor": 2500,
            "perDay": 20,
            "order": 1,
            "bury": True,
        },
        "rev": {"perDay": 200, "ease4": 1.3, "ivlFct": 1, "maxIvl": 36500, "bury": True},
        "lapse": {
            "delays": _minutes(about.relearning_steps),
            "mult": 0,
            "minInt": 1,
            "leechFails": 8,
            "leechAction": 1,
        },
        "fsrsParams6": list(about.parameters),
        "desiredRetention": about.retention,
    }


def _minutes(steps: Iterable[timedelta]) -> list[float]:
    return [step / _MINUTE for step in steps]


def _minutes_west(instant: datetime, zone: tzinfo) -> int:
    offset = instant.astimezone(zone).utcoffset() or timedelta()
    return -round(offset / _MINUTE)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_LATEX_BEFORE = (
    "\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n"
    "\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n"
    "\\begin{document}\n"
)
_FIELD: dict[str, Any] = {"font": "Arial", "size": 20, "sticky": False, "rtl": False}
_TEMPLATE: dict[str, Any] = {"bqfmt": "", "bafmt": "", "bfont": "", "bsize": 0, "did": None}
