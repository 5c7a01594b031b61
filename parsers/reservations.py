"""What speaks against a text's being about a session of the General Assembly, and what outweighs that."""

from msgspec import Struct

from parsers.assembly_mentions import AssemblyMention, within
from parsers.lead import first_words, lead_of, names_body, phrase_in
from parsers.phrasebook import holds
from parsers.records import Dates, Fact, Reason, Span, Spans
from parsers.retrospect import happens, is_live, referred_to, told_as_past
from parsers.sheet import Sheet

_TITLE = 120  # characters of what a text begins with instead of a headline
_TOLD = 2  # sentences before the last one
_EARLY = 400  # characters within which nothing is late
_ARTICLE = 6  # characters before what a text begins with
_OFFICE = 24  # characters of an office before the body that it is of


class Case(Struct, frozen=True):
    """What a text would be judged by."""

    sheet: Sheet
    assemblies: tuple[AssemblyMention, ...]
    session: Fact[int] | None  # that the text would give if it is about one; so its days
    dates: Fact[Dates] | None
    decided: Reason | None  # an election or an admission that it begins with

    @property
    def ours(self) -> list[AssemblyMention]:
        """The mentions of INTERPOL's assembly."""
        return [mention for mention in self.assemblies if mention.kind == "interpol"]

    @property
    def head(self) -> Span:
        """The headline; without one, the place where the lead begins."""
        start = lead_of(self.sheet)[0]
        return self.sheet.layout.headline or (start, start)


def reservations(case: Case) -> list[Reason]:
    """Those that hold, in the order in which a record tells them."""
    first, ours = case.assemblies[0].span, case.ours
    found = {
        "dated": case.dates.spans if ours and case.dates else (),
        "of-its-own": () if ours or case.decided else _one(_own(case.sheet, case.assemblies)),
    }
    found["unbound"] = () if ours or case.decided or found["of-its-own"] else (first,)
    found |= {
        "elsewhere": (ours[0].span,) if ours and all(mention.elsewhere for mention in ours) else (),
        "late": (first,) if _late(case, ours) else (),
        "retrospect": _one(_past(case, ours)),
        "regional": _one(_regional(case, ours)),
        "other-assembly": _others(case, ours),
        "obituary": _one(_death(case.sheet)),
        "profile": _one(_life(case.sheet, ours)),
        "paper": _one(_paper(case.sheet)),
        "standing": _one(_standing(case, ours)),
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


def _late(case: Case, ours: list[AssemblyMention]) -> bool:
    """Does INTERPOL's assembly come up late, or the one assembly at the end of a text of something else?"""
    return bool(ours and _below(case, ours)) or (not case.decided and _at_end(case))


def _below(case: Case, ours: list[AssemblyMention]) -> bool:
    """Does the assembly come up late, below no headline of an election or one at a session of these days?"""
    sheet, decided, start = case.sheet, case.decided, lead_of(case.sheet)[0]
    titled = decided and sheet.layout.headline and decided.spans[0] < sheet.layout.headline[1:]
    numbered = ours[0].number_span and is_live(sheet, ours[0])
    if titled or numbered or (decided and any(is_live(sheet, one) for one in ours)):
        return False
    return ours[0].span[0] - start > max(_EARLY, (len(sheet.text) - start) // 2)


def _at_end(case: Case) -> bool:
    """Is the one assembly that a text names, by no number, only still to come, in its last sentence?"""
    sheet, one = case.sheet, case.assemblies[0]
    named = names_body(sheet, sheet.layout.headline or (0, 0))
    if len(case.assemblies) > 1 or one.kind != "bare" or one.number_span or named:
        return False
    first, last = sheet.sentence(*one.span)
    start = lead_of(sheet)[0]
    before = sheet.text.count(". ", start, first) + sheet.text.count("\n", start, first)
    ends = before >= _TOLD and not sheet.text[last:].strip(" .\n")
    return ends and holds(sheet.folded[first:last], sheet.language.course.coming)


def _past(case: Case, ours: list[AssemblyMention]) -> Span | None:
    """Is a session told of as past, or only referred to, below no headline that names it?"""
    if within(ours, case.head):
        return None
    past = told_as_past(case.sheet, ours, case.session, case.dates)
    mentions = ours or list(case.assemblies)
    if past or case.dates or case.decided or within(mentions, case.head):
        return past
    return referred_to(case.sheet, mentions)


def _regional(case: Case, ours: list[AssemblyMention]) -> Span | None:
    """Do headline or lead tell of a regional conference, and not beside a session?"""
    if within(ours, case.head):
        return None
    for place in (case.head, lead_of(case.sheet)):
        regional = phrase_in(case.sheet, case.sheet.language.assembly.regional, place)
        if regional and not (_told_first(case, ours, regional) or _of_speaker(case.sheet, ours, regional)):
            return regional
    return None


def _told_first(case: Case, ours: list[AssemblyMention], regional: Span) -> bool:
    """A session by its number, or the assembly that the lead begins with, stands before the conference."""
    begin = lead_of(case.sheet)[0] + _ARTICLE
    return any((m.number_span or m.span[0] < begin) and not m.elsewhere and m.span < regional for m in ours)


def _of_speaker(sheet: Sheet, ours: list[AssemblyMention], regional: Span) -> bool:
    """Is the body of a region that of an office, whose holder speaks to a numbered session?"""
    speech, start = sheet.language.speech, regional[0] - 1
    glued = sheet.folded[start] if regional[0] and not sheet.folded[start].isspace() else ""
    before = sheet.folded[max(0, start - _OFFICE) : start].split()[-1:]
    office = glued in speech.joining.joined and before and before[0] in speech.ranks | speech.roles
    return bool(office) and any(m.number_span and not m.elsewhere for m in ours)


def _others(case: Case, ours: list[AssemblyMention]) -> Spans:
    """The assemblies of other bodies that headline or lead name before INTERPOL's, which has no number."""
    others = [mention for mention in case.assemblies if mention.kind == "other"]
    foreign = within(others, case.head) or within(others, lead_of(case.sheet))
    first = foreign and (not ours or foreign[0] < ours[0].span)
    return foreign if first and not any(mention.number_span for mention in ours) else ()


def _death(sheet: Sheet) -> Span | None:
    return phrase_in(sheet, sheet.language.assembly.deaths, first_words(sheet), whole=True)


def _life(sheet: Sheet, ours: list[AssemblyMention]) -> Span | None:
    """A portrait, below no headline that names the assembly."""
    if within(ours, sheet.layout.headline):
        return None
    return phrase_in(sheet, sheet.language.assembly.profiles, first_words(sheet), whole=True)


def _paper(sheet: Sheet) -> Span | None:
    """A decree or a call for tenders, in the headline or the kind of paper above it."""
    first = first_words(sheet)[0]
    start, end = sheet.layout.headline or (first, first + _TITLE)
    place = (0 if start < _TITLE else start, end)
    return phrase_in(sheet, sheet.language.assembly.papers, place, whole=True)


def _standing(case: Case, ours: list[AssemblyMention]) -> Span | None:
    """What the assembly is, in a text that tells of no day, no place and nothing that is done at one."""
    sheet, layout = case.sheet, case.sheet.layout
    if case.dates or layout.dateline or layout.stamp:
        return None
    if case.session and case.session.rule == "session.headline":
        return None
    end = lead_of(sheet)[1]
    if any(one.number_span and happens(sheet, one) for one in ours if one.span[0] < end):
        return None
    return phrase_in(sheet, sheet.language.assembly.standing, (0, len(sheet.text)), whole=True)
