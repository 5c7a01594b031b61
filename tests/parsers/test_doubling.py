"""Hostile text: twice the text takes at most about twice the time, and nothing fails."""

import time
from collections.abc import Callable

import pytest

from parsers.assemblies import find_assemblies
from parsers.facts.agenda import find_topics
from parsers.facts.announcements import find_announcements
from parsers.facts.attendance import find_attendance
from parsers.facts.carriers import find_distributor, find_issuer
from parsers.facts.heading import find_dateline, find_headline, find_published
from parsers.facts.membership import find_membership
from parsers.facts.session import find_session
from parsers.facts.themes import find_theme
from parsers.facts.when.dates import find_dates
from parsers.facts.where.venue import find_venue
from parsers.relevance import judge
from parsers.sheet import Sheet, lay_out

SIZE = 40_000
PATTERNS = [
    "a", " ", "\n", "1", "1 ", "1,000,", "5 november ", "5 - ", "november ", "general assembly ",
    "84th interpol general assembly ", "Alan Brown, ", "“", "theme “ ", "theme ", "in Paris ",
    "190 member countries ", "some 640 delegates ", "from 145 countries ", "LYON, France – x\n", "A - ", "(",
    "/A ",
    ". ", "A.", "الجمعية العامة للإنتربول في دورتها ", "opened ", "opened general assembly ",
    "some words that are long and go on in the next line of it\nand ", "About INTERPOL\n", "cap\n1 /\n",
    "elected ", "terrorism fraud cybercrime ", "hundred ", "the Chinese capital ", "AFP AP EFE ",
    "84th session ", "de la 84e session de l'", "2022-10-18 ", "1.1.2022 ", "APO/", "(APO) ", "Source: ",
    "18, 19, ", "du quinze au seize ", "of this month 5 ", "Monday to Thursday session ", "four-day session ",
    "second day session ", "general assembly. It closes Monday. ", "Monday. first day session ",
    "session will be opened Monday ",
    "Where: Lima\n", "the ninety-sixth ", "96th ", "two hundred thousand ", "stolen cars trafficking ",
    "4 May 2031 | ", "Lima, 4 May 2031\n", "Updated 4.5.2031\n", "until the 4th ", "since Monday ",
    "Interpol groups 196 countries ", "theme: x\n", "28.11.-1.12.2031 ", "the Austrian city ",
    "du 13 octobre au 16 ", "the third day of the session ", "5 may 2031 - x\n", "Doha (ats) x\n",
    "\t",
    "é", "ـ",
    "INTERPOL General Assembly in Rome elected 100 delegates from 90 countries on 5 November. ",
]  # fmt: skip


def read(sheet: Sheet) -> None:
    """Every reader of this room, over one sheet."""
    assemblies = find_assemblies(sheet)
    session, dates = find_session(sheet, assemblies), find_dates(sheet)
    judge(sheet, assemblies, session, dates)
    attendance = find_attendance(sheet, assemblies)
    find_membership(sheet, attendance)
    find_announcements(sheet, (), (), None, None)
    readers: tuple[Callable[[Sheet], object], ...] = (
        find_topics, find_distributor, find_issuer, find_dateline, find_headline, find_published, find_theme,
        find_venue,
    )  # fmt: skip
    for reader in readers:
        reader(sheet)


def seconds(text: str) -> float:
    """CPU time of the best of three readings."""
    best = 60.0
    for _ in range(3):
        start = time.process_time()
        read(lay_out(text))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("pattern", PATTERNS)
def test_twice_the_text_takes_about_twice_the_time(pattern: str) -> None:
    text = (pattern * (SIZE // len(pattern) + 1))[:SIZE]
    small, large = seconds(text), seconds(text * 2)
    assert large < 0.03 + 3.2 * small, (pattern, small, large)
