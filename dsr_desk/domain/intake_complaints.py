"""What people write when they complain and ask for no right: an authority told, a case badly handled, data let out.

Looked for only where a letter uses no right plainly: a request in anger stays a request (`intake`).
"""

import re

_AUTHORITY = (
    r"\b(?:imy|integritetsskyddsmyndighet\w*|tillsynsmyndighet\w*|datainspektion\w*|datatilsyn\w*|tietosuojavaltuute\w*"
    r"|aufsichtsbehörde|datenschutzbehörde|cnil|aepd|garante|autoriteit persoonsgegevens|uodo|cnpd|ico"
    r"|data protection authority|supervisory authority)\b"
)
_TOLD = (
    r"anmäl\w*|klaga\w*|klagomål|rapporter\w*|kontakta[td]\w*|vända mig|vänder mig|gå(?:r)? (?:vidare )?till|funderar"
    r"|report\w*|complain\w*|contacted|meldt|klag\w*|ilmoit\w*|beschwer\w*|saisi\w*|plainte|acudi\w*|denunci\w*"
    r"|scritto|segnala\w*|ingelicht|klacht|zawiadom\w*|skarg\w*|contactei|queix\w*"
)
_UNHAPPY = (
    r"(?:inte|ej) nöjd|missnöjd|besvik\w*|upprörd|dålig\w* skött|illa skött|bedrövlig\w*|skandal\w*|skärpning|slarv\w*"
    r"|oproff\w*"
    r"|olaglig\w*|(?:hur|så) (?:kan|får) (?:ni|sådant|man|något)|hur tänkte ni|otrevlig\w*|oförskämd\w*|skam\b"
    r"|nonchalan\w*|dissatisf\w*|not satisfied|unhappy|appall\w*|unprofessional|disgrace\w*|unacceptable|rude\b"
    r"|utilfreds|misfornøyd|skuffet|uprofesjonel\w*|en ole tyytyväinen|tyytymät\w*|pettyny\w*|unzufrieden|empört"
    r"|enttäuscht|mécontent\w*|scandaleu\w*|inadmissible|descontent\w*|indigna\w*|vergüenza|insoddisfatt\w*|vergogna"
    r"|ontevreden|schandalig|niezadowol\w*|oburzon\w*|insatisfeit\w*|vergonha"
)
_MATTER = (
    r"ärende\w*|hanter\w*|svaret\b|bemöt\w*|beslutet\b|personal\w*|handläggar\w*|sekretess|uppgifter\b|adress\w*"
    r"|kuvert\w*|fel person|annan\w* kund\w*|andra kund\w*|känsliga?|cookie\w*|app\b|lösenord|my case|handled|staff"
    r"|agent\b|my (?:home )?address|my sag|min sag|saken min|asia(?:ni|a)\b|asiakkaan|meinen fall|mon dossier|mi caso"
    r"|pratica|operatore|mijn zaak|mojej sprawy|meu caso"
)
_PAIRS = tuple(tuple(map(re.compile, pair)) for pair in ((_AUTHORITY, _TOLD), (_UNHAPPY, _MATTER)))


def complains(plain: str) -> bool:
    """Whether a letter (small letters, on one line) complains to or of an authority, or of how it was dealt with."""
    return any(all(one.search(plain) for one in pair) for pair in _PAIRS)
