"""The command line: one table of commands, each loaded only when it is called."""

import sys
from importlib import import_module
from typing import Any

import click

from worker import __version__
from worker.errors import ConfigError

# name -> "module:attribute"; the order is the order of --help
COMMANDS: dict[str, str] = {
    "demo": "worker.demo.command:demo_command",
    "init": "worker.cli.init:init_command",
    "doctor": "worker.cli.doctor:doctor_command",
    "run": "worker.cli.run:run_command",
    "worker": "worker.cli.worker:worker_command",
    "beat": "worker.cli.beat:beat_command",
    "migrate": "worker.cli.migrate:migrate_command",
    "drain": "worker.cli.drain:drain_command",
    "status": "worker.cli.status:status_command",
    "health": "worker.cli.status:health_command",
    "poll": "worker.cli.poll:poll_command",
    "ingest": "worker.cli.ingest:ingest_command",
    "releases": "worker.cli.releases:releases_group",
    "parked": "worker.cli.parked:parked_group",
    "digest": "worker.cli.digest:digest_group",
    "why": "worker.cli.why:why_command",
    "unsubscribe": "worker.cli.addresses:unsubscribe_command",
    "forget": "worker.cli.addresses:forget_command",
    "replay": "worker.cli.replay:replay_command",
    "parse": "worker.cli.parse:parse_command",
    "read-feed": "worker.cli.read_feed:read_feed_command",
    "schema": "worker.cli.schema:schema_group",
    "test": "worker.cli.test:test_command",
}

# What --help says of each, so that it need not import them.
SUMMARIES: dict[str, str] = {
    "demo": "Run the whole stack over a small newswire of its own.",
    "init": "Write a commented plenary.toml.",
    "doctor": "Check config, store, broker, mail server, clock, sources.",
    "run": "Everything in one process, until Ctrl-C.",
    "worker": "A Celery worker of the full stack, supervised.",
    "beat": "The clock of the full stack.",
    "migrate": "Bring the store to this version's schema.",
    "drain": "Do what is due without a broker, then end.",
    "status": "Sources, rows by step and state, parked rows, broker.",
    "health": "Exit 0 while work gets done (reads the store).",
    "poll": "Poll sources once, in the foreground, without a broker.",
    "ingest": "Take documents by hand: files or URLs.",
    "releases": "List, show and search stored releases.",
    "parked": "List rows that were set aside; try them again.",
    "digest": "Preview a digest, or send it now.",
    "why": "Why a release is told to a subscription, or not.",
    "unsubscribe": "Send nothing more to an address.",
    "forget": "Unsubscribe an address and erase it from the store.",
    "replay": "Stored documents through today's extractors.",
    "parse": "Documents to records, without a store.",
    "read-feed": "Feed files to entries, without a store.",
    "schema": "The JSON Schema of the release record.",
    "test": "Run the test suite of a checkout.",
}


class Commands(click.Group):
    """A group that imports a command's module when that command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command, imported now; None when there is no such name."""
        if cmd_name not in COMMANDS:
            return None
        module, attribute = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; one that nearly has the name is suggested."""
        from difflib import get_close_matches

        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            near = get_close_matches(args[0], COMMANDS, n=1)
            if not near:
                raise
            raise click.UsageError(f"{error.message} Did you mean {near[0]!r}?", ctx) from error

    def invoke(self, ctx: click.Context) -> Any:
        """What the command returns; trouble that [store] url is to mend names the file it stands in."""
        try:
            return super().invoke(ctx)
        except Exception as error:
            if not _explained(error) or isinstance(error, ConfigError):
                raise
            from worker.config import with_file

            raise ConfigError(with_file(str(error), ctx.obj)) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The commands with their summaries, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, SUMMARIES[name]) for name in COMMANDS])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="plenary")
@click.option("--config", "config_path", metavar="FILE", help="The plenary.toml to use.")
@click.pass_context
def cli(ctx: click.Context, config_path: str | None) -> None:
    """Watch newswires for releases about INTERPOL General Assemblies."""
    ctx.obj = config_path


def main() -> None:
    """Run the command line; a ConfigError is one line on stderr and exit status 2."""
    try:
        code = cli.main(standalone_mode=False)
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except click.Abort:
        code = 130
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except Exception as error:
        if not _explained(error):
            raise
        click.echo(f"plenary: {error}", err=True)
        code = 2
    sys.exit(code)


def _explained(error: Exception) -> bool:
    """Is it an error whose message says what was wrong, where and what to do?"""
    names = {kind.__name__ for kind in type(error).__mro__}
    return isinstance(error, ConfigError) or "StoreError" in names
