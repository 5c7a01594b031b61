"""Markup that would keep an XML or HTML parser busy for minutes."""

import re
from typing import Final

from lxml.etree import LxmlError

# Parsers compare each attribute of a tag with all others.
_CROWDED: Final = re.compile(r"<[A-Za-z](?:[^<>=]*=){5000}")


def too_costly(text: str) -> str | None:
    """Why the markup is not given to a parser; None when it may be."""
    return "a tag with thousands of attributes, which is refused" if _CROWDED.search(text) else None


def raise_memory(error: LxmlError | ValueError) -> None:
    """Raises MemoryError when that is what lxml means: it knows no word for it and says "unknown error"."""
    if str(error).startswith(("unknown error", "Memory allocation failed", "Cannot allocate memory")):
        raise MemoryError(str(error)) from error
