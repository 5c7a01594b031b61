"""`plenary run`: everything on this machine, until Ctrl-C."""

import click


@click.command()
@click.option(
    "--drain-after",
    metavar="SECONDS",
    type=click.FloatRange(0.1, 3600),
    default=30.0,
    show_default=True,
    help="How long the broker may be silent before the work goes on without it.",
)
@click.pass_context
def run_command(ctx: click.Context, drain_after: float) -> None:
    """Poll, collect, parse, match, digest and deliver, all on this machine, until Ctrl-C.

    A second run goes on where the first one stopped.
    """
    from worker.supervision.running import run

    ctx.exit(run(ctx.obj, drain_after))
