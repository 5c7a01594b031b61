"""Authority tables: sessions, officials, figures, topics, places; loaded once, the one read in parsers.

Every row of sessions, officials and figures keeps its source and confidence. Country names and adjectives
follow Unicode CLDR with forms seen in news added; cities are capitals and places where police bodies meet.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from parsers.fold import fold

SEAT = "Lyon"  # where the body is, and no host
REGIONS = frozenset(
    ("NSW", "ACT", "QLD", "VIC", "TAS", "KZN", "FCT", "NCR", "CABA", "PACA", "CDMX")
)  # in short


@dataclass(frozen=True, slots=True)
class Place:
    """A city with its country, or a country alone; English names in common use."""

    city: str | None
    country: str  # ISO 3166-1 alpha-2

    @property
    def city_state(self) -> bool:
        """Is naming the city naming the country?"""
        return self.city is not None and self.city == COUNTRY_NAMES.get(self.country)


@dataclass(frozen=True, slots=True)
class Session:
    """A General Assembly as the authority table has it; days are ISO or None when not confirmed."""

    number: int
    year: int
    start: str | None
    end: str | None
    city: str | None
    country: str | None
    theme: str | None


@dataclass(frozen=True, slots=True)
class Official:
    """A president or secretary general with the days in office; spellings are folded."""

    name: str
    spellings: tuple[str, ...]
    office: str
    start: str
    end: str
    country: str
    wikidata: str | None


def _rows(name: str) -> Iterator[dict[str, str]]:
    text = files(__name__).joinpath(f"{name}.csv").read_text(encoding="utf-8")
    return iter(csv.DictReader(text.splitlines()))


# The languages in which the tables have names.
LANGUAGE_CODES = tuple(
    name.removeprefix("adjective_") for name in next(_rows("countries")) if name.startswith("adjective_")
)


def _names(row: dict[str, str], *columns: str) -> Iterator[str]:
    for column in columns:
        yield from (name for name in row[column].split("|") if name)


def _sessions() -> dict[int, Session]:
    """The sessions by their number."""
    return {
        int(row["session"]): Session(
            int(row["session"]),
            int(row["year"]),
            row["start_date"] or None,
            row["end_date"] or None,
            row["city"] or None,
            row["country_iso2"] or None,
            row["theme"] or None,
        )
        for row in _rows("sessions")
        if row["session"]
    }


def _officials() -> tuple[Official, ...]:
    """Who held an office, with all spellings folded."""
    return tuple(
        Official(
            row["name"],
            tuple(fold(name) for name in (row["name"], *_names(row, "alt_spellings"))),
            row["office"],
            row["start"],
            row["end"],
            row["country_iso2"],
            row["wikidata"] or None,
        )
        for row in _rows("officials")
    )


def _places() -> dict[str, Place]:
    """Countries and cities by their names in all languages; a city state is both."""
    found: dict[str, Place] = {}
    for row in _rows("countries"):
        for name in _names(row, *LANGUAGE_CODES):
            found[_key(name)] = Place(None, row["code"])
    for row in _rows("cities"):
        first = next(_names(row, "en"))
        for name in _names(row, *LANGUAGE_CODES):
            place = Place(first, row["country"])
            if place.city_state or _key(name) not in found:
                found[_key(name)] = place
    for state in ("Singapore", "Monaco"):
        city = found[_key(state)]
        for name in [name for name, place in found.items() if place == Place(None, city.country)]:
            found[name] = Place(state, city.country)
    return found


def _key(name: str) -> str:
    return fold(name).replace("-", " ")


def _inflected(adjective: str, code: str) -> Iterator[str]:
    """The forms of a nationality adjective that the language makes by rule."""
    word = fold(adjective)
    yield word
    if code == "fr":
        feminine = word + "ne" if word.endswith("ien") else word if word.endswith("e") else word + "e"
        yield from (feminine, word + "s", feminine + "s")
    elif code == "es":
        feminine = word[:-1] + "a" if word.endswith("o") else word + "a" if word[-1] in "snl" else word
        yield from (feminine, word + "s", feminine + "s", word + "es")
    elif code == "ar":
        yield from ("ال" + word, word + "ة", "ال" + word + "ة")


def _adjectives() -> dict[str, dict[str, str]]:
    """The adjectives of each language, in all forms, to the code of their country."""
    found: dict[str, dict[str, str]] = {code: {} for code in LANGUAGE_CODES}
    for row in _rows("countries"):
        for code in LANGUAGE_CODES:
            for adjective in _names(row, f"adjective_{code}"):
                for form in _inflected(adjective, code):
                    found[code].setdefault(form, row["code"])
    return found


def _first_words() -> dict[str, tuple[str, ...]]:
    """The names that begin with a word, longest first."""
    grouped: dict[str, list[str]] = {}
    for name in PLACES:
        grouped.setdefault(first_word(name), []).append(name)
    return {word: tuple(sorted(names, key=len, reverse=True)) for word, names in grouped.items()}


_SHORT_WORD = 3  # letters


def _scan_words() -> dict[str, tuple[str, ...]]:
    """A word that tells of names -> how those begin: itself, or an article and itself."""
    found: dict[str, tuple[str, ...]] = {}
    for name in PLACES:
        words = name.split()
        articled = words[0] in ARTICLES and len(words) > 1
        word = first_word(words[1]) if articled else first_word(name)
        begins = {f"{words[0]} {word}"} if articled else _begins(name, word)
        found[word] = tuple(sorted({*found.get(word, ()), *begins}))
    return found


def _second_words() -> dict[str, frozenset[str]]:
    """A word that is no name alone -> the second words of the names that begin with it: New (York, Delhi)."""
    articled = {name.split()[1] for name in PLACES if name.startswith(tuple(f"{the} " for the in ARTICLES))}
    return {
        word: frozenset(first_word(name.split()[1]) for name in names)
        for word, names in PLACE_WORDS.items()
        if all(" " in name for name in names) and word not in map(first_word, articled)
    }


def _begins(name: str, word: str) -> set[str]:
    """How a name begins: with its first word, and more where that is a part of many others: St Petersburg."""
    head = name[: len(word) + 2] if len(word) < _SHORT_WORD else word
    return {head, head.replace(" ", "-")}


def first_word(text: str) -> str:
    """The letters before the first character that is none."""
    word = text.partition(" ")[0]
    if word.isalpha():
        return word
    for index, letter in enumerate(text):
        if not letter.isalpha():
            return text[:index]
    return text


ARTICLES = frozenset(
    ("the", "la", "le", "el", "les", "los")
)  # names that begin so are found by their second word

COUNTRY_NAMES: dict[str, str] = {row["code"]: next(_names(row, "en")) for row in _rows("countries")}
SESSIONS: dict[int, Session] = _sessions()
OFFICIALS: tuple[Official, ...] = _officials()
_FIGURES: dict[str, int] = {row["figure"]: int(row["value"]) for row in _rows("figures")}
COUNTRIES_AT_A_SESSION = _FIGURES["most-countries-at-a-session"]  # as far as is known
TOPICS: dict[str, str | None] = {row["topic"]: row["medtop"] or None for row in _rows("topics")}
PARENT_TOPICS: dict[str, str] = {  # a topic without a code to the topic that is its nearest parent
    row["topic"]: row["nearest_parent_where_no_code"]
    for row in _rows("topics")
    if row["nearest_parent_where_no_code"] in TOPICS
}
WHO_HOLDS_OFFICES = "elections-appointments"  # the one topic that an office names
WHO_BELONGS = "membership"  # the one topic that may be history: a member since 1984
PLACES: dict[str, Place] = _places()
SHORTENED = frozenset(  # names of cities with which longer ones of the same city begin: Rio (de Janeiro)
    first
    for name, place in PLACES.items()
    if (first := name.partition(" ")[0]) != name and place.city and PLACES.get(first) == place
)
PLACE_WORDS: dict[str, tuple[str, ...]] = _first_words()
SCAN_WORDS: dict[str, tuple[str, ...]] = _scan_words()
SECOND_WORDS: dict[str, frozenset[str]] = _second_words()
ADJECTIVES: dict[str, dict[str, str]] = _adjectives()


def _nationalities() -> dict[tuple[str, str], frozenset[str]]:
    """A language and a country -> the forms of its adjective."""
    found: dict[tuple[str, str], set[str]] = {}
    for code, forms in ADJECTIVES.items():
        for form, country in forms.items():
            found.setdefault((code, country), set()).add(form)
    return {key: frozenset(forms) for key, forms in found.items()}


NATIONALITIES: dict[tuple[str, str], frozenset[str]] = _nationalities()


def _by_spelling() -> dict[str, tuple[Official, ...]]:
    found: dict[str, tuple[Official, ...]] = {}
    for official in OFFICIALS:
        for spelling in official.spellings:
            found[spelling] = (*found.get(spelling, ()), official)
    return found


_BY_SPELLING = _by_spelling()


def office_of(name: str, day: str | None) -> str | None:
    """The office that the table gives a person of this name on an ISO day; None without a day."""
    for official in _BY_SPELLING.get(fold(name), ()) if day else ():
        if official.start <= (day or "") and (not official.end or (day or "") <= official.end):
            return official.office
    return None


@lru_cache(maxsize=1000)
def holders(office: str, first: str, last: str) -> tuple[Official, ...]:
    """Who held an office, also for the time being, on some day between two (ISO)."""
    return tuple(
        one
        for one in OFFICIALS
        if one.office.endswith(office) and one.start <= last and (not one.end or first <= one.end)
    )


@cache
def session_of_year(year: int) -> Session | None:
    """The one session of a year, if the table knows it."""
    return next((session for session in SESSIONS.values() if session.year == year), None)
