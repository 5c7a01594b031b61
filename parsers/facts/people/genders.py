"""What gender a mention tells: by title, given name, office in its form for women, or its article."""

from parsers.facts.mentions import Mention
from parsers.facts.passages.frame import Frame
from parsers.facts.people.offices_compared import rank_only
from parsers.languages import flags
from parsers.languages.peoples import one_of_people


def gender_of(frame: Frame, mention: Mention) -> int:
    """What the words of a mention tell: title, given name, an office in its form for women, its article."""
    tokens = frame.tokens
    titled = tokens.kinds[mention.title] & flags.GENDER if mention.title >= 0 else 0
    if titled in (flags.FEMININE, flags.MASCULINE):
        return titled  # Chairman of the board, Mrs Ana Roe
    given = mention.name[0] + 1
    led = mention.first > 0 and not tokens.kinds[mention.first - 1] & flags.GIVEN  # Carolina Rep. Bo Roe
    if gender := _of_one(tokens.kinds[mention.first - led : given]):  # la ministre Awa Denis
        return gender
    article = frame.speech.articles.get(tokens.words[mention.first].lower(), 0) if mention.role else 0
    if mention.role and rank_only(tokens, mention.role) and not frame.speech.subjectless:
        after = mention.role_after  # le colonel Awa Roe, directrice: a rank has one form
        article = article & flags.FEMININE or (tokens.kinds[after[0]] & flags.FEMININE if after else 0)
    behind = _of_one(tokens.kinds[given : mention.last]) & flags.FEMININE  # Dana Humaid Al Roe: his daughter
    if gender := article or behind:
        return gender
    nation = mention.first > 1 and tokens.kinds[mention.first - 1] & flags.PLACE
    if nation and (article := frame.speech.articles.get(tokens.words[mention.first - 2].lower(), 0)):
        return article  # el surcoreano X
    if mention.role is None:
        if one_of_people(tokens, frame.speech, mention.first - 1):
            return frame.speech.articles.get(tokens.words[mention.first - 2].lower(), 0)
        after = mention.role_after
        return tokens.kinds[after[0]] & flags.FEMININE if after else 0
    return 0


def _of_one(kinds: list[int]) -> int:
    """The gender of the first word that has one, and not both."""
    for kind in kinds:
        gender = kind & flags.GENDER
        if gender and gender != flags.GENDER and not kind & flags.OWNER:
            return gender
    return 0
