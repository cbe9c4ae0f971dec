"""Alembic's entry: runs inside the transaction that store/migrate.py has opened."""

from alembic import context

from gradus.store.tables.everything import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
