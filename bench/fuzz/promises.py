"""What must hold whatever the bytes are; anything that is raised here is a finding."""

import importlib.util
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from parsers.codec import decode, encode
from parsers.feeds import parse_feed
from parsers.listing import parse_listing
from parsers.pages import PageError, read_page
from parsers.records import Release
from parsers.release import parse_release

PROOFS = Path(__file__).parents[2] / "tests" / "parsers" / "test_proofs.py"
URL = "https://wire.example/news/1"
MEDIA = ("text/html; charset=utf-8", "text/plain", "message/rfc822", None)


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


proofs = _load(PROOFS)


def release(data: bytes) -> None:
    """A record of any text; each fact proven by its characters, the same text the same bytes."""
    text = data.decode("utf-8", "replace")
    found: Release = proofs.check_all(text)
    body = encode(found)
    assert decode(body) == found, "the codec does not bring the record back"
    assert encode(parse_release(text)) == body, "the same text gave two records"


def feed(data: bytes) -> None:
    """A feed of any bytes: entries, or a word about what is wrong."""
    found = parse_feed(data, url=URL)
    assert found == parse_feed(data, url=URL), "the same bytes gave two feeds"
    assert found.entries or found.error or found.format, "neither entries nor a reason"


def listing(data: bytes) -> None:
    """A sitemap or listing page of any bytes."""
    found = parse_listing(data, URL)
    assert found == parse_listing(data, URL), "the same bytes gave two listings"


def page(data: bytes) -> None:
    """A page of any bytes and any media type, or a PageError; and what it reads is parsed."""
    media = MEDIA[data[0] % 4] if data else None
    try:
        found = read_page(data[1:], url=URL, media_type=media)
    except PageError:
        return
    assert found.text.strip(), "a page without text is a PageError"
    parse_release(found.text, language=found.language, title=found.title, published=found.published)


PROMISES: dict[str, Callable[[bytes], None]] = {
    "release": release,
    "feed": feed,
    "listing": listing,
    "page": page,
}


def seeds(target: str) -> Iterator[bytes]:
    """Where mutation starts: our own samples in the form that the target reads."""
    root = PROOFS.parents[2]
    own = sorted((root / "worker/demo/samples").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in own]
    for path in sorted(PROOFS.parent.glob("*.toml")):
        samples = tomllib.loads(path.read_text(encoding="utf-8")).get("sample", [])
        texts += [sample["text"] for sample in samples]
    if target == "feed":
        yield from (path.read_bytes() for path in sorted(PROOFS.parent.glob("feed_samples/*.*")))
        yield from (_rss(text).encode() for text in texts[:8])
    elif target == "listing":
        yield from (_html(text).encode() for text in texts[:12])
        yield from (_sitemap(text).encode() for text in texts[:4])
    elif target == "page":
        for text in texts:
            yield b"\0" + _html(text).encode()
            yield b"\1" + text.encode()
            yield b"\2" + _mail(text).encode()
    else:
        yield from (text.encode() for text in texts)


def _html(text: str) -> str:
    title, _, rest = text.strip().partition("\n")
    body = "".join(f"<p>{line}</p>" for line in rest.splitlines() if line.strip())
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{title}</title>'
        '<meta property="article:published_time" content="2031-11-03T09:00:00Z">'
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script></head>'
        f"<body><nav><a href=/a>Home</a></nav><article><h1>{title}</h1>{body}</article></body></html>"
    )


def _sitemap(text: str) -> str:
    return (
        '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://wire.example/news/1</loc>'
        "<lastmod>2031-11-03</lastmod><news:news><news:publication_date>2031-11-03T09:00:00Z"
        f"</news:publication_date><news:title>{text.strip().splitlines()[0]}</news:title></news:news></url></urlset>"
    )


def _mail(text: str) -> str:
    title, _, rest = text.strip().partition("\n")
    return f"From: a@wire.example\nSubject: {title}\nContent-Type: text/plain; charset=utf-8\n\n{rest}"


def _rss(text: str) -> str:
    title, _, rest = text.strip().partition("\n")
    return (
        '<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><ttl>60</ttl><item>'
        f"<title>{title}</title><link>https://wire.example/1</link><guid>1</guid>"
        "<pubDate>Mon, 03 Nov 2031 09:00:00 GMT</pubDate>"
        f"<description>{rest}</description></item></channel></rss>"
    )
