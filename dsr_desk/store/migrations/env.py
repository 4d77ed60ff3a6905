"""Alembic's entry: runs the steps on the connection that `upgrade.py` hands over, in its transaction."""

from alembic import context

from dsr_desk.store.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
