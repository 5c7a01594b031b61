"""Arabic forms of what the other languages have too: members, days of a session, head of a text."""
# ruff: noqa: E501 (sentences)

import pytest

from parsers.facts.heading import find_dateline, find_published
from parsers.facts.membership import find_membership
from parsers.facts.when.dates import find_dates
from parsers.facts.where.venue import find_venue
from parsers.release import parse_release
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
        ("المنعقدة من يوم الاثنين الثالث من نوفمبر إلى يوم الخميس السادس منه", "2031-11-03", "2031-11-06"),
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
        ("بريد الشمال - الجمعة 4 نوفمبر 2031 - السنة الثامنة - العدد 2738", "2031-11-04", None),
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


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("نائب الرئيس الإندونيسي باغوس سانتوسو يقرع الجرس.", "باغوس سانتوسو", "نائب الرئيس الإندونيسي"),
        ("ووصف الأمين العام للإنتربول يورغن زاندر ارتفاع العدد بأنه «خبر جيد».", "يورغن زاندر", "الأمين العام للإنتربول"),
        ("هنأ مدير عام الشرطة اللواء جهاد محمود أبو ورد أبناء الجهاز بالنجاح.", "جهاد محمود أبو ورد", "مدير عام الشرطة"),
        ("أما الأمين العام للإنتربول السيد ريموند ك. لوفيل فقد تناول الملاعب.", "ريموند ك. لوفيل", "الأمين العام للإنتربول"),
        ("وكان رئيس الوزراء الفيتنامي نغوين هوا تان قد افتتح الأعمال.", "نغوين هوا تان", "رئيس الوزراء الفيتنامي"),
        ("وكانت رئيسة المنظمة ناديا كوردوبا قد قالت إن الوقت حان.", "ناديا كوردوبا", "رئيسة المنظمة"),
        ("وصرح بذلك اللواء سمير القاضي مدير شرطة المرور.", "سمير القاضي", "مدير شرطة المرور"),
        ("وافتتح المؤتمر نيابة عن رئيس الجمهورية اللواء فؤاد رمزي وزير الداخلية.", "فؤاد رمزي", "وزير الداخلية"),
        ("وقالت وزيرة العدل في جزر سيشل السيدة ماري لويز أوكتاف إن الصيد توقف.", "ماري لويز أوكتاف", "وزيرة العدل في جزر سيشل"),
        ("وترأس الاجتماع والي الأمن عبد الرحيم الزياني، مدير الشرطة القضائية.", "عبد الرحيم الزياني", "مدير الشرطة القضائية"),
        ("واعتبر المستشار القانوني أوليفييه دولان قرار الوفود «خطوة».", "أوليفييه دولان", "المستشار القانوني"),
        ("وانتقد السفير الكندي أندرو ماكلين ضعف التمويل.", "أندرو ماكلين", "السفير الكندي"),
        ("والتقى الأمين العام لأنتربول يواخيم كراوزه.", "يواخيم كراوزه", "الأمين العام لأنتربول"),
    ],
)  # fmt: skip
def test_where_a_name_ends(text: str, name: str, role: str) -> None:
    found = parse_release(
        f"أوسلو، 4 نوفمبر 2031 – بدأت الجمعية العامة للإنتربول أعمالها.\n\n{text}\n"
    ).speakers
    assert [(one.name, one.role) for one in found] == [(name, role)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ودعا وزير الدولة إلى آلية للتشاور بين وزراء الداخلية، مؤكدا أن \"الخطر لا ينتظر موعدنا\".", "راشد الكعبي"),
        ("وطالبت الوزيرة بـ\"محكمة لا تغرق في الورق\".", "ماري أوكتاف"),
        ("وأكدت الوزيرة أن المنظمة لا تتدخل في السياسة، لكنها أضافت: \"من يقتل لا رأي له عندنا\".", "ماري أوكتاف"),
        ("وردا على سؤال أجاب رئيس الإنتربول: \"ثلاثة أمور: التدريب ثم التدريب\".", "توماس لوند"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, name: str) -> None:
    before = (
        "افتتح راشد الكعبي وزير الدولة للشؤون الداخلية الجمعية العامة للإنتربول في أوسلو، وقال توماس لوند رئيس"
        " المنظمة إن الوقت حان.\n\nوقالت وزيرة العدل السيدة ماري أوكتاف إن الصيد توقف. ورأت نائبة رئيس الإنتربول"
        " عن أوروبا، المفوضة إنغريد ساند، أن الأمر صعب.\n\n"
    )
    release = parse_release(f"{before}{text}\n")
    names = {one.id: one.name for one in release.speakers}
    assert [names.get(quote.speaker or "") for quote in release.quotes] == [name]


def test_countries_are_no_session() -> None:
    head = "أوسلو تستضيف الجمعية العامة للإنتربول بمشاركة 140 دولة"
    body = "افتتحت أمس أعمال الدورة التاسعة والسبعين للجمعية العامة للإنتربول."
    found = parse_release(f"{head}\n\n{body}\n").session
    assert found and found.value == 79
