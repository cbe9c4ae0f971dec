"""Making the portfolio in steps, none of which keeps the window waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Final

from gradus.app.importing import imported, imported_beside

if TYPE_CHECKING:
    from gradus.app.portfolio import PortfolioEntry

# Each comes in one piece of some 40 ms, which no step of ours can part.
_PACKAGES: Final = ("mdurl", "markdown_it", "jinja2")

# What they read is kept.
_READ: Final = (
    ("gradus.services.portfolio.checking", "catalogue"),
    ("gradus.services.portfolio.readme.templates", "templates"),
)

# Each brings what those before it have not; all of them together take three quarters of a second.
_IMPORTED: Final = (
    "gradus.domain.portfolio.projects.templates",
    "gradus.domain.portfolio.projects.editing",
    "gradus.domain.portfolio.reading.environment_files",
    "gradus.domain.portfolio.reading.dependencies",
    "gradus.domain.portfolio.reading.readme_text",
    "gradus.domain.portfolio.reading.reading",
    "gradus.domain.portfolio.checks.cards",
    "gradus.domain.portfolio.checks.evidence",
    "gradus.domain.portfolio.checks.habits",
    "gradus.domain.portfolio.checks.licence",
    "gradus.domain.portfolio.secrets.finding",
    "gradus.domain.portfolio.checks.security",
    "gradus.domain.portfolio.checks.environment",
    "gradus.domain.portfolio.checks.links",
    "gradus.domain.portfolio.checks.running",
    "dulwich.ignore",
    "gradus.repositories.folder_tree",
    "dulwich.pack",
    "gradus.repositories.git.inflating",
    "gradus.repositories.git.commits",
    "dulwich.index",
    "gradus.repositories.git.index",
    "gradus.repositories.git.opened",
    "gradus.repositories.opening",
    "gradus.services.portfolio.checking",
    "gradus.store.portfolio.projects",
    "gradus.services.portfolio.projects.log",
    "gradus.services.portfolio.projects.service",
    "gradus.domain.portfolio.github.grammar",
    "gradus.domain.portfolio.lint.readme",
    "gradus.domain.portfolio.lint.content",
    "gradus.domain.portfolio.lint.lint",
    "gradus.domain.portfolio.facts.code",
    "gradus.domain.portfolio.facts.pyproject",
    "gradus.domain.portfolio.facts.routes",
    "gradus.domain.portfolio.facts.gather",
    "gradus.domain.portfolio.files.licence",
    "gradus.domain.portfolio.files.model_card",
    "gradus.services.portfolio.readme.other_files",
    "gradus.domain.portfolio.readme.generate",
    "gradus.services.portfolio.readme.preparing",
    "gradus.services.portfolio.readme.reviewing",
    "gradus.services.portfolio.surveying",
    "gradus.services.portfolio.repositories",
    "gradus.ui.portfolio.board.board",
    "gradus.ui.portfolio.board.new_project",
    "gradus.ui.portfolio.checks.panel",
    "gradus.ui.portfolio.preview.writing",
    "gradus.ui.portfolio.preview.view",
    "gradus.ui.portfolio.readme.side",
    "gradus.ui.portfolio.project.screen",
    "gradus.ui.portfolio.project.work",
    "gradus.ui.portfolio.readme.work",
    "gradus.app.portfolio",
)


def portfolio_steps(begin: Callable[[], PortfolioEntry]) -> Iterator[None]:
    """Import what the portfolio needs, then make it; `begin` returns it as far as it is made."""
    for name in _PACKAGES:
        yield from imported_beside(name)
    yield from imported(_IMPORTED)
    yield from _read()
    yield from begin().make()


def _read() -> Iterator[None]:
    """Read the bundled files that the page shows; they are kept once they were read."""
    for module, name in _READ:
        getattr(import_module(module), name)()
        yield
