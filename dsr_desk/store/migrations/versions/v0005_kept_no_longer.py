"""The vault's own retention."""

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Nothing yet."""
