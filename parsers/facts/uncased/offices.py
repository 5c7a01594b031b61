"""How far an office goes in a script without capitals: a chain of nouns, closed by a definite one.

"والي جهة مراكش" goes on until a place or an article; then only what is definite, joined, or a second office.
"""

from parsers.facts.uncased.given import definite, given
from parsers.facts.uncased.hearers import hears
from parsers.facts.uncased.office_bounds import (
    body_apart,
    charged,
    matter_apart,
    no_part,
    over_what,
    praised,
    someone_else,
    to_lead,
    twin,
    without,
)
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_MARKS = {"«": "»", "“": "”", '"': '"'}
_BRACKETS = {**_MARKS, "(": ")"}
_RANKS = flags.SERVICE | flags.RANK
# Tokens of a name of one word, with its marks; of an office; a body in marks; of what it is about.
_SHORT, LONGEST, _NAMED, _MATTER = 3, 18, 6, 5
_ENDS = (
    flags.CUE
    | flags.THAT
    | flags.AUXILIARY
    | flags.RELATIVE
    | flags.PRONOUN
    | flags.CALENDAR
    | flags.ADVERB
    | flags.HONORIFIC
    | flags.SERVICE
    | flags.PARTICLE
    | flags.CLAUSE
)
_BODY = flags.GROUP | flags.FIELD
_NO_PART = flags.ROLE | flags.SERVICE | flags.HUMAN | flags.GIVEN | flags.STOP


def office_end(tokens: Tokens, speech: Speech, i: int) -> int:
    """One past the office that begins at token i."""
    walk = _Chain(tokens, speech, i)
    k = i + 1
    while k < min(len(tokens.words), i + LONGEST) and k not in tokens.fresh:
        size = walk.goes_on(k)
        if not size:
            break
        k += size
    return k


class _Chain:
    """The walk over the nouns of an office."""

    __slots__ = ("begin", "joined", "loose", "open", "said", "speech", "tokens")

    def __init__(self, tokens: Tokens, speech: Speech, i: int) -> None:
        self.tokens, self.speech, self.begin = tokens, speech, i
        acting = tokens.kinds[i] & flags.AS and not tokens.words[i].startswith(speech.script.like)
        self.open = not definite(tokens, speech, i) and not acting
        self.said = i > 0 and bool(tokens.kinds[i - 1] & flags.SAID)  # ذكر مسؤول رفيع لوكالة
        self.joined = speech.joining.prepositions
        self.loose = False  # the last word is of no list

    def goes_on(self, k: int) -> int:
        """How many tokens from k on belong to the office."""
        tokens, kind = self.tokens, self.tokens.kinds[k]
        if whole := self._whole(k):
            return whole
        if self._others(k):
            return 0  # ناطقة باسم الإنتربول لوكالة; مرشحها برئاسة Y
        if kind & flags.AND and not self.open and self._added(k + 1):
            return 2  # خلية الاتصال و الصحافة
        if kind & flags.OFFICE and not kind & (flags.SERVICE | flags.HONORIFIC):
            return self._listed(k, kind)
        over = over_what(tokens, self.speech, k + 1)
        if kind & flags.LINK and not over:
            return self._linked(k)
        if over or (kind & flags.SERVICE and self._team(k)):
            self.open = True  # لجنة الرقابة على محفوظات الإنتربول
            return 1
        if tokens.words[k] in _MARKS and tokens.kinds[k - 1] & flags.GROUP:
            return 0 if praised(tokens, self.speech, k + 1) else self._named(k)
        known = definite(tokens, self.speech, k)
        if self._over(k, known=known):
            return 0
        return self._with_article(k) if known else self._strange(k)

    def _over(self, k: int, *, known: bool) -> bool:
        """Does a verb, a mark, a name or a small word end the office?"""
        tokens = self.tokens
        about = known and self.open and over_what(tokens, self.speech, k)
        ends = _ENDS if about else _ENDS | flags.STOP
        return bool(tokens.kinds[k] & ends) or not tokens.words[k][0].isalpha() or given(tokens, k)

    def _with_article(self, k: int) -> int:
        """A word with its article closes a chain; behind a closed one it may be the object of a verb."""
        if not self.open and (
            matter_apart(self.tokens, self.speech, k) or no_part(self.tokens, self.speech, self.begin, k)
        ):
            return 0
        self.open = self.loose = False
        return 0 if self._object(k) else 1

    def _object(self, k: int) -> bool:
        """Is a noun with its article no part, behind a nation's adjective: رئيس الوفد الكوبي المشهد؟"""
        nation = self.tokens.kinds[k - 1] & flags.PLACE and not self.tokens.words[k].startswith(self.joined)
        both = definite(self.tokens, self.speech, k - 1) and definite(self.tokens, self.speech, k - 2)
        return bool(nation) and both

    def _team(self, k: int) -> bool:
        """Is what is a rank too a team, right behind an office without article: رئيسة فريق الخبراء؟"""
        if not (self.open and self.tokens.kinds[k - 1] & flags.ROLE) or k + 1 >= len(self.tokens.words):
            return False
        named = surely(self.tokens, k + 1) or self.tokens.kinds[k + 1] & (_RANKS | flags.STOP)
        return k + 1 not in self.tokens.fresh and not named and not definite(self.tokens, self.speech, k)

    def _added(self, k: int) -> bool:
        """Does a noun with its article, no office, follow an "and" that stands apart?"""
        if k >= len(self.tokens.words) or k in self.tokens.fresh or self.tokens.kinds[k] & _NO_PART:
            return False
        return definite(self.tokens, self.speech, k)

    def _whole(self, k: int) -> int:
        """How many tokens a body in marks, or a place of two words, takes; 0 for others."""
        if twin(self.tokens, self.speech, k):
            self.open = self.loose = False
            return 2
        return _SHORT if self._short_name(k) else self._in_marks(k)

    def _in_marks(self, k: int) -> int:
        """How many tokens a body in marks takes, with "to" that stands apart: لـ«أنتربول»; 0 for a paper."""
        words = self.tokens.words
        if words[k] not in self.speech.script.apart or k + 2 >= len(words) or words[k + 1] not in _MARKS:
            return 0
        return 1 + self._named(k + 1) if self.tokens.kinds[k + 2] & flags.GROUP else 0

    def _others(self, k: int) -> bool:
        """Does somebody else come: who is told something, or at the head of whom somebody is?"""
        over = not self.open
        return to_lead(self.tokens, self.speech, k) or hears(
            self.tokens, self.speech, self.begin, k, over=over, told=self.said
        )

    def _short_name(self, k: int) -> bool:
        """Does a body's own short name stand in brackets or marks, before a word of its line?"""
        words = self.tokens.words
        if k + 3 >= len(words) or words[k + 2] != _BRACKETS.get(words[k]) or k + 3 in self.tokens.fresh:
            return False
        named = words[k + 3][0].isalpha() or words[k + 3] in "،,.؛"
        own = named and fold(words[k + 1]) in self.speech.own_bodies  # (الإنتربول)، اللواء X
        self.open = self.open and not own
        return own and not self.tokens.kinds[k + 3] & _ENDS

    def _named(self, k: int) -> int:
        """The name in marks of a body that an office is in: في منظمة "سند"."""
        words = self.tokens.words
        close = _MARKS[words[k]]
        end = next((n for n in range(k + 2, min(len(words), k + _NAMED)) if words[n] == close), k - 1)
        self.open = False
        return end + 1 - k

    def _listed(self, k: int, kind: int) -> int:
        """A word that offices have."""
        if definite(self.tokens, self.speech, k):
            apart = not self.open and (self._title(k, kind) or self._apart(k))
            if apart or (kind & flags.ROLE and self._next_one(k)):
                return 0
            self.open = self.loose = False
        elif kind & flags.PLACE and not kind & _BODY:
            ours = fold(self.tokens.words[k - 1]) in self.speech.own_bodies  # مكتب الإنتربول طرابلس
            if not (self.open or self.loose or ours or kind & flags.ATTACHED):
                return 0
            self.open = False
        elif kind & (flags.ROLE | _BODY) and not (kind & flags.RANK and not self.open):
            if not (self.open or kind & flags.ATTACHED) or (kind & flags.ROLE and self._next_one(k)):
                return 0
            self.open = fold(self.tokens.words[k]) not in self.speech.own_bodies  # لأنتربول يواخيم
            self.loose = False
        return 1

    def _next_one(self, k: int) -> bool:
        """Is an office, with an "and" or "to" written into it, somebody else's, behind one that is over?"""
        return not self.open and someone_else(self.tokens, self.speech, self.begin, k, told=self.said)

    def _apart(self, k: int) -> bool:
        """Is a noun no part of an office that is over: a body, or what somebody does?"""
        apart = no_part(self.tokens, self.speech, self.begin, k)
        return apart or body_apart(self.tokens, self.speech, k) or matter_apart(self.tokens, self.speech, k)

    def _title(self, k: int, kind: int) -> bool:
        """رئيس اللجنة النائب اللبناني جهاد: a trade with its article right before a name is a title."""
        if not kind & flags.ROLE or kind & (flags.RANK | flags.ATTACHED) or k + 2 >= len(self.tokens.words):
            return False
        kind, before = self.tokens.kinds[k + 1], self.tokens.kinds[k - 1]
        if before & flags.PLACE and not definite(self.tokens, self.speech, k - 1):
            return True  # مرشح ناميبيا المفتش العام X
        nation = (kind & (flags.PLACE | flags.RANK) or not kind) and definite(self.tokens, self.speech, k + 1)
        name = k + 1 + bool(nation) + (self.tokens.words[k + 1 + bool(nation)] == "/")
        return given(self.tokens, name) or bool(self.tokens.kinds[name] & flags.PARTICLE)

    def _linked(self, k: int) -> int:
        """In Tunis, for Asia, in the committee: the preposition and what it leads to."""
        if not self.tokens.followed(k):
            return 0
        if self.tokens.words[k] == self.tokens.words[k - 2] and self.tokens.kinds[k - 1] & flags.PLACE:
            return 0  # عين X قائدا للشرطة في ليبيا في لجنة الخبراء
        if twin(self.tokens, self.speech, k + 1):
            self.open = self.loose = False
            return 3  # في بوركينا فاسو
        kind = self.tokens.kinds[k + 1]
        part = self.tokens.words[k] in self.speech.inside and self._represents(k)
        part = part or bool(kind & flags.FIELD and self._leads_on(k + 2))  # ممثل X في الاجتماع NAME
        if not (part or kind & (flags.PLACE | flags.GROUP)) or kind & (flags.STOP | flags.CALENDAR):
            return self._matter(k)
        self.open = not (kind & flags.PLACE or definite(self.tokens, self.speech, k + 1))
        return 2

    def _represents(self, k: int) -> bool:
        """Does a small word stand behind an office, or before another: ناطق باسم, لدى وزير?"""
        kinds = self.tokens.kinds
        office = kinds[k - 1] & (flags.ROLE | flags.RANK | flags.AS) and definite(
            self.tokens, self.speech, k + 1
        )
        return bool(office or kinds[k + 1] & flags.ROLE)

    def _leads_on(self, k: int) -> bool:
        """Does a name begin at token k, or more of the body that an office is in: في شرطة مدينة?"""
        if k >= len(self.tokens.words) or k in self.tokens.fresh:
            return False
        return surely(self.tokens, k) or bool(self.tokens.kinds[k] & (flags.GROUP | flags.PLACE))

    def _matter(self, k: int) -> int:
        """In the laundering of money: words of no list between the preposition and a title or given name."""
        tokens = self.tokens
        for n in range(k + 1, min(len(tokens.words) - 1, k + _MATTER)):
            if tokens.kinds[n] & (_ENDS | flags.STOP | flags.ROLE) or not tokens.words[n][0].isalpha():
                return 0
            comma = bool(tokens.kinds[n + 1] & flags.COMMA)
            if surely(tokens, n + 1 + comma) and (comma or definite(tokens, self.speech, n)):
                self.open = False
                return n + 1 - k
        return 0

    def _strange(self, k: int) -> int:
        """A word of no list: one in an open chain, more of them before an article."""
        if size := charged(self.tokens, self.speech, k):
            self.open = True
            return size
        if (self.open or self.loose) and without(self.tokens, self.speech, k):
            self.open = self.loose = False
            return 2  # أطباء بلا حدود
        follows = k + 1 < len(self.tokens.words) and definite(self.tokens, self.speech, k + 1)
        word = self.tokens.words[k]
        joined = follows and word.startswith(self.speech.script.belongs)  # لقوى الأمن
        joined = joined or (follows and self._and_matter(k))
        if not (self.open or joined or (self.loose and follows)):
            return 0
        self.open, self.loose = bool(self.tokens.kinds[k] & flags.HUMAN), True  # فريق خبراء تقنية المعلومات
        return 1

    def _and_matter(self, k: int) -> bool:
        """Is an "and" written into a noun of action, no verb, before an article: للأمن ومراقبة التراب?"""
        word = self.tokens.words[k]
        return word.startswith(self.speech.script.joined) and bool(
            self.speech.script.feminine.fullmatch(word)
        )


def acts_as(tokens: Tokens, k: int) -> bool:
    """Is an office at token k what somebody is chosen for: رئيسا, رئيسة للإنتربول?"""
    kinds = tokens.kinds
    if k + 1 >= len(kinds) or k in tokens.fresh:
        return False
    if kinds[k] & flags.SAYING and kinds[k + 1] & flags.STOP:
        return False  # X متحدثا أمام الوفود
    return bool(
        kinds[k] & flags.AS
        or (kinds[k] & flags.FEMININE and kinds[k] & flags.ROLE and kinds[k + 1] & flags.ATTACHED)
    )


def surely(tokens: Tokens, k: int) -> bool:
    """Does a title or a given name begin at token k?"""
    if k >= len(tokens.words) or k in tokens.fresh:
        return False
    return bool(tokens.kinds[k] & (flags.HONORIFIC | flags.SERVICE | flags.PARTICLE)) or given(tokens, k)
