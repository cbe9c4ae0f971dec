"""Whether what the code imports is what the dependencies bring."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading.ast_facts import guarded
from gradus.domain.portfolio.reading.import_names import is_brought, is_given
from gradus.domain.portfolio.reading.reading import Reading

_STANDARD = sys.stdlib_module_names


def imports_declared(reading: Reading) -> Answer:
    """Check 18: each library that any file or notebook imports is declared."""
    declared = reading.dependencies
    if not declared.files:
        return cannot_tell("No dependencies are declared to compare the imports with.")
    used = dict(_libraries(reading))
    missing = {top: place for top, place in used.items() if not is_brought(top, declared.names)}
    if missing:
        names = ", ".join(sorted(missing)[:8])
        return failed(f"Imported and not declared: {names}.", missing.values())
    if reading.code.unread:
        return cannot_tell(f"All imports that could be read are declared. {reading.code.unread}")
    return passed(f"Imported and declared: {counted(len(used), 'library', 'libraries')}.")


def _libraries(reading: Reading) -> Iterator[tuple[str, Place]]:
    """Yield each import that is neither Python's own, nor the repository's, nor optional."""
    own = _own_names(reading)
    seen: set[str] = set()
    for module in reading.code.modules:
        optional = guarded(module)
        for name, node in module.imports:
            top = name.partition(".")[0]
            if top in seen or top in _STANDARD or top in own or is_given(name) or node in optional:
                continue
            if not module.path.endswith("setup.py"):
                seen.add(top)
                yield top, module.place(node)


def _own_names(reading: Reading) -> frozenset[str]:
    """Return the names of all folders that hold Python, and of all Python files."""
    own: set[str] = set()
    for path in reading.paths:
        if path.endswith((".py", ".pyx", ".pyi", ".so")):
            *folders, name = path.split("/")
            own.update(folders)
            own.add(name.partition(".")[0])
    return frozenset(own)
