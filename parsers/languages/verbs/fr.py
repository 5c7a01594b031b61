"""French verbs of speech: what says that somebody speaks, and what is not said but judged."""
# ruff: noqa: E501 (word lists)

from parsers.languages.flags import FEMININE, MASCULINE, PLURAL
from parsers.languages.inflection import french_participles, french_verbs
from parsers.languages.language import words

_SPEAKING = (
    "affirmer ajouter indiquer préciser expliquer souligner rappeler estimer assurer annoncer noter relever insister commenter confier marteler confirmer "
    "demander raconter observer regretter plaider répéter remarquer constater résumer juger réaffirmer témoigner signaler ironiser détailler arguer alerter "
    "argumenter avancer avouer certifier chuchoter clamer compléter concéder considérer déplorer développer enchaîner énoncer énumérer expliciter glisser "
    "informer insinuer interroger jurer justifier mentionner murmurer narrer objecter opiner pester plaisanter pointer préconiser proclamer pronostiquer "
    "protester questionner recommander relater relativiser répliquer révéler riposter suggérer supplier supposer tempérer tonner trancher nuancer souffler "
    "scander ponctuer féliciter étonner exclamer indigner alarmer inquiéter enthousiasmer amuser désoler dénoncer déclarer lâcher soupirer grincer tacler "
    "analyser diagnostiquer prophétiser agacer emporter étrangler lamenter moquer excuser offusquer vanter targuer approuver railler gronder crier écrier "
    "esclaffer rigoler évacuer temporiser minimiser illustrer imager schématiser décrypter confesser dévoiler divulguer ordonner implorer conjurer "
    "souhaiter avaliser résister tweeter fulminer bougonner maugréer pérorer philosopher vitupérer ressasser rabâcher "
    "abonder embrayer claironner exulter jubiler pavoiser fanfaronner persifler ricaner tempêter vociférer hurler balbutier bredouiller bafouiller marmonner "
    "grommeler grogner susurrer déclamer sermonner théoriser disserter rectifier insurger gausser remémorer badiner épiloguer glousser persister apostropher "
    "gloser râler rouspéter plastronner ergoter larmoyer sangloter spéculer pontifier récapituler acquiescer enflammer emballer extasier émerveiller désespérer impatienter"
)
SAID = french_verbs(_SPEAKING) | words(
    "dite dits dites disent dirent disait disaient écrivait écrivent répondent répondait prévient préviennent concluent concluait rappelle rappellent "
    "laissé laisse laissent assené martèle réitère réitéré espère espèrent espéré exige exigé assène asséné appuie appuyé révèle révèlent considère suggère complète concède énumère "
    "tempère tempèrent craint craignent sourit prédit prédisent promettent reconnaissent admettent soutiennent convient redit redisent surenchérit rassure "
    "menace menacé avertissent réagissent réjouit réjouissent félicités réjouis enorgueillit émeut ému émue inquiète inquiètent plaint plainte défend "
    "défendent souvient fait fit dit conclu conclut relève averti avertit prévenu répondu répond lancé lance écrit reconnu reconnaît admis admet poursuivi "
    "poursuit renchéri renchérit promis promet répète soutenu soutient lança répondit poursuivit réagi "
    "réagit réjoui réjouie rétorqué rétorque convenu prétendu avertie réclamé garanti rassuré accuse accusent accusé redoute redoutent redoutait "
    "dira diront dirait diraient écrivit écrivirent écrivaient écrira répondrait répondra répondront répondaient répondirent conclura conclurait concluaient conclurent prévint préviendra prévenait reconnut reconnaissait reconnaissaient reconnaîtra admettait admettaient admettra admirent soutint soutenait soutenaient soutiendra promettait promettaient promettra poursuivait poursuivaient poursuivra poursuivent convint convenait conviendra avertissait avertira avertirent renchérissait renchérissent renchérira rétorquait rétorquent rétorqua rétorquera lançait lancent lançaient lancera réitérait réitèrent réitérera réitéra espérait espéraient craignait craignaient prédisait prédira réjouissait réjouissaient réjouira rassurait rassurent rassura rassurera menaçait garantit garantissent garantissait réagissait réagira interrompt interrompu interrompue interrompait interrompit ose osé osa osait corrige corrigé corrigée corrigea complètent conseille conseillé conseillent conseillait prétend prétendait prétendent maintient maintenu maintiennent maintenait revendique revendiqué revendiquent dément démentent démentait gémit gémissait geint geignait rugit rugissait surenchéri"
)
PLAIN = frozenset(("",))
OPENERS = words("il ce cela")
SAYING = french_participles(_SPEAKING) | words("avertissant concluant disant")
JUDGED = french_verbs(
    "saluer qualifier dénoncer évoquer appeler louer féliciter critiquer exhorter inviter prôner condamner parler comparer"
    " proposer réclamer vanter citer remercier traiter taxer retenir fustiger épingler brocarder applaudir encourager inciter exprimer"
) | words(
    "attiré attire jugés jugées qualifiés qualifiées décrite décrits décrites salués saluées dénoncés dénoncées critiqués critiquées appelle rend rendu engage"
    " engagé engagée engagent montre montré montrée montrent voit voient voyait voyaient veut veulent voulait décrit décrivait dépeint nié nie"
    " nient niait écarté écarte écartent exclu exclut excluent mis met  vu vue vus vues instruit instruits enjoint prié prie somme"
    " sommé trouvé trouvée dressé dresse dressent dressait tiré tire tirent tirait défendu défend pense pensent pensait pensaient pensé croit"
    " croient croyait croyaient trouve trouvent trouvait imagine imaginent rêve rêvent rêvait promeut décrivent décrivaient dépeignent voulu"
    " défendait défendaient invoque invoqué invoquait conteste contesté contestent contestait apprécie apprécié apprécient assimile assimilé pris"
    " prend transmis transmet transmettent traduit retient retiennent accueille réprouve rejette rejeté rejettent rejetait contenté contentée contente contentait fendu fendue fend entend entendent entendait"
)
_JUDGING = "saluer qualifier dénoncer évoquer appeler louer féliciter critiquer exhorter inviter prôner condamner proposer réclamer vanter citer remercier fustiger épingler brocarder applaudir"
JUDGING = french_participles(_JUDGING) | words("décrivant parlant exprimant")
JUDGED_BY = words(
    "qualifié qualifiée qualifiés qualifiées salué saluée salués saluées dénoncé dénoncée dénoncés dénoncées jugé jugée jugés jugées présenté"
    " présentée présentés présentées trouvé trouvée trouvés trouvées critiqué critiquée critiqués critiquées condamné condamnée condamnés"
    " condamnées loué louée loués louées brocardé brocardée brocardés brocardées rejeté rejetée rejetés rejetées moqué moquée moqués moquées"
    " appelé appelée appelés appelées nommé nommée nommés nommées baptisé baptisée baptisés baptisées taxé taxée taxés taxées comparé comparée"
    " comparés comparées assimilé assimilée assimilés assimilées fustigé fustigée fustigés fustigées résumé résumée résumés résumées apprécié"
    " appréciée appréciés appréciées évoqué évoquée évoqués évoquées considéré considérée considérés considérées rebaptisé rebaptisée rebaptisés"
    " rebaptisées surnommé surnommée surnommés surnommées décrit décrite décrits décrites dépeint dépeinte dépeints dépeintes perçu perçue perçus"
    " perçues vu vue vus vues vécu vécue vécus vécues accueilli accueillie accueillis accueillies applaudi applaudie applaudis applaudies défini"
    " définie définis définies mis mise mises souligné soulignée soulignés soulignées relevé relevée relevés relevées"
    " déploré déplorée déplorés déplorées"
)
ACCORDING = (
    ("selon", "les", "mots", "de"),
    ("selon", "les", "termes", "de"),
    ("aux", "dires", "de"),
    ("d’", "après"),
    ("aux", "yeux", "de"),
    ("à", "en", "croire"),
    ("à", "entendre"),
    ("de", "l’", "avis", "de"),
    ("au", "dire", "de"),
    ("de", "l’", "aveu", "de"),
    ("de", "l’", "aveu", "même", "de"),
    ("selon", "l’", "expression", "de"),
    ("selon", "la", "formule", "de"),
    ("pour", "reprendre", "les", "termes", "de"),
    ("pour", "reprendre", "les", "mots", "de"),
    ("pour", "reprendre", "l’", "expression", "de"),
    ("pour", "reprendre", "la", "formule", "de"),
    ("a-t-on", "appris", "de"),
    ("a-t-on", "appris", "auprès", "de"),
    ("apprend-on", "auprès", "de"),
    ("dans", "les", "mots", "de"),
    ("dans", "la", "bouche", "de"),
    ("avec", "les", "mots", "de"),
    *(
        (*read, "dans", one, writing, "de")
        for read in (("lit-on",), ("peut-on", "lire"))
        for one, writing in (
            *((one, writing) for one in ("un", "le") for writing in ("communiqué", "message", "texte")),
            *((one, writing) for one in ("une", "la") for writing in ("déclaration", "lettre", "note")),
        )
    ),
    ("lit-on", "dans"),
    ("peut-on", "lire", "dans"),
    ("selon", "les", "propos", "de"),
    ("selon", "les", "dires", "de"),
    ("selon", "les", "déclarations", "de"),
    ("pour", "citer"),
    ("pour", "qui"),
    ("pour", "lequel"),
    ("pour", "laquelle"),
    ("d’", "après", "qui"),
    ("d’", "après", "lequel"),
    ("d’", "après", "laquelle"),
    ("selon", "qui"),
    ("selon", "lequel"),
    ("selon", "laquelle"),
    ("c’", "est", "par", "ces", "mots", "que"),
    ("c’", "est", "en", "ces", "termes", "que"),
    ("c’", "est", "sur", "ces", "mots", "que"),
    ("selon",),
    ("pour",),
)
ASKING = words("demandé demande interrogé interrogée interrogés interrogées interroge")
DENYING = frozenset(("",))
HEARERS = words("informé prévenu averti")
LEARNING = words("appris entendu découvert su compris constaté informé prévenu averti apprend")
INFINITIVES = words(
    f"{_SPEAKING} savoir valoir entendre entrevoir dire répondre conclure prévenir avertir réagir renchérir surenchérir poursuivre reconnaître admettre soutenir convenir rétorquer enfoncer reprendre lancer retenir saluer dénoncer promettre parler évoquer plaider qualifier appeler réitérer réclamer défendre remercier exhorter inviter inciter presser prier sommer rassurer trancher tempérer nuancer ironiser"
)
_DRAWN = (
    "un bilan",
    "un constat",
    "un tableau",
    "un portrait",
    "le bilan",
    "le constat",
    "le portrait",
    "une leçon",
)
IDIOMS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("fait", "fit"), ("savoir", "valoir", "remarquer", "observer", "noter", "état", "part")),
    **dict.fromkeys(("pris", "prend"), ("acte",)),
    **dict.fromkeys(("attiré", "attire"), ("l’ attention", "l' attention", "leur attention")),
    **dict.fromkeys(("vu", "vue", "vus", "vues"), ("dans", "en", "là", "«", "“", '"')),
    **dict.fromkeys(
        ("contenté", "contentée", "contente", "contentait", "fendu", "fendue", "fend"), ("d’", "d'", "de")
    ),
    **dict.fromkeys(("entend", "entendent", "entendait"), ("«", "“", '"')),
    **dict.fromkeys(("dressé", "dresse", "dressent", "dressait", "tiré", "tire", "tirent", "tirait"), _DRAWN),
    **dict.fromkeys(("laissé", "laisse", "laissent"), ("entendre", "entrevoir", "planer")),
}
# Verbs of what somebody does at a session, where no noun or participle is written alike.
DONE = words(
    "participe participait participera représente représentait représentera dirigeait dirigera préside présidait présidera"
    " assiste assistait assistera effectue effectuait effectuera prendra reçoit recevra conduit conduira conduisait rejoint séjourne inaugure inaugurera"
    " intervient interviendra mènera ouvrira rencontrera"
)
OBJECTS = words(
    "rôle importance menace menaces danger travail efforts progrès appui soutien défis manière façon valeur impact aide contribution place résultats mesures engagement besoin intérêt portée enjeux"
)
INVERSIONS = {"-il": MASCULINE, "-elle": FEMININE, "-ils": PLURAL, "-elles": PLURAL, "-on": 0}
CLITICS = words("les se s’ s' lui leur l’ l' me m’ m' nous vous te t’ y en")
# Avec la chose qui est louée ou soulignée : a salué LA QUALITÉ des débats.
PRAISING = (
    french_verbs(
        "souligner rappeler saluer louer déplorer regretter dénoncer condamner exprimer réaffirmer vanter prôner préconiser réclamer proposer annoncer relever noter "
        " critiquer qualifier évoquer constater pointer applaudir remercier féliciter"
    )
    | french_participles(
        "souligner saluer louer déplorer dénoncer condamner exprimer réaffirmer vanter prôner préconiser réclamer"
    )
    | words(
        "réitéré réitère exigé exige décrit décrivait défendu défend promis promet reconnu reconnaît rappelle rappellent appelle"
    )
)
# Avec qui, et « à » : a exhorté les membres À partager.
URGING = dict.fromkeys(
    french_verbs("exhorter appeler inviter encourager inciter presser conjurer implorer")
    | words("appelle prié enjoint engagé"),
    words("à de d’"),
)
# Et ce qui mène à ce qui est demandé : a plaidé POUR des règles.
PLEADING: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        french_verbs("plaider") | french_participles("plaider"), ("pour", "contre", "en faveur de")
    ),
    **dict.fromkeys(french_verbs("appeler") | french_participles("appeler") | {"appelle"}, ("à",)),
    **dict.fromkeys(french_verbs("insister") | french_participles("insister"), ("sur",)),
    **dict.fromkeys(french_verbs("alerter"), ("sur",)),
    **dict.fromkeys(french_verbs("inquiéter alarmer féliciter désoler étonner"), ("de",)),
    **dict.fromkeys(words("réjouit réjoui réjouie inquiète"), ("de",)),
    **dict.fromkeys(words("engagé engagée engage"), ("à",)),
    **dict.fromkeys(words("promis promet averti avertit prévenu"), ("de",)),
    **dict.fromkeys(words("attiré attire"), ("sur",)),
    **dict.fromkeys(words("plaint plainte plaignent"), ("de",)),
    **dict.fromkeys(words("mis met"), ("accent sur", "garde contre")),
}
# Of these, what somebody is greeted with, too.
GREETING = french_verbs("saluer") | french_participles("saluer")
PASSIVES = words("est sont était étaient été fut furent être sera")
PRAISED = words(
    "leadership vision sagesse directives orientations instructions clairvoyance conduite égide impulsion"
)
