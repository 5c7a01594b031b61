"""What Arabic newspapers write otherwise than agencies: names, offices, marks, sessions, places."""
# ruff: noqa: E501 (sentences)

import pytest

from parsers.assemblies import find_assemblies
from parsers.facts.session import find_session
from parsers.release import parse_release
from parsers.sheet import lay_out

_OPENED = "أوسلو، 4 نوفمبر 2031 – بدأت الجمعية العامة للإنتربول أعمالها.\n\n"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("قال رئيس منظمة الشرطة الدولية “الإنتربول” سامي الخطيب إن الباب مفتوح.",
         [("سامي الخطيب", "رئيس منظمة الشرطة الدولية “الإنتربول”")]),
        ("قالت رئيسة منظمة الشرطة الدولية (أنتربول) ليلى برادة الاثنين إن الباب مفتوح.",
         [("ليلى برادة", "رئيسة منظمة الشرطة الدولية (أنتربول)")]),
        ("انتخبت المنظمة الكوري الجنوبي بارك مين سو أمس الأربعاء رئيسا لها.", [("بارك مين سو", "رئيسا")]),
        ("انتخبت المنظمة الهولندي يان دي فيت يوم الأربعاء رئيسا لها.", [("يان دي فيت", "رئيسا")]),
        ("وافتتحه أمس الأمير ألبير الثاني أمير موناكو، قبل الغداء.", [("الأمير ألبير الثاني", "أمير موناكو")]),
        ("وحضر الأمين العام للانتربول ومسؤولين عرب وأفارقة.", []),
        ("ويتسلم الأمين العام الجديد مهام منصبه غدا.", []),
        ("بمشاركة وفود من 190 دولة عضو وكبار مسؤولي أجهزة الجمارك.", []),
        ("ويترأس الوفد اللواء ناصر يوسف المال المكلف بمهام مدير إدارة الموانئ، ومعه ضباط.",
         [("ناصر يوسف المال", "المكلف بمهام مدير إدارة الموانئ")]),
        ("وأوفدت البلاد فريقا لدعم مرشحها برئاسة الشيخ نايف بن فالح مساعد وكيل وزارة الداخلية لشؤون البحر.",
         [("الشيخ نايف بن فالح", "مساعد وكيل وزارة الداخلية لشؤون البحر")]),
        ("شاركت البلاد ممثلة بوزير الداخلية الشيخ محمد السالم الحمد الصباح على رأس وفد.",
         [("الشيخ محمد السالم الحمد الصباح", "وزير الداخلية")]),
        ("وشاركت البلاد بوفد يرأسه الشيخ نايف بن فالح، مساعد وكيل وزارة الداخلية لشؤون البحر وعدد من الضباط.",
         [("الشيخ نايف بن فالح", "مساعد وكيل وزارة الداخلية لشؤون البحر")]),
        ("وحضر الوزير الفنلندي للشؤون الداخلية راجف ميهتا ورئيس المنظمة سامي الخطيب.",
         [("راجف ميهتا", "الوزير الفنلندي للشؤون الداخلية"), ("سامي الخطيب", "رئيس المنظمة")]),
        ("انتخبت المنظمة سامي الخطيب أمينا عاما خلفا للأمين العام السابق رامي حداد أمس.",
         [("سامي الخطيب", "أمينا عاما"), ("رامي حداد", "للأمين العام السابق")]),
        ("وكانت رئيسة المنظمة ميراي بالدوسري قد قالت إن الباب مفتوح.",
         [("ميراي بالدوسري", "رئيسة المنظمة")]),
    ],
)  # fmt: skip
def test_names_and_offices(text: str, people: list[tuple[str, str]]) -> None:
    found = parse_release(f"{_OPENED}{text}\n").speakers
    assert [(one.name, one.role) for one in found] == people


@pytest.mark.parametrize(
    "text",
    [
        "وقالت المنظمة عبر \"تويتر\" إن الباب مفتوح.",
        "أفادت وكالة أنباء الإمارات “وام” اليوم السبت أن الباب مفتوح.",
        "وكتب الوزير سامي الخطيب على منصة «إكس» أن الباب مفتوح.",
        "وأكد سامي الخطيب قائد قوة الأمن الداخلي «لخويا» أن الباب مفتوح.",
        "وأكد الوزير سامي الخطيب إنشاء «مؤسسة المرافئ من أجل بحر أكثر هدوءا».",
    ],
)  # fmt: skip
def test_networks_agencies_and_new_bodies_in_marks_are_nobodys_words(text: str) -> None:
    assert not parse_release(f"{_OPENED}{text}\n").quotes


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وعلق مستشار الوزير، أنور قرقاش على اختيار سامي الخطيب بالقول: \"هذا فوز كبير لبلادنا\".", "أنور قرقاش"),
        ("وعلق أنور قرقاش على فوز سامي الخطيب قائلا: \"هذا فوز كبير لبلادنا\".", "أنور قرقاش"),
        ("وقال أنور قرقاش إن سامي الخطيب ألقى كلمة، وختم سامي الخطيب قائلا: \"هذا فوز لنا\".", "سامي الخطيب"),
        ("وقالت المنظمة في التغريدة: \"هذا فوز كبير لبلادنا\".", "المنظمة"),
    ],
)  # fmt: skip
def test_who_comments(text: str, speaker: str) -> None:
    release = parse_release(f"{_OPENED}{text}\n")
    names = {one.id: one.name for one in release.speakers}
    assert [names.get(quote.speaker or "") for quote in release.quotes] == [speaker]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("في ختام الجمعية العامة للإنتربول يوم الخميس 7 نوفمبر", None),
        ("في ختام الجمعية العامة للإنتربول يوم 7 تشرين الثاني/نوفمبر", None),
        ("شارك في انتخابات الجمعية العامة للإنتربول 196 عضوا", None),
        ("اختيرت لاستضافة الجمعية العامة للإنتربول الـ 98. وجاء ذلك خلال الجمعية العامة الـ 96 للإنتربول في أوسلو"
         " من 4 إلى 7 نوفمبر 2031", 96),
        ("اختيرت لاستضافة الجمعية العامة للإنتربول الـ 98. وجاء ذلك خلال الجمعية العامة الـ 96 للإنتربول", 98),
    ],
)  # fmt: skip
def test_session(text: str, number: int | None) -> None:
    sheet = lay_out(f"{_OPENED}{text}.", "ar")
    fact = find_session(sheet, find_assemblies(sheet))
    assert (fact and fact.value) == number


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("انتخبت الجمعية العامة للإنتربول سامي الخطيب أمينا عاما خلفا للأمين العام السابق في مدينة غلاسكو.",
         "Glasgow"),
        ("افتتحت الجمعية العامة للإنتربول في مدينة «قرطاجينا» - كولومبيا وتستمر أياما.", "Cartagena"),
        ("افتتحت الجمعية العامة للإنتربول أمس. وقال الوزير إن دبي هي المضيف المثالي لاجتماع الجمعية العامة.",
         "Dubai"),
        ("كانت الجمعية العامة السابقة للإنتربول في مدينة غلاسكو.", None),
    ],
)  # fmt: skip
def test_host(text: str, city: str | None) -> None:
    venue = parse_release(text).venue
    assert (venue and venue.value.city) == city


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("أبوظبي (الأفق) ", "أبوظبي"),
        ("أبوظبي (الأفق الجديد) ", "أبوظبي"),
        ("مراكش (المغرب) ", None),
        ("مراكش، ", None),
    ],
)
def test_a_paper_behind_the_place_of_a_dateline(line: str, place: str | None) -> None:
    told = "تستضيف البلاد اجتماع الجمعية العامة للإنتربول في العام الذي يلي، بعد أن وقع اختيار الوفود عليها"
    line_of = parse_release(f"{line}{told} لتكون الدولة المستضيفة لهذا الاجتماع.\n").dateline
    assert (line_of and line_of.value.place) == place


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("انتخبت الجمعية العامة للإنتربول سامي الخطيب (المفتش العام في وزارة الداخلية منذ عام 2015) رئيسا.", True),
        ("أسفرت انتخابات منظمة الشرطة الجنائية الدولية، التي أقيمت أمس في أوسلو، عن فوز سامي الخطيب بمنصب"
         " الرئيس. وهو عضو في اللجنة التنفيذية.", True),
        ("أعلنت المنظمة انتخاب سامي الخطيب رئيسا للإنتربول خلفا لرئيس الإنتربول السابق. وانتخبه مندوبو الإنتربول"
         " خلال اجتماع عام في أوسلو.", True),
        ("انتخب سامي الخطيب رئيسا لمنظمة الشرطة الدولية (الإنتربول) في اجتماع المنظمة المكونة من 194 بلدا.", True),
        ("يعمل سامي الخطيب في الإنتربول منذ عام 2015، وقد شارك في الجمعية العامة للإنتربول عام 2012.", False),
        ("فاز فريق شرطة أوسلو بكأس الإنتربول لكرة القدم أمس.", False),
    ],
)  # fmt: skip
def test_elections_are_about_a_session(text: str, about: bool) -> None:
    assert parse_release(text).relevance.general_assembly is about


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تستمر الدورة التي تشارك فيه 188 دولة و 65 منظمة إقليمية.", [(None, 188)]),
        ("افتتحت الأعمال أمس بمشاركة قادة الأجهزة الأمنية من 166 دولة.", [(None, 166)]),
        ("ويشارك 88 وزيرا وأكثر من ألف موفد يمثلون 166 بلدا في الاجتماع.", [(88, None), (1000, 166)]),
        ("وفي انتخابات شارك فيها 196 عضوا قال الأستاذ الكبير سامي, ومدير مكتبه، نعم.", []),
    ],
)  # fmt: skip
def test_who_came(text: str, told: list[tuple[int | None, int | None]]) -> None:
    found = parse_release(f"{_OPENED}{text}\n").attendance
    assert [(one.value.count, one.value.countries) for one in found] == told


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("قررت منظمة الشرطة الجنائية الدولية، اليوم الأربعاء، قبول عضوية توفالو.", ["admission"]),
        ("ووافقت الجمعية العامة في تصويت جرى اليوم على منح العضوية لدولة توفالو.", ["admission"]),
        ("وحاولت دول عرقلة انضمام توفالو إلى المنظمة كدولة عضو.", []),
        ("وجرت الدورة الـ 96 أمس. واختيرت الدوحة لاستضافة الدورة الـ 99 بعد أعوام.", ["next-host"]),
    ],
)
def test_decisions(text: str, kinds: list[str]) -> None:
    opened = _OPENED.replace("الجمعية العامة", "الدورة الـ 96 للجمعية العامة")
    assert [one.kind for one in parse_release(f"{opened}{text}\n").announcements] == kinds


def test_oman_with_its_sign_and_a_number_written_to_its_article() -> None:
    release = parse_release(
        "بدأت اليوم بمسقط أعمال الجمعية العامة للإنتربول في دورتها ال97 التي تستضيفها سلطنة عُمان."
    )
    assert release.session is not None
    assert release.session.value == 97
    assert release.venue is not None
    assert release.venue.value.country == "OM"


def test_days_in_a_sentence_that_names_where_an_attack_was() -> None:
    release = parse_release(
        "الدوحة - اختتمت الجمعية العامة للإنتربول أعمالها.\n\nواستمرت الدورة أربعة أيام (21-24 أكتوبر 2031) "
        "بعد شهر من هجوم استهدف مركزا في نيروبي، وتناول المندوبون أولويات المنظمة."
    )
    assert release.dates is not None
    assert (release.dates.value.start, release.dates.value.end) == ("2031-10-21", "2031-10-24")


def test_the_heading_of_a_speech_keeps_its_lines() -> None:
    head = "كلمة السيدة سلمى الخطيب، رئيسة الإنتربول\nالدورة السابعة والتسعون للجمعية العامة للإنتربول\nأوسلو (النرويج)، 4 نوفمبر 2031"
    release = parse_release(f"{head}\n\nأيها الزملاء الأعزاء، صباح الخير. أطلب منكم أن تتذكروا ذلك الدفتر.")
    assert [(one.name, one.role) for one in release.speakers] == [("سلمى الخطيب", "رئيسة الإنتربول")]
    assert release.published is not None
    assert release.published.value == "2031-11-04"
