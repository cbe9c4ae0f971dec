"""Facts of DVC: stages with their commands, files of metrics, parameters as they were run."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.facts.lined import Lined, lined_yaml
from gradus.domain.portfolio.facts.parsing import UnreadableError


def read_stages(path: str, text: str) -> Iterator[Found]:
    """Yield the stages of dvc.yaml; one command runs them all."""
    for name, stage in lined_yaml(text).get("stages").pairs():
        command = stage.get("cmd").text or stage.get("do", "cmd").text
        yield Fact(Kind.STAGE, name, Place(path, stage.line), command)


def metric_files(path: str, text: str) -> tuple[str, ...]:
    """Return the paths of all files of metrics that dvc.yaml names, broken files being empty."""
    try:
        root = lined_yaml(text)
    except UnreadableError:
        return ()
    named = list(_names(root.get("metrics")))
    for _, stage in root.get("stages").pairs():
        named += _names(stage.get("metrics"))
    folder = posixpath.dirname(path)
    return tuple(posixpath.normpath(posixpath.join(folder, name)) for name in named)


def _names(metrics: Lined) -> Iterator[str]:
    for each in metrics.items():
        yield from (key for key, _ in each.pairs())
        if each.text:
            yield each.text


def read_lock(path: str, text: str) -> Iterator[Found]:
    """Yield the parameters that dvc.lock recorded for each stage."""
    for _, stage in lined_yaml(text).get("stages").pairs():
        for _, params in stage.get("params").pairs():
            for name, value in params.pairs():
                if value.text:
                    yield Fact(Kind.PARAMETER, name, Place(path, value.line), value.text)
