"""How much of a text is read: the longest release known has 30,000 characters."""

from typing import Final

MAX_TEXT: Final = 400_000  # characters; what goes on behind them is left out, and the record says so
REACH: Final = 100_000  # characters in which the words of whole tables are looked for, one after the other
