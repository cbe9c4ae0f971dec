#!/usr/bin/env python3
"""Set Gradus up and start it, or run its checks. Needs nothing but Python 3.11 or newer.

python3 run.py               set up on first use, then open the window
python3 run.py test          set up on first use, then run every check and test
python3 run.py test -k due   set up on first use, then run pytest with these arguments
python3 run.py translations  gather texts from the sources, compile, and say what is left to do
python3 run.py screenshots   set up on first use, then make the pictures of the documentation
python3 run.py ...           anything else goes to Gradus: --data-dir FOLDER, decks check PATH
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  older Pythons refuse the imports and types below
    sys.exit(
        f"run.py: Gradus needs Python 3.11 or newer; this is {sys.version_info[0]}."
        f"{sys.version_info[1]}. Install a newer one and start this file with it, "
        "for example: python3.12 run.py"
    )

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

INTERRUPTED = 130
NO_DISPLAY = """\
There is no display here, so Gradus checks itself without one. To see it, log in to a desktop,
or run it on a virtual screen:  xvfb-run -a python3 run.py"""


class SetUpError(Exception):
    """Set-up cannot go on; the text says what to do."""


class Need(NamedTuple):
    """A shared library or Python module, and the package that holds it in three families."""

    name: str
    apt: str
    dnf: str
    pacman: str


# What Qt's libraries link to and neither their wheels nor a minimal system bring along.
OFFSCREEN = (
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
)
X11 = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
)
WAYLAND = (
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland"),
)
# Debian and Ubuntu split this module off, and without it a virtual environment has no pip.
ENSUREPIP = Need(
    "ensurepip", f"python{sys.version_info[0]}.{sys.version_info[1]}-venv", "python3", "python"
)


class PackageManager(NamedTuple):
    """How one family of systems installs packages."""

    tool: str
    column: str
    install: tuple[str, ...]
    refresh: tuple[str, ...] = ()


PACKAGE_MANAGERS = (
    PackageManager(
        tool="apt-get",
        column="apt",
        install=("apt-get", "install", "-y", "--no-install-recommends"),
        refresh=("apt-get", "update"),
    ),
    PackageManager("dnf", "dnf", ("dnf", "install", "-y")),
    PackageManager("pacman", "pacman", ("pacman", "-S", "--needed", "--noconfirm")),
)


class System:
    """The computer, as far as this script asks or changes it."""

    def is_linux(self) -> bool:
        """Tell whether Qt's libraries come from the system's packages."""
        return sys.platform == "linux"

    def is_root(self) -> bool:
        """Tell whether packages can be installed without asking."""
        return hasattr(os, "geteuid") and os.geteuid() == 0

    def has_tool(self, name: str) -> bool:
        """Tell whether a program is on the path."""
        return shutil.which(name) is not None

    def has(self, need: Need) -> bool:
        """Tell whether a library loads, or a module can be imported."""
        if ".so" not in need.name:
            importlib.invalidate_caches()
            return importlib.util.find_spec(need.name) is not None
        try:
            ctypes.CDLL(need.name)
        except OSError:
            return False
        return True

    def agrees(self, question: str) -> bool:
        """Ask the person at the terminal; without a terminal nobody agrees."""
        if not sys.stdin.isatty():
            return False
        return input(f"{question} [Y/n] ").strip().lower() in {"", "y", "yes"}

    def call(self, command: Sequence[str], environment: Mapping[str, str] | None = None) -> int:
        """Run a command to its end and return its exit code."""
        with subprocess.Popen(command, env=environment) as process:
            try:
                process.wait()
            except KeyboardInterrupt:
                # The terminal told the command as well: let it finish its own way.
                process.wait()
                raise
        return process.returncode

    def begin(self, command: Sequence[str], environment: Mapping[str, str]) -> Callable[[], int]:
        """Run a command beside what follows; what is returned waits for it and prints what it said.

        It returns the command's exit code.
        """
        output = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        process = subprocess.Popen(
            command, env=environment, stdout=output, stderr=subprocess.STDOUT
        )

        def end() -> int:
            process.wait()
            with output:
                output.seek(0)
                printed = output.read()
            if printed:
                say(printed.rstrip())
            return process.returncode

        return end

    def become(self, command: Sequence[str], environment: Mapping[str, str]) -> int:
        """Let a command take this process's place, with its signals and its exit code."""
        if os.name != "nt":
            os.execve(command[0], list(command), environment)
        return self.call(command, environment)


@dataclass(frozen=True)
class Checkout:
    """The project's folder and the virtual environment in it."""

    root: Path

    @property
    def venv(self) -> Path:
        """The virtual environment, owned by this script."""
        return self.root / ".venv"

    @property
    def lock(self) -> Path:
        """Every package with its version and hashes."""
        return self.root / "packaging" / "requirements-dev.txt"

    @property
    def stamp(self) -> Path:
        """Written last, so that an interrupted set-up leaves none."""
        return self.venv / ".gradus-stamp"

    def script(self, name: str) -> str:
        """Return the path of a program in the virtual environment."""
        if os.name == "nt":
            return str(self.venv / "Scripts" / f"{name}.exe")
        return str(self.venv / "bin" / name)

    def fingerprint(self) -> str:
        """Return a hash of all that the virtual environment was made from."""
        parts = (
            self.lock.read_bytes(),
            (self.root / "pyproject.toml").read_bytes(),
            sys.version.encode(),
            os.fsencode(self.root),  # a virtual environment does not survive being moved
        )
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def is_set_up(self) -> bool:
        """Tell whether the virtual environment is whole and up to date."""
        if not (self.stamp.is_file() and Path(self.script("python")).exists()):
            return False
        return self.stamp.read_text(encoding="ascii") == self.fingerprint()


class Step(NamedTuple):
    """One check of the whole project."""

    name: str
    command: tuple[str, ...]
    beside: bool = False  # it uses one core, so the others need not wait for it


def say(text: str) -> None:
    """Print at once, so that the order holds against what commands print."""
    print(text, flush=True)


def libraries_for(environment: Mapping[str, str]) -> tuple[Need, ...]:
    """Return the libraries that Qt loads on the display of this environment."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    x11 = "xcb" in chosen if chosen else bool(environment.get("DISPLAY"))
    wayland = "wayland" in chosen if chosen else bool(environment.get("WAYLAND_DISPLAY"))
    return OFFSCREEN + (X11 if x11 else ()) + (WAYLAND if wayland else ())


def has_display(environment: Mapping[str, str]) -> bool:
    """Tell whether a window can open, or the person chose where it does."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether Gradus would open its window, rather than run a command."""
    rest = list(arguments)
    while rest and rest[0].partition("=")[0] == "--data-dir":
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest


def provide(system: System, needs: Iterable[Need]) -> None:
    """Install what the system lacks, or say which line does."""
    missing = [need for need in needs if not system.has(need)]
    if not missing:
        return
    names = ", ".join(need.name for need in missing)
    manager = next((each for each in PACKAGE_MANAGERS if system.has_tool(each.tool)), None)
    if manager is None:
        raise SetUpError(
            f"This system lacks {names}. Install what provides them, then run this again."
        )
    say(f"This system lacks {names}.")
    packages = sorted({getattr(need, manager.column) for need in missing})
    install(system, manager, packages)
    if not all(system.has(need) for need in missing):
        raise SetUpError(f"{' '.join(packages)} did not bring everything that was missing.")


def install(system: System, manager: PackageManager, packages: Sequence[str]) -> None:
    """Install packages as root, or with sudo if the person agrees."""
    sudo = () if system.is_root() or not system.has_tool("sudo") else ("sudo",)
    refresh = (*sudo, *manager.refresh) if manager.refresh else ()
    command = (*sudo, *manager.install, *packages)
    line = " && ".join(" ".join(each) for each in (refresh, command) if each)
    say(f"    {line}")
    if not (system.is_root() or (sudo and system.agrees("Run this line now?"))):
        raise SetUpError("Run the line above as an administrator, then run this again.")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if refresh:
        system.call(refresh, environment)  # a stale list may still do
    if system.call(command, environment):
        raise SetUpError("That failed. Install the packages by hand, then run this again.")


def set_up(checkout: Checkout, system: System, needs: Iterable[Need]) -> None:
    """Bring system libraries and the virtual environment up to date."""
    ready = checkout.is_set_up()
    libraries = tuple(needs) if system.is_linux() else ()
    provide(system, libraries if ready else (*libraries, ENSUREPIP))
    if not ready:
        make_venv(checkout, system)


def make_venv(checkout: Checkout, system: System) -> None:
    """Make the virtual environment from the lock, from scratch."""
    say("Setting up .venv (once, about 220 MB to download).")
    checkout.stamp.unlink(missing_ok=True)
    pip = [checkout.script("python"), "-m", "pip", "install", "--disable-pip-version-check"]
    if not sys.stdout.isatty():
        pip.append("--quiet")
    commands = (
        [sys.executable, "-m", "venv", "--clear", str(checkout.venv)],
        # The lock is complete. Older pips that resolve it anew ask for the newest coverage[toml].
        [*pip, "--no-deps", "--require-hashes", "-r", str(checkout.lock)],
        [*pip, "--no-deps", "--no-build-isolation", "--editable", str(checkout.root)],
    )
    for command in commands:
        if system.call(command):
            raise SetUpError(
                "Set-up stopped at the message above. If packages could not be fetched, check "
                "the network; then run this again."
            )
    checkout.stamp.write_text(checkout.fingerprint(), encoding="ascii")


def start(
    checkout: Checkout, system: System, arguments: Sequence[str], environment: dict[str, str]
) -> int:
    """Set up and start Gradus; without a display, let it check itself."""
    command = [checkout.script("python"), "-P", "-m", "gradus", *arguments]
    if system.is_linux() and not has_display(environment):
        environment["QT_QPA_PLATFORM"] = "offscreen"
        if opens_window(arguments):
            say(NO_DISPLAY)
            command.append("--self-check")
    set_up(checkout, system, libraries_for(environment))
    return system.become(command, environment)


def steps(checkout: Checkout) -> tuple[Step, ...]:
    """Return every check, the quick ones first."""
    module = (checkout.script("python"), "-m")
    workers = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
    # In one process: a second worker would import every test once more.
    domain = ("tests/domain", "-q", "--cov", "gradus.domain", "--cov-report", "term")
    gate = ("--cov-fail-under", "100")
    return (
        Step("mypy", (*module, "mypy"), beside=True),
        Step("domain", (*module, "pytest", *domain, *gate), beside=True),
        Step("ruff check", (*module, "ruff", "check")),
        Step("ruff format", (*module, "ruff", "format", "--check")),
        Step("lint-imports", (checkout.script("lint-imports"), "--no-logo")),
        Step("everything else", (*module, "pytest", *workers, "--ignore", "tests/domain")),
    )


def run_steps(system: System, checks: Iterable[Step], environment: Mapping[str, str]) -> int:
    """Run every check, whatever fails; say at the end which did, and how long each held us up."""
    begun = time.monotonic()
    passed: list[str] = []
    failed: list[str] = []
    running: list[tuple[Step, Callable[[], int]]] = []

    def run(check: Step, wait: Callable[[], int]) -> None:
        started = time.monotonic()
        say(f"\n== {check.name}")
        done = failed if wait() else passed
        done.append(f"{check.name} ({time.monotonic() - started:.0f} s)")

    for check in checks:
        if check.beside:
            running.append((check, system.begin(check.command, environment)))
        else:
            run(check, partial(system.call, check.command, environment))
    for check, end in running:
        run(check, end)
    say(f"passed: {', '.join(passed) or 'nothing'} ({time.monotonic() - begun:.0f} s)")
    if failed:
        say(f"FAILED: {', '.join(failed)}")
    return 1 if failed else 0


def test(
    checkout: Checkout, system: System, arguments: Sequence[str], environment: dict[str, str]
) -> int:
    """Set up and run every check, or only pytest when it is given arguments."""
    environment.pop("GRADUS_DATA_DIR", None)  # tests never touch the person's own data
    # Workers and the programs that tests start would each compile everything again.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if system.is_linux():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    set_up(checkout, system, libraries_for(environment))
    os.chdir(checkout.root)
    if arguments:
        pytest = [checkout.script("python"), "-m", "pytest", *arguments]
        return system.become(pytest, environment)
    return run_steps(system, steps(checkout), environment)


def translations(checkout: Checkout, system: System) -> int:
    """Set up, bring the files of translations up to date, and say how many texts lack one."""
    set_up(checkout, system, libraries_for(os.environ))
    os.chdir(checkout.root)
    return system.call([checkout.script("python"), "-m", "tools.translations"])


def screenshots(
    checkout: Checkout, system: System, arguments: Sequence[str], environment: dict[str, str]
) -> int:
    """Set up and paint the pictures of the documentation, out of sight and without own data."""
    environment.pop("GRADUS_DATA_DIR", None)
    environment["QT_QPA_PLATFORM"] = "offscreen"
    set_up(checkout, system, libraries_for(environment))
    os.chdir(checkout.root)
    make = [checkout.script("python"), "-m", "docs.screenshots.make", *arguments]
    return system.become(make, environment)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks and return the exit code."""
    checkout = Checkout(Path(__file__).resolve().parent)
    try:
        if arguments[:1] == ["test"]:
            return test(checkout, System(), arguments[1:], dict(os.environ))
        if arguments[:1] == ["screenshots"]:
            return screenshots(checkout, System(), arguments[1:], dict(os.environ))
        if arguments == ["translations"]:
            return translations(checkout, System())
        return start(checkout, System(), arguments, dict(os.environ))
    except SetUpError as error:
        print(f"run.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
