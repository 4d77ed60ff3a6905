"""What must be kept, until when, and on which ground.

`retain_until` is the last day; what was kept is erased the day after. Weekends do not move it (law.md 4.1).
Sources: bokföringslag (1999:1078) 7 kap. 2 § as amended by SFS 2024:342 and 3 kap. 3 §; preskriptionslag (1981:130)
2, 5-7 §§; lag (1930:173) 1 §; GDPR Art. 5(1)(e), 17(3)(b) and (e), 21(3); dataskyddslag (2018:218) 6 kap. 4 §.
The figures are defaults: `years` carries a policy's own.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from dsr_desk.domain.dates import add_years
from dsr_desk.domain.errors import UsageError, UserError
from dsr_desk.domain.words import Text


class RetentionKind(StrEnum):
    """The kinds of record copy the retention command knows."""

    ACCOUNTING = "accounting"
    CONTRACT_ACCOUNTING = "contract_accounting"
    CRM_CONTACT = "crm_contact"
    PLATFORM_USER = "platform_user"
    CLAIM_CONSUMER = "claim_consumer"
    CLAIM_CONSUMER_INTERRUPTED = "claim_consumer_interrupted"
    CLAIM_BUSINESS = "claim_business"
    CLAIM_BUSINESS_INTERRUPTED = "claim_business_interrupted"
    MARKETING_CONSENT = "marketing_consent"
    MARKETING_SUPPRESSION = "marketing_suppression"
    NEWSLETTER_OR_DEMO_LEAD = "newsletter_or_demo_lead"
    DSR_CASE = "dsr_case"
    IDENTITY_DOCUMENT = "identity_document"


class Counting(StrEnum):
    """How the last day is counted."""

    FINANCIAL_YEAR = "financial_year"
    EVENT = "event"
    OPEN_ENDED = "open_ended"


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind's rule. `years` None: nobody has given a figure; `is_minimum`: the law, so no policy may shorten it.

    `article` is the exception to erasure that the keeping rests on; empty where it is no exception at all.
    """

    counting: Counting
    years: int | None
    event: Text
    ground: Text
    statute: str
    article: str = ""
    is_minimum: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """The answer for one record copy. `needs_input`: a date or a figure is missing, and `asked` says which."""

    kind: RetentionKind
    retain_until: date | None
    ground: Text
    statute: str
    open_ended: bool
    needs_input: bool
    article: str = ""
    asked: Text | None = None


_ACCOUNTING_GROUND = Text(
    "Räkenskapsinformation ska bevaras till och med det sjunde året efter utgången av det kalenderår då "
    "räkenskapsåret avslutades (bokföringslagen 7 kap. 2 §).",
    "Accounting records must be kept until the end of the seventh year after the calendar year in which the financial "
    "year ended (the Swedish Bookkeeping Act, chapter 7, section 2).",
)
_BFL = "bokföringslagen (1999:1078) 7 kap. 2 §"
_AGREEMENT_ENDED = Text("dagen då avtalet upphörde", "the day the agreement ended")
_CONSUMER_GROUND = Text(
    "En konsuments skuld till en näringsidkare preskriberas efter tre år (preskriptionslagen 2 § andra stycket).",
    "A consumer's debt to a trader lapses after three years (the Swedish Limitations Act, section 2, second "
    "paragraph).",
)
_BUSINESS_GROUND = Text(
    "En fordran preskriberas efter tio år (preskriptionslagen 2 § första stycket).",
    "A claim lapses after ten years (the Swedish Limitations Act, section 2, first paragraph).",
)
_INTERRUPTED = Text(
    " Preskriptionen avbröts, och en ny lika lång tid räknas från den dagen (5–7 §§).",
    " The limitation was interrupted, and a new period of the same length runs from that day (sections 5–7).",
)
_ACCRUED = Text("dagen då fordran uppkom", "the day the claim arose")
_BROKEN = Text("dagen då preskriptionen avbröts", "the day the limitation was interrupted")


def _and(first: Text, second: Text) -> Text:
    return Text(first.sv + second.sv, first.en + second.en)


def _claim(years: int, ground: Text, statute: str, is_interrupted: bool) -> Rule:
    section = "preskriptionslagen (1981:130) " + statute + (" och 5–7 §§" if is_interrupted else "")
    said = _and(ground, _INTERRUPTED) if is_interrupted else ground
    return Rule(Counting.EVENT, years, _BROKEN if is_interrupted else _ACCRUED, said, section, "17(3)(e)")


def _agreement(what: Text) -> Rule:
    ground = Text(
        f"{what.sv} sparas högst fem år efter att avtalet upphörde (den egna policyn; artikel 5.1 e).",
        f"{what.en} are kept for at most five years after the agreement ended (the firm's own policy; "
        "Article 5(1)(e)).",
    )
    return Rule(Counting.EVENT, 5, _AGREEMENT_ENDED, ground, "artikel 5.1 e GDPR")


RULES = MappingProxyType({
    RetentionKind.ACCOUNTING: Rule(
        Counting.FINANCIAL_YEAR, 7, Text("verifikationens dag", "the voucher date"),
        _ACCOUNTING_GROUND, _BFL, "17(3)(b)", is_minimum=True,
    ),
    RetentionKind.CONTRACT_ACCOUNTING: Rule(
        Counting.FINANCIAL_YEAR, 7, Text("avtalets sista dag", "the last day the agreement was in force"),
        _and(_ACCOUNTING_GROUND, Text(
            " Avtal av särskild betydelse räknas dit (1 kap. 2 § 9).",
            " Agreements of particular importance are part of them (chapter 1, section 2, item 9).",
        )), _BFL, "17(3)(b)", is_minimum=True,
    ),
    RetentionKind.CRM_CONTACT: _agreement(Text("Kontaktuppgifter", "Contact details")),
    RetentionKind.PLATFORM_USER: _agreement(
        Text("Uppgifter om användningen av tjänsten", "Data on the use of the service"),
    ),
    RetentionKind.CLAIM_CONSUMER: _claim(3, _CONSUMER_GROUND, "2 § andra stycket", is_interrupted=False),
    RetentionKind.CLAIM_CONSUMER_INTERRUPTED: _claim(3, _CONSUMER_GROUND, "2 § andra stycket", is_interrupted=True),
    RetentionKind.CLAIM_BUSINESS: _claim(10, _BUSINESS_GROUND, "2 § första stycket", is_interrupted=False),
    RetentionKind.CLAIM_BUSINESS_INTERRUPTED: _claim(10, _BUSINESS_GROUND, "2 § första stycket", is_interrupted=True),
    RetentionKind.MARKETING_CONSENT: Rule(
        Counting.EVENT, 0, Text("dagen då samtycket återkallades", "the day consent was withdrawn"),
        Text(
            "Samtycket är återkallat. Uppgifter som bara vilar på det raderas samma dag (artikel 17.1 b).",
            "Consent was withdrawn. Data that rest on it alone are erased the same day (Article 17(1)(b)).",
        ), "artikel 17.1 b GDPR",
    ),
    RetentionKind.MARKETING_SUPPRESSION: Rule(
        Counting.OPEN_ENDED, None, Text("dagen för invändningen", "the day of the objection"),
        Text(
            "En minimal spärr mot reklam sparas utan slutdatum, bara för att invändningen ska följas (artikel 21.3).",
            "A minimal entry on the suppression list is kept without an end date, only to honour the objection "
            "(Article 21(3)).",
        ), "artikel 21.3 GDPR",
    ),
    RetentionKind.NEWSLETTER_OR_DEMO_LEAD: Rule(
        Counting.EVENT, None, Text("dagen för anmälan", "the day of sign-up"),
        Text(
            "Policyn anger ingen tid för anmälningar till nyhetsbrev, test eller demo. Den personuppgiftsansvarige "
            "behöver bestämma en (artikel 5.1 e).",
            "The policy gives no time for newsletter, test or demo sign-ups. The controller needs to decide on one "
            "(Article 5(1)(e)).",
        ), "artikel 5.1 e GDPR",
    ),
    RetentionKind.DSR_CASE: Rule(
        Counting.EVENT, 5, Text("dagen då ärendet avslutades", "the day the case was closed"),
        Text(
            "Ärendet sparas fem år för att kunna visa hur det sköttes (artikel 5.2; dataskyddslagen 6 kap. 4 §).",
            "The case is kept for five years to show how it was handled (Article 5(2); the Swedish Data Protection "
            "Act, chapter 6, section 4).",
        ), "dataskyddslagen (2018:218) 6 kap. 4 §", "17(3)(e)",
    ),
    RetentionKind.IDENTITY_DOCUMENT: Rule(
        Counting.EVENT, 0, Text("dagen för kontrollen", "the day of the check"),
        Text(
            "En kopia av en id-handling raderas samma dag som kontrollen gjordes (artikel 5.1 c).",
            "A copy of an identity document is erased on the day of the check (Article 5(1)(c)).",
        ), "artikel 5.1 c GDPR",
    ),
})  # fmt: skip

_FINANCIAL_YEAR_END = Text("räkenskapsårets sista dag", "the last day of the financial year")
_FIGURE = Text("hur många år uppgifterna ska sparas", "how many years the data are to be kept")


def kind_of(name: str) -> RetentionKind:
    """The kind of that name; a UsageError lists the ones there are."""
    try:
        return RetentionKind(name.strip().lower())
    except ValueError:
        known = ", ".join(RetentionKind)
        raise UsageError(
            f"”{name}” är inget slag av uppgifter som har en gallringsregel. Välj ett av: {known}.",
            f"“{name}” is no kind of record with a retention rule. Choose one of: {known}.",
        ) from None


def retain(
    kind: str,
    event: date | None = None,
    financial_year_end: date | None = None,
    years: int | None = None,
    quote: str = "",
) -> Kept:
    """How long one record copy of that kind is kept.

    `event` means what the kind's rule says; `years` overrides the figure, and `quote` is the policy's sentence for it.
    UserError where a policy would shorten what the law demands.
    """
    known = kind_of(kind)
    rule = RULES[known]
    figure = rule.years if years is None else years
    _not_shorter_than_the_law(rule, figure)
    ground = _figured(rule, figure, quote)
    if rule.counting is Counting.OPEN_ENDED:
        return Kept(known, None, ground, rule.statute, True, False, rule.article)
    start = financial_year_end if rule.counting is Counting.FINANCIAL_YEAR else event
    if start is None or figure is None:
        return Kept(known, None, ground, rule.statute, False, True, rule.article, _question(rule, figure))
    return Kept(known, _last_day(rule.counting, start, figure), ground, rule.statute, False, False, rule.article)


def _last_day(counting: Counting, start: date, years: int) -> date:
    if not 1900 <= start.year <= 2199 or not 0 <= years <= 150:
        raise UserError(
            f"{start} och {years} år ger ingen rimlig sista dag. Kontrollera årtalet.",
            f"{start} and {years} years give no reasonable last day. Check the year.",
        )
    return date(start.year + years, 12, 31) if counting is Counting.FINANCIAL_YEAR else add_years(start, years)


def _question(rule: Rule, figure: int | None) -> Text:
    if figure is None:
        return _FIGURE
    return _FINANCIAL_YEAR_END if rule.counting is Counting.FINANCIAL_YEAR else rule.event


def _not_shorter_than_the_law(rule: Rule, figure: int | None) -> None:
    if rule.is_minimum and figure is not None and rule.years is not None and figure < rule.years:
        raise UserError(
            f"{figure} år är kortare än lagen kräver: {rule.statute} säger {rule.years} år. Ange minst så många.",
            f"{figure} years is shorter than the law demands: {rule.statute} says {rule.years}. Give at least that.",
        )


def _figured(rule: Rule, figure: int | None, quote: str) -> Text:
    """The ground; where the policy has a figure of its own, that figure and its sentence."""
    if figure == rule.years or rule.counting is Counting.OPEN_ENDED:
        return _and(rule.ground, Text(f" Policyn: ”{quote}”", f" The policy: “{quote}”")) if quote else rule.ground
    years = Text(f"{figure} år räknat från {rule.event.sv}", f"{figure} years counted from {rule.event.en}")
    if rule.counting is Counting.FINANCIAL_YEAR:
        years = Text(f"{figure} år efter räkenskapsårets kalenderår", f"{figure} years after the financial year's")
    own = Text(f"Den egna policyn anger {years.sv}.", f"The firm's own policy says {years.en}.")
    return _and(own, Text(f" Policyn: ”{quote}”", f" The policy: “{quote}”")) if quote else own
