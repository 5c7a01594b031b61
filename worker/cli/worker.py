"""`plenary worker`: a Celery worker of the full stack, supervised."""

from typing import TYPE_CHECKING

import click

from worker.errors import ConfigError
from worker.queues import pools, read_steps

if TYPE_CHECKING:
    from worker.config import Config


@click.command()
@click.option(
    "--steps", "steps_text", metavar="STEPS", help="Which steps, such as poll,collect; all by default."
)
@click.option("--concurrency", type=click.IntRange(1, 256), help="Rows at once in each pool.")
@click.option(
    "--pool", type=click.Choice(["prefork", "threads"]), help="Instead of the pool each step asks for."
)
@click.option(
    "--drain-after",
    metavar="SECONDS",
    type=click.FloatRange(0.1, 3600),
    default=30.0,
    show_default=True,
    help="How long the broker may be silent before the work goes on without it.",
)
@click.pass_context
def worker_command(
    ctx: click.Context, steps_text: str | None, concurrency: int | None, pool: str | None, drain_after: float
) -> None:
    """Do the work of some steps, or of all, together with workers on other machines.

    Parsing and matching run in processes, everything that waits for the network in threads.
    SIGTERM ends it when the rows at work are done; a second one at once.
    """
    from worker.supervision.full_stack import run_workers

    try:
        steps = read_steps(steps_text)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--steps") from error
    config = configured(ctx.obj)
    ctx.exit(run_workers(config, pools(steps, pool), concurrency, drain_after))


def configured(path: str | None) -> "Config":
    """The configuration, with a broker in it; raises ConfigError."""
    from worker.config import load

    config = load(path)
    if not config.broker.url or config.broker.url.startswith("memory://"):
        where = config.file or "environment"
        raise ConfigError(f"{where}: broker.url: a worker needs a broker: write redis://host:6379/0")
    return config
