"""Which words between angle brackets are HTML."""

from __future__ import annotations

ALLOWED = {name: name for name in ("sub", "sup", "kbd", "u", "br", "strong", "em", "del")} | {
    "b": "strong",
    "i": "em",
    "s": "del",
}
"""The elements of HTML that work on cards, and what each becomes; `mark` is for clozes alone."""

SWALLOWED = frozenset({"script", "style", "template", "iframe", "noscript", "object", "svg"})
"""Elements that vanish with all that is in them."""

RAW = SWALLOWED | {"textarea", "title", "xmp", "noembed", "noframes", "math", "select"}
"""Elements that take in what follows them as it stands."""

PAIRED = RAW | ALLOWED.keys() - {"br"}
"""Elements that are text without their end: `<s>` alone is a token."""

_WORDS = """
    audio base button code data embed form frame image input label link main map menu meta meter
    option output param picture progress query search section slot source summary table time track
    video
"""
WORDS = frozenset(_WORDS.split())
"""Elements named by everyday words: `<input>` without attributes is a placeholder in prose."""

_OTHERS = """
    a abbr acronym address applet area article aside bdi bdo bgsound big blink blockquote body
    canvas caption center cite col colgroup datalist dd details dfn dialog dir div dl dt fieldset
    figcaption figure font footer frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html img ins
    keygen legend li listing mark marquee nav nobr ol optgroup p plaintext pre q rb rp rt rtc ruby
    samp small span strike tbody td tfoot th thead tr tt ul var wbr
"""
NAMES = RAW | WORDS | ALLOWED.keys() | frozenset(_OTHERS.split())
"""All names of the HTML standard; `<eos>`, `<pad>`, `<mask>` and `List<int>` are none of them."""
