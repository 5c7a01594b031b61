"""A number of documents, all a pure function of a seed: releases, wire copies, corrections, near-misses."""

import random
from dataclasses import dataclass
from html import escape

FEEDS = 6
CITIES = [
    ("Windhoek", "Namibia"), ("Tallinn", "Estonia"), ("Montevideo", "Uruguay"), ("Tbilisi", "Georgia"),
    ("Gaborone", "Botswana"), ("Riga", "Latvia"), ("Valletta", "Malta"), ("Suva", "Fiji"),
]  # fmt: skip
FIRST = [
    "Ingrid",
    "Marcus",
    "Selma",
    "Tomas",
    "Lena",
    "Joaquim",
    "Rosa",
    "Petrus",
    "Amara",
    "Viktor",
    "Nadia",
]
LAST = [
    "Solvang",
    "Adeyemi",
    "Hangula",
    "Shikongo",
    "Brandt",
    "Teixeira",
    "Quispe",
    "Okafor",
    "Lindqvist",
    "Haas",
]
ROLES = [
    "INTERPOL President",
    "INTERPOL Secretary General",
    "Minister of Interior",
    "Inspector General of Police",
]
SUBJECTS = [
    "cybercrime",
    "human trafficking",
    "terrorism",
    "drug trafficking",
    "environmental crime",
    "corruption",
]
WORDS = tuple(
    word
    for line in (
        "officers borders records partners training harbours passports networks regions answers signals",
        "evidence teams bureaus systems methods searches alerts vessels markets airports rangers analysts",
        "experts ministries laboratories prosecutors investigators communities agencies shipments archives",
    )
    for word in line.split()
)
VERBS = ("compare", "share", "protect", "follow", "question", "strengthen", "review", "connect", "trace")


@dataclass(frozen=True, slots=True)
class Document:
    """One page: where it stands, in which feed, and what it says before and after its correction."""

    number: int
    feed: int
    path: str
    title: str
    paragraphs: tuple[str, ...]
    corrected: tuple[str, ...] | None
    copy_of: int | None
    relevant: bool


def documents(count: int, seed: int = 1) -> list[Document]:
    """One in ten is a near-miss, one in five a wire copy of an earlier release, one in ten is corrected."""
    made: list[Document] = []
    originals: list[Document] = []
    for number in range(count):
        pick = random.Random(f"{seed}:{number}")
        kind = number % 20
        if kind in (7, 17):
            made.append(_near_miss(number, pick))
        elif kind in (4, 9, 14, 19) and originals:
            made.append(_copy(number, pick.choice(originals[-10:])))
        else:
            made.append(_release(number, pick, corrected=kind in (2, 12)))
            originals.append(made[-1])
    return made


def page(document: Document, *, corrected: bool) -> bytes:
    """The page as it is served before or after the corrections."""
    paragraphs = document.corrected if corrected and document.corrected else document.paragraphs
    body = "".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in paragraphs)
    title = escape(document.title)
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title></head>"
        f"<body><main><article><h1>{title}</h1>{body}</article></main></body></html>"
    ).encode()


def feed(documents: list[Document], number: int, address: str, published: str) -> bytes:
    """The RSS of one feed; every entry carries the same time of publication."""
    items = "".join(
        f"<item><title>{escape(one.title)}</title><link>{address}{one.path}</link>"
        f"<pubDate>{published}</pubDate></item>"
        for one in documents
        if one.feed == number
    )
    return (
        f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Wire {number}</title>"
        f"<link>{address}/</link><description>wire</description>{items}</channel></rss>"
    ).encode()


def _release(number: int, pick: random.Random, *, corrected: bool) -> Document:
    session, (city, country) = 101 + number % 800, pick.choice(CITIES)
    subject = pick.choice(SUBJECTS)
    count = pick.randrange(500, 990)
    paragraphs = [
        f"{city.upper()}, {country} – The {_ordinal(session)} INTERPOL General Assembly opened today "
        f"in {city} with {subject} high on its agenda.",
        f"Some {count} senior police officers from {pick.randrange(120, 190)} countries attend it.",
        *(_quoted(pick) for _ in range(3)),
        *(f"Delegates heard how {_sentence(pick)} and how {_sentence(pick)}." for _ in range(4)),
    ]
    changed = (paragraphs[0], paragraphs[1].replace(f" {count} ", f" {count + 7} "), *paragraphs[2:])
    title = f"{_ordinal(session)} INTERPOL General Assembly in {city} takes up {subject}"
    return Document(
        number,
        number % FEEDS,
        f"/news/{number}",
        title,
        tuple(paragraphs),
        changed if corrected else None,
        None,
        True,
    )


def _copy(number: int, origin: Document) -> Document:
    paragraphs = (*origin.paragraphs, "Distributed by APO Group on behalf of INTERPOL.")
    return Document(
        number, number % FEEDS, f"/wire/{number}", origin.title, paragraphs, None, origin.number, True
    )


def _near_miss(number: int, pick: random.Random) -> Document:
    city, country = pick.choice(CITIES)
    paragraphs = (
        f"{city.upper()}, {country} – An INTERPOL regional conference ended in {city} with a plan "
        f"for {pick.choice(WORDS)}.",
        *(f"Participants heard how {_sentence(pick)}." for _ in range(6)),
    )
    title = f"INTERPOL regional conference in {city} on {pick.choice(SUBJECTS)}, day {number}"
    return Document(number, number % FEEDS, f"/other/{number}", title, paragraphs, None, None, False)


def _quoted(pick: random.Random) -> str:
    name = f"{pick.choice(FIRST)} {pick.choice(LAST)}"
    return f"“Our task is that {_sentence(pick)}, and {_sentence(pick)},” said {pick.choice(ROLES)} {name}."


def _sentence(pick: random.Random) -> str:
    one, two, three, four = pick.sample(WORDS, 4)
    return f"{one} and {two} {pick.choice(VERBS)} {three} with {four}"


def _ordinal(number: int) -> str:
    special = 10 <= number % 100 <= 20
    return f"{number}{'th' if special else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
