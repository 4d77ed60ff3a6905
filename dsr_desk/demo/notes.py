"""Notes as staff write them: about the person of the row, and about others."""

import random

from dsr_desk.demo import drift, names
from dsr_desk.demo.story_people import PLANTED_NOTES
from dsr_desk.demo.world import Person, World


def note(rng: random.Random, world: World, person: Person, share: float = 0.35) -> tuple[str, tuple[int, ...]]:
    """A note for a row, mostly empty, and the ids of the persons it mentions."""
    if person.id in PLANTED_NOTES and person.id < len(world.people):
        text = PLANTED_NOTES[person.id]
        return text, tuple(other.id for other in world.people[:12] if other.id != person.id and _is_named(other, text))
    if rng.random() > share:
        return "", ()
    return filled(rng, world, person, rng.choice(names.NOTES))


def filled(rng: random.Random, world: World, person: Person, template: str) -> tuple[str, tuple[int, ...]]:
    """A template with somebody's name, number or first name in it."""
    other = world.people[rng.randrange(len(world.people))]
    text = template.format(
        course=rng.choice(names.COURSES), month=rng.choice(names.MONTHS), other=other.name, first=other.given,
        genitive=f"{other.surname}s", phone=drift.phone(rng, other.mobile),
    )  # fmt: skip
    return text, (other.id,) if "{other}" in template and other.id != person.id else ()


def _is_named(other: Person, text: str) -> bool:
    return other.name in text
