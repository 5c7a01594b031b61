"""`plenary drain`: what is due is done here and now, without a broker."""

import json
import signal
import threading

import click

from worker.queues import read_steps
from worker.rendering.numbers import plural


@click.command()
@click.option(
    "--steps", "steps_text", metavar="STEPS", help="Which steps, such as poll,collect; all by default."
)
@click.option("--threads", type=click.IntRange(1, 64), default=8, show_default=True, help="Rows at once.")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.pass_obj
def drain_command(config_path: str | None, steps_text: str | None, threads: int, as_json: bool) -> None:
    """Do the rows that are due, and those they lead to, without Celery; then end."""
    from worker import drain, logs
    from worker.broker.hints import Silent
    from worker.config import load
    from worker.opening import opener, prepare

    try:
        steps = read_steps(steps_text)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--steps") from error
    config = load(config_path)
    logs.configure(config.log_level)
    prepare(config)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    executor = opener(config)(Silent())
    try:
        done = drain.drain(executor, steps, stop, threads=threads)
    finally:
        executor.close()
    told = f"{plural(done, 'row')} taken up; nothing more is due now"
    click.echo(json.dumps({"done": done}) if as_json else told)
    if stop.is_set():
        raise click.Abort
