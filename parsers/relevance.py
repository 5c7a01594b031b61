"""Is a session of the General Assembly the subject of a text? With the reasons for and against.

Each reason that holds adds its weight once; the text is about a session from a score of one half on.
"""

import re

from parsers.assembly_mentions import AssemblyMention, within
from parsers.lead import OPENING, first_words, names_body, news_end, phrase_in
from parsers.phrasebook import holds
from parsers.records import Dates, Fact, Reason, Relevance, Span, Spans
from parsers.reservations import Case, case_of, reservations
from parsers.retrospect import happens, is_live
from parsers.sheet import Sheet

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
    case = case_of(sheet, assemblies, session, dates, _decided(sheet) or _run_for(sheet, assemblies))
    reasons = _for(case) + reservations(case)
    if any(reason.rule == "retrospect" for reason in reasons):
        reasons = [reason for reason in reasons if reason.rule not in _DECIDED]  # an old one
    if {"event", "election", "repeated"} <= {reason.rule for reason in reasons}:
        reasons = [reason for reason in reasons if reason.rule != "standing"]  # it says who was elected
    score = min(_WHOLE, max(0, sum(_WEIGHTS[reason.rule] for reason in reasons)))
    return Relevance(score >= _ENOUGH, score / _WHOLE, tuple(reasons))


def _for(case: Case) -> list[Reason]:
    """What speaks for it, in the order in which a record tells it."""
    ours, session = case.ours, case.session
    reasons = _named(case)
    if ours and session and not all(mention.elsewhere for mention in ours):
        reasons.append(Reason("numbered", session.spans))
    if len(ours) > 2:
        reasons.append(Reason("repeated", tuple(mention.span for mention in ours[:3])))
    if bare := _bare_in_lead(case):
        reasons.append(Reason("assembly-in-lead", bare))
    return reasons + _setting(case)


def _named(case: Case) -> list[Reason]:
    """Where INTERPOL's assembly is named: in the headline, and in the opening, the lead or further down."""
    headline, (start, end) = case.sheet.layout.headline, case.lead
    above, led = within(case.ours, headline), within(case.ours, case.lead)
    opening = within(case.ours, (start, min(end, start + OPENING)))
    reasons = [Reason("headline", above)] if above else []
    if opening:
        reasons.append(Reason("opening", opening))
    elif led:
        titled = headline and names_body(case.sheet, headline)
        reasons.append(Reason("opening" if titled else "lead", led))
    elif case.ours:
        reasons.append(Reason("body", (case.ours[0].span,)))
    return reasons


def _bare_in_lead(case: Case) -> Spans:
    """The assemblies that a lead names as nobody's, in a text of INTERPOL, where something happens."""
    sheet, decided = case.sheet, case.decided
    if within(_called(case), case.lead) or not (
        names_body(sheet, case.lead) or _titled(sheet, case.assemblies)
    ):
        return ()
    bare = [one for one in case.assemblies if one.kind == "bare" and not one.elsewhere]
    bare = [one for one in bare if happens(sheet, one) or (decided and not _reported_to(sheet, one))]
    return within(bare, case.lead)


def _called(case: Case) -> list[AssemblyMention]:
    """INTERPOL's assemblies without the mentions that but tell who will lead it: PRESIDENCY OF INTERPOL."""
    sheet, words = case.sheet, case.sheet.language.assembly
    elected = frozenset(words.choosing)
    return [one for one in case.ours if sheet.folded[slice(*one.span)] not in elected]


def _titled(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> bool:
    """Does the headline name INTERPOL, above a session of these days?"""
    return names_body(sheet, first_words(sheet)) and any(is_live(sheet, mention) for mention in assemblies)


def _setting(case: Case) -> list[Reason]:
    """What happens, where and when."""
    sheet, reasons = case.sheet, []
    event = next((mention for mention in case.ours[:4] if happens(sheet, mention)), None)
    if event:
        reasons.append(Reason("event", (sheet.sentence(*event.span),)))
    if case.decided:
        reasons.append(case.decided)
    layout = sheet.layout
    placed = layout.dateline or layout.stamp
    if placed or sheet.days:
        reasons.append(Reason("host", (placed or sheet.days[0].span,)))
    return reasons


def _decided(sheet: Sheet) -> Reason | None:
    """Do the first words tell of an election at INTERPOL, or of a member that it admits?"""
    start, end = first_words(sheet)
    first, deciding = (start, min(end, news_end(sheet))), sheet.language.deciding
    if not names_body(sheet, first):
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


def _run_for(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> Reason | None:
    """As in "Petrov is the favourite for the presidency of INTERPOL": what candidates run for these days."""
    words, place = sheet.language.assembly, first_words(sheet)
    if not holds(sheet.folded[slice(*place)], words.running):
        return None  # as a rule
    post = phrase_in(sheet, words.choosing, place, whole=True)
    return Reason("election", (post,)) if post and any(is_live(sheet, one) for one in assemblies) else None


def _reported_to(sheet: Sheet, mention: AssemblyMention) -> bool:
    """As in "he will report to the general assembly": there nobody was elected."""
    sentence, words = sheet.sentence(*mention.span), sheet.language.assembly
    told = phrase_in(sheet, words.background, sentence)
    return told is not None or holds(sheet.folded[slice(*sentence)], sheet.language.course.coming)
