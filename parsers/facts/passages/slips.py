"""Marks that are not what they look like: straight ones in straight ones, a single one for a double."""

from parsers.facts.passages.signs import Mark

_NEAR = 4  # marks behind one that are looked at


def holds(text: str, marks: list[Mark], position: int, start: int) -> bool:
    """He wrote, "They shouted "Land!" as they came." Does a straight pair stand in straight marks?"""
    behind = marks[position + 1 : position + 3]
    if text[start] != '"' or [mark.text for mark in behind] != ['"', '"']:
        return False
    first, last = behind
    on = text[first.at + 1 : first.at + 2] == " " and text[first.at + 2 : first.at + 3].islower()
    return on and first.closes and last.closes and not (first.opens or last.opens)


def slipped(text: str, marks: list[Mark], position: int, start: int) -> bool:
    """“We go.’ She was there for “Boats.” Does a single mark stand where a double one closes?"""
    mark = marks[position]
    if not mark.closes or text[start] != "“" or text[mark.at - 1] not in ".?!":
        return False
    if not (text[mark.at + 1 : mark.at + 2] == " " and text[mark.at + 2 : mark.at + 3].isupper()):
        return False
    behind = marks[position + 1 : position + 1 + _NEAR]
    following = next((one for one in behind if one.family == "D"), None)
    return following is not None and following.text == "“"
