"""What the window's start may not wait for: the first picture needs the cases and nothing else."""

import os
import subprocess
import sys

TOO_MUCH = (
    "openpyxl", "python_calamine", "reportlab", "pikepdf", "pypdfium2", "PIL", "alembic", "yaml", "rapidfuzz",
    "keyring", "email.mime", "lxml", "cryptography", "PySide6.QtNetwork", "dsr_desk.domain.matching",
    "dsr_desk.domain.policy", "dsr_desk.domain.record", "dsr_desk.files", "dsr_desk.services.search",
    "dsr_desk.services.letters", "asyncio", "ssl", "importlib.metadata",
)  # fmt: skip


def test_the_first_page_loads_neither_spreadsheets_nor_letters_nor_the_matching() -> None:
    script = (
        "import sys\n"
        "import dsr_desk.desk\n"
        "import dsr_desk.gui.app, dsr_desk.gui.window, dsr_desk.gui.overview.page\n"
        "print('\\n'.join(sys.modules))\n"
    )
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], env=around, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    assert [name for name in TOO_MUCH if any(one == name or one.startswith(f"{name}.") for one in loaded)] == []
