import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.codec import Change
from tests.worker.telling.digest_samples import (
    DAY,
    RELEASE,
    SEEN,
    composed,
    correction,
    digest,
    item,
    release,
    titled,
    told,
)
from worker.telling.digests import Told, decode, delivery_id, digest_id, encode


def old(number, **other):
    return item(number, published="2025-10-01", **other)


def test_a_new_release_is_told():
    made = composed([item()])
    assert made.roles == {1: "new"}
    (entry,) = made.digest.entries
    assert (entry.role, entry.record, entry.published) == ("new", RELEASE, "2025-11-01")


def test_nothing_to_tell_is_no_digest():
    assert composed([]).digest is None
    assert composed([]).roles == {}


def test_a_family_is_one_entry_with_its_copies_named():
    wire = titled("The same from a wire", document={"language": "fr"})
    made = composed([item(1, family="f"), item(2, wire, family="f", published="2025-11-02")])
    assert made.roles == {1: "new", 2: "copy"}
    (entry,) = made.digest.entries
    assert [(copy.headline, copy.language) for copy in entry.copies] == [("The same from a wire", "fr")]


def test_which_release_leads_a_family_does_not_hang_on_the_order_of_arrival():
    members = [item(n, titled(f"Version {n}"), family="f", first_seen=SEEN - n) for n in (1, 2, 3)]
    leads = {composed(order).digest.entries[0].revision_id for order in itertools.permutations(members)}
    assert len(leads) == 1


def test_a_copy_of_what_was_told_tells_nobody_again():
    made = composed([item(2, family="family-1")], [told()])
    assert made.digest is None
    assert made.roles == {2: "copy"}


def test_what_was_withheld_or_taken_silently_was_not_told():
    for role in ("withheld", "copy"):
        assert composed([item(2, family="family-1")], [told(role=role)]).roles == {2: "new"}


def test_a_correction_says_what_changed_under_the_first_thread():
    made = composed(
        [item(2, revision=2, release_id="97-opening-0001", family="family-1", changes=correction())], [told()]
    )
    (entry,) = made.digest.entries
    assert (entry.role, entry.thread, entry.changes) == ("correction", "first", correction())


def test_the_same_correction_on_another_wire_is_a_copy():
    first = item(2, revision=2, release_id="97-opening-0001", family="f", changes=correction())
    second = item(3, revision=2, release_id="97-wire-0009", family="f", changes=correction())
    made = composed([first, second], [told(family="f")])
    assert made.roles == {2: "correction", 3: "copy"}
    later = composed(
        [second], [told(family="f"), told(2, family="f", revision=2, role="correction", changes=correction())]
    )
    assert later.roles == {3: "copy"}


def test_a_correction_taken_back_and_made_again_is_told_each_time():
    before = [
        told(family="f"),
        told(2, family="f", revision=2, role="correction", changes=correction(new=97)),
        told(3, family="f", revision=3, role="correction", changes=correction(old=97, new=96)),
    ]
    again = item(4, revision=4, release_id="97-opening-0001", family="f", changes=correction(new=97))
    assert composed([again], before).roles == {4: "correction"}


def test_a_change_of_no_field_is_no_correction():
    assert composed([item(2, revision=2, family="family-1")], [told()]).roles == {2: "copy"}


def test_an_older_revision_that_comes_late_is_no_news():
    late = item(2, revision=2, release_id="97-opening-0001", family="family-1", changes=correction())
    assert composed([late], [told(3, revision=3)]).roles == {2: "copy"}


def test_two_revisions_before_the_first_digest_are_one_entry_with_the_newest_text():
    first = item(1, release_id="x", family="f")
    second = item(
        2, titled("Corrected at once"), release_id="x", family="f", revision=2, changes=correction()
    )
    made = composed([first, second])
    assert made.roles == {1: "overtaken", 2: "new"}
    (entry,) = made.digest.entries
    assert entry.copies == ()
    assert entry.changes == correction()


def test_old_news_goes_to_the_archive_of_a_scheduled_digest():
    made = composed([item(1), old(2)])
    assert made.roles == {1: "new", 2: "archive"}
    assert [entry.role for entry in made.digest.entries] == ["new", "archive"]


@pytest.mark.parametrize(
    ("published", "role"),
    [
        ("2025-10-18T12:26:40Z", "new"),
        ("2025-10-18T12:26:39+00:00", "archive"),
        ("2025-10-17", "archive"),
        ("2099-01-01", "new"),
        ("XXXX-10-01", "new"),
        ("rubbish", "new"),
        ("0001-01-01", "archive"),
    ],
)
def test_old_is_more_than_fourteen_days_before_it_was_seen(published, role):
    assert composed([item(1, published=published, first_seen=SEEN)]).roles == {1: role}


def test_old_news_alone_alerts_nobody_and_rides_along_later():
    alone = composed([old(1), old(2, family="family-1")], schedule="immediate")
    assert (alone.digest, alone.roles) == (None, {})
    with_fresh = composed([old(1), item(3)], schedule="immediate")
    assert with_fresh.roles == {1: "archive", 3: "new"}
    assert composed([old(1), item(2, family="f")], [told(family="f")], schedule="immediate").roles == {
        2: "copy"
    }


def test_an_immediate_correction_is_told_at_once():
    fixed = old(2, revision=2, family="family-1", release_id="97-opening-0001", changes=correction())
    assert composed([fixed], [told()], schedule="immediate").roles == {2: "correction"}


def test_the_cap_says_how_many_more():
    made = composed([item(n) for n in range(1, 2001)])
    assert len(made.digest.entries) == 50
    assert made.digest.more == 1950
    assert sorted(made.roles.values()).count("withheld") == 1950
    assert composed([old(1), *[item(n) for n in range(2, 52)]]).roles[1] == "withheld"


def test_the_same_in_any_order():
    items = [
        item(1, family="f"),
        item(2, titled("b"), family="f"),
        old(3),
        item(4),
        item(5, titled("e"), family="g"),
    ]
    made = {encode(composed(order).digest) for order in itertools.permutations(items)}
    assert len(made) == 1


def test_digests_survive_the_store():
    changed = (Change("speakers", [{"name": "A"}], []), Change("theme", None, "x"))
    made = digest(item(), item(2, release(quotes=()), revision=2, family="family-1", changes=changed))
    assert decode(encode(made)) == made
    assert encode(decode(encode(made))) == encode(made)
    with pytest.raises(ValueError, match="id"):
        decode("{}")


def test_identities_are_stable_and_distinct():
    assert digest_id("desk", SEEN) == digest_id("desk", SEEN) != digest_id("desk", SEEN + DAY)
    ids = {
        delivery_id("d", "email", "a@x"),
        delivery_id("d", "email", "b@x"),
        delivery_id("d", "webhook", "a@x", 1),
    }
    assert len({*ids, delivery_id("d", "webhook", "a@x", 2)}) == 4


def test_corrections_come_in_before_the_cap():
    new = [item(n) for n in range(1, 61)]
    fixed = item(99, revision=2, release_id="x", family="f", changes=correction(), first_seen=SEEN + 10**6)
    made = composed([*new, fixed], [told(release_id="x", family="f")])
    assert made.roles[99] == "correction"
    assert [entry.role for entry in made.digest.entries] == ["new"] * 49 + ["correction"]


def test_without_withholding_the_rest_waits_with_its_whole_family():
    items = [item(n) for n in range(1, 61)] + [item(70, family="family-60")]
    made = composed(items, withhold=False)
    assert (len(made.digest.entries), made.digest.more, made.left) == (50, 0, 10)
    assert sorted(made.roles) == list(range(1, 51))
    rest = [one for one in items if one.revision_id not in made.roles]
    assert (len(composed(rest, withhold=False).roles), composed(rest, withhold=False).left) == (11, 0)


@st.composite
def histories(draw):
    """Releases of a few families with their revisions, in the batches that digests find them in."""
    items, number = [], 0
    for family in range(draw(st.integers(1, 3))):
        for one in range(draw(st.integers(1, 3))):
            for revision in range(1, draw(st.integers(1, 3)) + 1):
                number += 1
                changes = correction("session", revision, revision + 1) if revision > 1 else ()
                items.append(
                    item(
                        number,
                        titled(f"{family} {one} {revision}"),
                        family=f"f{family}",
                        release_id=f"r{family}-{one}",
                        revision=revision,
                        changes=changes,
                        published="2025-01-01" if family == 2 else None,
                    )
                )
    order = draw(st.permutations(items))
    cuts = sorted(draw(st.sets(st.integers(0, len(items)), max_size=4)))
    return [order[a:b] for a, b in zip([0, *cuts], [*cuts, len(items)], strict=True) if a < b]


@given(histories(), st.sampled_from(["daily 07:00", "immediate"]))
def test_however_the_batches_fall_each_family_is_told_once(batches, schedule):
    before, waiting, told_families, taken = [], [], [], {}
    for moment, batch in enumerate(batches):
        waiting = [*waiting, *batch]
        made = composed(waiting, before, schedule=schedule, scheduled_at=SEEN + moment)
        assert not taken.keys() & made.roles.keys()
        taken |= made.roles
        entries = made.digest.entries if made.digest else ()
        told_families += [entry.family_id for entry in entries if entry.role in ("new", "archive")]
        assert {entry.revision_id: entry.role for entry in entries} == {
            key: role for key, role in made.roles.items() if role not in ("copy", "overtaken")
        }
        before += [
            Told(
                revision_id=one.revision_id,
                release_id=one.release_id,
                family_id=one.family_id,
                number=one.number,
                role=made.roles[one.revision_id],
                digest_id=made.digest.id if made.digest else None,
                changes=one.changes,
            )
            for one in waiting
            if one.revision_id in made.roles
        ]
        waiting = [one for one in waiting if one.revision_id not in made.roles]
    families = {one.family_id for batch in batches for one in batch}
    left = {one.family_id for one in waiting}
    assert left <= {"f2"}  # old news with nothing fresh beside it
    assert not left or schedule == "immediate"
    assert sorted(told_families) == sorted(families - left)
