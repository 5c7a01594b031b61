"""Counts near those of a session, and words of other counts near the session's own."""

import pytest

from parsers.release import parse_release

Counted = tuple[int | None, int | None]
LEAD = {
    "en": "OSLO, 4 November 2031 – The 99th INTERPOL General Assembly opened in Oslo on Monday.",
    "fr": "OSLO, 4 novembre 2031 – La 99e Assemblée générale d’INTERPOL s’est ouverte lundi à Oslo.",
    "es": "OSLO, 4 de noviembre de 2031 – La 99ª Asamblea General de INTERPOL se inauguró el lunes en Oslo.",
    "ar": "أوسلو، 4 نوفمبر 2031 – افتتحت الاثنين في أوسلو الدورة التاسعة والتسعون للجمعية العامة للإنتربول.",
}
HEAD = {"en": "OSLO, 4 November 2031 – ", "fr": "OSLO, 4 novembre 2031 – ",
        "es": "OSLO, 4 de noviembre de 2031 – ", "ar": "أوسلو، 4 نوفمبر 2031 – "}  # fmt: skip


def counted(text: str, language: str) -> list[Counted]:
    facts = parse_release(f"Oslo\n\n{text}", language=language).attendance
    return [(fact.value.count, fact.value.countries) for fact in facts]


@pytest.mark.parametrize(
    ("language", "sentence", "figures"),
    [
        ("en", "Thirty-one countries have now linked their border posts to the database.", []),
        ("en", "She told delegates that 40 countries had not answered the letter.", []),
        ("en", "Police in 22 countries are looking for him, the meeting heard.", []),
        ("en", "The task force brings together investigators from 14 countries.", []),
        ("en", "The project, which has the backing of 31 countries, needs money.", []),
        ("en", "Kenya will host 60 participants of a seminar next year.", []),
        ("en", "The Norwegian police have put 2,400 officers on the streets for the assembly.", []),
        ("en", "About 70 demonstrators gathered in front of the conference centre.", []),
        ("en", "Some 300 people protested outside the assembly.", []),
        ("en", "Her own force has 12,000 officers, the chief told the assembly.", []),
        ("en", "A study of 1,200 officers in 40 countries was presented to the assembly.", []),
        ("en", "The list of 90 wanted persons was handed to the delegates of 12 countries.", []),
        ("en",
         "The first General Assembly in Oslo, in 1985, was attended by 350 delegates from 92 "
         "countries.",
         []),
        ("en", "Forty countries sent their ministers to the previous session.", []),
        ("en", "The assembly will be guarded by 500 officers from three counties.", []),
        ("en", "Delegates from 12 African countries met on the sidelines to discuss rhino horn.", []),
        ("en", "The Pacific islands sent a joint delegation of 15 members from eight countries.", []),
        ("en", "Only 19 women are among the 640 delegates.", [(640, None)]),
        ("en", "Roughly a third of the 640 delegates are women.", [(640, None)]),
        ("en", "The 640 delegates, a third of them women, come from 145 countries.", [(640, 145)]),
        ("en", "Each of the 145 delegations will have one vote.", [(None, 145)]),
        ("en", "The delegations of 145 countries took their seats in alphabetical order.", [(None, 145)]),
        ("en", "Representatives from 145 member countries are expected in Oslo.", [(None, 145)]),
        ("en", "There were 640 seats and every one was taken.", []),
        ("en", "Heads of police from 145 of the 196 member countries are here.", [(None, 145)]),
        ("fr", "Trente et un pays ont désormais relié leurs postes-frontières à la base.", []),
        ("fr", "Elle a dit aux délégués que 40 pays n’avaient pas répondu.", []),
        ("fr", "Les polices de 22 pays le recherchent, a appris la réunion.", []),
        ("fr", "Le groupe spécial réunit des enquêteurs de 14 pays.", []),
        ("fr", "Le projet, soutenu par 31 pays, manque d’argent.", []),
        ("fr", "La police norvégienne a mis 2 400 agents dans les rues pour l’assemblée.", []),
        ("fr", "Quelque 300 personnes ont manifesté devant l’assemblée.", []),
        ("fr", "Son service compte 12 000 policiers, a dit la cheffe à l’assemblée.", []),
        ("fr", "La première Assemblée générale à Oslo, en 1985, avait réuni 350 délégués de 92 pays.", []),
        ("fr", "Quarante pays avaient envoyé leurs ministres à la session précédente.", []),
        ("fr",
         "Des délégués de 12 pays africains se sont réunis en marge pour parler de la corne de "
         "rhinocéros.",
         []),
        ("fr", "Les 640 délégués, dont un tiers de femmes, viennent de 145 pays.", [(640, 145)]),
        ("fr", "Chacune des 145 délégations dispose d’une voix.", [(None, 145)]),
        ("fr", "Les délégations de 145 pays ont pris place par ordre alphabétique.", [(None, 145)]),
        ("fr", "Les chefs de police de 145 des 196 pays membres sont là.", [(None, 145)]),
        ("es", "Treinta y un países ya han conectado sus puestos fronterizos a la base.", []),
        ("es", "Dijo a los delegados que 40 países no habían respondido.", []),
        ("es", "Policías de 22 países lo buscan, se oyó en la reunión.", []),
        ("es", "El grupo especial reúne a investigadores de 14 países.", []),
        ("es", "El proyecto, respaldado por 31 países, necesita dinero.", []),
        ("es", "La policía noruega ha puesto 2.400 agentes en las calles para la asamblea.", []),
        ("es", "Unas 300 personas protestaron ante la asamblea.", []),
        ("es", "Su cuerpo tiene 12.000 policías, dijo la jefa a la asamblea.", []),
        ("es", "La primera Asamblea General en Oslo, en 1985, reunió a 350 delegados de 92 países.", []),
        ("es", "Cuarenta países habían enviado a sus ministros a la sesión anterior.", []),
        ("es",
         "Delegados de 12 países africanos se reunieron al margen para hablar del cuerno de "
         "rinoceronte.",
         []),
        ("es", "Los 640 delegados, un tercio de ellos mujeres, proceden de 145 países.", [(640, 145)]),
        ("es", "Cada una de las 145 delegaciones tiene un voto.", [(None, 145)]),
        ("es", "Las delegaciones de 145 países tomaron asiento por orden alfabético.", [(None, 145)]),
        ("es", "Están aquí los jefes de policía de 145 de los 196 países miembros.", [(None, 145)]),
        ("ar", "وقد ربطت 31 دولة منافذها الحدودية بقاعدة البيانات.", []),
        ("ar", "وقالت للمندوبين إن 40 دولة لم ترد على الرسالة.", []),
        ("ar", "وتبحث عنه شرطة 22 دولة كما سمع الاجتماع.", []),
        ("ar", "ويضم الفريق الخاص محققين من 14 دولة.", []),
        ("ar", "ويحتاج المشروع الذي تدعمه 31 دولة إلى المال.", []),
        ("ar", "ونشرت الشرطة النرويجية 2400 شرطي في الشوارع من أجل الاجتماع.", []),
        ("ar", "وتظاهر نحو 300 شخص أمام مقر الاجتماع.", []),
        ("ar", "وكانت الجمعية العامة الأولى في أوسلو عام 1985 قد جمعت 350 مندوبا من 92 بلدا.", []),
        ("ar", "واجتمع مندوبون من 12 دولة أفريقية على هامش الدورة.", []),
        ("ar", "ولكل وفد من الوفود الـ145 صوت واحد.", []),
        ("ar", "وجلست وفود 145 دولة بحسب الترتيب الأبجدي.", [(None, 145)]),
    ],
)  # fmt: skip
def test_beside_the_session(language: str, sentence: str, figures: list[Counted]) -> None:
    assert counted(f"{LEAD[language]} {sentence}", language) == figures


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en",
         "The 99th INTERPOL General Assembly, which brings together 640 delegates from 145 countries "
         "in the fight against crime, opened in Oslo."),
        ("en",
         "On the sidelines of the 99th INTERPOL General Assembly, which brings together 640 delegates "
         "from 145 countries, the minister met her colleagues."),
        ("en",
         "At the 99th INTERPOL General Assembly, attended by 640 delegates from 145 countries, a "
         "memorandum was signed."),
        ("en",
         "The 99th INTERPOL General Assembly has drawn 640 delegates from 145 countries to Oslo, "
         "which hosts it for the first time since 1985."),
        ("en",
         "Founded in 1923, INTERPOL has gathered 640 delegates from 145 countries for its 99th "
         "General Assembly in Oslo."),
        ("en",
         "For the first time since 1985, Oslo hosts the INTERPOL General Assembly, with 640 delegates "
         "from 145 countries."),
        ("en",
         "Some 640 delegates from 145 countries, more than last year, are at the 99th INTERPOL "
         "General Assembly in Oslo."),
        ("en",
         "The 99th INTERPOL General Assembly heard a report on 2030 before its 640 delegates from 145 "
         "countries."),
        ("en",
         "“We welcome 640 delegates from 145 countries to the General Assembly of INTERPOL,” the "
         "minister said in Oslo."),
        ("en",
         "The 99th INTERPOL General Assembly opened in Oslo before 640 delegates from 145 countries "
         "who will vote against or for a text on Thursday."),
        ("fr",
         "La 99e Assemblée générale d’INTERPOL, qui réunit 640 délégués de 145 pays contre le crime, "
         "s’est ouverte à Oslo."),
        ("fr",
         "En marge de la 99e Assemblée générale d’INTERPOL, qui réunit 640 délégués de 145 pays, la "
         "ministre a vu ses collègues."),
        ("fr",
         "Fondée en 1923, INTERPOL a réuni 640 délégués de 145 pays pour sa 99e Assemblée générale à "
         "Oslo."),
        ("fr",
         "Pour la première fois depuis 1985, Oslo accueille l’Assemblée générale d’INTERPOL, avec 640 "
         "délégués de 145 pays."),
        ("fr",
         "La 99e Assemblée générale d’INTERPOL, à laquelle prennent part 640 délégués de 145 pays, a "
         "adopté un texte sur l’Afrique."),
        ("fr",
         "« Nous accueillons 640 délégués de 145 pays à l’Assemblée générale d’INTERPOL », a dit la "
         "ministre à Oslo."),
        ("es",
         "La 99ª Asamblea General de INTERPOL, que reúne a 640 delegados de 145 países contra el "
         "crimen, se inauguró en Oslo."),
        ("es",
         "Al margen de la 99ª Asamblea General de INTERPOL, que reúne a 640 delegados de 145 países, "
         "la ministra vio a sus colegas."),
        ("es",
         "Fundada en 1923, INTERPOL reunió a 640 delegados de 145 países en su 99ª Asamblea General "
         "en Oslo."),
        ("es",
         "Por primera vez desde 1985, Oslo acoge la Asamblea General de INTERPOL, con 640 delegados "
         "de 145 países."),
        ("es",
         "«Damos la bienvenida a 640 delegados de 145 países a la Asamblea General de INTERPOL», dijo "
         "la ministra en Oslo."),
        ("ar",
         "افتتحت في أوسلو الدورة التاسعة والتسعون للجمعية العامة للإنتربول بمشاركة 640 مندوبا من 145 "
         "دولة لتوحيد الجهود ضد الجريمة."),
        ("ar",
         "على هامش الدورة التاسعة والتسعين للجمعية العامة للإنتربول التي تجمع 640 مندوبا من 145 دولة "
         "التقت الوزيرة زملاءها."),
        ("ar",
         "وألقى الوزير أمام 640 مندوبا من 145 دولة الكلمة الافتتاحية للجمعية العامة للإنتربول في "
         "أوسلو."),
        ("ar",
         "تستضيف أوسلو الجمعية العامة للإنتربول لأول مرة منذ عام 1985 بمشاركة 640 مندوبا من 145 دولة."),
        ("ar",
         "افتتحت في أوسلو أكبر دورة للجمعية العامة للإنتربول بحضور 640 مندوبا من 145 دولة عربية "
         "وأجنبية."),
    ],
)  # fmt: skip
def test_its_own_count(language: str, sentence: str) -> None:
    assert counted(HEAD[language] + sentence, language) == [(640, 145)]
