"""What is polled: the sources of the config, and what their last polls were answered."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select, update

from storage import schema, work
from storage.rows import columns, every, note, one

table = schema.sources


@dataclass(frozen=True, slots=True)
class SourceSetting:
    """A source as the config has it; interval in ms, kind feed, page, sitemap, collect candidates or all."""

    id: str
    url: str
    kind: str
    collect: str
    interval: int


@dataclass(frozen=True, slots=True)
class Source:
    """A source with what is known of it; times in ms."""

    id: str
    url: str
    kind: str
    collect: str
    interval: int
    enabled: bool
    etag: str | None
    last_modified: str | None
    body_sha256: str | None
    reader: str | None
    full_at: int | None
    polled_at: int | None
    status: str | None
    error: str | None
    failures: int
    moved_to: str | None
    moved_since: int | None
    moved_times: int
    gone_at: int | None


@dataclass(frozen=True, slots=True)
class Watch:
    """A source and its poll row: when it is due, and why it is parked."""

    source: Source
    work_id: int | None
    state: str | None
    due_at: int | None
    reason: str | None


def get(conn: Connection, source_id: str) -> Source | None:
    """The source with this name."""
    return one(conn, select(*columns(table, Source)).where(table.c.id == source_id), Source)


def listing(conn: Connection) -> tuple[Source, ...]:
    """All sources by name, disabled ones too."""
    return every(conn, select(*columns(table, Source)).order_by(table.c.id), Source)


def watch(conn: Connection) -> tuple[Watch, ...]:
    """The enabled sources with their poll rows, by name."""
    row = schema.work
    joined = table.outerjoin(row, and_(row.c.step == "poll", row.c.subject == table.c.id))
    of_source = columns(table, Source)
    found = conn.execute(
        select(*of_source, row.c.id, row.c.state, row.c.not_before, row.c.reason)
        .select_from(joined)
        .where(table.c.enabled)
        .order_by(table.c.id)
    )
    return tuple(Watch(Source(*line[: len(of_source)]), *line[len(of_source) :]) for line in found)


def answered(
    conn: Connection,
    source_id: str,
    *,
    now: int,
    status: str,
    etag: str | None,
    last_modified: str | None,
    body_sha256: str | None,
    reader: str,
    full: bool,
) -> None:
    """A poll brought a body that could be read; `full` when it was asked for without conditions."""
    values = {
        "etag": etag,
        "last_modified": last_modified,
        "body_sha256": body_sha256,
        "reader": reader,
        "polled_at": now,
        "status": status,
        "error": None,
        "failures": 0,
        "gone_at": None,
    }
    if full:
        values["full_at"] = now
    conn.execute(update(table).where(table.c.id == source_id).values(values))


def unchanged(conn: Connection, source_id: str, *, now: int) -> None:
    """A poll was answered 304: nothing new."""
    values = {"polled_at": now, "status": "304", "error": None, "failures": 0, "gone_at": None}
    conn.execute(update(table).where(table.c.id == source_id).values(values))


def failed(conn: Connection, source_id: str, *, now: int, status: str, error: str) -> int:
    """A poll failed; the validators stay those of the last body that was read. Returns failures in a row."""
    values = {
        "polled_at": now,
        "status": status,
        "error": note(error),
        "failures": table.c.failures + 1,
    }
    failing = update(table).where(table.c.id == source_id).values(values).returning(table.c.failures)
    return int(conn.execute(failing).scalar_one())


def gone(conn: Connection, source_id: str, *, now: int) -> None:
    """A poll was answered 410; the first time is kept."""
    values = {"gone_at": func.coalesce(table.c.gone_at, now)}
    conn.execute(update(table).where(table.c.id == source_id).values(values))


def moved(conn: Connection, source_id: str, to: str | None, *, now: int) -> None:
    """A poll was (None: was not) redirected for good; counts how often in a row it was to the same place."""
    here = update(table).where(table.c.id == source_id)
    if to is None:
        conn.execute(here.values(moved_to=None, moved_since=None, moved_times=0))
    elif (
        conn.execute(here.where(table.c.moved_to == to).values(moved_times=table.c.moved_times + 1)).rowcount
        == 0
    ):
        conn.execute(here.values(moved_to=to, moved_since=now, moved_times=1))


def sync(conn: Connection, settings: Iterable[SourceSetting], *, now: int) -> None:
    """Make the table say what the config says: new ones are polled at once, those gone no more."""
    stored = {source.id: source for source in listing(conn)}
    wanted = {setting.id: setting for setting in settings}
    polled = set(conn.scalars(select(schema.work.c.subject).where(schema.work.c.step == "poll")))
    for source_id in sorted(wanted):
        setting, old = wanted[source_id], stored.get(source_id)
        if old is None or not _same(setting, old):
            _set(conn, setting, old, now)
        elif source_id not in polled:
            work.enqueue(conn, "poll", source_id, not_before=now, now=now)
    for source_id in sorted(stored.keys() - wanted.keys()):
        conn.execute(update(table).where(table.c.id == source_id).values(enabled=False))
        work.cancel(conn, "poll", source_id, now=now)


def _set(conn: Connection, setting: SourceSetting, old: Source | None, now: int) -> None:
    values = {
        "url": setting.url,
        "kind": setting.kind,
        "collect": setting.collect,
        "interval": setting.interval,
        "enabled": True,
    }
    if old is None:
        conn.execute(table.insert().values(id=setting.id, failures=0, moved_times=0, **values))
    elif setting.collect != old.collect:  # what was skipped is looked at again
        values |= dict.fromkeys(("etag", "last_modified", "body_sha256"))
    if old is not None and (setting.url, setting.kind) != (old.url, old.kind):
        values |= dict.fromkeys(
            ("etag", "last_modified", "body_sha256", "full_at", "moved_to", "moved_since", "gone_at")
        )
        values |= {"failures": 0, "moved_times": 0}
    if old is not None:
        conn.execute(update(table).where(table.c.id == setting.id).values(values))
    work.enqueue(conn, "poll", setting.id, not_before=now, now=now, unpark=True)


def _same(setting: SourceSetting, old: Source) -> bool:
    return old.enabled and all(
        getattr(setting, name) == getattr(old, name) for name in ("url", "kind", "collect", "interval")
    )
