"""Invented releases as records and digests of them."""

import hashlib

from msgspec import structs

from parsers.codec import Change
from parsers.records import (
    Attendance,
    Cue,
    Dates,
    Document,
    Fact,
    Quote,
    Reason,
    Release,
    Relevance,
    Speaker,
    Topic,
    Venue,
)
from worker.telling.digests import Composition, Digest, Item, Told, compose
from worker.telling.matching import Interest, match

DAY = 86_400_000
SEEN = 1_762_000_000_000  # 2025-11-01T12:26:40Z

TEXT = (
    "Police leaders gather in Lisbon for 97th INTERPOL General Assembly\n\n"
    "LISBON, Portugal, 1 November 2025 – The 97th INTERPOL General Assembly opened on Monday under the "
    "theme ‘Shared borders, shared watch’. “No country polices the sea alone, and cybercrime knows no "
    "coast,” said Portugal’s Minister of the Interior Inês Furtado-Leão. “We came to listen first,” added "
    "INTERPOL President Tomás Okereke."
)


def fact(value, words=None, rule="sample"):
    start = TEXT.index(words or str(value))
    return Fact(value, ((start, start + len(words or str(value))),), rule, 0.9)


def span(words):
    start = TEXT.index(words)
    return (start, start + len(words))


def speaker(number, name, surname, role, organisation, country):
    return Speaker(
        id=f"s{number}",
        name=name,
        surname=surname,
        role=role,
        organisation=organisation,
        country=country,
        office=None,
        wikidata=None,
        name_span=span(name),
        role_span=span(role),
        mentions=(span(name),),
    )


def release(**changes) -> Release:
    return structs.replace(RELEASE, **changes)


def titled(headline: str, **changes) -> Release:
    """The sample with another headline, and so another text."""
    sha = hashlib.sha256(headline.encode("utf-8", "surrogatepass")).hexdigest()
    document = structs.replace(RELEASE.document, sha256=sha, text_sha256=sha, **changes.pop("document", {}))
    return structs.replace(
        RELEASE, document=document, headline=Fact(headline, ((0, len(headline)),), "s", 1.0), **changes
    )


RELEASE = Release(
    document=Document("0" * 64, "1" * 64, "en", None, "text/1", False),
    relevance=Relevance(True, 0.99, (Reason("sample", ((0, 10),)),)),
    headline=fact("Police leaders gather in Lisbon for 97th INTERPOL General Assembly"),
    published=fact("2025-11-01", "1 November 2025"),
    issuer=fact("INTERPOL"),
    session=fact(97, "97th"),
    venue=fact(Venue("Lisbon", "PT", "Portugal"), "Lisbon"),
    dates=fact(Dates("2025-11-03", "2025-11-06"), "Monday"),
    theme=fact("Shared borders, shared watch"),
    attendance=(fact(Attendance(700, "approx", "delegates", 150), "leaders"),),
    speakers=(
        speaker(1, "Inês Furtado-Leão", "Furtado-Leão", "Minister of the Interior", None, "PT"),
        speaker(2, "Tomás Okereke", "Okereke", "INTERPOL President", "INTERPOL", "NG"),
    ),
    quotes=(
        Quote(
            "No country polices the sea alone, and cybercrime knows no coast,",
            "s1",
            "direct",
            (span("No country polices the sea alone, and cybercrime knows no coast,"),),
            Cue("said", span("said")),
        ),
        Quote("We came to listen first,", "s2", "direct", (span("We came to listen first,"),), None),
    ),
    topics=(Topic("cybercrime", "20000086", (span("cybercrime"),)),),
)

ARABIC_HEADLINE = "قادة الشرطة يجتمعون في الجمعية العامة للإنتربول"
ARABIC = titled(
    ARABIC_HEADLINE,
    document={"language": "ar"},
    theme=Fact("حدود مشتركة، يقظة مشتركة", ((0, 5),), "s", 1.0),
    speakers=(
        structs.replace(RELEASE.speakers[0], name="ليلى المنصوري", surname="المنصوري", role="وزيرة الداخلية"),
    ),
    quotes=(Quote("الأمن مسؤولية الجميع", "s1", "direct", ((0, 5),), None),),
)


def item(number=1, record=RELEASE, *, family=None, revision=1, changes=(), interests=None, **other) -> Item:
    wanted = interests or [
        Interest(id="sea", name="The sea and those who police it", phrases=("polices the sea",))
    ]
    values = {
        "revision_id": number,
        "release_id": f"97-opening-{number:04d}",
        "family_id": family or f"family-{number}",
        "number": revision,
        "record": record,
        "first_seen": SEEN + number,
        "matches": match(record, wanted) or match(record, [Interest(id="sea", all=True)]),
        "changes": changes,
        "url": f"https://news.example.org/97/{number}",
    }
    return Item(**(values | other))


def told(
    number=0, *, family="family-1", release_id="97-opening-0001", revision=1, role="new", **other
) -> Told:
    values = {
        "revision_id": number,
        "release_id": release_id,
        "family_id": family,
        "number": revision,
        "role": role,
        "digest_id": "first",
        "record": RELEASE,
        "interests": ("sea",),
    }
    return Told(**(values | other))


def correction(field="session", old=96, new=97) -> tuple[Change, ...]:
    return (Change(field, old, new),)


def composed(items, told=(), schedule="daily 07:00", **other) -> Composition:
    values = {"schedule": schedule, "scheduled_at": SEEN + DAY, "created_at": SEEN + DAY + 1000}
    values["interests"] = {"sea": "The sea and those who police it"}
    return compose("night-desk", items, told, **(values | other))


def digest(*items, **other) -> Digest:
    made = composed(items or [item()], **other).digest
    assert made is not None
    return made
