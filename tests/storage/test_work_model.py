"""Random walks over the work table against a model of it.

What must hold: no nudge is lost, a row never has two holders, a stale token changes nothing.
"""

from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import Engine

from storage import work
from storage.engine import begin, read
from tests.storage.rows_of_work import LEASE, T0, clear

SUBJECTS = st.sampled_from(["a", "b"])
CLAIMS = st.sampled_from([0, 0, 0, 0, 1, 2])  # mostly the last one
WAITS = st.sampled_from([0, 1, 30_000, LEASE, 3 * LEASE])


@dataclass
class Row:
    """What a row should look like; `owed` is a nudge that no claim has followed yet."""

    id: int
    state: str
    not_before: int
    again: int | None = None
    attempts: int = 0
    deaths: int = 0
    token: int = 0
    lease_until: int = 0
    owed: bool = True
    claims: list[work.Claim] = field(default_factory=list)

    def due(self, now: int) -> bool:
        return (self.state == "ready" and self.not_before <= now) or (
            self.state == "leased" and self.lease_until < now
        )

    def holds(self, claim: work.Claim) -> bool:
        return self.state == "leased" and claim.token == self.token


class WorkTable(RuleBasedStateMachine):
    engine: Engine

    @initialize()
    def empty(self) -> None:
        clear(self.engine)
        self.now = T0
        self.rows: dict[str, Row] = {}

    @rule(ms=WAITS)
    def time_passes(self, ms: int) -> None:
        self.now += ms

    @rule(subject=SUBJECTS, wait=WAITS, unpark=st.booleans(), hinted=st.booleans())
    def enqueue(self, subject: str, wait: int, unpark: bool, hinted: bool) -> None:
        at = self.now + wait
        with begin(self.engine) as conn:
            row_id = work.enqueue(
                conn, "poll", subject, not_before=at, now=self.now, unpark=unpark, hinted=hinted
            )
        row = self.rows.setdefault(subject, Row(row_id, "ready", at))
        assert row.id == row_id
        if row.state == "parked" and not unpark:
            return
        row.owed = True
        if row.state == "leased":
            row.again = at if row.again is None else min(row.again, at)
        elif row.state == "ready":
            row.not_before = min(row.not_before, at)
        else:
            row.not_before = at
            if row.state == "parked":
                row.attempts = row.deaths = 0
            row.state = "ready"

    @rule(subject=SUBJECTS)
    def claim(self, subject: str) -> None:
        row = self.rows.get(subject)
        if row is None:
            return
        with begin(self.engine) as conn:
            claimed = work.claim(conn, row.id, now=self.now, lease_ms=LEASE)
        assert (claimed is not None) == row.due(self.now)
        self.hold(row, claimed)

    @rule()
    def claim_next(self) -> None:
        with begin(self.engine) as conn:
            claimed = work.claim_next(conn, ["poll", "parse"], now=self.now, lease_ms=LEASE)
        due = {row.id: row for row in self.rows.values() if row.due(self.now)}
        assert (claimed is not None) == bool(due)
        if claimed:
            ready = [row.not_before for row in due.values() if row.state == "ready"]
            assert not ready or due[claimed.id].not_before == min(ready)
            self.hold(due[claimed.id], claimed)

    def hold(self, row: Row, claimed: work.Claim | None) -> None:
        if claimed is None:
            return
        row.state, row.again, row.owed = "leased", None, False
        row.token += 1
        row.attempts += 1
        row.lease_until = self.now + LEASE
        row.claims.append(claimed)
        assert (claimed.token, claimed.attempts, claimed.deaths) == (row.token, row.attempts, row.deaths)

    @rule(subject=SUBJECTS, which=CLAIMS, wait=st.sampled_from([None, None, 0, LEASE]))
    def finish(self, subject: str, which: int, wait: int | None) -> None:
        again_at = None if wait is None else self.now + wait
        row, claim = self.pick(subject, which)
        if row is None or claim is None:
            return
        with_nudge = [at for at in (row.again, again_at) if at is not None]
        expected = min(with_nudge, default=None)

        def act(conn):  # type: ignore[no-untyped-def]
            assert work.finish(conn, claim, now=self.now, again_at=again_at) == expected

        if self.fenced(row, claim, act):
            row.state = "done" if expected is None else "ready"
            row.not_before = row.not_before if expected is None else expected
            row.again, row.attempts, row.deaths = None, 0, 0

    @rule(subject=SUBJECTS, which=CLAIMS, wait=WAITS, counted=st.booleans())
    def postpone(self, subject: str, which: int, wait: int, counted: bool) -> None:
        row, claim = self.pick(subject, which)
        until = self.now + wait
        if row and self.fenced(
            row,
            claim,
            lambda conn: work.postpone(
                conn, claim, now=self.now, until=until, reason="later", counted=counted
            ),
        ):
            row.state, row.not_before, row.again = "ready", until, None
            row.attempts -= not counted

    @rule(subject=SUBJECTS, which=CLAIMS)
    def park(self, subject: str, which: int) -> None:
        row, claim = self.pick(subject, which)
        if row and self.fenced(row, claim, lambda conn: work.park(conn, claim, now=self.now, reason="no")):
            row.state, row.again = "parked", None

    @rule(subject=SUBJECTS, which=CLAIMS)
    def died(self, subject: str, which: int) -> None:
        row, claim = self.pick(subject, which)
        if row and self.fenced(
            row, claim, lambda conn: work.died(conn, claim, now=self.now, until=self.now, reason="signal 9")
        ):
            row.deaths += 1
            row.state = "parked" if row.deaths >= work.DEATHS else "ready"
            row.not_before, row.again = self.now, None

    @rule(subject=SUBJECTS, which=CLAIMS)
    def extend(self, subject: str, which: int) -> None:
        row, claim = self.pick(subject, which)
        if row and self.fenced(
            row, claim, lambda conn: work.extend(conn, claim, now=self.now, lease_ms=LEASE)
        ):
            row.lease_until = self.now + LEASE

    @rule()
    def retry(self) -> None:
        with begin(self.engine) as conn:
            ids = work.retry(conn, None, self.now)
        parked = [row for row in self.rows.values() if row.state == "parked"]
        assert ids == sorted(row.id for row in parked)
        for row in parked:
            row.state, row.not_before, row.attempts, row.deaths, row.owed = "ready", self.now, 0, 0, True

    @rule()
    def sweep(self) -> None:
        with begin(self.engine) as conn:
            hinted = {row_id for row_id, _ in work.due(conn, now=self.now)}
        assert hinted <= {row.id for row in self.rows.values() if row.due(self.now)}

    @invariant()
    def the_table_is_as_the_model_says(self) -> None:
        for subject, row in getattr(self, "rows", {}).items():
            with read(self.engine) as conn:
                stored = work.find(conn, "poll", subject)
            assert stored
            assert (stored.state, stored.not_before, stored.again, stored.attempts, stored.deaths) == (
                row.state, row.not_before, row.again, row.attempts, row.deaths,
            )  # fmt: skip
            assert (stored.lease_until is not None) == (row.state == "leased")

    @invariant()
    def no_nudge_is_lost(self) -> None:
        for row in getattr(self, "rows", {}).values():
            if row.owed and row.state != "parked":
                assert row.state == "ready" or (row.state == "leased" and row.again is not None)

    def teardown(self) -> None:
        """Every due row is hinted by the sweeps of the next ten minutes."""
        if not getattr(self, "rows", None):
            return
        hinted: set[int] = set()
        due = {row.id for row in self.rows.values() if row.due(self.now)}
        for seconds in range(0, 601, 30):
            with begin(self.engine) as conn:
                hinted |= {row_id for row_id, _ in work.due(conn, now=self.now + seconds * 1000)}
        assert due <= hinted

    def pick(self, subject: str, which: int) -> tuple[Row | None, work.Claim | None]:
        row = self.rows.get(subject)
        if row is None or not row.claims:
            return None, None
        return row, row.claims[-1 - which % len(row.claims)]

    def fenced(self, row: Row, claim, act) -> bool:  # type: ignore[no-untyped-def]
        """Do it under the claim's token: it works for the holder alone."""
        if row.holds(claim):
            with begin(self.engine) as conn:
                act(conn)
            return True
        with pytest.raises(work.LeaseLost), begin(self.engine) as conn:
            act(conn)
        return False


def test_random_walks(store: Engine) -> None:
    few = store.dialect.name == "postgresql"
    machine = type("Machine", (WorkTable,), {"engine": store})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=20 if few else 120,
            stateful_step_count=25 if few else 40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
