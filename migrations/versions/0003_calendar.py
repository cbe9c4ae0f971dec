"""What the calendar needs: names of blocks that last, changes that can be taken back, steps."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column(
        "plan_revisions", sa.Column("edits", sa.Text(), nullable=False, server_default="[]")
    )
    op.add_column(
        "plan_revisions", sa.Column("undone", sa.Integer(), nullable=False, server_default="0")
    )
    op.add_column("topics", sa.Column("steps", sa.Text(), nullable=False, server_default="[]"))
    # The road is read anew, because its steps were not kept before.
    op.execute("DELETE FROM settings WHERE name = 'roadmap_checksum'")
    _name_blocks()


def _name_blocks() -> None:
    op.drop_index("ix_study_blocks_revision_id", "study_blocks")
    op.drop_index("ix_study_blocks_starts_at", "study_blocks")
    op.rename_table("study_blocks", "nameless_blocks")
    op.create_table(
        "study_blocks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("revision_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("pinned", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("minutes_done", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["revision_id"], ["plan_revisions.id"], name="fk_study_blocks_revision_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_study_blocks"),
        sa.UniqueConstraint("uid", name="uq_study_blocks_uid"),
        sqlite_strict=True,
    )
    op.execute(
        "INSERT INTO study_blocks SELECT id, lower(hex(randomblob(16))), revision_id, kind, "
        "subject, starts_at, minutes, pinned, status, minutes_done FROM nameless_blocks"
    )
    op.drop_table("nameless_blocks")
    op.create_index("ix_study_blocks_revision_id", "study_blocks", ["revision_id"])
    op.create_index("ix_study_blocks_starts_at", "study_blocks", ["starts_at"])
