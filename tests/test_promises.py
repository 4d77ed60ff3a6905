"""The table of promises names every promise, and no test that is not there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TABLE = (ROOT / "docs" / "promises.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"(tests/[\w/]+\.py)::(test_\w+)", TABLE)))
PROMISES = [f"P{number}" for number in range(1, 21)]


@cache
def names_in(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_a_test_named_in_the_table_exists(file: str, name: str) -> None:
    assert (ROOT / file).is_file()
    assert name in names_in(file)


@pytest.mark.parametrize("promise", PROMISES)
def test_every_promise_has_its_line_with_a_test(promise: str) -> None:
    (line,) = [line for line in TABLE.splitlines() if line.startswith(f"| {promise} |")]
    assert re.search(r"::test_\w+", line.split("|")[3])
