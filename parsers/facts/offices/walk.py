"""The walk to the left over the words of an office, from the name behind it: where the office may begin."""

from dataclasses import dataclass

from parsers.facts.offices.complements import (
    before_region,
    first_of,
    in_complement,
    leads_to_region,
    of_body,
    of_staff,
    sent_by_land,
)
from parsers.facts.offices.fields import bracketed
from parsers.facts.offices.heads import is_head
from parsers.facts.offices.joined import both_offices, fields_joined, fields_listed, name_ends
from parsers.facts.offices.kinds import kind_at
from parsers.facts.offices.loose_words import begun, describes, owned, under, verbal_noun
from parsers.facts.offices.settled import KIN, acting, names_body
from parsers.facts.offices.trades import acts
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.records import back
from parsers.tokens import Tokens

_FAR = 22  # tokens of an office before a name
_LOOSE = 6, 2  # words of no list in an office: before its head is found, and beyond it
_OFFICE = flags.ROLE | flags.RANK
_PART = flags.FIELD | flags.GROUP | flags.RANK | flags.PLACE
_WALL = (
    flags.FIRM
    | flags.JUDGED
    | flags.PRONOUN
    | flags.RELATIVE
    | flags.STOP
    | flags.AUXILIARY
    | flags.HONORIFIC
)


def walk_back(tokens: Tokens, speech: Speech, end: int, *, comma: bool) -> tuple[int, bool]:
    """Where the office that ends at a token, perhaps before a comma, may begin; has it a complement?"""
    walk = _Walk(tokens, speech, end, comma)
    return walk.begin(), walk.linked


@dataclass(slots=True)
class _Walk:
    """The walk to the left over the words of an office."""

    tokens: Tokens
    speech: Speech
    end: int
    comma: bool
    headed: bool = False  # the head is found
    ranked: bool = False  # an office or a rank is found
    linked: bool = False  # a complement is found
    joined: bool = False  # fields with an "and" between them are found
    loose: int = 0  # words of no list gone over

    def begin(self) -> int:
        """The first token that may belong to the office."""
        tokens, speech, fresh = self.tokens, self.speech, self.tokens.fresh
        for k in range(self.end, back(self.end, _FAR), -1):
            begins = (k < self.end and k in fresh) or (k - 1 in fresh and begun(tokens, speech, k - 1))
            if begins or not self._goes_on(k):
                return k
        return back(self.end, _FAR)

    def _goes_on(self, k: int) -> bool:
        """Does the token before k belong to the office that begins at k?"""
        tokens, speech = self.tokens, self.speech
        word, kind = tokens.words[k - 1], tokens.kinds[k - 1]
        policing = word in speech.adjectival and kind_at(tokens, k - 2) & (flags.FIELD | flags.GROUP)
        if policing or (kind & flags.STOP and acting(tokens, k, self.end)):
            return True  # coopération policière
        if kind & flags.ROLE:
            self.headed = self.headed or is_head(tokens, speech, k, self.end, comma=self.comma)
            self.ranked = True
            return True
        small = kind & flags.LINK and not word[0].isupper()
        if small or (self.comma and before_region(tokens, speech, k, word)):
            return self._over_link(k)
        if word in flags.GENITIVES or kind & _PART:
            stop = kind & flags.STOP and word.islower()  # under, per
            return not stop or (k < self.end and under(tokens, k))
        if kind & flags.AND:
            return k != self.end and self._over_and(k)
        if kind & flags.COMMA:
            return self._over_comma(k)
        if kind & flags.DETERMINER:
            before = kind_at(tokens, k - 2)
            more = self.comma and not (self.headed or kind & flags.OWNER) and before & flags.AND
            more = more or first_of(tokens, speech, k)
            return bool(more) or (bool(before & flags.LINK) and (self.comma or not self.headed))
        if word in ("(", ")"):  # chief of the National Bureau (NCB) of X
            return bracketed(tokens, k - 1 if word == "(" else k - 3)
        if (kind & _WALL and not verbal_noun(tokens, k, kind)) or not word[0].isalpha():
            return False
        return word[0].isupper() or self._over_loose(k, word, kind)

    def _over_and(self, k: int) -> bool:
        """An "and" joins fields, or offices of one person: Administration and Home Affairs Minister X."""
        tokens, speech = self.tokens, self.speech
        fields = fields_joined(tokens, speech, k, self.end)
        self.joined = self.joined or fields
        return (
            (not self.headed and not (self.ranked and name_ends(tokens, k - 2)))
            or (self.linked and bool(kind_at(tokens, k - 2) & flags.ROLE))
            or (self.comma and both_offices(tokens, speech, k))
            or fields
        )

    def _over_comma(self, k: int) -> bool:
        """A comma is one of a list: minister of X, of Y and of Z, NAME; Minister of X, Y and Z NAME."""
        listed = fields_listed(self.tokens, k)
        if self.headed:  # Sports, Arts and Culture Minister NAME
            return self.joined and not self.speech.adjectives_follow and listed
        return (self.comma or self.joined) and bool(kind_at(self.tokens, k) & flags.LINK or listed)

    def _over_link(self, k: int) -> bool:
        """A link is gone over to the left as long as the head is not found."""
        tokens, speech = self.tokens, self.speech
        before = k - 3 if kind_at(tokens, k - 2) & flags.LINK else k - 2  # déléguée auprès du ministre de X
        if names_body(tokens, k - 1):
            self.linked = self.linked or not self.headed
            return True  # chair of the Committee ON Ports X
        apart = self.headed and speech.subjectless and kind_at(tokens, k) & flags.DETERMINER
        if apart and not (kind_at(tokens, k - 1) & flags.OF or kind_at(tokens, before) & flags.RANK):
            return False  # respondía el legislador a la jefa de gabinete, X
        if self.headed and not (
            self.comma and (kind_at(tokens, before) & _OFFICE or of_staff(tokens, before))
        ):
            return False
        to = tokens.words[k - 1] in speech.to_do and kind_at(tokens, k - 2) & flags.ROLE
        led = (
            to
            or kind_at(tokens, k - 1) & flags.OF
            or leads_to_region(tokens, speech, k, self.end)
            or sent_by_land(tokens, k, self.end)
        )
        if not (self.comma or led):
            return False
        self.linked = True
        return True

    def _over_loose(self, k: int, word: str, kind: int) -> bool:
        """A small word of no list: the trade itself, a noun before the head, or a word of the complement."""
        tokens, speech = self.tokens, self.speech
        trade = word.endswith(speech.role_endings) and not acts(tokens, speech, k - 1)
        if trade and k == self.end and not self.comma and not kind & KIN and len(word) > 4:
            self.headed = True
            return True
        if self.headed and tokens.words[k][0].isupper() and not owned(tokens, speech, k, word):
            return False
        if k == self.end and not kind and describes(tokens, speech, k):
            return True
        if not (self.comma or self.headed or (not kind and in_complement(tokens, speech, k, self.end))):
            return False
        if self.headed and not speech.adjectives_follow and tokens.words[k] in speech.once:
            return False  # with this sentence former Director Ana Roe
        if self.headed and not self.linked and word.endswith(flags.SEVERAL) and not kind:
            return False  # as do verbs: Ruiz succeeds outgoing president Roe
        self.loose += 1
        known = kind & flags.HUMAN  # a lawyer for the family
        noun = known or not word.endswith(speech.no_nouns) or of_body(tokens, speech, k)
        return self.loose <= _LOOSE[self.headed] and bool(noun)
