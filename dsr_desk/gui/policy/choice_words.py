"""What the record's own words are called by people: bases, roles, yes and no, the names behind ids."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from dsr_desk.domain.policy import Policy
from dsr_desk.domain.policy_schema import SECTIONS, TOP, Kind, Slot
from dsr_desk.gui.workplace import Workplace

_WORDS: Mapping[str, object] = {
    "yes": QT_TRANSLATE_NOOP("choices", "Yes"),
    "no": QT_TRANSLATE_NOOP("choices", "No"),
    "consent": QT_TRANSLATE_NOOP("choices", "Consent"),
    "contract": QT_TRANSLATE_NOOP("choices", "Contract"),
    "legal_obligation": QT_TRANSLATE_NOOP("choices", "Legal obligation"),
    "vital_interest": QT_TRANSLATE_NOOP("choices", "Vital interest"),
    "public_task": QT_TRANSLATE_NOOP("choices", "Public task"),
    "legitimate_interest": QT_TRANSLATE_NOOP("choices", "Legitimate interest"),
    "processor": QT_TRANSLATE_NOOP("choices", "Processor"),
    "controller": QT_TRANSLATE_NOOP("choices", "Controller of its own"),
    "joint_controller": QT_TRANSLATE_NOOP("choices", "Joint controller"),
    "internal": QT_TRANSLATE_NOOP("choices", "Internal"),
}


def word(value: str) -> str:
    """The everyday word for one of the record's own."""
    return QCoreApplication.translate("choices", str(_WORDS[value])) if value in _WORDS else value.replace("_", " ")


def choice_name(here: Workplace, policy: Policy, choice: str) -> str:
    """What a choice is shown as: a word, or the name of the entry whose id it is."""
    if choice in _WORDS:
        return word(choice)
    for section in ("categories", "purposes", "retention", "controllers", "recipients", "systems"):
        for entry in getattr(policy, section):
            if entry.id == choice:
                return entry.name if isinstance(entry.name, str) else here.say(entry.name)
    return word(choice)


def slot_of(key: str) -> Slot:
    """The shape of the value that a gap's key asks for."""
    section, _dot, rest = key.partition(".")
    if not rest:
        return TOP.get(section, Slot(Kind.LINE))
    return SECTIONS.get(section, {}).get(rest.rpartition(".")[2], Slot(Kind.LINE))
