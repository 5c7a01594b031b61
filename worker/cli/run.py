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
@click.pass_obj
def run_command(config_path: str | None, drain_after: float) -> None:
    """Poll, collect, parse, match, digest and deliver, all on this machine, until Ctrl-C.

    A second run goes on where the first one stopped.
    """
    from worker.config import load
    from worker.lock import lock_file, take
    from worker.running import become

    config = load(config_path)
    take(lock_file(config.store.url, config.data_dir))
    options = {
        "config": str(config.file) if config.file else None,
        "data_dir": str(config.data_dir),
        "log_level": config.log_level,
        "drain_after": drain_after,
    }
    become(options, config.broker.url)
