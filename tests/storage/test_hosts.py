"""The line of a host: a slot for each row, one request after the other, nobody woken in vain."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from sqlalchemy import Engine, text

from storage import hosts, work
from storage.engine import begin, read
from tests.storage.rows_of_work import LEASE, T0

GAP = 1_000


@dataclass
class Crowd:
    """Rows that want pages of hosts, done by one worker in a time of its own."""

    store: Engine
    now: int = T0
    asked: dict[str, list[tuple[int, int]]] = field(default_factory=dict)  # host: (instant, row)
    starts: Counter[int] = field(default_factory=Counter)
    host_of: dict[int, str] = field(default_factory=dict)

    def join(self, host: str, number: int) -> list[int]:
        with begin(self.store) as conn:
            rows = [
                work.enqueue(conn, "collect", f"{host}-{self.now}-{n}", not_before=self.now, now=self.now)
                for n in range(number)
            ]
        self.host_of |= dict.fromkeys(rows, host)
        return rows

    def work(self, until: int) -> None:
        """Do what is due, and let time pass to what is due next."""
        while self.now < until:
            while self.one():
                pass
            with read(self.store) as conn:
                due = conn.execute(text("SELECT min(not_before) FROM work WHERE state = 'ready'")).scalar()
            self.now = until if due is None else min(until, max(due, self.now))

    def one(self) -> bool:
        with begin(self.store) as conn:
            claim = work.claim_next(conn, ["collect"], now=self.now, lease_ms=LEASE)
            if claim is None:
                return False
            self.starts[claim.id] += 1
            host = self.host_of[claim.id]
            wait = hosts.reserve(conn, host, claim.id, now=self.now, gap=GAP)
            if wait > hosts.PATIENCE_MS:
                work.postpone(conn, claim, now=self.now, until=self.now + wait, reason=None, counted=False)
            else:
                self.asked.setdefault(host, []).append((self.now + wait, claim.id))
                work.finish(conn, claim, now=self.now)
        return True

    def gaps(self, host: str) -> list[int]:
        instants = [at for at, _ in self.asked[host]]
        return [late - early for early, late in pairwise(instants)]


def test_200_pages_of_one_host_are_fetched_one_after_another_each_woken_once(store: Engine) -> None:
    crowd = Crowd(store)
    rows = crowd.join("a", 200)
    crowd.join("b", 5)
    crowd.work(T0 + 400 * GAP)
    assert [row for _, row in crowd.asked["a"]] == rows, "first come, first served"
    assert set(crowd.gaps("a")) == {GAP}
    assert max(crowd.starts.values()) <= 2, "once to get a slot, once to use it"
    assert crowd.asked["b"][-1][0] <= T0 + 4 * GAP, "the line of one host is nobody else's"


def test_who_comes_later_stands_behind(store: Engine) -> None:
    crowd = Crowd(store)
    first = crowd.join("a", 20)
    crowd.work(T0 + 10 * GAP)
    later = crowd.join("a", 20)
    crowd.work(T0 + 100 * GAP)
    assert [row for _, row in crowd.asked["a"]] == [*first, *later]
    assert set(crowd.gaps("a")) == {GAP}


def test_a_poll_goes_before_the_line_and_the_pause_is_kept(store: Engine) -> None:
    crowd = Crowd(store)
    crowd.join("a", 30)
    crowd.work(T0 + 10 * GAP)
    with begin(store) as conn:
        wait = hosts.reserve(conn, "a", 10_000, now=crowd.now, gap=GAP, first=True)
    assert 0 <= wait <= hosts.PATIENCE_MS
    crowd.asked["a"].append((crowd.now + wait, 10_000))
    crowd.work(T0 + 100 * GAP)
    crowd.asked["a"].sort()
    assert min(crowd.gaps("a")) == GAP
    assert max(crowd.starts.values()) <= 3


def test_a_hold_moves_the_whole_line_and_wakes_nobody(store: Engine) -> None:
    crowd = Crowd(store)
    rows = crowd.join("a", 40)
    others = crowd.join("b", 40)
    crowd.work(T0 + 10 * GAP)
    starts = crowd.starts.copy()
    until = crowd.now + 600_000
    for again in (until, until - 300_000):  # a shorter one later changes nothing
        with begin(store) as conn:
            hosts.hold(conn, "a", again, now=crowd.now)
    with read(store) as conn:
        assert hosts.held(conn, "a", crowd.now)
        assert not hosts.held(conn, "a", until)
    before = len(crowd.asked["a"])
    crowd.work(until)
    assert len(crowd.asked["a"]) == before
    assert all(crowd.starts[row] == starts[row] for row in rows[before:])
    assert [row for _, row in crowd.asked["b"]] == others
    crowd.work(until + 100 * GAP)
    assert [row for _, row in crowd.asked["a"]] == rows
    assert min(crowd.gaps("a")) == GAP
    assert max(crowd.starts.values()) <= 2


def test_after_an_hour_without_workers_they_still_go_one_after_the_other(store: Engine) -> None:
    crowd = Crowd(store)
    rows = crowd.join("a", 60)
    crowd.work(T0 + 10 * GAP)
    crowd.now += 1_800_000
    crowd.work(crowd.now + 200 * GAP)
    assert sorted(row for _, row in crowd.asked["a"]) == rows
    assert min(crowd.gaps("a")) == GAP
    assert max(crowd.starts.values()) <= 3


def test_a_row_woken_early_keeps_its_slot(store: Engine) -> None:
    crowd = Crowd(store)
    rows = crowd.join("a", 10)
    crowd.one()
    while crowd.one():
        pass
    with begin(store) as conn:
        for row in rows:
            found = work.show(conn, row)
            assert found
            if found.state == "ready":
                work.enqueue(conn, "collect", found.subject, not_before=crowd.now, now=crowd.now)
    crowd.work(T0 + 100 * GAP)
    assert [row for _, row in crowd.asked["a"]] == rows
    assert set(crowd.gaps("a")) == {GAP}


def test_without_pauses_only_a_hold_is_waited_for(store: Engine) -> None:
    with begin(store) as conn:
        assert [hosts.reserve(conn, "c", row, now=T0, gap=0) for row in range(3)] == [0, 0, 0]
        hosts.hold(conn, "c", T0 + 90_000, now=T0)
        assert hosts.reserve(conn, "c", 1, now=T0, gap=0) == 90_000
        assert hosts.reserve(conn, "c", 1, now=T0 + 90_000, gap=0) == 0


def test_slots_of_rows_that_never_came_are_forgotten(store: Engine) -> None:
    with begin(store) as conn:
        for row in range(10):
            hosts.reserve(conn, "d", row, now=T0, gap=GAP)
        hosts.reserve(conn, "d", 99, now=T0 + 7_200_000, gap=GAP)
        assert conn.execute(text("SELECT count(*) FROM turns")).scalar() == 0
