"""The vault: the only room that knows SQLAlchemy."""

from dsr_desk.store import slow_imports

with slow_imports.put_off():
    import sqlalchemy.dialects.sqlite as sqlite

__all__ = ["sqlite"]
