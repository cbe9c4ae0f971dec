"""`python3 run.py translations`."""

from __future__ import annotations

import sys

from tools.translations.places import FOLDER, LANGUAGES, ts
from tools.translations.standing import standing
from tools.translations.updating import compile_all, update


def main() -> int:
    """Update, compile and count; 1 where something is left to translate."""
    update(FOLDER)
    compile_all(FOLDER)
    left = 0
    for language in LANGUAGES:
        found = standing(ts(FOLDER, language))
        print(f"{language}: {found.finished} finished, {found.unfinished} unfinished")
        left += found.unfinished
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
