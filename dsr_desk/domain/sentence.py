"""A judgement in one sentence: "Säker: samma personnummer (skrivet 800229-9827), namnet stämmer"."""

from collections.abc import Sequence
from functools import lru_cache

from dsr_desk.domain.match import Reason, Relation, Verdict
from dsr_desk.domain.words import Text

VERDICTS = {
    Verdict.CERTAIN: Text("Säker", "Certain"),
    Verdict.POSSIBLE: Text("Möjlig", "Possible"),
    Verdict.NO: Text("Nej", "No"),
}
_NAMES = {
    "personal_number": Text("personnummer", "personal number"),
    "org_number": Text("organisationsnummer", "organisation number"),
    "birth_date": Text("födelsedatum", "date of birth"),
    "given_name": Text("förnamn", "given name"),
    "surname": Text("efternamn", "surname"),
    "email": Text("e-postadress", "e-mail address"),
    "phone": Text("telefonnummer", "phone number"),
    "customer_number": Text("kundnummer", "customer number"),
    "street": Text("adress", "address"),
    "postcode": Text("postnummer", "postcode"),
    "city": Text("ort", "town"),
    "company": Text("företag", "company"),
}
_PHRASES = {
    Relation.SAME: Text("samma {0}", "same {0}"),
    Relation.NORMALISED: Text("samma {0} (annat skrivsätt)", "same {0} (written differently)"),
    Relation.SOUNDS_ALIKE: Text("{0} låter lika", "{0} sounds alike"),
    Relation.PET_NAME: Text("{0} är en kortform", "{0} is a short form"),
    Relation.PART: Text("{0} stämmer delvis", "{0} agrees in part"),
    Relation.INITIAL: Text("{0} stämmer på initialen", "{0} agrees by its initial"),
    Relation.SIMILAR: Text("{0} är snarlikt", "{0} is similar"),
    Relation.DIFFERS: Text("annat {0}", "another {0}"),
    Relation.MENTIONED: Text("nämns i fritext", "mentioned in free text"),
}
_SHARED = Text(" som flera delar", " that several share")
_FULL_NAME = Text("namnet stämmer", "the name agrees")
_ALIKE = frozenset({Relation.SAME, Relation.NORMALISED})
_SHARED_BELOW = 8.0
_AT_MOST = 4


def sentence(verdict: Verdict, reasons: Sequence[Reason]) -> Text:
    """The verdict and the weightiest reasons for it, vetoes first."""
    spoken = [reason for reason in reasons if reason.points >= 1.0 or reason.is_veto]
    if len(spoken) > 1:
        spoken.sort(key=lambda reason: (not reason.is_veto, -abs(reason.points)))
    return _said(verdict, tuple([(reason.field, reason.relation, _is_shared(reason)) for reason in spoken]))


def _is_shared(reason: Reason) -> bool:
    return reason.field in ("email", "phone") and 0 < reason.points < _SHARED_BELOW and reason.relation in _ALIKE


_Spoken = tuple[str, Relation, bool]
"""A field, its relation, and whether several share the value: all that a phrase is made of."""


@lru_cache(maxsize=4096)
def _said(verdict: Verdict, spoken: tuple[_Spoken, ...]) -> Text:
    """There are few different sentences, and a search needs one for every record it compares."""
    head = VERDICTS[verdict]
    phrases = _phrases(spoken)[:_AT_MOST]
    if not phrases:
        return Text(f"{head.sv}.", f"{head.en}.")
    sv, en = (", ".join(phrase.said_in(language) for phrase in phrases) for language in ("sv", "en"))
    return Text(f"{head.sv}: {sv}.", f"{head.en}: {en}.")


def _phrases(spoken: Sequence[_Spoken]) -> list[Text]:
    name_agrees = {field for field, relation, _ in spoken if relation in _ALIKE} >= {"given_name", "surname"}
    phrases = []
    for field, relation, is_shared in spoken:
        if name_agrees and field == "surname":
            continue
        is_name = name_agrees and field == "given_name"
        phrases.append(_FULL_NAME if is_name else _phrase(field, relation, is_shared))
    return list(dict.fromkeys(phrases))


def _phrase(field: str, relation: Relation, is_shared: bool) -> Text:
    name = _NAMES.get(field, Text(field, field))
    phrase = _PHRASES.get(relation, Text("{0}", "{0}"))
    tail = _SHARED if is_shared else Text("", "")
    return Text(phrase.sv.format(name.sv) + tail.sv, phrase.en.format(name.en) + tail.en)
