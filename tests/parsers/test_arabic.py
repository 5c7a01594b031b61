"""Arabic forms of what the other languages have too: members, days of a session, head of a text."""

import pytest

from parsers.facts.dates import find_dates
from parsers.facts.heading import find_dateline, find_published
from parsers.facts.membership import find_membership
from parsers.facts.venue import find_venue
from parsers.sheet import lay_out


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("وتضم المنظمة حاليا في عضويتها 196 بلدا.", 196),
        ("والمنظمة، التي تضم (196) دولة، مقرها ليون.", 196),
        ("من 153 دولة من أصل 196 دولة تضمها المنظمة.", 196),
        ("وأصبحت بالاو العضو الـ197 في الإنتربول.", 197),
        ("ارتفع عدد الأعضاء من 195 إلى 196.", 196),
        ("وتضم المنظمة التي تتخذ من ليون مقرا 194 دولة.", 194),
        ("يمثلون 132 دولة من بين 177 دولة هي مجموع الدول الأعضاء.", 177),
        ("بحضور رؤساء وفود 160 دولة عضوا.", None),
    ],
)
def test_membership(text: str, members: int | None) -> None:
    fact = find_membership(lay_out(text, "ar"), ())
    assert (fact and fact.value) == members


@pytest.mark.parametrize(
    ("verbs", "start", "end"),
    [
        ("بدأت أول أمس وتختتم بعد غد الخميس", "2031-11-02", "2031-11-06"),
        ("انطلقت أمس وتتواصل إلى يوم الخميس", "2031-11-03", "2031-11-06"),
        ("تحتضنها أوسلو اعتبارا من اليوم وحتى 7 نوفمبر", "2031-11-04", "2031-11-07"),
        ("تتواصل لليوم الثاني على التوالي", "2031-11-03", None),
    ],
)
def test_days(verbs: str, start: str | None, end: str | None) -> None:
    fact = find_dates(lay_out(f"أوسلو، 4 نوفمبر 2031 – الجمعية العامة للإنتربول {verbs}.\n", "ar"))
    assert fact is not None
    assert (fact.value.start, fact.value.end) == (start, end)


@pytest.mark.parametrize(
    ("head", "published", "place"),
    [
        ("[3/نوفمبر/2031]\nصنعاء - سبأنت", "2031-11-03", "صنعاء"),
        ("مدريد: «حياة المدينة»", None, "مدريد"),
        ("دمشق-سانا", None, "دمشق"),
        ("رام الله 3-11-2031 وفا- صوتت الوفود.", "2031-11-03", "رام الله"),
        ("عمان - بترا - قال الوزير إن الأعمال بدأت.", None, "عمان"),
    ],
)
def test_head(head: str, published: str | None, place: str | None) -> None:
    sheet = lay_out(f"عنوان\n\n{head}\n\nبدأت الأعمال.\n", "ar")
    day, line = find_published(sheet), find_dateline(sheet)
    assert (day and day.value, line and line.value.place) == (published, place)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        (
            "أكد الوزير أمس بمدينة مراكش أن الأمر عاجل. جاء ذلك في كلمة أمام الجمعية العامة للإنتربول.",
            "Marrakesh",
        ),
        ("عاد الوزير من سنغافورة بعد مشاركته في الجمعية العامة للإنتربول.", "Singapore"),
    ],
)
def test_host(text: str, host: str) -> None:
    fact = find_venue(lay_out(f"تونس 4 نوفمبر 2031 (وات) - {text}\n", "ar"))
    assert fact is not None
    assert fact.value.city == host
