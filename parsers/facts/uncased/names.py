"""Tokens to names in a script without capitals: a name stands behind an office, a title or a speech verb.

First the full names with what introduces them, then their surnames alone. Where a name ends is for
`name_words` to say, where an office ends for `offices`.
"""

from parsers.facts.mentions import Mention
from parsers.facts.uncased.bare_names import bare, behind_nation, behind_trade, servant
from parsers.facts.uncased.chosen import as_won
from parsers.facts.uncased.chosen_names import behind_won, chosen
from parsers.facts.uncased.given import definite, double_title, given
from parsers.facts.uncased.hearers import note_wall
from parsers.facts.uncased.in_context import read_in_context
from parsers.facts.uncased.introduced import behind_office, behind_title, nobodys_office, ranked
from parsers.facts.uncased.shown import begins_line
from parsers.facts.uncased.spellings import otherwise
from parsers.facts.uncased.surnames import cut_at_surnames, spoken_alone, surnames
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_TITLE = flags.HONORIFIC | flags.SERVICE
_MOST = 5_000  # names of a text


def find_uncased_names(tokens: Tokens, speech: Speech) -> list[Mention]:
    """Names in order, each with its office or title."""
    read_in_context(tokens, speech)
    tokens.spoken.update(spoken_alone(tokens))
    found: list[Mention] = []
    i, size = 0, len(tokens.words)
    while i < size and len(found) < _MOST:
        mention = _begins(tokens, speech, i)
        if mention:
            found.append(as_won(tokens, mention))
        elif tokens.kinds[i] & flags.ROLE:
            note_wall(tokens, speech, i)
        i = max(i + 1, mention.end) if mention else i + 1
    found = cut_at_surnames(tokens, speech, found)
    alone = [*surnames(tokens, speech, found), *otherwise(tokens, speech, found)]
    return sorted([*found, *alone], key=lambda one: one.first)


def _begins(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """The full name, with office and title, that begins at token i."""
    kind = tokens.kinds[i]
    if kind & flags.ROLE and double_title(tokens, speech, i):
        return behind_title(tokens, speech, i, i, None)
    if kind & flags.ROLE and not ranked(tokens, speech, i) and not given(tokens, i):
        return None if nobodys_office(tokens, speech, i) else behind_office(tokens, speech, i)
    if kind & _TITLE:
        return behind_title(tokens, speech, i, i, None)
    if kind & flags.AS and tokens.elects and (listed := behind_won(tokens, speech, i)):
        return listed
    if kind & flags.PLACE and definite(tokens, speech, i):
        return behind_nation(tokens, speech, i)
    if (
        kind & (flags.SAID | flags.JUDGED | flags.ACCORDING) or tokens.words[i] in speech.elected
    ) and i + 1 < len(tokens.words):
        behind = behind_trade(tokens, speech, i + 1) or bare(tokens, speech, i + 1)
        return behind or (chosen(tokens, speech, i + 1) if tokens.words[i] in speech.elected else None)
    if kind & (flags.DONE | flags.AUXILIARY) and i + 1 < len(tokens.words):
        return bare(tokens, speech, i + 1, done=True)
    if given(tokens, i) or (kind & flags.PARTICLE and servant(tokens, speech, i)):
        return bare(tokens, speech, i)
    if kind & ~flags.PARTICLE or not (tokens.elects or begins_line(tokens, i)):
        return None
    return chosen(tokens, speech, i)
