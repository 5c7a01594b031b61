"""Names in a headline that gives each word a capital: those with an office or that the text below has too."""

from parsers.facts.mentions import Mention
from parsers.records import Span
from parsers.tokens import Tokens

_SMALL = 4  # letters of a word that may have a capital in such a headline or not
_SHARE = 4, 3  # of so many words so many have one


def without_headline_names(tokens: Tokens, names: list[Mention], headline: Span | None) -> list[Mention]:
    """The names without those that only the headline's capitals make ("Roe Compares Lamb")."""
    if headline is None:
        return names
    first, last = tokens.at(headline[0]), tokens.at(headline[1])
    words = [word for word in tokens.words[first:last] if len(word) > _SMALL and word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    if len(words) < _SHARE[0] or capitals * _SHARE[0] < len(words) * _SHARE[1]:
        return names
    inside = [first <= one.name[0] < last for one in names]
    known = {_words(tokens, one) for one, there in zip(names, inside, strict=True) if not there}
    return [
        one
        for one, there in zip(names, inside, strict=True)
        if not there or one.described or one.role or one.title >= 0 or _words(tokens, one) in known
    ]


def _words(tokens: Tokens, one: Mention) -> tuple[str, ...]:
    return tuple(tokens.words[one.name[0] : one.name[1]])
