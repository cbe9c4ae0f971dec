from __future__ import annotations

import ast
import ctypes
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest
import run

ROOT = Path(run.__file__).parent
APT = {"apt-get", "sudo"}


class FakeSystem(run.System):
    """A Linux that runs nothing: it remembers commands, and installing mends what it lacks."""

    def __init__(
        self,
        *,
        lacks: Sequence[run.Need] = (),
        tools: set[str] | None = None,
        root: bool = True,
        agrees: bool = False,
        failing: str = "",
    ) -> None:
        self.lacks = list(lacks)
        self.tools = APT if tools is None else tools
        self.root = root
        self.answer = agrees
        self.failing = failing
        self.called: list[str] = []
        self.environment: Mapping[str, str] = {}

    def is_linux(self) -> bool:
        return True

    def is_root(self) -> bool:
        return self.root

    def has_tool(self, name: str) -> bool:
        return name in self.tools

    def has(self, need: run.Need) -> bool:
        return need not in self.lacks

    def agrees(self, question: str) -> bool:
        return self.answer

    def call(
        self,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
    ) -> int:
        line = " ".join(command)
        self.called.append(line)
        self.environment = environment or {}
        if self.failing and self.failing in line:
            return 7
        if " install " in line or " -S " in line:
            self.lacks = [need for need in self.lacks if need.apt not in line.split()]
        if "-m venv" in line:
            python = Path(command[-1], *Path(run.Checkout(Path()).script("python")).parts[1:])
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return 0

    def begin(self, command: Sequence[str], environment: Mapping[str, str]) -> Callable[[], int]:
        code = self.call(command, environment)
        return lambda: code

    def become(self, command: Sequence[str], environment: Mapping[str, str]) -> int:
        return self.call(command, environment)


@pytest.fixture
def checkout(tmp_path: Path) -> run.Checkout:
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements-dev.txt").write_text("fsrs==6.3.2\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return run.Checkout(tmp_path)


@pytest.fixture
def ready(checkout: run.Checkout) -> run.Checkout:
    run.set_up(checkout, FakeSystem(), ())
    return checkout


# --- older Pythons


def test_an_older_python_can_parse_the_file_far_enough_to_be_refused() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))


# --- the virtual environment and its stamp


def test_set_up_follows_the_lock_and_then_adds_the_checkout(checkout: run.Checkout) -> None:
    system = FakeSystem()
    run.set_up(checkout, system, ())
    make, lock, project = system.called
    assert "-m venv --clear" in make
    assert "--no-deps --require-hashes" in lock  # nothing is resolved anew
    assert str(checkout.lock) in lock
    assert "--no-deps --no-build-isolation --editable" in project
    assert checkout.is_set_up()


def test_a_second_run_changes_nothing(ready: run.Checkout) -> None:
    system = FakeSystem()
    run.set_up(ready, system, ())
    assert system.called == []


@pytest.mark.parametrize("name", ["packaging/requirements-dev.txt", "pyproject.toml"])
def test_a_change_of_lock_or_project_makes_it_anew(ready: run.Checkout, name: str) -> None:
    (ready.root / name).write_text("changed")
    assert not ready.is_set_up()


def test_another_python_makes_it_anew(ready: run.Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version", "3.99.0")
    assert not ready.is_set_up()


def test_a_moved_checkout_makes_it_anew(ready: run.Checkout) -> None:
    moved = run.Checkout(ready.root.rename(ready.root.with_name("elsewhere")))
    assert not moved.is_set_up()


def test_an_environment_without_its_python_is_made_anew(ready: run.Checkout) -> None:
    Path(ready.script("python")).unlink()
    assert not ready.is_set_up()


@pytest.mark.parametrize("stage", ["-m venv", "--require-hashes", "--editable"])
def test_an_interrupted_set_up_is_noticed(checkout: run.Checkout, stage: str) -> None:
    with pytest.raises(run.SetUpError, match="run this again"):
        run.set_up(checkout, FakeSystem(failing=stage), ())
    assert not checkout.is_set_up()
    run.set_up(checkout, FakeSystem(), ())
    assert checkout.is_set_up()


def test_a_failed_renewal_does_not_pass_for_the_old_environment(ready: run.Checkout) -> None:
    old = ready.lock.read_text()
    ready.lock.write_text("newer")
    with pytest.raises(run.SetUpError):
        run.set_up(ready, FakeSystem(failing="--require-hashes"), ())
    ready.lock.write_text(old)
    assert not ready.is_set_up()


# --- system libraries


def test_a_library_is_found_by_loading_it(monkeypatch: pytest.MonkeyPatch) -> None:
    present = {"libEGL.so.1"}

    def load(name: str) -> None:
        if name not in present:
            raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", load)
    found = {need.name for need in run.OFFSCREEN if run.System().has(need)}
    assert found == present


def test_a_module_is_found_by_looking_for_it() -> None:
    assert run.System().has(run.Need("venv", "", "", ""))
    assert not run.System().has(run.Need("no_such_module", "", "", ""))


def test_root_installs_what_is_missing_and_only_that(capsys: pytest.CaptureFixture[str]) -> None:
    system = FakeSystem(lacks=run.OFFSCREEN[:3])
    run.provide(system, run.OFFSCREEN)
    assert system.called == [
        "apt-get update",
        "apt-get install -y --no-install-recommends libegl1 libglib2.0-0",
    ]
    assert system.environment["DEBIAN_FRONTEND"] == "noninteractive"
    assert "This system lacks libglib-2.0.so.0, " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("tool", "line"),
    [
        ("dnf", "dnf install -y libglvnd-egl"),
        ("pacman", "pacman -S --needed --noconfirm libglvnd"),
    ],
)
def test_other_families_have_their_own_names(tool: str, line: str) -> None:
    egl = run.OFFSCREEN[2]
    system = FakeSystem(lacks=[egl], tools={tool})
    with pytest.raises(run.SetUpError, match="did not bring"):
        run.provide(system, run.OFFSCREEN)  # the fake only knows Debian's names
    assert system.called == [line]


def test_others_are_asked_first() -> None:
    system = FakeSystem(lacks=run.X11[:1], root=False, agrees=True)
    run.provide(system, run.X11)
    assert system.called == [
        "sudo apt-get update",
        "sudo apt-get install -y --no-install-recommends libxcb-cursor0",
    ]


@pytest.mark.parametrize(
    ("tools", "line"),
    [
        (
            APT,
            "sudo apt-get update && sudo apt-get install -y --no-install-recommends libxcb-cursor0",
        ),
        (
            {"apt-get"},
            "apt-get update && apt-get install -y --no-install-recommends libxcb-cursor0",
        ),
    ],
)
def test_who_does_not_agree_gets_the_exact_line(
    tools: set[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    system = FakeSystem(lacks=run.X11[:1], tools=tools, root=False)
    with pytest.raises(run.SetUpError, match="line above"):
        run.provide(system, run.X11)
    assert system.called == []
    assert f"    {line}\n" in capsys.readouterr().out


def test_without_a_package_manager_the_libraries_are_named() -> None:
    with pytest.raises(run.SetUpError, match=r"libEGL\.so\.1"):
        run.provide(FakeSystem(lacks=run.OFFSCREEN[2:3], tools=set()), run.OFFSCREEN)


def test_a_failed_installation_stops_set_up() -> None:
    with pytest.raises(run.SetUpError, match="by hand"):
        run.provide(FakeSystem(lacks=run.OFFSCREEN, failing="install"), run.OFFSCREEN)


def test_pip_for_the_environment_comes_with_the_libraries(checkout: run.Checkout) -> None:
    system = FakeSystem(lacks=[run.ENSUREPIP, *run.OFFSCREEN])
    run.set_up(checkout, system, run.OFFSCREEN)
    assert system.called[1].startswith("apt-get install ")
    assert run.ENSUREPIP.apt in system.called[1]
    assert "libegl1" in system.called[1]


# --- which libraries a display needs


@pytest.mark.parametrize(
    ("environment", "more"),
    [
        ({}, ()),
        ({"DISPLAY": ":0"}, run.X11),
        ({"WAYLAND_DISPLAY": "wayland-0"}, run.WAYLAND),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, run.X11 + run.WAYLAND),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ()),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, run.X11 + run.WAYLAND),
    ],
)
def test_a_display_needs_more_than_none(
    environment: dict[str, str], more: tuple[run.Need, ...]
) -> None:
    assert run.libraries_for(environment) == run.OFFSCREEN + more


# --- starting


def test_with_a_display_gradus_starts_with_its_arguments(ready: run.Checkout) -> None:
    system = FakeSystem()
    run.start(ready, system, ["--data-dir", "mine"], {"DISPLAY": ":0"})
    assert system.called == [f"{ready.script('python')} -P -m gradus --data-dir mine"]
    assert "QT_QPA_PLATFORM" not in system.environment


@pytest.mark.parametrize("arguments", [[], ["--data-dir", "mine"], ["--data-dir=mine"]])
def test_without_a_display_gradus_checks_itself(
    ready: run.Checkout, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    system = FakeSystem()
    run.start(ready, system, arguments, {})
    assert system.called[-1].endswith(" ".join(["-m gradus", *arguments, "--self-check"]))
    assert system.environment["QT_QPA_PLATFORM"] == "offscreen"
    assert "xvfb-run -a python3 run.py" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["decks", "check", "mine"], ["--self-check"], ["--help"]])
def test_a_command_needs_no_display(
    ready: run.Checkout, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    system = FakeSystem()
    run.start(ready, system, arguments, {})
    assert system.called[-1].endswith(" ".join(["-m gradus", *arguments]))
    assert capsys.readouterr().out == ""


def test_the_exit_code_of_gradus_is_the_scripts_own(ready: run.Checkout) -> None:
    assert run.start(ready, FakeSystem(failing="-m gradus"), [], {"DISPLAY": ":0"}) == 7


# --- checking


@pytest.fixture
def stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(".")  # the script changes folder; this brings it back


@pytest.mark.usefixtures("stay")
def test_every_check_runs_even_after_a_failure(
    ready: run.Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    system = FakeSystem(failing="mypy")
    assert run.test(ready, system, [], {}) == 1
    assert len(system.called) == len(run.steps(ready)) == 6
    assert capsys.readouterr().out.endswith("FAILED: mypy (0 s)\n")


@pytest.mark.usefixtures("stay")
def test_when_all_pass_the_last_line_says_so(
    ready: run.Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.test(ready, FakeSystem(), [], {}) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    names = re.sub(r" \(\d+ s\)", "", last)
    checks = "ruff check, ruff format, lint-imports, everything else, mypy, domain"
    assert names == f"passed: {checks}"


@pytest.mark.usefixtures("stay")
def test_tests_need_no_display_and_no_data_of_the_person(ready: run.Checkout) -> None:
    system = FakeSystem(lacks=run.X11)
    run.test(ready, system, [], {"DISPLAY": ":0", "GRADUS_DATA_DIR": "/mine"})
    assert system.environment == {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}
    assert system.lacks == list(run.X11)


@pytest.mark.usefixtures("stay")
def test_tests_keep_what_python_compiled(ready: run.Checkout) -> None:
    system = FakeSystem()
    run.test(ready, system, [], {"PYTHONDONTWRITEBYTECODE": "1"})
    assert "PYTHONDONTWRITEBYTECODE" not in system.environment


@pytest.mark.usefixtures("stay")
def test_arguments_go_to_pytest_alone(ready: run.Checkout) -> None:
    system = FakeSystem()
    run.test(ready, system, ["-k", "due"], {"QT_QPA_PLATFORM": "xcb"})
    assert system.called == [f"{ready.script('python')} -m pytest -k due"]
    assert system.environment["QT_QPA_PLATFORM"] == "xcb"


@pytest.mark.usefixtures("stay")
def test_translations_are_gathered_by_the_environment_of_the_checkout(ready: run.Checkout) -> None:
    system = FakeSystem()
    assert run.translations(ready, system) == 0
    assert system.called == [f"{ready.script('python')} -m tools.translations"]


# --- real commands


def test_the_exit_code_of_a_command_is_returned() -> None:
    system = run.System()
    assert system.call([sys.executable, "-c", "pass"]) == 0
    assert system.call([sys.executable, "-c", "raise SystemExit(3)"]) == 3


def test_a_command_beside_others_says_at_its_end_what_it_has_to_say(
    capsys: pytest.CaptureFixture[str],
) -> None:
    script = "import sys; print('why', file=sys.stderr); raise SystemExit(3)"
    end = run.System().begin([sys.executable, "-c", script], os.environ)
    assert capsys.readouterr().out == ""
    assert end() == 3
    assert capsys.readouterr().out == "why\n"


def test_known_trouble_is_one_sentence_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> int:
        raise run.SetUpError("This is why.")

    monkeypatch.setattr(run, "start", refuse)
    assert run.main([]) == 1
    assert capsys.readouterr().err == "run.py: This is why.\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no process groups with SIGINT")
def test_ctrl_c_lets_the_command_finish_its_own_way(tmp_path: Path) -> None:
    begun, ended = tmp_path / "begun", tmp_path / "ended"
    slow_to_stop = tmp_path / "slow.py"
    slow_to_stop.write_text(
        "import pathlib, time\n"
        "try:\n"
        f"    pathlib.Path({str(begun)!r}).touch(); time.sleep(30)\n"
        "except KeyboardInterrupt:\n"
        f"    time.sleep(1); pathlib.Path({str(ended)!r}).touch()\n"
    )
    script = (
        "import run, signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
        f"run.start = lambda *_: run.System().call("
        f"[sys.executable, {str(slow_to_stop)!r}]); sys.exit(run.main([]))"
    )
    with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, start_new_session=True) as own:
        deadline = time.monotonic() + 20
        while not begun.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        os.killpg(own.pid, signal.SIGINT)
        assert own.wait(timeout=20) == run.INTERRUPTED
    assert ended.exists()
