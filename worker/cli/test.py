"""`plenary test`: the suite of the checkout this program runs from."""

import os
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parents[2]


@click.command("test", context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def test_command(arguments: tuple[str, ...]) -> None:
    """Run the test suite of this checkout; ARGUMENTS go to pytest."""
    launcher = ROOT / "plenary"
    if not launcher.is_file() or not (ROOT / "tests").is_dir():
        raise click.UsageError("the tests come with a checkout: clone the repository, then run ./plenary test")
    os.execv(launcher, [str(launcher), "test", *arguments])
