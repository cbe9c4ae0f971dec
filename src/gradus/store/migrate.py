"""Running the Alembic migrations: all of them or none."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from gradus.store.engine import WRITE_OPTION, open_engine


def known_revisions(migrations: Path) -> frozenset[str]:
    """Return the revisions that this version of Gradus knows."""
    script = ScriptDirectory.from_config(_config(migrations))
    return frozenset(one.revision for one in script.walk_revisions())


def migrate(
    file: Path, migrations: Path, revision: str = "head", *, network_drive: bool = False
) -> None:
    """Upgrade a database file in one transaction.

    Foreign keys are off meanwhile: with them on, recreating a table deletes by cascade what points
    to it. They are checked before the commit, and a violation rolls everything back.
    """
    engine = open_engine(file, foreign_keys=False, network_drive=network_drive)
    try:
        with engine.execution_options(**{WRITE_OPTION: True}).begin() as connection:
            config = _config(migrations)
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            _check_foreign_keys(connection)
    finally:
        engine.dispose()


def _config(migrations: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _check_foreign_keys(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise RuntimeError(f"the migration would break {len(broken)} references: {broken[:3]}")
