"""Documents that were read before, from the store or a folder of fixtures, read again by today's readers."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import Connection, Engine

from parsers.codec import decode, encode
from parsers.pages import Page
from parsers.records import Release
from storage import documents, releases
from storage.engine import read
from worker.errors import ConfigError
from worker.sandbox.parent import Sandbox

SUFFIXES = {"text/plain": ".txt", "message/rfc822": ".eml"}
EXPECTED = ".expected.json"
INPUT = ".input.json"


@dataclass(frozen=True, slots=True)
class Input:
    """What a reader is told of the bytes beside the bytes."""

    media_type: str | None
    url: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Case:
    """A document's bytes, and the record that was read from them; document_id where it comes from a store."""

    name: str
    body: bytes
    told: Input
    expected: Release
    document_id: int | None = None


def from_store(engine: Engine, session: int | None = None, since: str | None = None) -> Iterator[Case]:
    """The last revision of every release (about a session; first seen or published since an ISO date)."""
    with read(engine) as conn:
        found = releases.listing(conn, limit=1_000_000, session=session, relevant=None)
    for one in sorted(found, key=lambda one: one.id):
        if since is not None and (one.published or "9999") < since:
            continue
        with read(engine) as conn:
            case = _stored(conn, one.id)
        if case is not None:
            yield case


def _stored(conn: Connection, release_id: str) -> Case | None:
    revision = releases.last(conn, release_id)
    document = documents.get(conn, revision.document_id) if revision is not None else None
    body = documents.body(conn, document.body_sha256) if document is not None else None
    if revision is None or document is None or body is None:
        return None
    told = Input(body.media_type, document.url, document.published)
    return Case(release_id, body.content, told, decode(revision.record), document.id)


def from_folder(folder: Path) -> Iterator[Case]:
    """The fixtures that `to_folder` wrote; raises ConfigError for none, or a broken one."""
    found = sorted(folder.glob(f"*{EXPECTED}"))
    if not found:
        raise ConfigError(f"{folder}: no fixtures (*{EXPECTED}): `plenary replay --to {folder}` writes them")
    for path in found:
        name = path.name.removesuffix(EXPECTED)
        try:
            told = Input(**json.loads((folder / f"{name}{INPUT}").read_text("utf-8")))
            body = (folder / f"{name}{_suffix(told)}").read_bytes()
            expected = decode(path.read_bytes())
        except (OSError, TypeError, ValueError) as error:
            raise ConfigError(f"{folder}: the fixture {name} cannot be read: {error}") from error
        yield Case(name, body, told, expected)


def to_folder(folder: Path, case: Case) -> Path:
    """Write a case as a fixture: the bytes, what is told of them, and the expected record beside them.

    When it was fetched is left out, so that the same release makes the same files.
    """
    folder.mkdir(parents=True, exist_ok=True)
    body = folder / f"{case.name}{_suffix(case.told)}"
    body.write_bytes(case.body)
    (folder / f"{case.name}{INPUT}").write_text(json.dumps(asdict(case.told), indent=1) + "\n", "utf-8")
    expected = replace(case.expected, document=replace(case.expected.document, fetched_at=None))
    (folder / f"{case.name}{EXPECTED}").write_bytes(encode(expected) + b"\n")
    return body


def read_again(sandbox: Sandbox, case: Case) -> tuple[Page, Release]:
    """The page and the record by today's readers; raises ParseError."""
    page = sandbox.page(case.body, case.told.url, case.told.media_type)
    record = sandbox.release(
        page.text,
        sha256=sha256(case.body).hexdigest(),
        language=page.language,
        title=page.title,
        url=case.told.url,
        published=case.told.published,
        reader=page.reader,
        truncated=page.truncated,
    )
    return page, decode(record)


def _suffix(told: Input) -> str:
    kind = (told.media_type or "").partition(";")[0].strip().lower()
    return SUFFIXES.get(kind, ".html")
