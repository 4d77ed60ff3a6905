"""What the newsletter tool gives: the list of subscribers and the list of those who unsubscribed."""

import csv
import random
from collections.abc import Iterable
from pathlib import Path

from dsr_desk.demo import drift
from dsr_desk.demo.truth import Truth, present
from dsr_desk.demo.world import World


def lists(world: World, rng: random.Random, out: Path, truth: Truth) -> Iterable[Path]:
    """Two CSV files; one in six rows has no name, and shared mailboxes stay shared."""
    active, gone = out / "nyhetsbrev_prenumeranter.csv", out / "nyhetsbrev_avregistrerade.csv"
    with active.open("w", encoding="utf-8", newline="") as one, gone.open("w", encoding="utf-8", newline="") as two:
        writers = {active: csv.writer(one, lineterminator="\n"), gone: csv.writer(two, lineterminator="\n")}
        rows = dict.fromkeys(writers, 1)
        writers[active].writerow(("E-post", "Förnamn", "Efternamn", "Stad", "Lista", "Prenumererar sedan"))
        writers[gone].writerow(("E-post", "Förnamn", "Efternamn", "Stad", "Lista", "Avregistrerad"))
        for person in world.people:
            if not person.email or (person.id >= 12 and rng.random() > 0.35):
                continue
            path = gone if person.id >= 12 and rng.random() < 0.15 else active
            is_named = person.id < 12 or rng.random() > 0.17
            given, surname = (person.given, person.surname) if is_named else ("", "")
            email, day = drift.email(rng, person.email), f"{rng.randrange(2019, 2026)}-0{rng.randrange(1, 10)}-15"
            writers[path].writerow((email, given, surname, person.town, rng.choice(("Kurser", "Böcker")), day))
            rows[path] += 1
            held = present(email="x", name=given)
            truth.add(person.id, "Editnews", path.name, rows[path], "subscriber", held)
    return (active, gone)
