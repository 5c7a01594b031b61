"""What speaks against a text's being about a session of the General Assembly, and what outweighs that."""

from msgspec import Struct

from parsers.assembly_mentions import AssemblyMention, within
from parsers.lead import first_words, lead_of, names_body, news_end, phrase_in
from parsers.phrasebook import holds
from parsers.records import Dates, Fact, Reason, Span, Spans
from parsers.retrospect import happens, is_live, referred_to, told_as_past
from parsers.sheet import Sheet

_TITLE = 120  # characters of what a text begins with instead of a headline
_HEADING = 400  # characters of the lines of a page that say what it is
_TOLD = 2  # sentences before the last one
_EARLY = 400  # characters within which nothing is late
_ARTICLE = 6  # characters before what a text begins with
_OFFICE = 24  # characters of an office before the body that it is of


class Case(Struct, frozen=True):
    """What a text would be judged by."""

    sheet: Sheet
    assemblies: tuple[AssemblyMention, ...]
    ours: list[AssemblyMention]  # the mentions of INTERPOL's assembly
    session: Fact[int] | None  # that the text would give if it is about one; so its days
    dates: Fact[Dates] | None
    decided: Reason | None  # an election or an admission that it begins with
    lead: Span
    head: Span  # the headline; without one, the place where the lead begins
    first: Span  # headline and first sentence


def case_of(
    sheet: Sheet,
    assemblies: tuple[AssemblyMention, ...],
    session: Fact[int] | None,
    dates: Fact[Dates] | None,
    decided: Reason | None,
) -> Case:
    """With the places of the text that several rules look at."""
    ours, lead = [mention for mention in assemblies if mention.kind == "interpol"], lead_of(sheet)
    head = sheet.layout.headline or (lead[0], lead[0])
    return Case(sheet, assemblies, ours, session, dates, decided, lead, head, first_words(sheet))


def reservations(case: Case) -> list[Reason]:
    """Those that hold, in the order in which a record tells them."""
    first, ours, alien = case.assemblies[0].span, case.ours, not (case.ours or case.decided)
    own = _one(_own(case.sheet, case.assemblies)) if alien else ()
    found = {
        "dated": case.dates.spans if ours and case.dates else (),
        "of-its-own": own,
        "unbound": (first,) if alien and not own else (),
        "elsewhere": (ours[0].span,) if ours and all(mention.elsewhere for mention in ours) else (),
        "late": (first,) if _late(case) else (),
        "retrospect": _one(_past(case)),
        "regional": _one(_regional(case)),
        "other-assembly": _others(case),
        "obituary": _one(_death(case)),
        "profile": _one(_life(case)),
        "paper": _one(_paper(case)),
        "standing": _one(_standing(case)),
    }
    return [Reason(rule, spans) for rule, spans in found.items() if spans]


def _one(span: Span | None) -> Spans:
    return (span,) if span else ()


def _own(sheet: Sheet, assemblies: tuple[AssemblyMention, ...]) -> Span | None:
    """INTERPOL's name before an assembly of these days, or said twice; never beside another body."""
    name = sheet.language.assembly.interpol[0]
    at = sheet.folded.find(name)
    if not 0 <= at < assemblies[0].span[0] or any(mention.kind == "other" for mention in assemblies):
        return None
    said = sheet.folded.count(name) > 1 or any(is_live(sheet, mention) for mention in assemblies)
    return (at, at + len(name)) if said else None


def _late(case: Case) -> bool:
    """Does INTERPOL's assembly come up late, or the one assembly at the end of a text of something else?"""
    return bool(case.ours and _below(case)) or (not case.decided and _at_end(case))


def _below(case: Case) -> bool:
    """Does the assembly come up late, below no headline of an election or one at a session of these days?"""
    sheet, ours, decided, start = case.sheet, case.ours, case.decided, case.lead[0]
    titled = decided and sheet.layout.headline and decided.spans[0] < sheet.layout.headline[1:]
    numbered = ours[0].number_span and is_live(sheet, ours[0])
    if titled or numbered or (decided and any(is_live(sheet, one) for one in ours)):
        return False
    return ours[0].span[0] - start > max(_EARLY, (len(sheet.text) - start) // 2)


def _at_end(case: Case) -> bool:
    """Is the one assembly that a text names only still to come, in its last sentence?"""
    sheet, one = case.sheet, case.assemblies[0]
    named = names_body(sheet, sheet.layout.headline or (0, 0))
    if len(case.assemblies) > 1 or named or case.dates:
        return False
    first, last = sheet.sentence(*one.span)
    start = case.lead[0]
    before = sheet.text.count(". ", start, first) + sheet.text.count("\n", start, first)
    ends = before >= _TOLD and not sheet.text[last:].strip(" .\n")
    course = sheet.language.course
    return ends and holds(sheet.folded[first:last], course.coming + course.next_week)


def _past(case: Case) -> Span | None:
    """Is a session told of as past, or only referred to, below no headline that names it?"""
    if within(case.ours, case.head):
        return None
    past = told_as_past(case.sheet, case.ours, case.session, case.dates)
    mentions = case.ours or list(case.assemblies)
    if past or case.dates or case.decided or within(mentions, case.head):
        return past
    return referred_to(case.sheet, mentions)


def _regional(case: Case) -> Span | None:
    """Do headline or lead tell of a regional conference, and not beside a session?"""
    if within(case.ours, case.head):
        return None
    for place in (case.head, case.lead):
        regional = phrase_in(case.sheet, case.sheet.language.assembly.regional, place)
        if regional and not (_told_first(case, regional) or _of_speaker(case.sheet, case.ours, regional)):
            return regional
    return None


def _told_first(case: Case, regional: Span) -> bool:
    """A session by its number, what happens to one in the first sentence, stands before the conference."""
    begin, news = case.lead[0] + _ARTICLE, news_end(case.sheet)
    if regional[0] >= news and any(m.span[0] < news and happens(case.sheet, m) for m in case.ours):
        return True  # Oslo hosts the assembly. It once hosted a regional conference
    return any(
        (m.number_span or m.span[0] < begin) and not m.elsewhere and m.span < regional for m in case.ours
    )


def _of_speaker(sheet: Sheet, ours: list[AssemblyMention], regional: Span) -> bool:
    """Is a region's body that of an office, whose holder is at a session told of before, or numbered?"""
    speech, start = sheet.language.speech, regional[0] - 1
    glued = sheet.folded[start] if regional[0] and not sheet.folded[start].isspace() else ""
    before = sheet.folded[max(0, start - _OFFICE) : start].split()
    apart = not glued and before and before[-1] in speech.links | speech.determiners
    while before and before[-1] in speech.links | speech.determiners:
        before.pop()
    led = glued in speech.joining.joined or apart
    office = led and before and before[-1] in speech.ranks | speech.roles
    return bool(office) and any((m.number_span or m.span < regional) and not m.elsewhere for m in ours)


def _others(case: Case) -> Spans:
    """The assemblies of other bodies that headline or lead name before INTERPOL's, which has no number."""
    others = [mention for mention in case.assemblies if mention.kind == "other"]
    foreign = within(others, case.head) or within(others, case.lead)
    first = foreign and (not case.ours or foreign[0] < case.ours[0].span)
    return foreign if first and not any(mention.number_span for mention in case.ours) else ()


def _death(case: Case) -> Span | None:
    return phrase_in(case.sheet, case.sheet.language.assembly.deaths, case.first, whole=True)


def _life(case: Case) -> Span | None:
    """A portrait, below no headline that names the assembly."""
    if within(case.ours, case.sheet.layout.headline):
        return None
    return phrase_in(case.sheet, case.sheet.language.assembly.profiles, case.first, whole=True)


def _paper(case: Case) -> Span | None:
    """A decree or a call for tenders, in the headline or the kind of paper above it."""
    start, end = case.sheet.layout.headline or (case.first[0], case.first[0] + _TITLE)
    place = (0 if start < _TITLE else start, end)
    return phrase_in(case.sheet, case.sheet.language.assembly.papers, place, whole=True)


def _standing(case: Case) -> Span | None:
    """What the assembly is, in a text that tells of no day, no place and nothing that is done at one."""
    sheet, layout = case.sheet, case.sheet.layout
    if about := _about(sheet):
        return about
    if case.dates or layout.dateline or layout.stamp:
        return None
    if case.session and case.session.rule == "session.headline":
        return None
    if any(one.number_span and happens(sheet, one) for one in case.ours if one.span[0] < case.lead[1]):
        return None
    return phrase_in(sheet, sheet.language.assembly.standing, (0, len(sheet.text)), whole=True)


def _about(sheet: Sheet) -> Span | None:
    """A line at the head that is what pages of an office tell of itself: "Who we are", "¿Quiénes somos?"."""
    start = 0
    for line in sheet.folded[:_HEADING].split("\n"):
        if line.strip(" ¿?:؟.") in sheet.language.assembly.about:
            return start, start + len(line)
        start += len(line) + 1
    return None
