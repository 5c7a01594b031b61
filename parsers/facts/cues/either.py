"""The attribution beside a passage: before its mark or behind; where both stand, whose words they are."""

from msgspec.structs import replace

from parsers.facts.cues.before import cue_before
from parsers.facts.cues.behind import comma_behind, cue_behind
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.parted_verb import parted
from parsers.facts.cues.passing_on import by_agency, passed_on
from parsers.facts.cues.wording import is_upright
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.languages import flags

_OPENING = 3  # tokens of "but even as"
_NEAR = 2  # tokens between a passage and an inverted verb
_LEADS = 36  # tokens from a verb to the marks that it leads into


def cue_beside(frame: Frame, passage: Passage, at: tuple[int, int, int], *, alone: bool) -> Hit | None:
    """The attribution: behind when a comma leads on, before when the frame's sentence does."""
    opening, closing, limit = at
    front = None if alone else parted(frame, cue_before(frame, opening), opening, closing, limit)
    comma = comma_behind(frame, passage, closing)
    if front and front.firm and not comma:
        return _asked_behind(frame, passage, front, at) or front
    hit = passed_on(frame, closing, limit) if comma else None
    hit = hit or cue_behind(frame, passage, at, comma=comma)
    if front is None or hit is None:
        return front or hit
    if _front_leads(frame, passage, at, front, hit, comma=comma):
        return front
    return _with_subject(frame, hit, front, opening)


def _front_leads(
    frame: Frame, passage: Passage, at: tuple[int, int, int], front: Hit, hit: Hit, *, comma: bool
) -> bool:
    """Of an attribution before a passage and one behind: is the one before its own?"""
    opening, closing, _ = at
    if front.sayer and by_agency(frame, hit):
        return True  # X called it “false”, AFP reported
    if hit.sayer and hit.firm and (_mere(frame, front) or _aside(frame, front, hit, at)):
        return False  # Pour notre pays, « ... », a confié X
    if _apart(frame, front, hit, opening) or _sourced(frame, front, hit, opening):
        return True  # even as X claimed that “...,” Y said the two differ
    if comma and frame.after_colon(opening) and _named_over(frame.tokens.kinds, front, hit):
        return False  # It angered two Britons who denounced it: “...,” X said
    if front.sayer and hit.firm and _leads_in(frame, front, opening):
        return True  # X said: “...,” the Herald reported
    goes_on = front.firm or (front.sayer and (not comma or _and_behind(frame, closing)))
    if goes_on and not is_upright(frame, passage):
        return True  # X called it “false” on Monday and said more; X wished them “...”, and Y boasted
    return front.sayer is not None and _led(frame, front, hit, opening)


def _mere(frame: Frame, front: Hit) -> bool:
    """Is an attribution a mere preposition, which may be none: pour X, « ... »?"""
    first, last = front.cue
    return frame.speech.cased and last - first == 1 and bool(frame.tokens.kinds[first] & flags.ACCORDING)


def _aside(frame: Frame, front: Hit, hit: Hit, at: tuple[int, int, int]) -> bool:
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
    return bool(begun or led) or not _leads_in(frame, front, opening)


def _leads_in(frame: Frame, front: Hit, opening: int) -> bool:
    """Does a verb with its subject before it lead right into the marks: X said, “...”?"""
    kinds, verb = frame.tokens.kinds, front.cue[0]
    if front.sayer and front.sayer.kind == "nobody":
        return True  # Asked “Who?”, X said
    return front.firm and verb == frame.last_before(opening) and bool(kinds[verb] & flags.SAID)


def _apart(frame: Frame, front: Hit, hit: Hit, opening: int) -> bool:
    """Even as X claimed that “...,” Y said the two differ: does the verb behind say words of its own?"""
    kinds, low, behind = frame.tokens.kinds, frame.window_before(opening)[-1], hit.cue[1]
    if not (front.firm and front.sayer and hit.sayer) or hit.sayer.first > hit.cue[0] or behind >= len(kinds):
        return False
    own = kinds[behind] & (flags.THAT | flags.DETERMINER | flags.PRONOUN) and behind not in frame.tokens.fresh
    begun = any(kind & (flags.CLAUSE | flags.AS) for kind in kinds[low : low + _OPENING])
    return bool(own and begun and kinds[opening - 1] & (flags.THAT | flags.SAID))


def _named_over(kinds: list[int], front: Hit, hit: Hit) -> bool:
    """Does a firm attribution behind a passage name somebody, and the one before it but tell of people?"""
    if front.sayer is None or front.sayer.kind != "noun" or not hit.firm or hit.sayer is None:
        return False
    anybody = not kinds[front.sayer.first] & flags.DEFINITE and kinds[hit.sayer.first] & flags.DEFINITE
    return hit.sayer.kind == "name" or bool(anybody)  # Nobody agreed: “...,” said the minister


def _and_behind(frame: Frame, closing: int) -> bool:
    """Does another clause begin behind the comma that follows the marks?"""
    kinds, k = frame.tokens.kinds, closing
    k += k < len(kinds) and bool(kinds[k] & flags.COMMA)
    return k < len(kinds) and bool(kinds[k] & (flags.AND | flags.CLAUSE)) and frame.speech.cased


def _led(frame: Frame, front: Hit, hit: Hit, opening: int) -> bool:
    """قال X إن العلاقات "..."، بينما قال Y: does the verb before lead into the marks, the one behind away?"""
    kinds, verb = frame.tokens.kinds, hit.cue[0]
    if frame.speech.cased or kinds[opening - 1] & flags.COMMA:
        return False
    if kinds[verb] & flags.ATTACHED or kinds[verb - 1] & flags.CLAUSE or hit.sayer is None:
        return True  # "..."، وقال: "..."
    if kinds[verb - 1] & flags.RELATIVE or kinds[opening - 1] & flags.THAT:
        return True  # وصف X القرار بأنه "..."، وهو ما ترفضه Y التي ترى
    if not front.firm:
        return False
    between = range(max(front.cue[0], opening - _LEADS) + 1, opening)
    return any(frame.tokens.kinds[k] & flags.THAT for k in between)


def _sourced(frame: Frame, front: Hit, hit: Hit, opening: int) -> bool:
    """X said: “...,” according to a statement: does what follows the marks but tell where they were read?"""
    kinds, sayer, verb_first = frame.tokens.kinds, front.sayer, frame.speech.verb_first
    if not (front.firm and kinds[front.cue[0]] & flags.SAID and frame.after_colon(opening)):
        return False
    if hit.sayer is None or (sayer is not None and sayer.kind == "nobody"):
        return False
    if kinds[hit.cue[0]] & flags.ACCORDING:
        return hit.sayer.kind == "noun" and (sayer is not None or verb_first)
    return verb_first and (sayer is not None or bool(kinds[hit.cue[0] - 1] & (flags.CLAUSE | flags.AS)))


def _asked_behind(frame: Frame, passage: Passage, front: Hit, at: tuple[int, int, int]) -> Hit | None:
    """If, as X believes, it rains, “why go?” asked Y: the attribution behind a mark of its own."""
    if frame.tokens.text[passage.spans[-1][1] - 1] not in "?!":
        return None
    hit = cue_behind(frame, passage, at, comma=False)
    return hit if hit and _aside(frame, front, hit, at) else None


def _with_subject(frame: Frame, hit: Hit, front: Hit, opening: int) -> Hit:
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
