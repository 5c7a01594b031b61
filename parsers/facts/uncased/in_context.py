"""Words that are an office, or a given name, only beside another word, in a script without capitals."""

from bisect import insort

from parsers.facts.uncased.given import definite, given, surely
from parsers.facts.uncased.name_words import name_end
from parsers.facts.uncased.offices import office_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TITLE = flags.HONORIFIC | flags.SERVICE
_LEADS = flags.SAID | flags.JUDGED | flags.ROLE | flags.COMMA
_THAT = 16  # tokens from who says something to "that"
_SHORT = 3  # letters of a name of two, with what is written into it
_NAMED = flags.GIVEN | flags.GENDER
_TO_GIVEN = flags.STOP | flags.GIVEN
_TRADE = flags.ROLE | flags.GIVEN
_NAME = flags.PARTICLE | flags.GENDER | flags.GIVEN
_BEHIND = flags.COMMA | flags.END | flags.ROLE | flags.THAT | flags.RELATIVE | flags.STOP | flags.CALENDAR
_ENDS = flags.THAT | flags.COMMA | flags.ROLE | flags.RELATIVE
_APART = frozenset(("(", *flags.DASHES))  # before an office behind a name


def read_in_context(tokens: Tokens, speech: Speech) -> None:
    """Note what the words beside tell: القائمة is an office before بالأعمال, أسماء a name before بن."""
    _note_offices(tokens, speech)
    for k, kind in enumerate(tokens.kinds):
        if kind & _TO_GIVEN == _TO_GIVEN and not kind & flags.ATTACHED and _led_name(tokens, speech, k):
            tokens.kinds[k] = kind & _NAMED | flags.ATTACHED
        elif k and _led_stranger(tokens, speech, k):
            son = tokens.words[k][1:] in speech.script.filial  # وفقا لبن X
            tokens.kinds[k] = flags.GIVEN | flags.ATTACHED | (flags.PARTICLE if son else flags.GENDER)
        elif kind & _TRADE == _TRADE and _surnamed(tokens, speech, k):
            tokens.kinds[k] = kind & _NAMED
    _note_peoples(tokens, speech)
    _note_said(tokens, speech)
    for word in speech.script.doubtful:
        for k in tokens.places(word):
            if tokens.kinds[k] & flags.GIVEN and _named(tokens, speech, k):
                tokens.kinds[k] &= _NAMED


def _note_said(tokens: Tokens, speech: Speech) -> None:
    """Small words that are a verb between a comma or point and who says "that": بدوره، بين العقيد X أن."""
    kinds, somebody = tokens.kinds, _TITLE | flags.ROLE | flags.GIVEN
    for word in speech.script.between:
        for k in tokens.places(word):
            begins = k in tokens.fresh or (k > 0 and kinds[k - 1] & flags.COMMA)
            if begins and tokens.followed(k) and kinds[k + 1] & somebody and _that_behind(tokens, k + 2):
                kinds[k] = flags.SAID | flags.MASCULINE
                if k not in tokens.noted:
                    insort(tokens.noted, k)


def _that_behind(tokens: Tokens, begin: int) -> bool:
    """Does a "that" follow, no second person ahead of it: بين X، من إدارة Y، أن؟"""
    for k in range(begin, min(len(tokens.kinds), begin + _THAT)):
        kind = tokens.kinds[k]
        if kind & flags.THAT:
            return True
        another = kind & flags.ATTACHED and kind & _TITLE
        if another or k in tokens.fresh or kind & (flags.CUE | flags.RELATIVE):
            break
    return False


def _note_peoples(tokens: Tokens, speech: Speech) -> None:
    """Given names that are the adjective of a body: الاتحاد العربي للقضاة, but الوفد العربي بن X."""
    for word in speech.script.peoples:
        for k in tokens.places(word):
            if not k or k in tokens.fresh or not tokens.kinds[k - 1] & flags.GROUP:
                continue
            son = tokens.followed(k) and tokens.kinds[k + 1] & flags.PARTICLE
            if not son and definite(tokens, speech, k - 1):
                tokens.kinds[k] &= ~_NAMED


def _note_offices(tokens: Tokens, speech: Speech) -> None:
    """Nouns that are an office only before another word: القائمة بالأعمال, مساعدة المدير."""
    for first, second in speech.script.paired:
        for k in tokens.places(first):
            if tokens.followed(k) and tokens.words[k + 1] == second and not tokens.kinds[k] & flags.ROLE:
                led = first.startswith((*speech.joining.proclitics, *speech.joining.prepositions))
                tokens.kinds[k] |= flags.ATTACHED if led else 0
                _note_office(tokens, k)
    for word in speech.script.aiding:
        for k in tokens.places(word):
            if _serves(tokens, speech, k):
                _note_office(tokens, k)


def _note_office(tokens: Tokens, k: int) -> None:
    """A word is an office of a woman."""
    tokens.kinds[k] |= flags.ROLE | flags.FEMININE
    insort(tokens.noted, k)


def _serves(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a noun of help an office, before whose it is: وقالت مساعدة المدير; but طلب مساعدة المدير؟"""
    if not tokens.followed(k):
        return False
    behind = tokens.kinds[k + 1]
    chain = tokens.followed(k + 1) and definite(tokens, speech, k + 2)  # مساعدة قائد الدرك
    if not behind & flags.ROLE or behind & flags.ATTACHED or not (chain or definite(tokens, speech, k + 1)):
        return False
    before = tokens.kinds[k - 1] if k else flags.END
    led = before & (flags.SAID | flags.COMMA | flags.GIVEN | flags.HONORIFIC) or k in tokens.fresh
    if led or not before or tokens.words[k - 1] in _APART:
        return True
    end = office_end(tokens, speech, k + 1)
    comma = end < len(tokens.words) and bool(tokens.kinds[end] & flags.COMMA)
    return surely(tokens, end + comma)


def _led_name(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is "to" or "by" written into a given name, as another word of the name follows: بإدريس العلوي؟"""
    word, words, kinds = tokens.words[k], tokens.words, tokens.kinds
    if not word.startswith(speech.joining.prepositions) or word in speech.script.doubtful:
        return False
    if not tokens.followed(k) or not words[k + 1][0].isalpha() or word in speech.stops:
        return False
    kind = kinds[k + 1]
    if kind:
        return bool(kind & _NAME) and not kind & (flags.STOP | flags.ATTACHED)
    end = name_end(tokens, speech, k + 1)
    over = end >= len(words) or end in tokens.fresh or not words[end][0].isalpha()
    if definite(tokens, speech, k + 1):
        return over or words[k + 1].endswith(speech.script.surnames)
    return end > k + 1 and (over or bool(kinds[end] & _BEHIND))


def _surnamed(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an office a given name, between a title and a surname: المقدم سلطان العامري?"""
    titled = k > 0 and k not in tokens.fresh and tokens.followed(k) and not tokens.kinds[k + 1]
    if not titled or tokens.kinds[k] & flags.ATTACHED or not definite(tokens, speech, k + 1):
        return False
    title, script = tokens.words[k - 1], speech.script
    if tokens.kinds[k - 1] & flags.SERVICE or title in script.callings or title in script.learned:
        return True
    courteous = bool(tokens.kinds[k - 1] & flags.HONORIFIC)  # السيد أمين المظالم
    return courteous and tokens.words[k + 1].endswith(script.surnames)


def _led_stranger(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is "to" written into a strange word that begins a name, وفقا لفاوتر X, or one of two letters: لآن؟"""
    word, script = tokens.words[k], speech.script
    if not word.startswith(speech.joining.prepositions) or not tokens.followed(k):
        return False
    if len(word) <= _SHORT and (word[1:] in speech.women or word[1:] in speech.men):
        return given(tokens, k + 1)
    if tokens.kinds[k] or not word.startswith(script.belongs) or tokens.words[k - 1] not in script.to_whom:
        return False
    return not tokens.kinds[k + 1] & ~_NAME and not definite(tokens, speech, k)


def _named(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a small word a given name: السيدة أسماء X, أسماء بن X, قالت أسماء العلوي إن؟"""
    words, kinds = tokens.words, tokens.kinds
    if not tokens.followed(k) or not words[k + 1][0].isalpha():
        return False
    before = kinds[k - 1] if k and k not in tokens.fresh else 0
    if before & _TITLE or words[k + 1] in speech.script.filial:
        return True
    if not before & _LEADS or kinds[k + 1] & flags.STOP or not words[k + 1].endswith(speech.script.surnames):
        return False
    last = k + 2 >= len(words) or k + 2 in tokens.fresh or not words[k + 2][0].isalpha()
    return definite(tokens, speech, k + 1) and (last or bool(kinds[k + 2] & _ENDS))
