"""What an installer carries is told by rules, and every rule says why."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from making import contents

import gradus

LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="libraries are sifted on Linux")


def entry(place: str) -> contents.Entry:
    return (place, f"/built/{place}", "BINARY")


def places(kept: Iterable[contents.Entry]) -> set[str]:
    return {one[0] for one in kept}


def test_every_module_of_gradus_is_named() -> None:
    source = Path(gradus.__file__).parents[1]
    named = set(contents.own_modules(source))
    walked = {one.name for one in pkgutil.walk_packages(gradus.__path__, "gradus.")}
    assert walked <= {name.removesuffix(".__init__") for name in named}


def test_scripts_among_the_modules_go_where_their_package_goes() -> None:
    source = Path(gradus.__file__).parents[1]
    found = dict(contents.own_files(source))
    engine = str(source / "gradus" / "ui" / "rendering" / "maths" / "engine.js")
    assert found[engine] == "gradus/ui/rendering/maths"


@LINUX_ONLY
def test_a_library_stays_only_if_something_that_stays_needs_it() -> None:
    needs = {
        "/built/_ctypes.so": ["libffi.so.8", "libc.so.6"],
        "/built/PySide6/Qt/plugins/platforms/libqxcb.so": ["libQt6Gui.so.6"],
        "/built/libQt6Gui.so.6": ["libQt6Core.so.6", "libstdc++.so.6"],
    }
    entries = (
        "_ctypes.so",
        "libffi.so.8",
        "libQt6Gui.so.6",
        "libQt6Core.so.6",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "libpython3.11.so.1.0",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    )
    kept = contents.wanted_binaries(map(entry, entries), lambda file: needs.get(file, []))
    assert places(kept) == {
        "_ctypes.so",
        "libffi.so.8",
        "libQt6Gui.so.6",
        "libQt6Core.so.6",
        "libpython3.11.so.1.0",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
    }


def test_of_qts_languages_only_those_of_the_window_are_carried() -> None:
    files = ("qtbase_de.qm", "qtbase_fr.qm", "qtbase_en.qm", "qt_help_de.qm")
    kept = contents.wanted_datas(entry(f"PySide6/Qt/translations/{name}") for name in files)
    assert {one.rsplit("/", 1)[1] for one in places(kept)} == {"qtbase_de.qm", "qtbase_en.qm"}
    own = "gradus/_bundled/resources/translations/gradus_de.qm"
    assert places(contents.wanted_datas([entry(own)])) == {own}


def test_what_typesets_and_speaks_is_carried() -> None:
    """The names are those that the engines read."""
    from gradus.ui.rendering.maths import quickjs_engine
    from gradus.ui.rendering.maths.speech import engine

    read = {*quickjs_engine._MATHJAX, *engine._MATHJAX, "a11y/sre.js"}
    assert [name for name in read if not contents.ES5.search(f"/mathjax/es5/{name}")] == []
    assert not contents.ES5.search("/mathjax/es5/output/chtml/fonts/woff-v2/MathJax_Main.woff")
