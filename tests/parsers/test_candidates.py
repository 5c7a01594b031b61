"""Which entries are worth a visit, in four languages."""

import pytest

from parsers.candidates import candidate


@pytest.mark.parametrize(
    "title",
    [
        "INTERPOL General Assembly opens",
        "Interpol-led operation nets 40",
        "INTERPOL’s new president",
        "The 90th General Assembly gets under way in New Delhi",
        "La 82ème session de l’Assemblée générale d’INTERPOL",
        "L'OIPC élit son président",
        "Ouverture de l’Assemblée générale à Carthagène",
        "La Interpol abrió su 88 Asamblea General",
        "88.ª Asamblea General: jefes de policía en Santiago",
        "افتتاح الدورة الـ89 للجمعية العامة للإنتربول",
        "الإنتربول يعقد اجتماعه السنوي",
        "رئيس الانتربول في الدوحة",
        "المنظَّمة الدولية للشرطة الجنائية",
        "International Criminal Police Organization meets",
        "ICPO delegates vote",
        "\u200bINTER\u00adPOL meets",
        "ＩＮＴＥＲＰＯＬ meets",
        "INTERРОL meets",  # two letters are Cyrillic
        "UN General Assembly hears INTERPOL",
        "UN General Assembly debates police cooperation",
    ],
)
def test_named(title):
    assert candidate(title, "", ()).startswith("title names")


@pytest.mark.parametrize(
    "title",
    [
        "Football results",
        "How to interpolate data",
        "Interpolation in practice",
        "UN General Assembly adopts resolution on cotton",
        "Asamblea General de las Naciones Unidas vota sobre el clima",
        "L’Assemblée générale des actionnaires approuve les comptes",
        "Annual General Assembly of shareholders",
        "الجمعية العامة للأمم المتحدة تصوت",
        "",
    ],
)
def test_not_named(title):
    assert candidate(title, None, ()) is None


def test_the_reason_says_where():
    assert candidate("Meeting", "Delegates of Interpol", ()) == "summary names INTERPOL"
    assert candidate(None, None, ("Police", "INTERPOL")) == "category names INTERPOL"
    assert candidate("89th General Assembly", None, ()) == "title names a General Assembly"


def test_long_texts_are_bounded():
    assert candidate("x", "word " * 1_000_000 + "interpol", ()) is None
