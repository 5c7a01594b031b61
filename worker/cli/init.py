"""`plenary init`: a directory in, a commented plenary.toml in it and what to do next out."""

import os
from pathlib import Path

import click

FILE = "plenary.toml"


@click.command("init")
@click.argument("directory", default=".", type=click.Path(file_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help=f"Replace a {FILE}; the old one is kept beside it as {FILE}.old.")
def init_command(directory: Path, force: bool) -> None:
    """Write a commented plenary.toml into DIRECTORY (default: here)."""
    target = directory / FILE
    write(target, starter(), force=force)
    _tell(target)


def starter() -> str:
    """The text of a first configuration."""
    from importlib.resources import files

    return files("worker.cli").joinpath("starter.toml").read_text(encoding="utf-8")


def write(target: Path, text: str, *, force: bool) -> None:
    """Put `text` into a new file; what is there is replaced only with `force`, and kept beside it.

    Raises:
        ConfigError: there is a file already, or none can be written.
    """
    from worker.errors import ConfigError

    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if force and target.is_file():
            _replace(target, text)
        else:
            _create(target, text)
    except FileExistsError:
        raise ConfigError(f"{target} exists; `plenary init --force` replaces it") from None
    except OSError as error:
        raise ConfigError(
            f"{target}: cannot be written ({error.strerror}); choose another directory"
        ) from error


def _replace(target: Path, text: str) -> None:
    """What was there stays beside it, and stays in its place when there is no room for the new one."""
    old = target.replace(target.with_name(f"{target.name}.old"))
    try:
        _create(target, text)
    except OSError:
        old.replace(target)
        raise


def _create(target: Path, text: str) -> None:
    """A new file, whole on the disk or not there."""
    with target.open("x", encoding="utf-8") as file:
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            target.unlink()
            raise


def _tell(target: Path) -> None:
    from worker.config import load

    config = load(target)
    on = sum(source.enabled for source in config.sources)
    click.echo(f"Wrote {target}: {on} sources (unverified until polled), {len(config.interests)} interests,")
    click.echo(f"{len(config.subscriptions)} example subscriptions that are off. Next:")
    click.echo("  1. open it: write [fetch] contact, [smtp], your address, and enabled = true")
    option = "" if target.parent.resolve() == Path.cwd() else f"--config {target} "
    click.echo(f"  2. plenary {option}doctor      checks it all: addresses, store, mail server, sources")
    click.echo(f"  3. plenary {option}run         watches until Ctrl-C")
    click.echo("No network at hand? plenary demo shows everything on this machine alone.")
