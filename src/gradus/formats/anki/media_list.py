"""The list of a package's media: JSON in the older generations, a protocol buffer in the newest."""

from __future__ import annotations

import json
from collections.abc import Iterator

from gradus.domain.anki.package import PackedMedia
from gradus.domain.wording import wording
from gradus.formats.anki.archive import Archive
from gradus.formats.anki.generation import Generation
from gradus.formats.anki.limits import Limits
from gradus.formats.anki.media_names import checked_name
from gradus.formats.anki.messages import parse
from gradus.formats.anki.refusing import damaged, hostile

_LIST = "media"


def media_of(
    archive: Archive, generation: Generation, limits: Limits
) -> tuple[list[PackedMedia], list[str]]:
    """Return the media of a package, and the names that not every system can store."""
    if _LIST not in archive.entries:
        return [], []
    content = archive.read(_LIST, limits.list_of_media, packed=generation.packed)
    found = list(_newest(content) if generation.packed else _older(content))
    kept: dict[str, PackedMedia] = {}
    refused: list[str] = []
    for one in found:
        name = checked_name(one.name)
        if name is None:
            refused.append(one.name)
        elif name in kept:
            raise hostile(wording("two of its media have one name"))
        else:
            kept[name] = PackedMedia(name, one.entry, one.size, one.sha1)
    return list(kept.values()), refused


def _newest(content: bytes) -> Iterator[PackedMedia]:
    for number, one in enumerate(parse("MediaList", content).entries):
        yield PackedMedia(one.name, str(number), one.size, one.sha1 or None)


def _older(content: bytes) -> Iterator[PackedMedia]:
    try:
        found = json.loads(content or b"{}")
    except (ValueError, RecursionError) as error:
        raise damaged(wording("the list of its media is no list")) from error
    if not isinstance(found, dict):
        raise damaged(wording("the list of its media is no list"))
    for entry, name in found.items():
        if not isinstance(name, str):
            raise damaged(wording("the list of its media is no list"))
        yield PackedMedia(name, entry)
