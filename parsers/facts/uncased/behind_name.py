"""What stands behind a word shows that it belongs to a name, though it looks like another one."""

from parsers.facts.uncased.given import OVER, before_given, definite, given, judged
from parsers.facts.uncased.syllables import MARKS
from parsers.facts.uncased.taken import taken
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_VERB = flags.SAID | flags.JUDGED | flags.DONE | flags.ACCORDING
_WALL = flags.COMMA | flags.END | flags.THAT | flags.CLOSER | flags.RELATIVE | flags.CLAUSE
_LEAST = 2  # words of a name behind which its sentence goes on
_CLAUSE = 14  # tokens from the verb of a clause to the name behind it
_SMALL = (
    flags.STOP
    | flags.LINK
    | flags.CALENDAR
    | flags.ADVERB
    | flags.SAYING
    | flags.CLOSER
    | flags.END
    | flags.ROLE
    | flags.GROUP
    | flags.HUMAN
)
_FUNCTION = (
    flags.THAT | flags.RELATIVE | flags.AUXILIARY | flags.PRONOUN | flags.LINK | flags.CLAUSE | flags.ATTACHED
)


def father(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a small word somebody's name, between a particle and a surname or particle: بن عدد السبيعي?"""
    behind = k + 1
    if tokens.kinds[k] & _FUNCTION or not tokens.followed(k):
        return False
    if tokens.kinds[behind]:
        return tokens.kinds[behind] == flags.PARTICLE
    return tokens.words[behind].endswith(speech.script.surnames) and definite(tokens, speech, behind)


def no_verb(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Is what is shaped like a verb a surname, as the clause has its verb: قال X Y تافاريس أمس?"""
    if k + 1 >= len(tokens.words) or speech.script.abstract.fullmatch(tokens.words[k]):
        return False
    behind, apart = tokens.kinds[k + 1], k + 1 in tokens.fresh
    if not apart and behind & (_VERB | flags.AUXILIARY | flags.AS) and not behind & flags.ATTACHED:
        return not tokens.words[k + 1].startswith(speech.joining.proclitics)
    if not apart and behind & flags.SAID and tokens.words[k + 1].startswith(speech.joining.proclitics[1:]):
        return True  # أما X Y تسفاي فقال
    figure = tokens.words[k + 1][0].isdigit()
    ended = apart or figure or tokens.words[k + 1] in MARKS or behind & _SMALL
    return bool(ended) and verb_before(tokens, begin)


def _hearer(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an agency or paper that was told something behind a name, no part of it: قال X Y لفرانس برس؟"""
    word = tokens.words[k]
    if not word.startswith(speech.script.belongs):
        return False
    two = k + 1 not in tokens.fresh and not speech.script.press.isdisjoint(tokens.words[k + 1 : k + 2])
    return two or word in speech.namers


def verb_before(tokens: Tokens, begin: int) -> bool:
    """Does a verb of news stand before the name in its clause, and none that waits for another?"""
    kinds = tokens.kinds
    for k in range(begin - 1, max(-1, begin - _CLAUSE), -1):
        if kinds[k] & _VERB:
            return True
        if kinds[k] & _WALL or k + 1 in tokens.fresh:
            break
    return False


def matter(tokens: Tokens, speech: Speech, begin: int, k: int, count: int) -> bool:
    """Does what somebody judges, does, or whom he tells it stand behind a name: قال X Y لفرانس برس?"""
    what = definite(tokens, speech, k) and judged(tokens, speech, begin, k)
    if what or (count and (_hearer(tokens, speech, k) or taken(tokens, speech, begin, k, count))):
        return True
    if count >= _LEAST and (_to_another(tokens, speech, k) or tokens.words[k] in speech.bearers):
        return True  # وقع X Y الاتفاقية
    return count >= _LEAST and (_homely(tokens, speech, begin, k) or _owned(tokens, speech, k))


def _to_another(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is "to" written into a particle behind a whole name: أكد X Y لبن Z؟"""
    word = tokens.words[k]
    return word.startswith(speech.joining.prepositions) and word[1:] in speech.particles


def _owned(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a noun behind a whole name that of whom the next word names: عرض X Y خبرة بلاده?"""
    if not tokens.followed(k) or not speech.script.feminine.fullmatch(tokens.words[k]):
        return False
    owner, kind = tokens.words[k + 1], tokens.kinds[k + 1]
    small = kind & (flags.STOP | _VERB | _WALL) or owner.startswith(speech.script.belongs)
    return owner.endswith(speech.script.objects) and not small


def begins(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word with the shape of another one a given name by what stands beside it?"""
    return before_given(tokens, k) or _before_strange(tokens, speech, k)


def _before_strange(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word with the ending of a plural a given name, behind an office that is over: التركي فيرات أوز?"""
    if not k or not tokens.followed(k) or tokens.kinds[k + 1]:
        return False
    words, script = tokens.words[k : k + 2], speech.script
    if not script.plural.fullmatch(words[0]) or definite(tokens, speech, k + 1):
        return False  # إجراءات صارمة
    over = tokens.kinds[k - 1] & flags.OFFICE and definite(tokens, speech, k - 1)
    return bool(over) and not any(script.homely.search(word) for word in words)


def _homely(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Has a word letters that the foreign name before it has not, and is that not over: X Y مغزى القرار؟"""
    local = speech.script.homely.search
    listed = tokens.kinds[k - 1] or definite(tokens, speech, k - 1)
    listed = listed or any(kind & flags.PARTICLE for kind in tokens.kinds[begin:k])  # سلطان بن سالمين X
    if listed or not local(tokens.words[k]) or any(local(word) for word in tokens.words[begin:k]):
        return False
    if not tokens.followed(k) or tokens.words[k + 1] in MARKS:
        return False
    return not tokens.kinds[k + 1] & OVER


def regnal(tokens: Tokens, speech: Speech, k: int) -> bool:
    """الأمير ألبير الثاني: the number of a king or prince, right behind his given name."""
    reigns = k > 1 and tokens.words[k - 2] in speech.script.reigning
    return reigns and bool(tokens.kinds[k] & flags.RANK) and given(tokens, k - 1)


def of_house(tokens: Tokens, speech: Speech, k: int) -> bool:
    """محمد الخالد الحمد الصباح: does the name of a house follow a second word with its article?"""
    house = not speech.script.compounds.isdisjoint(tokens.words[k + 1 : k + 2])
    return house and k + 1 not in tokens.fresh


def introduced(tokens: Tokens, begin: int, k: int) -> bool:
    """Is it a name behind a rank: اللواء رزق المعايطة; two words of a speaker: الوزير سركيس X إن?"""
    before = tokens.kinds[begin - 1] if begin else 0
    if before & (flags.HONORIFIC | flags.SERVICE):
        return True
    if not before & flags.OFFICE or k + 1 >= len(tokens.words) or tokens.kinds[begin] or k - begin != 1:
        return False
    that = tokens.kinds[k + 1] & flags.THAT or tokens.words[k + 1] == ":"
    return bool(that) and verb_before(tokens, begin)
