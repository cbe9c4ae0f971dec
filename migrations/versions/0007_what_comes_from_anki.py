"""What comes from Anki: note types with templates, notes as they came, and their media."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "note_types",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("templates", sa.Text(), nullable=False),
        sa.Column("css", sa.Text(), nullable=False),
        sa.Column("more", sa.Text(), nullable=False, server_default="{}"),
        sa.PrimaryKeyConstraint("id", name="pk_note_types"),
        sa.UniqueConstraint("origin", name="uq_note_types_origin"),
        sa.CheckConstraint("kind IN ('normal', 'cloze')", name="ck_note_types_kind"),
        sqlite_strict=True,
    )
    op.create_table(
        "imported_notes",
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("note_type_id", sa.Integer(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("note_id", name="pk_imported_notes"),
        sa.ForeignKeyConstraint(["note_id"], ["notes.id"], name="fk_imported_notes_note_id"),
        sa.ForeignKeyConstraint(
            ["note_type_id"], ["note_types.id"], name="fk_imported_notes_note_type_id"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_imported_notes_note_type_id", "imported_notes", ["note_type_id"])
    op.create_table(
        "media",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("checksum", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_media"),
        sqlite_strict=True,
    )
