"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "availability",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("start_minute", sa.Integer(), nullable=False),
        sa.Column("end_minute", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(weekday IS NULL) <> (day IS NULL)", name=op.f("ck_availability_weekly_or_once")
        ),
        sa.CheckConstraint(
            "0 <= start_minute AND start_minute <= end_minute", name=op.f("ck_availability_window")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_availability"),
        sqlite_strict=True,
    )
    op.create_table(
        "busy_times",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.Integer(), nullable=False),
        sa.Column("ends_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_busy_times"),
        sqlite_strict=True,
    )
    op.create_index("ix_busy_times_starts_at", "busy_times", ["starts_at"])

    op.create_table(
        "decks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("license", sa.Text(), nullable=True),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("introduction", sa.Text(), nullable=False),
        sa.Column("checksum", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decks"),
        sa.UniqueConstraint("source", "path", name="uq_decks_source_path"),
        sqlite_strict=True,
    )
    op.create_table(
        "devices",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("this_one", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
        sqlite_strict=True,
    )
    op.create_table(
        "phases",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_phases"),
        sqlite_strict=True,
    )
    op.create_table(
        "plan_revisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("inputs", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_plan_revisions"),
        sqlite_strict=True,
    )
    op.create_table(
        "projects",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=True),
        sa.Column("folder", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("archived", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_projects"),
        sqlite_strict=True,
    )
    op.create_table(
        "resources",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("own", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_resources"),
        sqlite_strict=True,
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.CheckConstraint("json_valid(value)", name=op.f("ck_settings_value_json")),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
        sqlite_strict=True,
    )
    op.create_table(
        "card_events",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("logical_time", sa.Integer(), nullable=False),
        sa.Column("wall_time", sa.Integer(), nullable=False),
        sa.Column("study_day", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("card", sa.Text(), nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.CheckConstraint("json_valid(payload)", name=op.f("ck_card_events_payload_json")),
        sa.ForeignKeyConstraint(["device"], ["devices.id"], name="fk_card_events_device"),
        sa.PrimaryKeyConstraint("id", name="pk_card_events"),
        sa.UniqueConstraint("device", "sequence", name="uq_card_events_device_sequence"),
        sqlite_strict=True,
    )
    op.create_index("ix_card_events_card", "card_events", ["card"])
    op.create_index("ix_card_events_day", "card_events", ["study_day", "kind"])
    op.create_index("ix_card_events_order", "card_events", ["logical_time"])

    op.create_table(
        "notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("deck_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("attributes", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["deck_id"], ["decks.id"], name="fk_notes_deck_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sa.UniqueConstraint("source", "name", name="uq_notes_source_name"),
        sqlite_strict=True,
    )
    op.create_index("ix_notes_deck_id", "notes", ["deck_id"])

    op.create_table(
        "project_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("done_looks_like", sa.Text(), nullable=False),
        sa.Column("hours", sa.REAL(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column("check_id", sa.Text(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("proof", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name="fk_project_items_project_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_project_items"),
        sqlite_strict=True,
    )
    op.create_index("ix_project_items_project_id", "project_items", ["project_id"])

    op.create_table(
        "readme_sections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("generated", sa.Text(), nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["projects.id"], name="fk_readme_sections_project_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_readme_sections"),
        sa.UniqueConstraint("project_id", "name", name="uq_readme_sections_project_id_name"),
        sqlite_strict=True,
    )
    op.create_table(
        "resource_progress",
        sa.Column("resource", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("share", sa.REAL(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["resource"], ["resources.key"], name="fk_resource_progress_resource"
        ),
        sa.PrimaryKeyConstraint("resource", name="pk_resource_progress"),
        sqlite_strict=True,
    )
    op.create_table(
        "study_blocks",
        sa.Column("id", sa.Integer(), nullable=False),
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
        sqlite_strict=True,
    )
    op.create_index("ix_study_blocks_revision_id", "study_blocks", ["revision_id"])
    op.create_index("ix_study_blocks_starts_at", "study_blocks", ["starts_at"])

    op.create_table(
        "topics",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("phase", sa.Integer(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("core", sa.Integer(), nullable=False),
        sa.Column("hours", sa.REAL(), nullable=False),
        sa.Column("outcomes", sa.Text(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.Column("chosen", sa.Integer(), nullable=False),
        sa.Column("learned_day", sa.Integer(), nullable=True),
        sa.Column("unlocked_day", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["phase"], ["phases.number"], name="fk_topics_phase"),
        sa.PrimaryKeyConstraint("key", name="pk_topics"),
        sqlite_strict=True,
    )
    op.create_table(
        "cards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("stability", sa.REAL(), nullable=True),
        sa.Column("difficulty", sa.REAL(), nullable=True),
        sa.Column("due_day", sa.Integer(), nullable=True),
        sa.Column("due_at", sa.Integer(), nullable=True),
        sa.Column("first_day", sa.Integer(), nullable=True),
        sa.Column("last_day", sa.Integer(), nullable=True),
        sa.Column("reviews", sa.Integer(), nullable=False),
        sa.Column("lapses", sa.Integer(), nullable=False),
        sa.Column("suspended", sa.Integer(), nullable=False),
        sa.Column("flag", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(stability IS NULL) = (difficulty IS NULL)", name=op.f("ck_cards_memory_whole")
        ),
        sa.CheckConstraint(
            "(state = 0 AND due_day IS NULL AND due_at IS NULL) OR (state = 2 AND due_day IS NOT NULL AND due_at IS NULL) OR (state IN (1, 3) AND due_day IS NULL AND due_at IS NOT NULL)",
            name=op.f("ck_cards_one_due"),
        ),
        sa.CheckConstraint("(state = 0) = (stability IS NULL)", name=op.f("ck_cards_memory")),
        sa.ForeignKeyConstraint(["note_id"], ["notes.id"], name="fk_cards_note_id"),
        sa.PrimaryKeyConstraint("id", name="pk_cards"),
        sa.UniqueConstraint("key", name="uq_cards_key"),
        sa.UniqueConstraint("note_id", "ordinal", name="uq_cards_note_id_ordinal"),
        sqlite_strict=True,
    )
    op.create_index("ix_cards_due_at", "cards", ["due_at"])
    op.create_index("ix_cards_due_day", "cards", ["due_day"])
    op.create_index("ix_cards_last_day", "cards", ["last_day"])

    op.create_table(
        "note_overrides",
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("base_hash", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["note_id"], ["notes.id"], name="fk_note_overrides_note_id"),
        sa.PrimaryKeyConstraint("note_id", name="pk_note_overrides"),
        sqlite_strict=True,
    )
    op.create_table(
        "topic_prerequisites",
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("requires", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["requires"], ["topics.key"], name="fk_topic_prerequisites_requires"
        ),
        sa.ForeignKeyConstraint(["topic"], ["topics.key"], name="fk_topic_prerequisites_topic"),
        sa.PrimaryKeyConstraint("topic", "requires", name="pk_topic_prerequisites"),
        sqlite_strict=True,
    )
