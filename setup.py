"""The one thing pyproject.toml cannot say: the shipped folders go into the wheel as `dsr_desk/shipped/`."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
SHIPPED = ("resources", "data")


class BuildWithShipped(build_py):  # type: ignore[misc]
    """Copies `resources/` and `data/` beside the code, where `dsr_desk/resources.py` looks first."""

    def run(self) -> None:
        """Build, then copy; an editable install reads them from the checkout."""
        super().run()
        if not list(ROOT.glob("resources/translations/*.qm")):
            raise SystemExit("First compile the catalogues: pyside6-lrelease resources/translations/*.ts")
        if not getattr(self, "editable_mode", False):
            for folder in SHIPPED:
                target = Path(self.build_lib, "dsr_desk", "shipped", folder)
                shutil.rmtree(target, ignore_errors=True)
                shutil.copytree(ROOT / folder, target)


setup(cmdclass={"build_py": BuildWithShipped})
