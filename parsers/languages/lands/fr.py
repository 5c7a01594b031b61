"""French names of countries, their peoples and the parts of the world."""
# ruff: noqa: E501 (word lists)

from parsers.languages.inflection import french_feminine
from parsers.languages.language import words

PLACES = french_feminine(
    words(
        "suissesse suissesses antiguais brunéien bhoutanais bélizien dominiquais micronésien grenadien guyanien kiribatien saint-lucien liechtensteinois lésothien basotho marshallais "
        "malawite nauruan papou papoue papous portoricain palaosien salomonais saint-marinais surinamien swazi swazie swazilandais tongien "
        "tuvaluan vincentais vanuatais "
        "nord-américain sud-américain latino-américain européen africain bahreïnien kirghiz hollandais azéri québécois andorran hongkongais gallois asie europe océanie pacifique atlantique méditerranée caraïbe caraïbes balkans sahel maghreb golfe scandinavie "
        "caucase eurasie sud-est nord-est nord-ouest sud-ouest ouest nord sud moyen-orient proche-orient "
        "fidjien sri-lankais néo-zélandais sierra-léonais sud-soudanais samoan papouasien bahaméen barbadien trinidadien kosovar timorais surinamais santoméen équato-guinéen bissau-guinéen lettone lettones kazakh ouzbek tadjik "
        "afghan afghanistan afrique albanais albanie algérie algérien allemagne allemand américain américaines "
        "amérique andorre angleterre angola angolais arabie argentin argentine arménie arabes arménien aruba australie "
        "australien autriche autrichien azerbaïdjan azerbaïdjanais bahamas bahreïn bahreïni bangladais bangladesh "
        "barbade belge belgique belize bermudes bhoutan birman birmanie biélorusse biélorussie bolivie bolivien "
        "bosnien botswana botswanais britannique britanniques brunei brésil brésilien bulgare bulgarie burkina "
        "burkinabè burkinabé burundais burundi bélarus bénin béninois cambodge cambodgien cameroun camerounais canada "
        "canadien capverdien caribéens caïmans centrafricain centrafricaine chili chilien chine chinois chypre "
        "chypriote colombie colombien comores comorien congo congolais corée coréen costaricien croate croatie cuba "
        "cubain curaçao danemark danois djibouti djiboutien dominicain dominicaine dominique egypte emirats espagne "
        "espagnol estonie estonien eswatini etats-unis fidji finlandais finlande france français française féroé "
        "gabon gabonais gambie gambien ghana ghanéen gibraltar grande-bretagne grec grenade groenland grèce guam "
        "guatemala guatémaltèque guernesey guinée guinéen guyana géorgie géorgien haïti haïtien honduras hondurien "
        "hongrie hongrois inde indien indonésie indonésien irak irakien iran iranien irlandais irlande islandais "
        "islande israélien israël italie italien ivoire ivoirien jamaïcain jamaïque japon japonais jordanie jordanien "
        "kazakhstan kenya kirghize kirghizstan kiribati kosovo koweït koweïtien kényan laos laotien lesotho "
        "letton lettonie liban libanais liberia libye libyen libérien liechtenstein lituanie lituanien luxembourg "
        "luxembourgeois macédoine macédonien madagascar malaisie malaisien malawi malawien maldives maldivien "
        "malgache malien malouines maltais malte maroc marocain mauricien mauritanie mauritanien mexicain mexique "
        "micronésie moldave moldavie monaco mongol mongolie monténégrin monténégro monégasque mozambicain mozambique "
        "myanmar namibie namibien nauru nicaragua nicaraguayen niger nigeria nigérian nigérien nord-coréen norvège "
        "norvégien néerlandais népal népalais omanais ouganda ougandais ouzbékistan pakistan pakistanais "
        "palaos palestine palestinien palestiniens panama panaméen paraguay paraguayen pays-bas philippin philippines "
        "pologne polonais polynésie portugais portugal pérou péruvien qatar qatari qatarien rdc roumain roumanie "
        "royaume-uni russe russie rwanda rwandais salvadorien saoudien saoudite serbe serbie seychelles seychellois "
        "singapour singapourien slovaque slovaquie slovène slovénie somalie somalien soudan soudanais "
        "sud-africain sud-coréen suisse suriname suède suédois syrie syrien sénégal sénégalais tadjikistan "
        "tanzanie tanzanien taïwan taïwanais tchad tchadien tchèque tchéquie territoires thaïlandais thaïlande timor "
        "togo togolais tonga tunisie tunisien turc turkmène turkménistan turque turquie türkiye ukraine ukrainien "
        "unis uruguay uruguayen vanuatu venezuela viet vietnam vietnamien vénézuélien yémen yéménite zambie zambien "
        "zimbabwe zimbabwéen écossais écosse égypte égyptien émirati émirats émirien équateur équatoriale équatorien "
        "érythrée érythréen état états-unis éthiopie éthiopien"
    )
)
