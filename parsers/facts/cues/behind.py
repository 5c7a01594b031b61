"""The attribution behind a passage: the speech verb in the frame, and its subject."""

from parsers.facts.cues.hit import Hit
from parsers.facts.cues.pointing import over_likewise, pointed_at, view_at, written
from parsers.facts.cues.signed import headed, noted, signature
from parsers.facts.cues.told_ahead import whose_remark
from parsers.facts.cues.told_to import asked_behind
from parsers.facts.mentions import Sayer
from parsers.facts.passages.according import according
from parsers.facts.passages.frame import Frame
from parsers.facts.passages.passage import Passage
from parsers.facts.subjects.any_verbs import any_verb, apart, infinitive_behind, inverted, over_auxiliary
from parsers.facts.subjects.before_verb import subject_before
from parsers.facts.subjects.between import aside_at
from parsers.facts.subjects.following import beyond_inset, subject_after, told_of
from parsers.facts.subjects.phrases import noun_at
from parsers.facts.subjects.subjectless import lone_verb
from parsers.languages import flags
from parsers.languages.adverbs import adverbial

_REACH = 40  # tokens behind a passage that are looked at
_INSET = 7  # tokens of one between auxiliary and verb
_POINTS = 4  # points behind a passage: «...».. هكذا
_FINAL = ".?!…"
_BEHIND_CUT = 8  # tokens of a title and points behind an article
_CUT = ".…[]"  # behind the last word of a text that was cut
_NESTED = "’'”\""  # marks that close inside of others


def comma_behind(frame: Frame, passage: Passage, closing: int) -> bool:
    """Is there a comma before or behind the closing mark, so that the frame goes on behind?"""
    text, end = frame.tokens.text, passage.spans[-1][1]
    if text[end : end + 1] in flags.COMMAS and end < passage.end:
        return True
    if text[end - 1] in _NESTED and text[end - 2] in flags.COMMAS:
        return True  # “He is like ‘a wall,’” she said
    return closing < len(frame.tokens.words) and bool(frame.tokens.kinds[closing] & flags.COMMA)


def cue_behind(frame: Frame, passage: Passage, at: tuple[int, int, int], *, comma: bool) -> Hit | None:
    """The attribution behind a passage: said X; X said; according to X.

    `at` are the tokens of its beginning, behind it, and of the next; `comma`: does one lead on?
    """
    tokens, (opening, closing, limit) = frame.tokens, at
    words, kinds = tokens.words, tokens.kinds
    limit = min(limit, closing + _REACH, len(words))
    i, last = closing, min(limit, closing + 2)
    while i < last and (kinds[i] & flags.COMMA or words[i] in flags.DASHES) and i not in tokens.lines:
        i += 1
    if i < limit and i in tokens.lines and closing - 1 > 0:
        return headed(frame, opening) or signature(frame, opening, i) or _pointed(frame, i, limit)
    if i >= limit:
        return headed(frame, opening) if i >= len(words) else None
    if i == closing and words[i] in ".(" and (found := noted(frame, opening, i)):
        return found
    dashed = i > closing and words[i - 1] in flags.DASHES
    point = i + 1 < limit and kinds[i] & flags.END and words[i + 1] in flags.DASHES
    if (dashed or comma or point) and (signed := signature(frame, opening, i - dashed + bool(point))):
        return signed
    over = _over_points(kinds, i, limit)
    over += words[over] == ":" and over + 1 < limit
    if points := _pointed(frame, over, limit) or _viewed(frame, i):
        return points
    if words[over - 1] == ":" and over > closing and (whose := whose_remark(frame, over, limit)):
        return Hit((over, over + 2), whose)  # “...”: la phrase de X a fait le tour
    verb = asked_behind(frame, passage, i, limit) or _verb_behind(frame, i, limit)
    if verb or (verb := _fronted(frame, opening, i, limit)):
        return verb
    head = over_likewise(frame, i, limit) if frame.speech.verb_first else i  # كما جاء على لسان X
    if after := according(tokens, frame.speech, head) if kinds[head] & flags.ACCORDING else 0:
        return _told_by(frame, head, after, limit)
    talk = dashed and passage.family == "R"  # —Nadie viene de paseo —cortó X
    return _subject_first(frame, passage, i, limit, talk or comma)


def _verb_behind(frame: Frame, i: int, limit: int) -> Hit | None:
    """A verb right behind the marks and who stands behind it: a dit X, a tenu à souligner X."""
    verb = infinitive_behind(frame, i, limit) or _verb_at(frame, over_likewise(frame, i, limit), limit)
    if frame.tokens.words[verb] in frame.speech.infinitives:
        asked = next((one for n in range(i, verb + 1) if (one := inverted(frame, n))), None)
        return Hit((verb, verb + 1), asked or subject_after(frame, verb, limit))
    if frame.tokens.kinds[verb] & flags.SAID and _goes_on(frame, verb) and frame.speaks(verb):
        sayer = inverted(frame, verb) or _cut_off(frame, verb + 1) or subject_after(frame, verb, limit)
        return Hit((verb, verb + 1), sayer or beyond_inset(frame, verb, limit))
    return None


def _cut_off(frame: Frame, article: int) -> Sayer | None:
    """«...», manifestó el: a text that was cut ends, or its line does, before it says who spoke."""
    tokens = frame.tokens
    if article >= len(tokens.words) or not _article(frame, article) or article in tokens.lines:
        return None
    for k in range(article + 1, article + _BEHIND_CUT):
        if k >= len(tokens.words) or k in tokens.lines:
            return Sayer("nobody", article, article + 1)
        titled = k == article + 1 and tokens.kinds[k] & flags.HONORIFIC  # manifestó el Sr
        if not (titled or tokens.words[k] in _CUT):
            return None
    return None


def _article(frame: Frame, k: int) -> bool:
    """Is a word "the", and no "this", which stands alone as well?"""
    the = frame.tokens.kinds[k] & (flags.DEFINITE | flags.OWNER | flags.PRONOUN) == flags.DEFINITE
    return the and frame.tokens.words[k] not in frame.speech.demonstratives


def _fronted(frame: Frame, opening: int, i: int, limit: int) -> Hit | None:
    """De «...» habló X: a verb of judgement behind the marks that its small word leads to, ahead of it."""
    kinds, k = frame.tokens.kinds, opening - 1
    if k < 0 or k not in frame.tokens.fresh or not kinds[k] & (flags.LINK | flags.AS):
        return None
    judges = kinds[i] & flags.JUDGED and frame.speaks(i)
    sayer = subject_after(frame, i, limit) if judges and frame.speech.subjectless else None
    return Hit((i, i + 1), sayer) if sayer and frame.may_speak(sayer) else None


def _goes_on(frame: Frame, verb: int) -> bool:
    """Does a verb go on with the sentence of the marks, and begin no other: “No.” Said; «...»وكشف X?"""
    if frame.speech.verb_first and frame.tokens.kinds[verb] & flags.ATTACHED:
        return False
    return not (frame.speech.cased and frame.tokens.words[verb][0].isupper())


def _over_points(kinds: list[int], i: int, limit: int) -> int:
    """Behind some points; token i itself where nothing is behind them."""
    for k in range(i, min(i + _POINTS, limit - 1)):
        if not kinds[k] & flags.END:
            return k
    return i


def _viewed(frame: Frame, i: int) -> Hit | None:
    """“...”, in her view."""
    found = view_at(frame, i)
    return Hit(*found) if found else None


def _told_by(frame: Frame, i: int, after: int, limit: int) -> Hit | None:
    """According to X: who stands behind the words from token i to `after`."""
    tries = (after, after + 1) if frame.speech.verb_first else (after,)  # بهذه الكلمات افتتح X
    sayer = next(filter(None, (told_of(frame, k, limit) for k in tries)), None)
    return Hit((i, after), sayer) if sayer else None


def _pointed(frame: Frame, i: int, limit: int) -> Hit | None:
    """The next sentence points back at the words: Con estas palabras abrió el ministro X."""
    found = pointed_at(frame, i, limit) if written(frame.tokens.words[i]) in frame.speech.heads else None
    return Hit(*found) if found else None


def _verb_at(frame: Frame, i: int, limit: int) -> int:
    """The verb behind its pronouns and auxiliary: s’est félicitée X, leur a dit X; token i itself without."""
    kinds = frame.tokens.kinds
    k = over_auxiliary(frame, i, limit)
    if i < k < limit and kinds[k] & flags.COMMA:  # a, quant à lui, annoncé
        k = next((n + 1 for n in range(k + 1, min(k + _INSET, limit - 1)) if kinds[n] & flags.COMMA), k)
    while i < k < min(i + 6, limit - 1):
        size = adverbial(frame.tokens, frame.speech, k) or aside_at(frame, k)
        if not size:
            break
        k = min(k + size, limit - 1)
    return k if kinds[k] & flags.SAID else i


def _subject_first(frame: Frame, passage: Passage, i: int, limit: int, comma: bool) -> Hit | None:
    """“...”, X said."""
    tokens = frame.tokens
    lone = lone_verb(frame, i, limit) if comma and frame.speech.subjectless else -1
    if lone >= 0 and any_verb(frame, i, limit, strange=False) is None:
        return Hit((lone, lone + 1), None)
    cue = _first_verb(frame, i, limit) if not _to_which(frame, i, limit) else -1
    if cue < 0 and comma and frame.tokens.kinds[i] & flags.DETERMINER:
        return _judging(frame, i, limit) or _any(frame, passage, i, limit, comma)
    if cue < 0:
        return _any(frame, passage, i, limit, comma)
    sayer = None if apart(frame, cue) else subject_before(frame, cue, i)
    sayer = sayer or inverted(frame, cue)
    clause = tokens.kinds[i] & (flags.CLAUSE | flags.AS) == flags.CLAUSE and i not in tokens.fresh
    if sayer and clause and not comma and sayer.first == i + 1:
        return None  # the “rope rule” after Ana Ruiz complained that
    if sayer and tokens.kinds[i] & flags.LINK and sayer.first == i + 1 and not frame.may_speak(sayer):
        return None  # “...”, in reference to a series of attacks which struck
    if sayer is None and frame.speech.verb_first:
        sayer = subject_after(frame, cue, limit)  # هكذا قال X
    last = tokens.text[passage.spans[-1][1] - 1]
    open_ended = comma or last not in _FINAL
    if sayer is None or sayer.first > i + (12 if open_ended else 2):
        return _any(frame, passage, i, cue, comma)  # cortó X cuando le preguntaron
    if open_ended or (_bare(frame, cue, limit) and not _leads_on(frame, passage, cue)):
        return Hit((cue, cue + 1), sayer)
    hearer = last != "." and not tokens.kinds[cue + 1] & flags.THAT
    return Hit((cue, cue + 1), sayer) if hearer else None


def _leads_on(frame: Frame, passage: Passage, cue: int) -> bool:
    """“A,” X said. “B.” Y said: “C.”: a colon leads to the next words, the ones before go on with theirs."""
    colon = frame.tokens.words[cue + 1 : cue + 2] == [":"]
    return colon and frame.tokens.at(passage.start) not in frame.tokens.lines


def _judging(frame: Frame, i: int, limit: int) -> Hit | None:
    """In view of “...,” the minister criticised them: a verb that judges right behind who is its subject."""
    noun = noun_at(frame, i, limit)
    verb = over_auxiliary(frame, noun.last, limit) if noun and frame.speaking(noun) else limit
    judged = verb < limit and frame.tokens.kinds[verb] & flags.JUDGED and frame.speaks(verb)
    return Hit((verb, verb + 1), noun) if judged else None


def _any(frame: Frame, passage: Passage, i: int, limit: int, comma: bool) -> Hit | None:
    """A verb of no list and who speaks behind a passage that a comma or a question ends."""
    asked = frame.tokens.text[passage.spans[-1][1] - 1] in "?!"
    found = any_verb(frame, i, limit, strange=not comma) if comma or asked else None
    return Hit(*found) if found else None


def _to_which(frame: Frame, i: int, limit: int) -> bool:
    """X called it “...”, to which Y replied; ce à quoi Y a répliqué: the clause has words of its own."""
    kinds, which = frame.tokens.kinds, flags.RELATIVE | flags.CLAUSE
    return any(kinds[k] & flags.LINK and kinds[k + 1] & which for k in range(i, min(i + 2, limit - 1)))


def _first_verb(frame: Frame, begin: int, limit: int) -> int:
    """The first finite speech verb of the clause that begins behind a passage; -1 without."""
    words, kinds, fresh = frame.tokens.words, frame.tokens.kinds, frame.tokens.fresh
    if words[begin] == ";":
        return -1
    for i in range(begin + 1, limit):
        if i in fresh or words[i] == ";":
            return -1
        if kinds[i] & flags.SAID and frame.speaks(i):
            return i
    return -1


def _bare(frame: Frame, cue: int, limit: int) -> bool:
    """Nothing is said behind the cue: it ends the sentence, or only whom and when follow."""
    tokens = frame.tokens
    if cue + 1 >= min(limit, len(tokens.words)) or cue + 1 in tokens.fresh:
        return True
    kind = tokens.kinds[cue + 1]
    return bool(kind & (flags.END | flags.COMMA | flags.ADVERB)) or tokens.words[cue + 1] in '“"«–—:'
