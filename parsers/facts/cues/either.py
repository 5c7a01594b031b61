"""Two attributions beside one passage, before its mark and behind: whose words they are."""

from msgspec.structs import replace

from parsers.facts.cues.behind import cue_behind
from parsers.facts.cues.hit import Hit
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.languages import flags

_OPENING = 3  # tokens of "but even as"
_NEAR = 2  # tokens between a passage and an inverted verb


def mere(frame: Frame, front: Hit) -> bool:
    """Is an attribution a mere preposition, which may be none: pour X, « ... »?"""
    first, last = front.cue
    return frame.speech.cased and last - first == 1 and bool(frame.tokens.kinds[first] & flags.ACCORDING)


def aside(frame: Frame, front: Hit, hit: Hit, at: tuple[int, int, int]) -> bool:
    """If, as X believes, it rains, “...,” said Y: does another verb with its subject follow the marks?"""
    tokens, (opening, closing, _) = frame.tokens, at
    kinds, verb, sayer = tokens.kinds, hit.cue[0], front.sayer
    if not (kinds[opening - 1] & flags.COMMA or tokens.words[opening - 1] in flags.DASHES):
        return False
    if hit.sayer is None or hit.sayer.first < verb or verb > closing + _NEAR:
        return False
    low = frame.window_before(opening)[-1]
    begun = (kinds[low] | kinds[low + 1]) & flags.CLAUSE
    led = sayer and kinds[sayer.first - 1] & (flags.CLAUSE | flags.AS)
    return bool(begun or led) or not leads_in(frame, front, opening)


def leads_in(frame: Frame, front: Hit, opening: int) -> bool:
    """Does a verb with its subject before it lead right into the marks: X said, “...”?"""
    kinds, verb = frame.tokens.kinds, front.cue[0]
    if front.sayer and front.sayer.kind == "nobody":
        return True  # Asked “Who?”, X said
    return front.firm and verb == frame.last_before(opening) and bool(kinds[verb] & flags.SAID)


def apart(frame: Frame, front: Hit, hit: Hit, opening: int) -> bool:
    """Even as X claimed that “...,” Y said the two differ: does the verb behind say words of its own?"""
    kinds, low, behind = frame.tokens.kinds, frame.window_before(opening)[-1], hit.cue[1]
    if not (front.firm and front.sayer and hit.sayer) or hit.sayer.first > hit.cue[0] or behind >= len(kinds):
        return False
    own = kinds[behind] & (flags.THAT | flags.DETERMINER | flags.PRONOUN) and behind not in frame.tokens.fresh
    begun = any(kind & (flags.CLAUSE | flags.AS) for kind in kinds[low : low + _OPENING])
    return bool(own and begun and kinds[opening - 1] & (flags.THAT | flags.SAID))


def sourced(frame: Frame, front: Hit, hit: Hit, opening: int) -> bool:
    """X said: “...,” according to a statement: does what follows the marks but tell where they were read?"""
    kinds, sayer, verb_first = frame.tokens.kinds, front.sayer, frame.speech.verb_first
    if not (front.firm and kinds[front.cue[0]] & flags.SAID and frame.after_colon(opening)):
        return False
    if hit.sayer is None or (sayer is not None and sayer.kind == "nobody"):
        return False
    if kinds[hit.cue[0]] & flags.ACCORDING:
        return hit.sayer.kind == "noun" and (sayer is not None or verb_first)
    return verb_first and (sayer is not None or bool(kinds[hit.cue[0] - 1] & (flags.CLAUSE | flags.AS)))


def asked_behind(frame: Frame, passage: Passage, front: Hit, at: tuple[int, int, int]) -> Hit | None:
    """If, as X believes, it rains, “why go?” asked Y: the attribution behind a mark of its own."""
    if frame.tokens.text[passage.spans[-1][1] - 1] not in "?!":
        return None
    hit = cue_behind(frame, passage, at, comma=False)
    return hit if hit and aside(frame, front, hit, at) else None


def with_subject(frame: Frame, hit: Hit, front: Hit, opening: int) -> Hit:
    """X presentó el plan: «...», dijo: a verb alone has the subject of the sentence before its colon."""
    alone = hit.sayer is None and frame.speech.subjectless and frame.after_colon(opening)
    if not (alone and front.sayer) or front.sayer.kind not in ("name", "noun"):
        return hit
    kinds, low = frame.tokens.kinds, frame.window_before(opening)[-1]
    k = front.sayer.first
    while k > low and kinds[k - 1] & (flags.HONORIFIC | flags.DETERMINER) and not kinds[k - 1] & flags.LINK:
        k -= 1
    stressed = k == low + 1 and kinds[low] & flags.PASSIVE  # Fue X quien lo presentó
    return replace(hit, sayer=front.sayer) if stressed or frame.leads(k, low) else hit
