"""An objection weighed (Art. 21(1)), and what the letter about it takes from that."""

from collections.abc import Mapping

from dsr_desk.domain import weighing as law
from dsr_desk.domain.errors import NotAllowed
from dsr_desk.domain.request import Right
from dsr_desk.domain.weighing import Weighing
from dsr_desk.store import requests as cases
from dsr_desk.store import weighings as store
from dsr_desk.store.vault import Connection, Vault


def of_case(vault: Vault, ref: str) -> Weighing | None:
    """The weighing of a case; None where nothing was weighed yet."""
    with vault.reading() as connection:
        return store.of_case(connection, cases.get(connection, ref).ref)


def weigh(vault: Vault, ref: str, processing: str, *, ours: str, hers: str, prevails: bool) -> Weighing:
    """Write down the weighing of a case about an objection."""
    with vault.writing("objection.weighed", ref=ref, prevails=prevails) as connection:
        case = cases.get_open(connection, ref)
        if Right.OBJECTION not in case.rights:
            raise NotAllowed(
                f"{case.ref} gäller ingen invändning enligt artikel 21.1. En invändning mot marknadsföring vägs inte.",
                f"{case.ref} is about no objection under Article 21(1). An objection to marketing is not weighed.",
            )
        one = Weighing(
            case.ref, processing.strip(), ours.strip(), hers.strip(), prevails, vault.today(), vault.operator
        )  # fmt: skip
        law.check(one)
        store.put(connection, one)
    return one


def require(vault: Vault, ref: str) -> None:
    """NotAllowed until the weighing of the case is written down: the answer must rest on one."""
    if of_case(vault, ref) is None:
        raise NotAllowed(
            f"Invändningen i {ref} är inte vägd. Skriv ner vägningen först (artikel 21.1).",
            f"The objection of {ref} has not been weighed. Write the weighing down first (Article 21(1)).",
        )


def said(connection: Connection, ref: str) -> Mapping[str, str]:
    """What the letter about an objection (L18) takes from the weighing where nobody wrote otherwise."""
    one = store.of_case(connection, ref)
    if one is None:
        return {}
    told = {"objection": "accepted" if one.prevails else "rejected", "processing": one.processing}
    return told | ({"stopped_on": one.on.isoformat()} if one.prevails else {})
