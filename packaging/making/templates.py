"""The small text files of an installer, filled with what the project says of itself."""

from __future__ import annotations

import textwrap
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

from making.project import Project

_PICTURES = (
    ("today.png", "What is due today, what is planned and what comes next"),
    ("quiz.png", "A card with maths, and what each answer brings"),
    ("calendar.png", "The week, with predicted reviews and learning"),
)


def filled(project: Project, name: str, **values: str) -> str:
    """Return a file of packaging/ with its $names filled in; the version and date are given."""
    text = (project.root / "packaging" / name).read_text(encoding="utf-8")
    date = project.released.isoformat()
    return Template(text).substitute(version=project.version, date=date, **values)


def metainfo(project: Project) -> str:
    """Return the AppStream file; pictures need an address, so a project without one shows none."""
    return filled(
        project, "linux/metainfo.xml", links=_links(project.home), releases=_releases(project)
    )


def copyright_notice(project: Project) -> str:
    """Return Debian's copyright file (DEP-5) with the texts of all licences it names."""
    return filled(project, "linux/copyright", texts="\n\n".join(_licences(project.root)))


def debian_changelog(project: Project, package: str, maintainer: str) -> str:
    """Return Debian's changelog; what changed stands in CHANGELOG.md of the sources."""
    when = project.released.strftime("%a, %d %b %Y 00:00:00 +0000")
    return (
        f"{package} ({project.version}) unstable; urgency=medium\n\n"
        f"  * See CHANGELOG.md of the sources.\n\n -- {maintainer}  {when}\n"
    )


def _links(home: str) -> str:
    if not home:
        return ""
    lines = [f'<url type="homepage">{escape(home)}</url>', "<screenshots>"]
    for number, (name, caption) in enumerate(_PICTURES):
        kind = ' type="default"' if number == 0 else ""
        image = f"{home}/raw/main/docs/screenshots/{name}"
        lines += [
            f"  <screenshot{kind}>",
            f"    <caption>{escape(caption)}</caption>",
            f'    <image type="source" width="1440" height="900">{escape(image)}</image>',
            "  </screenshot>",
        ]
    return "\n  ".join([*lines, "</screenshots>"])


def _releases(project: Project) -> str:
    found = project.releases or ((project.version, project.released),)
    return "\n    ".join(f'<release version="{one}" date="{day}"/>' for one, day in found)


def _licences(root: Path) -> list[str]:
    texts = {
        "Expat": _body(root / "LICENSE"),
        "CC-BY-4.0": (root / "resources" / "licences" / "CC-BY-4.0.txt").read_text("utf-8"),
        "OFL-1.1": next((root / "resources" / "fonts").rglob("*OFL*")).read_text("utf-8"),
    }
    lgpl = "License: LGPL-3.0\n The text stands in /usr/share/common-licenses/LGPL-3."
    return [*(f"License: {name}\n{_indented(text)}" for name, text in texts.items()), lgpl]


def _body(file: Path) -> str:
    """Return a licence's text without its title and the line that names who holds the rights."""
    lines = file.read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("Permission is"))
    return "\n".join(lines[start:])


def _indented(text: str) -> str:
    lines = (line.strip() or "." for line in text.strip().splitlines())
    return textwrap.indent("\n".join(lines), " ")
