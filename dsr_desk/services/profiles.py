"""The profiles by which exports are read: the shipped ones, and the firm's own in the vault.

The trail says that a profile was saved, and of which headings, never by its name: a name given by hand may be
somebody's.
"""

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from dsr_desk.domain.errors import UsageError, UserError
from dsr_desk.domain.fields import Field
from dsr_desk.domain.headers import fold_header
from dsr_desk.domain.links import joins_of
from dsr_desk.domain.plan import ImportPlan
from dsr_desk.domain.profile import Profile, goes_before, headings, mended
from dsr_desk.domain.words import Text
from dsr_desk.files import profile_file
from dsr_desk.files.profiles import shipped
from dsr_desk.files.writing import write_new
from dsr_desk.store import imports as store
from dsr_desk.store.vault import Vault

LONGEST_NAME = 80
_PERSONAL = re.compile(r"@|\d{6}\s?[-+–]?\s?\d{4}|(?:\d[\s-]?){9,}")
"""An address, a personal number or a telephone number in a name."""


@dataclass(frozen=True, slots=True)
class Known:
    """A profile, whether it is the firm's own, and the shipped one that it goes before."""

    profile: Profile
    is_own: bool
    before: Profile | None = None


def own(vault: Vault) -> tuple[Profile, ...]:
    """The profiles saved in the vault, by name."""
    with vault.reading() as connection:
        return store.profiles(connection)


def listing(vault: Vault) -> tuple[Known, ...]:
    """The firm's own first, then the shipped ones."""
    mine = tuple(Known(one, True, goes_before(one, shipped())) for one in own(vault))
    return (*mine, *(Known(one, False) for one in shipped()))


def one(vault: Vault, name: str) -> Known:
    """A profile by its name. Raises UsageError with the nearest names."""
    every = listing(vault)
    found = next((known for known in every if known.profile.name == name), None)
    if found is None:
        raise _no_such(name, [known.profile.name for known in every])
    return found


def save(vault: Vault, profile: Profile, *, replaces: bool = False) -> Known:
    """Save an own profile under a name that is free (`replaces`: or an own one's)."""
    profile = replace(profile, name=_sound_name(profile.name))
    _refuse_taken(vault, profile.name, replaces)
    _write(vault, "profile.saved", profile)
    return one(vault, profile.name)


def remember(vault: Vault, plan: ImportPlan) -> Known:
    """Keep a file's mapping for the next file of the same headings, in place of the own profile that read this one."""
    was = next((mine for mine in own(vault) if mine.name == plan.profile), None)
    made = of_plan(plan, name_of(plan), plan.source)
    if was is not None and _headings(was) == _headings(made):
        made = replace(made, name=was.name, title=was.title)
    return save(vault, made, replaces=True)


def copy(vault: Vault, name: str, new_name: str, changes: Mapping[str, Field] = MappingProxyType({})) -> Known:
    """A profile of one's own to begin with, made from another."""
    return save(vault, _mended(_renamed(one(vault, name).profile, new_name), changes))


def rename(vault: Vault, name: str, new_name: str) -> Known:
    """Another name for an own profile."""
    was, made = _mine(vault, name), _sound_name(new_name)
    _refuse_taken(vault, made, False)
    _write(vault, "profile.renamed", _renamed(was, made), gone=name)
    return one(vault, made)


def mend(vault: Vault, name: str, changes: Mapping[str, Field]) -> Known:
    """Let an own profile read headings as other fields."""
    _write(vault, "profile.mended", _mended(_mine(vault, name), changes))
    return one(vault, name)


def revise(vault: Vault, name: str, new_name: str, changes: Mapping[str, Field]) -> Known:
    """Mend and rename an own profile in one step."""
    made = _mended(_mine(vault, name), changes)
    new_name = _sound_name(new_name)
    if new_name == name:
        _write(vault, "profile.mended", made)
        return one(vault, name)
    _refuse_taken(vault, new_name, False)
    _write(vault, "profile.mended", _renamed(made, new_name), gone=name)
    return one(vault, new_name)


def put_back(vault: Vault, profile: Profile, now_called: str) -> None:
    """An own profile as it was before it was mended, in place of what it became."""
    _write(vault, "profile.mended", profile, gone=now_called)


def _mended(profile: Profile, changes: Mapping[str, Field]) -> Profile:
    names = [column.name for column in headings(profile)]
    for heading, meaning in changes.items():
        found = next((known for known in names if fold_header(known) == fold_header(heading)), None)
        if found is None:
            raise _no_such(heading, names)
        profile = mended(profile, found, meaning)
    return profile


def delete(vault: Vault, name: str) -> Profile:
    """Forget an own profile; what was read in by it stays. Returns it, so that it can be had back."""
    profile = _mine(vault, name)
    with vault.writing("profile.removed", headings=_digest(profile)) as connection:
        store.remove_profile(connection, name)
    return profile


def export(vault: Vault, name: str, path: Path) -> None:
    """Write a profile to a file to share: headings and fields, nothing of what stood under them."""
    write_new(path, profile_file.written(one(vault, name).profile).encode("utf-8", "replace"))


def take_in(vault: Vault, path: Path, *, replaces: bool = False) -> tuple[Known, ...]:
    """Save every profile of a file, all or none. One with a shipped name is refused; one that will read files that a
    shipped profile reads today says so in what is returned (`before`)."""
    found = profile_file.read(path)
    names = [_sound_name(profile.name) for profile in found]
    if len(set(names)) < len(names):
        raise UserError(f"{path.name} har två profiler med samma namn. Ge dem var sitt.",
                        f"{path.name} has two profiles of the same name. Give each its own.")  # fmt: skip
    for name in names:
        _refuse_taken(vault, name, replaces)
    with vault.writing("profile.taken_in", headings=[_digest(profile) for profile in found]) as connection:
        for profile, name in zip(found, names, strict=True):
            store.save_profile(connection, replace(profile, name=name))
    return tuple(one(vault, name) for name in names)


def name_of(plan: ImportPlan) -> str:
    """A name for a plan's mapping by its system and headings. The file's own name may be somebody's."""
    written = "\n".join(column.name for column in plan.columns)
    return f"{plan.source} {sha256(written.encode('utf-8', 'surrogatepass')).hexdigest()[:6]}"


def of_plan(plan: ImportPlan, name: str, source: str) -> Profile:
    """A plan's mapping as a profile: files of the same headings are read like this one."""
    needs = tuple((column.name,) for column in plan.columns)
    columns = {column.name: column.field for column in plan.columns}
    links = {at: column.link for at, column in enumerate(plan.columns) if column.link}
    row_id, joins = joins_of([column.name for column in plan.columns], links)
    title = Text(name, name)
    return Profile(name, source, plan.kind, plan.role, title, needs, columns, row_id=row_id, joins=joins)


def _write(vault: Vault, action: str, profile: Profile, *, gone: str | None = None) -> None:
    with vault.writing(action, headings=_digest(profile)) as connection:
        if gone is not None:
            store.remove_profile(connection, gone)
        store.save_profile(connection, profile)


def _digest(profile: Profile) -> str:
    written = "\n".join(sorted(_headings(profile)))
    return sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _headings(profile: Profile) -> set[str]:
    return {fold_header(column.name) for column in headings(profile)}


def _renamed(profile: Profile, name: str) -> Profile:
    return replace(profile, name=name, title=Text(name, name))


def _mine(vault: Vault, name: str) -> Profile:
    known = one(vault, name)
    if not known.is_own:
        raise UserError(
            f"”{name}” följer med programmet och ändras inte. Gör en egen kopia av den först.",
            f"“{name}” comes with the program and is not changed. Make your own copy of it first.",
        )
    return known.profile


def _sound_name(name: str) -> str:
    made = " ".join(name.split())
    if not made or len(made) > LONGEST_NAME or not made.isprintable() or "/" in made or "\\" in made:
        raise UserError(
            f"Profilens namn ska vara 1–{LONGEST_NAME} tecken utan snedstreck. Skriv ett annat.",
            f"The profile's name must be 1–{LONGEST_NAME} characters without slashes. Write another.",
        )
    if _PERSONAL.search(made):
        raise UserError(
            "Profilens namn ser ut att innehålla en adress eller ett nummer som är någons. Kalla den efter systemet.",
            "The profile's name seems to hold an address or number that is somebody's. Call it after the system.",
        )
    return made


def _refuse_taken(vault: Vault, name: str, replaces: bool) -> None:
    if name in {profile.name for profile in shipped()}:
        raise UserError(
            f"”{name}” heter en profil som följer med programmet. Ge din ett annat namn.",
            f"“{name}” is the name of a profile that comes with the program. Give yours another name.",
        )
    if not replaces and name in {profile.name for profile in own(vault)}:
        raise UserError(
            f"Det finns redan en egen profil ”{name}”. Ge den nya ett annat namn, eller ta bort den gamla först.",
            f"There already is an own profile “{name}”. Give the new one another name, or delete the old one first.",
        )


def _no_such(name: str, known: Sequence[str]) -> UsageError:
    near = ", ".join(difflib.get_close_matches(name, known, n=4, cutoff=0.4) or known[:8])
    return UsageError(f"”{name}” finns inte. Det finns {near}.", f"“{name}” does not exist. There is {near}.")
