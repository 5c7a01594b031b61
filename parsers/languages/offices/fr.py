"""French offices: what says who somebody is, of which body, and how an office is won."""
# ruff: noqa: E501 (word lists)

from parsers.languages.inflection import either_case, french_prefixed, plurals
from parsers.languages.language import terms, words
from parsers.languages.names import courtesy
from parsers.languages.offices import professions
from parsers.languages.speech import called

_LED = words(
    "président directeur ministre secrétaire préfet gouverneur ambassadeur procureur commissaire inspecteur recteur chancelier consul juge"
    " maire commandant chef responsable délégué contrôleur rapporteur coordonnateur coordinateur doyen trésorier"
)
_LED_BY_WOMEN = words(
    "présidente directrice préfète gouverneure ambassadrice procureure inspectrice rectrice chancelière consule commandante cheffe"
    " déléguée contrôleuse rapporteuse rapporteure coordonnatrice coordinatrice doyenne trésorière"
)
ROLES = (
    words(
        "préposé major-général lieutenant-colonel vice-premier président présidents ministre ministres secrétaire secrétaires directeur directeurs chef chefs"
        " commissaire commissaires général wali préfet maire gouverneur ambassadeur procureur juge avocat avocats"
        " porte-parole inspecteur délégué délégués représentant représentants responsable responsables colonel"
        " commandant capitaine lieutenant officier officiers conseiller conseillers roi prince émir premier"
        " coordonnateur coordinateur expert experts professeur chercheur économiste analyste patron fondateur"
        " pdg sénateur député députés chancelier évêque pape membre membres envoyé rapporteur"
        " candidat spécialiste entraîneur journaliste auteur écrivain médecin historien policier policiers"
        " contrôleur brigadier amiral maréchal doyen recteur trésorier numéro magistrat consul attaché"
        " adjudant gendarme lieutenant-général brigadier-général contre-amiral"
        " directeur-général vérificateur greffier bâtonnier syndic bourgmestre échevin intendant"
        " superviseur négociateur dirigeant criminologue homologue eurodéputé enquêteur diplomate médiateur fonctionnaire cadre animateur haut-commissaire colonel-major général-major adjudant-chef inspecteur-chef sous-officier sous-lieutenant vice-amiral directeur-adjoint"
        " ex-patron ex-policier ex-officier ex-numéro ex-gendarme conservateur organisateur administrateur archiviste gestionnaire gérant propriétaire politologue sociologue juriste"
        " sergent caporal caporal-chef brigadier-chef sergent-chef major contrôleur-général aspirant enseigne"
        " quartier-maître agent surintendant directeur-général-adjoint commissaire-adjoint gouverneur-général calife mufti imam curé"
        " nonce rabbin prêtre instituteur infirmier pompier cuisinier défenseur archevêque cardinal garde-frontière avocat-général procureur-général substitut huissier douanier vice-amiral-escadre"
        " commandant-principal ministre-délégué porte-voix syndicaliste professeur-assistant maître-assistant enseignant ingénieur"
        " architecte psychologue criminaliste magistrat-instructeur assesseur secrétaire-exécutif inspecteur-général"
        " premier-ministre co-fondateur"
        " vice-présidents coprésidents coprésident plombier électricien pharmacien coiffeur couturier serveur"
        " ex-vice-président ex-magistrat ex-député ex-sénateur ex-colonel ex-général ex-premier"
        " ex-enquêteur ex-diplomate ex-avocat vice-bâtonnier"
    )
    | french_prefixed(_LED)
    | professions.FRENCH
)
FEMININE_ROLES = (
    words(
        "présidente vice-première directrice secrétaire-générale préfète ambassadrice procureure avocate inspectrice"
        " déléguée représentante conseillère reine princesse coordonnatrice coordinatrice experte professeure"
        " rapporteure eurodéputée procureure-adjointe enquêtrice policière gendarmette juriste négociatrice diplomate animatrice greffière secrétaire-adjointe chercheure autrice auteure écrivaine cofondatrice entraîneuse médiatrice consœur préfète-adjointe chercheuse sénatrice députée chancelière envoyée candidate patronne fondatrice rapporteuse gouverneure"
        " colonelle générale commandante cheffe magistrate contrôleuse garde conseillère-ministre ministre-conseillère inspectrice-chef haute-commissaire ex-patronne ex-secrétaire ex-policière administratrice conservatrice organisatrice gérante trésorière-adjointe"
        " générale-majore préposée mairesse échevine sergente caporale lieutenante dirigeante historienne trésorière"
        " attachée sergente-chef adjudante lieutenante-colonelle brigadière brigadière-chef"
        " surintendante consule vérificatrice intendante substitute greffière-cheffe magistrate-instructrice"
        " avocate-générale procureure-générale rectrice doyenne"
        " co-fondatrice ingénieure enseignante douanière ambassadrice-itinérante bourgmestre-adjointe"
        " défenseure rabbine imame institutrice infirmière pompière cuisinière coprésidente pharmacienne coiffeuse couturière serveuse"
        " vice-bâtonnière sous-secrétaire-générale"
        " ex-vice-présidente ex-directrice-générale ex-juge ex-magistrate ex-gendarme ex-députée"
        " ex-sénatrice"
    )
    | french_prefixed(_LED_BY_WOMEN)
    | professions.FRENCH_WOMEN
)
ROLE_ENDINGS = ("iste", "aste", "eur", "euse", "trice", "ien", "ienne", "logue", "ant", "ante")
RANKS = words(
    "a.i. p.i. intérim "
    "nouveau nouvelle assistant assistante adjoint adjointe premier première ancien ancienne vice haut haute principal principale"
    " exécutif exécutive délégué général générale régional régionale national nationale fédéral fédérale"
    " sortant sortante suppléant suppléante honoraire permanent permanente spécial spéciale chargé chargée central centrale"
    " judiciaire divisionnaire élu élue second seconde vice-premier vice-première plénipotentiaire supérieur supérieure intérimaire"
    " titulaire émérite associé associée opérationnel opérationnelle technique scientifique financier financière juridique"
    " administratif administrative départemental départementale provincial provinciale municipal municipale communal"
    " communale cantonal cantonale territorial territoriale interrégional actuel actuelle futur future résident résidente"
    " académique itinérant itinérante stratégique ordinaire"
)
SERVICES = words(
    "préfet préfète général générale major colonel colonelle lieutenant capitaine commandant brigadier amiral maréchal commissaire"
    " professeur professeure commandante lieutenante contrôleur contrôleuse inspecteur inspectrice adjudant gendarme colonel-major"
    " commandant-principal générale-majore colonelle-majore générale-major général-major lieutenant-colonel lieutenant-général major-général adjudant-chef corps armée division brigade"
    " escadre aérienne aérien"
    " sergent sergente caporal caporale caporal-chef brigadier-chef brigadière brigadière-chef sergent-chef adjudante adjudante-cheffe"
    " lieutenante-colonelle sous-lieutenant contre-amiral vice-amiral surintendant surintendante aspirant"
)
FIELDS = words(
    "pêche mines forêts télécommunications jeunesse enseignement habitat logement urbanisme élevage industrie artisanat emploi ports modernisation cassation pénitentiaire budget contrôle cyber cybercriminalité lutte terrorisme stupéfiants sûreté protection drogues corruption surveillance territoire frontalière cybersécurité numérique migration migrations asile citoyenneté collectivités locales décentralisation réconciliation nationale république fichiers archives confédération fédération droit intérieur affaires étrangères sécurité publique justice défense police santé finances éducation économie"
    " environnement commerce transports travail énergie agriculture immigration renseignement opérations"
    " milice carabiniers culturel culturelle patrimoine communication technologie développement tourisme culture sports état douanes frontières recherche intérieure"
    " extérieures coopération civile criminalité exécutif comité expatriés diaspora"
)
GROUPS = words(
    "cabinet entourage barreau brigade unité division direction office section pôle cellule parquet chambre région ville commune interpol ministère département gouvernement police agence organisation société groupe association union"
    " commission comité conseil cour tribunal bureau autorité parti équipe université institut fondation"
    " fédération service services centre banque fonds assemblée parlement sénat ambassade armée gendarmerie"
    " préfecture mairie presse journal onu afp europol afripol ue otan sommet session conférence secrétariat"
    " délégation délégations chancellerie commandement état-major douane douanes marine syndicat collectif"
    " compagnie consulat quotidien hebdomadaire chaîne télévision radio primature présidence vice-présidence"
    " confédération coordination mission observatoire ministères gouvernements régie patrouille sûreté"
    " bcn kremlin élysée matignon pentagone vatican"
)
HUMANS = words(
    "officière gradée fonctionnaire "
    "homme femme hommes femmes personne habitant habitants témoin témoins victime victimes voisin voisins ami amis"
    " successeur successeure prédécesseur prédécesseure rival rivale concurrent concurrente adversaire compatriote collègue riverain riverains commerçant commerçants passant passants chauffeur étudiant étudiante étudiants militant militante militants opposant opposants syndicaliste syndicalistes observateur observateurs interlocuteur proche proches agent agents gradé gradés invité invités congressiste congressistes mère père soeur frère fils fille source sources autorités employés salariés famille"
    " communiqué rapport document étude texte participants responsables"
    " voisine voisines élu élue lauréat lauréate vainqueur plaisantin hôtelier hôteliers hôtelière restaurateur restaurateurs chauffeurs pêcheur pêcheurs agriculteur"
    " agriculteurs citoyen citoyenne citoyens résident résidente résidents touriste touristes visiteur visiteurs"
    " visiteuse bénévole bénévoles volontaires manifestant manifestante manifestants détracteurs défenseurs"
    " expertes spécialistes analystes magistrats juges gendarmes fonctionnaires diplomates élus interprète"
    " interprètes traducteur traductrice traducteurs oratrice orateurs intervenante intervenants"
    " négociateurs organisateurs journalistes confrère confrères époux épouse mari cousine cousin oncle tante"
    " grand-père grand-mère veuve veuf survivante survivant survivants rescapée rescapé rescapés détenue détenu"
    " détenus accusée suspecte vendeuse vendeur vendeurs cliente clients propriétaires serveuse serveur passagère"
    " passager passagers usager usagers retraitée retraité retraités déléguées paysanne paysan paysans ouvrière"
    " ouvrier ouvriers employée habitante enseignants chercheurs enquêteurs procureurs patrons internautes"
    " supporteurs homologues exilé exilée exilés dissident dissidente dissidents expatrié expatriée émigré émigrée migrant migrante migrants"
    " plaignant plaignante plaignants prévenu prévenue badaud badauds hôtesse hôtesses stagiaire stagiaires lycéen lycéenne lycéens collégien collégienne"
)
LETTERS = words("PhD")
COMMISSIONS = words("col gén lt cpt cdt cmdt insp cne adj gal cre")
KEPT = words("Cheikh cheikh Cheikha cheikha Prince Princesse")
HONORIFICS = (
    words(
        "ratu s.e.m. s.e. s.e.mme cher chère honorable mgr m mm mme mmes mlle dr dre pr pre me monsieur madame mesdames messieurs docteur maître son excellence cheikh"
        " col gén lt cpt cmdt insp cdt cne adj gal cre lcl sir lord lady"
    )
    | courtesy.TITLES
)
DOUBLE_TITLES = (("Tan", "Sri"),)
AS = words("comme")
POSTS = words("présidence vice-présidence secrétariat trésorerie")
POSITIONS = words("poste fonction fonctions charge mandat")
HOLDING = words(
    "occupé occupée occupe occupent exercé exercée exercées exerce exercent assuré assurée assure assume assumée assumé tenu tenue détient détenu détenue"
)
SEATED = words("au à dans du sein")
COMMITTEES = words("comité conseil bureau commission")
ELECTED = either_case(
    words(
        "nomination désignation élection élu élue élus élues élit élisent réélu réélue réélus nommé nommée nommés nomme désigné désignée désignés désignées désigne nommées"
        " porté portée choisi choisie choisis choisies choisit reconduit reconduite confirmé confirmée promu promue investi investie"
    )
)
BECOMING = words("devient devint deviendra deviennent occupera occupe assurera exercera")
SUCCEEDING = words("emporté succède succèdera succédera remplace remplacera prend prendra")
PREDECESSORS = (
    ("succède", "à"), ("succédera", "à"), ("succèdera", "à"), ("succédant", "à"), ("succéder", "à"), ("succédé", "à"),
    ("succède", "au"), ("succédera", "au"), ("succédant", "au"), ("succéder", "au"), ("succédé", "au"),
    ("emporté", "sur"), ("emporté", "face", "à"), ("devance",), ("devancé",), ("a", "battu"), ("ont", "battu"), ("devançant",), ("battant",), ("remplacé", "par"),
    ("remplacée", "par"), ("remplace",), ("remplacera",), ("remplaçant",), ("remplacer",), ("remplacé",), ("remplacement", "de"),
    ("remplacement", "du"), ("succession", "de"), ("succession", "du"), ("relais", "de"), ("relais", "du"), ("suite", "de"), ("suite", "du"),
)  # fmt: skip
ASCENDING = (
    ("succède",), ("succédera",), ("succèdera",), ("succéder",), ("remplace",), ("remplacera",),
    ("prend", "la", "tête"), ("prendra", "la", "tête"), ("prend", "la", "direction"), ("prendra", "la", "direction"),
    ("prend", "les", "rênes"), ("prendra", "les", "rênes"), ("prend", "la", "suite"), ("prend", "la", "relève"),
    ("remplacé", "par"), ("remplacée", "par"), ("prend", "la", "succession"), ("prendra", "la", "succession"),
)  # fmt: skip
WINNING = words(
    "obtenu obtient obtint emporté conquis décroché décroche remporté remportée remportés remporte remporta remportera gagné gagnée gagne gagna"
)
ELECTIONS = words("élection réélection nomination désignation reconduction")
CONTESTS = words(
    "élection élections scrutin vote suffrages présidence vice-présidence course poste postes siège sièges"
)
FALLING = words("revenu revenue revient échoit échu échue")
HEADING = words(
    "dirige préside conduit commande coordonne pilote dirigera présidera conduira dirigeait présidait conduisait commandait coordonnait"
    " dirigé présidé diriger présider conduire commander piloter coordonner"
)
SEVERAL = plurals(
    "président vice-président vice-présidente ministre directeur directrice commissaire délégué déléguée membre gouverneur"
    " ambassadeur chef responsable juge procureur officier inspecteur colonel sénateur représentant représentante candidat"
    " coprésident homologue préfet colonelle présidente"
)
OWN_BODIES = words("interpol oipc")
BODIES = words("organisation organisme agence union groupe société pays monde association")
KIN = called(
    """
    chef = secrétaire général|directeur|président|chef|commissaire|directrice|commandant|procureur|préfet|inspecteur
    cheffe = secrétaire générale|directrice|présidente|cheffe|commissaire|commandante|procureure|préfète|inspectrice
    patron = secrétaire général|directeur|président|pdg|chef|commissaire|commandant|procureur|préfet|inspecteur
    patronne = secrétaire générale|directrice|présidente|pdg|cheffe|commissaire|commandante|procureure|préfète|inspectrice
    responsable = secrétaire général|secrétaire générale|directeur|directrice|président|présidente|commissaire|chef|cheffe
    numéro un = secrétaire général|secrétaire générale|directeur|directrice|président|présidente|chef|cheffe|commissaire|commandant
    dirigeant = président|directeur|secrétaire général|premier ministre|chef
    dirigeante = présidente|directrice|secrétaire générale|première ministre|cheffe
    chef de l’état|chef de l'état|chef d’état|chef d'état = président de la république|président|roi
    cheffe de l’état|cheffe de l'état|cheffe d’état|cheffe d'état = présidente de la république|présidente|reine
    chef du gouvernement = premier ministre|premier|chancelier|président du gouvernement|président du conseil
    cheffe du gouvernement = première ministre|première|chancelière|présidente du gouvernement|présidente du conseil
    chef de l’exécutif|chef de l'exécutif = président de la république|premier ministre|président
    chef de la diplomatie|cheffe de la diplomatie = ministre des affaires étrangères|ministre des relations extérieures|secrétaire d’ état|secrétaire d' état
    garde des sceaux = ministre de la justice
    locataire de la place beauvau|locataire de beauvau|premier flic de france = ministre de l’ intérieur|ministre de l' intérieur
    locataire de la place vendôme = ministre de la justice|garde des sceaux
    membre du gouvernement = ministre|secrétaire d’ état|secrétaire d' état
    représentant de l’état|représentant de l'état|représentante de l’état|représentante de l'état = préfet|préfète|gouverneur|gouverneure|wali
    chef du parquet|cheffe du parquet = procureur|procureure
    premier magistrat|première magistrate|édile = maire|bourgmestre|syndic
    élu|élue = maire|député|députée|sénateur|sénatrice|bourgmestre|échevin|échevine
    magistrat = procureur|juge|président de la cour|président du tribunal|substitut
    magistrate = procureure|juge|présidente de la cour|présidente du tribunal|substitute
    parlementaire = député|députée|sénateur|sénatrice|eurodéputé|eurodéputée
    diplomate = ambassadeur|ambassadrice|consul|consule|nonce
    haut fonctionnaire|haute fonctionnaire = préfet|préfète|directeur|directrice|secrétaire général|secrétaire générale
    officier = colonel|commandant|capitaine|lieutenant|général|commissaire|colonel-major
    officière = colonelle|commandante|capitaine|lieutenante|générale|commissaire
    policier|policière = commissaire|inspecteur|inspectrice|capitaine|commandant|commandante|brigadier
    gendarme = colonel|colonelle|capitaine|lieutenant|commandant|général|adjudant
    procureur|substitut = magistrat
    procureure|substitute = magistrate
    juge = magistrat|magistrate
    présidente = président
    président = présidente
    directrice = directeur
    ministre = ministre|garde des sceaux
    secrétaire = secrétaire général
    """
)
OWN_OFFICES = frozenset(
    [
        "président",
        "présidente",
        "vice-président",
        "vice-présidente",
        "secrétaire général",
        "secrétaire générale",
        "président par intérim",
        "présidente par intérim",
    ]
)
LISTED = {
    "President": "président interpol",
    "Acting President": "président interpol intérim",
    "Secretary General": "secrétaire général interpol",
}
UNITS = terms(
    "unité unités centre centres bureau office direction sous-direction département division section brigade agence autorité service services commission comité groupe complexe cellule"
)
UNIT_LINKS = terms(
    "de du des la le les l d en pour contre et sur central centrale mondial mondiale national nationale international internationale régional régionale spécialisé spécialisée générale général lutte répression contrôle protection prévention trafic européen européenne"
)
