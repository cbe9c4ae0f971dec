"""Small fakes of what the Portfolio page asks of the services."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from gradus.domain.portfolio.check import Check, Place, Result, Verdict
from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.history import History
from gradus.domain.portfolio.lint.finding import Finding, Severity
from gradus.domain.portfolio.lint.known import Known
from gradus.domain.portfolio.lint.score import Score, score
from gradus.domain.portfolio.projects import editing
from gradus.domain.portfolio.projects.editing import ItemText
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.progress import next_item, progress, state
from gradus.domain.portfolio.projects.project import Link, Project
from gradus.domain.portfolio.projects.stage import Stage
from gradus.domain.portfolio.projects.templates import Template
from gradus.domain.portfolio.projects.ticking import left_to_check, ticked_by_you
from gradus.domain.portfolio.readme.template import Question
from gradus.domain.portfolio.readme.template import Template as Kind
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source
from gradus.errors import PortfolioError, RepositoryError
from gradus.repositories.folder_tree import FolderTree
from gradus.repositories.limits import USUAL
from gradus.repositories.listing import Listed
from gradus.services.portfolio.checking import Checked
from gradus.services.portfolio.projects.acts import Act
from gradus.services.portfolio.projects.views import (
    BoardView,
    ItemView,
    ProjectCard,
    ProjectView,
    RunView,
    StageView,
    TakenOver,
    Turns,
)
from gradus.services.portfolio.readme.difference import FileChange
from gradus.services.portfolio.readme.other_files import Filled
from gradus.services.portfolio.readme.preparing import Asked, Prepared
from gradus.services.portfolio.readme.reviewing import Reviewed
from gradus.services.portfolio.surveying import Survey
from gradus.services.portfolio.telling import Told
from gradus.ui.portfolio.service import Progress

NOW = datetime(2026, 11, 26, 17, tzinfo=UTC)
TODAY = NOW.date()
CHECKS = {
    "tests-present": Check("tests-present", 1, "Tests", "Tests are there", "why", "mend", 30),
    "licence-file": Check("licence-file", 2, "Licence", "A licence is there", "why", "mend", 5),
}
RESULTS = (
    Result("tests-present", Verdict.FAILED, "There is no test.", (Place("train.py", 2),)),
    Result("licence-file", Verdict.PASSED, "It is MIT.", (Place("LICENSE"),)),
)
ITEMS = (
    Item(Stage.FRAME, "Choose the metric", id=1),
    Item(Stage.FRAME, "Choose the split", id=2),
    Item(Stage.SHIP, "Add a licence", check="licence-file", id=3),
)
QUESTION = Question("limitations", "limitations", "Where should it not be used?")
KIND = Kind(
    "ml", "ML project", "p", ("title", "limitations"), {"limitations": "Limits"}, {}, (QUESTION,)
)
README = "<!-- gradus:begin title 0 -->\n# Cats\n<!-- gradus:end title -->\n"


class FakeItems:
    def __init__(self, projects: FakeProjects) -> None:
        self._projects = projects

    def add(self, project: int, stage: Stage, text: ItemText) -> int:
        self._projects.act(project, lambda one: editing.with_item(one, stage, text))
        one = self._projects.kept[project]
        new = next(item for item in one.items if not item.id)
        self._projects.kept[project] = one.with_items(
            replace(item, id=9) if item is new else item for item in one.items
        )
        return 9

    def edit(self, project: int, item: int, text: ItemText) -> None:
        self._projects.act(project, lambda one: editing.edited(one, item, text))

    def move(self, project: int, item: int, stage: Stage, place: int) -> None:
        self._projects.act(project, lambda one: editing.moved(one, item, stage, place))

    def remove(self, project: int, item: int) -> None:
        self._projects.act(project, lambda one: editing.archived(one, item, archived=True))

    def restore(self, project: int, item: int) -> None:
        self._projects.act(project, lambda one: editing.archived(one, item, archived=False))

    def tick(self, project: int, item: int, *, done: bool) -> None:
        self._projects.act(
            project,
            lambda one: editing.changed(one, item, lambda it: ticked_by_you(it, TODAY, done=done)),
        )

    def leave_to_check(self, project: int, item: int) -> None:
        self._projects.act(project, lambda one: editing.changed(one, item, left_to_check))


class FakeRun:
    """What the checks said, once a run was taken over."""

    def __init__(self) -> None:
        self.taken: list[Checked] = []
        self.added: list[str] = []

    def results(self, _project: int) -> tuple[Result, ...]:
        return self.taken[-1].results if self.taken else ()

    def take_over(self, _project: int, checked: Checked) -> TakenOver:
        self.taken.append(checked)
        return TakenOver((), ())

    def mends(self, _project: int) -> tuple[Check, ...]:
        failed = [one.key for one in self.results(1) if one.verdict is Verdict.FAILED]
        return tuple(CHECKS[key] for key in failed if key not in self.added)

    def add_mends(self, _project: int, keys: Collection[str]) -> None:
        self.added += keys


class FakeProjects:
    """Keeps projects in memory, by the rules of the domain."""

    def __init__(self, *projects: Project) -> None:
        self.kept = {one.id: one for one in projects}
        self.past: list[dict[int, Project]] = []
        self.items, self.checks = FakeItems(self), FakeRun()

    def act(self, project: int, how: object) -> None:
        before = dict(self.kept)
        self.kept[project] = how(self.kept[project])  # type: ignore[operator]
        self.past.append(before)

    def board(self) -> BoardView:
        cards = [(one.archived, _card(one)) for one in self.kept.values()]
        shown, away = ([card for put, card in cards if put is one] for one in (False, True))
        return BoardView(tuple(shown), tuple(away), Turns(None, None))

    def project(self, project: int) -> ProjectView:
        if project not in self.kept:
            raise PortfolioError("The project is no longer there.", "Open the portfolio again.")
        run = None
        if self.checks.taken:
            run = RunView(NOW, "a" * 40, "main", 3, Source.HEAD, 1, 1, 0, 1, 30)
        return _view(self.kept[project], run)

    def templates(self) -> tuple[Template, ...]:
        blank = Template("blank", "Blank project", "Nothing on it yet.", "", ())
        return Template("cats", "Cats", "Tells cats apart.", "", ITEMS), blank

    def topics(self) -> tuple[tuple[str, str], ...]:
        return (("pandas", "Pandas"), ("metrics", "Metrics"))

    def new(self, template: str = "blank", title: str = "") -> int:
        one = next(one for one in self.templates() if one.key == template).begin(title)
        number = len(self.kept) + 1
        self.kept[number] = replace(one, id=number)
        return number

    def rename(self, project: int, title: str) -> None:
        self.act(project, lambda one: editing.renamed(one, title))

    def set_notes(self, project: int, notes: str) -> None:
        self.act(project, lambda one: replace(one, notes=notes))

    def set_links(self, project: int, links: Iterable[Link]) -> None:
        self.act(project, lambda one: editing.linked(one, links))

    def set_dates(self, project: int, begins: date | None, by: date | None) -> None:
        self.act(project, lambda one: editing.dated(one, begins, by))

    def choose_folder(self, project: int, folder: Path | None) -> None:
        if folder is not None and not folder.is_dir():
            raise PortfolioError(f"There is no folder {folder}.", "Choose another folder.")
        self.act(project, lambda one: replace(one, folder=str(folder or "")))

    def archive(self, project: int) -> None:
        self.act(project, lambda one: replace(one, archived=True))

    def restore(self, project: int) -> None:
        self.act(project, lambda one: replace(one, archived=False))

    def move(self, project: int, place: int) -> None:
        rest = [one for one in self.kept.values() if one.id != project]
        rest.insert(place, self.kept[project])
        self.kept = {one.id: one for one in rest}

    def undo(self, _project: int | None = None) -> Act | None:
        if not self.past:
            return None
        self.kept = self.past.pop()
        return Act.TICK

    def redo(self, _project: int | None = None) -> Act | None:
        return None


@dataclass
class FakeRepositories:
    mark: str = "a"
    told: list[Path] = field(default_factory=list)

    def check(self, folder: Path, progress: Progress) -> Checked | None:
        progress(1, 2)
        tree = FolderTree(folder, USUAL)
        return Checked(folder, Repository(folder.name, tree, History()), RESULTS)

    def catalogue(self) -> Mapping[str, Check]:
        return CHECKS

    def stamp(self, _folder: Path) -> str:
        return self.mark

    def text(self, _folder: Path, path: str) -> str | None:
        return f"first line of {path}\nsecond line\n" if path.endswith(".py") else None

    def look(self, _folder: Path, _progress: Progress) -> tuple[Listed, ...] | None:
        return (Listed("cats", "cats", "main", NOW, 3), Listed("odd", "odd", problem="Broken."))

    def survey(self, _folders: Sequence[Path], _progress: Progress) -> Survey | None:
        return Survey((), ())

    def tell(self, folder: Path) -> Told:
        self.told.append(folder)
        return Told(folder.name, "Tells cats apart.", ("python",), "git push")


@dataclass
class FakeReadmes:
    before: bytes | None = None
    asked: list[Asked] = field(default_factory=list)
    written: list[str | None] = field(default_factory=list)
    refuses: bool = False
    drafts: dict[Path, str | None] = field(default_factory=dict)
    others: dict[str, bytes] = field(default_factory=dict)

    def templates(self) -> Mapping[str, Kind]:
        return {KIND.key: KIND}

    def review(self, folder: Path, asked: Asked, _progress: Progress) -> Reviewed | None:
        self.asked.append(asked)
        answers = dict(asked.answers or {})
        added = f"\n## Limits\n\n{answers['limitations']}\n" if answers.get("limitations") else ""
        file = FileChange("README.md", self.before, (README + added).encode())
        questions = () if added else (QUESTION,)
        facts = Facts(folder.name, "a" * 40, Source.HEAD)
        return Reviewed(Prepared(folder, file, KIND, facts, answers, (), questions), Known())

    def judge(self, _reviewed: Reviewed, text: str) -> Score:
        if "Limits" in text:
            return score(())
        said = "There is no section on limitations."
        return score(
            (Finding("missing section", 0, Severity.WARNING, said, "Add it.", "limitations"),)
        )

    def write(self, reviewed: Reviewed, text: str | None) -> str:
        if self.refuses:
            raise RepositoryError("README.md was changed by another program.", "Look again.")
        self.written.append(text)
        self.before = reviewed.prepared.file.after if text is None else text.encode()
        return "README.md"

    def keep_draft(self, folder: Path, text: str | None) -> None:
        self.drafts[folder] = text

    def draft(self, folder: Path) -> str | None:
        return self.drafts.get(folder)

    def propose(self, _folder: Path, name: str, filled: Filled) -> FileChange:
        if name == "CITATION.cff":
            raise RepositoryError("It needs an author.", "Write one.")
        said = f"{filled.licence} {filled.year} {filled.holder}\n"
        return FileChange(name, self.others.get(name), said.encode())

    def write_file(self, _folder: Path, change: FileChange) -> str:
        self.others[change.name] = change.after
        return change.name

    def can_undo(self, _folder: Path) -> str:
        return "README.md" if self.written else ""

    def undo(self, _folder: Path) -> str:
        self.before = None
        return "README.md"


def _card(one: Project) -> ProjectCard:
    return ProjectCard(
        one.id, one.title, one.template, one.folder, state(one), progress(one), next_item(one),
        sum(each.hours_left for each in progress(one)), 3, one.by, None,
    )  # fmt: skip


def _view(one: Project, run: RunView | None) -> ProjectView:
    said = {result.key: result for result in RESULTS} if run else {}
    every = [
        ItemView(item, "", "", said[item.check].verdict if item.check in said else None, "")
        for item in one.items
    ]
    shown = [view for view in every if not view.item.archived]
    away = tuple(view for view in every if view.item.archived)
    stages = tuple(
        StageView(each, tuple(view for view in shown if view.item.stage is each.stage))
        for each in progress(one)
    )
    return ProjectView(
        one.id, one.title, one.template, one.folder, one.notes, one.links, one.begins, one.by,
        state(one), stages, away, next_item(one), run, Turns(None, None),
    )  # fmt: skip
