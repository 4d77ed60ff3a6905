"""The modules left out of the start are there for whoever needs them."""

import subprocess
import sys


def _said(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_vault_loads_without_asyncio_and_sqlalchemy_finds_it_when_it_asks() -> None:
    assert (
        _said(
            "import sys, dsr_desk.store\n"
            "before = 'asyncio' in sys.modules\n"
            "from sqlalchemy.util import concurrency\n"
            "of = concurrency\n"
            "print(before, of.is_exit_exception(ValueError()), of.iscoroutine(1), 'asyncio' in sys.modules)"
        )
        == "False False False True"
    )


def test_whoever_imports_a_module_that_was_put_off_gets_the_real_one() -> None:
    assert (
        _said(
            "import dsr_desk.store, asyncio, importlib.metadata\n"
            "print(type(asyncio).__name__, type(importlib.metadata).__name__, asyncio.run.__module__)\n"
        )
        == "module module asyncio.runners"
    )


def test_sqlalchemy_still_reads_the_version_of_a_package() -> None:
    assert (
        _said(
            "import dsr_desk.store\n"
            "import importlib\n"
            "from sqlalchemy.util import langhelpers\n"
            "print(langhelpers.importlib.metadata.version('sqlalchemy').split('.')[0])\n"
        )
        == "2"
    )
