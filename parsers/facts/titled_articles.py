"""A title before an article: M. le ministre, Mme la juge."""

from parsers.languages import flags
from parsers.tokens import Tokens


def title_ahead(tokens: Tokens, article: int, low: int = 0) -> int:
    """Where the title before the article at a token begins, not before `low`; the token itself without."""
    title = article - 1
    title -= title > low and tokens.words[title] == "."
    titled = title >= low and tokens.kinds[article] & flags.DEFINITE and tokens.kinds[title] & flags.HONORIFIC
    return title if titled else article


def behind_title(tokens: Tokens, i: int, limit: int) -> int:
    """The article, before `limit`, behind the title that begins at a token; the token itself without."""
    kinds = tokens.kinds
    if not kinds[i] & flags.HONORIFIC or i + 1 >= limit:
        return i
    article = i + 1 + (tokens.words[i + 1] == ".")
    return article if article < limit and kinds[article] & flags.DEFINITE else i
