"""Given names of France and of the countries that speak Spanish, beside those that all know."""

from parsers.languages.language import words

FRENCH_WOMEN = words(
    "adjoua adèle agathe agnès akissi albertine aline amandine amel andrée angèle anne-laure anne-lise "
    "anne-sophie annelise annick apolline arlette armelle assia astou axelle aziza aïssata aïssatou "
    "berthe binta bintou blandine bouchra béatrice bénédicte capucine carine carole chantale chloé "
    "christiane clarisse clotilde clémence clémentine colette coralie coumba cristelle cécile célestine "
    "dalila danièle djamila djénéba dorothée edwige emmanuelle espérance ester eugénie eulalie fabienne "
    "fadela fanny fanta fatimata fatoumata fatoumatou fernande flavie florentine frédérique gaëlle "
    "gwenaëlle hafida halimatou hanane haoua hawa hayat henriette honorine hortense houria huguette "
    "ibtissam ilham inès irène jeannine jocelyne josette josiane joëlle kadiatou kadidia karima karine "
    "koumba laetitia lamia latifa laure laurence lila liliane lise lisette lucette lucienne ludivine "
    "léa léonie léontine mafalda malika marcelle marcelline margaux mariama marielle mariette marion "
    "mariétou marlène marthe maryse maryvonne maïga maïmouna meriem micheline nabila nafissatou naima "
    "naïma ndeye ndèye noura noëlle océane odile orane ornella ouarda oumou pascale paule penda "
    "perpétue perrine philomène prisca priscille pulchérie rabia rachida ramata ramatou raymonde "
    "rokhaya rokia rokiatou romane roseline roxane rébecca régina régine sabah safia safiatou safiétou "
    "salamata salimata samia samira sanaa saïda scholastique sidonie siham sokhna solenne solène souad "
    "soumaya stéphanie sylvaine ségolène séverine valentine victorine violette viviane wafa wassila "
    "yamina yasmina yolande zakia zeïnab zineb zohra zénabou édith éliane élisa élise élodie éléonore "
    "évelyne"
)

FRENCH_MEN = words(
    "abdallah abdelaziz abdelhak abdelhamid abdelkader abdelkrim abdellatif abdelmajid abdelmalek "
    "abdelouahed abderrahmane abdeslam abdou abdoul aboubacar aboubakar achille adama adrien ahmadou "
    "aimé alassane alioune ambroise anatole anouar anselme aristide assane athanase aurélien aymeric "
    "azzedine babacar bachir bakari bakary baptiste barnabé barthélémy basile bienvenu blaise bocar "
    "boniface boubacar brahim chakib cheikhou corentin cyprien cédric célestin césaire demba dieudonné "
    "donatien driss drissa déogratias désiré edem elhadj erwan essien eugène ezzeddine faustin fernand "
    "firmin florent francis franck fulgence félicien félix gauthier gaétan gervais ghislain gildas "
    "gilles grégory gustave habibou hama hamidou harouna hervé hicham hilaire hippolyte hocine honoré "
    "hugues hyacinthe ibrahima idriss idrissa ignace issa issiaka issoufou josué joël juste juvénal "
    "jérémie jérôme kamel kodjo koffi komlan kossi kouadio kouamé lahcen lakhdar lamine landry larbi "
    "lassana lassina lazare lotfi léandre léon léonard léopold magloire mahamadou mahaman mahamat "
    "malick maman marcellin maxence maël mbaye michaël modibo mokhtar moncef mounir moustapha moïse "
    "narcisse nathanaël ndiaga ngor nizar noureddine nourredine noé octave othmane oumar oumarou "
    "ousmane ousseynou pacôme pape parfait pascal-firmin patrice philibert prosper rené reynald ridha "
    "roch rodolphe rodrigue romuald régis salif salou samba sani saïd serigne seydou siaka slim sofiane "
    "souley souleymane soumaïla stanislas sylvestre sékou séraphin tahar tanguy thibaut théodore "
    "théophile tidiane tiémoko télesphore urbain valentin valère valéry venance wilfried yacouba yann "
    "yaya yoann yvan yvon zacharie zoumana zéphirin élie évariste"
)

# Of Spanish-speaking countries.
SPANISH_WOMEN = words(
    "abril adela ainhoa aitana alba almudena amaia amalia amparo anabel anahí andrea angélica araceli "
    "arantxa aránzazu aída begoña belén berta blanca brígida bárbara candela caridad carlota delfina dora "
    "débora elba eloísa encarnación eneida enriqueta ermelinda estefanía estela ethel eulalia evangelina "
    "felicitas felisa fidelina filomena florencia francisca fátima genoveva gisela haydée herminia idalia "
    "ileana inmaculada iraida isaura itziar ivonne jazmín jimena jone josefina julieta leire lilia lina "
    "lourdes maider maite matilde mayra melba meritxell micaela mireia mirna montse montserrat neida "
    "nekane neus nieves nilda noemí nohemí nélida odalys otilia paloma paz perla priscila purificación "
    "rafaela rebeca rocío rosalía rosaura salomé sarita sonsoles telma tomasa vanesa xiomara yadira "
    "yanira zaida zenaida zoila zoraida zulema águeda ángela ángeles élida úrsula"
)

SPANISH_MEN = words(
    "abelardo adalberto adán alcides alejo amílcar anastasio ander andreu angel anselmo aníbal apolinar "
    "arnau arnulfo asdrúbal baltasar bartolomé belisario benigno benjamín bernabé bienvenido brais "
    "braulio camilo casimiro cayetano celestino cipriano claudio clemente conrado cornelio crescencio "
    "cándido damián darío demetrio desiderio dionisio donato edelmiro edgardo edmundo efrén eladio eliseo "
    "eloy elías epifanio evaristo ezequiel fabián fabricio facundo faustino fermín filiberto florencio "
    "florentino fortunato froilán félix gabino gaspar gastón genaro gilberto gorka hernando hilario "
    "hipólito honorio héctor iker ildefonso inocencio isaías iván jairo jenaro jeremías jerónimo jesús "
    "jonás josué julio juvenal koldo ladislao lautaro leoncio leonel leopoldo leónidas librado lino "
    "lisandro lázaro macario marcelino marcial marcos matías mauro maximiliano maximino medardo melchor "
    "melitón mikel milcíades miquel misael moisés nahuel nahúm napoleón nazario norberto néstor odilón "
    "oriol osvaldo pancracio paulino pere plácido primitivo próspero pánfilo pío quintín remigio rené "
    "reynaldo román roque rosalío rosendo rufino ruperto rómulo sabino salomón saturnino saúl serafín "
    "servando severino silverio silvestre simón sixto telmo teodosio teófilo timoteo tito tobías toribio "
    "tristán ubaldo unai urbano valentín vidal wenceslao wilmer wilson xosé yago yamil yeison zacarías "
    "zenón ángel íñigo"
)
