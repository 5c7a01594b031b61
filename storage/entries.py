"""What a source lists, entry by entry: what is new in it, what changed, what is the same page as another."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace

from sqlalchemy import Connection, func, insert, select, text, update

from storage import schema
from storage.rows import chunks, columns, one, storable

table = schema.entries
_LOCK = 0x454E5452  # "ENTR", PostgreSQL's advisory lock: two sources may bring one link at once


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry as a poll read it; published in ms, state candidate or skipped, with the reason for either."""

    key: str
    guid: str | None
    link: str | None
    link_key: str | None
    title: str | None
    summary: str | None
    content: str | None
    published: int | None
    fingerprint: str
    state: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored entry; times in ms. An alias names the page of `alias_of`."""

    id: int
    source_id: str
    key: str
    guid: str | None
    link: str | None
    link_key: str | None
    title: str | None
    summary: str | None
    content: str | None
    published: int | None
    fingerprint: str
    state: str
    reason: str | None
    alias_of: int | None
    first_seen: int
    changed_at: int


@dataclass(frozen=True, slots=True)
class Recorded:
    """The ids of entries to collect: candidates that are new, and those whose page may have changed."""

    new: tuple[int, ...]
    changed: tuple[int, ...]
    skipped: int
    aliases: int


def get(conn: Connection, entry_id: int) -> Entry | None:
    """The entry with this id."""
    return one(conn, select(*columns(table, Entry)).where(table.c.id == entry_id), Entry)


def record(conn: Connection, source_id: str, seen: Iterable[Seen], *, now: int) -> Recorded:
    """Store what a poll read.

    Of entries with one key the first counts. A candidate whose link another candidate has already becomes its
    alias; when both are of one source the feed has changed what it says of the page: it is collected again.
    """
    if conn.dialect.name == "postgresql":
        conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    unique: dict[str, Seen] = {}
    for item in seen:
        unique.setdefault(item.key, _storable(item))
    known = _known(conn, source_id, list(unique))
    pages = _pages(conn, [item.link_key for item in unique.values() if item.link_key])
    new: list[int] = []
    changed: list[int] = []
    aliases = 0
    for item in unique.values():
        old = known.get(item.key)
        if old is None:
            entry = _insert(conn, source_id, item, pages, now)
        elif old.fingerprint != item.fingerprint or (old.state, item.state) == ("skipped", "candidate"):
            entry = _update(conn, old, item, pages, now)
        else:
            continue
        aliases += entry.state == "alias"
        if entry.state == "alias" and entry.alias_of is not None:
            if old is not None or pages[entry.link_key or ""].source_id == source_id:
                changed.append(entry.alias_of)
        elif entry.state == "candidate":
            fresh = old is None or old.state != "candidate"
            (new if fresh else changed).append(entry.id)
    return Recorded(
        tuple(new),
        tuple(dict.fromkeys(entry_id for entry_id in changed if entry_id not in new)),
        sum(item.state == "skipped" for item in unique.values()),
        aliases,
    )


def counts(conn: Connection, source_id: str | None = None) -> dict[str, int]:
    """How many entries (of one source) are in each state."""
    grouped = select(table.c.state, func.count()).group_by(table.c.state).order_by(table.c.state)
    if source_id is not None:
        grouped = grouped.where(table.c.source_id == source_id)
    return {row[0]: row[1] for row in conn.execute(grouped)}


def _storable(item: Seen) -> Seen:
    texts = {name: storable(value) for name, value in asdict(item).items() if isinstance(value, str)}
    return replace(item, **texts)  # type: ignore[arg-type]


def _known(conn: Connection, source_id: str, keys: Sequence[str]) -> dict[str, Entry]:
    known: dict[str, Entry] = {}
    for some in chunks(keys):
        found = select(*columns(table, Entry)).where(table.c.source_id == source_id, table.c.key.in_(some))
        known |= {row.key: Entry(**row._mapping) for row in conn.execute(found)}
    return known


def _pages(conn: Connection, link_keys: Sequence[str]) -> dict[str, Entry]:
    """The first candidate of each link."""
    pages: dict[str, Entry] = {}
    for some in chunks(link_keys):
        found = select(*columns(table, Entry)).where(table.c.link_key.in_(some), table.c.state == "candidate")
        for row in conn.execute(found.order_by(table.c.id)):
            pages.setdefault(row.link_key, Entry(**row._mapping))
    return pages


def _insert(conn: Connection, source_id: str, item: Seen, pages: dict[str, Entry], now: int) -> Entry:
    values = asdict(item) | _standing(item, None, pages)
    values |= {"source_id": source_id, "first_seen": now, "changed_at": now}
    entry_id = conn.execute(insert(table).values(values).returning(table.c.id)).scalar_one()
    entry = Entry(id=entry_id, **values)
    if entry.state == "candidate" and entry.link_key:
        pages[entry.link_key] = entry
    return entry


def _update(conn: Connection, old: Entry, item: Seen, pages: dict[str, Entry], now: int) -> Entry:
    values = asdict(item) | _standing(item, old, pages) | {"changed_at": now}
    conn.execute(update(table).where(table.c.id == old.id).values(values))
    entry = replace(old, **values)
    if entry.state == "candidate" and entry.link_key:
        pages.setdefault(entry.link_key, entry)
    return entry


def _standing(item: Seen, old: Entry | None, pages: dict[str, Entry]) -> dict[str, object]:
    """Candidate, skipped or alias; what was collected once stays a candidate."""
    if old is not None and old.state == "candidate":
        return {"state": "candidate", "reason": item.reason or old.reason, "alias_of": None}
    page = pages.get(item.link_key or "")
    if item.state == "candidate" and page is not None and (old is None or page.id != old.id):
        return {"state": "alias", "reason": item.reason, "alias_of": page.id}
    return {"state": item.state, "reason": item.reason, "alias_of": None}
