"""Writing the sections of a template from facts and answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from jinja2 import StrictUndefined
from jinja2 import Template as Compiled
from jinja2.sandbox import ImmutableSandboxedEnvironment

from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.readme import escaping
from gradus.domain.portfolio.readme.answers import clean
from gradus.domain.portfolio.readme.change import Generated
from gradus.domain.portfolio.readme.numbers import size
from gradus.domain.portfolio.readme.template import Question, Template
from gradus.domain.portfolio.readme.view import View

_HEADLESS = frozenset(("title", "badges", "pitch"))


def generate(template: Template, facts: Facts, answers: Mapping[str, str]) -> tuple[Generated, ...]:
    """Return all sections in order; one that nothing is known for has an empty content."""
    known = {key: clean(answer) for key, answer in answers.items() if clean(answer)}
    view = View(facts, known)
    return tuple(Generated(name, _section(template, name, view)) for name in template.sections)


def open_questions(
    template: Template, written: Iterable[Generated], answers: Mapping[str, str]
) -> tuple[Question, ...]:
    """Return what is to be asked: needed answers, and any answer of a section that stays empty.

    `written` are the sections that `generate` made of the same answers.
    """
    empty = {each.name for each in written if not each.content}
    return tuple(
        question
        for question in template.questions
        if not clean(answers.get(question.key, ""))
        and (question.needed or question.section in empty)
    )


def _section(template: Template, name: str, view: View) -> str:
    body = _compiled(template.bodies[name]).render(view=view, template=template)
    body = re.sub(r"\n{3,}", "\n\n", body).strip()
    if not body:
        return ""
    head = "" if name in _HEADLESS else f"## {template.headings[name]}\n\n"
    return f"{head}{body}\n"


@lru_cache(maxsize=128)
def _compiled(body: str) -> Compiled:
    """Templates are ours, but the sandbox costs nothing, and values are strangers'."""
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        text=escaping.text,
        code=escaping.code,
        path=escaping.path,
        fenced=escaping.fenced,
        size=size,
    )
    return environment.from_string(body)
