"""Turns the waiting revisions of one family into the entries that tell them and a role for each; pure.

A family is told once. Its first release is "new", or "archive" when it was published more than 14 days
before it was first seen; the others are "copy" and named with it. A later revision of a family that was told
is a "correction", unless nothing in it is news: then it is a copy too. Of several revisions of a release the
last one is told, the others are "overtaken". A release of no interest any more is not told as new; who was
told of it before is told what changed.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from parsers.codec import Change
from worker.pacing.waits import DAY, EPOCH
from worker.telling.news import Copy, Entry, Item, Role, Told
from worker.telling.standing import Standing, merged

OLD_NEWS = 14 * DAY
TOLD_ROLES = frozenset({"new", "archive", "correction"})

Decision = tuple[list[Entry], dict[int, Role]]


def tell_family(items: Sequence[Item], told: Sequence[Told]) -> Decision:
    """Decide for one family; `told`, oldest first, is what earlier digests took of it, silently too.

    A revision that gets no role is nobody's: of no interest, and nobody was told of its release.
    """
    last: dict[str, Item] = {}
    for item in sorted(items, key=lambda item: item.number):
        last[item.release_id] = item
    aloud = [one for one in told if one.role in TOLD_ROLES]
    entries, roles = _follow_up(last.values(), items, told, aloud) if aloud else _first(last.values())
    overtaken: dict[int, Role] = {
        item.revision_id: "overtaken" for item in items if item is not last[item.release_id]
    }
    return entries, overtaken | roles


def _first(last: Iterable[Item]) -> Decision:
    wanted = sorted((item for item in last if item.matches), key=_precedence)
    if not wanted:
        return [], {}
    lead, *others = wanted
    role: Role = "archive" if is_old(lead) else "new"
    roles: dict[int, Role] = {item.revision_id: "copy" for item in others}
    roles[lead.revision_id] = role
    return [_entry(lead, role, changes=lead.changes, copies=tuple(map(_copy, others)))], roles


def _precedence(item: Item) -> tuple[bool, str, str]:
    """Earliest published first; never the order of arrival, so that the same releases tell the same."""
    day = published(item) or ""
    return not day, day, item.record.document.text_sha256


def _follow_up(
    last: Iterable[Item], items: Sequence[Item], told: Sequence[Told], aloud: Sequence[Told]
) -> Decision:
    standing = Standing(aloud)
    thread = next((one.digest_id for one in aloud if one.digest_id), None)
    entries: list[Entry] = []
    roles: dict[int, Role] = {}
    for item in sorted(last, key=lambda item: (item.number, item.revision_id)):
        own = standing.of(item.release_id)
        if own is None and not item.matches:
            continue
        lost, back = _lost(own, item), _is_back(own, item)
        changes = standing.news(item.release_id, merged(_since(own, item, items, told)))
        late = own is not None and own.number > item.number
        news = not late and (changes or back or (lost and not item.matches))
        roles[item.revision_id] = "correction" if news else "copy"
        if news:
            before = own.number if own else None
            entries.append(
                _entry(item, "correction", changes=changes, thread=thread, lost=lost, supersedes=before)
            )
            standing.tell(item)
    return entries, roles


def _since(
    own: Told | None, item: Item, items: Sequence[Item], told: Sequence[Told]
) -> Iterator[Sequence[Change]]:
    """What changed in each revision of a release that nobody was told of yet, in their order."""
    unheard: list[Told | Item] = [one for one in told if one.role in ("withheld", "overtaken")]
    between = range(own.number + 1 if own else 1, item.number + 1)
    chain = [
        one for one in unheard + list(items) if one.release_id == item.release_id and one.number in between
    ]
    for one in sorted(chain, key=lambda one: one.number):
        yield one.changes


def _lost(own: Told | None, item: Item) -> tuple[str, ...]:
    """The interests that the release met when it was told, and meets no more."""
    met = {match.interest_id for match in item.matches}
    return tuple(one for one in (own.interests if own else ()) if one not in met)


def _is_back(own: Told | None, item: Item) -> bool:
    """Is it of interest again, after it was told that it is not?"""
    return own is not None and own.role == "correction" and not own.interests and bool(item.matches)


def _entry(
    item: Item,
    role: Role,
    *,
    changes: tuple[Change, ...],
    copies: tuple[Copy, ...] = (),
    thread: str | None = None,
    lost: tuple[str, ...] = (),
    supersedes: int | None = None,
) -> Entry:
    return Entry(
        role=role,
        revision_id=item.revision_id,
        release_id=item.release_id,
        family_id=item.family_id,
        number=item.number,
        record=item.record,
        first_seen=item.first_seen,
        published=published(item),
        url=item.url or item.record.document.url,
        matches=item.matches,
        changes=changes,
        copies=copies,
        thread=thread,
        lost=lost,
        supersedes=supersedes,
    )


def _copy(item: Item) -> Copy:
    record = item.record
    return Copy(
        release_id=item.release_id,
        headline=record.headline.value if record.headline else record.document.title,
        distributor=record.distributor.value if record.distributor else None,
        language=record.document.language,
        url=item.url or record.document.url,
    )


def published(item: Item) -> str | None:
    """The day or moment of publication, as the text says, else as the metadata do."""
    return item.published or item.record.published_day


def is_old(item: Item) -> bool:
    """True when a release was out for more than 14 days before it was first seen; unknown is not old."""
    at = _instant(published(item))
    return at is not None and item.first_seen - at > OLD_NEWS


def _instant(text: str | None) -> int | None:
    try:
        at = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return round((aware - EPOCH).total_seconds() * 1000)
