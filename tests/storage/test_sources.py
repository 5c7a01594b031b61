"""Sources and their entries; the clock; words found again."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine, text

from storage import clock, entries, overview, search, sources, work
from storage.engine import begin, read
from tests.storage.rows_of_releases import T0, configure, release, seen, store_text

ANSWER = {
    "status": "200",
    "etag": 'W/"1"',
    "last_modified": "yesterday",
    "body_sha256": "b",
    "reader": "feeds/1",
    "full": True,
}


def test_a_new_source_is_polled_at_once_and_a_removed_one_no_more(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, source_ids=("wire", "agency"))
        held = work.claim_next(conn, ["poll"], now=T0, lease_ms=1000)
        assert held
        configure(conn, source_ids=())
        assert work.claim_next(conn, ["poll"], now=T0 + 10**9, lease_ms=1000) is None
        assert [source.enabled for source in sources.listing(conn)] == [False, False]
        assert sources.watch(conn) == ()
    with pytest.raises(work.LeaseLost), begin(store) as conn:
        work.finish(conn, held, now=T0, again_at=T0)
    with begin(store) as conn:
        configure(conn, now=T0 + 5)
        assert [(watch.source.id, watch.state, watch.due_at) for watch in sources.watch(conn)] == [
            ("wire", "ready", T0 + 5)
        ]


def test_the_same_config_changes_nothing_and_another_address_forgets_the_validators(store: Engine) -> None:
    setting = sources.SourceSetting("wire", "https://wire.example/rss", "feed", "all", 60_000)
    with begin(store) as conn:
        sources.sync(conn, [setting], now=T0)
        held = work.claim_next(conn, ["poll"], now=T0, lease_ms=1000)
        assert held
        sources.answered(conn, "wire", now=T0, **ANSWER)  # type: ignore[arg-type]
        work.finish(conn, held, now=T0, again_at=T0 + 60_000)
        before = sources.get(conn, "wire")
        sources.sync(conn, [setting], now=T0 + 1)
        assert sources.get(conn, "wire") == before
        assert work.claim(conn, held.id, now=T0 + 1, lease_ms=1) is None
        sources.sync(conn, [replace(setting, url="https://wire.example/new")], now=T0 + 2)
        after = sources.get(conn, "wire")
        assert before
        assert after
        assert (before.etag, after.etag, after.full_at, after.url) == (
            'W/"1"',
            None,
            None,
            "https://wire.example/new",
        )
        assert work.claim(conn, held.id, now=T0 + 2, lease_ms=1)


def test_what_a_poll_was_answered(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn)
        assert [
            sources.failed(conn, "wire", now=T0 + n, status="timeout", error="a\x00b") for n in (1, 2)
        ] == [1, 2]
        sources.gone(conn, "wire", now=T0 + 3)
        sources.gone(conn, "wire", now=T0 + 4)
        failing = sources.get(conn, "wire")
        assert failing
        assert (failing.error, failing.polled_at, failing.gone_at) == ("a\ufffdb", T0 + 2, T0 + 3)
        sources.answered(conn, "wire", now=T0 + 5, **ANSWER)  # type: ignore[arg-type]
        sources.answered(conn, "wire", now=T0 + 6, **{**ANSWER, "full": False})  # type: ignore[arg-type]
        sources.unchanged(conn, "wire", now=T0 + 7)
        well = sources.get(conn, "wire")
        assert well
        assert (well.failures, well.error, well.gone_at, well.status) == (0, None, None, "304")
        assert (well.etag, well.full_at, well.polled_at) == ('W/"1"', T0 + 5, T0 + 7)


def test_a_move_counts_while_it_leads_to_one_place(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn)
        seen_moves = []
        for at, to in enumerate(("a", "a", "b", "b", "b", None)):
            sources.moved(conn, "wire", to, now=T0 + at)
            source = sources.get(conn, "wire")
            assert source
            seen_moves.append((source.moved_to, source.moved_times, source.moved_since))
    assert seen_moves == [
        ("a", 1, T0), ("a", 2, T0), ("b", 1, T0 + 2), ("b", 2, T0 + 2), ("b", 3, T0 + 2), (None, 0, None),
    ]  # fmt: skip


def test_entries_are_new_once(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn)
        first = entries.record(
            conn, "wire", [seen("a", "l1"), seen("b", "l2", state="skipped"), seen("a")], now=T0
        )
        assert (len(first.new), first.changed, first.skipped) == (1, (), 1)
        again = entries.record(conn, "wire", [seen("a", "l1"), seen("b", "l2", state="skipped")], now=T0 + 1)
        assert (again.new, again.changed) == ((), ())
        assert entries.counts(conn) == {"candidate": 1, "skipped": 1}
        entry = entries.get(conn, first.new[0])
        assert entry
        assert (entry.link, entry.first_seen, entry.changed_at) == ("l1", T0, T0)


def test_a_changed_entry_is_collected_again(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn)
        (entry_id,) = entries.record(conn, "wire", [seen("a", "l1")], now=T0).new
        changed = entries.record(
            conn, "wire", [seen("a", "l1", fingerprint="2", state="skipped")], now=T0 + 1
        )
        assert (changed.new, changed.changed) == ((), (entry_id,))
        entry = entries.get(conn, entry_id)
        assert entry
        assert (entry.state, entry.first_seen, entry.changed_at) == ("candidate", T0, T0 + 1)


def test_a_skipped_entry_may_become_a_candidate(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn)
        entries.record(conn, "wire", [seen("a", "l1", state="skipped")], now=T0)
        assert len(entries.record(conn, "wire", [seen("a", "l1", fingerprint="2")], now=T0 + 1).new) == 1


def test_what_was_skipped_is_a_candidate_when_today_s_reading_says_so(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn)
        entries.record(conn, "wire", [seen("a", "l1", state="skipped")], now=T0)
        assert len(entries.record(conn, "wire", [seen("a", "l1")], now=T0 + 1).new) == 1
        assert entries.record(conn, "wire", [seen("a", "l1", state="skipped")], now=T0 + 2).changed == ()


def test_one_page_in_two_sources_is_collected_once(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, source_ids=("wire", "agency"))
        (first,) = entries.record(conn, "wire", [seen("a", "l1")], now=T0).new
        other = entries.record(
            conn, "agency", [seen("x", "l1"), seen("y", "l2", state="skipped")], now=T0 + 1
        )
        assert (other.new, other.changed, other.aliases) == ((), (), 1)
        corrected = entries.record(conn, "agency", [seen("x", "l1", fingerprint="2")], now=T0 + 2)
        assert (corrected.new, corrected.changed) == ((), (first,))


def test_a_new_title_at_an_old_link_of_the_same_source_means_look_again(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn)
        (first,) = entries.record(conn, "wire", [seen("a", "l1")], now=T0).new
        renamed = entries.record(conn, "wire", [seen("b", "l1"), seen("a", "l1")], now=T0 + 1)
        assert (renamed.new, renamed.changed) == ((), (first,))
        twice = entries.record(conn, "wire", [seen("c", "l9"), seen("d", "l9")], now=T0 + 1)
        assert (len(twice.new), twice.changed) == (1, ())


def test_entries_without_a_link_are_no_aliases(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn)
        assert len(entries.record(conn, "wire", [seen("a"), seen("b")], now=T0).new) == 2


def test_a_feed_of_thousands_and_of_nonsense(store: Engine) -> None:
    many = [seen(f"k{number}", f"l{number}", title="\x00\ud800 INTERPOL") for number in range(1200)]
    with begin(store) as conn:
        configure(conn)
        recorded = entries.record(conn, "wire", many, now=T0)
        assert len(recorded.new) == 1200
        assert entries.record(conn, "wire", many, now=T0 + 1).new == ()
        entry = entries.get(conn, recorded.new[0])
        assert entry
        assert entry.title == "\ufffd\ufffd INTERPOL"


def test_time_is_moved_for_the_whole_store_and_kept(store: Engine) -> None:
    day = 86_400_000
    with begin(store) as conn:
        before = clock.now(conn)
        assert clock.offset(conn) == 0
        for _ in range(3):
            clock.advance(conn, 10 * 365 * day)
        assert clock.offset(conn) == 30 * 365 * day
    with read(store) as conn:
        assert 0 <= clock.now(conn) - before - 30 * 365 * day < day


def test_words_are_found_whatever_their_accents_and_signs(store: Engine) -> None:
    with begin(store) as conn:
        found = release(conn, "The General Assembly of INTERPOL opened in Marrakesh.", "u1")
        store_text(conn, "L'Assemblée générale s'est ouverte", "u2")
        store_text(conn, "افتتحت الجمعية العامة للإنتربول", "u3")
        assert [hit.release_id for hit in search.search(conn, "marrakesh GENERAL")] == [found.release_id]
        assert len(search.search(conn, "الجمعية")) == 1
        assert len(search.search(conn, "assemblée")) == 1
        assert len(search.search(conn, "title")) == 3
        assert len(search.search(conn, "title", limit=2)) == 2
        assert search.search(conn, "Marrakesh Vienna") == ()


@pytest.mark.parametrize(
    "words", ["", " ", '"', "NEAR(", "a OR", "title:x AND *", "\x00", "'; --", "((", "a" * 5000, "x " * 500]
)
def test_a_search_takes_any_words(store: Engine, words: str) -> None:
    with begin(store) as conn:
        store_text(conn, "Something")
        search.search(conn, words)


def test_the_index_follows_the_documents(store: Engine) -> None:
    with begin(store) as conn:
        store_text(conn, "Marrakesh")
        conn.execute(text("UPDATE documents SET text = 'Vienna'"))
        assert search.search(conn, "Marrakesh") == ()
        assert len(search.search(conn, "Vienna")) == 1
        conn.execute(text("DELETE FROM documents"))
        assert search.search(conn, "Vienna") == ()


def test_a_very_long_text_is_stored(store: Engine) -> None:
    long = " ".join(f"كلمة{number}" for number in range(150_000))
    with begin(store) as conn:
        store_text(conn, f"Marrakesh {long}")
        assert len(search.search(conn, "marrakesh")) == 1


def test_the_overview_counts_everything(store: Engine) -> None:
    with begin(store) as conn:
        configure(conn, source_ids=("wire", "agency"))
        sources.failed(conn, "agency", now=T0, status="500", error="x")
        entries.record(conn, "wire", [seen("a")], now=T0)
        release(conn, "x")
        told = overview.overview(conn, T0)
    assert (told.sources, told.sources_failing, told.last_poll) == (2, 1, T0)
    assert (told.documents, told.releases, told.relevant, told.families, told.digests) == (1, 1, 1, 1, 0)
    assert (told.entries, told.work) == ({"candidate": 1}, (work.Count("poll", "ready", 2, 2),))
