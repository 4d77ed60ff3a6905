"""The warning that certain hits fall into two persons, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dsr_desk.domain.persons import Person, births_of

translate = QCoreApplication.translate


def namesake_words(persons: Sequence[Person]) -> str:
    """Who the certain hits seem to be: each name with its birth date, where the records have one."""
    told = ", ".join(_told(person) for person in persons)
    words = translate("namesakes", "The certain records seem to be {0} different persons: {1}. Look at each before "
                      "it goes into an answer.")  # fmt: skip
    return words.format(len(persons), told)


def _told(person: Person) -> str:
    name = person.name or translate("namesakes", "without a name")
    births = births_of(person)
    return f"{name} ({', '.join(births)})" if births else name
