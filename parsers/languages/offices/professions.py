"""Trades and professions by which people are introduced who hold no office: l'archéologue X, the taxi driver Y."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import words

FRENCH = words(
    "agronome analyste-programmeur anthropologue antiquaire apiculteur archéologue armateur artificier artisan artiste assureur astronome"
    " astrophysicien athlète aumônier aviateur balisticien bibliothécaire bijoutier biochimiste biologiste blogueur botaniste boulanger boxeur brocanteur"
    " camionneur caricaturiste cartographe charpentier chimiste chirurgien chroniqueur cinéaste climatologue cofondateur compositeur"
    " comédien cordonnier courtier cryptographe cryptologue dentiste dessinateur documentaliste documentariste dramaturge démineur démographe ébéniste écologue"
    " éditorialiste éducateur éleveur entomologiste entrepreneur épicier épidémiologiste essayiste ethnologue expert-comptable fiscaliste fleuriste footballeur"
    " forgeron formateur galeriste garagiste graphiste généalogiste généticien géographe géologue géomètre géopolitologue horloger hydrologue illustrateur"
    " imprimeur industriel informaticien infographiste islamologue jardinier joaillier kinésithérapeute libraire linguiste logisticien légiste"
    " maçon mathématicien menuisier météorologue missionnaire moine motard muséologue musicien mécanicien naturaliste neurologue notaire"
    " numismate négociant océanographe ophtalmologue ornithologue orfèvre paléontologue parfumeur pasteur paysagiste peintre philosophe photographe photojournaliste"
    " physicien pianiste plongeur poète primatologue programmeur psychanalyste psychiatre publicitaire pâtissier pédagogue pédiatre pédopsychiatre"
    " romancier réalisateur scénariste sculpteur secouriste serrurier sinologue skipper sommelier spéléologue statisticien sténographe taximan"
    " taxidermiste théologien topographe toxicologue transitaire universitaire urbaniste vigneron violoniste virologue vétérinaire youtubeur zoologiste"
    " ambulancier chanteur danseur hôtelier restaurateur pêcheur chauffeur interprète traducteur étudiant"
)
FRENCH_WOMEN = words(
    "apicultrice artisane assureuse astrophysicienne aviatrice bijoutière blogueuse boulangère boxeuse cartographe chirurgienne chroniqueuse"
    " compositrice comédienne dessinatrice démineuse éducatrice éleveuse entrepreneuse entrepreneure épicière experte-comptable footballeuse formatrice généticienne"
    " horlogère illustratrice industrielle informaticienne jardinière joaillière libraire logisticienne mathématicienne musicienne mécanicienne"
    " négociante peintresse physicienne plongeuse poétesse programmeuse pâtissière pasteure romancière réalisatrice sage-femme"
    " sculptrice sommelière statisticienne théologienne vigneronne youtubeuse ambulancière chanteuse danseuse hôtelière restauratrice pêcheuse traductrice étudiante"
)
SPANISH = words(
    "agrónomo antropólogo anticuario arqueólogo artesano artista asegurador astrónomo atleta bibliotecario biólogo bioquímico boxeador botánico bloguero"
    " cartógrafo carpintero cineasta cirujano climatólogo columnista compositor criptógrafo dentista dibujante documentalista dramaturgo"
    " ecólogo ensayista epidemiólogo etnólogo filósofo florista forense fotógrafo fotoperiodista futbolista genetista geógrafo geólogo"
    " hidrólogo ilustrador impresor informático jardinero joyero lingüista matemático meteorólogo misionero museólogo músico naturalista neurólogo novelista"
    " numismático oceanógrafo orfebre paleontólogo panadero pastelero pastor pediatra pedagogo pescador pianista pintor poeta programador psiquiatra publicista"
    " realizador relojero escultor sommelier taxidermista teólogo topógrafo toxicólogo urbanista veterinario virólogo zoólogo"
    " camionero cantante estudiante mecánico buzo ganadero agricultor ambulanciero"
)
SPANISH_WOMEN = words(
    "agrónoma antropóloga anticuaria arqueóloga artesana astrónoma bibliotecaria bióloga bioquímica boxeadora botánica bloguera cartógrafa cirujana"
    " climatóloga compositora ecóloga epidemióloga etnóloga filósofa fotógrafa geógrafa geóloga ilustradora informática joyera matemática meteoróloga"
    " misionera museóloga neuróloga oceanógrafa paleontóloga panadera pastelera pastora pescadora pintora poetisa programadora realizadora relojera"
    " escultora teóloga topógrafa toxicóloga veterinaria viróloga zoóloga camionera mecánica buceadora ganadera agricultora"
)
ENGLISH = words(
    "agronomist anthropologist archaeologist archeologist archivist artisan astronomer athlete barrister beekeeper biochemist blogger botanist boxer baker brewer bookseller"
    " broker cartographer carpenter cartoonist chemist chronicler cinematographer climatologist cryptographer cryptologist cobbler criminologist"
    " dentist dramatist driver dermatologist demographer entomologist essayist ethnologist florist fisherman footballer geneticist geographer"
    " geophysicist grocer gardener hotelier hydrologist illustrator interpreter jeweller jeweler librarian linguist lobbyist locksmith mathematician mechanic"
    " missionary motorcyclist naturalist neurologist nutritionist notary oceanographer ophthalmologist ornithologist palaeontologist paleontologist"
    " painter pathologist paediatrician pediatrician philosopher photographer photojournalist physicist pianist playwright podcaster primatologist programmer"
    " restaurateur sailor screenwriter sculptor sociologist stenographer stallholder statistician surveyor tailor taxidermist theologian toxicologist"
    " translator urbanist veterinarian vet violinist virologist volcanologist watchmaker winemaker zoologist"
)
