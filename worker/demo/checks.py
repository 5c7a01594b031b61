"""What the demo says happened, each held against the store and what arrived at the receivers."""

import base64
import hashlib
import hmac
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage

from storage import backlog, deliveries, families, releases
from storage.digests import listing
from storage.engine import read
from worker.demo.articles import articles
from worker.demo.receivers import Post
from worker.demo.stage import Stage

NEAR_MISSES = ("08", "09", "10", "11", "19")
COPIES = {"03-opening-wirecopy-en": "02-opening-en", "17-closing-wirecopy-en": "16-closing-en"}


@dataclass(frozen=True, slots=True)
class Check:
    """A sentence about what happened, and whether it is true."""

    claim: str
    true: bool


def checks(stage: Stage) -> list[Check]:
    """Everything that the demo claims."""
    return [*_stored(stage), *_families(stage), *_correction(stage), *_sent(stage), *_webhooks(stage)]


def _stored(stage: Stage) -> Iterator[Check]:
    wanted = {a.path for a in articles() if a.status == 200 and a.name[:2] not in NEAR_MISSES}
    with read(stage.engine) as conn:
        found = releases.listing(conn, limit=1000)
        others = releases.listing(conn, limit=1000, relevant=False)
        rows = [row for row in backlog.counts(conn, 0) if row.step == "collect"]
        parked = backlog.parked(conn)
    paths = sorted((one.url or "").removeprefix(stage.newswire.address) for one in found)
    yield Check(f"{len(wanted)} releases about the assembly are stored, each once", paths == sorted(wanted))
    yield Check(
        f"{len(NEAR_MISSES)} near-misses are not taken for one ({len(others)} read, the rest not fetched)",
        _missed(stage),
    )
    languages = {one.language for one in found}
    yield Check("in English, French, Spanish and Arabic", languages == {"en", "fr", "es", "ar"})
    missing = [row for row in parked if row.step == "collect" and "404" in (row.reason or "")]
    yield Check("the article that answers 404 is set aside with its reason", bool(rows) and len(missing) == 1)


def _missed(stage: Stage) -> bool:
    near = {a.path for a in articles() if a.name[:2] in NEAR_MISSES}
    with read(stage.engine) as conn:
        told = {
            (one.url or "").removeprefix(stage.newswire.address) for one in releases.listing(conn, limit=1000)
        }
    return not near & told


def _families(stage: Stage) -> Iterator[Check]:
    paths = {a.name: stage.newswire.address + a.path for a in articles()}
    with read(stage.engine) as conn:
        family = {one.url: one.family_id for one in releases.listing(conn, limit=1000)}
        sizes = [len(families.members(conn, one)) for one in set(family.values())]
    same = all(family.get(paths[copy]) == family.get(paths[origin]) for copy, origin in COPIES.items())
    yield Check(f"the wire copies are in one family with what they copy ({len(sizes)} families)", same)


def _correction(stage: Stage) -> Iterator[Check]:
    corrected = next(a for a in articles() if a.name.startswith("13-"))
    with read(stage.engine) as conn:
        one = next(
            (r for r in releases.listing(conn, limit=1000) if (r.url or "").endswith(corrected.path)), None
        )
        history = releases.history(conn, one.id) if one is not None else ()
    fields = (
        [change["field"] for change in json.loads(history[-1].changes or "[]")] if len(history) == 2 else []
    )
    yield Check("the corrected release has a second revision that says what changed", "attendance" in fields)
    told = [
        mail
        for mail in _parsed(stage, "desk@embassy.example.org")
        if "Correct" in mail["Subject"] or _corrects(mail)
    ]
    threaded = [mail for mail in told if mail["In-Reply-To"] or mail["References"]]
    yield Check(
        "the correction was told once, in the thread of the first alert", len(told) == len(threaded) == 1
    )


def _corrects(mail: EmailMessage) -> bool:
    text = mail.get_body(("plain",))
    return text is not None and "CORRECT" in text.get_content()


def _parsed(stage: Stage, recipient: str) -> list[EmailMessage]:
    return [mail.parsed() for mail in stage.mails.mails if mail.recipient == recipient]


def _sent(stage: Stage) -> Iterator[Check]:
    with read(stage.engine) as conn:
        made = [one for digest in listing(conn, limit=1000) for one in deliveries.of_digest(conn, digest.id)]
    states = Counter(one.state for one in made)
    mails = Counter(mail.parsed()["Message-ID"] for mail in stage.mails.mails)
    expected = Counter(one.message_id for one in made if one.channel == "email")
    yield Check(
        f"{states['accepted']} deliveries were made and accepted", states.total() == states["accepted"] > 0
    )
    yield Check(
        f"{mails.total()} mails arrived, none twice",
        mails == expected and max(mails.values(), default=0) == 1,
    )


def _webhooks(stage: Stage) -> Iterator[Check]:
    signed = [verified(post, stage.secret) for post in stage.hooks.posts]
    yield Check(
        f"{len(signed)} webhook events arrived, every signature verifies", bool(signed) and all(signed)
    )
    ids = Counter(post.headers["webhook-id"] for post in stage.hooks.posts)
    yield Check("no event came twice", max(ids.values(), default=0) == 1)


def verified(post: Post, secret: str) -> bool:
    """Does the signature hold? By the words of Standard Webhooks 1.0.0, not by the code that signed."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    content = b".".join(
        (post.headers["webhook-id"].encode(), post.headers["webhook-timestamp"].encode(), post.body)
    )
    made = "v1," + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    return any(hmac.compare_digest(made, one) for one in post.headers["webhook-signature"].split())
