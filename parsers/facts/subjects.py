"""The subject of a speech verb: the name, pronoun or noun phrase that stands before or behind it."""

from dataclasses import dataclass, field

from parsers.facts.mentions import Mention, Source
from parsers.languages.speech import (
    ADVERB,
    AND,
    AUXILIARY,
    CALENDAR,
    COMMA,
    DETERMINER,
    END,
    FIELD,
    GROUP,
    HONORIFIC,
    HUMAN,
    JUDGED,
    JUDGING,
    LINK,
    PLACE,
    PRONOUN,
    RANK,
    RELATIVE,
    ROLE,
    SAID,
    SAYING,
    STOP,
    THAT,
    Speech,
)
from parsers.tokens import Tokens

_HEAD = ROLE | HUMAN | GROUP
_NOUN = _HEAD | RANK | FIELD | PLACE
_WINDOW = 60  # tokens before a passage that are looked at
_PHRASE = 12  # tokens of a noun phrase


@dataclass(slots=True)
class Frame:
    """The text outside the marks, with its names, ready for look-ups."""

    tokens: Tokens
    speech: Speech
    inside: bytearray  # 1 for tokens of passages, marks included
    mentions: list[Mention]
    ending: dict[int, Mention] = field(default_factory=dict)  # one past the mention -> mention
    beginning: dict[int, Mention] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for mention in self.mentions:
            self.ending[mention.last] = mention
            self.beginning.setdefault(mention.first, mention)
            self.beginning.setdefault(mention.name[0], mention)
            if mention.title >= 0:
                self.beginning.setdefault(mention.title, mention)

    def after_passage(self, i: int) -> bool:
        """Does the frame stand right behind a passage (two quotations side by side)?"""
        return i > 0 and bool(self.inside[i - 1])

    def window_before(self, opening: int) -> list[int]:
        """Frame tokens of the sentence before a passage, nearest first."""
        tokens, found = self.tokens, []
        k = opening - 1
        if opening in tokens.fresh:
            return found
        while k >= 0 and len(found) < _WINDOW and opening - k < 4 * _WINDOW:
            if self.inside[k]:
                if k + 1 in tokens.fresh:
                    break
                k -= 1
                continue
            if tokens.words[k] != ";":
                found.append(k)
            if k in tokens.fresh or tokens.words[k] == ";":
                break
            k -= 1
        return found

    def told(self, opening: int) -> bool:
        """told reporters “...”: a speech verb, its hearer, then the mark."""
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
            if tuple(word.lower() for word in words[i : i + len(phrase)]) == phrase:
                return i + len(phrase)
        return 0

    def inverted(self, cue: int) -> Source | None:
        """a-t-il déclaré: the pronoun is in the verb or its auxiliary."""
        for k in (cue, cue - 1):
            if k >= 0 and self.tokens.words[k].endswith(("-il", "-elle", "-ils", "-elles", "-on")):
                return Source("pronoun", k, k + 1)
        return None

    def subject_of(self, cue: int, window: list[int]) -> Source | None:
        """The subject of a cue before a passage; participles take that of their sentence."""
        flags = self.tokens.kinds[cue]
        low = window[-1] if window else 0
        if flags & (SAID | JUDGED):
            if self.speech.verb_first:
                after = self.subject_after(cue, len(self.tokens.words))
                if after:
                    return after
            found = self.subject_before(cue, low)
            if found:
                return found
            return self.subject_after(cue, len(self.tokens.words)) if flags & SAID else None
        return self._main_subject(cue, window)

    def _main_subject(self, cue: int, window: list[int]) -> Source | None:
        """The subject of the sentence a participle belongs to."""
        kinds = self.tokens.kinds
        low = window[-1] if window else 0
        for k in window:
            if k < cue and kinds[k] & (SAID | JUDGED):
                found = self.subject_before(k, low) or self.subject_after(k, cue)
                if found:
                    return found
        if cue - 2 >= 0 and self.tokens.words[cue - 1] == "as" and (m := self.ending.get(cue - 1)):
            return Source("name", m.first, m.last, m)
        for k in reversed(window):
            if k >= cue:
                break
            found = self.phrase_at(k, cue)
            if found and found.kind != "noun":
                return found
            if found and kinds[found.first] & DETERMINER:
                return found
        return None

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
        j = cue - 1
        while j >= low and kinds[j] & (ADVERB | AUXILIARY | CALENDAR) and j + 1 not in self.ending:
            j -= 1
        if j >= low and words[j].lower() == "on" and kinds[j + 1] & CALENDAR:
            j -= 1
        if j < low:
            return None
        mention = self.ending.get(j + 1)
        if mention and mention.first >= low:
            return self._owner(mention, low)
        if kinds[j] & PRONOUN:
            return Source("pronoun", j, j + 1)
        if kinds[j] & COMMA or words[j] == ")":
            return self._before_apposition(j, low)
        if kinds[j] & RELATIVE and words[j].lower() == "who":
            return self._before_apposition(j, low) or self._noun_before(j - 1, low)
        return self._noun_before(j, low)

    def _owner(self, mention: Mention, low: int) -> Source:
        """A name governed by a noun ("a spokesman for Trump", "Trump’s lawyer") is not the subject: the noun is."""
        kinds = self.tokens.kinds
        k = mention.first - 1
        while k > low and kinds[k] & DETERMINER:
            k -= 1
        if k > low and kinds[k] & LINK:
            noun = self._noun_before(mention.last - 1, low)
            if noun and noun.first < k and any(kinds[n] & _HEAD for n in range(noun.first, k)):
                return noun
        return Source("name", mention.first, mention.last, mention)

    def _before_apposition(self, comma: int, low: int) -> Source | None:
        """X, the head of Y, said: from the second comma back to X."""
        tokens = self.tokens
        for k in range(comma - 1, max(low, comma - 30) - 1, -1):
            if self.inside[k] or (k + 1 in tokens.fresh):
                break
            if tokens.kinds[k] & COMMA or tokens.words[k] in "(—–":
                mention = self.ending.get(k)
                if mention and mention.first >= low:
                    return self._owner(mention, low)
                if tokens.kinds[k - 1] & PRONOUN:
                    return Source("pronoun", k - 1, k)
                noun = self._noun_before(k - 1, low)
                if noun and any(tokens.kinds[n] & _HEAD for n in range(noun.first, noun.last)):
                    return noun
        mention = self.ending.get(comma)
        return Source("name", mention.first, mention.last, mention) if mention and mention.first >= low else None

    def _noun_before(self, j: int, low: int) -> Source | None:
        """The noun phrase that ends at token j."""
        tokens = self.tokens
        words, kinds = tokens.words, tokens.kinds
        k = j
        start = -1
        while k >= low and j - k < _PHRASE and not self.inside[k]:
            flags, word = kinds[k], words[k]
            if flags & (COMMA | END | THAT | SAID | SAYING | PRONOUN | AUXILIARY) or not (word[0].isalnum() or word[0] in "'’"):
                break
            if flags & DETERMINER:
                start = k
                if k > low and kinds[k - 1] & LINK and words[k - 1] in ("of", "for", "at", "from", "with", "in", "de", "du", "del"):
                    k -= 1
                    continue
                break
            if flags & STOP and not flags & (LINK | DETERMINER | AND) and word.islower():
                break
            start = k
            if k in tokens.fresh:
                break
            k -= 1
        if start < 0:
            return None
        while start <= j and kinds[start] & (LINK | AND | ADVERB) and words[start].islower():
            start += 1
        if start > j:
            return None
        if not any(kinds[n] & (_HEAD | DETERMINER) or words[n][0].isupper() or words[n].endswith("s") for n in range(start, j + 1)):
            return None
        return Source("noun", start, j + 1)

    def subject_after(self, cue: int, limit: int) -> Source | None:
        """The subject that begins behind a cue."""
        tokens = self.tokens
        i = cue + 1
        while i < limit and tokens.kinds[i] & ADVERB and not tokens.kinds[i] & (PRONOUN | DETERMINER) and tokens.words[i].islower():
            i += 1
        return self.phrase_at(i, limit)

    def phrase_at(self, i: int, limit: int) -> Source | None:
        """The name, pronoun or noun phrase that begins at token i."""
        tokens = self.tokens
        words, kinds = tokens.words, tokens.kinds
        if i >= limit or i >= len(words) or self.inside[i]:
            return None
        mention = self.beginning.get(i)
        if mention is None and kinds[i] & DETERMINER:
            mention = self.beginning.get(i + 1)
        if mention:
            return Source("name", mention.first, mention.last, mention)
        if kinds[i] & PRONOUN:
            return Source("pronoun", i, i + 1)
        return self._noun_at(i, min(limit, len(words)))

    def _noun_at(self, i: int, limit: int) -> Source | None:
        tokens = self.tokens
        words, kinds = tokens.words, tokens.kinds
        k = i
        while k < limit and k - i < _PHRASE and not self.inside[k] and (k == i or k not in tokens.fresh):
            flags, word = kinds[k], words[k]
            if flags & (COMMA | END | RELATIVE | THAT | SAID | SAYING | JUDGING | PRONOUN | AUXILIARY | CALENDAR):
                break
            if not (word[0].isalnum() or word in ("’s", "'s", "d’", "l’")):
                break
            if flags & STOP and not flags & (LINK | DETERMINER | AND):
                break
            if flags & ADVERB and not flags & LINK:
                break
            k += 1
        while k > i and kinds[k - 1] & (LINK | DETERMINER | AND):
            k -= 1
        if k == i or not any(kinds[n] & _NOUN or words[n][0].isupper() or kinds[i] & DETERMINER for n in range(i, k)):
            return None
        return Source("noun", i, k)
