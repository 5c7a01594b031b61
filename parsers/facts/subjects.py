"""The subject of a speech verb: the name, pronoun or noun phrase that stands before or behind it."""

from bisect import bisect_right
from dataclasses import dataclass, field

from parsers.facts.mentions import Mention, Source
from parsers.facts.phrases import noun_at, noun_before
from parsers.languages.speech import (
    ACCORDING,
    ADVERB,
    AND,
    AUXILIARY,
    CALENDAR,
    CLAUSE,
    COMMA,
    DETERMINER,
    END,
    FEMININE,
    GROUP,
    HUMAN,
    JUDGED,
    JUDGING,
    LINK,
    MASCULINE,
    PASSIVE,
    PRONOUN,
    RELATIVE,
    ROLE,
    SAID,
    SAYING,
    STOP,
    THAT,
    TITLED,
    Speech,
)
from parsers.tokens import Tokens

_HEAD = ROLE | HUMAN | GROUP
_CUE = SAID | SAYING | JUDGED | JUDGING
_NOT_VERB = DETERMINER | LINK  # before a noun that looks like a verb: the claims, of comments
_WINDOW = 60  # tokens before a passage that are looked at
_APPOSITION = 36  # tokens between two commas
_INVERTED = ("-il", "-elle", "-ils", "-elles", "-on")


@dataclass(slots=True)
class Frame:
    """The text outside the marks, with its names, ready for look-ups."""

    tokens: Tokens
    speech: Speech
    inside: bytearray  # 1 for tokens of passages, marks included
    openings: set[int]  # first tokens of passages
    mentions: list[Mention]
    ending: dict[int, Mention] = field(default_factory=dict)  # one past the mention -> mention
    beginning: dict[int, Mention] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)  # first tokens of the frame's sentences
    cues: list[int] = field(default_factory=list)  # speech verbs of the frame
    accordings: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        for mention in self.mentions:
            self.ending[mention.last] = mention
            for first in (mention.first, mention.title, mention.name[0]):
                self.beginning.setdefault(first, mention)
        inside, openings = self.inside, self.openings
        self.starts = [i for i in sorted(self.tokens.fresh) if i >= len(inside) or not inside[i] or i in openings]
        kinds = self.tokens.kinds
        hot = [i for i, flags in enumerate(kinds) if flags & (_CUE | ACCORDING) and not inside[i]]
        self.cues = [i for i in hot if kinds[i] & _CUE and self.is_cue(i)]
        self.accordings = [i for i in hot if kinds[i] & ACCORDING and self.according(i)]

    def is_cue(self, i: int) -> bool:
        """A verb here, not the noun or name that is written like it."""
        words, kinds = self.tokens.words, self.tokens.kinds
        if words[i][0].isupper() and self.speech.cased and i not in self.tokens.fresh:
            return False
        if i == 0:
            return True
        before, flags = words[i - 1], kinds[i]
        if kinds[i - 1] & PASSIVE:
            return False
        if flags & ROLE and kinds[i - 1] & (DETERMINER | ROLE):
            return False
        if (kinds[i - 1] & DETERMINER and not kinds[i - 1] & PRONOUN) or before in ("’s", "'s", "to", "not", "n’t", "n't"):
            return False
        return not (kinds[i - 1] & LINK and not flags & (SAYING | JUDGING) and self.speech.cased)

    def sentence(self, i: int) -> tuple[int, int]:
        """The frame's sentence around token i: first token, one past the last."""
        at = bisect_right(self.starts, i)
        end = self.starts[at] if at < len(self.starts) else len(self.tokens.words)
        return (self.starts[at - 1] if at else 0, end)

    def after_passage(self, i: int) -> bool:
        """Does the frame stand right behind a passage (two quotations side by side)?"""
        return i > 0 and bool(self.inside[i - 1])

    def window_before(self, opening: int) -> list[int]:
        """Frame tokens of the sentence before a passage, nearest first."""
        if opening in self.tokens.fresh:
            return []
        first, _ = self.sentence(opening)
        low = max(first, opening - 4 * _WINDOW)
        inside, words = self.inside, self.tokens.words
        found: list[int] = []
        for k in range(opening - 1, low - 1, -1):
            if words[k] == ";":
                break
            if not inside[k]:
                found.append(k)
                if len(found) >= _WINDOW:
                    break
        return found

    def told(self, opening: int) -> bool:
        """Told reporters “...”: a speech verb, its hearer, then the mark."""
        for k in range(opening - 1, max(-1, opening - 5), -1):
            if self.tokens.kinds[k] & (SAID | SAYING):
                return True
            if self.tokens.kinds[k] & (COMMA | END | STOP | JUDGED):
                return False
        return False

    def according(self, i: int) -> int:
        """One past "according to" at i; 0 when it is not there."""
        words = self.tokens.words
        for phrase in self.speech.according:
            if words[i].lower() == phrase[0] and tuple(w.lower() for w in words[i : i + len(phrase)]) == phrase:
                return i + len(phrase)
        return 0

    def finite_subject(self, cue: int, low: int, limit: int) -> Source | None:
        """The subject of a finite verb: before it, or behind where the language says so."""
        if self.speech.verb_first:
            return self.subject_after(cue, limit) or self.subject_before(cue, low)
        if cue > low and self.tokens.kinds[cue - 1] & COMMA and self.tokens.kinds[cue] & SAID:
            after = self.subject_after(cue, limit)
            if after and after.kind != "noun":
                return after  # the family will find a way, adds X
        found = self.inverted(cue) or self.subject_before(cue, low)
        if found or not self.tokens.kinds[cue] & SAID:
            return found
        return self.subject_after(cue, limit)

    def inverted(self, cue: int) -> Source | None:
        """a-t-il déclaré: the pronoun is in the verb or its auxiliary."""
        for k in (cue, cue - 1):
            if k >= 0 and self.tokens.words[k].endswith(_INVERTED) and "-" in self.tokens.words[k]:
                return Source("pronoun", k, k + 1)
        return None

    def participle_subject(self, cue: int, low: int) -> Source | None:
        """Who a participle speaks of: "with X saying", "quoted X as saying", else the subject of its sentence."""
        words = self.tokens.words
        j = self._over_adverbs(cue - 1, low)
        mention = self.ending.get(j + 1) or (self.ending.get(cue - 1) if words[cue - 1] == "as" else None)
        if mention and mention.first >= low:
            return Source("name", mention.first, mention.last, mention)
        if cue - 1 > low and words[cue - 1] == "as":
            return self._noun_before(cue - 2, low)
        at = bisect_right(self.cues, cue) - 2
        while at >= 0 and self.cues[at] >= low:
            if self.tokens.kinds[self.cues[at]] & SAID:
                found = self.finite_subject(self.cues[at], low, cue)
                if found:
                    return found
            at -= 1
        return self._sentence_subject(cue, low)

    def leads(self, i: int, low: int) -> bool:
        """Does a clause begin at token i?"""
        tokens = self.tokens
        while i > low and tokens.kinds[i - 1] & DETERMINER:
            i -= 1
        if i <= low or i in tokens.fresh or self.inside[i - 1]:
            return True
        return bool(tokens.kinds[i - 1] & (COMMA | AND | CLAUSE | THAT)) or tokens.words[i - 1] in "–—-(:"

    def clause_subject(self, j: int, low: int) -> Source | None:
        """The nearest name or pronoun to the left of token j that begins a clause."""
        kinds = self.tokens.kinds
        for k in range(j, max(low, j - _WINDOW) - 1, -1):
            if self.inside[k]:
                continue
            mention = self.ending.get(k + 1)
            if mention and mention.first >= low and self.leads(mention.first, low):
                return self._owner(mention, low)
            if kinds[k] & PRONOUN and self.leads(k, low):
                return Source("pronoun", k, k + 1)
        found = self.phrase_at(low, j)
        return found if found and self.speaking(found) else None

    def _sentence_subject(self, cue: int, low: int) -> Source | None:
        """The first name, pronoun or noun of people that begins a clause of a sentence."""
        for k in range(low, min(cue, low + _WINDOW)):
            if self.inside[k] or not self.leads(k, low):
                continue
            found = self.phrase_at(k, cue)
            if found and (found.kind != "noun" or self.speaking(found)):
                return found
        return None

    def speaking(self, source: Source) -> bool:
        """Does a noun phrase name people or a body?"""
        return any(self.tokens.kinds[k] & _HEAD for k in range(source.first, source.last))

    def last_mention(self, window: list[int]) -> Source | None:
        """The person named last in a window."""
        for k in window:
            mention = self.ending.get(k + 1)
            if mention:
                return Source("name", mention.first, mention.last, mention)
        return None

    def subject_before(self, cue: int, low: int) -> Source | None:
        """The subject that ends before a cue, not before token `low`."""
        tokens = self.tokens
        words, kinds = tokens.words, tokens.kinds
        j = self._over_adverbs(cue - 1, low)
        if j < low or self.inside[j]:
            return None
        mention = self.ending.get(j + 1)
        if mention and mention.first >= low:
            return self._owner(mention, low)
        if kinds[j] & PRONOUN:
            return Source("pronoun", j, j + 1)
        if (kinds[j] & AND and not kinds[j] & COMMA) or words[j] == "but":
            return self.clause_subject(j - 1, low) or self.participle_subject(cue, low)
        if kinds[j] & COMMA or words[j] in ")—–":
            return self._before_apposition(j, low)
        if kinds[j] & RELATIVE:
            return self._antecedent(j - 1, low)
        return self._noun_before(j, low) or self._far_name(j, low)

    def _over_adverbs(self, j: int, low: int) -> int:
        """Leftwards over adverbs, auxiliaries, "on Tuesday"."""
        kinds, words = self.tokens.kinds, self.tokens.words
        while j >= low and j + 1 not in self.ending and not kinds[j] & PRONOUN:
            if kinds[j] & (ADVERB | AUXILIARY | CALENDAR) or words[j] in ("n’t", "n't") or (j > low and kinds[j + 1] & CALENDAR and kinds[j] & (LINK | DETERMINER | STOP)):
                j -= 1
            else:
                break
        return j

    def _antecedent(self, j: int, low: int) -> Source | None:
        """X, who said: X."""
        if j >= low and self.tokens.kinds[j] & COMMA:
            j -= 1
        mention = self.ending.get(j + 1)
        if mention and mention.first >= low:
            return Source("name", mention.first, mention.last, mention)
        return self._before_apposition(j + 1, low) or self._noun_before(j, low)

    def _far_name(self, j: int, low: int) -> Source | None:
        """X of the hockey association said: a name with a complement before the verb."""
        kinds = self.tokens.kinds
        for k in range(j, max(low, j - 9) - 1, -1):
            if self.inside[k] or kinds[k] & (COMMA | END | THAT | _CUE | AUXILIARY | PRONOUN):
                return None
            mention = self.ending.get(k)
            if mention and mention.first >= low and kinds[k] & LINK:
                return self._owner(mention, low)
        return None

    def _owner(self, mention: Mention, low: int) -> Source:
        """A name governed by a noun ("a spokesman for Trump", "Trump’s lawyer") is not the subject: the noun is."""
        kinds = self.tokens.kinds
        k = mention.first - 1
        while k > low and kinds[k] & DETERMINER:
            k -= 1
        if k > low and kinds[k] & LINK:
            if (other := self.ending.get(k)) and other.first >= low:
                return Source("name", other.first, other.last, other)  # Jingyi Pan of IG said
            noun = self._noun_before(mention.last - 1, low)
            if noun and noun.first < k and any(kinds[n] & _HEAD for n in range(noun.first, k)):
                return noun
        if k > low and kinds[k] & AND and (other := self.ending.get(k)):
            mention = other  # X and Y said: the first of them
        return Source("name", mention.first, mention.last, mention)

    def _before_apposition(self, comma: int, low: int) -> Source | None:
        """X, the head of Y, said: from the second comma back to X."""
        tokens = self.tokens
        head = self.beginning.get(low + 1 if tokens.kinds[low] & DETERMINER else low)
        if head and head.last < comma and tokens.kinds[head.last] & COMMA:
            return Source("name", head.first, head.last, head)
        direct = self.ending.get(comma)
        if direct and direct.first >= low and (direct.role or self.leads(direct.first, low)):
            return self._owner(direct, low)
        for k in range(comma - 1, max(low, comma - _APPOSITION) - 1, -1):
            if self.inside[k] or k + 1 in tokens.fresh:
                break
            if tokens.kinds[k] & COMMA or tokens.words[k] in "(—–":
                mention = self.ending.get(k)
                if mention and mention.first >= low:
                    return self._owner(mention, low)
                if k - 1 >= low and tokens.kinds[k - 1] & PRONOUN:
                    return Source("pronoun", k - 1, k)
                noun = self._noun_before(k - 1, low)
                if noun and any(tokens.kinds[n] & _HEAD for n in range(noun.first, noun.last)):
                    return noun
        if direct and direct.first >= low:
            return self._owner(direct, low)
        return None

    def _noun_before(self, j: int, low: int) -> Source | None:
        return noun_before(self.tokens, self.speech, self.inside, j, low)

    def subject_after(self, cue: int, limit: int) -> Source | None:
        """The subject that begins behind a cue."""
        kinds, words = self.tokens.kinds, self.tokens.words
        i = cue + 1
        while (
            i < limit
            and kinds[i] & ADVERB
            and not kinds[i] & (PRONOUN | DETERMINER)
            and not words[i][0].isupper()
            and i not in self.beginning
        ):
            i += 1
        return self._last_name(i, limit) or self.phrase_at(i, limit)

    def _last_name(self, i: int, limit: int) -> Source | None:
        """The name that a noun phrase ends in: said Oilers coach X; says X’s partner, Y."""
        kinds, words = self.tokens.kinds, self.tokens.words
        found, human = None, False
        for k in range(i, min(limit, i + 9, len(words))):
            mention = self.beginning.get(k)
            named = mention and k == mention.first
            if named and (mention.last - mention.name[0] > 1 or (human and kinds[k - 1] & COMMA)):
                found = mention
                break
            flags = kinds[k]
            human = human or bool(flags & HUMAN)
            if flags & COMMA and human:
                continue
            if self.inside[k] or flags & (COMMA | END | LINK | AND | STOP | AUXILIARY | PRONOUN) & ~(DETERMINER | HUMAN):
                if not flags & DETERMINER:
                    break
            if (k > i and k in self.tokens.fresh) or flags & (SAID | CALENDAR | TITLED):
                break
        if found is None or found.first == i:
            return None
        return Source("name", found.first, found.last, found)

    def phrase_at(self, i: int, limit: int) -> Source | None:
        """The name, pronoun or noun phrase that begins at token i."""
        kinds = self.tokens.kinds
        if i >= min(limit, len(kinds)) or self.inside[i]:
            return None
        mention = self.beginning.get(i)
        if mention is None and kinds[i] & DETERMINER:
            mention = self.beginning.get(i + 1)
        if mention and mention.last + 1 < limit and self.tokens.words[mention.last] in ("’s", "'s"):
            mention = self.beginning.get(mention.last + 1)  # said IG’s Jingyi Pan
        if mention:
            return Source("name", mention.first, mention.last, mention)
        if kinds[i] & PRONOUN:
            return Source("pronoun", i, i + 1)
        return noun_at(self.tokens, self.speech, self.inside, i, min(limit, len(kinds)))

    def person_at(self, i: int) -> Source | None:
        """The name or personal pronoun that begins at token i."""
        found = self.phrase_at(i, len(self.tokens.words))
        if found is None or found.kind == "noun":
            return None
        return found if found.kind == "name" or self.tokens.kinds[i] & (FEMININE | MASCULINE) else None

    def opens_clause(self, i: int) -> bool:
        """May a clause without "that" begin at token i?"""
        kinds = self.tokens.kinds
        return bool(kinds[i] & (DETERMINER | PRONOUN)) or self.tokens.words[i] in ("it", "there", "you", "not", "if", "when")
