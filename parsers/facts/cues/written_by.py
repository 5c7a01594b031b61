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
_OFFICE = 3  # tokens of "the deputy mayor"
_PRINTED = 20  # tokens from a statement, over whose it is, to "carried by"
_FAR = 6  # tokens of "posted on Twitter", "released on Monday"
_SMALL = flags.LINK | flags.OF | flags.DETERMINER
_WALL = flags.COMMA | flags.END | flags.RELATIVE | flags.THAT
_PEOPLE = flags.ROLE | flags.HUMAN


def by_writer(frame: Frame, hit: Hit | None) -> Hit | None:
    """The attribution with the one whose writing its noun phrase is: a letter signed by X, a note from X."""
    sayer = hit.sayer if hit else None
    if hit is None or sayer is None or sayer.kind not in ("noun", "name"):
        return hit
    if sayer.kind == "name":
        whose = _of_what_is_printed(frame, sayer)
        return replace(hit, sayer=whose) if whose else hit
    head = _head(frame, sayer)
    whose = (
        _owner(frame, head)
        or _genitive(frame, sayer, head)
        or _published_by(frame, hit, sayer, head)
        or _sent_by(frame, sayer)
    )
    whose = whose or _named_at_end(frame, sayer, head) or _of_what_is_printed(frame, sayer)
    return replace(hit, sayer=whose) if whose else hit


def _head(frame: Frame, sayer: Sayer) -> int:
    """The noun of a writing or remark that a phrase begins with; -1 without."""
    near = range(sayer.first, min(sayer.last, sayer.first + _HEAD))
    words, remarks = frame.tokens.words, frame.speech.remarks  # the answer of X was short
    return next((k for k in near if frame.tokens.kinds[k] & flags.WRITING or words[k] in remarks), -1)


def _owner(frame: Frame, head: int) -> Sayer | None:
    """Whose it is right behind a writing, and more of it: a statement FROM X printed by Y."""
    kinds = frame.tokens.kinds
    if head < 0 or head + 2 >= len(kinds):
        return None
    if not (kinds[head + 1] & flags.OF or frame.tokens.words[head + 1] in frame.speech.senders):
        return None
    found = phrase_at(frame, head + 2, len(kinds))
    if found and found.kind == "noun":
        to = [k for k in range(found.first, found.last) if frame.tokens.words[k] in frame.speech.to_do]
        found = replace(found, last=to[0]) if to and frame.speech.cased else found  # the mayor TO STAFF
        office = any(kind & flags.ROLE for kind in kinds[found.first : found.first + _OFFICE])
        return found if office and frame.speaking(found) else None
    return found if found and found.kind == "name" else None


def _genitive(frame: Frame, sayer: Sayer, head: int) -> Sayer | None:
    """“...,” THE MAYOR’S message read: whose it is by a genitive before."""
    words, k = frame.tokens.words, head - 1
    if head <= sayer.first or words[k] not in flags.GENITIVES:
        return None
    if name := frame.ending.get(k):
        return named(name)
    noun = Sayer("noun", sayer.first, k)
    people = any(kind & _PEOPLE for kind in frame.tokens.kinds[sayer.first : k])
    return noun if people and k > sayer.first else None


def _of_what_is_printed(frame: Frame, sayer: Sayer) -> Sayer | None:
    """A statement from X carried BY STATE RADIO said: whose it is, of what somebody else only prints."""
    words, kinds, speech = frame.tokens.words, frame.tokens.kinds, frame.speech
    by = sayer.first - 1
    by -= by > 0 and words[by].islower() and words[by] not in speech.by  # by STATE radio
    if by < _OFFICE or words[by] not in speech.by or speech.verb_first:
        return None
    for k in range(by - 2, max(-1, by - _PRINTED), -1):
        if frame.inside[k] or kinds[k] & (flags.END | flags.CUE | flags.RELATIVE):
            return None
        signs = words[k] in speech.by and words[k - 1] in speech.signed
        whose = _somebody(frame, k + 1) if signs else _owner(frame, k) if kinds[k] & flags.WRITING else None
        if whose:
            return whose if whose.last < by else None
        if k in frame.tokens.fresh:
            return None
    return None


def _named_at_end(frame: Frame, sayer: Sayer, head: int) -> Sayer | None:
    """Who is named where such a phrase ends: a statement from X."""
    mention = frame.ending.get(sayer.last)
    if mention is None or not sayer.first <= head < mention.first - 1:
        return None
    signed = frame.tokens.words[head + 1].endswith(filled(frame.speech.past_endings))  # signé de X
    led = all(kind & _SMALL for kind in frame.tokens.kinds[head + 1 + signed : mention.first])
    return named(mention) if led else None


def _sent_by(frame: Frame, sayer: Sayer) -> Sayer | None:
    """“...,” reads the message that the minister sent: who did."""
    kinds, that = frame.tokens.kinds, sayer.last
    wrote = kinds[that - 1] & flags.WRITING and frame.speech.cased
    thing = frame.speech.cased and not kinds[that - 1] & flags.HEAD
    if (wrote or thing) and (signer := signer_behind(frame, that)):
        return signer  # reads the letter, signed by X
    if not wrote or that + 2 >= len(kinds) or that in frame.tokens.fresh:
        return None
    relative = bool(kinds[that] & (flags.THAT | flags.RELATIVE))
    if not relative and that not in frame.beginning and not kinds[that] & flags.DEFINITE:
        return None  # the message X posted, the message the minister sent
    return _somebody(frame, that + relative) or (_somebody(frame, that + 2) if relative else None)


def _published_by(frame: Frame, hit: Hit, sayer: Sayer, head: int) -> Sayer | None:
    """As in "according to a message posted on X by the ministry", "reads a letter signed by X": who did it.

    But no officer quoted so. Without an "according to" the participle is one of those who write.
    """
    words, kinds = frame.tokens.words, frame.tokens.kinds
    told = bool(kinds[hit.cue[0]] & flags.ACCORDING)
    if not (told or head >= 0) or frame.speech.verb_first:
        return None
    if sayer.first != head and kinds[sayer.first] & _PEOPLE:
        return None
    for k in range(sayer.first + 1, min(sayer.last + _FAR, len(words) - 1)):
        if kinds[k] & _WALL or frame.inside[k] or k in frame.tokens.fresh:
            break
        if kinds[k] & _PEOPLE and k != head and k < sayer.last:
            break
        if words[k] in frame.speech.by and told and k > sayer.first + 1:
            return _somebody(frame, k + 1)
        if told and words[k] in frame.speech.hands and kinds[k + 1] & flags.OF:
            return _somebody(frame, k + 2)
        told = told or words[k] in frame.speech.signed
    return None


def _somebody(frame: Frame, k: int) -> Sayer | None:
    """The name or noun of people that begins at a token; no paper that only prints what others write."""
    found = phrase_at(frame, k, len(frame.tokens.words))
    if found is None or found.kind == "name":
        return found
    paper = not frame.speech.namers.isdisjoint(frame.tokens.words[found.first : found.last])
    return found if frame.speaking(found) and not paper else None
