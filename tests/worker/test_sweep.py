"""What is due is hinted once, then more and more seldom; an emptied broker is told anew."""

import pytest
from sqlalchemy import Engine

from storage import clock, work
from storage.engine import begin
from tests.servers.valkey import Valkey
from tests.worker.stack import wait
from worker.sweep import Pulse, rehint, sweep


class Heard:
    """Hints, kept."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, int]] = []

    def send(self, rows) -> None:
        self.rows.extend(rows)

    def close(self) -> None:
        pass


def enqueue(store: Engine, count: int, later_ms: int = 0) -> None:
    with begin(store) as conn:
        now = clock.now(conn)
        for number in range(count):
            work.enqueue(conn, "poll", f"{later_ms}-{number}", not_before=now + later_ms, now=now)


def advance(store: Engine, seconds: float) -> None:
    with begin(store) as conn:
        clock.advance(conn, int(seconds * 1000))


def test_the_pace_of_hints(store: Engine) -> None:
    heard = Heard()
    enqueue(store, 3)
    enqueue(store, 2, later_ms=3_600_000)
    assert [sweep(store, heard), sweep(store, heard)] == [3, 0]
    given = []
    for _ in range(240):  # twenty minutes
        advance(store, 5)
        given.append(sweep(store, heard))
    moments = [5 * (turn + 1) for turn, rows in enumerate(given) if rows]
    assert set(given) == {0, 3}
    gaps = [after - before for before, after in zip([0, *moments], moments, strict=False)]
    assert gaps == sorted(gaps)
    assert gaps[0] == pytest.approx(30, abs=5)
    assert max(gaps) <= 600


def test_at_most_so_many_a_tick(store: Engine) -> None:
    heard = Heard()
    enqueue(store, 25)
    assert [sweep(store, heard, limit=10) for _ in range(4)] == [10, 10, 5, 0]
    assert len(set(heard.rows)) == 25


def test_rehint_forgets(store: Engine) -> None:
    heard = Heard()
    enqueue(store, 4)
    sweep(store, heard)
    assert rehint(store) == 4
    assert sweep(store, heard) == 4


def test_a_pulse_hints_again_what_an_emptied_broker_forgot(sqlite_store: Engine, valkey: Valkey) -> None:
    heard = Heard()
    enqueue(sqlite_store, 5)
    pulse = Pulse(valkey.url, lambda: sweep(sqlite_store, heard), lambda: rehint(sqlite_store))
    pulse.start()
    wait(lambda: len(heard.rows) == 5)
    valkey.erase()
    wait(lambda: len(heard.rows) == 10)
    pulse.stop()


def test_a_pulse_marks_nothing_while_the_broker_is_away(sqlite_store: Engine, valkey: Valkey) -> None:
    heard = Heard()
    pulse = Pulse(valkey.url, lambda: sweep(sqlite_store, heard), lambda: rehint(sqlite_store))
    valkey.kill()
    with pytest.raises(OSError, match="refused"):
        pulse.tick()
    enqueue(sqlite_store, 5)
    pulse.start()
    with begin(sqlite_store) as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM work WHERE hinted_at IS NULL").scalar() == 5
    valkey.start()
    wait(lambda: len(heard.rows) == 5)
    pulse.stop()


def test_after_an_outage_one_pulse_puts_fresh_hints_in_the_place_of_old_ones(
    sqlite_store: Engine, valkey: Valkey
) -> None:
    enqueue(sqlite_store, 5)
    heard = [Heard(), Heard()]
    pulses = [
        Pulse(valkey.url, lambda one=one: sweep(sqlite_store, one), lambda: rehint(sqlite_store))
        for one in heard
    ]
    assert pulses[0].tick() == 5
    valkey.ask("LPUSH", "collect", "a hint of a row that is done by now")
    valkey.kill()
    for pulse in pulses:
        pulse.start()
    wait(lambda: not any(pulse.well for pulse in pulses))
    valkey.start()
    wait(lambda: all(pulse.well for pulse in pulses))
    for pulse in pulses:
        pulse.stop()
    assert sum(len(one.rows) for one in heard) == 5 + 5
    assert valkey.ask("EXISTS", "collect") == "0"
