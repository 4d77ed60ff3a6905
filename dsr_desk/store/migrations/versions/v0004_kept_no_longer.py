"""The vault's own retention."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """The day a file's rows, a letter's body, an incoming letter's words and a case's names went."""
    for table in ("import_file", "letter", "correspondence"):
        op.add_column(table, sa.Column("tidied_on", sa.Date(), nullable=True))
    op.add_column("request", sa.Column("anonymised_on", sa.Date(), nullable=True))
