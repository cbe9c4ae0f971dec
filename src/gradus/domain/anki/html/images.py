"""Pictures: files of the folder of media, and links to those that lie elsewhere."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from gradus.domain.anki.html.escape import address, escaped
from gradus.domain.anki.html.maths import PLACE
from gradus.domain.anki.html.tree import Node
from gradus.domain.anki.marks import plain_of_marks
from gradus.domain.markup.links import is_local_image, is_safe_link
from gradus.domain.markup.masks import BEGINNING

_BLANKS = re.compile(r"\s+")


def image(node: Node) -> str:
    """Return a picture as Markdown; nothing for one whose address leads nowhere."""
    source = node.attributes.get("src", "").strip()
    alt = _BLANKS.sub(" ", plain_of_marks(PLACE.sub("", node.attributes.get("alt", ""))))
    if is_safe_link(source):
        return f"[{escaped(alt.strip() or source)}]({address(source)})"
    name, mark, fragment = source.partition("#")
    name, fragment = unquote(name), mark + fragment
    if not is_local_image(name):
        return escaped(alt)
    masks = quote(fragment, safe="#=:;,.-") if fragment.startswith(BEGINNING) else ""
    return f"![{escaped(alt)}]({quote(name, safe='/')}{masks})"
