"""An error of the store that a person reads: one line, with the words that help."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from storage.errors import StoreError


@contextmanager
def one_line(kind: type[StoreError], *words: str) -> Iterator[None]:
    with pytest.raises(kind) as caught:
        yield
    message = str(caught.value)
    assert "\n" not in message
    for word in words:
        assert word in message
