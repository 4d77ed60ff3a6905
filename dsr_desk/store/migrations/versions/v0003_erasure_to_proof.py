"""What the erasure's way to its proof needs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Rows purged, what was kept and then released, when a recipient should confirm, and the proof that stays."""
    op.add_column("import_file", sa.Column("rows_purged", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("finding", sa.Column("purged_on", sa.Date(), nullable=True))
    op.add_column("finding", sa.Column("released_on", sa.Date(), nullable=True))
    op.add_column("finding", sa.Column("released_by", sa.String(), nullable=True))
    op.add_column("notice", sa.Column("confirm_by", sa.Date(), nullable=True))
    op.add_column("notice", sa.Column("chased_on", sa.Date(), nullable=True))
    op.create_table(
        "erasure_proof",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("seen", sa.String(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("shown_on", sa.Date(), nullable=True),
        sa.Column("rows", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure_proof")),
    )
    op.create_index(op.f("ix_erasure_proof_ref"), "erasure_proof", ["ref"], unique=False)
