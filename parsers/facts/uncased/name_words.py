"""Where a name ends in a script without capitals: word by word, by lists, given names and shapes."""

from parsers.facts.uncased.alike import (
    before_office,
    judge,
    namesake,
    nisba,
    office_of,
    pilgrim,
    sure_surname,
    surname,
    titled_two,
)
from parsers.facts.uncased.behind_name import (
    begins,
    father,
    introduced,
    matter,
    no_verb,
    of_house,
    regnal,
)
from parsers.facts.uncased.given import (
    NAMED,
    NEVER,
    OVER,
    WORDS,
    before_particle,
    between,
    definite,
    given,
    initial,
    leads_on,
    nobody,
    of_next,
    on_behalf,
    titled,
    two_surnames,
)
from parsers.facts.uncased.office_parts import twin
from parsers.facts.uncased.syllables import LONGEST, MARKS, behind_office, syllable
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_OVER = OVER | flags.ROLE | flags.SAYING  # behind the last word of a name, and no object of a verb
_WHEN = flags.AUXILIARY | flags.CALENDAR  # باليسترازي قد وصفت
_SMALLEST = flags.PRONOUN | flags.STOP | flags.LINK | flags.PARTICLE
_TRADE = flags.ROLE | flags.GIVEN
_FUNCTION = flags.THAT | flags.RELATIVE | flags.AUXILIARY | flags.PRONOUN | flags.STOP
_LEAST, _SMALL = 2, 3  # words of a name behind which a verb may stand; letters of a word with nothing joined
_WORDS_MOST, _LONGEST = 5, 11  # words of a name; with its particles


def name_end(tokens: Tokens, speech: Speech, begin: int) -> int:
    """One past the name that begins at a token; `begin` itself when none does."""
    walk = _Walk(tokens, speech, begin)
    k = begin
    if twin(tokens, speech, begin):
        return begin  # هونغ كونغ
    while k < min(len(tokens.words), begin + _LONGEST) and walk.goes_on(k):
        k += 1
        if walk.count == _WORDS_MOST:
            break
    while k > begin and tokens.kinds[k - 1] & flags.PARTICLE and not given(tokens, k - 1):
        if k > begin + 1 and walk.small == k - 1:
            break
        k -= 1
    return k if walk.count else begin


class _Walk:
    """The walk over the words of a name."""

    __slots__ = ("begin", "closed", "count", "known", "small", "speech", "tokens")

    def __init__(self, tokens: Tokens, speech: Speech, begin: int) -> None:
        self.tokens, self.speech, self.begin = tokens, speech, begin
        self.count = 0  # words, particles aside
        self.known = False  # a given name of the lists is among them
        self.closed = False  # a surname with an article was the last
        self.small = -1  # a part of the name that is a small word elsewhere

    def goes_on(self, k: int) -> bool:
        """Is token k part of the name?"""
        tokens = self.tokens
        if k > self.begin and k in tokens.fresh:
            return False
        if not tokens.words[k][0].isalpha():
            return tokens.words[k] == "." and k > self.begin and initial(tokens, k)
        if self.count and tokens.kinds[k] & _SMALLEST and self._syllable(k):
            return self._take(True)
        if self._behind_particle(k):
            return self._led(k)
        if self._leads(k):
            return leads_on(tokens, k)
        if k > self.begin and tokens.kinds[k] & flags.LINK and on_behalf(tokens, self.speech, k):
            return False
        if tokens.kinds[k] & (flags.STOP | flags.ATTACHED) and self._maghrebi(k):
            return self._take(True)
        if given(tokens, k):
            apart = k > self.begin and tokens.kinds[k] & flags.ATTACHED  # أمينة ديالو وبيتر ستراند
            return self._take(not (apart or self.closed), known=True)
        if tokens.kinds[k] & NEVER:
            return self._compound(k) or self._namesake(k) or self._despite(k)
        return self._with_article(k) if definite(tokens, self.speech, k) else self._unknown(k)

    def _leads(self, k: int) -> bool:
        """Is a token a particle of names, which begins one only behind an office: الوزير لو تشي مينغ?"""
        kind = self.tokens.kinds[k]
        if k > self.begin:
            return kind & (flags.PARTICLE | flags.ATTACHED) == flags.PARTICLE  # X وعبد الجليل
        small = kind & (flags.PARTICLE | flags.PRONOUN)
        return bool(small) and (not kind & flags.STOP or behind_office(self.tokens, self.speech, k))

    def _behind_particle(self, k: int) -> bool:
        """Does a particle of names stand before a token, and no last part of an East Asian name?"""
        if k == self.begin or not self.tokens.kinds[k - 1] & flags.PARTICLE or given(self.tokens, k - 1):
            return False
        return self.small != k - 1 or self.tokens.words[k - 1] not in self.speech.script.syllables

    def _led(self, k: int) -> bool:
        """Is the word behind a particle part of the name: بن عدد السبيعي, دي لا فيغا?"""
        kind = self.tokens.kinds[k]
        behind = self.tokens.kinds[k + 1 : k + 2]
        if kind & flags.OPENS and behind and not behind[0] & ~NAMED:
            return True
        named = not kind & _FUNCTION or kind & flags.GIVEN
        return self._take(bool(named) or father(self.tokens, self.speech, k), known=True)

    def _syllable(self, k: int) -> bool:
        """Is a small word the part of an East Asian name, its last one perhaps?"""
        part = syllable(self.tokens, self.speech, self.begin, k)
        self.small = k if part else self.small
        return part

    def _maghrebi(self, k: int) -> bool:
        """A surname that begins like a preposition: سفيان بالصادق، أن; الوزير مصطفى بنيس إن."""
        word, joining = self.tokens.words[k], self.speech.joining
        if not 0 < self.count <= _LEAST or k == self.begin or not given(self.tokens, k - 1):
            return False
        led = word.startswith(joining.prepositions) and word.startswith(joining.definite)
        if led and self.tokens.kinds[k] & flags.HONORIFIC:
            return True  # خالد فرج بالحاج مع
        if not self._last(k):
            return False
        named = bool(self.tokens.kinds[k] & flags.GIVEN) and led
        return named or (len(word) > _SMALL and word.startswith(self.speech.script.sons))

    def _take(self, taken: bool, *, known: bool = False) -> bool:
        self.count += taken
        self.known = self.known or (taken and known)
        return taken

    def _compound(self, k: int) -> bool:
        """علم الدين حسن: the first of two words that are one name."""
        compounds = self.speech.script.compounds
        return (
            not self.closed
            and not compounds.isdisjoint(self.tokens.words[k + 1 : k + 2])
            and self._take(True)
        )

    def _namesake(self, k: int) -> bool:
        return k == self.begin and self._take(namesake(self.tokens, self.speech, k), known=True)

    def _despite(self, k: int) -> bool:
        """A nationality behind a given name is a surname; so may an office be that is a name as well."""
        kind, words = self.tokens.kinds[k], self.tokens.words
        title = self.count and kind & flags.HONORIFIC
        if title and (nobody(self.tokens, k) or (self.known and pilgrim(self.tokens, self.speech, k))):
            return self._take(True)  # نغوين دوك تان قد; العقيد فهمي الحاج اليافعي
        if not self.known or self.closed or kind & flags.ATTACHED:
            return False
        if self._name_too(k):
            return self._take(True)
        if kind & flags.PLACE:
            self.closed = nisba(self.tokens, self.speech, self.begin, k) and not of_next(self.tokens, k)
            return self._take(self.closed)
        name = bool(kind & flags.GENDER and not kind & (WORDS | flags.CUE)) and given(self.tokens, k - 1)
        name = name and kind & _TRADE != flags.ROLE and not office_of(self.tokens, self.speech, k)  # المتحدثة
        ends = flags.OFFICE if self.count == 1 else flags.OFFICE | flags.STOP  # سامر فخري كلمة
        return self._take(name and k + 1 < len(words) and not self.tokens.kinds[k + 1] & ends)

    def _name_too(self, k: int) -> bool:
        """Is a small word, an office or a field behind a given name the rest of the name?"""
        kind, tokens, speech = self.tokens.kinds[k], self.tokens, self.speech
        led = tokens.words[k].startswith(speech.joining.prepositions)  # بإدريس
        if kind & flags.GIVEN and kind & flags.STOP and not led and between(tokens, speech, k):
            return True  # زياد خلف الزبيدي
        if kind & flags.ROLE and (
            before_particle(tokens, k) or judge(tokens, speech, k) or before_office(tokens, speech, k)
        ):
            return True  # محمد الأمين ولد حماده; سمير القاضي مدير شرطة المرور
        if self.count > 1:
            return False
        if regnal(tokens, speech, k) or surname(tokens, speech, self.begin, k, last=self._last(k)):
            return True  # الأمير ألبير الثاني; إستيبان كوريا أن, برويز مشرف أن
        if kind & flags.ROLE and titled_two(tokens, speech, self.begin, k):
            return True  # اللواء بشير الأمين مع
        field = kind & flags.FIELD and not kind & flags.PLACE
        return bool(field) and self._last(k)  # أيمن سلامة أن

    def _with_article(self, k: int) -> bool:
        """A surname with its article: behind a given name any, else one that ends as surnames do."""
        word, script = self.tokens.words[k], self.speech.script
        if word in script.compounds:
            return self._take(bool(self.count))
        if word.startswith(self.speech.joining.articled[script.articles[0]][:2]):
            return False  # X للصحيفة
        if script.action.fullmatch(word) or matter(self.tokens, self.speech, self.begin, k, self.count):
            return False
        if self.count == 1 and two_surnames(self.tokens, self.speech, k):
            return self._take(True)
        if self.known and not self.closed and sure_surname(self.tokens, self.speech, self.begin, k):
            self.closed = True
            return self._take(True)
        if self.closed and self.known and self._second(k):
            return self._take(True)  # فهد الفراية العدوان، مدير
        return self._surname(k)

    def _surname(self, k: int) -> bool:
        """A word with its article that ends a name: by its ending, or behind a name or a title."""
        word, script = self.tokens.words[k], self.speech.script
        if script.no_name.fullmatch(word) and not (
            self._last(k) or self._over(k, _WHEN) or self._before_office(k)
        ):
            return False
        if not self.count and not titled(self.tokens, self.speech, k):
            return False
        known = self.known or (self.count == 1 and introduced(self.tokens, self.begin, k))
        if not (known and not self.closed) and not word.endswith(script.surnames):
            return False
        self.closed = True
        return self._take(True)

    def _second(self, k: int) -> bool:
        """Is a word a second surname with its article, by what follows it?"""
        if self._over(k, flags.COMMA) or of_house(self.tokens, self.speech, k):
            return True
        return not self.speech.script.feminine.fullmatch(self.tokens.words[k]) and self._before_office(k)

    def _before_office(self, k: int) -> bool:
        """اللواء محمد العطية مدير المرور: does an office without article follow a surname of any shape?"""
        kinds = self.tokens.kinds
        if not self.known or not self.tokens.followed(k) or not kinds[k + 1] & flags.ROLE:
            return False
        bare = not kinds[k + 1] & (flags.ATTACHED | flags.STOP)
        return bare and not definite(self.tokens, self.speech, k + 1)

    def _last(self, k: int) -> bool:
        """Is the name over behind a word, so that it may be a surname in spite of its shape?"""
        return self.known and self._over(k, OVER)

    def _introduced(self, k: int) -> bool:
        """Is an office or title right before, another strange word behind: الباحثة وانجيرو كاماو?"""
        kinds = self.tokens.kinds
        if self.count or not k or k + 1 >= len(kinds) or not kinds[k - 1] & (flags.OFFICE | flags.HONORIFIC):
            return False
        return not kinds[k + 1] and not definite(self.tokens, self.speech, k + 1)

    def _unknown(self, k: int) -> bool:
        """A word of no list: none that has the shape of a verb, a plural, a noun of somebody's."""
        word, script = self.tokens.words[k], self.speech.script
        if self.count and (self.tokens.kinds[k] & flags.PASSIVE or word in self.speech.elected):
            return False  # X سيكون الرئيس, X اختير
        initial = k > self.begin and self.tokens.words[k - 1] == "."
        if initial or (self.count and not self.closed and word in self.tokens.spoken):
            return self._take(True)
        if self.closed or matter(self.tokens, self.speech, self.begin, k, self.count):
            return False
        first = not self.count and begins(self.tokens, self.speech, k)
        if script.no_name.fullmatch(word) and not (first or self._plural(k)):
            return False
        if len(word) > _SMALL and word.startswith(script.joined) and not self._despite_letter(k):
            return False
        strange = self.count < _LEAST or script.foreign.fullmatch(word) or not script.verb.fullmatch(word)
        return self._take(bool(strange) or no_verb(self.tokens, self.speech, self.begin, k))

    def _despite_letter(self, k: int) -> bool:
        """May a word be a name in spite of its first letter, an "and": الباحثة وانجيرو كاماو?"""
        word = self.tokens.words[k]
        if self.count == 1 or self._introduced(k):
            return True
        return len(word) < LONGEST and bool(self.speech.script.foreign.fullmatch(word))

    def _plural(self, k: int) -> bool:
        """Is a word with the ending of a plural a surname, as nothing follows it: X هورفات رئيس?"""
        alone = self.count == 1 and given(self.tokens, k - 1)  # غسان عويدات
        return (
            self.count > 0
            and bool(self.speech.script.plural.fullmatch(self.tokens.words[k]))
            and (alone or self._over(k, _OVER))
        )

    def _over(self, k: int, marks: int) -> bool:
        """Does what stands behind token k show that the name is over?"""
        if not self.tokens.followed(k):
            return False
        return bool(self.tokens.kinds[k + 1] & marks) or self.tokens.words[k + 1] in MARKS
