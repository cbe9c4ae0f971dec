#!/usr/bin/env python3
"""Make what people install: python3 packaging/build.py deb (or bundle, rpm, appdir, nsis, dmg).

Each kind is made on the system it is for, in build/, and lands in dist/. See packaging/README.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from making.bundle import check, make_bundle
from making.kinds import KINDS, WITHOUT_BUNDLE
from making.project import NAME, Project
from making.system import BuildError, say


def main() -> int:
    """Make one kind of installer and print where it is and how large."""
    options = _options()
    project = Project(home=options.home)
    build, out = project.root / "build", project.root / "dist"
    build.mkdir(exist_ok=True)
    out.mkdir(exist_ok=True)
    try:
        if options.tag:
            project.check_tag(options.tag)
        bundle = build / NAME
        if not options.again and options.kind not in WITHOUT_BUNDLE:
            make_bundle(project, build)
            with tempfile.TemporaryDirectory() as scratch:
                say(check(bundle / (f"{NAME}-cli.exe" if os.name == "nt" else NAME), Path(scratch)))
        made = KINDS[options.kind](project, bundle, build, out)
    except BuildError as error:
        say(f"build.py: {error}")
        return 1
    size = f", {made.stat().st_size / 1e6:.1f} MB" if made.is_file() else ""
    say(f"{made.relative_to(project.root)}{size}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make an installer of Gradus.")
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("--again", action="store_true", help="use the bundle made before")
    parser.add_argument("--home", default="", help="the address of the project's page")
    parser.add_argument("--tag", default="", help="fail unless this tag fits version and changelog")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
