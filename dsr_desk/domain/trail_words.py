"""A line of the audit trail in plain words: what was done, told to whoever reads the case."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from dsr_desk.domain.audit import AuditLine
from dsr_desk.domain.words import Text

ACTIONS: Mapping[str, Text] = MappingProxyType(
    {
        "request.opened": Text("Ärendet öppnades", "The case was opened"),
        "request.edited": Text("Begäran ändrades: {changed}", "The request was changed: {changed}"),
        "request.identity": Text("Identitet: {method}", "Identity settled: {method}"),
        "request.paused": Text("Pausat sedan {since}: {reason}", "Paused since {since}: {reason}"),
        "request.resumed": Text("Tiden går igen från {until}", "The clock runs again from {until}"),
        "request.extended": Text("Förlängt med två månader", "Extended by two months"),
        "request.refused": Text("Avslaget", "Refused"),
        "request.answered": Text("Alla rättigheter är besvarade", "Every right has its answer"),
        "request.closed": Text("Ärendet stängdes", "The case was closed"),
        "request.reminder": Text("Personen påminde", "The person reminded us"),
        "request.letter": Text("Ett brev kom in", "A letter came in"),
        "review.searched": Text("Sökning i alla system: {hits} träffar", "All systems searched: {hits} matches"),
        "review.include": Text("Poster som togs med: {records}", "Records included: {records}"),
        "review.exclude": Text("Poster som uteslöts: {records}", "Records left out: {records}"),
        "review.undone": Text("Val ångrat: {records}", "Choice taken back: {records}"),
        "review.unmasked": Text("Maskerad text visades: {pieces}", "Masked text shown: {pieces}"),
        "request.number_shown": Text("Personnumret visades på skärmen", "The personal number was shown on screen"),
        "erasure.decided": Text("Beslut för {records}: {outcome}", "Decided for {records}: {outcome}"),
        "erasure.adopted": Text("Beslut enligt förslag: {records}", "Decided as proposed: {records}"),
        "erasure.done": Text("Utfört i {source}: {records}", "Carried out in {source}: {records}"),
        "erasure.purged": Text("Det som raderats är borta ur valvet också", "What was erased has left the vault too"),
        "erasure.released": Text(
            "Det som sparats raderades i {source}: {records}", "What had been kept was erased in {source}: {records}"
        ),
        "erasure.worklist": Text(
            "Arbetslistan sparades som fil ({form})", "The work list was saved as a file ({form})"
        ),
        "recipient.letter": Text(
            "En underrättelse till en mottagare skrevs, att bekräfta senast {by}",
            "A notice to a recipient was written, to be confirmed by {by}",
        ),
        "recipient.chased": Text("En mottagare fick frågan igen", "A recipient was asked again"),
        "recipient.told": Text("En mottagare underrättades", "A recipient was told"),
        "recipient.not_told": Text(
            "Varför en mottagare inte underrättas antecknades", "Why a recipient is not told was written down"
        ),
        "recipient.answered": Text("En mottagare bekräftade", "A recipient confirmed"),
        "guard.set": Text("Personen bevakas i kommande exporter", "The person is watched for in coming exports"),
        "guard.raised": Text("Personen är tillbaka i en export", "The person is back in an export"),
        "guard.dismissed": Text("Larmet var falskt", "The alarm was a false one"),
        "guard.recalled": Text("Larmet gäller igen", "The alarm stands again"),
        "guard.ended": Text("Personen bevakas inte längre", "The person is not watched for any more"),
        "casefile.exported": Text("Ärendeakten sparades", "The case file was saved"),
        "erasure.verified": Text(
            "Jämfört med nästa export ur varje system", "Compared with the next export of each system"
        ),
        "letter.issued": Text("Brev {kind} skapat", "Letter {kind} made"),
        "letter.sent": Text("Brev {kind} skickat {on}", "Letter {kind} sent on {on}"),
        "letter.drafted": Text("Ett utkast till brev {kind} visades", "A draft of letter {kind} was looked at"),
        "letter.shown": Text("Brev {kind} visades", "Letter {kind} was looked at"),
        "letter.exported": Text("Brev {kind} sparades som fil ({form})", "Letter {kind} was saved as a file ({form})"),
        "search.made": Text("Sökning för ärendet: {hits} träffar", "Searched for this case: {hits} matches"),
        "system.asked": Text("{system} tillfrågades", "{system} was asked"),
        "system.answered": Text("{system} svarade", "{system} answered"),
        "rectification.decided": Text("En uppgift i {source} ska rättas", "A value in {source} is to be put right"),
        "rectification.undone": Text("En rättelse togs tillbaka", "A correction was taken back"),
        "rectification.done": Text("Rättat i {source}", "Put right in {source}"),
        "rectification.verified": Text(
            "Rättelserna jämfördes med nästa export", "The corrections were compared with the next export"
        ),
        "restriction.imposed": Text(
            "Behandlingen begränsades: 18.1\u00a0{ground}", "The processing was restricted: 18(1)({ground})"
        ),
        "restriction.lifted": Text("Begränsningen hävdes", "The restriction was lifted"),
        "objection.weighed": Text("Invändningen vägdes", "The objection was weighed"),
        "stop.added": Text("Sattes på spärrlistan", "Put on the stop list"),
        "request.represented": Text(
            "Vem som begär för personen skrevs ner", "Who asks for the person was written down"
        ),
        "stop.shown": Text("Raden på spärrlistan visades", "The line of the stop list was looked at"),
        "stop.ended": Text("Ströks från spärrlistan", "Taken off the stop list"),
        "attachment.added": Text("Ett dokument lades till ärendet", "A document was added to the case"),
        "attachment.shown": Text("Ett dokument öppnades", "A document was looked at"),
        "attachment.removed": Text("Ett dokument togs bort", "A document was taken away"),
        "tidied.bodies": Text(
            "Brevens innehåll är gallrat; fingeravtrycken finns kvar",
            "What the letters held is no longer kept; the fingerprints are",
        ),
        "tidied.names": Text("Ärendet är anonymiserat", "The case names nobody any more"),
    }
)
WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "identity": Text("identitet", "identity"),
        "clarification": Text("förtydligande", "clarification"),
        "no_doubt": Text("ingen tvekan", "there is no doubt"),
        "known_address": Text("svar från känd adress", "wrote from a known address"),
        "known_phone": Text("uppringd på känt nummer", "called back on a known number"),
        "login": Text("inloggad", "logged in"),
        "customer_number": Text("kundnummer", "customer number"),
        "bankid": Text("BankID", "BankID"),
        "id_shown": Text("legitimation visad", "identity document shown"),
        "erase": Text("radera", "erase"),
        "keep_until": Text("spara", "keep"),
        "restrict": Text("begränsa", "restrict"),
        "undone": Text("ångrat", "taken back"),
        "*": Text("alla system", "every system"),
        "rights": Text("rättigheter", "rights"),
        "received": Text("mottagningsdag", "day of receipt"),
        "channel": Text("kanal", "channel"),
        "subject": Text("person", "person"),
        "language": Text("språk", "language"),
        "controller": Text("bolag", "company"),
        "note": Text("anteckning", "note"),
        "is_protected": Text("skyddad identitet", "protected identity"),
        "mail": Text("e-post", "e-mail"),
        "post": Text("post", "post"),
        "phone": Text("telefon", "telephone"),
        "in_person": Text("personligen", "in person"),
        "web_form": Text("webbformulär", "web form"),
        "include": Text("personens", "the person's"),
        "exclude": Text("utelämnad", "left out"),
        "request": Text("begäran", "request"),
        "reminder": Text("påminnelse", "reminder"),
    }
)
"""What the codes of a line, and of a case, are called."""


def in_words(line: AuditLine, language: str, systems: Mapping[str, str], day: Callable[[date], str]) -> str:
    """What was done. `systems` names the systems, `day` writes a day; an action nobody has words for keeps its own."""
    known = ACTIONS.get(line.action)
    if known is None:
        return line.action.replace(".", " ").replace("_", " ")
    text = known.said_in(language)
    values = {name: systems.get(str(value)) or _said(value, language, day) for name, value in line.detail.items()}
    try:
        return text.format(**values)
    except (KeyError, IndexError):
        return text.split(":")[0]


def word(code: str, language: str) -> str:
    """A code in words; one that has none as it is."""
    return WORDS[code].said_in(language) if code in WORDS else code


def _said(value: object, language: str, day: Callable[[date], str]) -> str:
    if isinstance(value, str):
        try:
            return day(date.fromisoformat(value))
        except ValueError:
            return word(value, language)
    if isinstance(value, (list, tuple)):
        return ", ".join(_said(one, language, day) for one in value)
    return str(value)
