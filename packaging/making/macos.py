"""A macOS disk image: the application, signed where there is an identity, notarised where asked."""

from __future__ import annotations

import os
from pathlib import Path

from making.bundle import make_environment
from making.notices import notices
from making.project import TITLE, Project
from making.system import run

IDENTITY, PROFILE = "GRADUS_SIGNING_IDENTITY", "GRADUS_NOTARY_PROFILE"
"""Names of a signing certificate and of a keychain profile for notarytool; both may be missing."""


def make_dmg(project: Project, bundle: Path, build: Path, out: Path) -> Path:
    """Return a disk image with the application and a way to drag it where it belongs."""
    application = bundle.parent / f"{TITLE}.app"
    python = make_environment(project, build)
    text = notices(project, python)
    (application / "Contents" / "Resources" / "THIRD_PARTY.txt").write_text(text, encoding="utf-8")
    here = project.root / "packaging" / "macos"
    # Without a certificate it signs for itself: Apple silicon starts nothing that is unsigned.
    identity = os.environ.get(IDENTITY, "-")
    hardened = [] if identity == "-" else ["--options", "runtime", "--timestamp"]
    entitled = ["--entitlements", here / "entitlements.plist"]
    run(["codesign", "--force", "--deep", "--sign", identity, *hardened, *entitled, application])
    run(["codesign", "--verify", "--deep", "--strict", application])
    image = out / f"{TITLE}-{project.version}.dmg"
    image.unlink(missing_ok=True)
    settings = ["-s", here / "disk_image.py", "-D", f"application={application}"]
    run([python, "-m", "dmgbuild", *settings, TITLE, image])
    _notarise(image)
    return image


def _notarise(image: Path) -> None:
    profile = os.environ.get(PROFILE)
    if profile:
        run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"])
        run(["xcrun", "stapler", "staple", image])
