from __future__ import annotations

import subprocess
import sys


def test_yaml_and_simpleeval_wait_for_the_first_exercise() -> None:
    code = (
        "import sys, gradus.domain.decks.faces, gradus.domain.decks.typed_answer\n"
        "print(sorted({'simpleeval', 'yaml'} & sys.modules.keys()))\n"
        "import gradus.domain.decks.parser\n"
        "print(sorted({'simpleeval'} & sys.modules.keys()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n[]\n"
