import re
import subprocess
import sys

import pytest
from sites import REPOSITORY

PACKAGES = sorted(path.parent.name for path in (REPOSITORY / "sitegen").glob("*/__init__.py"))


def test_imports_run_downhill() -> None:
    lint = "from importlinter.cli import lint_imports; exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", lint], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("package", PACKAGES)
def test_the_written_architecture_names_every_package(package: str) -> None:
    text = (REPOSITORY / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert re.search(rf"`{package}/?`", text)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_package_says_what_it_is_for(package: str) -> None:
    text = (REPOSITORY / "sitegen" / package / "__init__.py").read_text(encoding="utf-8")
    assert text.startswith('"""')
