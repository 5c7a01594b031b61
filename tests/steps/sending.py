"""What the tests of deliver ask again and again: a mail that waits, and what became of it."""

from collections.abc import Callable

from storage import deliveries, suppressions, work
from storage.deliveries import Delivery
from storage.engine import begin, read
from tests.steps.house import House
from tests.steps.newswire import OPENING, Item, feed, page
from tests.worker.channels.scripted_smtp import ScriptedSmtp

Smtp = Callable[..., ScriptedSmtp]
LEASE = 25 * 60_000

BY_MAIL = """
[[interests]]
name = "assembly"

[[subscriptions]]
name = "desk"
interests = ["assembly"]
to = ["desk@example.org"]
"""


def mailed(house: House, smtp: ScriptedSmtp) -> None:
    """Everything up to a mail that waits to be sent through this server."""
    house.smtp = smtp.port
    house.configure(house.source(), BY_MAIL)
    walk_to_delivery(house)


def walk_to_delivery(house: House) -> None:
    house.wire.put("/feed.xml", feed(Item(link=house.wire.put("/1", page(OPENING)))))
    house.poll()
    house.do("collect", "parse", "match", "digest")


def delivery(house: House) -> Delivery:
    found = house.one("SELECT id FROM deliveries").id
    with read(house.engine) as conn:
        got = deliveries.get(conn, found)
    assert got is not None
    return got


def claimed(house: House) -> work.Claim:
    row = house.row("deliver", delivery(house).id)
    with begin(house.engine) as conn:
        claim = work.claim(conn, row.id, now=house.now, lease_ms=LEASE)
    assert claim is not None
    return claim


def why_not(house: House, address: str = "desk@example.org") -> str | None:
    with read(house.engine) as conn:
        return suppressions.reason(conn, address)
