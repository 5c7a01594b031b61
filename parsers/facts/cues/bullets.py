"""Quotations of a list: • « ... » – Ana Ruiz, ministre."""

from parsers.tokens import Tokens


def bulleted(tokens: Tokens, opening: int) -> bool:
    """Does only a bullet stand before the mark in its line?"""
    bullet = opening - 1
    return (
        bullet in tokens.lines and not tokens.words[bullet][0].isalnum() and tokens.words[bullet] not in "(["
    )
