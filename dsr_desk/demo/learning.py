"""What the course portal gives: users, courses with results, and answers in the participants' own words."""

import csv
import random
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from dsr_desk.demo import names
from dsr_desk.demo.notes import filled
from dsr_desk.demo.truth import Truth, present
from dsr_desk.demo.visma import customer_number
from dsr_desk.demo.world import Person, World

HEADS = {
    "kursportal_anvandare.csv": ("Användar-ID", "E-post", "Namn", "Kundnr", "Företag", "Skapad", "Senast inloggad"),
    "kursportal_kurser.csv": ("Användar-ID", "E-post", "Kurs", "Startad", "Slutförd", "Resultat"),
    "kursportal_svar.csv": ("Användar-ID", "E-post", "Kurs", "Fråga", "Svar", "Datum"),
}


def files(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """Three CSV files joined by the user's number; answers may run over several lines."""
    paths = [out / name for name in HEADS]
    with ExitStack() as stack:
        opened = [stack.enter_context(path.open("w", encoding="utf-8", newline="")) for path in paths]
        writers = [csv.writer(file, lineterminator="\n") for file in opened]
        rows = [1, 1, 1]
        for writer, head in zip(writers, HEADS.values(), strict=True):
            writer.writerow(head)
        for person in world.people:
            if person.email and (person.id < 12 or rng.random() < 0.25):
                for place, cells in _of_person(world, rng, person):
                    writers[place].writerow(cells)
                    rows[place] += 1
                    held = present(email="x", name="x" if place == 0 else "")
                    truth.add(person.id, "iZONEN", paths[place].name, rows[place], "learner", held)
    return paths


def _of_person(world: World, rng: random.Random, person: Person) -> Iterable[tuple[int, tuple[str, ...]]]:
    user, firm = f"u{7000 + person.id}", world.companies[person.company].name if person.company >= 0 else ""
    year = rng.randrange(2021, 2026)
    number = customer_number(person.id)
    yield 0, (user, person.email, person.name, number, firm, f"{year}-02-01", f"2026-01-{rng.randrange(10, 29)}")
    for course in rng.sample(names.COURSES, rng.randrange(1, 3)):
        done = rng.random() < 0.7
        result = f"{rng.randrange(55, 101)} %" if done else ""
        yield (
            1,
            (user, person.email, course, f"{year}-03-04", f"{year}-04-{rng.randrange(10, 29)}" if done else "", result),
        )
        if rng.random() < 0.5 or person.id < 12:
            answer = filled(rng, world, person, rng.choice(names.ANSWERS))[0]
            yield (
                2,
                (
                    user,
                    person.email,
                    course,
                    f"Övning {rng.randrange(1, 9)}",
                    answer,
                    f"{year}-03-{rng.randrange(10, 29)}",
                ),
            )
