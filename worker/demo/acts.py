"""The two simulated days, act by act."""

from collections.abc import Callable

from worker.demo.stage import Stage

SETTLE = 1  # minutes that immediate digests gather, and a little more


def play(stage: Stage, show: Callable[[str], None]) -> None:
    """Day one: the assembly opens. Day two: it elects, corrects and closes. Each with its evening digest."""
    _until_quiet(stage, show, "day 1, noon")
    _pass(stage, show, "day 1, evening", "2028-11-06T18:00:30+00:00")
    stage.newswire.day = 2
    _pass(stage, show, "day 2, afternoon", "2028-11-09T17:00:00+00:00")
    _pass(stage, show, "day 2, evening", "2028-11-09T18:00:30+00:00")


def _pass(stage: Stage, show: Callable[[str], None], name: str, moment: str) -> None:
    stage.pass_until(moment)
    _until_quiet(stage, show, name)


def _until_quiet(stage: Stage, show: Callable[[str], None], name: str) -> None:
    """Let everything be polled and done, then the digests that gather."""
    stage.settle(lambda told: show(f"{name}: {told}"))
    stage.pass_minutes(SETTLE)
    stage.settle_digests(lambda told: show(f"{name}: {told}"))
