"""Verbs beside a passage that no list of speech verbs has: what stands around them says who speaks."""

from parsers.facts.mentions import Range, Sayer, pronoun
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.between import over_manner, over_times
from parsers.facts.subjects.following import person_at, somebody_at, subject_after
from parsers.languages import flags

_NO_FUNCTION = flags.GENDER | flags.GIVEN | flags.HUMAN | flags.ABBREVIATION | flags.PARTICLE
_ENDS = flags.COMMA | flags.END
_MODAL = 6  # tokens from the beginning of "wished to stress" to its verb
Found = tuple[Range, Sayer]  # the verb, and who is its subject


def any_verb(frame: Frame, i: int, limit: int, *, strange: bool) -> Found | None:
    """A name or pronoun and a verb of no list (`strange`: no function word either), in either order."""
    words = frame.tokens.words
    if frame.speech.verb_first and not frame.tokens.kinds[i]:
        sayer = subject_after(frame, i, limit)
        return ((i, i + 1), sayer) if sayer and sayer.kind == "name" else None
    sayer = person_at(frame, i)
    verb = sayer.last if sayer else limit
    if sayer and verb < limit and words[verb][0].islower() and not (strange and frame.tokens.kinds[verb]):
        return (verb, verb + 1), sayer
    return _strange_verb(frame, i, limit)


def _strange_verb(frame: Frame, i: int, limit: int) -> Found | None:
    """A verb of no list right before who speaks, or with the pronoun in it: craint X, soupire-t-il."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    k = over_auxiliary(frame, i, limit)
    if k + 1 >= limit or not words[k][0].islower() or kinds[k] & ~(_NO_FUNCTION | flags.JUDGED):
        return None
    sayer = inverted_person(frame, k) or _impersonal(frame, k)
    if sayer is None and kinds[k] & flags.JUDGED:
        sayer = subject_after(frame, k, limit)
        sayer = sayer if sayer and frame.may_speak(sayer) else None
    elif sayer is None and words[k].endswith(frame.speech.verb_endings):
        sayer = somebody_at(frame, over_manner(frame, over_times(frame, k + 1, limit), limit), limit)
    return ((k, k + 1), sayer) if sayer else None


def inverted_person(frame: Frame, k: int) -> Sayer | None:
    """Soupire-t-il, a-t-elle lu; but peut-on lire names nobody."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    personal = tuple(ending for ending, gender in frame.speech.inversions.items() if gender)
    if words[k].endswith(personal):
        return pronoun(k)
    asked = k > 0 and kinds[k - 1] & flags.AUXILIARY and words[k - 1].endswith(personal)
    return pronoun(k - 1) if asked else None


def _impersonal(frame: Frame, k: int) -> Sayer | None:
    """Précise-t-on: nobody is named, and the verb has no other word behind it (peut-on lire)."""
    word = frame.tokens.words[k]
    for ending, gender in frame.speech.inversions.items():
        if not gender and ending and word.endswith(ending) and word.count("-") > 1:
            return pronoun(k)
    return None


def inverted(frame: Frame, cue: int) -> Sayer | None:
    """a-t-il déclaré: the pronoun is in the verb or its auxiliary."""
    words = frame.tokens.words
    if "-" not in words[cue] and "-" not in words[cue - 1]:
        return None  # as a rule
    for k in (cue, cue - 1):
        if k >= 0 and "-" in words[k]:
            for ending in frame.speech.inversions:
                if ending and words[k].endswith(ending):
                    return pronoun(k)
    return None


def over_auxiliary(frame: Frame, i: int, limit: int) -> int:
    """The token behind pronouns and auxiliary."""
    kinds, words, clitics = frame.tokens.kinds, frame.tokens.words, frame.speech.clitics
    k = i
    while k < i + 2 and k + 1 < limit and words[k].lower() in clitics:
        k += 1
    return k + (k + 1 < limit and bool(kinds[k] & flags.AUXILIARY) and not kinds[k] & flags.SAID)


def with_auxiliary(frame: Frame, verb: int) -> int:
    """The first token of a verb with its auxiliary and pronouns: l’A-T-IL dit, lui A CONFIÉ."""
    tokens, k = frame.tokens, verb
    while k > 1 and (tokens.kinds[k - 1] & flags.AUXILIARY or tokens.words[k - 1] in frame.speech.clitics):
        k -= 1
    return k


def apart(frame: Frame, verb: int) -> bool:
    """Does a verb with its auxiliary stand right behind a comma, so that its subject follows: , a dit X?"""
    k = with_auxiliary(frame, verb) if frame.speech.adjectives_follow else verb  # but the mayor, X, had said
    return k < verb and bool(frame.tokens.kinds[k - 1] & flags.COMMA)


def infinitive_behind(frame: Frame, i: int, limit: int) -> int:
    """The verb of "a tenu à souligner X", "aime à répéter X"; 0 without."""
    words, kinds = frame.tokens.words, frame.tokens.kinds
    if frame.speech.infinitives.isdisjoint(words[i + 1 : i + _MODAL]):
        return 0  # as a rule
    if kinds[i] & flags.SAID and words[i + 1] not in frame.speech.idioms.get(words[i], ()):
        return 0  # dijo al agradecer X; but fait observer X
    for k in range(i + 1, min(i + _MODAL, limit - 1)):
        if words[k] in frame.speech.infinitives:
            alone = frame.speech.subjectless and (k + 1 in frame.tokens.fresh or kinds[k + 1] & _ENDS)
            asked = alone or any(inverted(frame, n) for n in range(i, k + 1))
            return k if asked or somebody_at(frame, over_times(frame, k + 1, limit), limit) else 0
        if not words[k].islower() or kinds[k] & (flags.COMMA | flags.END | flags.THAT | flags.RELATIVE):
            return 0
    return 0
