"""One end state: whatever happens to hints, broker, workers: the same is stored, grouped, matched, told."""

from pathlib import Path

import pytest

from bench.faults.run import STACKS, STORES
from bench.faults.state import EndState
from bench.faults.trial import FAULTS, trial
from tests.faults.conftest import DOCUMENTS
from tests.servers.valkey import Valkey

BLOWS = 8


def test_the_expected_end_is_what_the_documents_say(expected: EndState) -> None:
    # bench/faults/world.py: 60 texts and 6 corrections; 12 wire copies join their originals; 6 near-misses
    # match nothing; two mail recipients are told of each of the 42 families and 6 corrections.
    sizes = expected.sizes()
    assert (sizes["records"], sizes["families"]) == (66, 48)
    mails = [row for row in expected.deliveries if "@" in row[0]]
    assert len(mails) == 2 * (42 + 6)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("stack", STACKS)
@pytest.mark.parametrize("store", STORES)
@pytest.mark.timeout(600)
def test_the_end_is_the_same(
    store: str, stack: str, fault: str, tmp_path: Path, expected: EndState, request: pytest.FixtureRequest
) -> None:
    url = str(request.getfixturevalue("sqlite_url" if store == "sqlite" else "pg_url"))
    broker: Valkey | None = request.getfixturevalue("valkey") if stack == "full" else None
    done = trial(
        tmp_path,
        url,
        count=DOCUMENTS,
        fault=fault,
        broker_url=broker.url if broker is not None else "",
        every_s=2.0 if fault == "killed" else 0.7,
        most=BLOWS,
        patience_s=240,
    )
    assert done.state == expected
    assert done.twice_unmarked == 0
    if fault in ("erased", "killed"):
        assert sum(done.struck.values()) > 0
