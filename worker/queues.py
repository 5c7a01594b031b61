"""The names of the steps, which are also the names of their queues, and the pool each runs in."""

STEPS = ("poll", "collect", "parse", "match", "digest", "deliver")
FORKED = ("parse", "match")  # work for the processor: a pool of processes
SWEEP = "sweep"  # the queue of the one tick


def read_steps(text: str | None) -> tuple[str, ...]:
    """The steps of "poll,collect", in the order they run; every step for None.

    Raises ValueError naming what is no step.
    """
    if text is None:
        return STEPS
    wanted = {name.strip() for name in text.split(",") if name.strip()}
    strange = sorted(wanted - set(STEPS))
    if strange or not wanted:
        named = ", ".join(strange) or "(none given)"
        raise ValueError(f"no such step: {named}; the steps are {', '.join(STEPS)}")
    return tuple(step for step in STEPS if step in wanted)


def pools(steps: tuple[str, ...], pool: str | None = None) -> dict[str, tuple[str, ...]]:
    """Which pool runs which of these steps: processes for parsing, threads for the network, or `pool`."""
    if pool is not None:
        return {pool: steps}
    forked = tuple(step for step in steps if step in FORKED)
    threaded = tuple(step for step in steps if step not in FORKED)
    return {name: some for name, some in (("threads", threaded), ("prefork", forked)) if some}
