"""The commands' own help into docs/commands.md; --check only tells whether they agree."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from worker.cli import cli

PAGE = Path(__file__).with_name("commands.md")
VALUES = {"integer": "N", "integer range": "N", "float range": "N"}
HEAD = """\
# Commands

Every command with its options, as its `--help` tells them (`.venv/bin/python docs/write_commands.py`
writes this page).

Reports go to stdout (`--json`: for programs; rows of lists carry `id`, the handle that `show` takes), logs to
stderr. Exit status: 0 done, 1 a result that says no (differences, parked rows, a source that could not be
read), 2 configuration or usage, 130 interrupted. The configuration is `--config FILE`, `$PLENARY_CONFIG`,
`./plenary.toml`, or `plenary/plenary.toml` in the XDG directory.
"""


def sections(group: click.Group, path: str) -> Iterator[str]:
    """A section for each command, those of a group after one another."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        typed = f"{path} {name}"
        if isinstance(command, click.Group):
            yield from sections(command, typed)
        elif command is not None:
            yield section(command, typed)


def section(command: click.Command, typed: str) -> str:
    """Usage, what it does, its options."""
    arguments = " ".join(
        [typed] + [each.make_metavar(click.Context(command)) for each in command.params if is_argument(each)]
    )
    options = [row(each) for each in command.params if isinstance(each, click.Option)]
    table = "\n\n| option | |\n|---|---|\n" + "\n".join(options) if options else ""
    return f"## `{arguments}`\n\n{paragraphs(command.help or '')}{table}\n"


def is_argument(parameter: click.Parameter) -> bool:
    """Is it given by its place?"""
    return isinstance(parameter, click.Argument)


def row(option: click.Option) -> str:
    """One line of the table of options."""
    value = option.metavar or VALUES.get(option.type.name) or choices(option)
    names = ", ".join([*option.opts, *option.secondary_opts]) + ("" if option.is_flag else f" {value}")
    return f"| `{names}` | {option.help or ''} |"


def choices(option: click.Option) -> str:
    """The words that may be given, in a form that a table can hold."""
    kind = option.type
    return " or ".join(map(str, kind.choices)) if isinstance(kind, click.Choice) else kind.name.upper()


def paragraphs(text: str) -> str:
    """Help text with one line a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.replace("\b", "").split("\n\n"))


def main(arguments: list[str]) -> int:
    """Write the page, or compare it; returns the exit status."""
    text = HEAD + "\n" + "\n".join(sections(cli, "plenary"))
    if arguments == ["--check"]:
        return int(not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
