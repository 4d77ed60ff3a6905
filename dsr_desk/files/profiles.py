"""The profiles of known systems, as shipped: one YAML file a system under resources/profiles."""

from functools import lru_cache
from typing import Any

import yaml

from dsr_desk.domain.profile import Profile, from_data
from dsr_desk.resources import resource


@lru_cache(maxsize=1)
def shipped() -> tuple[Profile, ...]:
    """Every shipped profile, in the order of the files' names."""
    return tuple(
        from_data(one) for path in sorted(resource("profiles").glob("*.yaml")) for one in _entries(path.read_bytes())
    )


def _entries(content: bytes) -> list[dict[str, Any]]:
    loaded = yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return loaded if isinstance(loaded, list) else [loaded]
