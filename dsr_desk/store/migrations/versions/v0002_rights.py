"""What the rights of rectification, restriction and objection need."""

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Nothing yet."""
