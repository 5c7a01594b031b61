"""What begins at a token or behind a verb: a name, a pronoun or a noun phrase."""

from parsers.facts.mentions import Mention, Sayer, named, pronoun
from parsers.facts.name_words import named_before
from parsers.facts.passages.frame import Frame
from parsers.facts.subjects.apposition import apposed, named_beside, one_of_them
from parsers.facts.subjects.between import over_hearer, over_inset, over_means, over_short_inset, over_times
from parsers.facts.subjects.heard_by import without_hearer
from parsers.facts.subjects.phrases import noun_at, strange_at
from parsers.facts.subjects.subjectless import also, hears
from parsers.languages import flags

_NO_NAME_BEHIND = (
    flags.COMMA | flags.END | flags.LINK | flags.AND | flags.STOP | flags.AUXILIARY | flags.PRONOUN
) & ~flags.DETERMINER
_MAY_LEAD, _NO_NAME = flags.DETERMINER | flags.HUMAN, flags.CALENDAR | flags.TITLED
_OFFICES = flags.ROLE | flags.HONORIFIC | flags.SERVICE
_MARKS = flags.COMMA | flags.END
_INSET = 24  # tokens of an inset between a verb and its subject


def subject_after(frame: Frame, cue: int, limit: int) -> Sayer | None:
    """The subject that begins behind a cue."""
    words = frame.tokens.words
    idiom = cue + 1 < limit and words[cue + 1] in frame.speech.infinitives
    idiom = idiom and words[cue + 1] in frame.speech.idioms.get(words[cue], ())  # a fait VALOIR X
    begin = over_times(frame, cue + 1 + idiom, limit)
    begin += frame.speech.subjectless and _moody(frame, begin, limit)
    i = over_hearer(frame, begin, limit)
    if frame.speech.subjectless and (this := _aforesaid(frame, begin, limit)):
        return this
    if begin < limit and frame.tokens.kinds[begin] & flags.COMMA:
        if frame.speech.verb_first:
            i = over_inset(frame, begin, limit)
        elif frame.speech.subjectless and frame.tokens.kinds[cue] & flags.SAID:
            i = over_short_inset(frame, begin, limit)
    if i < limit and not frame.tokens.kinds[cue] & flags.ACCORDING and frame.governed(i):
        return None
    if name := one_of_them(frame, i, limit):
        return name
    named_first = frame.speech.verb_first and i in frame.beginning  # شكرت الرئيسة X الأمين العام Y
    last = None if named_first else _last_name(frame, i, limit)
    found = last or apposed(frame, i, limit) or without_hearer(frame, phrase_at(frame, i, limit))
    if frame.speech.cased and found and found.kind == "noun":
        said = frame.tokens.kinds[cue] & flags.SAID or words[cue] in frame.speech.infinitives
        found = (named_beside(frame, found, limit) if said else None) or found
    if hears(frame, found, cue):
        return None
    direct = frame.speech.verb_first and i == cue + 1 < limit and frame.tokens.kinds[cue] & flags.SAID
    return _of_two(frame, i) or strange_at(frame, i, limit) if direct and not found else found


def _of_two(frame: Frame, i: int) -> Sayer | None:
    """قال الأول: the first or the second of two, right behind the verb."""
    words, speech = frame.tokens.words, frame.speech
    return Sayer("noun", i, i + 1) if words[i] in speech.former or words[i] in speech.second else None


def _moody(frame: Frame, k: int, limit: int) -> bool:
    """Does a word of no list tell how it is said, and somebody follow: le contestó seca la tesorera?"""
    kinds = frame.tokens.kinds
    if k + 2 >= limit or kinds[k] or not frame.tokens.words[k].islower():
        return False
    people = flags.ROLE | flags.RANK | flags.SERVICE | flags.HONORIFIC
    office = kinds[k + 1] & flags.DETERMINER and kinds[k + 2] & people
    name = frame.beginning.get(k + 1)
    full = name is not None and (name.last - name.first > 1 or named_before(frame.tokens, k + 1))
    return bool(office) or full


def told_of(frame: Frame, after: int, limit: int) -> Sayer | None:
    """Who stands behind "according to": also the pronoun that is none elsewhere, selon lui."""
    gender = after < limit and frame.tokens.kinds[after] & (flags.MASCULINE | flags.FEMININE)
    gender = gender and not frame.tokens.kinds[after] & flags.ROLE  # but a juicio del alcalde
    comma = gender and after + 1 < limit and frame.tokens.kinds[after + 1] & flags.COMMA
    clitic = gender and frame.tokens.words[after] in frame.speech.clitics  # but selon les délégués
    if comma or (clitic and not frame.tokens.kinds[after] & flags.DETERMINER):
        return pronoun(after)
    return _sent_by(frame, subject_after(frame, after - 1, limit), limit)


def _sent_by(frame: Frame, found: Sayer | None, limit: int) -> Sayer | None:
    """According to a statement BY THE MINISTRY: a writing with who sent it."""
    if found is None or found.kind != "noun" or found.last + 1 >= limit:
        return found
    by = frame.tokens.kinds[found.last - 1] & flags.WRITING
    sender = by and frame.tokens.words[found.last] in frame.speech.senders
    whole = phrase_at(frame, found.last + 1, limit) if sender else None
    return Sayer("noun", found.first, whole.last) if whole else found


def _aforesaid(frame: Frame, i: int, limit: int) -> Sayer | None:
    """The former or this one behind a verb, at the end of its clause: le advirtió este."""
    words = frame.tokens.words
    if i >= min(limit, len(words)) or words[i] not in frame.speech.unstated.aforesaid:
        return None
    ends = i + 1 >= len(words) or i + 1 in frame.tokens.fresh or frame.tokens.kinds[i + 1] & _MARKS
    return pronoun(i) if ends else None


def beyond_inset(frame: Frame, cue: int, limit: int) -> Sayer | None:
    """The name or office behind an inset: a lâché, mardi, en point de presse, la ministre."""
    kinds, comma = frame.tokens.kinds, over_times(frame, cue + 1, limit)
    smiling = frame.speech.subjectless and comma + 2 < limit and not kinds[comma]
    comma += smiling and frame.tokens.words[comma].islower()  # agregó sonriente, ya en el pasillo, X
    comma = over_means(frame, comma, limit)
    if frame.speech.verb_first or comma + 1 >= limit or not kinds[comma] & flags.COMMA:
        return None
    led = kinds[comma + 1] & (flags.LINK | flags.STOP | flags.CALENDAR | flags.ADVERB)
    moved = comma + 2 < limit and kinds[comma + 2] & flags.COMMA and frame.tokens.words[comma + 1].islower()
    if moved and (found := somebody_at(frame, comma + 3, limit)):
        return found if found.kind != "noun" else named_beside(frame, found, limit) or found  # a dit, ému, X
    if not led and (kinds[comma + 1] or not frame.tokens.words[comma + 1].islower()):
        return None
    for k in range(comma + 1, min(limit - 1, comma + _INSET)):
        if kinds[k] & (flags.END | flags.THAT | flags.CUE) or frame.inside[k] or k in frame.tokens.fresh:
            break
        if kinds[k] & flags.COMMA and (found := somebody_at(frame, k + 1, limit)):
            return found if found.kind != "noun" else named_beside(frame, found, limit) or found
    return None


def _last_name(frame: Frame, i: int, limit: int) -> Sayer | None:
    """The name that a noun phrase ends in: said Oilers coach X; says X’s partner, Y."""
    kinds = frame.tokens.kinds
    people = flags.HUMAN | (flags.ROLE if i < len(kinds) and kinds[i] & flags.OWNER else 0)
    human = False
    for k in range(i, min(limit, i + 9, len(kinds))):
        mention, kind = frame.beginning.get(k), kinds[k]
        if k > i and ((kind & _OFFICES and frame.governed(k)) or _praised(frame, k)):
            return None  # received the Secretary General X
        if mention and k == mention.first:
            long = mention.last - mention.name[0] > 1
            if k > i and (long or (human and kinds[k - 1] & flags.COMMA)):
                return named(mention)
            if long:
                return None
        human = human or bool(kind & people)
        if (kind & flags.COMMA or _fellow(frame, k, limit)) and human:
            continue
        if frame.inside[k] or (kind & _NO_NAME_BEHIND and not kind & _MAY_LEAD):
            return None
        if kind & _NO_NAME or (k > i and k in frame.tokens.fresh):
            return None
        if kind & flags.SAID and not (kind & flags.ROLE and kinds[k - 1] & flags.DETERMINER):
            return None
    return None


def _fellow(frame: Frame, k: int, limit: int) -> bool:
    """Does a small word lead to a body with a name behind it: قالت زميلته في الوفد X, or في الوفد، X؟"""
    kinds = frame.tokens.kinds
    if not frame.speech.verb_first or k + 3 >= limit or not kinds[k] & flags.LINK:
        return False
    name = k + 2 + bool(kinds[k + 2] & flags.COMMA)
    return name in frame.beginning and bool(kinds[k + 1] & (flags.GROUP | flags.FIELD))


def _praised(frame: Frame, k: int) -> bool:
    """Is a word what somebody praises or stresses, of whom a name behind it is: ثمن الوزير جهود X?"""
    return frame.speech.verb_first and frame.tokens.words[k] in frame.speech.objects


def phrase_at(frame: Frame, i: int, limit: int) -> Sayer | None:
    """The name, pronoun or noun phrase that begins at token i."""
    kinds = frame.tokens.kinds
    limit = min(limit, len(kinds))
    if i >= limit or frame.inside[i]:
        return None
    mention = frame.beginning.get(i)
    if mention is None and kinds[i] & flags.DETERMINER:
        himself = i + 1 < limit and frame.tokens.words[i + 1] in frame.speech.unstated.selves
        mention = frame.beginning.get(i + 1 + himself)
    if mention is None and kinds[i] & flags.PARTICLE:
        mention = _behind_particles(frame, i)
    if mention and mention.last + 1 < limit and frame.tokens.words[mention.last] in flags.GENITIVES[:2]:
        mention = frame.beginning.get(mention.last + 1)  # said IG’s Jingyi Pan
    if mention:
        return named(mention)
    if kinds[i] & flags.PRONOUN:
        return pronoun(i)
    if frame.speech.subjectless and i + 2 < limit and (same := also(frame, i)):
        return same
    noun = noun_at(frame, i, limit)
    titled = frame.beginning.get(noun.last - 1) if noun else None
    led = noun and titled and titled.title == noun.last - 1 and titled.last < limit
    return named(titled) if titled and led else noun  # presidential hopeful Sen. Ana Roe


def _behind_particles(frame: Frame, i: int) -> Mention | None:
    """The name that goes on behind its small words: said ole Roe, said von der Roe."""
    k = i
    while k < min(i + 3, len(frame.tokens.words) - 1) and frame.tokens.kinds[k] & flags.PARTICLE:
        k += 1
    return frame.beginning.get(k) if k not in frame.tokens.fresh else None


def person_at(frame: Frame, i: int) -> Sayer | None:
    """The name or personal pronoun that begins at token i."""
    found = phrase_at(frame, i, len(frame.tokens.words))
    if found is None or found.kind == "noun":
        return None
    gendered = frame.tokens.kinds[i] & (flags.FEMININE | flags.MASCULINE)
    return found if found.kind == "name" or gendered else None


def somebody_at(frame: Frame, i: int, limit: int) -> Sayer | None:
    """A name, a personal pronoun, or a noun of people with its article."""
    found = person_at(frame, i)
    if found or i >= limit or not frame.tokens.kinds[i] & (flags.DETERMINER | flags.HONORIFIC):
        return found  # M. le ministre
    noun = noun_at(frame, i, limit)
    people = flags.ROLE | flags.HUMAN
    if noun and any(frame.tokens.kinds[n] & people for n in range(i, noun.last)):
        return noun
    trade = noun and noun.last - i > 1 and not frame.tokens.kinds[i] & flags.DEFINITE
    return noun if trade and frame.tokens.words[i + 1].endswith(frame.speech.role_endings) else None
