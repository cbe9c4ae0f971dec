"""Serving code: FastAPI, Flask, Streamlit and Gradio, with the routes that decorators name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.reading.lines import line_at

_APP = re.compile(r"^(\w+)(?:\s*:\s*\w+)?\s*=\s*(?:\w+\.)?(FastAPI|Flask)\(", re.MULTILINE)
_ROUTE = re.compile(
    r"""^[ \t]*@\w+\.(get|post|put|patch|delete|route)\(\s*["']([^"'\s]+)["']""", re.MULTILINE
)
_PAGE = re.compile(r"^(?:import|from) (streamlit|gradio)\b", re.MULTILINE)


def read_service(path: str, text: str) -> Iterator[Found]:
    """Yield the app with the command that serves it, and its routes."""
    app = _APP.search(text)
    if app is not None:
        place = Place(path, line_at(text, app.start()))
        yield Fact(Kind.SERVICE, app[2], place, _serve(path, app[1], app[2]))
        yield from _routes(path, text)
    page = _PAGE.search(text)
    if page is not None:
        run = f"streamlit run {path}" if page[1] == "streamlit" else f"python {path}"
        place = Place(path, line_at(text, page.start()))
        yield Fact(Kind.SERVICE, page[1].capitalize(), place, run)


def _routes(path: str, text: str) -> Iterator[Fact]:
    for route in _ROUTE.finditer(text):
        method = "" if route[1] == "route" else f"{route[1].upper()} "
        yield Fact(Kind.ROUTE, method + route[2], Place(path, line_at(text, route.start())))


def _serve(path: str, name: str, framework: str) -> str:
    module = path.removesuffix(".py").removeprefix("src/").replace("/", ".")
    return f"uvicorn {module}:{name}" if framework == "FastAPI" else f"flask --app {module} run"
