"""Documents, releases and their revisions, families."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from storage import documents, entries, families, releases, work
from storage.engine import begin, read
from tests.storage.rows_of_releases import FACTS, T0, configure, draft, release, revise, seen, store_text


def test_a_body_is_kept_once_as_it_was(store: Engine) -> None:
    body = bytes(range(256)) * 40
    with begin(store) as conn:
        sha256 = documents.store_body(conn, body, "text/html; charset=x")
        assert (
            documents.store_body(conn, body, "application/pdf") == sha256 == hashlib.sha256(body).hexdigest()
        )
        assert documents.body(conn, sha256) == documents.Body(sha256, body, "text/html; charset=x")
        assert documents.body(conn, "0" * 64) is None


def test_the_newest_fetch_with_a_body_gives_the_validators(store: Engine) -> None:
    with begin(store) as conn:
        stored = store_text(conn, "x")
        configure(conn)
        entry_id = entries.record(conn, "wire", [seen("k")], now=T0).new[0]
        body = documents.get(conn, stored.id)
        assert body
        assert documents.newest_fetch(conn, entry_id) is documents.first_fetched(conn, entry_id) is None
        for at, sha256, etag in (
            (T0, body.body_sha256, '"a"'),
            (T0 + 5, body.body_sha256, '"b\x00"'),
            (T0 + 9, None, "c"),
        ):
            documents.store_fetch(
                conn,
                entry_id=entry_id,
                url="u",
                final_url="u",
                status=200,
                headers={"etag": etag},
                body_sha256=sha256,
                fetched_at=at,
            )
        newest = documents.newest_fetch(conn, entry_id)
        assert newest
        assert (newest.headers, newest.fetched_at) == ({"etag": '"b\ufffd"'}, T0 + 5)
        assert documents.first_fetched(conn, entry_id) == T0


def test_a_text_is_new_once_and_again_when_it_comes_back(store: Engine) -> None:
    with begin(store) as conn:
        first = store_text(conn, "one", at=T0)
        assert first.new
        assert store_text(conn, "one", at=T0 + 1) == documents.Stored(first.id, first.text_sha256, new=False)
        second = store_text(conn, "two", at=T0 + 2)
        assert (second.new, second.id != first.id) == (True, True)
        assert store_text(conn, "one", at=T0 + 3) == first
        newest = documents.at(conn, draft("one").identity)
        assert newest
        assert (newest.id, newest.fetched_at) == (first.id, T0 + 3)
        assert store_text(conn, "one", "url:elsewhere").new


def test_texts_wait_for_the_earlier_ones_of_their_place(store: Engine) -> None:
    with begin(store) as conn:
        one, two = store_text(conn, "one", at=T0), store_text(conn, "two", at=T0 + 1)
        for stored in (one, two):
            work.enqueue(conn, "parse", str(stored.id), not_before=T0, now=T0)
        first, second = documents.get(conn, one.id), documents.get(conn, two.id)
        assert first
        assert second
        assert not documents.earlier_waiting(conn, first)
        assert documents.earlier_waiting(conn, second)
        store_text(conn, "one", at=T0 + 2)  # the publisher took the change back
        first = documents.get(conn, one.id)
        assert first
        assert documents.earlier_waiting(conn, first)
        assert not documents.earlier_waiting(conn, second)


@pytest.mark.parametrize("nasty", ["nul \x00 here", "half \ud83d a pair", "\udfff", "\x00"])
def test_what_no_database_can_hold_is_replaced_one_for_one(store: Engine, nasty: str) -> None:
    with begin(store) as conn:
        stored = store_text(conn, nasty)
        kept = documents.get(conn, stored.id)
    assert kept
    assert len(kept.text) == len(nasty)
    assert kept.text_sha256 == documents.text_hash(nasty) == hashlib.sha256(kept.text.encode()).hexdigest()


def test_documents_can_be_walked_through(store: Engine) -> None:
    with begin(store) as conn:
        ids = [store_text(conn, str(number), f"url:{number}").id for number in range(5)]
        walked, last = [], 0
        while some := documents.after(conn, last, limit=2):
            walked += [document.id for document in some]
            last = walked[-1]
    assert walked == ids


def test_a_handle_grows_until_it_is_free(store: Engine) -> None:
    sha256 = "a3f9" + "0" * 60
    with begin(store) as conn:
        handles = [
            releases.add(
                conn, f"url:{number}", FACTS, text_sha256=sha256, prefix="84", kind="opening", now=T0
            ).id
            for number in range(64)
        ]
    assert handles[:2] == ["84-opening-a3f9", "84-opening-a3f90"]
    assert len(set(handles)) == 64
    with read(store) as conn:
        assert len(releases.starting(conn, "84-opening-a3f9", limit=100)) == 64
        assert releases.starting(conn, "84%") == ()


def test_releases_at_one_place_stand_in_turn_with_their_last_text(store: Engine) -> None:
    place = "url:https://wire.example/1"
    with begin(store) as conn:
        assert releases.at(conn, place) == ()
        first = release(conn, "an opening", place)
        later = revise(
            conn, first.release_id, store_text(conn, "an opening, corrected", place, T0 + 9), T0 + 9
        )
        release(conn, "another story", f"{place}#2")
        release(conn, "elsewhere", f"{place}0")
        standings = releases.at(conn, place)
        assert [(standing.text, standing.revision.number) for standing in standings] == [
            ("an opening, corrected", 2),
            ("another story", 1),
        ]
        assert standings[0].revision == later == releases.last(conn, first.release_id)
        assert standings[0].text_at == T0 + 9
        assert [revision.number for revision in releases.history(conn, first.release_id)] == [1, 2]
        assert [found.id for found in releases.of_text(conn, first.text_sha256)] == [first.release_id]


def test_lists_are_narrowed(store: Engine) -> None:
    with begin(store) as conn:
        for number, facts in enumerate(
            (FACTS, replace(FACTS, session=81), replace(FACTS, relevant=False, session=None))
        ):
            releases.add(
                conn, f"u{number}", facts, text_sha256=f"{number}" * 64, prefix="x", kind="y", now=T0 + number
            )
        assert [found.session for found in releases.listing(conn)] == [81, 84]
        assert [found.session for found in releases.listing(conn, relevant=None, limit=2)] == [None, 81]
        assert [found.session for found in releases.listing(conn, session=84)] == [84]
        releases.change(
            conn, releases.listing(conn, session=84)[0].id, replace(FACTS, headline="New"), now=T0 + 9
        )
        assert releases.listing(conn)[0].headline == "New"


def test_kin_share_a_band(store: Engine) -> None:
    with begin(store) as conn:
        one, other = release(conn, "one", "u1"), release(conn, "other", "u2")
        families.sketch(conn, one.text_sha256, [1, -(2**63), 2**63 - 1])
        families.sketch(conn, one.text_sha256, [1, 5])
        families.sketch(conn, other.text_sha256, [7])
        assert [kin.text for kin in families.kin(conn, [2**63 - 1, 99])] == ["one"]
        assert {kin.text for kin in families.kin(conn, [1, 7])} == {"one", "other"}
        assert families.kin(conn, [2]) == families.kin(conn, []) == ()


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_families_do_not_depend_on_the_order_of_their_members(store: Engine, data: st.DataObject) -> None:
    """Whatever the likeness among texts: a family is a connected piece, its id the smallest hash in it."""
    number = data.draw(st.integers(2, 7))
    pairs = [(a, b) for b in range(number) for a in range(b)]
    alike = set(data.draw(st.lists(st.sampled_from(pairs), unique=True)))
    order = data.draw(st.permutations(range(number)))
    hashes = [documents.text_hash(f"text {index}") for index in range(number)]
    with begin(store) as conn:
        for table in ("bands", "revisions", "releases", "documents"):
            conn.execute(text(f"DELETE FROM {table}"))
    for index in order:
        # The bands of a text are its links: kin share one.
        bands = [pairs.index(pair) for pair in alike if index in pair]
        with begin(store) as conn:
            revision = release(conn, f"text {index}", f"u{index}")
            linked = [kin.family_id for kin in families.kin(conn, bands) if kin.text_sha256 != hashes[index]]
            families.sketch(conn, revision.text_sha256, bands)
            families.join(conn, revision.release_id, revision.text_sha256, linked)
    with read(store) as conn:
        found = {member.identity: member.family_id for member in releases.listing(conn)}
        for family_id in set(found.values()):
            members = {f"u{index}" for index in range(number) if found[f"u{index}"] == family_id}
            assert {member.identity for member in families.members(conn, family_id)} == members
    assert found == {f"u{index}": expected for index, expected in enumerate(pieces(hashes, alike))}


def pieces(hashes: list[str], alike: set[tuple[int, int]]) -> list[str]:
    """The smallest hash that each index is connected with."""
    smallest = list(hashes)
    for _ in hashes:
        for a, b in alike:
            smallest[a] = smallest[b] = min(smallest[a], smallest[b])
    return smallest


def test_copies_parsed_at_once_find_each_other(store: Engine) -> None:
    def parse(number: int) -> None:
        with begin(store) as conn:
            families.lock(conn)
            revision = release(conn, f"copy {number}", f"u{number}")
            linked = [kin.family_id for kin in families.kin(conn, [1])]
            families.sketch(conn, revision.text_sha256, [1])
            families.join(conn, revision.release_id, revision.text_sha256, linked)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(parse, range(18)))
    with read(store) as conn:
        expected = min(documents.text_hash(f"copy {number}") for number in range(18))
        assert {found.family_id for found in releases.listing(conn)} == {expected}


def test_a_revision_may_lower_the_familys_id(store: Engine) -> None:
    texts = sorted((f"text {number}" for number in range(4)), key=documents.text_hash, reverse=True)
    with begin(store) as conn:
        revision = release(conn, texts[0])
        ids = [families.join(conn, revision.release_id, documents.text_hash(one), []) for one in texts]
    assert all(later < earlier for earlier, later in pairwise(ids))
