from __future__ import annotations

import zlib

import pytest

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.codec import key_of, pack, unpack
from gradus.ui.rendering.maths.limits import DEEPEST, LONGEST, objection
from gradus.ui.rendering.maths.rendering import Clip, DisplayList, Failure, Fill, Stroke, Text

ANSWER = """{"view": [0, -500, 1000, 700], "ops": [
  ["fill", "M0 0L1 1Z", [1, 0, 0, 1, 2, 3], "", null],
  ["fill", "M0 0", [1, 0, 0, 1, 0, 0], "red", [[1, 0, 0, 1, 0, 0], [0, 0, 5, 5]]],
  ["stroke", "M0 0L9 9", [1, 0, 0, 1, 0, 0], "", 70, [140, 140], true],
  ["text", "é", [1, 0, 0, -1, 0, 0], "", 884, false, true]
]}"""
SAME = (1, 0, 0, 1, 0, 0)


def test_a_display_list_survives_the_cache() -> None:
    assert unpack(pack(ANSWER)) == DisplayList(
        (0, -500, 1000, 700),
        (
            Fill("M0 0L1 1Z", (1, 0, 0, 1, 2, 3), "", None),
            Fill("M0 0", SAME, "red", Clip(SAME, (0, 0, 5, 5))),
            Stroke("M0 0L9 9", SAME, "", 70, (140, 140), round_ends=True),
            Text("é", (1, 0, 0, -1, 0, 0), "", 884, bold=False, italic=True),
        ),
    )


def test_an_error_survives_the_cache() -> None:
    assert unpack(pack('{"error": "no"}')) == Failure("no")


@pytest.mark.parametrize(
    "damaged",
    [
        *(b"", b"junk", zlib.compress(b"\xff")),
        *map(pack, ("{", "[]", "1", '{"view": 1}', '{"view": [1], "ops": []}')),
    ],
)
def test_damaged_bytes_are_nothing(damaged: bytes) -> None:
    assert unpack(damaged) is None


def test_display_and_inline_have_keys_of_their_own() -> None:
    inline, display = Formula("x", display=False), Formula("x", display=True)
    assert key_of(inline) == key_of(Formula("x", display=False))
    assert key_of(inline) != key_of(display)
    assert key_of(Formula("\ud800", display=True))


def test_what_is_too_much_is_refused() -> None:
    assert objection("x" * LONGEST) is None
    assert objection("x" * (LONGEST + 1)) is not None
    assert objection("{" * DEEPEST + "}" * DEEPEST) is None
    assert objection("{" * (DEEPEST + 1)) is not None
    assert objection(r"\{" * (DEEPEST + 1) + "{}" * (DEEPEST + 1)) is None
