"""What the tests of match and digest ask again and again: interests, subscriptions, what was told."""

import json

from tests.steps.house import House
from tests.steps.newswire import Item, feed

INTERESTS = """
[[interests]]
name = "assembly"

[[interests]]
name = "theme"
themes = ["trusted data"]

[[interests]]
name = "president"
speakers = ["INTERPOL President"]

[[interests]]
name = "fisheries"
phrases = ["shared watch lists at sea"]
"""
AT_ONCE = """
[[subscriptions]]
name = "desk"
interests = ["assembly", "fisheries"]
to = ["desk@example.org", "second@example.org"]
"""
DAILY = """
[[subscriptions]]
name = "evening"
interests = ["theme", "president"]
schedule = "daily 18:00 UTC"
to = ["analyst@example.org"]
"""
EVENING = "2028-11-06T18:00:01+00:00"


def walk(house: House, *items: Item, source: str = "wire") -> None:
    """Poll a feed of these items and do everything that follows, up to the digest."""
    house.wire.put("/feed.xml" if source == "wire" else "/other.xml", feed(*items))
    house.poll(source)
    house.do("collect", "parse", "match", "digest")


def digests(house: House, subscription: str = "desk") -> list[dict]:
    """The digests as they are stored, oldest first."""
    found = house.sql(
        "SELECT content FROM digests WHERE subscription_id = :s ORDER BY created_at, id", s=subscription
    )
    return [json.loads(one.content) for one in found]


def roles(house: House, subscription: str = "desk") -> list[str]:
    query = "SELECT role FROM digest_items WHERE subscription_id = :s ORDER BY revision_id"
    return [one.role for one in house.sql(query, s=subscription)]


def deliveries(house: House) -> list[tuple[str, str]]:
    found = house.sql("SELECT recipient, subscription_id FROM deliveries ORDER BY created_at, recipient")
    return [(one.subscription_id, one.recipient) for one in found]
