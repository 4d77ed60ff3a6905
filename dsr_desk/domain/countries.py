"""Countries as the record of processing needs them: which exist, which lie in the EEA, what people call them."""

from collections.abc import Mapping
from types import MappingProxyType

from dsr_desk.domain.words import Text

EEA = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()
)  # fmt: skip
"""The member states of the European Economic Area, ISO 3166-1 alpha-2."""

ISO = frozenset(
    """AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
    GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
    JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
    MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
    TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW""".split()
)
"""Every country code of ISO 3166-1 alpha-2."""

NAMES: Mapping[str, Text] = MappingProxyType(
    {
        "AT": Text("Österrike", "Austria"), "AU": Text("Australien", "Australia"), "BE": Text("Belgien", "Belgium"),
        "BG": Text("Bulgarien", "Bulgaria"), "BR": Text("Brasilien", "Brazil"), "CA": Text("Kanada", "Canada"),
        "CH": Text("Schweiz", "Switzerland"), "CN": Text("Kina", "China"), "CY": Text("Cypern", "Cyprus"),
        "CZ": Text("Tjeckien", "Czechia"), "DE": Text("Tyskland", "Germany"), "DK": Text("Danmark", "Denmark"),
        "EE": Text("Estland", "Estonia"), "ES": Text("Spanien", "Spain"), "FI": Text("Finland", "Finland"),
        "FR": Text("Frankrike", "France"), "GB": Text("Storbritannien", "United Kingdom"),
        "GR": Text("Grekland", "Greece"), "HR": Text("Kroatien", "Croatia"), "HU": Text("Ungern", "Hungary"),
        "IE": Text("Irland", "Ireland"), "IL": Text("Israel", "Israel"), "IN": Text("Indien", "India"),
        "IS": Text("Island", "Iceland"), "IT": Text("Italien", "Italy"), "JP": Text("Japan", "Japan"),
        "KR": Text("Sydkorea", "South Korea"), "LI": Text("Liechtenstein", "Liechtenstein"),
        "LT": Text("Litauen", "Lithuania"), "LU": Text("Luxemburg", "Luxembourg"), "LV": Text("Lettland", "Latvia"),
        "MT": Text("Malta", "Malta"), "NL": Text("Nederländerna", "Netherlands"), "NO": Text("Norge", "Norway"),
        "NZ": Text("Nya Zeeland", "New Zealand"), "PH": Text("Filippinerna", "Philippines"),
        "PL": Text("Polen", "Poland"), "PT": Text("Portugal", "Portugal"), "RO": Text("Rumänien", "Romania"),
        "RS": Text("Serbien", "Serbia"), "SE": Text("Sverige", "Sweden"), "SG": Text("Singapore", "Singapore"),
        "SI": Text("Slovenien", "Slovenia"), "SK": Text("Slovakien", "Slovakia"), "TR": Text("Turkiet", "Türkiye"),
        "UA": Text("Ukraina", "Ukraine"), "US": Text("USA", "United States"), "ZA": Text("Sydafrika", "South Africa"),
    }
)  # fmt: skip


def country_name(code: str, language: str) -> str:
    """The country's everyday name; a code without one stands for itself."""
    return NAMES[code].said_in(language) if code in NAMES else code


def country_code(text: str) -> str | None:
    """The code that a code or a name means, in Swedish or English; None for no country."""
    wanted = text.strip().casefold()
    if wanted.upper() in ISO:
        return wanted.upper()
    return next((code for code, name in NAMES.items() if wanted in (name.sv.casefold(), name.en.casefold())), None)
