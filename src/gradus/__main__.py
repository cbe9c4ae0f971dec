"""`gradus` and `python -m gradus`: the window, or a command."""

from __future__ import annotations

import gc
import sys


def main(arguments: list[str] | None = None) -> int:
    """Open the window, or run the command that the arguments name; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if "--multiprocessing-fork" in given:
        from multiprocessing import freeze_support  # noqa: PLC0415

        freeze_support()  # an installed Gradus starts itself to compute beside the window
    if _names_a_command(given):
        from gradus import cli  # noqa: PLC0415  the window starts without the command parser

        return cli.run(given)
    if "--self-check" in given:
        from gradus import self_check  # noqa: PLC0415

        return self_check.run(given)
    gc.disable()  # what is imported stays; the window collects later, at calm moments
    from gradus import launch  # noqa: PLC0415

    return launch.run(given)


def _names_a_command(arguments: list[str]) -> bool:
    first = arguments[0] if arguments else ""
    if first.lower().endswith((".apkg", ".colpkg")):  # as a file manager starts the window
        return False
    return first in {"--help", "-h"} or (first != "" and not first.startswith("-"))


if __name__ == "__main__":
    sys.exit(main())
