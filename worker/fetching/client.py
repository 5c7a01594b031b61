"""Address in, bounded body out: the one HTTP client of a process."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Self

import httpx2

from worker import __version__
from worker.fetching import robots, statuses, urls
from worker.fetching.attempt import attempt
from worker.fetching.errors import DoubtfulPostError, PermanentFetchError, TemporaryFetchError
from worker.fetching.exchange import Answer, Exchange
from worker.fetching.resolving import Resolver, system_resolver
from worker.settings.fetch import FetchSettings

__all__ = ["Answer", "Fetched", "Fetcher", "user_agent"]

MAX_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a GET brought: status is 200, 203 or 304 (then the body is empty).

    `headers` are the few that matter, lower case. `etag` and `last_modified` are opaque and belong
    together. `moved_to` is the final address when every redirect on the way was permanent.
    """

    url: str
    final_url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class _Request:
    url: str
    fields: Mapping[str, str]
    conditional: bool
    robots: bool
    turn: Callable[[str], None] | None


class Fetcher:
    """GETs and POSTs within limits. Thread-safe; make one a process, after any fork, and close it."""

    def __init__(self, settings: FetchSettings, resolver: Resolver = system_resolver) -> None:
        self._settings = settings
        self._user_agent = user_agent(settings)
        self._exchange = Exchange(settings, resolver)
        self._robots = robots.Cache()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._exchange.close()

    def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: str = "*/*",
        robots: bool = False,
        turn: Callable[[str], None] | None = None,
    ) -> Fetched:
        """Fetch a page or feed; conditionally when validators of its last 200 are given.

        At most five redirects are followed. `robots` asks the robots.txt of each host on the way,
        where `[fetch] robots` is on. `turn` is called with each further host on the way; what it raises
        ends the fetch.

        Raises:
            TemporaryFetchError, PermanentFetchError: with `label` and, when there was an answer, `status`.
        """
        fields = self._fields(accept) | _conditions(etag, last_modified)
        request = _Request(url, fields, bool(etag or last_modified), robots and self._settings.robots, turn)
        with attempt(time.monotonic() + self._settings.deadline_s):
            return self._follow(request)

    def post(
        self, url: str, body: bytes, headers: Mapping[str, str], deadline_s: float | None = None
    ) -> Answer:
        """Post `body`: any status is an answer, redirects are not followed. Messages never show the path.

        Raises:
            TemporaryFetchError, PermanentFetchError: nothing was sent.
            DoubtfulPostError: the connection failed after something was sent.
        """
        target = urls.read_url(url)
        own = {"User-Agent": self._user_agent, "Accept-Encoding": "identity", "Connection": "close"}
        with attempt(time.monotonic() + (deadline_s or self._settings.deadline_s)) as running:
            try:
                return self._exchange.post(target, own | dict(headers), body)
            except TemporaryFetchError as error:
                if running.sent:
                    raise DoubtfulPostError(
                        f"{error}, after the event was on its way", error.label
                    ) from error
                raise

    def _fields(self, accept: str) -> dict[str, str]:
        return {"User-Agent": self._user_agent, "Accept": accept, "Accept-Encoding": "gzip"}

    def _follow(self, request: _Request) -> Fetched:
        url = start = urls.read_url(request.url)
        permanent = True
        for _ in range(MAX_REDIRECTS + 1):
            if request.robots:
                self._ask_robots(url)
            answer = self._exchange.get(url, request.fields)
            if answer.status not in statuses.REDIRECTS:
                moved_to = str(url) if permanent and url != start else None
                return _fetched(request, url, answer, moved_to)
            permanent = permanent and answer.status in statuses.PERMANENT_REDIRECTS
            before, url = url, _next_hop(url, answer)
            if request.turn is not None and url.host != before.host:
                request.turn(url.host)
        raise PermanentFetchError(
            f"{urls.shown(start)} redirects more than {MAX_REDIRECTS} times", "redirect"
        )

    def _ask_robots(self, url: httpx2.URL) -> None:
        rules = self._robots.get(urls.origin(url), lambda: self._fetch_robots(url))
        if rules.unreachable:
            raise TemporaryFetchError(
                f"{urls.origin(url)}: robots.txt does not answer: nothing is fetched",
                "robots",
                rules.status,
                rules.retry_after,
                url.host,
            )
        if not rules.allow(url.raw_path.decode("ascii", "replace")):
            raise PermanentFetchError(f"{urls.shown(url)}: robots.txt forbids it", "robots")

    def _fetch_robots(self, url: httpx2.URL) -> robots.Rules:
        """RFC 9309 2.3.1: five redirects, 4xx allows all, 5xx and no answer forbid all."""
        url = url.copy_with(raw_path=b"/robots.txt")
        try:
            for _ in range(MAX_REDIRECTS + 1):
                answer = self._exchange.get(url, self._fields("text/plain, */*;q=0.5"))
                if answer.status not in statuses.REDIRECTS:
                    return _rules(answer)
                url = _next_hop(url, answer)
        except TemporaryFetchError:
            return robots.UNREACHABLE
        except PermanentFetchError as error:
            return robots.UNREACHABLE if error.label == "size" else robots.ALL
        return robots.ALL


def _rules(answer: Answer) -> robots.Rules:
    if answer.status in statuses.GOOD:
        return robots.parse(answer.body)
    if answer.status >= 500 or answer.status == 429:
        return robots.Rules(unreachable=True, status=answer.status, retry_after=answer.retry_after)
    return robots.ALL


def user_agent(settings: FetchSettings) -> str:
    """`plenary/VERSION (+contact)`, or what the operator wrote instead."""
    if settings.user_agent:
        return settings.user_agent
    return f"plenary/{__version__}" + (f" (+{settings.contact})" if settings.contact else "")


def _conditions(etag: str | None, last_modified: str | None) -> dict[str, str]:
    given = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in given.items() if value}


def _next_hop(url: httpx2.URL, answer: Answer) -> httpx2.URL:
    if not answer.headers.get("location"):
        raise PermanentFetchError(f"{urls.shown(url)} redirects to nowhere", "redirect", answer.status)
    return urls.join(url, answer.headers["location"])


def _fetched(request: _Request, url: httpx2.URL, answer: Answer, moved_to: str | None) -> Fetched:
    unchanged = answer.status == 304 and request.conditional
    if answer.status not in statuses.GOOD and not unchanged:
        raise statuses.failure(urls.shown(url), answer.status, answer.headers, url.host)
    return Fetched(
        url=request.url,
        final_url=str(url),
        status=answer.status,
        headers=answer.headers,
        body=answer.body,
        etag=answer.headers.get("etag"),
        last_modified=answer.headers.get("last-modified"),
        moved_to=moved_to,
    )
