"""How many members there are, where their number is said to rise."""

import pytest

from parsers.facts.attendance import find_attendance
from parsers.facts.membership import find_membership
from parsers.sheet import lay_out


@pytest.mark.parametrize(
    ("language", "text", "members"),
    [
        ("en", "The two bring the number of its members to 192.", 192),
        ("en", "It is the will of a membership which today stands at 192 countries.", 192),
        ("fr", "Les pays membres, dont le nombre est de 192, paieront.", 192),
        ("fr", "Elle aide les pays membres, dont le nombre s’est accru pour atteindre 192.", 192),
        ("es", "Es deseo de una membresía que hoy llega a 192 países.", 192),
        ("ar", "وستدفع الدول الأعضاء، وعددها 192، حصتها.", 192),
        ("ar", "افتتحت الدورة بحضور وفود 192 دولة عضوا.", 192),
        ("ar", "افتتحت الدورة بحضور وفود 152 دولة عضوا.", None),
        ("en", "Under her the number of member states had risen in that time from 178 to 190.", 190),
        ("en", "A large number of members spoke, 112 of them on the first day.", None),
        ("en", "Outside, some 200 members of a labor federation shouted.", None),
        ("fr", "Dehors, 200 membres d’un syndicat protestaient.", None),
        ("es", "Fuera protestaban 200 miembros de un sindicato.", None),
        ("es", "La feria paralela cuenta con 48 expositores.", None),
        ("es", "INTERPOL cuenta con 192 países.", 192),
        ("es", "De ser aprobadas, la organización pasaría a contar con 194 miembros.", None),
        ("en", "A new system would link all 181 member countries.", 181),
        ("en", "The membership of the Organization is now 196 after two admissions.", 196),
        ("en", "The organization now counts 196 countries.", 196),
        ("en", "The organization now counts 120 trainers.", None),
        ("ar", "ونال أصوات 55 دولة من أصل 151.", None),
        ("en", "Police chiefs from 178 member states out of 192 sat down.", 192),
        ("fr", "Des délégués de 178 pays membres sur 192 étaient là.", 192),
        ("es", "Participan 178 Estados miembros de los 192 que integran INTERPOL.", 192),
        ("ar", "شارك مندوبو 178 دولة عضو من أصل 192 دولة.", 192),
        ("ar", "وهي ثاني أكبر منظمة دولية بعد الأمم المتحدة حيث تضم المنظمة 192 دولة عضوا.", 192),
        ("ar", "ويبلغ عدد الدول المنضوية تحت مظلة المنظمة 192 دولة.", 192),
        ("ar", "وتضم الأمم المتحدة 192 دولة عضوا.", None),
        ("ar", "وكانت المنظمة تضم 196 دولة.", 196),
        ("ar", "وكانت المنظمة تضم 120 خبيرا.", None),
        ("en", "With both it would have 194 members.", None),
        ("en", "This brings the membership of the international police organization to 186 countries.", 186),
        ("en", "Envoys of 140 lands, out of a total of 186 member states, sat down.", 186),
        ("en", "Membership of the police body now stands at 186.", 186),
        ("es", "El secretario dirige a los 1 200 miembros del personal de la organización.", None),
        ("es", "La votación eleva el número de miembros de la organización policial mundial a 195.", 195),
        ("es", "El número de países miembros de la organización pasa a ser de 181.", 181),
        ("fr", "Un appel aux pays membres, dont le nombre est aujourd’hui passé à 187, a été lancé.", 187),
        ("es", "La sesión de Interpol reunió a 153 países miembros.", None),
        ("fr", "La session d’Interpol a réuni 153 pays membres.", None),
        ("en", "The Interpol session gathered 153 member countries.", None),
        ("es", "Interpol reúne a 196 países miembros.", 196),
        ("es", "Ministros de más de 100 países miembros de Interpol se sentarán juntos.", None),
        ("en", "The vote raises to 192 the number of member countries.", 192),
        ("fr", "Deux États, qui portent à 192 le nombre de membres de l’organisation.", 192),
        ("es", "Se admitieron dos Estados, con lo que suben a 192 los miembros.", 192),
        ("es", "Palaos se convierte en el miembro 192 de la organización.", 192),
        ("es", "Los 192 países que forman la Organización gastan poco en ella.", 192),
        ("fr", "Les 192 pays qui forment l’Organisation y dépensent peu.", 192),
        ("es", "Los 192 países que forman la lista no votaron.", None),
        ("fr", "On a voté 112 textes et loué le nombre de ses amis.", None),
        ("fr", "Le nombre de ses pays membres passe de 190 à 192.", 192),
        ("es", "El número de sus miembros pasó de 190 a 192.", 192),
        ("en", "The Organization\n\nMembers: 184\n\nIt was founded long ago.", 184),
        ("en", "The board\n\nNew members: 184\n\nIt was founded long ago.", None),
        ("fr", "L’Organisation\n\nPays membres : 184\n\nElle est ancienne.", 184),
        ("es", "La Organización\n\nPaíses miembros: 184\n\nEs antigua.", 184),
        ("en", "Two countries became members of INTERPOL, bringing their number to 190.", 190),
        ("en", "Palau became the 190th country to join INTERPOL.", 190),
        ("en", "INTERPOL, a network of police in 190 countries, is based in Lyon.", 190),
        ("en", "Membership has grown from 188 to 190.", 190),
        ("en", "Some 80 member countries have connected their borders.", None),
        ("en", "She said 60 member countries lack a machine.", None),
        ("en", "The text needs the votes of 127 members.", None),
        ("en", "Of its 190 members, 120 member countries use it.", 190),
        ("fr", "Deux nouveaux membres ont été admis, ce qui porte leur nombre à 190.", 190),
        ("fr", "Les Palaos sont le 190e État à adhérer à INTERPOL.", 190),
        ("fr", "INTERPOL, réseau des polices de 190 pays, siège à Lyon.", 190),
        ("fr", "Quelque 80 pays membres ont relié leurs frontières.", None),
        ("fr", "Il faut les voix de 127 membres.", None),
        ("es", "Dos nuevos miembros fueron admitidos, con lo que su número llega a 190.", 190),
        ("es", "Palaos es el país número 190 en unirse a INTERPOL.", 190),
        ("es", "INTERPOL, red de policías de 190 países, tiene su sede en Lyon.", 190),
        ("es", "Unos 80 países miembros han conectado sus fronteras.", None),
        ("en", "Two states did join on Tuesday, bringing the total number of member states to 194.", 194),
        ("en", "It took in two member countries, taking the policing body total to 194.", 194),
        ("en", "They joined chiefs from the 196 INTERPOL member countries to attend the 92nd assembly.", 196),
        ("ar", "وأصبحت بالاو الدولة الـ190 العضو في الإنتربول.", 190),
        ("ar", "وقالت إن 60 دولة عضوا لا تملك الآلة.", None),
        ("ar", "ووصل وفد من 45 عضوا من البيرو.", None),
        ("ar", "المنظمة\n\nالدول الأعضاء: 184\n\nتأسست قديما.", 184),
        ("en", "Three states were let in, raising the total number of members to 187.", 187),
        ("fr", "Trois États y entrent, portant le nombre total des membres à 187.", 187),
        ("fr", "Trois États sont membres d’INTERPOL, dont l’effectif passe à 188 pays.", 188),
        ("es", "Con ello el número total de miembros asciende a 187.", 187),
        ("es", "Entraron dos países en INTERPOL, que agrupa ahora a 190 países.", 190),
        ("ar", "وانضمت ثلاثة بلدان ليبلغ مجموع الأعضاء 187.", 187),
        ("fr", "Chacun des 196 pays membres d’INTERPOL dispose d’un bureau.", 196),
        ("en", "The machine is available to all 196 member countries.", 196),
        ("fr", "Le texte a été soutenu par 112 pays membres.", None),
        ("es", "El texto fue respaldado por 112 países miembros.", None),
        ("ar", "وحظي النص بتأييد 112 بلدا عضوا.", None),
        ("en", "Membership now totals 194 countries.", 194),
        ("en", "Palau and Nauru were admitted, bringing the total to 192.", 192),
        ("en", "INTERPOL enables police across 196 countries to share files.", 196),
        ("es", "El evento cuenta con la participación de 176 países.", None),
        ("es", "Los 186 países miembro votarán el jueves.", 186),
        ("fr", "C’est la part des 195 pays membres, soit 60 millions d’euros.", 195),
        ("es", "Se admitió a Palaos y Nauru, con lo que son ya 192 los países miembros.", 192),
        ("fr", "Les 55 États membres de l’Union africaine s’en félicitent.", None),
        ("ar", "ورحبت الدول الأعضاء الـ55 في الاتحاد الأفريقي بذلك.", None),
    ],
)
def test_a_number_of_members_that_rises(language: str, text: str, members: int | None) -> None:
    fact = find_membership(lay_out(text, language), ())
    assert (fact and fact.value) == members


@pytest.mark.parametrize(
    ("language", "text", "members"),
    [
        ("en", "It awaits more than 900 delegates from 198 member countries.", 198),
        ("en", "It awaits more than 900 delegates from 148 member countries.", None),
        ("fr", "Elle attend quelque 900 délégués de 198 pays membres.", 198),
        ("es", "Espera a unos 900 delegados de 198 países miembros.", 198),
        ("ar", "ينتظر نحو 900 مندوب من 198 بلدا عضوا.", 198),
    ],
)
def test_delegates_of_all_members(language: str, text: str, members: int | None) -> None:
    sheet = lay_out(text, language)
    came = find_attendance(sheet)
    fact = find_membership(sheet, came)
    assert [one.value.count for one in came] == [900]
    assert (fact and fact.value) == members


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Senior police officials from 149 Interpol member countries met on Monday."),
        ("fr", "De hauts responsables de 149 pays membres d’Interpol se sont réunis lundi."),
        ("es", "Responsables policiales de 149 países miembros de Interpol se reunieron."),
        ("ar", "اجتمع كبار مسؤولي الشرطة من 149 بلدا عضوا في الإنتربول يوم الاثنين."),
    ],
)
def test_members_that_came_are_not_all(language: str, text: str) -> None:
    sheet = lay_out(text, language)
    came = find_attendance(sheet)
    assert [one.value.countries for one in came] == [149]
    assert find_membership(sheet, came) is None
