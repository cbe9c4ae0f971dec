"""The protocol buffers in Anki's newest packages, described field by field.

Names are those of the older JSON, into which everything is brought. Numbers are Anki's.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, message, message_factory

from gradus.domain.wording import wording
from gradus.formats.anki.refusing import damaged

_Field = descriptor_pb2.FieldDescriptorProto
_KINDS = {
    "bool": _Field.TYPE_BOOL,
    "bytes": _Field.TYPE_BYTES,
    "float": _Field.TYPE_FLOAT,
    "int64": _Field.TYPE_INT64,
    "text": _Field.TYPE_STRING,
    "uint32": _Field.TYPE_UINT32,
}
_MESSAGES: dict[str, dict[str, tuple[int, str]]] = {
    "Meta": {"version": (1, "uint32")},
    "MediaEntry": {"name": (1, "text"), "size": (2, "uint32"), "sha1": (3, "bytes"),
                   "entry": (255, "uint32")},
    "MediaList": {"entries": (1, "MediaEntry*")},
    "NoteType": {"type": (1, "uint32"), "sortf": (2, "uint32"), "css": (3, "text"),
                 "latexPre": (5, "text"), "latexPost": (6, "text"), "latexsvg": (7, "bool"),
                 "req": (8, "Requirement*"), "originalStockKind": (9, "uint32")},
    "Requirement": {"card": (1, "uint32"), "kind": (2, "uint32"), "fields": (3, "uint32*")},
    "NoteField": {"sticky": (1, "bool"), "rtl": (2, "bool"), "font": (3, "text"),
                  "size": (4, "uint32"), "description": (5, "text"), "plainText": (6, "bool"),
                  "collapsed": (7, "bool"), "excludeFromSearch": (8, "bool"), "id": (9, "int64"),
                  "tag": (10, "uint32"), "preventDeletion": (11, "bool")},
    "CardTemplate": {"qfmt": (1, "text"), "afmt": (2, "text"), "bqfmt": (3, "text"),
                     "bafmt": (4, "text"), "bfont": (6, "text"), "bsize": (7, "uint32"),
                     "id": (8, "int64")},
    "DeckKind": {"normal": (1, "NormalDeck"), "filtered": (2, "FilteredDeck")},
    "NormalDeck": {"conf": (1, "int64"), "desc": (4, "text"), "md": (5, "bool")},
    "FilteredDeck": {"resched": (1, "bool")},
}  # fmt: skip


def parse(name: str, content: bytes) -> Any:
    """Return a message of that name; raises PackageError where the content is none."""
    found = _classes()[name]()
    try:
        found.ParseFromString(content)
    except message.DecodeError as error:
        raise damaged(wording("a part of it is not what Anki writes")) from error
    return found


@cache
def _classes() -> dict[str, type[message.Message]]:
    file = descriptor_pb2.FileDescriptorProto(
        name="gradus/anki.proto", package="gradus.anki", syntax="proto3"
    )
    for name, fields in _MESSAGES.items():
        described = file.message_type.add(name=name)
        for field, (number, kind) in fields.items():
            _describe(described.field.add(name=field, number=number), kind)
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    found = {name: pool.FindMessageTypeByName(f"gradus.anki.{name}") for name in _MESSAGES}
    return {name: message_factory.GetMessageClass(one) for name, one in found.items()}


def _describe(field: Any, kind: str) -> None:
    base = kind.removesuffix("*")
    field.label = _Field.LABEL_OPTIONAL if base == kind else _Field.LABEL_REPEATED
    if base in _KINDS:
        field.type = _KINDS[base]
    else:
        field.type, field.type_name = _Field.TYPE_MESSAGE, f".gradus.anki.{base}"
