"""Questions put to those who keep a system that gives no file, and what they answered."""

from datetime import date

from sqlalchemy import Connection, Row, insert, select, update

from dsr_desk.domain.question import Question
from dsr_desk.store.tables import system_question as table


def questions(connection: Connection) -> tuple[Question, ...]:
    """All questions, oldest first."""
    return tuple(_question(row) for row in connection.execute(select(table).order_by(table.c.id)))


def add(connection: Connection, system: str, ref: str | None, asked_on: date) -> int:
    """Write down that a question was put; its number."""
    done = connection.execute(insert(table).values(system=system, ref=ref, asked_on=asked_on))
    assert done.inserted_primary_key is not None
    return int(done.inserted_primary_key[0])


def answer(connection: Connection, id: int, on: date, text: str) -> None:
    """Write down what was answered."""
    connection.execute(update(table).where(table.c.id == id).values(answered_on=on, answer=text))


def _question(row: Row[tuple[object, ...]]) -> Question:
    return Question(row.id, row.system, row.asked_on, row.ref, row.answered_on, row.answer or "")
