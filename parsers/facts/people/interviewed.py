"""Who answers in an interview: words in marks below a question that stands in none."""

from parsers.facts.people.people import Person, Register

_QUESTION = 240  # characters of a question
_HEAD, _FAR = 3, 1200  # lines, and characters, in which the one who is asked is named
_ASKS = ("?", "؟")
_MARKS = frozenset('“”"«»„')
_PEOPLE = 20  # that are compared


def interviewed(book: Register, start: int) -> Person | None:
    """Whom the head of a text names, for words from a character on that fill a paragraph below a question."""
    text = book.frame.tokens.text
    before = text[max(0, start - _QUESTION) : max(0, start - 1)].rstrip(' “"«\u00a0')
    if not before.endswith("\n") or not _asks(before):
        return None
    named = [person for person in book.people[:_PEOPLE] if not person.nameless and person.introduced]
    head = [person for person in named if _at_head(text, book, person)]
    return head[0] if len(head) == 1 else None


def _asks(before: str) -> bool:
    """Is the paragraph above a question in no marks?"""
    line = before.rstrip().rpartition("\n")[2]
    return line.endswith(_ASKS) and _MARKS.isdisjoint(line)


def _at_head(text: str, book: Register, person: Person) -> bool:
    """Is somebody named in one of the first lines?"""
    at = book.frame.tokens.starts[person.name[0]]
    return at < _FAR and text.count("\n\n", 0, at) < _HEAD
