"""What waits for a subscription, and what it was told."""

import pytest
from sqlalchemy import Connection, Engine, exc

from storage import digests, families, interests, releases, waiting, work
from storage.engine import begin
from tests.storage.rows_of_releases import T0, configure, matched, revise, store_text, subscribe
from worker.telling.roles import TOLD_ROLES


def test_a_digest_takes_what_no_digest_of_the_subscription_took(store: Engine) -> None:
    with begin(store) as conn:
        configure(
            conn,
            interest_ids=("cyber", "elections", "unheard"),
            subscribed=(subscribe(held=("cyber", "elections")), subscribe("other", held=("elections",))),
        )
        both = matched(conn, "one", "u1", "cyber", "elections")
        copy = matched(conn, "two", "u2", "cyber")
        matched(conn, "three", "u3", "unheard")
        found = waiting.untaken(conn, "desk")
        assert [one.revision_id for one in found] == [both.id, copy.id]
        assert found[0].evidence == (
            waiting.Evidence("cyber", '["why"]'),
            waiting.Evidence("elections", '["why"]'),
        )
        assert (found[0].headline, found[0].first_seen, found[0].record) == (
            "The Assembly opens",
            T0,
            "{}",
        )
        digests.store(conn, digests.Digest("d1", "desk", T0, "{}", T0))
        digests.take(
            conn,
            "desk",
            "d1",
            [digests.Item(both.id, "new", True), digests.Item(copy.id, "copy", False)],
            now=T0,
        )
        assert waiting.untaken(conn, "desk") == ()
        assert [one.revision_id for one in waiting.untaken(conn, "other")] == [both.id]
        assert waiting.untaken(conn, "nobody") == ()
    with pytest.raises(exc.IntegrityError), begin(store) as conn:
        digests.take(conn, "desk", None, [digests.Item(copy.id, "copy", False)], now=T0)
    with pytest.raises(exc.IntegrityError), begin(store) as conn:
        digests.store(conn, digests.Digest("d1", "desk", T0, "{}", T0))


def test_told_follows_the_families_as_they_merge(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, subscribed=(subscribe(), subscribe("other")))
        first, second = matched(conn, "one", "u1", "cyber"), matched(conn, "two", "u2", "cyber")
        digests.store(conn, digests.Digest("d1", "desk", T0, "{}", T0))
        digests.take(conn, "desk", "d1", [digests.Item(first.id, "new", True)], now=T0)
        assert waiting.told(conn, "desk", [second.text_sha256]) == ()
        family_id = families.join(conn, second.release_id, second.text_sha256, [first.text_sha256])
        (told,) = waiting.told(conn, "desk", [family_id, "unknown"])
        assert (told.revision_id, told.role, told.digest_id, told.release_id) == (
            first.id, "new", "d1", first.release_id,
        )  # fmt: skip
        assert waiting.told(conn, "other", [family_id]) == waiting.told(conn, "desk", []) == ()
        assert [digest.id for digest in digests.listing(conn, "desk")] == ["d1"]
        assert digests.listing(conn, "other") == ()


def test_a_correction_waits_for_its_own_digest(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, subscribed=(subscribe(),))
        first = matched(conn, "one", "u1", "cyber")
        digests.take(conn, "desk", None, [digests.Item(first.id, "new", False)], now=T0)
        again = revise(conn, first.release_id, store_text(conn, "one, corrected", "u1"))
        interests.store_matches(conn, again.id, {"cyber": "[]"}, now=T0)
        assert [(one.release_id, one.number) for one in waiting.untaken(conn, "desk")] == [
            (first.release_id, 2)
        ]


def later(conn: Connection, first: releases.Revision, words: str) -> releases.Revision:
    """The next revision of a release, matched by nothing so far."""
    revision = revise(conn, first.release_id, store_text(conn, words, "u1"))
    work.enqueue(conn, "match", str(revision.id), not_before=T0, now=T0)
    return revision


def met_nothing(conn: Connection, revision: releases.Revision) -> None:
    row = work.find(conn, "match", str(revision.id))
    assert row
    held = work.claim(conn, row.id, now=T0, lease_ms=1000)
    assert held
    work.finish(conn, held, now=T0)


@pytest.mark.parametrize("role", ["new", "correction", "archive", "copy", "withheld", "overtaken", None])
def test_what_meets_nothing_any_more_waits_where_the_one_before_was_told_or_waits(
    store: Engine, role: str | None
) -> None:
    with begin(store) as conn:
        configure(conn, subscribed=(subscribe(),))
        first = matched(conn, "one", "u1", "cyber")
        second = later(conn, first, "two")
        if role is not None:
            digests.take(conn, "desk", None, [digests.Item(first.id, role, False)], now=T0)
        waits = {one.revision_id: one.evidence for one in waiting.untaken(conn, "desk")}
        assert second.id not in waits, "it may still meet something"
        met_nothing(conn, second)
        waits = {one.revision_id: one.evidence for one in waiting.untaken(conn, "desk")}
        assert (second.id in waits) == (role in (None, *waiting.SHOWN))
        assert waits.get(second.id, ()) == ()
        digests.take(conn, "desk", None, [digests.Item(second.id, "correction", False)], now=T0)
        assert second.id not in {one.revision_id for one in waiting.untaken(conn, "desk")}


def test_told_gives_the_record_and_the_interests_of_what_was_shown(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, interest_ids=("cyber", "gone"), subscribed=(subscribe(held=("cyber", "gone")),))
        first = matched(conn, "one", "u1", "cyber", "gone")
        copy = matched(conn, "two", "u2", "cyber")
        families.join(conn, copy.release_id, copy.text_sha256, [first.text_sha256])
        taken = [digests.Item(first.id, "new", False), digests.Item(copy.id, "copy", False)]
        digests.take(conn, "desk", None, taken, now=T0)
        interests.sync(conn, [interests.Interest("cyber", "{}")])
        release_ = releases.get(conn, first.release_id)
        assert release_
        told = waiting.told(conn, "desk", [release_.family_id])
        assert [(one.role, one.record, one.interests) for one in told] == [
            ("new", "{}", ("cyber",)),
            ("copy", None, ("cyber",)),
        ]


def test_the_roles_that_are_shown_are_those_that_were_told() -> None:
    assert set(waiting.SHOWN) == TOLD_ROLES
