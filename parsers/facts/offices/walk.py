"""The walk to the left over the words of an office, from the name behind it: where the office may begin."""

from dataclasses import dataclass

from parsers.facts.offices.fields import bracketed, chained, cultural, joined_before, parts_fields
from parsers.facts.offices.settled import (
    KIN,
    acting,
    names_body,
)
from parsers.facts.offices.trades import acts
from parsers.fold import fold
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.records import back
from parsers.reference import PLACES
from parsers.tokens import Tokens

_FAR = 22  # tokens of an office before a name
_OFFICE = flags.ROLE | flags.RANK
_ADJECTIVES = 4  # tokens from the noun of a complement to its last adjective
_ANOTHER = 10  # tokens of an office before "and"
_APART = flags.COMMA | flags.END | flags.CUE | flags.AUXILIARY | flags.PRONOUN | flags.RELATIVE
_LOOSE = 6, 2  # words of no list in an office: before its head is found, and beyond it
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
        fresh = self.tokens.fresh
        for k in range(self.end, back(self.end, _FAR), -1):
            begins = (k < self.end and k in fresh) or (k - 1 in fresh and self._begun(k - 1))
            if begins or not self._goes_on(k):
                return k
        return back(self.end, _FAR)

    def _goes_on(self, k: int) -> bool:
        """Does the token before k belong to the office that begins at k?"""
        word, kind = self.tokens.words[k - 1], self.tokens.kinds[k - 1]
        policing = word in self.speech.adjectival and self._kind(k - 2) & (flags.FIELD | flags.GROUP)
        if policing or (kind & flags.STOP and acting(self.tokens, k, self.end)):
            return True  # coopération policière
        if kind & flags.ROLE:
            self._note_office(k, kind)
            return True
        if (kind & flags.LINK and not word[0].isupper()) or (self.comma and self._over_region(k, word)):
            return self._over_link(k)
        if word in flags.GENITIVES or kind & _PART:
            small = kind & flags.STOP and word.islower()  # under, per
            return not small or (k < self.end and self._under(k))
        if kind & flags.AND:
            return k != self.end and self._over_and(k)
        if kind & flags.COMMA:
            return self._over_comma(k)
        if kind & flags.DETERMINER:
            more = self.comma and not (self.headed or kind & flags.OWNER) and self._kind(k - 2) & flags.AND
            return bool(more) or (bool(self._kind(k - 2) & flags.LINK) and (self.comma or not self.headed))
        if word in ("(", ")"):  # chief of the National Bureau (NCB) of X
            return bracketed(self.tokens, k - 1 if word == "(" else k - 3)
        if (kind & _WALL and not self._verbal_noun(k, kind)) or not word[0].isalpha():
            return False
        return word[0].isupper() or self._over_loose(k, word, kind)

    def _under(self, k: int) -> bool:
        """Under secretary, per capita: does a small word of an office stand before its noun?"""
        return self.tokens.words[k].islower() and bool(self._kind(k) & flags.ROLE)

    def _begun(self, k: int) -> bool:
        """Is the first word of a sentence a participle of no list but those of speech: Thanking X?"""
        if self.tokens.kinds[k] & ~flags.CUE or "" in self.speech.participles:
            return False
        return self.tokens.words[k].endswith(self.speech.participles)

    def _note_office(self, k: int, kind: int) -> None:
        """The noun of an office is the head, unless it is a rank, a land's, or of somebody who is served."""
        ranks = kind & flags.SERVICE and (self._ranks_behind(k) or self._general(k - 1))
        served = self._served(k) or self._members(k) or self._body(k)
        self.headed = self.headed or not (ranks or self._country(k - 1) or served)
        self.ranked = True

    def _over_and(self, k: int) -> bool:
        """An "and" joins fields, or offices of one person: Administration and Home Affairs Minister X."""
        fields = self._fields(k)
        self.joined = self.joined or fields
        return (
            (not self.headed and not (self.ranked and self._name_ends(k - 2)))
            or (self.linked and bool(self._kind(k - 2) & flags.ROLE))
            or (self.comma and self._another(k))
            or fields
        )

    def _general(self, k: int) -> bool:
        """Is a rank an adjective of the body before it: de la Secretaría General, X?"""
        adjective = self.tokens.kinds[k] & flags.SERVICE and self.tokens.kinds[k] & flags.RANK
        behind = self.comma and self.speech.adjectives_follow and self._kind(k - 1) & flags.GROUP
        return bool(adjective and behind)

    def _country(self, k: int) -> bool:
        """Is the word of an office the first of a country: Cabo Verde?"""
        words = self.tokens.words[k : k + 2]
        return " ".join(words).istitle() and len(words) > 1 and fold(" ".join(words)) in PLACES

    def _members(self, k: int) -> bool:
        """Are offices those of whom a body is made: présidente du conseil des commissaires, X?"""
        several = self.tokens.several(k - 1)
        return several and bool(self._kind(k - 2) & flags.OF and self._kind(k - 3) & flags.GROUP)

    def _body(self, k: int) -> bool:
        """Is a noun of an office that of a body by its name: ministro de X de la AUTORIDAD Nacional?"""
        group = self._kind(k - 1) & flags.GROUP and self.tokens.words[k - 1][0].isupper()
        return bool(group and self._kind(k - 2) & flags.DETERMINER and self._kind(k - 3) & flags.OF)

    def _served(self, k: int) -> bool:
        """Is an office that of whom another one serves before a body: procureur du Roi près la cour?"""
        away = k < self.end and self._kind(k) & (flags.LINK | flags.OF) == flags.LINK
        return away and bool(self._kind(k - 2) & flags.OF and self._kind(k - 3) & _OFFICE)

    def _name_ends(self, k: int) -> bool:
        """Does a name or a land end at token k: Police Minister Roe and General X, Benin and General X?"""
        strange = k >= 0 and not self.tokens.kinds[k] and self.tokens.words[k][0].isupper()
        return strange or bool(self._kind(k) & flags.PLACE)

    def _another(self, k: int) -> bool:
        """Does an office with a complement stand before "and", and the one behind it without article?"""
        kinds, n = self.tokens.kinds, k - 2
        if not kinds[k] & (flags.ROLE | flags.RANK):
            return False
        linked = False
        while n > max(0, k - _ANOTHER) and n not in self.tokens.fresh and not kinds[n] & _APART:
            linked = linked or bool(kinds[n] & flags.LINK)
            if kinds[n] & flags.ROLE and self.tokens.words[n - 1].lower() in self.speech.articles:
                return True  # la vicepresidenta segunda y ministra de X: both are hers
            if linked and kinds[n] & flags.ROLE:
                break
            n -= 1
        return n >= 0 and linked and bool(kinds[n] & flags.ROLE)

    def _fields(self, k: int) -> bool:
        """Are two fields before an office joined: Administration and Home Affairs Minister X?"""
        word, kinds = self.tokens.words[k - 2], self.tokens.kinds
        local = k < self.end - 1 and kinds[k] & flags.RANK and kinds[k + 1] & flags.GROUP  # Local Government
        local = local or (k < self.end - 1 and cultural(self.tokens, self.speech, k))
        over = (local or kinds[k] & flags.FIELD) and self._kind(k - 2) & (flags.FIELD | flags.GROUP)
        over = over and word.istitle() and fold(word) not in self.speech.own_bodies
        return bool(over) or parts_fields(self.tokens, k - 1) or joined_before(self.tokens, k - 1, self.end)

    def _over_comma(self, k: int) -> bool:
        """A comma is one of a list: minister of X, of Y and of Z, NAME; Minister of X, Y and Z NAME."""
        if self.headed:  # Sports, Arts and Culture Minister NAME
            return self.joined and not self.speech.adjectives_follow and self._listed(k)
        return (self.comma or self.joined) and bool(self._kind(k) & flags.LINK or self._listed(k))

    def _listed(self, k: int) -> bool:
        """Do fields of one office stand around a comma: ministra de Comercio, Industria y Turismo?"""
        return bool(self._kind(k) & self._kind(k - 2) & flags.FIELD) or parts_fields(self.tokens, k - 1)

    def _over_region(self, k: int, word: str) -> bool:
        """The small word before the region of an office: la vicepresidenta por Asia, X."""
        return word in self.speech.inside and bool(self._kind(k) & flags.PLACE)

    def _ranks_behind(self, k: int) -> bool:
        """Does nothing but ranks stand between token k and the name: an office may come before them."""
        kinds = self.tokens.kinds[k : self.end]
        return not self.comma and all(kind & (flags.SERVICE | flags.RANK) for kind in kinds)

    def _kind(self, k: int) -> int:
        return self.tokens.kinds[k] if k >= 0 else 0

    def _over_link(self, k: int) -> bool:
        """A link is gone over to the left as long as the head is not found."""
        before = k - 3 if self._kind(k - 2) & flags.LINK else k - 2  # déléguée auprès du ministre de X
        if names_body(self.tokens, k - 1):
            self.linked = self.linked or not self.headed
            return True  # chair of the Committee ON Ports X
        apart = self.headed and self.speech.subjectless and self._kind(k) & flags.DETERMINER
        if apart and not (self._kind(k - 1) & flags.OF or self._kind(before) & flags.RANK):
            return False  # respondía el legislador a la jefa de gabinete, X
        if self.headed and not (self.comma and (self._kind(before) & _OFFICE or self._staff(before))):
            return False
        to = self.tokens.words[k - 1] in self.speech.to_do and self._kind(k - 2) & flags.ROLE
        led = to or self._kind(k - 1) & flags.OF or self._region(k) or self._sent_by_land(k)
        if not (self.comma or led):
            return False
        self.linked = True
        return True

    def _sent_by_land(self, k: int) -> bool:
        """Does a link lead from the land of an office to a body or land: envoy of Chile TO the Union?"""
        n = k - 3 - bool(self._kind(k - 3) & (flags.DETERMINER | flags.OF) == flags.DETERMINER)
        land = self._kind(k - 2) & flags.PLACE and self._kind(n) & flags.OF and self._kind(n - 1) & _OFFICE
        seats = self.tokens.kinds[k : self.end] if land else ()
        return any(kind & (flags.GROUP | flags.PLACE) for kind in seats)

    def _staff(self, k: int) -> bool:
        """Is token k what an office before it is of: jefe de gabinete del secretario general?"""
        office = self._kind(k - 1) & flags.OF and self._kind(k - 2) & flags.ROLE
        return bool(office) and self.tokens.words[k].islower() and not self._kind(k) & flags.CUE

    def _region(self, k: int) -> bool:
        """Does a small word lead from an office to its region or field: déléguée à la Sécurité X?"""
        kinds, to = self.tokens.kinds, k
        while to < self.end - 1 and kinds[to] & flags.DETERMINER:
            to += 1
        led = self._kind(k - 2) & (flags.ROLE | flags.RANK | flags.GROUP | flags.PLACE)
        nation = kinds[to] & flags.PLACE and self.tokens.words[to].islower()  # presidente al francés X
        field = kinds[to] & (flags.FIELD | flags.GROUP | flags.PLACE) if to < self.end and not nation else 0
        return self.speech.adjectives_follow and bool(led) and bool(field)

    def _over_loose(self, k: int, word: str, kind: int) -> bool:
        """A small word of no list: the trade itself, a noun before the head, or a word of the complement."""
        trade = word.endswith(self.speech.role_endings) and not acts(self.tokens, self.speech, k - 1)
        if trade and k == self.end and not self.comma and not kind & KIN and len(word) > 4:
            self.headed = True
            return True
        if self.headed and self.tokens.words[k][0].isupper() and not self._owned(k, word):
            return False
        if k == self.end and not kind and self._describes(k):
            return True
        if not (self.comma or self.headed or (not kind and self._complement(k))):
            return False
        if self.headed and not self.speech.adjectives_follow and self.tokens.words[k] in self.speech.once:
            return False  # with this sentence former Director Ana Roe
        if self.headed and not self.linked and word.endswith(flags.SEVERAL) and not kind:
            return False  # as do verbs: Ruiz succeeds outgoing president Roe
        self.loose += 1
        known = kind & flags.HUMAN  # a lawyer for the family
        noun = known or not word.endswith(self.speech.no_nouns) or self._of_body(k)
        return self.loose <= _LOOSE[self.headed] and bool(noun)

    def _verbal_noun(self, k: int, kind: int) -> bool:
        """Is what might be a verb a noun, behind a small word and an article: contre la TRAITE, X?"""
        noun = kind & flags.CUE and not kind & flags.STOP and self._kind(k - 2) & flags.DETERMINER
        return bool(noun) and bool(self._kind(k - 3) & flags.LINK)

    def _owned(self, k: int, word: str) -> bool:
        """Kenya’s new President."""
        return word in self.speech.arriving and self.tokens.words[k - 2] in flags.GENITIVES[:2]

    def _describes(self, k: int) -> bool:
        """Is the word before token k an adjective of the office before it: la directora creativa Ana Roe?

        Where a subject may stand behind, nobody else is named right behind a verb: recibe A Ana Roe.
        """
        words, office = self.tokens.words, self._kind(k - 2) & flags.ROLE
        led = office and k > 2 and self._kind(k - 3) & flags.DETERMINER and not self._kind(k - 2) & flags.CUE
        finite = self.speech.unstated.finite_endings + self.speech.no_nouns
        return bool(led) and self.speech.subjectless and not words[k - 1].endswith((*finite, "s"))

    def _of_body(self, k: int) -> bool:
        """Does a body stand behind the word, a small one before it: of the organising committee?

        Where adjectives follow their noun, an "of" is enough: l’agence DE recouvrement des avoirs.
        """
        kinds = self.tokens.kinds
        before = kinds[k - 2] & (flags.DETERMINER | flags.OF)
        of = self.speech.adjectives_follow and before & flags.OF
        return bool(before and (of or kinds[k] & flags.GROUP))

    def _complement(self, k: int) -> bool:
        """Does an office and "of" stand before the word: the judge of inquiry Ana Ruiz?"""
        kinds, n = self.tokens.kinds, k - 2
        while n > max(1, k - _ADJECTIVES) and (not kinds[n] or kinds[n] & (flags.FIELD | flags.GROUP)):
            n -= 1  # le commandant de la police genevoise X
        several = self.tokens.several(n)
        n -= bool(kinds[n] & flags.DETERMINER and not kinds[n] & flags.LINK)
        if n <= 0 or not kinds[n] & flags.OF:
            return False
        several = self.speech.adjectives_follow and several and self.tokens.several(k - 1)
        office = n - 1 if several else n - 1 - bool(n > 1 and kinds[n - 1] & flags.RANK)
        inner = k < self.end and self.speech.adjectives_follow  # de l’eau ET DES forêts
        return bool(kinds[office] & flags.ROLE) or ((several or inner) and chained(self.tokens, n))
