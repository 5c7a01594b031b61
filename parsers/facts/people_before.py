"""Who is counted, said before the number: "the participants, numbering 640", "Participants: 640"."""

import re
from itertools import islice

from parsers.facts.numerals import TOKEN
from parsers.languages import flags
from parsers.records import Span
from parsers.sheet import Sheet

_COUNTED = 120  # characters from "number of delegates" to the number
_PART = 80  # characters in which who is counted stands
_PHRASE = 12  # words of a phrase that says who
_LABELLED = 40  # characters of a label
_LABEL = re.compile(r"(?<![^\n.]) ?([^\W\d_]+) ?: \Z")


def people_numbered(sheet: Sheet, at: int, *, inset: bool) -> tuple[Span | None, bool]:
    """As in "the participants, numbering 640", "the delegates, some 640,": who stands before the number."""
    words = sheet.language.attending
    base = max(0, at - _PART)
    before = sheet.folded[base:at].rstrip()
    inset = inset and before.endswith(tuple(flags.COMMAS))
    if not (inset or before.endswith(words.numbering)):
        return (None, False) if inset else _people_reaching(sheet, at)
    before = before[:-1] if inset else before
    for token in reversed(list(TOKEN.finditer(before))[-1 if inset else -_PHRASE :]):
        if token[0] in ".;\n" or token[0][0].isdigit():
            break
        forms = {token[0].removeprefix(one) for one in ("", *sheet.language.speech.joining.proclitics)}
        if forms & words.people or forms & words.others:
            return (base + token.start(), base + token.end()), bool(forms & words.people)
    return None, False


def people_labelled(sheet: Sheet, at: int) -> tuple[Span | None, bool]:
    """As in "Participants: 640": who stands alone before a colon."""
    match = _LABEL.search(sheet.folded, max(0, at - _LABELLED), at)
    if match is None or match[1] not in sheet.language.attending.people:
        return None, False
    return match.span(1), True


def _people_reaching(sheet: Sheet, at: int) -> tuple[Span | None, bool]:
    """As in "the number of delegates at the assembly in Oslo reached 640": who stands behind "number of"."""
    words = sheet.language.attending
    base = max(0, at - _COUNTED)
    before = sheet.folded[base:at].rstrip()
    if not before.endswith(words.reaching):
        return None, False
    ends = [found + len(one) for one in words.numbers if (found := before.rfind(one)) >= 0]
    for token in islice(TOKEN.finditer(before, max(ends)), 2) if ends else ():
        if token[0] in words.people or token[0] in words.others:
            return (base + token.start(), base + token.end()), token[0] in words.people
    return None, False
