"""What a wheel holds beside the sources, when asked for: the readers compiled to C by mypyc (decision 20).

    HATCH_BUILD_HOOK_ENABLE_CUSTOM=1 python -m build --wheel

The same sources give the same records, faster; where nothing is compiled, Python reads the sources. It takes
a C compiler and some minutes; pip would ask for all of it twice, once for the metadata alone.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# What is walked through for each word or line; tables, records and what reads the web stay as they are.
COMPILED = (
    *("tokens", "phrasebook", "sheet", "fold", "days", "days_in_figures", "day_words", "places", "numbers"),
    *(
        "assemblies",
        "session_numbers",
        "relevance",
        "retrospect",
        "lead",
        "languages/flags",
        "languages/adverbs",
    ),
    *("parts/*", "twin/*", "facts/*", "facts/*/*"),
)


class Compiled(BuildHookInterface):  # type: ignore[type-arg]
    """The hook that hatchling calls before it packs a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and pack what came out; an editable install reads the sources."""
        if version == "editable":
            return
        build_data |= {"pure_python": False, "infer_tag": True}
        self._made = TemporaryDirectory()  # kept until the wheel is packed
        folder = Path(self._made.name)
        build_data["force_include"] |= {
            str(file): file.relative_to(folder).as_posix() for file in compile_into(folder, Path(self.root))
        }

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Leave nothing behind that is no part of the wheel."""
        if version != "editable":
            self._made.cleanup()


def sources(root: Path) -> list[str]:
    """The files that are compiled, as paths from the root."""
    found = (file for name in COMPILED for file in sorted((root / "parsers").glob(f"{name}.py")))
    return [file.relative_to(root).as_posix() for file in found if file.name != "__init__.py"]


def compile_into(folder: Path, root: Path) -> list[Path]:
    """The extension modules made of the sources below a root, which must be the working folder."""
    from mypyc.build import mypycify
    from setuptools import Distribution
    from setuptools.command.build_ext import build_ext

    asked = ["--config-file=", *sources(root)]
    extensions = mypycify(asked, target_dir=str(folder / "c"), opt_level="2", debug_level="0")
    build = build_ext(Distribution({"name": "parsers", "ext_modules": extensions}))
    build.build_lib, build.build_temp = str(folder), str(folder / "objects")
    build.ensure_finalized()
    build.run()
    return sorted(folder.rglob("*.so"))
