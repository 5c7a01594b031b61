"""`plenary beat`: the clock of the full stack."""

import click


@click.command()
@click.pass_context
def beat_command(ctx: click.Context) -> None:
    """Send the one tick that makes workers look for what is due. Two of them do no harm.

    At its start the sources, interests and subscriptions of the configuration are written to the store.
    """
    from worker.cli.worker import configured
    from worker.supervision.full_stack import run_beat

    ctx.exit(run_beat(configured(ctx.obj)))
