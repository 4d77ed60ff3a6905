"""A judgement in one sentence: "Säker: samma personnummer (skrivet 800229-9827), namnet stämmer"."""

from collections.abc import Sequence

from dsr_desk.domain.match import Reason, Relation, Verdict
from dsr_desk.domain.words import Text

_VERDICTS = {
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
    head = _VERDICTS[verdict]
    spoken = [reason for reason in reasons if reason.is_veto or reason.points >= 1.0]
    spoken.sort(key=lambda reason: (not reason.is_veto, -abs(reason.points)))
    phrases = _phrases(spoken)[:_AT_MOST]
    if not phrases:
        return Text(f"{head.sv}.", f"{head.en}.")
    sv, en = (", ".join(phrase.said_in(language) for phrase in phrases) for language in ("sv", "en"))
    return Text(f"{head.sv}: {sv}.", f"{head.en}: {en}.")


def _phrases(reasons: list[Reason]) -> list[Text]:
    name_agrees = {reason.field for reason in reasons if reason.relation in _ALIKE} >= {"given_name", "surname"}
    phrases = []
    for reason in reasons:
        if name_agrees and reason.field == "surname":
            continue
        phrases.append(_FULL_NAME if name_agrees and reason.field == "given_name" else _phrase(reason))
    return list(dict.fromkeys(phrases))


def _phrase(reason: Reason) -> Text:
    name = _NAMES.get(reason.field, Text(reason.field, reason.field))
    phrase = _PHRASES.get(reason.relation, Text("{0}", "{0}"))
    is_shared = reason.field in ("email", "phone") and 0 < reason.points < _SHARED_BELOW and reason.relation in _ALIKE
    tail = _SHARED if is_shared else Text("", "")
    return Text(phrase.sv.format(name.sv) + tail.sv, phrase.en.format(name.en) + tail.en)
