"""What search needs: the words of notes, when cards came, and decks in the order of the road."""

import json
import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_BATCH = 2_000
_CHECK = re.compile(
    r"^[ \t]*(?P<mark>`{3,}|~{3,})[ \t]*python[ \t]+check[ \t]*\n.*?^[ \t]*(?P=mark)[`~]*[ \t]*$",
    re.MULTILINE | re.DOTALL,
)
_CLOZE = re.compile(r"\{\{c[0-9]+::|\}\}|::")
_BLANKS = re.compile(r"\s+")


def upgrade() -> None:
    op.add_column("cards", sa.Column("added_at", sa.Integer(), nullable=True))
    op.execute(
        "CREATE VIRTUAL TABLE note_words USING fts5("
        "words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
    )
    connection = op.get_bind()
    notes = connection.exec_driver_sql("SELECT id, heading, body, attributes FROM notes")
    for batch in notes.partitions(_BATCH):
        connection.exec_driver_sql(
            "INSERT INTO note_words (rowid, words) VALUES (?, ?)",
            [(number, _words(*texts)) for number, *texts in batch],
        )


def _words(heading: str, body: str, attributes: str) -> str:
    """What the program's own function made of a note when this migration was written."""
    values = (value for _, value in json.loads(attributes))
    text = " ".join([heading, _CHECK.sub("", body), *values])
    return _fold(_CLOZE.sub(" ", text) if "{{c" in text else text).strip()


def _fold(text: str) -> str:
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(one for one in apart if unicodedata.category(one) != "Mn")
    return _BLANKS.sub(" ", text.casefold())
