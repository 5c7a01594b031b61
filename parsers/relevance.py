"""Is a session of the General Assembly the subject of a text? With the reasons for and against.

Each reason that holds adds its weight once; the text is about a session from a score of one half on.
"""

import re

from parsers.assembly_mentions import AssemblyMention
from parsers.lead import lead_of, news_end, phrase_in
from parsers.phrasebook import holds
from parsers.records import Dates, Fact, Reason, Relevance, Span, Spans
from parsers.retrospect import is_live, referred_to, told_as_past
from parsers.sheet import Sheet

_OPENING = 260  # characters of a first sentence or two
_TITLE = 120  # of what a text begins with instead of a headline
_TOLD = 2  # sentences before the last one
_EARLY = 400  # characters within which nothing is late
_ARTICLE = 6  # characters before what a text begins with
_OFFICE = 24  # characters of an office before the body that it is of
_NAMING = 70  # characters between "picks" and the office
_CLAUSE = re.compile(r"[,،;\n]|\.\s")
_ENOUGH, _WHOLE = 50, 100  # of the weights, which are hundredths
_DECIDED = ("election", "admission")
_WEIGHTS = {
    "headline": 50,  # the headline names INTERPOL's assembly
    "opening": 35,  # so does the first sentence or two of the body
    "lead": 20,  # so does the lead, further down
    "body": 15,  # so does the body
    "numbered": 25,  # a session of it by its number
    "repeated": 15,  # three times and more
    "event": 20,  # it opens, elects, adopts, is hosted
    "election": 30,  # the first words tell of an election at INTERPOL
    "admission": 30,  # or of a member that it admits
    "dated": 10,  # the text gives its days
    "host": 10,  # dated or placed: a dateline, a stamp, days
    "assembly-in-lead": 25,  # the lead names an assembly and INTERPOL
    "retrospect": -50,  # a session of some year, or one ended long before the text, is told of as past
    "late": -30,  # INTERPOL's assembly comes up only in the second half of the text
    "elsewhere": -15,  # only the next one or the last one is named
    "regional": -60,  # headline or lead tell of a regional conference or the like
    "other-assembly": -60,  # headline or lead tell of another body's assembly
    "obituary": -90,  # headline or first words tell of a death
    "paper": -60,  # so do they of a decree, or call for tenders
    "profile": -30,  # so do they of somebody's life
    "standing": -50,  # what the assembly is, not what it does
    "unbound": -30,  # no mention says that it is INTERPOL's
    "of-its-own": 30,  # but the text is INTERPOL's: it is named first and often
}


def judge(
    sheet: Sheet,
    assemblies: tuple[AssemblyMention, ...],
    session: Fact[int] | None,
    dates: Fact[Dates] | None,
) -> Relevance:
    """Weigh the reasons; session and dates are those that the text would give if it is about one."""
    if not assemblies:
        return Relevance(False, 0.0, ())
    decided = _decided(sheet)
    reasons = _for(sheet, assemblies, session, decided)
    reasons += _against(sheet, assemblies, session, dates, decided)
    if any(reason.rule == "retrospect" for reason in reasons):
        reasons = [reason for reason in reasons if reason.rule not in _DECIDED]  # an old one
    score = min(_WHOLE, max(0, sum(_WEIGHTS[reason.rule] for reason in reasons)))
    return Relevance(score >= _ENOUGH, score / _WHOLE, tuple(reasons))


def _for(
    sheet: Sheet,
    assemblies: tuple[AssemblyMention, ...],
    session: Fact[int] | None,
    decided: Reason | None,
) -> list[Reason]:
    ours = [mention for mention in assemblies if mention.kind == "interpol"]
    lead = lead_of(sheet)
    reasons: list[Reason] = []
    opening, led = (lead[0], min(lead[1], lead[0] + _OPENING)), _within(ours, lead)
    for rule, inside in (
        ("headline", _within(ours, sheet.layout.headline)),
        ("opening", _within(ours, opening)),
    ):
        if inside:
            reasons.append(Reason(rule, inside))
    if led and not (reasons and reasons[-1].rule == "opening"):
        titled = led and sheet.layout.headline and _named(sheet, sheet.layout.headline)
        reasons.append(Reason("opening" if titled else "lead", led))
    if ours and not led:
        reasons.append(Reason("body", (ours[0].span,)))
    if ours and session and not all(mention.elsewhere for mention in ours):
        reasons.append(Reason("numbered", session.spans))
    if len(ours) > 2:
        reasons.append(Reason("repeated", tuple(mention.span for mention in ours[:3])))
    if not led and (_named(sheet, lead) or _titled(sheet, assemblies)):
        bare = [m for m in assemblies if m.kind == "bare" and not m.elsewhere]
        bare = [m for m in bare if _happens(sheet, m) or (decided and not _reported_to(sheet, m))]
        inside = _within(bare, lead)
        reasons += [Reason("assembly-in-lead", inside)] if inside else []
    return reasons + _setting(sheet, ours, decided)


def _titled(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> bool:
    """Does the headline name INTERPOL, above a session of these days?"""
    return _named(sheet, _first_words(sheet)) and any(is_live(sheet, mention) for mention in assemblies)


def _setting(sheet: Sheet, ours: list[AssemblyMention], decided: Reason | None) -> list[Reason]:
    """What happens, where and when."""
    reasons = []
    event = next((mention for mention in ours[:4] if _happens(sheet, mention)), None)
    if event:
        reasons.append(Reason("event", (sheet.sentence(*event.span),)))
    if decided:
        reasons.append(decided)
    layout = sheet.layout
    placed = layout.dateline or layout.stamp
    if placed or sheet.days:
        reasons.append(Reason("host", (placed or sheet.days[0].span,)))
    return reasons


def _decided(sheet: Sheet) -> Reason | None:
    """Do the first words tell of an election at INTERPOL, or of a member that it admits?"""
    start, end = _first_words(sheet)
    first, deciding = (start, min(end, news_end(sheet))), sheet.language.deciding
    if not _named(sheet, first):
        return None
    elected = phrase_in(sheet, deciding.elected, first, whole=True)
    elections = list(filter(None, (elected, _president_named(sheet, first))))
    if elections:
        return Reason("election", (min(elections),))
    admitted = phrase_in(sheet, deciding.admitted, first, whole=True)
    return Reason("admission", (admitted,)) if admitted else None


def _president_named(sheet: Sheet, place: Span) -> Span | None:
    """As in "picks Kim of Norway as president": a verb that names somebody, before the office in its line."""
    words, deciding = sheet.language.assembly, sheet.language.deciding
    for phrase in filter(sheet.told.__contains__, deciding.naming):
        at = phrase_in(sheet, (phrase,), place, whole=True)
        behind = sheet.folded[at[1] : min(place[1], at[1] + _NAMING)] if at else ""
        if at and holds(_CLAUSE.split(behind, maxsplit=1)[0], words.presidents):
            return at
    return None


def _against(
    sheet: Sheet,
    assemblies: tuple[AssemblyMention, ...],
    session: Fact[int] | None,
    dates: Fact[Dates] | None,
    decided: Reason | None,
) -> list[Reason]:
    words, lead = sheet.language.assembly, lead_of(sheet)
    ours = [mention for mention in assemblies if mention.kind == "interpol"]
    others = [mention for mention in assemblies if mention.kind == "other"]
    reasons = [Reason("dated", dates.spans)] if ours and dates else []
    if not ours and not decided:
        own = _own(sheet, assemblies)
        reasons.append(Reason("of-its-own", (own,)) if own else Reason("unbound", (assemblies[0].span,)))
    elif ours and all(mention.elsewhere for mention in ours):
        reasons.append(Reason("elsewhere", (ours[0].span,)))
    if (ours and _late(sheet, ours, decided)) or (not decided and _at_end(sheet, assemblies)):
        reasons.append(Reason("late", (assemblies[0].span,)))
    head = sheet.layout.headline or (lead[0], lead[0])
    mentions, headed = ours or list(assemblies), _within(ours, head)
    past = None if headed else told_as_past(sheet, ours, session, dates)
    if not (past or dates or decided or _within(mentions, head)):
        past = referred_to(sheet, mentions)
    if past:
        reasons.append(Reason("retrospect", (past,)))
    for span in (head, lead) if not headed else ():
        regional = phrase_in(sheet, words.regional, span)
        if regional and not _aside(sheet, ours, regional, lead):
            reasons.append(Reason("regional", (regional,)))
            break
    foreign = _within(others, head) or _within(others, lead)
    if foreign and not any(m.number_span for m in ours) and (not ours or foreign[0] < ours[0].span):
        reasons.append(Reason("other-assembly", foreign))
    reasons += _lives(sheet, ours)
    layout = sheet.layout
    told = dates or layout.dateline or layout.stamp or (session and session.rule == "session.headline")
    told = told or any(m.number_span and _happens(sheet, m) for m in ours if m.span[0] < lead[1])
    standing = None if told else phrase_in(sheet, words.standing, (0, len(sheet.text)), whole=True)
    return [*reasons, Reason("standing", (standing,))] if standing else reasons


def _at_end(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> bool:
    """Is the one assembly that a text names, by no number, only still to come, in its last sentence?"""
    one, head = assemblies[0], sheet.layout.headline or (0, 0)
    if len(assemblies) > 1 or one.kind != "bare" or one.number_span or _named(sheet, head):
        return False
    first, last = sheet.sentence(*one.span)
    start = lead_of(sheet)[0]
    before = sheet.text.count(". ", start, first) + sheet.text.count("\n", start, first)
    ends = before >= _TOLD and not sheet.text[last:].strip(" .\n")
    return ends and holds(sheet.folded[first:last], sheet.language.course.coming)


def _late(sheet: Sheet, ours: list[AssemblyMention], decided: Reason | None) -> bool:
    """Does the assembly come up late, below no headline of an election or one at a session of these days?"""
    start = lead_of(sheet)[0]
    titled = decided and sheet.layout.headline and decided.spans[0] < sheet.layout.headline[1:]
    numbered = ours[0].number_span and is_live(sheet, ours[0])
    if titled or numbered or (decided and any(is_live(sheet, one) for one in ours)):
        return False
    return ours[0].span[0] - start > max(_EARLY, (len(sheet.text) - start) // 2)


def _lives(sheet: Sheet, ours: list[AssemblyMention]) -> list[Reason]:
    """Is a life told, after a death or in a portrait below no assembly's headline; or a decree given?"""
    first, words = _first_words(sheet), sheet.language.assembly
    death = phrase_in(sheet, words.deaths, first, whole=True)
    reasons = [Reason("obituary", (death,))] if death else []
    named = _within(ours, sheet.layout.headline)
    head = sheet.layout.headline or (first[0], first[0] + _TITLE)
    title = (0 if head[0] < _TITLE else head[0], head[1])  # with the kind of paper above the headline
    for rule, phrases, place in (("profile", words.profiles, first), ("paper", words.papers, title)):
        told = None if named and rule == "profile" else phrase_in(sheet, phrases, place, whole=True)
        reasons += [Reason(rule, (told,))] if told else []
    return reasons


def _happens(sheet: Sheet, mention: AssemblyMention) -> bool:
    """Does its sentence tell of something that is done at a session, or in these days?"""
    return is_live(sheet, mention) or holds(
        sheet.folded[slice(*sheet.sentence(*mention.span))], sheet.language.assembly.events
    )


def _reported_to(sheet: Sheet, mention: AssemblyMention) -> bool:
    """As in "he will report to the general assembly": there nobody was elected."""
    sentence, words = sheet.sentence(*mention.span), sheet.language.assembly
    told = phrase_in(sheet, words.background, sentence)
    return told is not None or holds(sheet.folded[slice(*sentence)], sheet.language.course.coming)


def _own(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> Span | None:
    """INTERPOL's name before an assembly of these days, or said twice; never beside another body."""
    name = sheet.language.assembly.interpol[0]
    at = sheet.folded.find(name)
    if not 0 <= at < assemblies[0].span[0] or any(mention.kind == "other" for mention in assemblies):
        return None
    said = sheet.folded.count(name) > 1 or any(is_live(sheet, mention) for mention in assemblies)
    return (at, at + len(name)) if said else None


def _told_first(ours: list[AssemblyMention], regional: Span, lead: Span) -> bool:
    """A session by its number, or the assembly that the lead begins with, stands before the conference."""
    return any(
        (m.number_span or m.span[0] - lead[0] < _ARTICLE) and not m.elsewhere and m.span < regional
        for m in ours
    )


def _aside(sheet: Sheet, ours: list[AssemblyMention], regional: Span, lead: Span) -> bool:
    """Is a region's conference or body only named beside a session?"""
    return _told_first(ours, regional, lead) or _of_speaker(sheet, ours, regional)


def _of_speaker(sheet: Sheet, ours: list[AssemblyMention], regional: Span) -> bool:
    """Is the body of a region that of an office, whose holder speaks to a numbered session?"""
    speech, start = sheet.language.speech, regional[0] - 1
    glued = sheet.folded[start] if regional[0] and not sheet.folded[start].isspace() else ""
    before = sheet.folded[max(0, start - _OFFICE) : start].split()[-1:]
    office = glued in speech.joining.joined and before and before[0] in speech.ranks | speech.roles
    return bool(office) and any(m.number_span and not m.elsewhere for m in ours)


def _first_words(sheet: Sheet) -> Span:
    """Headline and first sentence."""
    start = sheet.layout.headline[0] if sheet.layout.headline else lead_of(sheet)[0]
    return start, min(len(sheet.text), max(start, lead_of(sheet)[0]) + _OPENING)


def _within(mentions: list[AssemblyMention], place: Span | None) -> Spans:
    if place is None:
        return ()
    first, last = place
    return tuple([m.span for m in mentions if first <= m.span[0] < last])


def _named(sheet: Sheet, place: Span) -> bool:
    return holds(sheet.folded[slice(*place)], sheet.language.assembly.interpol[:3])
