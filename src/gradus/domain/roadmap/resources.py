"""The names and addresses of what the road's steps study from, read from resources.yaml."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

_WEB = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Resource:
    """A course, a book or a documentation: who makes it, and where it begins, "" if nowhere."""

    title: str
    by: str = ""
    address: str = ""


def parse_resources(text: str) -> dict[str, Resource]:
    """Read resources.yaml: resources by their ids.

    An entry without a title, or whose address is none of the web, is left out; so is everything
    where the file is not what it should be. A step then shows the id in place of a name.
    """
    try:
        entries = yaml.safe_load(text)["resources"].items()
    except (yaml.YAMLError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}
    found = ((str(key), _resource(entry)) for key, entry in entries)
    return {key: resource for key, resource in found if resource is not None}


def _resource(entry: object) -> Resource | None:
    if not isinstance(entry, dict):
        return None
    title, by, address = (entry.get(name, "") for name in ("title", "by", "address"))
    if not all(isinstance(one, str) for one in (title, by, address)) or not title.strip():
        return None
    if address and not address.startswith(_WEB):
        return None
    return Resource(title, by, address)
