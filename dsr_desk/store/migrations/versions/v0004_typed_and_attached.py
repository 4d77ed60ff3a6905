"""Records typed in by hand and documents attached to a case."""

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Nothing yet."""
