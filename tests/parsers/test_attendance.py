"""Who came, counted, in the forms in which four languages write it."""

import pytest

from parsers.facts.attendance import find_attendance
from parsers.sheet import lay_out

GA = {
    "en": "The INTERPOL General Assembly",
    "fr": "L’Assemblée générale d’INTERPOL",
    "es": "La Asamblea General de INTERPOL",
    "ar": "الجمعية العامة للإنتربول",
}


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("en", "drew some 640 police chiefs from 145 countries.", [(640, "approx", 145)]),
        ("en", "drew more than 1,000 delegates from some 170 countries.", [(1000, "more than", 170)]),
        ("en", "brings together close to 100 Justice and Security Ministers.", [(100, "nearly", None)]),
        ("en", "brings together 850 participants representing 160 countries.", [(850, "exact", 160)]),
        ("en", "was attended by delegations from 195 countries.", [(None, "exact", 195)]),
        ("en", "is watched by 3,000 officers who arrested 200 suspects.", []),
        ("en", "opens on Monday. Around 2,000 officers are to protect the meeting.", []),
        ("es", "se inauguró ayer. Asisten una veintena de ministros y un centenar de delegados.",
         [(20, "approx", None), (100, "approx", None)]),
        ("en", "gathered 800 delegates from 179 countries, including 82 police chiefs and 25 ministers.",
         [(800, "exact", 179), (25, "exact", None)]),
        ("es", "reunió a unos 2000 delegados y delegadas de 160 países.", [(2000, "approx", 160)]),
        ("es", "se reunió en el año 2000. Participantes hubo pocos.", []),
        ("fr", "attire quelque 550 délégués à Lima. Cent quarante pays y sont représentés.",
         [(550, "approx", 140)]),
        ("es", "reunió a 300 delegados. “Formamos a oficiales de 47 países”, dijo Ana Ruiz.",
         [(300, "exact", None)]),
        ("fr", "réunit 300 délégués. « Nous avons rencontré cent douze délégations », raconte Ana Ruiz.",
         [(300, "exact", None)]),
        ("en", "drew 550 delegates from 136 countries, who talk until Friday about those arrested.",
         [(550, "exact", 136)]),
        ("en", "drew two hundred and fifty delegates.", [(250, "exact", None)]),
        ("en", "expects upwards of 900 delegates, among them 31 ministers.",
         [(900, "more than", None), (31, "exact", None)]),
        ("en", "opened with an open day for 40,000 visitors.", []),
        ("fr", "réunit plus d’un millier de délégués de cent pays.", [(1000, "more than", 100)]),
        ("fr", "réunit mille deux cents délégués.", [(1200, "exact", None)]),
        ("es", "reúne a más de un millar de mandos policiales de 170 países.", [(1000, "more than", 170)]),
        ("es", "espera la llegada de poco más de mil trescientos visitantes.", [(1300, "more than", None)]),
        ("ar", "بدأت بمشاركة ألف ومئة مندوب من 150 دولة.", [(1100, "exact", 150)]),
        ("ar", "بدأت بحضور ما يفوق 820 مشاركا من 174 بلدا.", [(820, "more than", 174)]),
        ("fr", "réunit près de 470 chefs de police, ministres et hauts responsables de 160 pays.",
         [(470, "nearly", 160)]),
        ("fr", "accueille plus de 1 300 délégués venus de quelque 170 pays.", [(1300, "more than", 170)]),
        ("fr", "rassemble environ 2 000 participants.", [(2000, "approx", None)]),
        ("fr", "réunit un millier de délégués de 188 pays.", [(1000, "approx", 188)]),
        ("fr", "réunit de hauts responsables des services chargés de l’application de la loi de 166 pays.",
         [(None, "exact", 166)]),
        ("es", "reúne a más de 1.050 participantes de 144 países.", [(1050, "more than", 144)]),
        ("es", "congrega a unos 630 jefes de policía de 142 países.", [(630, "approx", 142)]),
        ("es", "reunió a mandos de 162 países.", [(None, "exact", 162)]),
        ("ar", "تجمع حوالي 470 من قادة الشرطة والوزراء من نحو 160 بلدا.", [(470, "approx", 160)]),
        ("ar", "بدأت بمشاركة أكثر من 600 مندوب من 150 دولة.", [(600, "more than", 150)]),
        ("ar", "بدأت بحضور ممثلي 190 دولة.", [(None, "exact", 190)]),
        ("en", "thanked the participants, numbering some 640 from 145 countries.", [(640, "approx", 145)]),
        ("ar", "شكرت المشاركين البالغ عددهم 640 من 145 دولة.", [(640, "exact", 145)]),
        ("es", "reunió a 650 delegados de 141 de los 190 países miembros.", [(650, "exact", 141)]),
        ("ar", "شهدت مشاركة أكثر من (800) مندوب من (179) بلدا.", [(800, "more than", 179)]),
        ("fr", "réunit les chefs de police de plus de 160 pays.", [(None, "exact", 160)]),
        ("fr", "attend 560 délégués, dont quinze ministres.", [(560, "exact", None), (15, "exact", None)]),
        ("fr", "a réuni une soixantaine de ministres.", [(60, "approx", None)]),
        ("en", "opened. Some 140 delegations are in the hall.", [(None, "exact", 140)]),
        ("fr", "s’ouvre. Que 151 délégations soient là dit tout.", [(None, "exact", 151)]),
        ("es", "reúne a 132 delegaciones.", [(None, "exact", 132)]),
        ("ar", "بدأت بمشاركة 148 وفدا.", [(None, "exact", 148)]),
        ("fr", "s’ouvre. Les polices de plus de 125 pays sont là.", [(None, "exact", 125)]),
        ("fr", "s’ouvre. Les chefs de police d’une centaine de pays sont réunis.", [(None, "exact", 100)]),
        ("fr", "s’ouvre. 139 des 190 États membres ont fait le déplacement.", [(None, "exact", 139)]),
        ("fr", "s’ouvre. « Nous avons formé 700 cadres », dit un hôte.", []),
        ("fr", "s’achève. Une dizaine de délégations ont changé d’avis.", []),
    ],
)  # fmt: skip
def test_attendance(language: str, text: str, figures: list[tuple[int | None, str, int | None]]) -> None:
    facts = find_attendance(lay_out(f"{GA[language]} {text}", language))
    assert [(f.value.count, f.value.qualifier, f.value.countries) for f in facts] == figures
