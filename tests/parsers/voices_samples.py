"""Short releases written for the tests: text, who speaks (name, role), what is quoted (words, speaker's name)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    name: str
    language: str
    text: str
    speakers: tuple[tuple[str, str | None], ...]
    quotes: tuple[tuple[str, str | None], ...]


SAMPLES = (
    Sample(
        "inverted and stacked attribution",
        "en",
        "“No harbour is an island,” said Deputy Prime Minister and Minister of Home Affairs Lindiwe Okafor.\n\n"
        "“We opened the door; now we keep the light on,” added the Deputy Prime Minister.\n\n"
        "INTERPOL Secretary General Tomas Vrba said member countries had “no time to lose”.\n",
        (
            ("Lindiwe Okafor", "Deputy Prime Minister and Minister of Home Affairs"),
            ("Tomas Vrba", "INTERPOL Secretary General"),
        ),
        (
            ("No harbour is an island", "Lindiwe Okafor"),
            ("We opened the door; now we keep the light on", "Lindiwe Okafor"),
            ("no time to lose", "Tomas Vrba"),
        ),
    ),
    Sample(
        "roles behind names, pronouns",
        "en",
        "Delegates heard from Ana Beltrán, director of cybercrime at the agency.\n\n"
        "“Criminals share. So must we,” she said. “A password stolen at noon is sold by one.”\n\n"
        "Peter Lindqvist, Norway’s national police commissioner, told the Assembly: “Our border is a line on a map "
        "and nothing more.”\n\n"
        "He added that his force had answered 4,000 messages in a year.\n",
        (
            ("Ana Beltrán", "director of cybercrime at the agency"),
            ("Peter Lindqvist", "Norway’s national police commissioner"),
        ),
        (
            ("Criminals share. So must we", "Ana Beltrán"),
            ("A password stolen at noon is sold by one.", "Ana Beltrán"),
            ("Our border is a line on a map and nothing more.", "Peter Lindqvist"),
        ),
    ),
    Sample(
        "over paragraphs, with and without closing marks",
        "en",
        "“We came with questions,” said INTERPOL President Omar bin Rashid.\n\n"
        "“We leave with a list.\n\n“The list is long, and it is ours,” concluded President bin Rashid.\n\n"
        "Chief Constable Moira Tait said: \"My officers read every notice.\n\n\"They want more of them.\"\n",
        (("Omar bin Rashid", "INTERPOL President"), ("Moira Tait", "Chief Constable")),
        (
            ("We came with questions", "Omar bin Rashid"),
            ("We leave with a list. The list is long, and it is ours", "Omar bin Rashid"),
            ("My officers read every notice. They want more of them.", "Moira Tait"),
        ),
    ),
    Sample(
        "themes, titles and scare words are no quotations",
        "en",
        "The session, held under the theme ‘One call away: police without borders’, opened on Monday.\n\n"
        "Delegates received the report ‘Crime in 2030’ and saw what was “unprecedented” growth in fraud.\n\n"
        "Operation “Blue Lantern” led to 40 arrests, said INTERPOL Vice President for Asia Park Ji-hoon.\n",
        (("Park Ji-hoon", "INTERPOL Vice President for Asia"),),
        (),
    ),
    Sample(
        "quotation split by its attribution, straight single marks",
        "en",
        "Police chiefs spoke of trust on Tuesday.\n\n'The map was drawn in pencil,' Mr Adeyemi said, 'and we keep the eraser.'\n\n"
        "Festus Adeyemi, Nigeria's Inspector General of Police, spoke after the vote.\n",
        (("Festus Adeyemi", "Nigeria's Inspector General of Police"),),
        (("The map was drawn in pencil", "Festus Adeyemi"), ("and we keep the eraser.", "Festus Adeyemi")),
    ),
    Sample(
        "nameless speakers and groups",
        "en",
        "“We are waiting for the lab,” a spokeswoman for the interior ministry said.\n\n"
        "The ministry said in a statement that two men were held.\n\n"
        "“I heard a bang and then nothing,” said one resident, who asked not to be named.\n",
        (
            ("a spokeswoman for the interior ministry", None),
            ("one resident", None),
        ),
        (
            ("We are waiting for the lab", "a spokeswoman for the interior ministry"),
            ("I heard a bang and then nothing", "one resident"),
        ),
    ),
    Sample(
        "captions, surname first, capitals",
        "en",
        "INTERPOL President LEE Myung Soo at the podium.\n"
        "Kenya’s Cabinet Secretary for Interior Grace Wanjiru addresses delegates.\n\n"
        "Mr Lee said trust was earned ‘one file at a time’.\n\n"
        "“My country is ready,” said Cabinet Secretary Wanjiru.\n",
        (("LEE Myung Soo", "INTERPOL President"), ("Grace Wanjiru", "Kenya’s Cabinet Secretary for Interior")),
        (("one file at a time", "LEE Myung Soo"), ("My country is ready", "Grace Wanjiru")),
    ),
    Sample(
        "elections",
        "en",
        "The General Assembly elected Marta Kowalska (Poland) as Vice President for Europe and David Mensah (Ghana) "
        "as delegate for Africa.\n\nMs Kowalska said she was honoured.\n",
        (("Marta Kowalska", "Vice President for Europe"), ("David Mensah", "delegate for Africa")),
        (),
    ),
    Sample(
        "fused paragraphs",
        "en",
        "Police chiefs met on Tuesday.“Every minute counts when a child is missing,” said Secretary General Ida Brandt."
        "In her view the tools exist.“What we lack is the habit of using them,” she added.\n",
        (("Ida Brandt", "Secretary General"),),
        (
            ("Every minute counts when a child is missing", "Ida Brandt"),
            ("What we lack is the habit of using them", "Ida Brandt"),
        ),
    ),
    Sample(
        "fr: inversion, offices before and behind",
        "fr",
        "« La confiance se gagne dossier après dossier », a déclaré le Secrétaire Général d’INTERPOL, M. Tomas Vrba.\n\n"
        "La ministre de l’Intérieur du Sénégal, Mme Awa Diop, a souligné que la région restait exposée.\n\n"
        "« Nos frontières ne sont pas des murs », a-t-elle ajouté. « Elles sont des portes. »\n\n"
        "Pour le chef d’INTERPOL, il faut « des réponses en minutes ».\n",
        (
            ("Tomas Vrba", "Secrétaire Général d’INTERPOL"),
            ("Awa Diop", "ministre de l’Intérieur du Sénégal"),
        ),
        (
            ("La confiance se gagne dossier après dossier", "Tomas Vrba"),
            ("Nos frontières ne sont pas des murs", "Awa Diop"),
            ("Elles sont des portes.", "Awa Diop"),
            ("des réponses en minutes", "Tomas Vrba"),
        ),
    ),
    Sample(
        "fr: colon, paragraphs, thème",
        "fr",
        "Réunie sous le thème « Une police sans frontières », l’Assemblée générale s’est ouverte lundi.\n\n"
        "Le Président de la République, Moussa Traoré, a déclaré : « Nous accueillons le monde.\n\n"
        "« Que chacun se sente chez lui. »\n\n"
        "Jean-Marc Lefèvre, directeur général de la police nationale, a indiqué que 40 suspects avaient été arrêtés. "
        "« Ce n’est qu’un début », a-t-il prévenu.\n",
        (
            ("Moussa Traoré", "Président de la République"),
            ("Jean-Marc Lefèvre", "directeur général de la police nationale"),
        ),
        (
            ("Nous accueillons le monde. Que chacun se sente chez lui.", "Moussa Traoré"),
            ("Ce n’est qu’un début", "Jean-Marc Lefèvre"),
        ),
    ),
    Sample(
        "fr: according to, nominal",
        "fr",
        "Selon Claire Montferrand, présidente d’INTERPOL, les échanges ont doublé.\n\n"
        "« Il reste beaucoup à faire », estime la présidente.\n\n"
        "Le Vice-président pour l’Afrique, Ousmane Barry, a qualifié la menace de « diffuse ».\n",
        (
            ("Claire Montferrand", "présidente d’INTERPOL"),
            ("Ousmane Barry", "Vice-président pour l’Afrique"),
        ),
        (("Il reste beaucoup à faire", "Claire Montferrand"), ("diffuse", "Ousmane Barry")),
    ),
    Sample(
        "es: verb first, guillemets and straight marks",
        "es",
        "«La cooperación no admite demoras», afirmó el Secretario General de INTERPOL, Tomas Vrba.\n\n"
        "El ministro del Interior de Uruguay, Diego Larrañaga Ruiz, señaló que la región «comparte los mismos "
        "riesgos».\n\n"
        "\"Vinimos a escuchar\", agregó el ministro. \"Y nos vamos con tareas\".\n",
        (
            ("Tomas Vrba", "Secretario General de INTERPOL"),
            ("Diego Larrañaga Ruiz", "ministro del Interior de Uruguay"),
        ),
        (
            ("La cooperación no admite demoras", "Tomas Vrba"),
            ("comparte los mismos riesgos", "Diego Larrañaga Ruiz"),
            ("Vinimos a escuchar", "Diego Larrañaga Ruiz"),
            ("Y nos vamos con tareas", "Diego Larrañaga Ruiz"),
        ),
    ),
    Sample(
        "es: dialogue dash, according to",
        "es",
        "—La puerta está abierta —dijo Carmen Rojas, directora de la policía—. Solo falta cruzarla.\n\n"
        "Según Rojas, la oficina recibió 300 consultas en un mes.\n\n"
        "La presidenta de la Asamblea, Elena Duarte, pidió «más manos y menos papeles».\n",
        (("Carmen Rojas", "directora de la policía"), ("Elena Duarte", "presidenta de la Asamblea")),
        (
            ("La puerta está abierta", "Carmen Rojas"),
            ("Solo falta cruzarla", "Carmen Rojas"),
            ("más manos y menos papeles", "Elena Duarte"),
        ),
    ),
    Sample(
        "es: colon with the quotation in the next paragraph",
        "es",
        "El jefe de la Policía Nacional, Andrés Peña, explicó:\n\n"
        "“Un dato que no se comparte no sirve.\n\n“Por eso estamos aquí”.\n\n"
        "Por su parte, la comisaria Lucía Ferrer destacó el lema “Juntos llegamos antes”.\n",
        (("Andrés Peña", "jefe de la Policía Nacional"), ("Lucía Ferrer", "comisaria")),
        (("Un dato que no se comparte no sirve. Por eso estamos aquí", "Andrés Peña"),),
    ),
    Sample(
        "ar: verb first, office and name",
        "ar",
        "وقال الأمين العام للإنتربول توماس فربا: \"لا وقت نضيعه\".\n\n"
        "وأكد وزير الداخلية المغربي عبد الكريم بنعلي أن بلاده تدعم المنظمة.\n\n"
        "وأضاف الوزير: «نحن شركاء في الأمن».\n",
        (("توماس فربا", "الأمين العام للإنتربول"), ("عبد الكريم بنعلي", "وزير الداخلية المغربي")),
        (("لا وقت نضيعه", "توماس فربا"), ("نحن شركاء في الأمن", "عبد الكريم بنعلي")),
    ),
    Sample(
        "ar: title, apposition, pronoun in the verb",
        "ar",
        "افتتحت السيدة ليلى حداد، رئيسة الإنتربول، أعمال الدورة.\n\n"
        "وقالت حداد: ”أبوابنا مفتوحة للجميع“.\n\n"
        "وأضافت: ”ولن نغلقها“.\n",
        (("ليلى حداد", "رئيسة الإنتربول"),),
        (("أبوابنا مفتوحة للجميع", "ليلى حداد"), ("ولن نغلقها", "ليلى حداد")),
    ),
)
