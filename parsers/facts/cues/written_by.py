"""Whose writing says something: “...,” reads a statement from X; un communiqué de X indique."""

from msgspec.structs import replace

from parsers.facts.cues.hit import Hit
from parsers.facts.mentions import Sayer, named
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.following import phrase_at
from parsers.facts.subjects.signers import signer_behind
from parsers.languages import flags
from parsers.languages.speech import filled

_HEAD = 4  # tokens of "a short written statement"
_FAR = 6  # tokens of "posted on Twitter", "released on Monday"
_SMALL = flags.LINK | flags.OF | flags.DETERMINER
_WALL = flags.COMMA | flags.END | flags.RELATIVE | flags.THAT
_PEOPLE = flags.ROLE | flags.HUMAN


def by_writer(frame: Frame, hit: Hit | None) -> Hit | None:
    """The attribution with the one whose writing its noun phrase is, where that ends in a name."""
    sayer, kinds = hit.sayer if hit else None, frame.tokens.kinds
    if hit and sayer and (publisher := _published_by(frame, hit, sayer)):
        return replace(hit, sayer=publisher)
    if hit and sayer and (sender := _sent_by(frame, sayer)):
        return replace(hit, sayer=sender)
    mention = frame.ending.get(sayer.last) if sayer and sayer.kind == "noun" else None
    if hit is None or sayer is None or mention is None or mention.first <= sayer.first:
        return hit
    near = range(sayer.first, min(sayer.last, sayer.first + _HEAD))
    words, remarks = frame.tokens.words, frame.speech.remarks  # the answer of X was short
    head = next((k for k in near if kinds[k] & flags.WRITING or words[k] in remarks), -1)
    if not sayer.first <= head < mention.first - 1:
        return hit
    signed = words[head + 1].endswith(filled(frame.speech.past_endings))  # un communiqué signé de X
    led = all(kind & _SMALL for kind in kinds[head + 1 + signed : mention.first])
    return replace(hit, sayer=named(mention)) if led else hit


def _sent_by(frame: Frame, sayer: Sayer) -> Sayer | None:
    """“...,” reads the message that the minister sent: who did."""
    kinds, that = frame.tokens.kinds, sayer.last
    wrote = sayer.kind == "noun" and kinds[that - 1] & flags.WRITING and frame.speech.cased
    thing = frame.speech.cased and sayer.kind == "noun" and not kinds[that - 1] & flags.HEAD
    if (wrote or thing) and (signer := signer_behind(frame, that)):
        return signer  # reads the letter, signed by X
    if not wrote or that + 2 >= len(kinds) or that in frame.tokens.fresh:
        return None
    relative = bool(kinds[that] & (flags.THAT | flags.RELATIVE))
    if not relative and that not in frame.beginning and not kinds[that] & flags.DEFINITE:
        return None  # the message X posted, the message the minister sent
    found = phrase_at(frame, that + relative, len(kinds))
    return found if found and (found.kind == "name" or frame.speaking(found)) else None


def _published_by(frame: Frame, hit: Hit, sayer: Sayer) -> Sayer | None:
    """As in "according to a message posted on X by the ministry": who did; but no officer quoted so."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    told = kinds[hit.cue[0]] & flags.ACCORDING and sayer.kind == "noun" and not frame.speech.verb_first
    if not told or any(kinds[k] & _PEOPLE for k in range(sayer.first, sayer.last)):
        return None
    for k in range(sayer.first + 2, min(sayer.last + _FAR, len(words))):
        if kinds[k] & _WALL or frame.inside[k] or k in frame.tokens.fresh:
            break
        if words[k] in frame.speech.by:
            found = phrase_at(frame, k + 1, len(words))
            return found if found and (found.kind == "name" or frame.speaking(found)) else None
    return None
