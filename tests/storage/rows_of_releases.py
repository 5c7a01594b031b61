"""A store with sources, documents and releases in it, for the tests that start there."""

from dataclasses import replace

from sqlalchemy import Connection

from storage import documents, entries, families, interests, releases, sources, subscriptions, sync, work

T0 = 1_700_000_000_000

FACTS = releases.Facts(True, 84, "en", "The Assembly opens", "https://wire.example/1", "2015-11-02")


def configure(
    conn: Connection,
    *,
    source_ids: tuple[str, ...] = ("wire",),
    interest_ids: tuple[str, ...] = ("cyber",),
    subscribed: tuple[subscriptions.SubscriptionSetting, ...] = (),
    now: int = T0,
) -> None:
    sync.sync(
        conn,
        sources_=[
            sources.SourceSetting(name, f"https://{name}.example/rss", "feed", "all", 60_000)
            for name in source_ids
        ],
        interests_=[interests.Interest(name, "{}") for name in interest_ids],
        subscriptions_=subscribed,
        now=now,
    )


def subscribe(
    name: str = "desk",
    *,
    schedule: str = "immediate",
    first_at: int = work.NEVER,
    held: tuple[str, ...] = ("cyber",),
    recipients: tuple[str, ...] = ("Desk@example.org",),
) -> subscriptions.SubscriptionSetting:
    return subscriptions.SubscriptionSetting(name, "email", recipients, held, schedule, first_at)


def draft(text: str, identity: str = "url:https://wire.example/1", at: int = T0) -> documents.Draft:
    return documents.Draft(identity, None, "", text, "A title", "en", None, "text/1", None, True, at)


def store_text(
    conn: Connection, text: str, identity: str = "url:https://wire.example/1", at: int = T0
) -> documents.Stored:
    sha256 = documents.store_body(conn, text.encode("utf-8", "replace"), "text/plain")
    return documents.store(conn, replace(draft(text, identity, at), body_sha256=sha256))


def release(
    conn: Connection, text: str, identity: str = "url:https://wire.example/1", now: int = T0
) -> releases.Revision:
    """A new release with its first revision."""
    stored = store_text(conn, text, identity, now)
    families.lock(conn)
    added = releases.add(
        conn, identity, FACTS, text_sha256=stored.text_sha256, prefix="84", kind="opening", now=now
    )
    return revise(conn, added.id, stored, now)


def matched(conn: Connection, words: str, identity: str, *held: str) -> releases.Revision:
    revision = release(conn, words, identity)
    interests.store_matches(conn, revision.id, dict.fromkeys(held, '["why"]'), now=T0)
    return revision


def revise(conn: Connection, release_id: str, stored: documents.Stored, now: int = T0) -> releases.Revision:
    return releases.revise(
        conn,
        release_id,
        cause="publisher",
        document_id=stored.id,
        text_sha256=stored.text_sha256,
        record="{}",
        changes=None,
        notify=True,
        now=now,
    )


def seen(
    key: str,
    link: str | None = None,
    *,
    fingerprint: str = "1",
    state: str = "candidate",
    title: str = "INTERPOL General Assembly",
) -> entries.Seen:
    return entries.Seen(key, None, link, link, title, None, None, None, fingerprint, state, "names INTERPOL")
