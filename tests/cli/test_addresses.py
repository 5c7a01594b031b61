"""`plenary unsubscribe` and `plenary forget`."""

from pathlib import Path

import pytest

from tests.cli.desk import Desk
from tests.worker.channels.scripted_smtp import ScriptedSmtp


def test_unsubscribe_and_undo(stocked: Desk) -> None:
    ran = stocked.plenary("unsubscribe", "Analyst@EXAMPLE.org")
    assert ran.out == "Analyst@example.org is told nothing more\n"
    told = stocked.plenary("unsubscribe", "analyst@example.org").out
    assert "(it was so already: unsubscribed)" in told
    assert "unsubscribed" in stocked.plenary("unsubscribe", "--list").out
    (row,) = stocked.plenary("unsubscribe", "--list", "--json").json
    assert (row["address"], row["reason"]) == ("analyst@example.org", "unsubscribed")
    assert stocked.plenary("status", "--json").json["suppressed"][0]["reason"] == "unsubscribed"
    assert "TOLD NOTHING" in stocked.plenary("status").out
    assert stocked.plenary("unsubscribe").status == 2
    server = ScriptedSmtp()
    try:
        stocked.configure(smtp=server.port)
        rows = stocked.plenary("digest", "send-now", "evening", "--json").json
        assert [(row["recipient"], row["state"]) for row in rows] == [
            ("archive@example.org", "accepted"),
            ("analyst@example.org", "suppressed"),
        ]
        assert rows[1]["receipt"] == "unsubscribed"
    finally:
        server.close()
    assert "is told again" in stocked.plenary("unsubscribe", "--undo", "analyst@example.org").out


def test_a_delivery_may_be_named_instead_of_its_address(stocked: Desk) -> None:
    """What stands in the List-Unsubscribe header of a mail."""
    stocked.plenary("digest", "send-now", "evening")
    wanted = "SELECT id FROM deliveries WHERE recipient = 'analyst@example.org'"
    ((delivery,),) = stocked.sql(wanted)
    assert stocked.plenary("unsubscribe", delivery).out == "analyst@example.org is told nothing more\n"
    assert stocked.plenary("unsubscribe", "0" * 32).status == 2
    assert "is told nothing more" in stocked.plenary("forget", delivery).out
    assert stocked.sql(wanted) == []


def test_forget(stocked: Desk) -> None:
    stocked.plenary("digest", "send-now", "evening")
    ran = stocked.plenary("forget", "analyst@example.org")
    assert ran.status == 0
    assert "plenary.toml still names it: take it out of evening\n" in ran.out
    assert "still names it" not in stocked.plenary("forget", "stranger@example.org").out
    assert b"analyst@" not in b"".join(
        path.read_bytes() for path in Path(stocked.store).parent.glob("plenary.db*")
    )


@pytest.mark.parametrize("address", ["", "nobody", "a b@example.org"])
def test_what_is_no_address_is_not_unsubscribed(stocked: Desk, address: str) -> None:
    ran = stocked.plenary("unsubscribe", address)
    assert ran.status == 2
    assert stocked.sql("SELECT * FROM suppressions") == []
