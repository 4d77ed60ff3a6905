"""Words in notes that tell of health, union membership or belief (special categories, Art. 9.1).

Such a note is flagged for the person at the desk: it may be the asker's own and go out, or somebody else's, and it may
be that it should not have been written at all. Stems of Swedish words, looked for where a word begins; a compound ends
as it likes. A word found says "look", never more.
"""

import re
from enum import StrEnum

from dsr_desk.domain.words import Text


class Category(StrEnum):
    """What kind of special category a word tells of."""

    HEALTH = "health"
    UNION = "union"
    BELIEF = "belief"


NAMES = {
    Category.HEALTH: Text("hälsa", "health"),
    Category.UNION: Text("facklig tillhörighet", "trade union membership"),
    Category.BELIEF: Text("religion eller övertygelse", "religion or belief"),
}

_STEMS = {
    Category.HEALTH: (
        "sjuk(?!hus(?:et)? (?:ligger|parkering))", "diagnos", "läkar", "medicin(?:er|en|ering)?\\b", "allergi",
        "allergisk", "pollenallerg", "astma", "diabet", "cancer", "tumör", "cellgift", "strålbehandl", "depress",
        "deprim", "ångest", "utbränd", "utmattning", "utmattad av", "psyk(?:isk|olog|iatr|os)", "bipolär", "adhd",
        "add-diagnos", "autis", "asperger", "dyslexi", "dyskalkyli", "npf", "funktionsned", "funktionshind",
        "handikapp", "rullstol", "synskad", "hörselskad", "hörapparat", "döv\\b", "blind\\b", "gravid", "missfall",
        "abort", "förlossning", "operer", "operation(?:en)?\\b(?! av)", "ryggskott", "ryggont", "migrän", "epilep",
        "stroke", "hjärtinfarkt", "hjärtfel", "pacemaker", "hjärtpacemaker", "blodtryck", "demens", "dement",
        "alzheimer", "parkinson", "missbruk", "alkoholproblem", "beroendevård", "rehab", "läkarintyg", "sjukintyg",
        "brutit", "benbrott", "hjärnskak", "vårdcentral", "bup\\b", "habilitering", "färdtjänst", "hemtjänst",
        "sjukpenning", "sjukersättning", "förtidspension", "glutenintoler", "celiaki", "laktosintoler", "smitta",
        "covid", "hiv\\b", "skyddad på grund av", "självskad", "självmord", "transplant", "dialys", "protes",
        "insulin",
    ),
    Category.UNION: (
        "fack(?:et|lig|ligt|liga|avgift|förbund|förening|klubb)", "skyddsombud", "if metall", "unionen",
        "kommunal\\b", "vision\\b(?=,? (?:har|begär|krä))", "lärarförbundet", "sveriges lärare", "vårdförbundet",
        "saco\\b", "tco\\b", "seko\\b", "transportarbetar", "byggnads\\b", "elektrikerförbundet",
        "handels\\b(?!banken)", "strejk", "mbl-förhandling", "lokalombud", "förtroendevald i facket", "a-kass",
    ),
    Category.BELIEF: (
        "muslim", "islam", "ramadan", "moské", "imam\\b", "koran", "fredagsbön", "halal", "kosher",
        "jud(?:e|isk|inna|en)\\b", "judisk", "synagog", "sabbat", "kristen", "kristn", "katolik", "katolsk",
        "ortodox", "pingstkyrka", "pingstvän", "frikyrk", "svenska kyrkan", "jehovas", "mormon", "hindu", "buddh",
        "sikh", "ateist", "troende", "religi", "församling", "konfirm", "nattvard", "gudstjänst", "bönerum",
        "slöja", "hijab",
    ),
}  # fmt: skip
_WORDS = {
    category: re.compile(r"(?<![^\W\d_])(?:" + "|".join(stems) + ")", re.IGNORECASE)
    for category, stems in _STEMS.items()
}


def categories(text: str) -> tuple[Category, ...]:
    """The special categories a text seems to tell of; empty for none."""
    return tuple(category for category, words in _WORDS.items() if words.search(text))
