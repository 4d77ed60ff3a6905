"""How long data are kept, in the letter's words: the computed last day, or the criteria (Art. 15(1)(d))."""

from dsr_desk.domain.compose.applies import Holding
from dsr_desk.domain.compose.pen import Pen
from dsr_desk.domain.policy import RetentionRule


def kept_until(pen: Pen, held: Holding) -> str:
    """A system's storage time: its records' last days where they are computed, else its rules."""
    if days := held.last_days:
        if days[0] == days[-1]:
            return pen.words("keeping.until", day=days[0])
        return pen.words("keeping.between", first=days[0], last=days[-1])
    said = [words for rule in held.rules if (words := rule_in_words(pen, rule))]
    return "; ".join(said) if said else pen.miss(f"retention:{held.name}", system=held.name)


def rule_in_words(pen: Pen, rule: RetentionRule) -> str:
    """A rule as a phrase; empty where the record of processing gives neither a figure nor criteria."""
    if rule.criteria:
        return pen.shown(rule.criteria)
    key = f"keeping.{rule.kind}"
    if key not in pen.texts:
        return ""
    if "{years}" not in pen.texts[key]:
        return pen.words(key)
    return pen.words(key, years=pen.counted(rule.years)) if rule.years is not None else ""
