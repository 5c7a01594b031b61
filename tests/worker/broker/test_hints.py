"""Hints: told after the commit, by a thread; nothing they meet may hold up or break a step."""

import threading
import time

from worker.broker.hints import WAITING_MOST, Publisher, Silent


class Wire:
    """A place hints are put on; it may refuse or hang."""

    def __init__(self) -> None:
        self.got: list[tuple[str, int]] = []
        self.refuses = False
        self.open = threading.Event()
        self.open.set()

    def publish(self, step: str, row_id: int) -> None:
        self.open.wait(30)
        if self.refuses:
            raise ConnectionError("nobody there")
        self.got.append((step, row_id))


def test_hints_arrive_in_order() -> None:
    wire = Wire()
    hints = Publisher(lambda: wire.publish)
    hints.send([("parse", 1), ("match", 2)])
    hints.send([("poll", 3)])
    assert hints.flush(10)
    assert (wire.got, hints.sent, hints.failed) == ([("parse", 1), ("match", 2), ("poll", 3)], 3, 0)
    hints.close()


def test_a_hanging_broker_holds_up_nobody() -> None:
    wire = Wire()
    wire.open.clear()
    hints = Publisher(lambda: wire.publish)
    start = time.monotonic()
    hints.send(("poll", number) for number in range(WAITING_MOST + 100))
    hints.send([("poll", -1)])
    assert time.monotonic() - start < 2
    assert hints.failed >= 100
    start = time.monotonic()
    hints.close()
    assert time.monotonic() - start < 5
    wire.open.set()


def test_a_refusal_drops_what_waits_and_is_counted() -> None:
    wire = Wire()
    wire.refuses = True
    hints = Publisher(lambda: wire.publish)
    hints.send(("poll", number) for number in range(50))
    assert hints.flush(10)
    assert (wire.got, hints.failed) == ([], 50)
    wire.refuses = False
    hints.send([("poll", 7)])
    assert hints.flush(10)
    assert wire.got == [("poll", 7)]
    hints.close()


def test_a_broker_that_cannot_be_opened_is_tried_again() -> None:
    wire, tries = Wire(), []

    def make():
        tries.append(1)
        if len(tries) == 1:
            raise OSError("not yet")
        return wire.publish

    hints = Publisher(make)
    hints.send([("poll", 1)])
    assert hints.flush(10)
    hints.send([("poll", 2)])
    assert hints.flush(10)
    assert (wire.got, len(tries), hints.failed) == ([("poll", 2)], 2, 1)
    hints.close()


def test_after_close_hints_are_dropped() -> None:
    wire = Wire()
    hints = Publisher(lambda: wire.publish)
    hints.close()
    hints.send([("poll", 1)])
    assert (wire.got, hints.failed) == ([], 1)


def test_silent_hints_say_nothing() -> None:
    Silent().send([("poll", 1)])
    Silent().close()
