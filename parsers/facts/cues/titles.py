"""What stands in marks as the title of something: a theme, a report, a poster; nobody's words."""

from parsers.facts.cues.bodies import motto_before
from parsers.facts.cues.hit import Hit
from parsers.facts.cues.names_in_marks import in_capitals, named_so
from parsers.facts.cues.wording import is_sentence, is_upright
from parsers.facts.passages.frame import Frame, told
from parsers.facts.passages.passage import Passage
from parsers.facts.subjects.before_verb import subject_before
from parsers.languages import flags
from parsers.languages.speech import filled

_ASIDE = 7  # tokens between a verb of speech and the mark, over what is spoken of
_SUBJECT = 36  # tokens between the subject of a verb like "called" and the verb
_JUDGED = 6  # tokens between what is judged and "as"
_LONGEST_LABEL = 7  # tokens of a label with its colon and the mark
_LABEL = 2  # tokens between "theme" and the colon before the mark
_TITLE_REACH = 10  # tokens between "theme" and the mark
_ENDS_TITLE = flags.CUE | flags.COMMA | flags.END | flags.AUXILIARY | flags.PRONOUN | flags.AS


def no_title(frame: Frame, k: int) -> bool:
    """A verb behind another, a call that words are put into: tomó la palabra para agradecer, un llamado a."""
    word, speech = frame.tokens.words[k], frame.speech
    return word in speech.infinitives or word in speech.unstated.appeals


def names_something(
    frame: Frame, passage: Passage, opening: int, hit: Hit | None, *, alone: bool, direct: bool
) -> bool:
    """Does a passage name something, by the words before it or by its own, and is no sentence of somebody?"""
    named = named_so(frame, passage, opening) and not is_sentence(frame, passage)
    if not (named or (not alone and _is_title(frame, passage, hit, opening))):
        return False
    return not (direct and is_sentence(frame, passage, long=True))


def _is_title(frame: Frame, passage: Passage, hit: Hit | None, opening: int) -> bool:
    """A theme, report, operation before the mark: its name, nobody's words; but en un informe que «...»."""
    tokens = frame.tokens
    nearest = opening - 1
    if hit and tokens.kinds[nearest] & (flags.THAT | flags.DETERMINER) == flags.THAT:
        return False
    comma = nearest > 0 and tokens.kinds[nearest] & flags.COMMA
    if comma and tokens.kinds[nearest - 1] & flags.TITLED and not told(frame, nearest):
        near = hit and (hit.cue[0] > opening - _ASIDE or tokens.kinds[hit.cue[0]] & flags.ACCORDING)
        if hit and near and hit.firm and not in_capitals(frame, passage):
            return False  # Ana Ruiz said of the episode, “...”; selon X, citée dans le rapport, « ... »
        nearest -= 1  # in his book, “...”
    elif comma and motto_before(frame, nearest, hit):
        return True
    if tokens.words[nearest] == ":":
        label = tokens.words[max(0, nearest - _LABEL) : nearest]
        return not frame.speech.mottoes.isdisjoint(label)  # autour du thème suivant : « ... »
    return _work_of(frame, nearest) or _titled_before(frame, nearest, opening, hit)


def _work_of(frame: Frame, nearest: int) -> bool:
    """Is what is in marks the work of an author who stands before it: auteur de « Sel et sable »?"""
    k = nearest - bool(frame.tokens.kinds[nearest] & flags.OF)
    works = k < nearest or frame.speech.verb_first
    return works and k >= 0 and frame.tokens.words[k] in frame.speech.authors


def _titled_before(frame: Frame, nearest: int, opening: int, hit: Hit | None) -> bool:
    """Does the noun of a title stand close before a mark, and nothing between that tells of words?"""
    tokens = frame.tokens
    for k in range(nearest, max(-1, nearest - _TITLE_REACH), -1):
        kind = tokens.kinds[k]
        if frame.inside[k]:
            return False  # said “our theme is trust” and that “...”
        if hit and hit.cue[0] <= k < hit.cue[1] and (no_title(frame, k) or hit.cue[1] > hit.cue[0] + 1):
            return False  # tomó la palabra para agradecer “...”; in her own words “...”
        if kind & flags.TITLED and not (_does(frame, k) or _has_subject(frame, k)):
            return not _judged(frame, k, opening, hit)
        if kind & _ENDS_TITLE or tokens.words[k] == ":" or (kind & flags.THAT and not frame.speech.cased):
            return False
    return False


def _does(frame: Frame, k: int) -> bool:
    """Would CAMPAIGN “in every port”: is the noun of a title a verb at token k?"""
    tokens, before = frame.tokens, frame.tokens.kinds[k - 1]
    if frame.speech.adjectives_follow or not tokens.words[k].islower() or k in tokens.fresh:
        return False
    led = before & (flags.AUXILIARY | flags.PASSIVE) == flags.AUXILIARY
    return bool(led) and not tokens.words[k].endswith(filled(frame.speech.participles))


def labelled(frame: Frame, opening: int) -> bool:
    """Theme: “...”, Ministerial panel: “...”, Tema del debate: «...»: a line that labels what is in marks."""
    tokens, speech = frame.tokens, frame.speech
    if opening < 2 or tokens.words[opening - 1] != ":":
        return False
    first = next(
        (k for k in range(opening - 2, max(-1, opening - _LONGEST_LABEL), -1) if k in tokens.fresh), 0
    )
    kinds = tokens.kinds[first : opening - 1]
    if not 0 < len(kinds) < _LONGEST_LABEL - 1 or any(kind & _ENDS_TITLE for kind in kinds):
        return False
    if tokens.words[first].lower() in speech.mottoes:
        return True
    heads = not speech.cased or any(kind & flags.OF for kind in kinds)
    return bool(kinds[0 if heads else -1] & flags.TITLED)


def on_a_thing(frame: Frame, hit: Hit, opening: int, things: set[int]) -> bool:
    """A poster reads “...”, لافتة كتب عليها "...": do the words stand on a thing, as nobody's?"""
    begin = frame.sentence(opening - 1)[0] if opening else 0
    if _borne(frame, hit) or (not hit.firm and _shown(frame, opening)):
        things.add(begin)  # and what the sentence says further
        return True
    return begin in things and (hit.sayer is None or hit.sayer.kind != "name")


def _shown(frame: Frame, opening: int) -> bool:
    """In the hall hangs A SIGN: “...”: is a thing that words stand on right before the colon?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if opening < 3 or frame.speech.adjectives_follow or words[opening - 1] != ":":
        return False
    article = kinds[opening - 3] & (flags.DETERMINER | flags.DEFINITE)
    return words[opening - 2] in frame.speech.bearers and article == flags.DETERMINER


def _borne(frame: Frame, hit: Hit) -> bool:
    """Is the subject of the verb a thing that words stand on: a POSTER reads “...”?"""
    words, bearers, cue = frame.tokens.words, frame.speech.bearers, hit.cue[0]
    participle = frame.tokens.kinds[cue] & (flags.SAYING | flags.JUDGING)
    if hit.sayer is None or hit.sayer.kind == "verb" or (participle and hit.sayer.kind != "name"):
        return cue > 0 and words[cue - 1] in bearers  # a resolution condemning “...”
    noun = hit.sayer.kind == "noun" and not frame.speaking(hit.sayer)
    head = words[hit.sayer.first : hit.sayer.first + 2]  # the motto of X
    mottoes = frame.speech.mottoes
    return noun and not (
        bearers.isdisjoint(words[hit.sayer.first : hit.sayer.last]) and mottoes.isdisjoint(head)
    )


def _judged(frame: Frame, k: int, opening: int, hit: Hit | None) -> bool:
    """X called the programme “long”, was glad of a project “long due”: words that judge are no name."""
    tokens = frame.tokens
    if hit and k < opening - 1 and tokens.kinds[opening - 1] & (flags.OF | flags.AS) and hit.cue[0] < k:
        reach = _JUDGED if frame.speech.subjectless else 1
        judges = tokens.kinds[hit.cue[0]] & flags.JUDGED
        return bool(judges) and opening - 1 - k <= reach  # tachó el informe de «incompleto»
    if hit and hit.sayer and hit.cue[0] < k and _predicated(frame, k, opening):
        return True
    if k != opening - 1 or not tokens.kinds[k - 1] & flags.DETERMINER or k < 2:
        return False
    small = opening + 1 < len(tokens.words) and tokens.words[opening + 1][0].islower()
    if small and hit and hit.firm and hit.sayer and hit.cue[0] < k and not tokens.kinds[k] & flags.CUE:
        return True
    clause = hit and tokens.kinds[k - 2] & flags.THAT  # celebró que el título «no lo eligiera nadie»
    return small and (bool(clause) or bool(tokens.kinds[k - 2] & flags.JUDGED and _has_subject(frame, k - 2)))


def _predicated(frame: Frame, k: int, opening: int) -> bool:
    """X a souhaité que la devise soit « un pas »: is what is said of a motto in small letters?"""
    tokens = frame.tokens
    small = opening + 1 < len(tokens.words) and tokens.words[opening + 1][0].islower()
    between = range(max(k, opening - 3) + 1, opening)
    wished = frame.speech.wished
    return small and any(tokens.kinds[n] & flags.PASSIVE or tokens.words[n] in wished for n in between)


def is_work(
    frame: Frame, passage: Passage, at: tuple[int, int, int], hit: Hit | None, *, alone: bool
) -> bool:
    """Is it the name of a book or a film, with who wrote it behind, or with a small word before?"""
    upright = is_upright(frame, passage)
    if _authored(frame, hit, at[1], upright=upright):
        return True
    return hit is not None and upright and not alone and _led_to(frame, hit, at[0])


def _authored(frame: Frame, hit: Hit | None, closing: int, *, upright: bool) -> bool:
    """“Walls of the North,” by Edith Marlow: is who wrote what is in marks named behind it?"""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    k = closing + (closing < len(words) and bool(kinds[closing] & flags.COMMA))
    if k + 2 >= len(words) or words[k] not in frame.speech.by or not frame.speech.cased:
        return False
    if hit and (hit.cue[0] >= closing or not upright):
        return False
    k += 1 + bool(kinds[k + 1] & flags.DETERMINER)
    return words[k][0].isupper() and not kinds[k] & flags.CALENDAR


def _led_to(frame: Frame, hit: Hit, opening: int) -> bool:
    """So says a voice at the end of “X”; in “X,” Ana Ruiz smiles: is a name in marks behind a small word?"""
    kinds = frame.tokens.kinds
    if not kinds[opening - 1] & (flags.LINK | flags.OF) or not frame.speech.cased:
        return False
    first, last = hit.cue
    if first > opening:
        return last - first == 1 and not kinds[first] & (flags.CUE | flags.ACCORDING)
    sayer = hit.sayer
    return sayer is not None and first < sayer.first and sayer.last == opening - 1


def _has_subject(frame: Frame, k: int) -> bool:
    """A word like "called" that is a verb with a subject here."""
    if not frame.tokens.kinds[k] & flags.CUE or not frame.speaks(k):
        return False
    subject = subject_before(frame, k, max(frame.sentence(k)[0], k - _SUBJECT))
    if subject and frame.tokens.words[subject.last - 1] in frame.speech.latter:
        return True  # ce dernier a dit vouloir
    if subject is None or frame.may_speak(subject):
        return subject is not None  # l’opération dite
    return all(frame.tokens.words[n][0].isupper() for n in (subject.first, subject.last - 1))  # Port Watch
