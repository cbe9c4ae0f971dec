"""What the road and the library need: notes, what is known already, certificates, next actions."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _widen(
        "topics",
        sa.Column("notes", sa.Text(), nullable=False, server_default=""),
        sa.Column("known", sa.Text()),
        sa.Column("known_day", sa.Integer()),
    )
    _widen(
        "resource_progress",
        sa.Column("certificate", sa.Text(), nullable=False, server_default=""),
        sa.Column("certificate_day", sa.Integer()),
    )
    op.create_table(
        "next_actions",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("done_day", sa.Integer(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("key", name="pk_next_actions"),
        sqlite_strict=True,
    )
    op.drop_table("readme_sections")


def _widen(table: str, *columns: sa.Column) -> None:
    for column in columns:
        op.add_column(table, column)
