"""The tables whose phrases are asked of `sheet.told` are in the walk: else their rules would say nothing."""

from collections.abc import Iterator

import pytest

from parsers.languages import LANGUAGES, Language
from parsers.sheet import lay_out
from parsers.told import LAST_MONTHS, LIVE, find_told


def _asked(language: Language) -> Iterator[tuple[str, ...]]:
    assembly, attending, members, venue = (
        language.assembly, language.attending, language.members, language.venue
    )  # fmt: skip
    yield from (assembly.names, assembly.others, assembly.regional, assembly.standing, assembly.deaths)
    yield from (assembly.profiles, assembly.papers, assembly.background, assembly.before, assembly.long_ago)
    yield from (LIVE[language.code], LAST_MONTHS[language.code], venue.hosting, venue.struck)
    yield from (attending.unrelated, attending.meeting, attending.doing, attending.guarding)
    yield from (members.after, members.number, members.conditional, tuple(map(str.strip, members.others)))
    yield from (language.deciding.elected, language.deciding.admitted, *language.topics.values())
    yield from (language.accusing, language.accused, *(one.assembly.voters for one in LANGUAGES.values()))


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_asked_is_told(code: str) -> None:
    language = LANGUAGES[code]
    phrases = {phrase for table in _asked(language) for phrase in table if phrase}
    assert phrases == {phrase for phrase in phrases if find_told(phrase, language).get(phrase) == [0]}


def test_a_sheet_tells_what_stands_between_two_places() -> None:
    sheet = lay_out("The 97th INTERPOL General Assembly opened in Oslo. Delegates met.", "en")
    assert sheet.tells(sheet.language.assembly.names, 0, 40)
    assert not sheet.tells(sheet.language.assembly.names, 0, 20)  # not all of it
    assert not sheet.tells(("no phrase of a table",), 0, 60)
