from dataclasses import replace

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from parsers.codec import Change, changes
from parsers.records import Fact
from tests.worker.telling.digest_samples import (
    RELEASE,
    SEEN,
    composed,
    correction,
    item,
    release,
    titled,
    told,
)


def dropped(number, revision, *, changes=(), record=RELEASE, release_id="97-opening-0001", family="family-1"):
    """A revision of no interest any more."""
    made = item(number, record, revision=revision, changes=changes, release_id=release_id, family=family)
    return replace(made, matches=())


def test_who_was_told_is_told_the_correction_that_interests_nobody_any_more():
    made = composed([dropped(2, 2, changes=correction())], [told()])
    (entry,) = made.digest.entries
    assert (entry.role, entry.thread, entry.supersedes) == ("correction", "first", 1)
    assert (entry.changes, entry.matches, entry.lost) == (correction(), (), ("sea",))


def test_that_it_is_of_no_interest_any_more_is_news_by_itself():
    made = composed([dropped(2, 2)], [told()])
    assert [entry.lost for entry in made.digest.entries] == [("sea",)]
    again = told(2, revision=2, role="correction", interests=())
    assert composed([dropped(3, 3)], [told(), again]).roles == {3: "copy"}


def test_one_interest_less_is_said_with_the_correction():
    fixed = item(2, revision=2, family="family-1", release_id="97-opening-0001", changes=correction())
    (entry,) = composed([fixed], [told(interests=("borders", "sea"))]).digest.entries
    assert entry.lost == ("borders",)


def test_what_is_of_no_interest_any_more_before_the_digest_is_not_told():
    made = composed([item(1, release_id="x", family="f"), dropped(2, 2, release_id="x", family="f")])
    assert (made.digest, made.roles) == (None, {1: "overtaken"})


def test_who_was_told_of_a_relative_only_was_not_told_of_it():
    assert composed([dropped(2, 2, release_id="97-wire-0009")], [told()]).roles == {}
    assert composed([dropped(2, 2)], [told(role="copy")]).roles == {}


def test_several_revisions_are_one_correction_of_what_was_told():
    first = item(2, revision=2, release_id="97-opening-0001", family="f", changes=correction(old=95, new=96))
    second = item(3, revision=3, release_id="97-opening-0001", family="f", changes=correction(old=96, new=97))
    made = composed([first, second], [told(family="f")])
    assert made.roles == {2: "overtaken", 3: "correction"}
    assert made.digest.entries[0].changes == correction(old=95, new=97)
    back = item(3, revision=3, release_id="97-opening-0001", family="f", changes=correction(old=96, new=95))
    assert composed([first, back], [told(family="f")]).roles == {2: "overtaken", 3: "copy"}


def test_a_correction_that_was_only_counted_is_told_with_the_next_one():
    counted = told(2, revision=2, role="withheld", changes=correction(old=95, new=96))
    theme = (Change("theme", "Shared borders", "Shared borders, shared watch"),)
    next_one = item(3, revision=3, release_id="97-opening-0001", family="family-1", changes=theme)
    (entry,) = composed([next_one], [told(), counted]).digest.entries
    assert entry.changes == (*correction(old=95, new=96), *theme)


def test_a_copy_corrected_to_what_was_told_all_along_tells_nobody():
    """Some number, a speaker and a quotation that the first release had right."""
    wrong = structs.replace(RELEASE.speakers[0], id="s4", name="Ines Furtado")
    quote = structs.replace(RELEASE.quotes[0], speaker="s4", text="No country polices the see alone")
    before = release(session=Fact(96, (), "s", 1.0), speakers=(wrong,), quotes=(quote,))
    after = release(
        speakers=(structs.replace(RELEASE.speakers[0], id="s4"),),
        quotes=(structs.replace(RELEASE.quotes[0], speaker="s4"),),
        distributor=Fact("A wire", (), "s", 1.0),
        relevance=structs.replace(RELEASE.relevance, score=0.7),
    )
    wire = item(
        2, after, revision=2, release_id="wire", family="family-1", changes=stored(changes(before, after))
    )
    assert len(wire.changes) == 5
    assert composed([wire], [told()]).roles == {2: "copy"}
    other = item(3, after, revision=2, release_id="wire", family="family-1", changes=correction(new=98))
    assert composed([other], [told()]).roles == {3: "correction"}


def stored(found):
    return msgspec.json.decode(msgspec.json.encode(found), type=tuple[Change, ...])


def test_a_copy_takes_back_only_what_was_told():
    gone = (Change("topics", [{"value": "whales", "medtop": None}], []),)
    wire = item(2, revision=2, release_id="wire", family="family-1", changes=gone)
    assert composed([wire], [told()]).roles == {2: "copy"}
    gone = (Change("topics", [{"value": "cybercrime", "medtop": "20000086"}], []),)
    assert composed([replace(wire, changes=gone)], [told()]).roles == {2: "correction"}


def test_a_score_of_relevance_is_no_news_but_the_verdict_is():
    def weighed(verdict, score):
        value = ({"general_assembly": True, "score": 0.9, "reasons": []},)
        return (Change("relevance", value[0], value[0] | {"general_assembly": verdict, "score": score}),)

    one = item(2, revision=2, release_id="97-opening-0001", family="family-1", changes=weighed(True, 0.75))
    assert composed([one], [told()]).roles == {2: "copy"}
    assert composed([replace(one, changes=weighed(False, 0.2))], [told()]).roles == {2: "correction"}


@st.composite
def lives(draw):
    """Revisions of one release: what it says of the session, and whether it is of interest."""
    said = draw(st.lists(st.tuples(st.integers(90, 93), st.booleans()), min_size=1, max_size=7))
    made, last = [], None
    for number, (session, met) in enumerate(said, 1):
        found = correction(old=last, new=session) if last not in (None, session) else ()
        one = item(number, titled(f"{number}"), family="f", release_id="r", revision=number, changes=found)
        made.append(one if met else replace(one, matches=()))
        last = session
    return [session for session, _ in said], made


@given(lives(), st.lists(st.booleans(), min_size=7, max_size=7))
def test_who_was_told_once_knows_in_the_end_what_it_says_last(life, digested):
    """Whatever revisions come together: the digests told are the truth at their end, or nobody was told."""
    said, revisions = life
    before, waiting, believed = [], [], None
    for one, now in zip(revisions, [*digested[: len(revisions) - 1], True], strict=False):
        waiting.append(one)
        if not now:
            continue
        made = composed(waiting, before, scheduled_at=SEEN + one.number)
        for entry in made.digest.entries if made.digest else ():
            if believed is not None and entry.changes:
                assert (entry.changes[0].old, entry.role) == (believed[0], "correction")
            believed = said[entry.number - 1], bool(entry.matches)
        before += [taken_as(made, one) for one in waiting if one.revision_id in made.roles]
        waiting = [one for one in waiting if one.revision_id not in made.roles and one.matches]
    assert believed is None or believed[0] == said[-1]
    assert believed is None or believed[1] or not revisions[-1].matches
    assert believed is not None or not revisions[-1].matches


def taken_as(made, one):
    role = made.roles[one.revision_id]
    interests = tuple(match.interest_id for match in one.matches)
    return told(
        one.revision_id,
        family="f",
        release_id="r",
        revision=one.number,
        role=role,
        changes=one.changes,
        interests=interests,
    )
