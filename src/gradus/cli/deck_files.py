"""`gradus decks`: commands on deck files, which need no data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from gradus.domain.decks.craft.finding import Finding
from gradus.domain.decks.model import Problem
from gradus.paths import DataFolders
from gradus.services.decks.check import check_files
from gradus.services.decks.craft import find_bad_formulas, find_weaknesses
from gradus.services.decks.files import DeckFiles, read_decks
from gradus.services.decks.ids import write_ids
from gradus.services.decks.stats import as_json, count_decks
from gradus.services.decks.stats_table import table

_EVERY = 20

decks = typer.Typer(help="Work with deck files.", no_args_is_help=True)
Paths = Annotated[list[Path], typer.Argument(help="Deck files or folders of deck files.")]


@decks.command("check")
def check(
    paths: Paths,
    maths: Annotated[bool, typer.Option(help="Typeset every formula.")] = True,
) -> None:
    """Print every error and every weakness of deck files with its file, line and remedy."""
    files = read_decks(paths)
    found = check_files(files)
    findings = find_weaknesses(files)
    if maths:
        findings = tuple(sorted((*findings, *_bad_formulas(files))))
    lines = [_told(problem) for problem in found.problems]
    lines += [_told(finding) for finding in findings]
    for line in lines:
        typer.echo(line)
    typer.echo(
        f"{found.files} files, {found.notes} notes, {found.cards} cards, "
        f"{len(found.problems)} errors, {len(findings)} findings"
    )
    if found.problems or findings:
        raise typer.Exit(1)


@decks.command("ids")
def ids(paths: Paths) -> None:
    """Write an id into every heading that has none; nothing else in the files changes."""
    written = write_ids(paths)
    for one in written:
        for line, name in one.named.written:
            typer.echo(f"{one.path}:{line}: {{#{name}}}")
    count = sum(len(one.named.written) for one in written)
    typer.echo(f"{count} ids written into {len(written)} files")


@decks.command("stats")
def stats(
    paths: Paths,
    as_data: Annotated[bool, typer.Option("--json", help="Print JSON instead.")] = False,
) -> None:
    """Count notes by phase, topic and type, and those that a program checks."""
    counted = count_decks(paths)
    typer.echo(as_json(counted) if as_data else table(counted))


def _told(each: Problem | Finding) -> str:
    return f"{each.path}:{each.line}: {each.message}\n    {each.remedy}"


def _bad_formulas(files: DeckFiles) -> tuple[Finding, ...]:
    """Typeset with the engine of the window and the cache that it keeps between runs."""
    from gradus.store.maths_cache import SqliteMathsCache  # noqa: PLC0415
    from gradus.ui.rendering.maths.proof import FormulaProof  # noqa: PLC0415  starts Qt's libraries

    cache = SqliteMathsCache(DataFolders.resolve(None, os.environ).cache)
    proof = FormulaProof(cache)
    try:
        return find_bad_formulas(files.decks, proof, _show_progress)
    finally:
        proof.close()
        cache.close()


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty() and (done % _EVERY == 0 or done == total):
        end = "\r\033[K" if done == total else ""
        typer.echo(f"\rTypesetting formulas: {done} of {total}{end}", err=True, nl=False)
