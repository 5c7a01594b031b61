"""What stands around words of no list and shows that they are somebody's name."""

from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_OPENING, _CLOSING = frozenset(("«", "“", '"')), frozenset(("»", "”", '"'))


def told(tokens: Tokens, speech: Speech, begin: int, end: int) -> bool:
    """Do words of no list between a verb of speech and a mark, "that", "who" name somebody?"""
    if end >= len(tokens.words) or tokens.words[end] in ":(":
        return True
    if tokens.kinds[end] & (flags.COMMA | flags.THAT | flags.RELATIVE):
        return True
    k = begin - 2  # "...", يقول X
    k -= k > 0 and bool(tokens.kinds[k] & flags.COMMA)
    last, to_whom = tokens.words[end - 1], speech.script.belongs  # همس X لمساعديه
    behind = k > 0 and tokens.words[k] in _CLOSING
    behind = behind and not (speech.script.feminine.fullmatch(last) or last.startswith(to_whom))
    return bool(tokens.kinds[begin - 1] & flags.SAID) and (behind or tokens.words[end] in _OPENING)


def apposed(tokens: Tokens, i: int, end: int) -> bool:
    """Does a comma and an office follow what begins a line: X Y، مفوضة الشرطة: "..."?"""
    kinds = tokens.kinds
    comma = i in tokens.lines and end + 1 < len(kinds) and kinds[end] & flags.COMMA
    return bool(comma) and bool(kinds[end + 1] & flags.ROLE) and not kinds[end + 1] & flags.ATTACHED
