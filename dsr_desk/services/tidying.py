"""The vault's own retention: first shown, then done, each thing whole and with its line in the log (law.md 5)."""

from collections.abc import Collection, Iterator

from dsr_desk.domain.settings import Settings
from dsr_desk.domain.tidying import Due, Periods, What
from dsr_desk.domain.tidying import due as what_is_due
from dsr_desk.services import erasure_rules, settings
from dsr_desk.store import sqlcipher
from dsr_desk.store import tidying as store
from dsr_desk.store.vault import Vault


def due(vault: Vault) -> tuple[Due, ...]:
    """What may go today, the oldest first. Nothing is written."""
    with vault.reading() as connection:
        periods = _periods(settings.read(connection))
        return what_is_due(vault.today(), periods, store.files(connection), store.cases(connection))


def tidy(vault: Vault, only: Collection[What] = tuple(What)) -> tuple[Due, ...]:
    """Let go of what is due; returns what went. A clock that was set back decides nothing.

    Each file and each case is a step of its own, judged again in its own transaction: a case opened again, or a search
    made meanwhile, keeps what it needs, and a kill leaves every step done or not done. Afterwards no freed page and no
    log beside the vault holds any of it; backups made before still do.
    """
    erasure_rules.require_a_clock(vault)
    gone = tuple(_each(vault, [one for one in due(vault) if one.what in only]))
    if gone:
        sqlcipher.empty_log(vault.path, vault.key)
    return gone


def _each(vault: Vault, found: Collection[Due]) -> Iterator[Due]:
    for one in found:
        if _let_go(vault, one):
            yield one


def _let_go(vault: Vault, one: Due) -> bool:
    """One thing; False where it is not due any more, which is then what the log says."""
    told: dict[str, object] = {}
    ref = None if one.what is What.ROWS else one.of
    with vault.writing(f"tidied.{one.what}", ref=ref, gone=told) as connection:
        periods, today = _periods(settings.read(connection)), vault.today()
        still = what_is_due(today, periods, store.files(connection), store.cases(connection))
        if not any((other.what, other.of) == (one.what, one.of) for other in still):
            return False
        match one.what:
            case What.ROWS:
                told |= {"import_id": int(one.of), "rows": store.let_rows_go(connection, int(one.of), today)}
            case What.BODIES:
                told |= store.let_bodies_go(connection, one.of, today)
            case What.NAMES:
                store.let_names_go(connection, one.of, today)
    return True


def _periods(chosen: Settings) -> Periods:
    return Periods(chosen.keep_rows_days, chosen.keep_bodies_months, chosen.keep_names_years)
