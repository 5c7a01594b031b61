"""`plenary test`: the suite of the checkout that this program runs from."""

import os
import sys
from pathlib import Path

import click

from worker.errors import ConfigError

ROOT = Path(__file__).resolve().parents[2]


@click.command(
    "test",
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[PYTEST-ARGUMENT]...")
def test_command(arguments: tuple[str, ...]) -> None:
    """Run the whole suite of a checkout: style, types, import rules and tests."""
    launcher = ROOT / "plenary"
    if not launcher.is_file():
        raise ConfigError("the suite is part of a clone, not of a package; run ./plenary test there")
    sys.stdout.flush()
    os.execv(launcher, [str(launcher), "test", *arguments])  # noqa: S606 - beside this package
