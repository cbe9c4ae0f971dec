"""A whole file in an editor, and what takes a change back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.laws import reaching

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.patch import patch_of, take_back
from gradus.domain.decks.editing.whole_file import file_text, replace_text

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

_text = st.text(st.sampled_from("ab é\n"), max_size=20)
_data = st.builds(
    lambda mark, text, end: mark + text.encode().replace(b"\n", end),
    st.sampled_from((b"", b"\xef\xbb\xbf")),
    _text,
    st.sampled_from((b"\n", b"\r\n", b"\r")),
)


@reaching
@given(_data)
def test_a_file_saved_as_it_was_is_the_same_file(data: bytes) -> None:
    assert replace_text(data, file_text(data)) == data


@reaching
@given(_data, _text)
def test_a_file_then_says_what_was_written(data: bytes, text: str) -> None:
    changed = replace_text(data, text)
    assert file_text(changed) == text
    assert changed.startswith(b"\xef\xbb\xbf") == data.startswith(b"\xef\xbb\xbf")


def test_lines_above_and_below_a_change_keep_their_ends() -> None:
    data = b"a\r\nb\nc\r\nd\r"
    assert replace_text(data, "a\nb\nX\nd\n") == b"a\r\nb\nX\r\nd\r"


@pytest.mark.parametrize("data", [b"\xff", b"\0", b"x" * 2_000_001])
def test_what_is_no_text_is_not_edited(data: bytes) -> None:
    with pytest.raises(EditError):
        file_text(data)


@reaching
@given(st.binary(max_size=12), st.binary(max_size=12))
def test_a_change_that_is_taken_back_leaves_the_file_as_it_was(before: bytes, after: bytes) -> None:
    assert take_back(after, patch_of(before, after)) == before


def test_a_patch_holds_no_more_than_what_changed() -> None:
    patch = patch_of(b"one two three", b"one 2 three")
    assert (patch.offset, patch.removed, patch.added) == (4, b"two", 1)


def test_a_file_that_changed_since_is_left_alone() -> None:
    patch = patch_of(b"one", b"two")
    with pytest.raises(EditError, match="changed since"):
        take_back(b"three", patch)
