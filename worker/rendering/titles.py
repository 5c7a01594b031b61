"""Turns a digest into the lines above it: subject, title, how many of what; pure."""

from collections import Counter
from collections.abc import Iterable

from parsers.records import Release
from worker.rendering.numbers import ordinal, plural
from worker.rendering.plain import label
from worker.telling.digests import Digest
from worker.telling.news import Entry


def subject(digest: Digest) -> str:
    """One line that says what came: the headline of a single release, else how many and on what."""
    if len(digest.entries) > 1 or digest.more:
        return f"{assemblies(digest.entries)}: {_tally(digest)}"
    entry = digest.entries[0]
    prefix = {"correction": "Corrected: ", "archive": "From the archive: "}.get(entry.role, "")
    return prefix + headline(entry.record)


def counted(digest: Digest) -> str:
    """How many releases of which role: "2 new releases, 1 correction"."""
    counts = Counter(entry.role for entry in digest.entries)
    parts = [
        plural(counts["new"], "new release") if counts["new"] else "",
        plural(counts["correction"], "correction") if counts["correction"] else "",
        f"{counts['archive']} from the archive" if counts["archive"] else "",
        f"{digest.more} more" if digest.more else "",
    ]
    return ", ".join(part for part in parts if part)


def _tally(digest: Digest) -> str:
    counts = Counter[str](entry.role for entry in digest.entries)
    words = (("new", "new"), ("correction", "corrected"), ("archive", "archived"))
    parts = [f"{counts[role]} {word}" for role, word in words if counts[role]]
    return ", ".join([*parts, f"{digest.more} more"] if digest.more else parts)


def assemblies(entries: Iterable[Entry]) -> str:
    """Which session a digest is about, or sessions up to three."""
    found = {entry.record.session.value if entry.record.session else None for entry in entries}
    sessions = sorted(session for session in found if session)
    if not sessions or len(sessions) < len(found) or len(sessions) > 3:
        return "INTERPOL General Assembly"
    *others, last = map(ordinal, sessions)
    if not others:
        return f"{last} INTERPOL General Assembly"
    return f"{', '.join(others)} and {last} INTERPOL General Assemblies"


def left_out(number: int) -> str | None:
    """What is said of the releases over the cap, and how to see them."""
    if not number:
        return None
    what = "1 more release is" if number == 1 else f"{number:,} more releases are"
    return f"{what} not shown here. See all with: plenary releases list"


def headline(record: Release) -> str:
    """What a release is called."""
    title = label((record.headline.value if record.headline else record.document.title) or "")
    session = (
        f"on the {ordinal(record.session.value)} General Assembly" if record.session else "without headline"
    )
    return title or f"A release {session}"
