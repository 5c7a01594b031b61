"""Alembic's entry: runs the versions on the connection that storage.migrate hands over."""

from alembic import context

from storage.schema import metadata

# SQLite can undo DDL too, as storage.engine begins its transactions itself.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
