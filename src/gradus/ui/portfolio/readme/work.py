"""The README at work: tabs, form, template, jumps and mends, and writing what was shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradus.domain.portfolio.github.rendering import rendered
from gradus.domain.portfolio.lint.finding import Finding, mended
from gradus.domain.portfolio.lint.rules import MISSING
from gradus.domain.portfolio.lint.score import Loss, Score
from gradus.services.portfolio.readme.other_files import Filled
from gradus.services.portfolio.readme.reviewing import Reviewed
from gradus.ui.design.look import Look
from gradus.ui.portfolio.project.screen import ProjectScreen
from gradus.ui.portfolio.readme.desk import Desk
from gradus.ui.portfolio.readme.findings_dialog import FindingsDialog
from gradus.ui.portfolio.readme.form import AnswersDialog
from gradus.ui.portfolio.readme.other_files_dialog import OtherFilesDialog
from gradus.ui.portfolio.readme.questions import with_boxes
from gradus.ui.portfolio.readme.side import Tab
from gradus.ui.portfolio.service import Readmes


class ReadmeWork(QObject):
    """`told` carries a sentence on what was done, `failed` a GradusError, `linkRequested` a link.

    `offered` says that another primary action may be due.
    """

    told = Signal(str)
    failed = Signal(object)
    offered = Signal()
    wrote = Signal()
    linkRequested = Signal(str)

    def __init__(
        self, look: Look, screen: ProjectScreen, service: Readmes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._screen, self._service = look, screen, service
        self._side = screen.readme
        self.desk = Desk(service, self)
        self._connect()

    def open(self, folder: Path | None) -> None:
        """Show the README of a folder."""
        self.desk.open(folder)

    def show_tab(self, tab: Tab) -> None:
        """Show the README in another way."""
        self._screen.show_tab(tab)
        self._show()
        if tab is Tab.MARKDOWN and self.desk.reviewed is not None:
            self._side.editor.source.setFocus()
        self.offered.emit()

    def can_write(self) -> bool:
        """Say whether the changes are shown and there are some."""
        file = self.desk.file()
        return self._side.tab() is Tab.CHANGES and file is not None and file.changed

    def ask(self, key: str = "") -> None:
        """Let the person fill in what only they know, beginning with one question."""
        reviewed = self.desk.reviewed
        if reviewed is None or self._is_edited():
            return
        prepared = reviewed.prepared
        questions, answers = prepared.template.questions, prepared.answers
        dialog = AnswersDialog(self._look, questions, answers, self._screen.window())
        dialog.go_to(key or next((one.key for one in prepared.questions), ""))
        dialog.answered.connect(self.desk.answer)
        dialog.pop_up()

    def show_other_files(self, year: int) -> None:
        """Show the other files, each with what would be written."""
        reviewed = self.desk.reviewed
        if reviewed is None:
            return
        prepared = reviewed.prepared
        filled = Filled(prepared.answers.get("title", ""), year=year)
        window = self._screen.window()
        dialog = OtherFilesDialog(self._look, self._service, prepared.folder, filled, window)
        dialog.writeRequested.connect(self.desk.write_other)
        self.desk.wrote.connect(dialog.refresh)
        dialog.pop_up()

    def show_findings(self) -> None:
        """Show everything that is to be said of the README."""
        score = self._screen.score.score
        if score is None or not score.losses or self.desk.reviewed is None:
            return
        dialog = FindingsDialog(self._look, score, self._screen.window())
        dialog.jumpRequested.connect(self._jump_to)
        dialog.mendRequested.connect(self._mend)
        dialog.pop_up()

    def close(self) -> None:
        """Return when nothing runs any more."""
        self.desk.close()
        self._side.close_down()

    def _show(self) -> None:
        """Show the README as it is to become."""
        reviewed = self.desk.reviewed
        self._screen.show_readme(shown=reviewed is not None)
        if reviewed is None:
            return
        prepared, name = reviewed.prepared, reviewed.prepared.file.name
        every = tuple(self._service.templates().values())
        self._side.show_templates(every, prepared.template.key)
        if self._side.tab() is Tab.PAGE:
            self._show_page(reviewed)
        elif self._side.tab() is Tab.MARKDOWN:
            self._side.editor.show_text(self.desk.text(), prepared.folder, name)
        self._show_changes(reviewed)
        self._side.editor.show_edited(edited=self.desk.draft is not None)
        self._side.template.setEnabled(self.desk.draft is None)
        self.offered.emit()

    def _show_page(self, reviewed: Reviewed) -> None:
        prepared = reviewed.prepared
        parts = prepared.file.name.rpartition("/")
        questions = prepared.questions if self.desk.draft is None else ()
        text = with_boxes(self.desk.text(), prepared.template, questions)
        self._side.view.show_page(rendered(text), prepared.folder, parts[0])

    def _show_changes(self, reviewed: Reviewed) -> None:
        file = self.desk.file()
        if file is not None and self._side.tab() is Tab.CHANGES:
            sections = reviewed.prepared.sections if self.desk.draft is None else ()
            self._side.changes.show_changes(file, sections)
            self._side.changes.offer_undo(self.desk.can_undo())

    def _edit(self) -> None:
        self.desk.edit(self._side.editor.text())
        self._side.editor.show_edited(edited=self.desk.draft is not None)
        self._side.template.setEnabled(self.desk.draft is None)

    def _drop(self) -> None:
        self.desk.draft = None
        if self.desk.reviewed is not None:
            self.desk.edit(self.desk.reviewed.text)
        self._show()

    def _is_edited(self) -> bool:
        """Say whether there are edits, and tell the person that they come first."""
        if self.desk.draft is None:
            return False
        self.told.emit(self.tr("Write or drop your own edits first."))
        return True

    def _show_score(self, score: Score) -> None:
        reviewed = self.desk.reviewed
        template = reviewed.prepared.template if reviewed is not None else None
        self._screen.score.show_score(score, template)
        self._screen.score.setVisible(reviewed is not None)

    def _jump(self, loss: Loss) -> None:
        if loss.rule == MISSING and self.desk.reviewed is not None and self.desk.draft is None:
            asked = self.desk.reviewed.prepared.template.questions
            key = next((one.key for one in asked if one.section == loss.subject), "")
            if key:
                self.ask(key)
                return
        self._jump_to(loss.findings[0])

    def _jump_to(self, finding: Finding) -> None:
        self.show_tab(Tab.MARKDOWN)
        self._side.editor.go_to(finding.line)

    def _mend(self, finding: Finding) -> None:
        """Make a safe mend in the text, which is written only once its difference was seen."""
        self.show_tab(Tab.MARKDOWN)
        text = mended(self.desk.text(), finding.edits)
        self.desk.edit(text)
        self._show()
        self._side.editor.go_to(finding.line)
        self.told.emit(self.tr("Mended in the text; nothing is written yet."))

    def _wrote(self, name: str) -> None:
        self.wrote.emit()
        said = self.tr("{0} is written, and can be put back as it was. Commit it yourself.")
        self.told.emit(said.format(name))

    def _connect(self) -> None:
        desk, side = self.desk, self._side
        desk.changed.connect(self._show)
        desk.scored.connect(self._show_score)
        desk.wrote.connect(self._wrote)
        desk.failed.connect(self.failed)
        side.tabChosen.connect(self.show_tab)
        side.templateChosen.connect(desk.choose_template)
        side.formRequested.connect(self.ask)
        side.view.answerRequested.connect(self.ask)
        for view in (side.view, side.editor.view):
            view.addressRequested.connect(self.linkRequested)
        side.editor.edited.connect(self._edit)
        side.editor.dropRequested.connect(self._drop)
        side.changes.chosen.connect(desk.choose)
        side.changes.undoRequested.connect(desk.undo)
        self._screen.score.jumpRequested.connect(self._jump)
        self._screen.score.allRequested.connect(self.show_findings)
