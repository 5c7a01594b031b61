"""What stands behind a word shows that it belongs to a name, though it looks like another one."""

from parsers.facts.uncased.given import OVER, before_given, definite, given, judged
from parsers.facts.uncased.syllables import MARKS
from parsers.fold import fold
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


def alone(tokens: Tokens, k: int) -> bool:
    """Does a small word or a mark follow, nobody of whom a title would be: بالحاج مع?"""
    if k + 1 >= len(tokens.words) or k + 1 in tokens.fresh:
        return True
    kind = tokens.kinds[k + 1]
    return bool(kind & (OVER | flags.STOP)) and not kind & (flags.PARTICLE | flags.GENDER)


def father(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a small word somebody's name, between a particle and a surname or particle: بن عدد السبيعي?"""
    behind = k + 1
    if tokens.kinds[k] & _FUNCTION or behind >= len(tokens.words) or behind in tokens.fresh:
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
    ended = (
        apart or figure or tokens.words[k + 1] in MARKS or behind & _SMALL or led_to(tokens, speech, k + 1)
    )
    return bool(ended) and verb_before(tokens, begin)


def hearer(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is an agency or paper that was told something behind a name, no part of it: قال X Y لفرانس برس؟"""
    word = tokens.words[k]
    if not word.startswith(speech.script.belongs):
        return False
    two = k + 1 not in tokens.fresh and not speech.script.press.isdisjoint(tokens.words[k + 1 : k + 2])
    return two or word in speech.namers


def led_to(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a preposition written into token k: للصحفيين, بنتائج?"""
    return tokens.words[k].startswith(speech.joining.prepositions) or bool(tokens.kinds[k] & flags.ATTACHED)


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
    if what or (count and hearer(tokens, speech, k)):
        return True
    return count >= _LEAST and homely(tokens, speech, begin, k)


def charged(tokens: Tokens, speech: Speech, k: int) -> int:
    """How many tokens say what somebody is charged with: المكلف بتسيير مهام الوزارة; 0 for others."""
    words, kinds = tokens.words, tokens.kinds
    led = words[k].startswith(speech.joining.prepositions) and not words[k].startswith(speech.script.belongs)
    if not led or words[k - 1] not in speech.script.versed or k + 2 >= len(words):
        return 0
    return 1 + (not kinds[k + 1] & ~flags.STOP and not definite(tokens, speech, k + 1))


def praised(tokens: Tokens, speech: Speech, k: int) -> bool:
    """حاكم المدينة «رعاه الله»: is it said of kings what begins in marks at token k?"""
    return speech.script.eulogy.fullmatch(" ".join(tokens.words[k : k + 2])) is not None


def to_lead(tokens: Tokens, speech: Speech, k: int) -> bool:
    """مدير الأمن لرئاسة Y, برئاسة: does a word say who leads something, or is chosen to, in no office?"""
    word = tokens.words[k]
    led = word.startswith(speech.joining.prepositions) and not word.startswith(speech.script.belongs)
    won = led and (word in speech.posts or word in speech.elected)  # مرشح البلاد بمنصب X، الوزير بفوز X
    if won or word in speech.script.leading:
        return True
    return tokens.words[k] in speech.heading and tokens.words[k].startswith(speech.script.belongs)


def begins(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word with the shape of another one a given name by what stands beside it?"""
    return before_given(tokens, k) or before_strange(tokens, speech, k)


def before_strange(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Is a word with the ending of a plural a given name, behind an office that is over: التركي فيرات أوز?"""
    if not k or k + 1 >= len(tokens.words) or tokens.kinds[k + 1] or k + 1 in tokens.fresh:
        return False
    words, script = tokens.words[k : k + 2], speech.script
    if not script.plural.fullmatch(words[0]) or definite(tokens, speech, k + 1):
        return False  # إجراءات صارمة
    over = tokens.kinds[k - 1] & flags.OFFICE and definite(tokens, speech, k - 1)
    return bool(over) and not any(script.homely.search(word) for word in words)


def homely(tokens: Tokens, speech: Speech, begin: int, k: int) -> bool:
    """Has a word letters that the foreign name before it has not, and is that not over: X Y مغزى القرار؟"""
    local = speech.script.homely.search
    listed = tokens.kinds[k - 1] or definite(tokens, speech, k - 1)
    listed = listed or any(kind & flags.PARTICLE for kind in tokens.kinds[begin:k])  # سلطان بن سالمين X
    if listed or not local(tokens.words[k]) or any(local(word) for word in tokens.words[begin:k]):
        return False
    if k + 1 >= len(tokens.words) or k + 1 in tokens.fresh or tokens.words[k + 1] in MARKS:
        return False
    return not tokens.kinds[k + 1] & OVER


def speaker(tokens: Tokens, begin: int, k: int) -> bool:
    """Are two strange words behind an office, before "that" or a colon, a name: الوزير سركيس الحداد إن?"""
    if k + 1 >= len(tokens.words) or not begin or tokens.kinds[begin] or k - begin != 1:
        return False
    led = tokens.kinds[begin - 1] & (flags.OFFICE | flags.HONORIFIC) and verb_before(tokens, begin)
    return bool(led) and (bool(tokens.kinds[k + 1] & flags.THAT) or tokens.words[k + 1] == ":")


def regnal(tokens: Tokens, speech: Speech, k: int) -> bool:
    """الأمير ألبير الثاني: the number of a king or prince, right behind his given name."""
    reigns = k > 1 and tokens.words[k - 2] in speech.script.reigning
    return reigns and bool(tokens.kinds[k] & flags.RANK) and given(tokens, k - 1)


def of_house(tokens: Tokens, speech: Speech, k: int) -> bool:
    """محمد الخالد الحمد الصباح: does the name of a house follow a second word with its article?"""
    house = not speech.script.compounds.isdisjoint(tokens.words[k + 1 : k + 2])
    return house and k + 1 not in tokens.fresh


def over_what(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does what somebody watches over stand at token k: لجنة الرقابة على الملفات؟"""
    words = tokens.words
    return k > 1 and words[k - 1] in speech.to_do and words[k - 2] in speech.script.over


def twin(tokens: Tokens, speech: Speech, k: int) -> bool:
    """Does a place of two words begin at token k that looks like somebody's name?"""
    return (*tokens.words[k : k + 2],) in speech.script.twins


def own_agency(tokens: Tokens, speech: Speech, k: int) -> bool:
    """المدير العام للوكالة الوطنية: is an agency, told of further and no people's, whose head speaks?"""
    if k + 1 >= len(tokens.words) or k + 1 in tokens.fresh or tokens.kinds[k + 1] & flags.PLACE:
        return False
    both = definite(tokens, speech, k - 1) and definite(tokens, speech, k)
    return both and definite(tokens, speech, k + 1)


def apart(tokens: Tokens, begin: int) -> bool:
    """Does a comma, a title or a rank stand before the name?"""
    led = flags.COMMA | flags.HONORIFIC | flags.SERVICE
    return begin > 0 and bool(tokens.kinds[begin - 1] & led)


def ranked(tokens: Tokens, begin: int) -> bool:
    """Does a rank or a title stand before the name: اللواء رزق المعايطة?"""
    return begin > 0 and bool(tokens.kinds[begin - 1] & (flags.HONORIFIC | flags.SERVICE))


def body_apart(tokens: Tokens, speech: Speech, k: int) -> bool:
    """استقبل X وزير الداخلية الوفد: a body with its article behind an office that is over."""
    kind = tokens.kinds[k]
    if not kind & flags.GROUP or kind & (flags.PLACE | flags.FIELD | flags.ATTACHED):
        return False
    whole = k + 1 < len(tokens.words) and tokens.kinds[k + 1] & flags.RANK  # الجمعية العامة
    whole = whole and definite(tokens, speech, k - 1) and k + 1 not in tokens.fresh
    word, before = tokens.words[k], tokens.words[k - 1]
    adjective = word[-1] == before[-1] and not whole  # الجريمة المنظمة
    return not adjective and fold(word) not in speech.own_bodies
