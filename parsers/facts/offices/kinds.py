"""The kinds of a token that may stand before the text begins."""

from parsers.tokens import Tokens


def kind_at(tokens: Tokens, k: int) -> int:
    """The kinds of token k; none before the first one."""
    return tokens.kinds[k] if k >= 0 else 0
