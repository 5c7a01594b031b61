"""A line of dialogue behind a dash to its passages: —Speech —said X—. Speech."""

from parsers.facts.passages.passage import Passage, trim
from parsers.records import Span


def begins_speech(text: str, at: int) -> bool:
    """A word, or its opening question or exclamation mark."""
    return text[at : at + 1].isalnum() or text[at : at + 1] in ("¿", "¡")


def dialogue(text: str, number: int, block: Span, dash: str) -> list[Passage]:
    """—Speech —said X—. Speech: what stands outside the inner dashes; `attribution` asks for the verb."""
    start, end = block
    inner = text.find(" " + dash, start + 1, end)
    if inner < 0:
        return []
    found = [Passage(start, inner, (trim(text, start + 1, inner),), "R", number)]
    back = text.find(dash, inner + 2, end)
    if back >= 0:
        rest = back + 1
        while rest < end and not text[rest].isalnum() and text[rest] not in "¿¡":
            rest += 1
        if rest < end:
            found.append(Passage(rest, end, (trim(text, rest, end),), "R", number))
    return found
