"""Days and number of a session in whole texts that say them in rarer ways."""

import pytest

from parsers.assemblies import find_assemblies
from parsers.facts.session import find_session
from parsers.release import parse_release
from parsers.sheet import lay_out
from tests.parsers.sample_files import DAYS, read_samples

SAMPLES = read_samples(DAYS)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["text"][:60])
def test_a_whole_text(sample: dict[str, str | int]) -> None:
    release = parse_release(str(sample["text"]))
    dates = release.dates.value if release.dates else None
    told = {"start": dates and dates.start, "end": dates and dates.end}
    told |= {"number": release.session and release.session.value} if "number" in sample else {}
    expected = {key: sample.get(key) for key in told}
    assert told == expected


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        (
            "en",
            "The General Assembly of INTERPOL adopted a text on forests. The vote came in session number 79.",
            79,
        ),
        ("en", "INTERPOL, General Assembly, Session No. 79: Oslo. Delegates began their work on Monday.", 79),
        (
            "fr",
            "L’Assemblée générale d’INTERPOL a adopté un texte. Le vote clôt la session numéro 79.",
            79,
        ),
        ("fr", "L’Assemblée générale d’INTERPOL, session n° 79, a adopté un texte sur les forêts.", 79),
        ("ar", "اعتمدت الجمعية العامة للإنتربول قرارا بشأن الغابات خلال الدورة رقم 79 في أوسلو.", 79),
    ],
)
def test_the_number_behind_session(language: str, text: str, number: int) -> None:
    fact = find_session(sheet := lay_out(text, language), find_assemblies(sheet))
    assert fact is not None
    assert fact.value == number


def test_headlines_of_other_stories_above_a_dateline_tell_no_days() -> None:
    text = """مجلس الصيادين يختتم أعماله في الميناء القديم

الدورة السابعة لملتقى الإذاعات تنعقد في ليما يومي 4 – 6 نوفمبر الحالي

الفائزون بجائزة المرفأ يتسلمون جوائزهم

البيان الختامي لملتقى البحارة في بيرغن

أوسلو 28 نوفمبر 2031 م واس

اختتمت اليوم، بمدينة أوسلو، أعمال الدورة الـ93 للجمعية العامة للإنتربول.
"""
    dates = parse_release(text).dates
    assert dates
    assert (dates.value.start, dates.value.end) == (None, "2031-11-28")
