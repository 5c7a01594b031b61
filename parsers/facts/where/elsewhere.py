"""Do the words around a place speak of another session: the next one, the last one?"""

from parsers.facts.where.inside import after_in
from parsers.facts.where.place_words import LEADING, WORD
from parsers.fold import fold
from parsers.languages import LANGUAGES, Language, flags
from parsers.phrasebook import holds
from parsers.places import Named, place_at
from parsers.records import Fact, Spans, Venue
from parsers.sheet import Sheet

TIMES = {  # beside "next" and "last": days, not sessions
    code: frozenset((*language.weekdays, *" ".join(language.months).split(), *language.venue.times))
    for code, language in LANGUAGES.items()
}
_LED = 2  # words right before a place that say that it hosts
_STRUCK = 60  # characters between an attack and where it was
_OFFICES = {
    code: frozenset(map(fold, one.speech.roles | one.speech.feminine_roles))
    for code, one in LANGUAGES.items()
}


def says_elsewhere(near: str, language: Language) -> bool:
    """Do the words speak of another session: "next", "last", but not "next week" or "last Monday"?"""
    elsewhere = language.assembly.elsewhere
    if not holds(near, elsewhere):
        return False
    words = WORD.findall(near)
    for place, word in enumerate(words):
        beside = words[max(0, place - 1) : place] + words[place + 1 : place + 2]
        if word not in elsewhere or not TIMES[language.code].isdisjoint(beside):
            continue
        if _of_office(words, place, language):
            continue  # the former secretary general
        if not words[place + 1 : place + 2] or words[place + 1] not in LEADING[language.code]:
            return True  # but not "following the vote"
    return False


def told_until(sheet: Sheet, named: Named, before: str, end: int) -> int:
    """Where what is told of a place ends, of a host at its comma: hosted by Oslo, before the next."""
    if sheet.folded[named.span[1] : named.span[1] + 1] not in flags.COMMAS:
        return end  # as a rule
    led = [word for word in WORD.findall(before) if word not in LEADING[sheet.language.code]][-_LED:]
    return named.span[1] if holds(" ".join(led), sheet.language.venue.hosting) else end


def _of_office(words: list[str], place: int, language: Language) -> bool:
    """Is it an office that is called the next or the last, not a session: للأمين العام السابق?"""
    speech = language.speech
    near = words[place + 1 : place + 2] if speech.cased else []  # a su próximo presidente
    if speech.adjectives_follow:
        near += words[max(0, place - (1 if speech.cased else 2)) : place]
    article, *_ = speech.script.articles
    into = speech.joining.articled.get(article, ("",))[0]
    plain = [article + word[len(into) :] if into and word.startswith(into) else word for word in near]
    return not _OFFICES[language.code].isdisjoint(plain)


def _struck(sheet: Sheet, named: Named) -> bool:
    """As in "a month after the attacks on a market in Lima": nothing is held there."""
    at = named.span[0]
    return sheet.tells(sheet.language.venue.struck, max(0, at - _STRUCK), at)


def held_elsewhere(sheet: Sheet, venue: Fact[Venue] | None) -> Spans:
    """Sentences with days that are held in another country than the host's: another session's days."""
    if venue is None:
        return ()
    named_hosts = (place_at(sheet.folded, start) for start, _ in venue.spans)
    hosts = {named.place.country for named in named_hosts if named}
    if not hosts:
        return ()
    ranges = [sheet.sentence(*mention.span) for mention in sheet.days if mention.last]
    head = sheet.layout.dateline_end
    found = []
    for start, end in ranges:
        if start >= head:
            inside = [
                named for named in sheet.places if start <= named.span[0] < end and not _struck(sheet, named)
            ]
            abroad = any(after_in(sheet, sheet.folded[start : named.span[0]], named) for named in inside)
            if abroad and not any(named.place.country in hosts for named in inside):
                found.append((start, end))
    return tuple(found)
