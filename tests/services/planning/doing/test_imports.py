from __future__ import annotations

import subprocess
import sys


def test_a_start_which_shows_a_timer_and_reminders_imports_nothing_that_plans() -> None:
    code = (
        "import sys, gradus.services.planning.doing.focusing\n"
        "import gradus.services.planning.doing.reminding\n"
        "print(sorted({'gradus.domain.planning.plan', 'gradus.services.planning.views'}"
        " & sys.modules.keys()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n"
