"""What is announced: decided at this session, by kind; not what is asked for, put off, or long past."""

import pytest

from parsers.release import parse_release

HEADS = {
    "en": "INTERPOL General Assembly in Tirana\n\n"
    "The 84th INTERPOL General Assembly was held in Tirana from 2 to 5 November 2015.",
    "fr": "Assemblée générale d’INTERPOL à Tirana\n\n"
    "La 84e session de l’Assemblée générale d’INTERPOL s’est tenue à Tirana du 2 au 5 novembre 2015.",
    "es": "Asamblea General de INTERPOL en Tirana\n\n"
    "La 84.ª Asamblea General de INTERPOL se celebró en Tirana del 2 al 5 de noviembre de 2015.",
    "ar": "الجمعية العامة للإنتربول في تيرانا\n\n"
    "عقدت الدورة 84 للجمعية العامة للإنتربول في تيرانا من 2 إلى 5 تشرين الثاني/نوفمبر 2015.",
}
DECIDED = [
    ("en", "Delegates adopted a resolution on stolen boats.", "resolution"),
    ("en", "The meeting ended with the adoption of new rules on data.", "resolution"),
    ("en", "The session closed on Thursday after admitting two new members.", "admission"),
    ("en", "Bhutan became a member on Tuesday.", "admission"),
    ("en", "Otto Varga of Hungary was elected Vice-President for Europe.", "election"),
    ("en", "The Assembly issued a declaration on river piracy.", "declaration"),
    ("en", "Albania and Malta signed a memorandum of understanding.", "agreement"),
    ("en", "The 85th session will be held in Tbilisi.", "next-host"),
    ("en", "Georgia will host the next General Assembly.", "next-host"),
    ("en", "Tbilisi will be the host in 2016.", "next-host"),
    ("en", "Members accepted the bid of Georgia for the next session.", "next-host"),
    ("fr", "Les délégués ont adopté une résolution sur les bateaux volés.", "resolution"),
    ("fr", "La session s’est achevée sur l’adoption d’un règlement sur les données.", "resolution"),
    ("fr", "Le Bhoutan a été admis comme membre de l’organisation.", "admission"),
    ("fr", "Otto Varga (Hongrie) a été élu vice-président pour l’Europe.", "election"),
    ("fr", "L’Albanie et Malte ont signé un protocole d’accord.", "agreement"),
    ("fr", "La 85e session se tiendra à Tbilissi.", "next-host"),
    ("fr", "L’année prochaine, les délégués se retrouveront à Tbilissi.", "next-host"),
    ("es", "Los delegados aprobaron una resolución sobre embarcaciones robadas.", "resolution"),
    ("es", "La reunión concluyó con la adopción de normas sobre datos.", "resolution"),
    ("es", "Bután fue admitido como miembro de la organización.", "admission"),
    ("es", "Otto Varga (Hungría) resultó elegido vicepresidente por Europa.", "election"),
    ("es", "Albania y Malta firmaron un memorando.", "agreement"),
    ("es", "La 85.ª reunión tendrá lugar en Tiflis.", "next-host"),
    ("es", "Tiflis será la sede en 2016.", "next-host"),
    ("fr", "La session s’est achevée sur l’adoption, par les délégués, d’un plan.", "resolution"),
    ("fr", "Elle compte 190 membres, les délégués ayant accédé aux demandes d’adhésion.", "admission"),
    ("es", "Ha finalizado con la aprobación por parte de los delegados de un plan.", "resolution"),
    ("es", "Los delegados accedieron a la solicitud de ingreso de Bután.", "admission"),
    ("ar", "واعتمد المندوبون قرارا بشأن القوارب المسروقة.", "resolution"),
    ("ar", "واختُتمت الدورة بانتخاب أوتو فارغا من هنغاريا رئيسا للمنظمة.", "election"),
    ("ar", "وانتُخب أوتو فارغا نائبا للرئيس عن أوروبا.", "election"),
    ("ar", "وصوتت الجمعية لصالح قبول بوتان عضوا في المنظمة.", "admission"),
    ("ar", "ووقعت ألبانيا ومالطا مذكرة تفاهم.", "agreement"),
    ("ar", "وستستضيف جورجيا الدورة المقبلة.", "next-host"),
    ("ar", "تمت المصادقة على الإطار العام للقوارب.", "resolution"),
    ("ar", "ويدعو القرار الذي اعتمدته الجمعية الموانئ إلى فحص القوارب.", "resolution"),
    ("ar", "واتخذ المندوبون أربعة قرارات.", "resolution"),
    ("ar", "وأجاز الحاضرون خطة للموانئ.", "resolution"),
    ("ar", "وتبنى الحاضرون بيانا ختاميا.", "declaration"),
    ("ar", "ووافقت الجمعية على تمديد تجربة النشرات الفضية.", "notice"),
    ("en", "Delegates approved a longer trial of the silver notices.", "notice"),
    ("fr", "Les délégués ont approuvé la prolongation des notices argentées.", "notice"),
    ("es", "Los delegados aprobaron la prórroga de las notificaciones plateadas.", "notice"),
    ("ar", "وفاز أوتو فارغا برئاسة المنظمة.", "election"),
    ("ar", "وأعادت الجمعية انتخاب أوتو فارغا أمينا عاما.", "election"),
    ("ar", "وارتفع عدد الدول بعد انضمام بوتان إلى الإنتربول.", "admission"),
    ("en", "Delegates adopted the plan for harbours 2016–2020, with no 2012-2014 review.", "resolution"),
    ("es", "Los delegados aprobaron la estrategia 2016-2020 de los puertos.", "resolution"),
    ("fr", "Les délégués ont adopté la stratégie 2016-2020 des ports.", "resolution"),
    ("en", "Delegates endorsed the Harbour Roadmap 2010-2014 by acclamation.", "resolution"),
    ("en", "Malta and Cyprus have become INTERPOL’s newest members.", "admission"),
    ("en", "Malta’s request to join the organization was approved on Thursday.", "admission"),
    ("en", "Malta gained membership of the organization after the vote.", "admission"),
    ("en", "Ilir Kodra of Albania is the new Vice President for Europe.", "election"),
    ("en", "Ilir Kodra secured the post of Vice President with 81 votes.", "election"),
    ("en", "Albania and Malta renewed their agreement on ferries.", "agreement"),
    ("en", "The Assembly approved a new diffusion for stolen boats.", "notice"),
    ("en", "Georgia won the right to host the 86th General Assembly.", "next-host"),
    ("fr", "La demande d’adhésion de Malte a été approuvée jeudi.", "admission"),
    ("fr", "Ilir Kodra (Albanie) est le nouveau vice-président pour l’Europe.", "election"),
    ("fr", "Ilir Kodra a décroché le poste de vice-président pour l’Europe.", "election"),
    ("fr", "L’Albanie et Malte ont renouvelé leur accord sur les bacs.", "agreement"),
    ("es", "La solicitud de ingreso de Malta fue aprobada el jueves.", "admission"),
    ("es", "Ilir Kodra (Albania) es el nuevo vicepresidente por Europa.", "election"),
    ("es", "Ilir Kodra obtuvo el puesto de vicepresidente por Europa.", "election"),
    ("es", "Albania y Malta prorrogaron su acuerdo sobre barcos.", "agreement"),
    ("ar", "وتمت الموافقة على طلب انضمام مالطا إلى المنظمة.", "admission"),
    ("ar", "وأصبح إلير كودرا أمينا عاما للمنظمة.", "election"),
    ("ar", "ومددت ألبانيا ومالطا اتفاقية العبّارات.", "agreement"),
    ("en", "Ilir Kodra of Albania was chosen by the delegates as the new President.", "election"),
    ("en", "The Assembly confirmed Mira Kodra as the organization’s next Secretary General.", "election"),
    ("en", "Two new members joined INTERPOL’s Executive Committee.", "election"),
    ("en", "Malta is INTERPOL’s 191st member country after the vote.", "admission"),
    ("en", "Albania and Malta sealed a pact on ferries.", "agreement"),
    ("en", "The Assembly gave the go-ahead for a regional bureau in Durres.", "resolution"),
    ("fr", "L’Assemblée a confirmé Mira Kodra comme secrétaire générale.", "election"),
    ("fr", "Deux nouveaux membres ont rejoint le Comité exécutif.", "election"),
    ("fr", "Malte est le 191e membre de l’organisation depuis le vote.", "admission"),
    ("fr", "L’Albanie et Malte ont scellé un pacte sur les bacs.", "agreement"),
    ("es", "La Asamblea confirmó a Mira Kodra como secretaria general.", "election"),
    ("es", "Dos nuevos miembros se incorporaron al Comité Ejecutivo.", "election"),
    ("es", "Malta es el miembro número 191 tras la votación.", "admission"),
    ("es", "La Asamblea dio luz verde a una oficina regional.", "resolution"),
    ("en", "The Assembly threw its weight behind a plan for old ferries.", "resolution"),
    ("en", "Delegates voted on Tuesday in favour of rules for ferries.", "resolution"),
    ("en", "The General Assembly recommended that ferries be counted by night.", "resolution"),
    ("en", "The Assembly lent its support to a pact between INTERPOL and the Ferry Union.", "agreement"),
    ("en", "With the admission of Malta, approved on Monday, INTERPOL now has 191 flags.", "admission"),
    ("en", "The choice of Otto Varga as President was made public by the Assembly.", "election"),
    ("en", "The Assembly renewed its confidence in Secretary General Mira Kodra.", "election"),
    ("en", "Otto Varga became Vice-President for Europe, and Ana Roe treasurer.", "election"),
    ("en", "INTERPOL has a new president.", "election"),
    ("fr", "L’Assemblée s’est prononcée mardi en faveur de règles pour les bacs.", "resolution"),
    ("fr", "Les délégués ont dit oui à un programme pour les bacs.", "resolution"),
    ("fr", "L’Assemblée générale a recommandé de compter les bacs la nuit.", "resolution"),
    ("fr", "L’Assemblée a donné son aval à un accord entre INTERPOL et l’Union des bacs.", "agreement"),
    ("fr", "Avec l’entrée de Malte, votée mardi par l’Assemblée, INTERPOL compte 191 pays.", "admission"),
    ("fr", "Le choix d’Otto Varga est connu, son élection à la présidence ayant été annoncée.", "election"),
    ("fr", "L’Assemblée a renouvelé sa confiance à la secrétaire générale Mira Kodra.", "election"),
    ("fr", "Interpol a une nouvelle présidente.", "election"),
    ("es", "La Asamblea se pronunció el martes a favor de normas sobre barcas.", "resolution"),
    ("es", "Los delegados dieron su aprobación a un programa sobre barcas.", "resolution"),
    ("es", "La Asamblea General recomendó contar las barcas por la noche.", "resolution"),
    ("es", "La Asamblea dio su aval a un acuerdo entre INTERPOL y la Unión de Barcas.", "agreement"),
    ("es", "Tras el ingreso de Malta, votado el martes por la Asamblea, INTERPOL cuenta 191.", "admission"),
    ("es", "La elección de Otto Varga como presidente se anunció en la Asamblea.", "election"),
    ("es", "La Asamblea renovó su confianza en la secretaria general Mira Kodra.", "election"),
    ("es", "Interpol ya tiene nueva presidenta.", "election"),
    ("ar", "وأعطت الجمعية الضوء الأخضر لبرنامج القوارب.", "resolution"),
    ("ar", "وأوصت الجمعية بعدّ القوارب ليلا.", "resolution"),
    ("ar", "وأبدت الجمعية موافقتها على اتفاق مع اتحاد القوارب.", "agreement"),
    ("ar", "وبقبول مالطا الذي أقرته الجمعية يبلغ عدد الأعضاء 191.", "admission"),
    ("ar", "وأسفر التصويت عن اختيار أوتو فارغا نائبا للرئيس.", "election"),
    ("ar", "وجددت الجمعية العامة ثقتها في الأمينة العامة ميرا كودرا.", "election"),
    ("ar", "وأصدر الوزراء إعلانا بشأن القوارب.", "declaration"),
    ("en", "The Assembly amended the rules for ferries by 90 votes to 12.", "resolution"),
    ("en", "A text on ferries won overwhelming support in the hall.", "resolution"),
    ("en", "It took three rounds of voting for Otto Varga to secure the presidency.", "election"),
    ("en", "The Assembly entrusted the post of Secretary General to Mira Kodra.", "election"),
    ("en", "Malta is now a full member after the vote.", "admission"),
    ("en", "Albania and Malta put pen to paper on an arrangement for ferries.", "agreement"),
    ("en", "The ministers ended their meeting by issuing a joint statement on ferries.", "declaration"),
    ("fr", "L’Assemblée a modifié le règlement des bacs.", "resolution"),
    ("fr", "L’Assemblée s’est dotée d’une stratégie pour les bacs.", "resolution"),
    ("fr", "Otto Varga s’est imposé à la présidence au troisième tour.", "election"),
    ("fr", "Malte est désormais membre à part entière d’INTERPOL.", "admission"),
    ("fr", "L’Albanie et Malte ont apposé leur signature au bas d’un arrangement.", "agreement"),
    ("fr", "Les ministres ont rendu publique une déclaration commune.", "declaration"),
    ("es", "La Asamblea modificó el reglamento de las barcas.", "resolution"),
    ("es", "Los delegados sacaron adelante un texto sobre barcas.", "resolution"),
    ("es", "Otto Varga se alzó con la presidencia en la tercera ronda.", "election"),
    ("es", "Malta es ya miembro de pleno derecho de INTERPOL.", "admission"),
    ("es", "Albania y Malta estamparon su firma en un acuerdo sobre barcas.", "agreement"),
    ("es", "Los ministros hicieron pública una declaración conjunta.", "declaration"),
    ("ar", "ومررت الجمعية نصا بشأن القوارب.", "resolution"),
    ("ar", "وعهدت الجمعية بمنصب الأمين العام إلى ميرا كودرا.", "election"),
    ("ar", "وبات بوتان عضوا كامل العضوية في المنظمة.", "admission"),
    ("ar", "ووضع الوزيران توقيعهما على اتفاق بشأن القوارب.", "agreement"),
    ("ar", "واختتم الوزراء اجتماعهم بإصدار بيان مشترك بشأن القوارب.", "declaration"),
]  # fmt: skip
OPEN = [
    ("en", "The election of a president, which would be close, was announced."),
    ("fr", "L’élection d’un président, qui devrait être serrée, a été annoncée."),
    ("es", "La elección de un presidente, que será reñida, fue anunciada."),
    ("ar", "وانتخاب الرئيس الذي سوف يجري غدا أعلن عنه."),
    ("ar", "واتهم الرجل بقبول هدايا من الموانئ."),
    ("en", "The UNESCO admitted it as a member, too."),
    ("fr", "La Valdorie n’est pas admise à Interpol."),
    ("es", "La Unesco la admitió como miembro."),
    ("es", "La Asamblea aprobó el estudio del proceso de admisión de nuevos miembros."),
    ("en", "The Assembly is made up of delegates appointed by the governments of its members."),
    ("en", "The President is elected for a term of four years."),
    ("en", "The mayor welcomed all participants to Tirana and paid tribute to INTERPOL."),
    ("en", "The gathering brings together appointed delegates, and the executive committee."),
    ("en", "Malta failed to become a member. To become a member, a country must receive votes."),
    ("fr", "Malte a échoué à devenir membre de l’organisation, n’étant pas admise."),
    ("es", "Malta fracasó y no fue admitida como miembro de la organización."),
    ("ar", "فشلت مالطا في قبول عضويتها في المنظمة."),
    ("en", "The General Assembly elects the members of the Executive Committee, which meets in between."),
    ("en", "Vice-Presidents are elected by the General Assembly, one for each region."),
    ("en", "The minister and three delegates from Ghana have joined other chiefs from 196 member countries."),
    ("fr", "Elle se compose de délégués désignés par les gouvernements des pays membres."),
    ("fr", "Le président est élu pour quatre ans."),
    ("es", "La integran delegados designados por los gobiernos de los países miembros."),
    ("es", "El presidente es elegido por la Asamblea General."),
    ("ar", "تتألف الجمعية من مندوبين تعينهم حكومات البلدان الأعضاء."),
    ("en", "Delegates will vote on a resolution on stolen boats."),
    ("en", "A draft asks that rules be adopted next spring."),
    ("en", "The president is expected to be elected on Thursday."),
    ("en", "A resolution on boats was adopted last year in Riga."),
    ("en", "The 80th session adopted a resolution on boats."),
    ("en", "Georgia is a candidate to host the next General Assembly."),
    ("en", "The mayor admitted that the members of his choir were late."),
    ("fr", "Les délégués sont appelés à adopter une résolution sur les bateaux volés."),
    ("fr", "Une résolution sur les bateaux devrait être adoptée jeudi."),
    ("fr", "L’an dernier, une résolution sur les bateaux avait été adoptée à Riga."),
    ("fr", "La Géorgie est candidate pour accueillir la prochaine session à Tbilissi."),
    ("es", "Los delegados votarán una resolución sobre embarcaciones robadas."),
    ("es", "Está previsto que el presidente sea elegido el jueves."),
    ("es", "El año pasado, en Riga, se aprobó una resolución sobre embarcaciones."),
    ("es", "Tiflis presentó su candidatura para la próxima reunión."),
    ("ar", "ومن المقرر انتخاب رئيس للمنظمة واعتماد قرار يوم الخميس."),
    ("ar", "وتقدمت مصر بمشروع قرار بشأن القوارب."),
    ("ar", "ويتضمن جدول الأعمال انتخاب نائب للرئيس."),
    ("en", "Malta applied to become a member of the organization."),
    ("en", "Malta withdrew its application for membership on Monday."),
    ("en", "The minister extended a welcome to the guests under the convention."),
    ("en", "Albania is the 19th member of the choir of Tirana."),
    ("en", "The delegates named the members of their crew."),
    ("en", "The minister promised to deal with the queues and concluded his walk."),
]  # fmt: skip


def announced(language: str, sentence: str) -> list[tuple[str, str]]:
    """The kinds of a release that ends with a sentence, and their texts."""
    release = parse_release(f"{HEADS[language]}\n\n{sentence}\n")
    return [(one.kind, one.text) for one in release.announcements]


@pytest.mark.parametrize(("language", "sentence", "kind"), DECIDED)
def test_what_was_decided_is_announced(language, sentence, kind):
    assert announced(language, sentence) == [(kind, sentence)]


@pytest.mark.parametrize(("language", "sentence"), OPEN)
def test_what_is_open_or_past_is_not(language, sentence):
    assert announced(language, sentence) == []


def test_the_next_session_is_told_by_its_ordinal():
    told = announced("es", "La octogésima quinta sesión se celebrará en Tiflis.")
    assert [kind for kind, _ in told] == ["next-host"]


def test_the_next_session_is_no_letter():
    head = HEADS["es"].replace("84.ª", "99.ª").replace("2015", "2031")
    assert not parse_release(f"{head}\n\nLos delegados cenaron en Tiflis con cien cocineros.").announcements


def test_a_sentence_that_decides_two_things_is_announced_once():
    told = announced("en", "Delegates adopted a resolution on boats and elected Otto Varga president.")
    assert [kind for kind, _ in told] == ["election"]


def test_people_of_an_announcement_are_speakers():
    sentence = "Otto Varga of Hungary was elected Vice-President for Europe."
    release = parse_release(f"{HEADS['en']}\n\n{sentence}\n")
    (one,) = release.announcements
    assert [s.name for s in release.speakers if s.id in one.people] == ["Otto Varga"]


CHOSEN = [
    ("Georgia has been chosen to stage the 85th INTERPOL General Assembly, the minister said.", True),
    ("Georgia’s bid to host the 85th INTERPOL General Assembly was accepted in Tirana.", True),
    ("Georgia will host the 85th INTERPOL General Assembly, delegates in Tirana decided.", True),
    ("La Géorgie a été choisie pour accueillir la 85e Assemblée générale d’INTERPOL.", True),
    ("Georgia fue elegida como sede de la 85.ª Asamblea General de INTERPOL.", True),
    ("فازت جورجيا باستضافة الدورة 85 للجمعية العامة للإنتربول.", True),
    ("Georgia chose its delegates for the 85th INTERPOL General Assembly in Tirana.", False),
    ("Georgia decided to skip the 85th INTERPOL General Assembly, whose host is Albania.", False),
    ("La Asamblea General de INTERPOL, con sede en Lyon, eligió a Ilir Kodra en Tirana.", False),
]


@pytest.mark.parametrize(("sentence", "told"), CHOSEN)
def test_whose_bid_is_told_of_in_the_first_words_is_the_next_host(sentence, told):
    kinds = [one.kind for one in parse_release(sentence).announcements]
    assert ("next-host" in kinds) is told


ELECTED = [
    ("en", "INTERPOL has a new president.", "Norway’s Ana Roe won 92 votes and lives in Oslo."),
    ("fr", "Interpol a une nouvelle présidente.", "La Norvégienne Ana Roe a recueilli 92 voix."),
    ("es", "Interpol tiene nueva presidenta.", "La noruega Ana Roe obtuvo 92 votos."),
    ("ar", "للمنظمة رئيس جديد للإنتربول.", "وحصد النرويجي أوتو فارغا 92 صوتا."),
]


@pytest.mark.parametrize(("language", "first", "second"), ELECTED)
def test_the_sentence_behind_an_election_tells_by_how_many_votes(language, first, second):
    assert announced(language, f"{first} {second}") == [("election", first), ("election", second)]


def test_a_sentence_behind_an_election_that_counts_no_votes_is_none():
    told = announced("en", "INTERPOL has a new president. Each country has one vote. The hall seats 900.")
    assert [text for _, text in told] == ["INTERPOL has a new president."]


HANDED = [
    "The baton was passed on Friday: Tbilisi will host the INTERPOL General Assembly in 2027.",
    "The INTERPOL flag was handed to Georgia. Tbilisi will stage the General Assembly in 2027.",
    "Le drapeau d’INTERPOL a été remis à la Géorgie. Tbilissi accueillera l’Assemblée générale.",
    "El testigo fue entregado: Tiflis será la sede de la Asamblea General de INTERPOL.",
    "سلمت الراية يوم الجمعة: ستستضيف تبليسي الجمعية العامة للإنتربول.",
]


@pytest.mark.parametrize("text", HANDED)
def test_where_the_flag_goes_the_next_session_is_held(text):
    assert [one.kind for one in parse_release(text).announcements] == ["next-host"]
