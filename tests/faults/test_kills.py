"""SIGKILLs to children, whole workers, beat and the broker while documents walk through: nothing is lost."""

from pathlib import Path

import pytest

from bench.faults.run import everything
from bench.faults.trial import trial, undisturbed
from tests.servers.valkey import Valkey

DOCUMENTS = 160
KILLS = 20


@pytest.mark.timeout(900)
def test_twenty_kills_lose_nothing(tmp_path: Path, sqlite_url: str, valkey: Valkey) -> None:
    quiet = tmp_path / "quiet"
    quiet.mkdir()
    expected = undisturbed(quiet, f"sqlite:///{quiet / 'plenary.db'}", count=DOCUMENTS)
    done = trial(
        tmp_path,
        sqlite_url,
        count=DOCUMENTS,
        fault="kills",
        broker_url=valkey.url,
        blows=everything(valkey),
        every_s=0.8,
        most=KILLS,
        patience_s=400,
    )
    assert sum(done.struck.values()) == KILLS
    assert done.state == expected
    assert done.twice_unmarked == 0
