"""HTTP status in, what becomes of the fetch out: one table."""

from collections.abc import Mapping
from http import HTTPStatus

from worker.fetching.errors import PermanentFetchError, TemporaryFetchError
from worker.fetching.headers import retry_after

GOOD = frozenset({200, 203})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT_REDIRECTS = frozenset({301, 308})
# 304 answers a question that was not asked; 404 comes back to life (feeds do); 401 and 403 are often a
# passing challenge; 407 is the proxy's mood. How long each is worth retrying is the step's decision,
# which reads `status`.
_LATER = frozenset({304, 401, 403, 404, 407, 408, 409, 421, 423, 425, 429})


def failure(
    where: str, status: int, headers: Mapping[str, str], host: str | None = None
) -> TemporaryFetchError | PermanentFetchError:
    """The error for a status that brings no body: 5xx and the ones above later, other 4xx never."""
    text = f"{where} answered {status}{_phrase(status)}"
    if status >= 500 or status in _LATER or status < 300:
        return TemporaryFetchError(text, str(status), status, retry_after(headers), host)
    return PermanentFetchError(text, str(status), status)


def _phrase(status: int) -> str:
    try:
        return f" ({HTTPStatus(status).phrase})"
    except ValueError:
        return ""
