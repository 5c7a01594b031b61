"""The whole store in a few numbers, for `plenary status` and health checks."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from storage import backlog, deliveries, entries, schema


@dataclass(frozen=True, slots=True)
class Overview:
    """Rows by kind and state; times in ms."""

    now: int
    sources: int
    sources_failing: int
    last_poll: int | None
    entries: dict[str, int]
    documents: int
    releases: int
    relevant: int
    families: int
    matches: int
    digests: int
    deliveries: dict[str, int]
    work: tuple[backlog.Count, ...]


def overview(conn: Connection, now: int) -> Overview:
    """Count everything."""
    sources, releases = schema.sources.c, schema.releases.c
    enabled = select(func.count()).where(sources.enabled)
    about = select(func.count()).where(releases.relevant)
    families = select(func.count(func.distinct(releases.family_id))).where(releases.relevant)
    return Overview(
        now=now,
        sources=conn.execute(enabled).scalar_one(),
        sources_failing=conn.execute(enabled.where(sources.failures > 0)).scalar_one(),
        last_poll=conn.execute(select(func.max(sources.polled_at))).scalar(),
        entries=entries.counts(conn),
        documents=_rows(conn, "documents"),
        releases=_rows(conn, "releases"),
        relevant=conn.execute(about).scalar_one(),
        families=conn.execute(families).scalar_one(),
        matches=_rows(conn, "matches"),
        digests=_rows(conn, "digests"),
        deliveries=deliveries.counts(conn),
        work=backlog.counts(conn, now),
    )


def _rows(conn: Connection, name: str) -> int:
    return int(conn.execute(select(func.count()).select_from(schema.metadata.tables[name])).scalar_one())
