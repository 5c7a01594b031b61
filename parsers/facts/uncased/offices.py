"""How far an office goes in a script without capitals: a chain of nouns, closed by a definite one.

"والي جهة مراكش" goes on until a place or an article; then only what is definite, joined, or a second office.
"""

from parsers.facts.uncased.given import definite, given
from parsers.facts.uncased.hearers import hears
from parsers.facts.uncased.office_bounds import (
    behind_nation,
    matter_apart,
    no_part,
    praised,
    someone_else,
    stands_apart,
    title_of_next,
    to_lead,
)
from parsers.facts.uncased.office_parts import (
    ENDS,
    MARKS,
    added,
    and_matter,
    charged,
    leads_to_more,
    led_in_marks,
    marked_size,
    matter_size,
    over_what,
    own_in_brackets,
    represents,
    team,
    twin,
    without,
)
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

LONGEST = 18  # tokens of an office
_SHORT = 3  # tokens of a name of one word, with its marks
_BODY = flags.GROUP | flags.FIELD


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

    __slots__ = ("begin", "loose", "open", "said", "speech", "tokens")

    def __init__(self, tokens: Tokens, speech: Speech, i: int) -> None:
        self.tokens, self.speech, self.begin = tokens, speech, i
        acting = tokens.kinds[i] & flags.AS and not tokens.words[i].startswith(speech.script.like)
        self.open = not definite(tokens, speech, i) and not acting
        self.said = i > 0 and bool(tokens.kinds[i - 1] & flags.SAID)  # ذكر مسؤول رفيع لوكالة
        self.loose = False  # the last word is of no list

    def goes_on(self, k: int) -> int:
        """How many tokens from k on belong to the office."""
        tokens, kind = self.tokens, self.tokens.kinds[k]
        if whole := self._whole(k):
            return whole
        if self._others(k):
            return 0  # ناطقة باسم الإنتربول لوكالة; مرشحها برئاسة Y
        if kind & flags.AND and not self.open and added(tokens, self.speech, k + 1):
            return 2  # خلية الاتصال و الصحافة
        if kind & flags.OFFICE and not kind & (flags.SERVICE | flags.HONORIFIC):
            return self._listed(k, kind)
        over = over_what(tokens, self.speech, k + 1)
        if kind & flags.LINK and not over:
            return self._linked(k)
        if over or (kind & flags.SERVICE and self.open and team(tokens, self.speech, k)):
            self.open = True  # لجنة الرقابة على محفوظات الإنتربول
            return 1
        if tokens.words[k] in MARKS and tokens.kinds[k - 1] & flags.GROUP:
            return 0 if praised(tokens, self.speech, k + 1) else self._named(k)
        known = definite(tokens, self.speech, k)
        if self._over(k, known=known):
            return 0
        return self._with_article(k) if known else self._strange(k)

    def _over(self, k: int, *, known: bool) -> bool:
        """Does a verb, a mark, a name or a small word end the office?"""
        tokens = self.tokens
        about = known and self.open and over_what(tokens, self.speech, k)
        ends = ENDS if about else ENDS | flags.STOP
        return bool(tokens.kinds[k] & ends) or not tokens.words[k][0].isalpha() or given(tokens, k)

    def _with_article(self, k: int) -> int:
        """A word with its article closes a chain; behind a closed one it may be the object of a verb."""
        if not self.open and (
            matter_apart(self.tokens, self.speech, k) or no_part(self.tokens, self.speech, self.begin, k)
        ):
            return 0
        self.open = self.loose = False
        return 0 if behind_nation(self.tokens, self.speech, k) else 1

    def _whole(self, k: int) -> int:
        """How many tokens a body in marks, or a place of two words, takes; 0 for others."""
        if twin(self.tokens, self.speech, k):
            self.open = self.loose = False
            return 2
        if own_in_brackets(self.tokens, self.speech, k):
            self.open = False
            if not self.tokens.kinds[k + 3] & ENDS:
                return _SHORT
        return 1 + self._named(k + 1) if led_in_marks(self.tokens, self.speech, k) else 0

    def _others(self, k: int) -> bool:
        """Does somebody else come: who is told something, or at the head of whom somebody is?"""
        over = not self.open
        return to_lead(self.tokens, self.speech, k) or hears(
            self.tokens, self.speech, self.begin, k, over=over, told=self.said
        )

    def _named(self, k: int) -> int:
        """The name in marks of a body that an office is in: في منظمة "سند"."""
        self.open = False
        return marked_size(self.tokens, k)

    def _listed(self, k: int, kind: int) -> int:
        """A word that offices have."""
        if definite(self.tokens, self.speech, k):
            apart = not self.open and (
                title_of_next(self.tokens, self.speech, k, kind)
                or stands_apart(self.tokens, self.speech, self.begin, k)
            )
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

    def _linked(self, k: int) -> int:
        """In Tunis, for Asia, in the committee: the preposition and what it leads to."""
        if not self.tokens.followed(k):
            return 0
        if self.tokens.words[k] == self.tokens.words[k - 2] and self.tokens.kinds[k - 1] & flags.PLACE:
            return 0  # عين X قائدا للشرطة في ليبيا في لجنة الخبراء
        if twin(self.tokens, self.speech, k + 1):
            self.open = self.loose = False
            return 3  # في بوركينا فاسو
        tokens, kind = self.tokens, self.tokens.kinds[k + 1]
        part = tokens.words[k] in self.speech.inside and represents(tokens, self.speech, k)
        part = part or bool(kind & flags.FIELD and leads_to_more(tokens, k + 2))  # ممثل X في الاجتماع NAME
        if not (part or kind & (flags.PLACE | flags.GROUP)) or kind & (flags.STOP | flags.CALENDAR):
            size = matter_size(self.tokens, self.speech, k)
            self.open = self.open and not size
            return size
        self.open = not (kind & flags.PLACE or definite(self.tokens, self.speech, k + 1))
        return 2

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
        joined = joined or (follows and and_matter(self.tokens, self.speech, k))
        if not (self.open or joined or (self.loose and follows)):
            return 0
        self.open, self.loose = bool(self.tokens.kinds[k] & flags.HUMAN), True  # فريق خبراء تقنية المعلومات
        return 1
