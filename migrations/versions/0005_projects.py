"""What projects need: links, dates and notes, changes that can be taken back, results of checks."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _widen(
        "projects",
        sa.Column("topic", sa.Text()),
        sa.Column("links", sa.Text(), nullable=False, server_default="[]"),
        sa.Column("begins_day", sa.Integer()),
        sa.Column("by_day", sa.Integer()),
        sa.Column("changed_at", sa.Integer()),
    )
    _widen(
        "project_items",
        sa.Column("link", sa.Text(), nullable=False, server_default=""),
        sa.Column("notes", sa.Text(), nullable=False, server_default=""),
        sa.Column("by_day", sa.Integer()),
        sa.Column("done_day", sa.Integer()),
        sa.Column("place", sa.Text(), nullable=False, server_default=""),
        sa.Column("archived", sa.Integer(), nullable=False, server_default="0"),
    )
    _add_changes()
    _add_runs()


def _widen(table: str, *columns: sa.Column) -> None:
    for column in columns:
        op.add_column(table, column)


def _add_changes() -> None:
    op.create_table(
        "project_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("edits", sa.Text(), nullable=False),
        sa.Column("undone", sa.Integer(), nullable=False, server_default="0"),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name="fk_project_changes_project_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_project_changes"),
        sqlite_strict=True,
    )
    op.create_index("ix_project_changes_project_id", "project_changes", ["project_id"])


def _add_runs() -> None:
    op.create_table(
        "check_runs",
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("checked_at", sa.Integer(), nullable=False),
        sa.Column("head", sa.Text(), nullable=False),
        sa.Column("branch", sa.Text(), nullable=False),
        sa.Column("commits", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("results", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["projects.id"], name="fk_check_runs_project_id"),
        sa.PrimaryKeyConstraint("project_id", name="pk_check_runs"),
        sqlite_strict=True,
    )
