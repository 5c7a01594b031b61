"""A project of a few lines with the launcher in it: set up for real, by uv or pip, without a network."""

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PYPROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "tiny"
version = "1.0"

[tool.uv]
cache-keys = [{ file = "pyproject.toml" }, { file = "worker/__init__.py" }]
"""

BACKEND = '''\
"""Build an editable wheel of this folder with the standard library."""
import pathlib, zipfile

def build_editable(directory, config_settings=None, metadata_directory=None):
    name, info = "tiny-1.0-py3-none-any.whl", "tiny-1.0.dist-info/"
    with zipfile.ZipFile(pathlib.Path(directory) / name, "w") as wheel:
        wheel.writestr("tiny.pth", str(pathlib.Path.cwd()))
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt",
                       "[console_scripts]\\nplenary = worker:main\\npytest = worker:test_main\\n")
        wheel.writestr(info + "RECORD", "")
    return name
'''

PROGRAM = '''\
"""The program that the launcher starts: it tells what it was given."""
import json, os, sys

def main():
    print(json.dumps({"arguments": sys.argv[1:], "prefix": sys.prefix, "cwd": os.getcwd()}))
    return int(os.environ.get("TINY_STATUS", "0"))

def test_main():
    return main()
'''


@pytest.fixture
def launcher(tmp_path: Path) -> Path:
    """The launcher of such a project, in a folder whose name has a space."""
    folder = tmp_path / "a clone"
    (folder / "worker").mkdir(parents=True)
    (folder / "worker" / "__init__.py").write_text(PROGRAM)
    (folder / "pyproject.toml").write_text(PYPROJECT)
    (folder / "backend.py").write_text(BACKEND)
    for lock in ("requirements.lock", "requirements-test.lock"):
        (folder / lock).write_text("# nothing is needed\n")
    launcher = folder / "plenary"
    shutil.copy(ROOT / "plenary", launcher)
    return launcher
