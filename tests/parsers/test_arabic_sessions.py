"""What Arabic texts say of a session: its theme, who came from where, that it ended."""

import pytest

from parsers.release import parse_release


def test_what_is_founded_is_no_theme() -> None:
    text = "يتناول الوزير موضوع إنشاء منظمة «أفرومار» في الجمعية العامة للإنتربول المنعقدة في أوسلو.\n"
    assert parse_release(text).theme is None


@pytest.mark.parametrize("verb", ["تبحث", "تناقش"])
def test_countries_that_discuss_something_come_from_them(verb: str) -> None:
    text = f"{verb} 188 دولة إنشاء سجل جديد في أعمال الدورة 99 للجمعية العامة للإنتربول في أوسلو.\n"
    assert [one.value.countries for one in parse_release(text).attendance] == [188]


def test_a_session_that_ends_its_work_is_the_subject() -> None:
    assert parse_release("أنهت الجمعية العامة للإنتربول أعمالها في النرويج.\n").relevance.general_assembly
