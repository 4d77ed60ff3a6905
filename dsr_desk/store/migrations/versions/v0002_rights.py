"""What the rights of rectification, restriction and objection need."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Values put right, restrictions, weighings, the stop list, the letterhead, and who asks for somebody else."""
    op.add_column("request", sa.Column("representative", sa.JSON(), nullable=True))
    _correction()
    _restriction()
    _weighing()
    _stop()
    _letterhead()


def _correction() -> None:
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("column", sa.String(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("done_by", sa.String(), nullable=True),
        sa.Column("seen", sa.String(), nullable=True),
        sa.Column("seen_on", sa.Date(), nullable=True),
        sa.Column("seen_sha256", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["ref"], ["request.ref"], name=op.f("fk_correction_ref_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    op.create_index(op.f("ix_correction_ref"), "correction", ["ref"], unique=False)


def _restriction() -> None:
    op.create_table(
        "restriction",
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("check_until", sa.Date(), nullable=True),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("lift_why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ref"], ["request.ref"], name=op.f("fk_restriction_ref_request")),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_restriction")),
    )


def _weighing() -> None:
    op.create_table(
        "weighing",
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("processing", sa.Text(), nullable=False),
        sa.Column("ours", sa.Text(), nullable=False),
        sa.Column("hers", sa.Text(), nullable=False),
        sa.Column("prevails", sa.Boolean(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["ref"], ["request.ref"], name=op.f("fk_weighing_ref_request")),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_weighing")),
    )


def _stop() -> None:
    op.create_table(
        "stop",
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("emails", sa.JSON(), nullable=False),
        sa.Column("phones", sa.JSON(), nullable=False),
        sa.Column("address", sa.JSON(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_why", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_stop")),
    )


def _letterhead() -> None:
    op.create_table(
        "letterhead",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("alt", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_letterhead")),
    )
