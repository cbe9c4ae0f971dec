"""Nothing of a deck, a package, a calendar or a repository is ever executed.

Each place that could run something stands here with what it runs; a new one fails the test until
somebody has said why it is needed.
"""

from __future__ import annotations

import ast
import re

from tests.security.sources import calls, imports, texts

STARTERS = {
    "services/beside.py": "multiprocessing.get_context",  # our own functions, in a process of ours
}
"""The only place that starts another process: fitting and the finish date."""

MAY_IMPORT = {
    "subprocess": {"formats/login_start.py"},  # list2cmdline, which only writes a line of text
    "multiprocessing": {"services/beside.py", "__main__.py"},
    "ctypes": set(),
    "pickle": set(),
    "marshal": set(),
    "shelve": set(),
    "runpy": set(),
    "code": set(),
    "codeop": set(),
    "pty": set(),
    "dill": set(),
    "joblib": set(),
    "nbformat": set(),
    "nbconvert": set(),
    "PySide6.QtCore.QProcess": set(),
    "PySide6.QtQml": set(),
    "PySide6.QtWebEngineWidgets": set(),
}
OPENERS = {
    "ui/main_window.py": "a web address: http and https alone",
    "ui/crash/dialog.py": "the folder of the log",
    "app/palette_acts.py": "the data folder",
    "app/own_decks.py": "a folder or a deck file of the person",
    "app/settings.py": "a folder of the settings",
    "app/library.py": "the certificate that the person chose in a dialog",
    "ui/exporting/dialog.py": "the folder that the person exported to",
    "app/portfolio.py": "the folder of a project that the person chose",
}
"""What is handed to the system's own programs."""

IMPORTED_BY_NAME = {"app/importing.py", "app/portfolio_steps.py"}
"""They import modules of ours ahead of time, from lists in their own text."""

SCRIPTS = {
    "ui/rendering/maths/quickjs_engine.py",
    "ui/rendering/maths/speech/engine.py",
}
"""They run the MathJax that is installed with us, in QuickJS, which has no files and no network."""


def places(*names: str) -> set[str]:
    return {one.path for one in calls(*names)}


def test_python_code_is_never_made_of_text() -> None:
    assert places("eval", "exec", "compile", "__import__", "execfile") == set()
    assert places(".eval") == SCRIPTS | {
        "domain/decks/exercises/expression.py"  # simpleeval, on a tree of the language alone
    }


def test_modules_are_imported_by_name_only_from_our_own_lists() -> None:
    assert places("import_module", "importlib.import_module") == IMPORTED_BY_NAME


def test_what_could_run_a_program_is_imported_nowhere_else() -> None:
    for module, allowed in MAY_IMPORT.items():
        found = {
            path for path, name in imports() if name == module or name.startswith(f"{module}.")
        }
        assert found <= allowed, module


def test_subprocess_only_writes_a_line_of_text() -> None:
    used = {name for text in texts().values() for name in re.findall(r"\bsubprocess\.\w+", text)}
    assert used == {"subprocess.list2cmdline"}


def test_no_process_is_started_but_our_own() -> None:
    starting = ("os.system", "os.popen", "os.startfile", "os.fork", "os.posix_spawn", "os.execv")
    assert places(*starting, "QProcess", "QProcess.startDetached") == set()
    assert not re.search(r"\bos\.(exec|spawn|fork|posix_spawn)", "".join(texts().values()))
    assert places("get_context", "multiprocessing.Process") == set(STARTERS)


def test_files_and_addresses_are_opened_outside_only_where_a_person_chose_them() -> None:
    assert places("QDesktopServices.openUrl") == OPENERS.keys()
    assert "url.scheme() in _LINKS" in texts()["ui/main_window.py"]
    assert '_LINKS = {"http", "https"}' in texts()["ui/main_window.py"]
    for path in OPENERS.keys() - {"ui/main_window.py"}:
        assert "QUrl.fromLocalFile(" in texts()[path]


def test_yaml_is_read_by_loaders_that_make_nothing_but_texts_lists_and_mappings() -> None:
    assert (
        calls("yaml.unsafe_load", "yaml.full_load", "yaml.load_all", "yaml.unsafe_load_all") == []
    )
    for one in calls("yaml.load"):
        loader = next(k.value for k in one.node.keywords if k.arg == "Loader")
        assert ast.unparse(loader) in {"_LOADER", "yaml.BaseLoader"}, one.place
    loaders = ("CSafeLoader", "CBaseLoader", "SafeLoader", "BaseLoader")
    for path, text in texts().items():
        if "_LOADER =" in text:
            assert any(f"yaml.{name}" in text for name in loaders), path
            assert "yaml.Loader" not in text
            assert "UnsafeLoader" not in text


def test_templates_are_our_own_and_filled_in_a_sandbox() -> None:
    kinds = ("Environment", "SandboxedEnvironment", "ImmutableSandboxedEnvironment")
    assert {one.name for one in calls(*kinds)} == {"ImmutableSandboxedEnvironment"}
    assert places("Compiled", "jinja2.Template") == set()
