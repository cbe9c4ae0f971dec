"""Secrets that their issuers gave a form of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of secret: one of `marks` stands in any file that holds one, then `pattern` decides.

    `gate` is found in any such file as well; one pass of it does for many formats.
    The first group of `pattern`, where it has one, is what must not look like a placeholder.
    `in_tests` says that one among tests is worth telling of as well.
    """

    what: str
    marks: tuple[bytes, ...]
    pattern: re.Pattern[bytes]
    in_tests: bool = True
    gate: re.Pattern[bytes] | None = None


_GATES = {
    b"_": re.compile(rb"_[A-Za-z0-9]{20}"),
    b"-": re.compile(rb"-(?<=[A-Za-z]-)[A-Za-z0-9_-]{20}"),
    b"A": re.compile(rb"A(?:KIA|SIA|Iza|(?<=:A)A)"),
}
"""What begins plainly is found fast. Behind these signs stands a drawn part of at least 20 bytes.
Looking for the marks themselves takes four times as long, and most files pass no gate."""


def _gate(marks: str) -> re.Pattern[bytes] | None:
    ends = {mark[-1:] for mark in marks.encode().split()}
    if ends <= {b"_"} or ends <= {b"-"}:
        return _GATES[ends.pop()]
    return _GATES[b"A"] if marks in {"AKIA ASIA", "AIza", ":AA"} else None


def _format(what: str, marks: str, pattern: str, *, in_tests: bool = True) -> Format:
    """Compile a pattern that no letter, digit, `_`, `/`, `+` or `-` may stand beside."""
    whole = rf"(?<![A-Za-z0-9_/+\-]){pattern}(?![A-Za-z0-9_/+\-])"
    compiled = re.compile(whole.encode())
    found = tuple(mark.encode() for mark in marks.split())
    return Format(what, found, compiled, in_tests, _gate(marks))


def likely(data: bytes) -> list[Format]:
    """Return the formats of which a mark stands in the bytes of a file, in their order."""
    opened = {gate for gate in _GATES.values() if gate.search(data)} | {None}
    return [one for one in FORMATS if one.gate in opened and any(map(data.__contains__, one.marks))]


FORMATS = (
    _format("AWS access key", "AKIA ASIA", r"(?:AKIA|ASIA)([A-Z2-7]{16})"),
    _format("Hugging Face token", "hf_ api_org_", r"(?:hf_|api_org_)([A-Za-z0-9]{34})"),
    _format("OpenAI key", "sk-", r"sk-(?:(?:proj|svcacct|admin)-)([A-Za-z0-9_-]{40,200})"),
    _format("OpenAI key", "sk-", r"sk-([A-Za-z0-9]{48})"),
    _format("Anthropic key", "sk-ant-", r"sk-ant-[a-z]{3,8}\d\d-([A-Za-z0-9_-]{80,120})"),
    _format("Google API key", "AIza", r"AIza([A-Za-z0-9_-]{35})"),
    _format("Google client secret", "GOCSPX-", r"GOCSPX-([A-Za-z0-9_-]{28})"),
    _format("GitHub token", "ghp_ gho_ ghu_ ghs_ ghr_", r"gh[pousr]_([A-Za-z0-9]{36,255})"),
    _format("GitHub token", "github_pat_", r"github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})"),
    _format("GitLab token", "glpat-", r"glpat-([A-Za-z0-9_-]{20,64})"),
    _format("Slack token", "xox", r"xox[abeprs]-([A-Za-z0-9-]{20,250})"),
    _format(
        "Slack webhook",
        "hooks.slack.com",
        r"https://hooks\.slack\.com/services/T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/([A-Za-z0-9]{24})",
    ),
    _format("Stripe key", "sk_live_ rk_live_", r"[sr]k_live_([A-Za-z0-9]{24,120})"),
    _format("PyPI token", "pypi-AgEI", r"pypi-AgEI([A-Za-z0-9_-]{50,250})"),
    _format("npm token", "npm_", r"npm_([A-Za-z0-9]{36})"),
    _format("SendGrid key", "SG.", r"SG\.([A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43})"),
    _format("Telegram bot token", ":AA", r"\d{8,10}:AA([A-Za-z0-9_-]{33})"),
    Format(
        "Kaggle key",
        (b'"username"',),
        re.compile(
            rb'"username"\s{0,9}:\s{0,9}"[^"\n]{1,64}",\s{0,9}"key"\s{0,9}:\s{0,9}"([0-9a-f]{32})"'
        ),
    ),
    Format(
        "private key",
        (b"PRIVATE KEY",),
        re.compile(
            rb"-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY(?: BLOCK)?-----"
            rb"(?:\s|\\n|[A-Za-z-]{1,20}: [^\n]{1,80}\n){1,9}([A-Za-z0-9+/=]{40,76})"
        ),
        in_tests=False,
    ),
)
