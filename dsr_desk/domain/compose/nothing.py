"""L06: that nothing about the person is held, with the proof of the search."""

from dsr_desk.domain.compose import common
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.compose.searching import searched
from dsr_desk.domain.request import Right


def compose(pen: Pen) -> None:
    """A clear no (Art. 15(1)); refused while records are included in the answer."""
    if pen.facts.held:
        pen.miss("nothing_held")
    search = pen.facts.search
    pen.say("L06.no", on=pen.need("search", search.on if search else None))
    pen.say("L06.except")
    if Right.ERASURE in pen.facts.rights:
        pen.say("L06.nothing_to_erase")
    pen.heading("L06.search.heading")
    searched(pen)
    pen.heading("L06.more.heading")
    pen.say("L06.more", contact=common.contact(pen))
    pen.heading("L06.kept.heading")
    pen.say("L06.kept", years=pen.counted(pen.facts.case_years), case=pen.facts.case)
    common.remedies(pen)
    common.close(pen)
