"""robots.txt in, whether a path may be fetched out (RFC 9309)."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import quote, unquote_to_bytes

PRODUCT = "plenary"
READ_BYTES = 500 * 1024  # RFC 9309 2.5: parse at least this much
LONGEST_LINE = 2_000
_KEEP_S = 24 * 3600.0
_KEEP_UNREACHABLE_S = 600.0
_HOSTS = 1_000
_UNRESERVED = "/?=&:;,@+$!*'()[]#-._~"


@dataclass(frozen=True, slots=True)
class Rule:
    """One allow or disallow line."""

    pattern: str
    allow: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """What one host says to us; `status` and `retry_after` (seconds) where it only said that it cannot."""

    rules: tuple[Rule, ...] = ()
    unreachable: bool = False
    status: int | None = None
    retry_after: float | None = None

    def allow(self, path: str) -> bool:
        """The longest matching pattern decides, allow before disallow; /robots.txt itself always may."""
        wanted = _normal(path)
        if wanted == "/robots.txt":
            return True
        hits = [(len(rule.pattern), rule.allow) for rule in self.rules if matches(rule.pattern, wanted)]
        return max(hits)[1] if hits else not self.unreachable


ALL = Rules()
UNREACHABLE = Rules(unreachable=True)


def matches(pattern: str, path: str) -> bool:
    """Whether a pattern with * and a final $ matches the start of a path, in linear time."""
    anchored = pattern.endswith("$")
    parts = pattern.removesuffix("$").split("*")
    if not path.startswith(parts[0]):
        return False
    at = len(parts[0])
    for part in parts[1:-1] if anchored else parts[1:]:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    if not anchored:
        return True
    if len(parts) == 1:
        return at == len(path)
    return len(path) - len(parts[-1]) >= at and path.endswith(parts[-1])


def parse(body: bytes) -> Rules:
    """The rules of all groups that name us, else of all groups for everybody."""
    groups: dict[str, list[Rule]] = {}
    agents: list[str] = []
    in_rules = False
    for key, value in _lines(body):
        if key == "user-agent":
            agents = [value.lower()] if in_rules else [*agents, value.lower()]
            in_rules = False
            groups.setdefault(value.lower(), [])
        elif key in ("allow", "disallow"):
            in_rules = True
            if value:
                rule = Rule(_normal(value), key == "allow")
                for agent in set(agents):
                    groups[agent].append(rule)
    ours = [rule for agent, rules in groups.items() if _names_us(agent) for rule in rules]
    named = any(_names_us(agent) for agent in groups)
    return Rules(tuple(ours if named else groups.get("*", ())))


def _names_us(agent: str) -> bool:
    return agent.split("/")[0].strip() == PRODUCT


def _lines(body: bytes) -> list[tuple[str, str]]:
    text = body[:READ_BYTES].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    pairs = []
    for line in text.replace("\r", "\n").split("\n"):
        key, colon, value = line[:LONGEST_LINE].partition("#")[0].partition(":")
        if colon:
            pairs.append((key.strip().lower(), value.strip()))
    return pairs


def _normal(path: str) -> str:
    """Octets outside the unreserved set percent-encoded, the same on both sides of the comparison."""
    kept_slashes = path.replace("%2F", "%252F").replace("%2f", "%252F")
    return quote(unquote_to_bytes(kept_slashes), safe=_UNRESERVED + "%")


@dataclass(slots=True)
class Cache:
    """Rules by origin, for a day; of hosts that could not be asked, for ten minutes."""

    clock: Callable[[], float] = time.monotonic
    _known: OrderedDict[str, tuple[float, Rules]] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def get(self, origin: str, fetch: Callable[[], Rules]) -> Rules:
        """The rules of `origin`, fetched when they are not known or too old."""
        with self._lock:
            until, rules = self._known.get(origin, (0.0, ALL))
            if until > self.clock():
                return rules
        rules = fetch()
        keep = _KEEP_UNREACHABLE_S if rules.unreachable else _KEEP_S
        with self._lock:
            self._known[origin] = (self.clock() + keep, rules)
            self._known.move_to_end(origin)
            while len(self._known) > _HOSTS:
                self._known.popitem(last=False)
        return rules
