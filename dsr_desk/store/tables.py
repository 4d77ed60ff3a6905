"""The vault's tables. SQLAlchemy Core only: no row leaves this room as an object that knows a database.

Portable by intent: nothing here is SQLite's alone (that is `sqlcipher.py`: key, pragmas, full text).
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)  # fmt: skip

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

setting = Table("setting", metadata, Column("name", String, primary_key=True), Column("value", JSON))

policy = Table(
    "policy", metadata,
    Column("id", Integer, primary_key=True),
    Column("taken_in_at", DateTime, nullable=False),
    Column("sha256", String, nullable=False),
    Column("text", Text, nullable=False),
)  # fmt: skip

import_file = Table(
    "import_file", metadata,
    Column("id", Integer, primary_key=True),
    Column("taken_in_at", DateTime, nullable=False),
    Column("operator", String, nullable=False),
    Column("source", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("file", String, nullable=False),
    Column("sheet", String, nullable=False),
    Column("has_sheets", Boolean, nullable=False),
    Column("sha256", String, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("encoding", String),
    Column("delimiter", String),
    Column("header_row", Integer),
    Column("role", String, nullable=False),
    Column("columns", JSON, nullable=False),
    Column("rows_read", Integer, nullable=False),
    Column("rows_kept", Integer, nullable=False),
    Column("report", JSON, nullable=False),
    Column("financial_year_end", Date),
    Column("rows_purged", Integer, nullable=False, server_default="0"),
    Column("tidied_on", Date),
    Index(None, "sha256"),
    sqlite_autoincrement=True,
)  # fmt: skip
"""A number is never used again: cases, proofs and alarms tell imports by it after one was taken back. `tidied_on` is
the day its rows went because the file had grown old; what it was called and how much it held stays."""

record = Table(
    "record", metadata,
    Column("key", Integer, primary_key=True),
    Column("import_id", ForeignKey("import_file.id"), nullable=False, index=True),
    Column("row", Integer, nullable=False),
    Column("cells", Text, nullable=False),
)  # fmt: skip
"""`cells` is the JSON list of the row's texts in the order of the import's columns."""

key_run = Table(
    "key_run", metadata,
    Column("id", Integer, primary_key=True),
    Column("first_record", Integer, nullable=False),
    Column("last_record", Integer, nullable=False),
)  # fmt: skip
"""One sorted stretch of the search index: the keys of the records of one import, or of a part of it."""

key_block = Table(
    "key_block", metadata,
    Column("id", Integer, primary_key=True),
    Column("run", ForeignKey("key_run.id"), nullable=False),
    Column("first", BigInteger, nullable=False),
    Column("entries", LargeBinary, nullable=False),
    Index(None, "run", "first"),
)  # fmt: skip
"""Up to 512 sorted entries, each a key and a record in one 64-bit number (`store/index.py`)."""

source_profile = Table(
    "source_profile", metadata,
    Column("name", String, primary_key=True),
    Column("fingerprint", String, nullable=False, index=True),
    Column("body", JSON, nullable=False),
)  # fmt: skip

system_question = Table(
    "system_question", metadata,
    Column("id", Integer, primary_key=True),
    Column("system", String, nullable=False),
    Column("ref", String),
    Column("asked_on", Date, nullable=False),
    Column("answered_on", Date),
    Column("answer", Text),
)  # fmt: skip

request = Table(
    "request", metadata,
    Column("ref", String, primary_key=True),
    Column("received", Date, nullable=False),
    Column("received_at", DateTime),
    Column("channel", String, nullable=False),
    Column("language", String, nullable=False),
    Column("controller", String, nullable=False),
    Column("state", String, nullable=False),
    Column("rights", JSON, nullable=False),
    Column("subject", JSON, nullable=False),
    Column("identity", JSON),
    Column("pauses", JSON, nullable=False),
    Column("extension", JSON),
    Column("refusal", JSON),
    Column("closed_on", Date),
    Column("note", Text, nullable=False),
    Column("is_protected", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("representative", JSON),
    Column("anonymised_on", Date),
)  # fmt: skip
"""`anonymised_on`: from that day nobody is named in the row; what was asked, when and how it was answered stays."""

search_proof = Table(
    "search_proof", metadata,
    Column("id", Integer, primary_key=True),
    Column("ref", ForeignKey("request.ref"), nullable=False, index=True),
    Column("done_at", DateTime, nullable=False),
    Column("body", JSON, nullable=False),
)  # fmt: skip

finding = Table(
    "finding", metadata,
    Column("id", Integer, primary_key=True),
    Column("ref", ForeignKey("request.ref"), nullable=False),
    Column("record_id", String, nullable=False),
    Column("record_key", Integer),
    Column("import_id", Integer),
    Column("record", JSON, nullable=False),
    Column("verdict", String, nullable=False),
    Column("score", Float, nullable=False),
    Column("judgement", JSON, nullable=False),
    Column("via", String),
    Column("choice", String),
    Column("choice_reason", Text),
    Column("chosen_at", DateTime),
    Column("chosen_by", String),
    Column("outcome", String),
    Column("keep_until", Date),
    Column("ground", Text),
    Column("outcome_reason", Text),
    Column("done_on", Date),
    Column("done_by", String),
    Column("unmasked", JSON),
    Column("purged_on", Date),
    Column("released_on", Date),
    Column("released_by", String),
    UniqueConstraint("ref", "import_id", "record_id"),
)  # fmt: skip
"""A record found for a case, what the person at the desk chose, and what becomes of it. Holds its own copy of the
row, so that it outlives the import it came from; `purged_on` is the day that copy was emptied, `released_on` the day
the data that had to be kept were erased too."""

erasure_proof = Table(
    "erasure_proof", metadata,
    Column("id", Integer, primary_key=True),
    Column("ref", String, nullable=False, index=True),
    Column("made_at", DateTime, nullable=False),
    Column("source", String, nullable=False),
    Column("seen", String, nullable=False),
    Column("import_id", Integer),
    Column("sha256", String, nullable=False),
    Column("shown_on", Date),
    Column("rows", JSON, nullable=False),
)  # fmt: skip
"""What the newest export of a system showed when an erasure was checked. The newest check of a case is the one with
the latest `made_at`."""

letter = Table(
    "letter", metadata,
    Column("id", Integer, primary_key=True),
    Column("ref", ForeignKey("request.ref"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("language", String, nullable=False),
    Column("issued_at", DateTime, nullable=False),
    Column("content", JSON, nullable=False),
    Column("pdf", LargeBinary),
    Column("sha256", String, nullable=False),
    Column("sent_on", Date),
    Column("sent_by", String),
    Column("replaces", Integer),
    Column("tidied_on", Date),
)  # fmt: skip
"""`tidied_on`: the day the PDF went and `content` became a manifest of it; the fingerprint stays."""

correspondence = Table(
    "correspondence", metadata,
    Column("id", Integer, primary_key=True),
    Column("ref", ForeignKey("request.ref"), nullable=False, index=True),
    Column("received_on", Date, nullable=False),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("body", LargeBinary),
    Column("tidied_on", Date),
)  # fmt: skip
"""`tidied_on`: the day its words went; that a letter came in, and when, stays."""

attachment = Table(
    "attachment", metadata,
    Column("id", Integer, primary_key=True),
    Column("ref", ForeignKey("request.ref"), nullable=False, index=True),
    Column("added_on", Date, nullable=False),
    Column("added_by", String, nullable=False),
    Column("name", String, nullable=False),
    Column("what", Text, nullable=False),
    Column("sha256", String, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("body", LargeBinary),
    Column("import_id", Integer),
    Column("tidied_on", Date),
)  # fmt: skip
"""A document that lies with a case. `import_id` is its record's where it holds data about the person; `tidied_on` is
the day what stands in it went."""

guard = Table(
    "guard", metadata,
    Column("hash", String, primary_key=True),
    Column("ref", String, nullable=False, primary_key=True),
    Column("mark", BigInteger, nullable=False),
    Column("reason", String, nullable=False),
    Column("since", Date, nullable=False),
)  # fmt: skip
"""A keyed hash of one identifier of a guarded person. `mark` is the keyed hash of its index key, by which an import is
looked through without reading its rows."""

guard_alarm = Table(
    "guard_alarm", metadata,
    Column("ref", String, primary_key=True),
    Column("import_id", Integer, primary_key=True),
    Column("record_id", String, primary_key=True),
    Column("row", Integer, nullable=False),
    Column("raised_at", DateTime, nullable=False),
    Column("dismissed_at", DateTime),
    Column("dismissed_by", String),
    Column("dismissed_why", Text),
)  # fmt: skip
"""A row in which a guarded person stands again, and why it was a false alarm where it was one."""

notice = Table(
    "notice",
    metadata,
    Column("ref", ForeignKey("request.ref"), primary_key=True),
    Column("recipient", String, primary_key=True),
    Column("told_on", Date),
    Column("why_not", Text, nullable=False),
    Column("answered_on", Date),
    Column("confirm_by", Date),
    Column("chased_on", Date),
)
"""A recipient that is to be told of an erasure, rectification or restriction (Art. 19)."""

correction = Table(
    "correction", metadata,
    Column("id", Integer, primary_key=True),
    Column("ref", ForeignKey("request.ref"), nullable=False, index=True),
    Column("source", String, nullable=False),
    Column("record_id", String, nullable=False),
    Column("import_id", Integer),
    Column("column", String, nullable=False),
    Column("old", Text, nullable=False),
    Column("new", Text, nullable=False),
    Column("decided_on", Date, nullable=False),
    Column("done_on", Date),
    Column("done_by", String),
    Column("seen", String),
    Column("seen_on", Date),
    Column("seen_sha256", String),
)  # fmt: skip
"""One value to be put right in one system (Art. 16), and what a later export of it showed."""

restriction = Table(
    "restriction", metadata,
    Column("ref", ForeignKey("request.ref"), primary_key=True),
    Column("ground", String, nullable=False),
    Column("data", Text, nullable=False),
    Column("since", Date, nullable=False),
    Column("check_until", Date),
    Column("lifted_on", Date),
    Column("lift_why", Text, nullable=False),
)  # fmt: skip
"""A restriction of processing (Art. 18) from the day it was set until the day it was lifted. Which records it covers
is their `outcome`; without a row here, records with that outcome are restricted all the same."""

weighing = Table(
    "weighing", metadata,
    Column("ref", ForeignKey("request.ref"), primary_key=True),
    Column("processing", Text, nullable=False),
    Column("ours", Text, nullable=False),
    Column("hers", Text, nullable=False),
    Column("prevails", Boolean, nullable=False),
    Column("on", Date, nullable=False),
    Column("by", String, nullable=False),
)  # fmt: skip
"""What was weighed when somebody objected (Art. 21(1)): our interest, the person's own situation, and who prevails."""

stop = Table(
    "stop", metadata,
    Column("ref", String, primary_key=True),
    Column("reason", String, nullable=False),
    Column("since", Date, nullable=False),
    Column("name", String, nullable=False),
    Column("emails", JSON, nullable=False),
    Column("phones", JSON, nullable=False),
    Column("address", JSON, nullable=False),
    Column("ended_on", Date),
    Column("ended_why", Text, nullable=False),
)  # fmt: skip
"""The stop list: who gets no marketing from any of the companies by any channel. It outlives the case, and holds the
least by which somebody can be left out of a mailing (Art. 21(3))."""

letterhead = Table(
    "letterhead", metadata,
    Column("name", String, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("media_type", String, nullable=False),
    Column("alt", String, nullable=False),
)  # fmt: skip
"""The user's own picture for the head of every letter."""

reminder_shown = Table(
    "reminder_shown", metadata,
    Column("uid", String, primary_key=True),
    Column("shown_at", DateTime, nullable=False),
)  # fmt: skip

audit = Table(
    "audit", metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", DateTime, nullable=False),
    Column("operator", String, nullable=False),
    Column("action", String, nullable=False),
    Column("ref", String, index=True),
    Column("detail", JSON, nullable=False),
    Column("previous", String, nullable=False),
    Column("hash", String, nullable=False),
)  # fmt: skip
