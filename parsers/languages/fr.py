"""French: the words the extractors look for."""

from parsers.languages.language import Language, numbered, words
from parsers.languages.speech import Speech

SPEECH = Speech(
    said=words(
        "déclaré déclare dit affirmé affirme ajouté ajoute conclu conclut indiqué indique précisé précise expliqué"
        " explique souligné souligne rappelé rappelle estimé estime assuré assure annoncé annonce noté note relevé"
        " relève insisté insiste averti avertit prévenu répondu répond commenté commente confié confie lancé lance"
        " écrit martelé martèle reconnu reconnaît admis admet confirmé confirme poursuivi poursuit renchéri renchérit"
        " demandé demande raconté raconte observé observe regretté regrette plaidé plaide promis promet répété répète"
        " soutenu soutient remarqué constaté constate résumé résume jugé juge"
        " réaffirmé réaffirme déclara ajouta affirma souligna expliqua conclut précisa rappela indiqua lança nota"
        " estima assura annonça insista répondit commenta poursuivit déclarait soulignait expliquait affirmaient"
        " réagi réagit ironisé détaillé témoigné argué prédit signalé"
    ),
    saying=words(
        "déclarant ajoutant affirmant soulignant précisant expliquant indiquant rappelant estimant assurant notant"
        " insistant avertissant concluant annonçant relevant disant demandant répétant"
    ),
    judged=words(
        "salué salue qualifié qualifie décrit dénoncé dénonce évoqué évoque appelé appelle loué félicité félicite"
        " critiqué critique exhorté exhorte invité invite prôné condamné condamne parlé parle"
        " mis met exprimé exprime proposé propose réclamé réclame défendu défend vanté cité cite remercié"
    ),
    judging=words(
        "saluant qualifiant décrivant dénonçant évoquant appelant louant critiquant exhortant invitant parlant"
        " réclamant citant exprimant"
    ),
    according=(("selon",), ("d’", "après"), ("d'", "après"), ("pour",), ("aux", "yeux", "de")),
    roles=words(
        "président présidents vice-président ministre ministres secrétaire secrétaires directeur directeurs chef chefs"
        " commissaire commissaires général préfet maire gouverneur ambassadeur procureur juge avocat avocats"
        " porte-parole inspecteur délégué délégués représentant représentants responsable responsables colonel"
        " commandant capitaine lieutenant officier officiers conseiller conseillers roi prince émir sultan premier"
        " coordonnateur coordinateur expert experts professeur chercheur économiste analyste patron fondateur"
        " cofondateur pdg sénateur député députés élu élus chancelier évêque pape membre membres envoyé rapporteur"
        " candidat spécialiste entraîneur journaliste auteur écrivain médecin historien policier policiers"
        " contrôleur brigadier amiral maréchal doyen recteur trésorier numéro"
    ),
    feminine_roles=words(
        "présidente vice-présidente directrice secrétaire-générale préfète ambassadrice procureure avocate inspectrice"
        " déléguée représentante conseillère reine princesse coordonnatrice coordinatrice experte professeure"
        " chercheuse sénatrice députée élue chancelière envoyée candidate patronne fondatrice rapporteuse gouverneure"
        " colonelle générale commandante"
    ),
    ranks=words(
        "adjoint adjointe premier première ancien ancienne vice nouveau nouvelle haut haute principal principale"
        " exécutif exécutive délégué général générale régional régionale national nationale fédéral fédérale"
        " sortant sortante suppléant honoraire permanent spécial spéciale chargé central centrale judiciaire"
    ),
    fields=words(
        "intérieur affaires étrangères sécurité publique justice défense police santé finances éducation économie"
        " environnement commerce transports travail énergie agriculture immigration renseignement opérations"
        " communication technologie développement tourisme culture sports état douanes frontières recherche intérieure"
        " extérieures coopération civile criminalité exécutif comité"
    ),
    groups=words(
        "interpol ministère département gouvernement police agence organisation société groupe association union"
        " commission comité conseil cour tribunal bureau autorité parti équipe université institut fondation"
        " fédération service services centre banque fonds assemblée parlement sénat ambassade armée gendarmerie"
        " préfecture mairie presse journal onu afp europol afripol ue otan sommet session conférence secrétariat"
    ),
    humans=words(
        "homme femme hommes femmes personne habitant habitants témoin témoins victime victimes voisin voisins ami amis"
        " mère père soeur frère fils fille source sources autorités employés salariés proches famille"
        " communiqué rapport document étude texte participants responsables"
    ),
    honorifics=words("m mm mme mmes mlle dr pr me monsieur madame mesdames messieurs docteur maître son excellence cheikh"),
    feminine=words(
        "mme mlle madame elle elles marie sophie claire mireille isabelle nathalie catherine christine françoise"
        " anne annamaria sylvie monique valérie sandrine julie céline aurélie émilie amélie camille chantal"
        " martine nicole jacqueline brigitte véronique hélène élisabeth fatima aïcha aminata mariam awa"
    ),
    masculine=words(
        "m monsieur il ils jean pierre jacques michel andré philippe alain bernard patrick daniel françois nicolas"
        " emmanuel laurent olivier éric christophe frédéric thierry pascal didier gérard bruno david paul marc luc"
        " jürgen mohamed ahmed ali moussa ibrahim amadou mamadou cheick abdoulaye jean-pierre jean-michel"
    ),
    pronouns=words("il elle ils elles on"),
    plural=words("ils elles on"),
    determiners=words(
        "le la les l’ l' un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines"
    ),
    particles=words("de du des d’ d' la le van von ben bin ibn al el ould abou"),
    links=words("de du des d’ d' à au aux pour chargé chargée en"),
    stops=words(
        "à au aux en dans sur sous avec sans pour par contre vers chez depuis pendant durant avant après entre dès"
        " lors comme mais ou donc or ni car que qu’ qu' qui quoi dont où si quand lorsque tandis alors ainsi aussi"
        " encore déjà très plus moins peu beaucoup tout toute tous toutes même mêmes autre autres ce cela ça ceci"
        " celui celle ceux y ne n’ n' pas jamais rien se s’ s' me m’ te nous vous lui leur eux je j’ tu il elle on"
        " ils elles est sont était étaient sera seront être été fut furent ont avait avaient aura auront avoir eu"
        " fait faire font peut peuvent doit doivent ils selon malgré outre parmi grâce afin voici voilà cependant"
        " toutefois néanmoins pourtant enfin ensuite puis d’abord hier aujourd’hui demain un une le la les des de du"
        " le ces cette mon ma mes ton notre votre chaque quelque quelques aucun aucune près quelle quel rendez-vous"
        " photo source lire vidéo accueillant ouvrant clôturant intervenant"
    ),
    adverbs=words(
        "également aussi ensuite encore notamment hier récemment déjà alors ainsi enfin puis toutefois cependant"
        " lui-même elle-même tenu à par en conclusion de son côté"
    ),
    auxiliaries=words("a ont avait avaient aura est sont a-t-il a-t-elle a-t-on ont-ils ont-elles avait-il avait-elle s’est s' s’"),
    calendar=words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi"
        " jeudi vendredi samedi dimanche"
    ),
    titled=words(
        "thème devise slogan intitulé intitulée intitulés titre titré rapport livre chanson film projet initiative"
        " campagne opération opérations prix programme baptisé baptisée dénommé dénommée nommé dit dite surnommé"
        " exposition exercice mot terme expression"
    ),
    relatives=words("qui dont où lequel laquelle"),
    that=words("que qu’ qu' combien"),
    ands=words("et ou &"),
    as_=words("comme"),
    bodies=words("organisation organisme agence union groupe société pays monde association"),
    kin={
        "chef": ("secrétaire général", "directeur", "président", "chef", "commissaire"),
        "patron": ("secrétaire général", "directeur", "président", "pdg"),
        "patronne": ("secrétaire générale", "directrice", "présidente"),
        "responsable": ("secrétaire général", "directeur", "président", "commissaire"),
        "présidente": ("président",),
        "président": ("présidente",),
        "directrice": ("directeur",),
        "ministre": ("ministre",),
        "secrétaire": ("secrétaire général",),
    },
    places=words(""),
    abbreviations=words("m mm mme mmes mlle dr pr me st ste av bd art no etc janv févr sept oct nov déc"),
    elisions=("[cdjlmnstCDJLMNST]", "[Qq]u", "[Jj]usqu", "[Ll]orsqu", "[Pp]uisqu", "[Aa]ujourd"),
    proclitics=("",),
    definite=("",),
    cased=True,
    verb_first=False,
    dialogue_dash="",
)

LANGUAGE = Language(
    speech=SPEECH,
    code="fr",
    common=words(
        "le la les des du de et en un une dans pour que qui par sur au aux est sont a ont avec ce cette plus"
    ),
    months=numbered(
        "janvier=1 février=2 fevrier=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août=8 aout=8 "
        "septembre=9 octobre=10 novembre=11 décembre=12 decembre=12 janv=1 févr=2 sept=9 oct=10 "
        "nov=11 déc=12"
    ),
    weekdays=numbered("lundi=0 mardi=1 mercredi=2 jeudi=3 vendredi=4 samedi=5 dimanche=6"),
    numbers=numbered(
        "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 "
        "douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 "
        "cinquante=50 soixante=60 cent=100 mille=1000"
    ),
    ordinals=numbered(
        "premier=1 première=1 deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 "
        "huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 "
        "quinzième=15 seizième=16 vingtième=20 trentième=30 quarantième=40 cinquantième=50 "
        "soixantième=60 unième=1 centième=100"
    ),
)
