"""Words that verbs of speech are written like, to verbs or to nouns and names (the claims, Read)."""

from parsers.facts.name_words import named_in_full
from parsers.facts.passages.suffered import suffers, undergone
from parsers.languages import flags
from parsers.languages.adverbs import adverbial
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_SUBJECT = 7  # tokens from a verb over its subject to the word that makes it one of speech
_NO_VERB_BEHIND = frozenset((*flags.GENITIVES[:2], *flags.NEGATIONS))
_OPENING = frozenset(("“", '"', "«", "‘", "'", "''", "``"))
_NO_VERB_AHEAD = flags.PASSIVE | flags.DETERMINER


def is_cue(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Is there a speech verb at token i, not the noun or name that is written like it (the claims, Read)?"""
    if speech.cased and tokens.words[i][0].isupper() and i not in tokens.fresh:
        return False
    if i in tokens.fresh and _begins_noun(tokens, speech, i):
        return False
    if i == 0:
        return True
    return not _means_else(tokens, speech, i) and _stands_as_verb(tokens, speech, i)


def _begins_noun(tokens: Tokens, speech: Speech, i: int) -> bool:
    """STATE television, REPORT authors: is a word that begins a sentence part of the noun behind it?"""
    if speech.adjectives_follow or not speech.cased or i + 1 >= len(tokens.words):
        return False
    noun = tokens.kinds[i + 1] & (flags.HEAD | flags.FIELD) and tokens.words[i + 1].islower()
    return bool(noun) and not tokens.words[i].endswith(speech.verb_endings)


def _means_else(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Does a verb name or undergo something there, or lack the words that make it one of speech?"""
    if (tokens.kinds[i] & flags.TITLED or not speech.cased) and _entitles(tokens, speech, i):
        return True
    if not _followed(tokens.words, speech, i):
        return True
    return suffers(tokens, speech, i) or undergone(tokens, speech, i)


def _stands_as_verb(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Do the words before it leave a verb: not THE claims, TO say?"""
    words, kinds = tokens.words, tokens.kinds
    before, kind = kinds[i - 1], kinds[i]
    if before & flags.PASSIVE and kind & (flags.SAYING | flags.JUDGING):
        return speech.cased  # is calling it; but وكان لافتا
    if before & flags.PASSIVE or words[i - 1] in _NO_VERB_BEHIND or _denied(tokens, speech, i):
        return i > 1 and words[i - 2].lower() in speech.clitics  # s’est réjoui
    if i > 1 and kinds[i - 2] & _NO_VERB_AHEAD and adverbial(tokens, speech, i - 1):
        return i > 2 and words[i - 3].lower() in speech.clitics  # be properly called; s’est aussi réjoui
    if before & flags.THAT and kind & flags.SAID and _mark_behind(tokens, i):
        return True  # a sign that said “...”
    if before & flags.DETERMINER:
        chanted = bool(before & flags.HUMAN) and not tokens.several(i)  # some chanted
        return chanted or _after_pronoun(tokens, speech, i) or _likewise(tokens, speech, i)
    if kind & before & flags.ROLE or (speech.subjectless and _names(tokens, speech, i)):
        return False
    if not speech.cased:
        return not somebody(tokens, speech, i)
    led = before & flags.LINK or words[i - 1] in speech.by  # by STATE media
    return not (led and not kind & (flags.SAYING | flags.JUDGING))


def somebody(tokens: Tokens, speech: Speech, i: int) -> bool:
    """قالت متحدثة باسم: is a participle right behind a verb the noun of who spoke?"""
    kinds = tokens.kinds
    if speech.cased or not i or not kinds[i] & (flags.SAYING | flags.JUDGING):
        return False
    return bool(kinds[i] & (flags.ROLE | flags.HUMAN) and kinds[i - 1] & (flags.SAID | flags.ACCORDING))


def _names(tokens: Tokens, speech: Speech, i: int) -> bool:
    """El plan se llama «...»; abogado, but for ha abogado: a verb that says a name, a trade like a verb."""
    auxiliary = tokens.kinds[i - 1] & flags.AUXILIARY
    if tokens.kinds[i] & flags.ROLE:
        return not auxiliary
    naming = tokens.words[i] in speech.unstated.namings and tokens.words[i - 1] in speech.clitics
    return bool(auxiliary) and naming


def _after_pronoun(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Los definió como: behind a pronoun that is written like an article, by ending or the "as" behind."""
    if not speech.subjectless:
        return False
    finite = tokens.words[i].endswith(speech.unstated.finite_endings)
    if tokens.words[i - 1].lower() in speech.unstated.aforesaid:
        return finite or bool(tokens.kinds[i] & flags.SAID)  # este dijo
    if tokens.words[i - 1] not in speech.clitics:
        return False
    return finite or (i + 1 < len(tokens.words) and bool(tokens.kinds[i + 1] & flags.AS))


def _likewise(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Comme le rappelle X: behind "as" and a pronoun that is written like an article."""
    words, kinds = tokens.words, tokens.kinds
    if not speech.cased or not kinds[i] & flags.SAID or i + 1 >= len(words):
        return False
    if kinds[i + 1] & flags.LINK and not named_in_full(tokens, i + 1):
        return False  # comme la note de service
    for one in speech.likewise:
        begin = i - 1 - len(one)
        begins = begin >= 0 and (begin in tokens.fresh or kinds[begin - 1] & flags.COMMA)
        if begins and (*map(str.lower, words[begin : i - 1]),) == one:
            return True
    return False


def _followed(words: list[str], speech: Speech, i: int) -> bool:
    """Does what makes it a verb of speech, if it needs it, stand behind it or its subject: عبر X عن?"""
    followers = speech.idioms.get(words[i])
    if not followers:
        return True
    near = 2 if speech.cased else _SUBJECT
    if speech.cased and " ".join(words[i + 1 : i + 3]) in followers:
        return True  # puso de relieve, a dressé un bilan
    return not set(words[i + 1 : i + near]).isdisjoint(followers)


def _entitles(tokens: Tokens, speech: Speech, i: int) -> bool:
    """Does a verb that names things stand between one and "of" or a mark: l’escroquerie dite de « ... »?"""
    words, kinds = tokens.words, tokens.kinds
    if not speech.cased:
        return not speech.script.withheld.isdisjoint(words[i - 1 : i + 2 : 2])  # طلب عدم ذكر اسمه
    if kinds[i - 1] or not words[i - 1].islower() or i + 1 >= len(words):
        return False
    if adverbial(tokens, speech, i - 1):
        return False  # has broadly called for
    return bool(kinds[i + 1] & flags.OF) or words[i + 1] in _OPENING


def _denied(tokens: Tokens, speech: Speech, i: int) -> bool:
    """To say; no ha dicho: behind "to", behind "no" and perhaps its auxiliary; but "no descarta" says it."""
    words = tokens.words
    if words[i] in speech.denying:
        return words[i - 1] in speech.to_do
    if words[i - 1] in speech.to_do or words[i - 1] in speech.negations:
        return True
    return i > 1 and bool(tokens.kinds[i - 1] & flags.AUXILIARY) and words[i - 2].lower() in speech.negations


def _mark_behind(tokens: Tokens, i: int) -> bool:
    """Does a quotation open right behind token i, or behind its comma?"""
    k = i + 1
    if k < len(tokens.words) and (tokens.kinds[k] & flags.COMMA or tokens.words[k] == ":"):
        k += 1
    return k < len(tokens.words) and tokens.words[k] in _OPENING
