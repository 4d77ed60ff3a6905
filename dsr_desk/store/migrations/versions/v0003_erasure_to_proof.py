"""What the erasure's way to its proof needs."""

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Nothing yet."""
