"""How the disk image looks: read by dmgbuild, which hands in `defines`."""

from pathlib import Path

_application = Path(defines["application"])  # noqa: F821  dmgbuild's own

format = "ULFO"  # noqa: A001  dmgbuild's name: readable since macOS 10.11, small
files = [str(_application)]
symlinks = {"Applications": "/Applications"}
icon_locations = {_application.name: (140, 120), "Applications": (360, 120)}
window_rect = ((200, 200), (500, 300))
icon_size = 96
