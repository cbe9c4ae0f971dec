"""The templates that ship with Gradus."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from gradus.domain.portfolio.readme.names import ORDER
from gradus.domain.portfolio.readme.template import Template, template_from
from gradus.errors import BundledFileError
from gradus.paths import bundled


@lru_cache(maxsize=1)
def templates() -> dict[str, Template]:
    """Return the templates by their keys, the one for ML projects first.

    Raises BundledFileError where a file is missing or wrong.
    """
    folder = bundled("resources", "readme")
    try:
        keys = sorted(each.parent.name for each in folder.glob("*/template.yaml"))
        shared = (folder / "shared.yaml").read_text(encoding="utf-8")
        keys.sort(key=lambda key: key != "ml_project")
        return {key: _template(folder, key, shared) for key in keys}
    except (OSError, ValueError) as error:
        raise BundledFileError(
            f"The templates of READMEs cannot be read: {error}.", "Install Gradus again."
        ) from error


def _template(folder: Path, key: str, shared: str) -> Template:
    own = (folder / key / "template.yaml").read_text(encoding="utf-8")
    bodies = {name: body for name in ORDER if (body := _body(folder, key, name)) is not None}
    return template_from(key, own, shared, bodies)


def _body(folder: Path, key: str, name: str) -> str | None:
    for place in (folder / key, folder / "sections"):
        file = place / f"{name}.md"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return None
