"""Every source fetched once and read: how many entries, or why none."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from time import time
from urllib.parse import urlsplit

from parsers.candidates import candidate
from parsers.web.feed_records import Feed
from worker.checkup.finding import Finding, State
from worker.config import Config, Source
from worker.errors import ParseError, PlenaryError
from worker.fetching.client import Fetched, Fetcher
from worker.fetching.errors import label_of
from worker.fetching.headers import http_date
from worker.sandbox.parent import Limits, Sandbox
from worker.steps import READS

AT_ONCE = 8
DEADLINE_S = 20.0
OFF_S, FAR_OFF_S = 60.0, 600.0

MEND = {
    "address": "if it is yours, write it into [fetch] allow_addresses",
    "connect": "check the address and the port; a firewall may be in between",
    "dns": "check the host name and this machine's name server",
    "encoding": "the server compresses in a way nobody asked for: write to the publisher",
    "length": "try again; the server breaks off",
    "ratio": "its answer expands like a bomb: remove the source",
    "redirect": "open it in a browser and write the address it ends at",
    "reset": "try again; the server breaks off",
    "robots": "robots.txt forbids it",
    "size": "raise fetch.max_decoded, or find a smaller feed",
    "timeout": "try again; if it stays, raise fetch.deadline_s or remove the source",
    "tls": "check the host name; for an authority of your own, fetch.ca_file",
    "url": "write an address that begins with https://",
    "401": "it wants a log-in: find a public address",
    "403": "it refuses programs: set fetch.contact, poll less often, or use another address",
    "404": "look for the new address on the publisher's site",
    "410": "the publisher removed it: remove the source",
    "429": "it is asked too often: raise the interval",
}


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at one source found, and how far its clock is from ours (s), where it says."""

    finding: Finding
    clock_off: float | None = None
    answered: bool = True


def check_sources(config: Config) -> Iterator[Finding]:
    """All that are polled, never two of one host at once; then what their clocks say of ours."""
    by_host: dict[str, list[Source]] = defaultdict(list)
    for source in config.sources:
        if source.enabled:
            by_host[urlsplit(source.url).hostname or ""].append(source)
    hasty = config.fetch.model_copy(update={"deadline_s": min(config.fetch.deadline_s, DEADLINE_S)})
    sandbox = Sandbox(
        Limits(config.limits.parse_cpu_s, config.limits.parse_wall_s, config.limits.parse_memory_mib),
        READS["poll"],
    )
    seen: list[Looked] = []
    stop = Event()
    with Fetcher(hasty) as fetcher, ThreadPoolExecutor(AT_ONCE) as pool:
        try:
            looks = pool.map(
                lambda group: _host(group, fetcher, sandbox, hasty.host_gap_s, stop), by_host.values()
            )
            for looked in (one for group in looks for one in group):
                seen.append(looked)
                yield looked.finding
        finally:
            stop.set()  # Ctrl-C: what is under way ends, nothing else begins
            sandbox.close()
    yield from check_network(seen)
    yield from check_clock([one.clock_off for one in seen if one.clock_off is not None])


def _host(
    group: Iterable[Source], fetcher: Fetcher, sandbox: Sandbox, gap_s: float, stop: Event
) -> list[Looked]:
    found: list[Looked] = []
    for source in group:
        if stop.wait(gap_s if found else 0):
            break
        found.append(look(source, fetcher, sandbox))
    return found


def look(source: Source, fetcher: Fetcher, sandbox: Sandbox) -> Looked:
    """Fetch and read one source."""
    subject = f"source {source.name}"
    try:
        fetched = fetcher.get(source.url)
        read = sandbox.feed if source.kind == "feed" else sandbox.listing
        feed = read(fetched.body, fetched.final_url, fetched.headers)
    except ParseError as error:
        return Looked(Finding(subject, "FAIL", str(error)[:300], "it cannot be read: report it"))
    except PlenaryError as error:
        mend = MEND.get(label_of(error), "try again later; if it stays, look for another address")
        answered = label_of(error) not in ("dns", "connect", "timeout")
        return Looked(Finding(subject, "FAIL", str(error)[:300], mend), None, answered)
    return Looked(_read(subject, source, fetched, feed), _clock_off(fetched))


def _read(subject: str, source: Source, fetched: Fetched, feed: Feed) -> Finding:
    if feed.error:
        mend = (
            'write kind = "page" for a page that lists releases'
            if source.kind == "feed"
            else "open it in a browser"
        )
        return Finding(subject, "FAIL", feed.error[:300], mend)
    likely = sum(candidate(one.title, one.summary, one.categories) is not None for one in feed.entries)
    text = f"{len(feed.entries)} entries ({feed.format}), {likely} may be about an Assembly"
    if not feed.entries:
        return Finding(subject, "warn", text, "open it in a browser: is that the right address?")
    if fetched.moved_to:
        return Finding(subject, "warn", f"{text}; it moved for good", f'write url = "{fetched.moved_to}"')
    return Finding(subject, "ok", text)


def _clock_off(fetched: Fetched) -> float | None:
    said = http_date(fetched.headers.get("date", ""))
    age = fetched.headers.get("age", "0")
    if said is None or not age.isdigit() or len(age) > 9:
        return None
    return time() - said - int(age)


def check_network(seen: list[Looked]) -> Iterator[Finding]:
    """When no source at all can be reached, the trouble is here and not there."""
    if seen and not any(one.answered for one in seen):
        mend = "check this machine's network; where there is a proxy, write it into fetch.proxy"
        yield Finding("network", "FAIL", "not one source can be reached", mend)


def check_clock(offs: list[float]) -> Iterator[Finding]:
    """This host's clock against the servers' Date headers: the middle one, as some servers are wrong too."""
    if not offs:
        return
    middle = sorted(offs)[len(offs) // 2]
    servers = f"{len(offs)} server{'' if len(offs) == 1 else 's'}"
    if abs(middle) <= OFF_S:
        yield Finding("clock", "ok", f"this host agrees with {servers}")
        return
    state: State = "FAIL" if abs(middle) > FAR_OFF_S else "warn"
    yield Finding(
        "clock", state, f"this host is {middle:+.0f} s from {servers}", "synchronise its clock (NTP)"
    )
