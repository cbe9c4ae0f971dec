"""What is told of as a secret, and what only looks like one.

The tokens are drawn for this file after the forms that their issuers publish; none was ever valid.
They are put together when the test runs, so that no scanner takes this file for a leak.
"""

from __future__ import annotations

import random
import string

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from gradus.domain.portfolio.secrets.finding import MOST, find_secrets, secrets_in
from gradus.domain.portfolio.secrets.formats import FORMATS, Format, likely
from gradus.domain.portfolio.secrets.judging import entropy, is_drawn, is_placeholder

LETTERS = string.ascii_letters + string.digits
UPPER = string.ascii_uppercase + "234567"
HEX = "0123456789abcdef"
WIDE = LETTERS + "_-"
PARTS = {
    "AWS access key": ("AKIA", UPPER, 16),
    "Hugging Face token": ("hf_", LETTERS, 34),
    "OpenAI key": ("sk-proj-", WIDE, 120),
    "Anthropic key": ("sk-ant-api03-", WIDE, 95),
    "Google API key": ("AIza", WIDE, 35),
    "Google client secret": ("GOCSPX-", WIDE, 28),
    "GitHub token": ("ghp_", LETTERS, 36),
    "GitLab token": ("glpat-", WIDE, 20),
    "Stripe key": ("sk_live_", LETTERS, 24),
    "PyPI token": ("pypi-AgEI", WIDE, 100),
    "npm token": ("npm_", LETTERS, 36),
    "Telegram bot token": ("72938475:AA", WIDE, 33),
}


def drawn(alphabet: str, length: int, seed: int = 4) -> str:
    """Draw what no rule takes for a placeholder."""
    chance = random.Random(seed)
    while True:
        value = "".join(chance.choices(alphabet, k=length))
        if not is_placeholder(value.encode()) and is_drawn(value.encode()):
            return value


def kinds(text: str, path: str = "src/app.py") -> list[str]:
    return [secret.what for secret in find_secrets(path, text.encode())]


@pytest.mark.parametrize("what", PARTS)
def test_a_token_of_a_known_form_is_named(what: str) -> None:
    begin, alphabet, length = PARTS[what]
    assert kinds(f"# settings\nclient = Client({begin + drawn(alphabet, length)!r})\n") == [what]


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("OpenAI key", "sk-" + drawn(LETTERS, 48)),
        ("GitHub token", "github_pat_" + drawn(LETTERS, 22) + "_" + drawn(LETTERS, 59)),
        ("Slack token", "xoxb-" + "2938475610-" + drawn(LETTERS, 24)),
        (
            "Slack webhook",
            "https://hooks.slack.com/services/T02R6QX7/B09Z3KLM/" + drawn(LETTERS, 24),
        ),
        ("SendGrid key", "SG." + drawn(LETTERS, 22) + "." + drawn(LETTERS, 43)),
        ("Kaggle key", '{"username":"ada","key":"' + drawn(HEX, 32) + '"}'),
        ("private key", "-----BEGIN RSA " + "PRIVATE KEY-----\n" + drawn(LETTERS, 64) + "\n"),
        ("private key", '"-----BEGIN ' + "PRIVATE KEY-----\\n" + drawn(LETTERS, 64) + '\\n"'),
    ],
)
def test_other_forms_are_named_too(what: str, text: str) -> None:
    assert kinds(f"x = 1\n{text}\n") == [what]


KEY = drawn(LETTERS, 32)


@pytest.mark.parametrize(
    "text",
    [
        f'api_key = "{KEY}"',
        f"API_KEY='{KEY}'",
        f'os.environ["WANDB_API_KEY"] = "{drawn(HEX, 40)}"',
        f'{{"apiKey": "{KEY}"}}',
        f'const accessToken: string = "{KEY}";',
        f"aws_secret_access_key = '{drawn(LETTERS + '/+', 40)}'",
        f'"source": ["api_key = \\"{KEY}\\"\\n"]',
        f"export HF_TOKEN={KEY}",
        f"  api_key: {KEY}",
        "SECRET_KEY = 'x7@q&v!k2(p9^w#z4$m1*j8)h6=r'",
        'password = "tr0ub4dor&3x"',
        f'api_key: Optional[str] =\n    "{KEY}"',
        "DB_PASSWORD=tr0ub4dor&3x",
        "postgres://ada:tr0ub4dor&3x@db.ada.dev/cats",
    ],
)
def test_a_value_given_to_a_telling_name_is_found(text: str) -> None:
    assert kinds(f"x = 1\n{text}\n") == ["password or key"]


@pytest.mark.parametrize(
    "text",
    [
        "AKIA" + "IOSFODNN7EXAMPLE",
        "hf_" + "x" * 34,
        "ghp_" + "abcdefghijklmnopqrstuvwxyz0123456789",
        "sk-" + "your-key-here",
        'api_key = "your-api-key-goes-here-123"',
        'api_key = os.environ["API_KEY_OF_SERVICE_2"]',
        'API_KEY="${API_KEY_FROM_VAULT_1234}"',
        'token = "<paste-your-token-1234567>"',
        'api_key = "QwErTyUiOpLkJhGfDsAzXc"',
        'access_token = "bert-base-uncased-finetuned-v2"',
        "postgres://ada:password1@db.ada.dev/cats",
        'eos_token = "<|endoftext|>"',
        'pad_token = "[PAD]"',
        'tokenizer = "bert-base-uncased-finetuned-v2"',
        'special_tokens = "additional_special_tokens"',
        'tokenizer_file = "models/bert/tokenizer_v12/vocab3.json"',
        'token_url = "https://auth.ada.dev/oauth2/v2/token"',
        'password = "password123"',
        'password = "changeme123!"',
        "password = getpass.getpass()",
        'password_field = "input_password_2"',
        "postgres://user:password1@localhost:5432/db",
        "postgres://postgres:tr0ub4dor&3x@localhost:5432/db",
        "-----BEGIN " + "PRIVATE KEY-----",
        "token: Optional[str]",
        "access_token: transformers.PreTrainedTokenizerFast2",
        'sha256 = "' + drawn(HEX, 64) + '"',
        '"hash": "sha512-' + drawn(LETTERS, 86) + '=="',
        "secret_santa = draw_names(team, seed=42)",
    ],
)
def test_what_is_no_secret_is_left_alone(text: str) -> None:
    assert kinds(f"x = 1\n{text}\n") == []


def test_a_value_among_tests_or_in_a_lock_file_counts_only_if_its_form_is_strict() -> None:
    strict, loose = "ghp_" + drawn(LETTERS, 36), f'api_key = "{KEY}"'
    for path in (
        "tests/test_api.py",
        "pkg/fixtures/a.json",
        "poetry.lock",
        ".env.example",
        "a.min.js",
    ):
        assert kinds(loose, path) == []
        assert kinds(strict, path) == ["GitHub token"]
    assert kinds(loose, "latest/contest.py") == ["password or key"]


def test_a_line_with_a_token_of_known_form_is_told_of_once() -> None:
    assert kinds(f'api_key = "sk-proj-{drawn(WIDE, 80)}"') == ["OpenAI key"]


def test_a_secret_says_its_line_and_shows_only_its_beginning() -> None:
    token = "ghp_" + drawn(LETTERS, 36)
    (found,) = secrets_in(f"one\ntwo\n  {token}\nfour\n".encode())
    assert (found.line, found.shown) == (3, "ghp_…")


def test_secrets_come_in_the_order_of_their_lines() -> None:
    text = f'api_key = "{KEY}"\nghp_{drawn(LETTERS, 36)}\nhf_{drawn(LETTERS, 34)}\n'
    assert [secret.line for secret in secrets_in(text.encode())] == [1, 2, 3]


def test_a_file_full_of_secrets_is_cut_short() -> None:
    lines = [f"ghp_{drawn(LETTERS, 36, seed)}" for seed in range(MOST + 10)]
    assert len(secrets_in("\n".join(lines).encode())) == MOST


@pytest.mark.parametrize(
    ("value", "bits"), [(b"", 0.0), (b"aaaa", 0.0), (b"abab", 1.0), (b"abcd", 2.0), (b"aabc", 1.5)]
)
def test_entropy_is_shannons(value: bytes, bits: float) -> None:
    assert entropy(value) == pytest.approx(bits)


@given(before=st.text(), after=st.text(), what=st.sampled_from(sorted(PARTS)), data=st.data())
def test_a_drawn_token_is_found_on_its_line_whatever_stands_around(
    before: str, after: str, what: str, data: st.DataObject
) -> None:
    begin, alphabet, length = PARTS[what]
    seed = data.draw(st.integers(0, 10**6))
    text = f"{before}\n{begin}{drawn(alphabet, length, seed)}\n{after}".encode()
    found = {(secret.what, secret.line) for secret in secrets_in(text)}
    assert (what, before.encode().count(b"\n") + 2) in found


@given(st.binary())
@example(b'token="' + b"a1" * 5_000)
@example(b"password" * 2_000)
def test_any_bytes_can_be_looked_through(data: bytes) -> None:
    lines = data.count(b"\n") + 1
    for secret in secrets_in(data):
        assert 1 <= secret.line <= lines
        assert len(secret.shown) <= 5


@given(st.text(alphabet=string.ascii_lowercase + " \n=:'\"._", max_size=400))
def test_words_without_a_digit_are_never_secrets(text: str) -> None:
    assume("-----begin" not in text)
    assert secrets_in(text.encode()) == ()


@pytest.mark.parametrize("one", FORMATS, ids=lambda one: one.what)
@given(data=st.data())
def test_what_has_a_form_of_its_own_passes_its_gate(one: Format, data: st.DataObject) -> None:
    drawn = data.draw(st.from_regex(one.pattern, fullmatch=True))
    assert one in likely(b"x = '" + drawn + b"'")
    assert one in likely(drawn)
