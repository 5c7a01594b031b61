"""What stands beside a place and tells of it: a label, days, "the capital of", what happened there."""

from parsers.facts.where.place_words import COMMAS, LEADING, WORD
from parsers.facts.where.with_country import country_beside
from parsers.label_lines import label_above
from parsers.languages import LANGUAGES
from parsers.languages.flags import SEVERAL
from parsers.phrasebook import holds
from parsers.places import Named
from parsers.records import back
from parsers.sheet import Sheet

_HOSTS = {  # labels of more than one word: the host country
    code: tuple(label for label in one.venue.labels if " " in label) for code, one in LANGUAGES.items()
}
_LABELLED = 80  # characters between the beginning of a line and a place of it
_WHERE = 90  # characters from a place to the assembly that is said to be there
_RANGE = 6  # characters between days and their place
_APPOSED = 70  # characters between a comma and the place of an office
_OFFICE = 7  # words of an office and its place


def capital_of(sheet: Sheet, before: str) -> bool:
    """Does "the capital of" stand before a country?"""
    tail, speech = WORD.findall(before)[-3:], sheet.language.speech
    while tail and (tail[-1] in speech.of or tail[-1] in LEADING[sheet.language.code]):
        tail.pop()
    return tail != [] and tail[-1] in sheet.language.venue.capital


def labelled(sheet: Sheet, named: Named) -> bool:
    """As in "Where: Lima, Peru", "the host country Peru"; the label may have its own line."""
    before = sheet.folded[back(named.span[0], _LABELLED) : named.span[0]]
    if before.rstrip(" ,").endswith(_HOSTS[sheet.language.code]):
        return True
    if before[-1:] == " " and before[-2:-1].isalpha():
        return False  # as a rule: right behind a word
    line = before.rpartition("\n")[2].rstrip()
    label, colon, hall = line.partition(":")
    hall = hall if colon else line
    if hall and (hall[-1] not in ",،-–(" or "." in hall):
        return False
    labels = sheet.language.venue.labels
    return label.strip(" *•-") in labels or (not colon and label_above(sheet, named.span[0]) in labels)


def beside_days(sheet: Sheet, named: Named) -> bool:
    """As in "18-21 October 2022, New Delhi" or "Vienna, 28 November - 1 December 2023"."""
    for mention in sheet.days:
        if mention.last and 0 <= named.span[0] - mention.span[1] <= 4:
            return not sheet.folded[mention.span[1] : named.span[0]].strip(" ,،-|(")
        if mention.last and 0 <= mention.span[0] - named.span[1] <= 24:
            return "\n" not in sheet.folded[named.span[1] : mention.span[0]] and (
                sheet.folded[named.span[0] - 1 : named.span[0]] in ("", "\n", "(")
            )
    return False


def behind_range(sheet: Sheet, named: Named) -> bool:
    """As in "meeting from 4 to 7 November in Lima": the days are where the place is."""
    return any(
        mention.last
        and 0 < named.span[0] - mention.span[1] <= _RANGE
        and WORD.fullmatch(sheet.folded, mention.span[1] + 1, named.span[0] - 1)
        for mention in sheet.days
    )


def before_where(sheet: Sheet, named: Named, end: int) -> bool:
    """As in "back from Lima, where the General Assembly was held": what is said to happen there."""
    if not holds(sheet.folded[named.span[1] : end], sheet.language.assembly.names):
        return False  # as a rule
    country = country_beside(sheet, named)
    last = country[1] if country else named.span[1]
    last += sheet.folded[last : last + 1] == ")"
    at = last + (sheet.folded[last : last + 1] in COMMAS)
    other = (one.span[0] for one in sheet.places if at < one.span[0] < min(end, at + _WHERE))
    behind = sheet.folded[at : next(other, min(end, at + _WHERE))].lstrip()
    if not (behind.startswith(sheet.language.venue.where) and holds(behind, sheet.language.assembly.names)):
        return False
    course = sheet.language.course  # the one that ended was elsewhere
    return not (holds(behind, course.coming) and holds(sheet.folded[: named.span[0]], course.ended))


def appositive(sheet: Sheet, named: Named) -> bool:
    """As in "X, the police commissioner in Singapore, was elected": the place is that of an office."""
    folded, speech = sheet.folded, sheet.language.speech
    if folded[named.span[1] : named.span[1] + 1] not in COMMAS:
        return False
    start = max(folded.rfind(comma, back(named.span[0], _APPOSED), named.span[0]) for comma in COMMAS)
    words = WORD.findall(folded, start + 1, named.span[0]) if start >= 0 else []
    head = {word.removesuffix(SEVERAL) for word in words[:3]}
    office = not (head.isdisjoint(speech.roles) and head.isdisjoint(speech.feminine_roles))
    return office and 1 < len(words) < _OFFICE
