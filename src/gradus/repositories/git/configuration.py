"""The configuration of one repository, without what it includes."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from dulwich.config import ConfigFile
from dulwich.object_format import OBJECT_FORMATS, SHA1, ObjectFormat

from gradus.errors import RepositoryError
from gradus.repositories import plain_files

_LARGEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Configuration:
    """What is wanted of a configuration: how objects are named, and where origin is."""

    form: ObjectFormat
    remote: str


def read_configuration(common: Path) -> Configuration:
    """Read `config` of a git folder; files that it includes are left alone.

    Raises RepositoryError for a file that cannot be parsed or a format that is not known.
    """
    try:
        data = plain_files.read(common / "config", _LARGEST) or b""
        config = ConfigFile.from_file(io.BytesIO(data), expand_includes=False)
    except (ValueError, KeyError, IndexError, AssertionError) as error:
        raise RepositoryError(
            "The configuration of this repository cannot be read.",
            "Run `git config --list` in the folder; it names the line that is wrong.",
        ) from error
    if _value(config, b"extensions", b"refstorage") == "reftable":
        raise RepositoryError(
            "This repository keeps its branches in reftables, which Gradus cannot read.",
            "Run `git refs migrate --ref-format=files` in a copy of it.",
        )
    return Configuration(
        _form(config), _without_secret(_value(config, (b"remote", b"origin"), b"url"))
    )


def _form(config: ConfigFile) -> ObjectFormat:
    name = _value(config, b"extensions", b"objectformat").lower()
    if name and name not in OBJECT_FORMATS:
        raise RepositoryError(
            f"This repository names its objects by {name}, which Gradus does not know.",
            "Choose another repository, or look for a newer version of Gradus.",
        )
    return OBJECT_FORMATS[name] if name else SHA1


def _value(config: ConfigFile, section: bytes | tuple[bytes, bytes], name: bytes) -> str:
    try:
        return config.get(section, name).decode("utf-8", "replace")
    except KeyError:
        return ""


def _without_secret(url: str) -> str:
    """Leave out the name and password that stand in an address of the web."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if parts.scheme not in {"http", "https"} or "@" not in parts.netloc:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
