"""The state of a walk over the words of a name in a script without capitals."""

from parsers.facts.uncased.given import OVER
from parsers.facts.uncased.syllables import MARKS
from parsers.languages.speech import Speech
from parsers.tokens import Tokens


class NameWalk:
    """What the words of a name so far are; each word that is asked for may change it."""

    __slots__ = ("begin", "closed", "count", "known", "small", "speech", "tokens")

    def __init__(self, tokens: Tokens, speech: Speech, begin: int) -> None:
        self.tokens, self.speech, self.begin = tokens, speech, begin
        self.count = 0  # words, particles aside
        self.known = False  # a given name of the lists is among them
        self.closed = False  # a surname with an article was the last
        self.small = -1  # a part of the name that is a small word elsewhere

    def take(self, taken: bool, *, known: bool = False) -> bool:
        """Count the word if it is part of the name; is it?"""
        self.count += taken
        self.known = self.known or (taken and known)
        return taken

    def last(self, k: int) -> bool:
        """Is the name over behind a word, so that it may be a surname in spite of its shape?"""
        return self.known and self.over(k, OVER)

    def over(self, k: int, marks: int) -> bool:
        """Does what stands behind token k show that the name is over?"""
        if not self.tokens.followed(k):
            return False
        return bool(self.tokens.kinds[k + 1] & marks) or self.tokens.words[k + 1] in MARKS
