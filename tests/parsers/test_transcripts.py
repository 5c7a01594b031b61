"""A speech given whole has no quotations: what its speaker cites is part of it."""

import pytest

from parsers.release import parse_release

SPEECHES = {
    "en": """Remarks by Ada Marlowe, Minister of the Interior
88th INTERPOL General Assembly, Santiago

Excellencies,
Ladies and gentlemen,

My father used to say, “Lock the door twice,” and I have done so ever since.

Thank you.
""",
    "en, behind what it was held at": """Home > Speeches

88th INTERPOL General Assembly – Opening address by Ada Marlowe, Minister of the Interior, Barn Hall, Santiago

PLEASE CHECK AGAINST DELIVERY

President Ken Roe
Ministers, Commissioners, Ladies and Gentlemen

My father used to say, “Lock the door twice,” and I have done so ever since.
""",
    "en, over two lines": """Opening remarks

by Ada Marlowe

88th INTERPOL General Assembly

Your Highness, Ruler of the harbour; Your Excellencies; Delegates; Ladies and Gentlemen;

My father used to say, “Lock the door twice,” and I have done so ever since.
""",
    "fr": """Allocution de Mme Ada Marlowe, ministre de l’Intérieur
88e session de l’Assemblée générale d’INTERPOL

Mesdames et Messieurs les délégués,

Mon père disait : « Ferme la porte deux fois. » Je l’ai toujours fait.
""",
    "es": """Palabras de la ministra del Interior, Ada Marlowe
88.ª Asamblea General de INTERPOL

Señoras y señores:

Mi padre decía: «Cierra la puerta dos veces». Siempre lo he hecho.
""",
    "ar": """كلمة وزيرة الداخلية السيدة عايدة مرزوق
الدورة الثامنة والثمانون للجمعية العامة للإنتربول

أصحاب المعالي والسعادة،

كان أبي يقول: "أغلق الباب مرتين". وما زلت أفعل ذلك.
""",
}


@pytest.mark.parametrize("text", SPEECHES.values(), ids=SPEECHES)
def test_a_speech_has_no_quotations(text: str) -> None:
    assert parse_release(text).quotes == ()


@pytest.mark.parametrize("text", [SPEECHES[code] for code in ("en", "fr", "es", "ar")])
def test_without_an_address_it_is_a_text_like_others(text: str) -> None:
    lines = [line for line in text.split("\n") if line[-1:] not in set(",:،")]
    assert len(parse_release("\n".join(lines)).quotes) == 1


def test_a_release_may_quote_an_address() -> None:
    text = """Minister opens the 88th INTERPOL General Assembly

“Ladies and gentlemen,” said the Minister of the Interior, Ada Marlowe, “lock the door twice.”

Remarks by others followed.
"""
    assert [quote.text for quote in parse_release(text).quotes] == [
        "Ladies and gentlemen",
        "lock the door twice.",
    ]
