"""The firm's record of processing in the vault: read, taken in, filled, given out. Every version is kept."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from dsr_desk import resources
from dsr_desk.domain import gaps as open_questions
from dsr_desk.domain.errors import UserError
from dsr_desk.domain.policy import Gap, Policy
from dsr_desk.domain.words import Text
from dsr_desk.files import policy_edit, policy_yaml
from dsr_desk.store import policies as store
from dsr_desk.store.vault import Vault

SHIPPED = ("izonen", "demo", "empty")


def shipped(name: str) -> str:
    """The text of a policy that comes with the program."""
    if name not in SHIPPED:
        raise UserError(
            f"”{name}” följer inte med. Välj {', '.join(SHIPPED)}.",
            f"“{name}” is not shipped. Choose {', '.join(SHIPPED)}.",
        )
    return resources.data("policies", f"{name}.yaml").read_text(encoding="utf-8")


def current(vault: Vault) -> Policy:
    """The version in force."""
    return policy_yaml.read(export(vault))


def export(vault: Vault) -> str:
    """The version in force as the text of a policy file, quotes and answers included."""
    with vault.reading() as connection:
        text = store.current_text(connection)
    return text if text is not None else shipped("empty")


def take_in(vault: Vault, text: str) -> Policy:
    """Put a policy file in force; nothing changes where it has a fault."""
    policy = policy_yaml.read(text)
    with vault.writing("policy.taken_in", sha256=policy.sha256) as connection:
        store.add(connection, text, policy.sha256, vault.now())
    return policy


def set_value(vault: Vault, key: str, value: str) -> Policy:
    """Fill one field: `key` as in a gap, `value` as a person writes it."""
    with vault.writing("policy.filled", key=key) as connection:
        text = policy_edit.set_value(store.current_text(connection) or shipped("empty"), key, value)
        policy = policy_yaml.read(text)
        store.add(connection, text, policy.sha256, vault.now())
    return policy


def gaps(vault: Vault) -> tuple[Gap, ...]:
    """What the policy in force does not say."""
    return open_questions.gaps(current(vault))


def as_json(vault: Vault, language: str) -> dict[str, Any]:
    """The whole record of processing as plain values, texts in one language."""
    policy = current(vault)
    found: dict[str, Any] = _plain(policy, language)
    return found | {"gaps": _plain(open_questions.gaps(policy), language)}


def _plain(value: Any, language: str) -> Any:
    match value:
        case Text():
            return value.said_in(language)
        case date():
            return value.isoformat()
        case Enum():
            return value.value
        case tuple():
            return [_plain(one, language) for one in value]
        case Mapping():
            return {str(name): _plain(one, language) for name, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name), language) for field in fields(value)}
    return value
