"""A name that what its person is chosen for tells: انتخبت الجمعية X رئيسا, مندوبا عن آسيا X."""

from parsers.facts.mentions import Mention
from parsers.facts.uncased.chosen import acts_as, chosen_alone, from_country
from parsers.facts.uncased.completed import complete
from parsers.facts.uncased.given import definite, given
from parsers.facts.uncased.name_words import name_end
from parsers.facts.uncased.offices import office_end
from parsers.facts.uncased.shown import begins_line, office_behind_comma, over_country
from parsers.facts.uncased.titles import titles_end
from parsers.languages import flags
from parsers.languages.speech import Speech
from parsers.tokens import Tokens

_LEAST = 2  # words of a name that nothing else tells from other words


def chosen(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """Words of no list right before what somebody is chosen as: انتخبت الجمعية فالديسي أوركيزا رئيسا."""
    if not tokens.words[i][0].isalpha():
        return None
    if chosen_alone(tokens, speech, i):
        return complete(tokens, speech, i, i, i + 1, None, -1)
    verb = i in tokens.lines and not tokens.kinds[i] and i + 1 < len(tokens.words)
    if definite(tokens, speech, i) or (
        verb and (given(tokens, i + 1) or tokens.kinds[i + 1] & flags.PARTICLE)
    ):
        return None  # أقام عبد الله X، المدير
    end = name_end(tokens, speech, i)
    chosen = acts_as(tokens, over_country(tokens, end)) or office_behind_comma(tokens, i, end)
    if end - i < _LEAST or not (chosen or from_country(tokens, speech, end) > 0):
        return None
    return complete(tokens, speech, i, i, end, None, -1)


def behind_won(tokens: Tokens, speech: Speech, i: int) -> Mention | None:
    """What somebody is chosen for before the name, in a list: مندوبا عن آسيا X من اليابان."""
    led = tokens.kinds[i - 1] & flags.COMMA or tokens.words[i - 1] == ":" if i else 0
    begin = office_end(tokens, speech, i) if led or begins_line(tokens, i) else len(tokens.words)
    if begin + 1 >= len(tokens.words) or begin in tokens.fresh:
        return None
    name = titles_end(tokens, speech, begin)
    end = name_end(tokens, speech, name)
    land = [kind & flags.PLACE for kind in tokens.kinds[end + 1 : end + 3] if tokens.kinds[end] & flags.OF]
    if end - name < _LEAST or not (any(land) or over_country(tokens, end) > end):
        return None
    return complete(tokens, speech, i, name, end, (i, begin), begin if name > begin else -1)
