"""Spanish names of countries, their peoples and the parts of the world."""
# ruff: noqa: E501 (word lists)

from parsers.languages.inflection import spanish_feminine
from parsers.languages.language import words

PLACES = spanish_feminine(
    words(
        "antiguano angolano burkinés burkinabé burundés bruneano bahameño butanés botsuanés beliceño centroafricano caboverdiano yibutiano "
        "eritreo micronesio granadino gambiano bisauguineano kirguiso kiribatiano comorense laosiano santaluciano liechtensteiniano "
        "lesotense marshalés normacedonio mauriciano maldivo malauí malauiano nauruano papú palauano salomonense seychellense sierraleonés "
        "sanmarinense sursudanés santotomense suazi timorense turcomano tongano tuvaluano sanvicentino vanuatuense samoano "
        "norteamericano caribeño inglés galés zambio surafricano botsuano malayo nepalés esrilanqués kirguís tayiko turkmeno fiyiano macedonio kosovar azerí jamaiquino barbadense trinitense brasilero surinamés guyanés hongkonés pacífico atlántico mediterráneo balcanes sahel golfo escandinavia cáucaso sudeste sureste noreste noroeste suroeste "
        "oeste norte sur sudoriental "
        "asia áfrica europa américas oceanía latinoamérica centroamérica sudamérica suramérica norteamérica asiático oriental occidental central austral meridional septentrional "
        "africano europeo latinoamericano centroamericano sudamericano suramericano eurasia magreb iberoamérica "
        "iberoamericano afganistán afgano albania albanés alemania alemán americano américa andorra andorrano angola angoleño "
        "anguila arabia argelia argelino argentina argentino armenia armenio aruba australia australiano austria "
        "austriaco austríaco azerbaiyano azerbaiyán bahamas bajos bangladesí bangladés barbados bareiní baréin belga "
        "belice beninés benín bermudas bielorrusia bielorruso birmania birmano bolivia boliviano bosnia bosnio "
        "botsuana brasil brasileño bretaña británicas británico brunéi bulgaria burkina burundi bután bélgica búlgaro "
        "caimán caledonia camboya camboyano camerunés camerún canadiense canadá caribe catar catarí centroafricana "
        "chadiano checa checo chequia chile chileno china chino chipre chipriota cingalés colombia colombiano comoras "
        "congo congoleño corea coreano costarricense croacia croata cuba cubano curazao danés democrática dinamarca "
        "dominicana dominicano ecuador ecuatoguineano ecuatorial ecuatoriano eeuu egipcio egipto emiratos emiratí "
        "eritrea escocia escocés eslovaco eslovaquia eslovenia esloveno españa español estadounidense estonia estonio "
        "esuatini etiopía etíope feroe filipinas filipino finlandia finlandés fiyi francesa francia francés gabonés "
        "gabón gambia georgiano ghana ghanés gibraltar granadinas grecia griego groenlandia guam guatemala "
        "guatemalteco guernesey guineano guyana haitiano haití herzegovina holanda holandés honduras hondureño "
        "hungría húngaro india indio indonesia indonesio inglaterra irak iraní iraquí irlanda irlandés irán islandia "
        "islandés israelí italia italiano ivoire jamaica jamaicano japonés japón jordania jordano kazajistán kazajo "
        "kenia keniano keniata kenya kirguistán kiribati kosovo kuwait kuwaití laos lesoto letonia letón libanés "
        "liberia liberiano libia libio liechtenstein lituania lituano luxemburgo luxemburgués líbano macedonia "
        "madagascar malasia malasio malaui maldivas malgache maliense malta maltés malvinas marfil marfileño marroquí "
        "marruecos mauritania mauritano mexicano micronesia moldavia moldavo monegasco mongol mongolia montenegrino "
        "montenegro mozambique mozambiqueño myanmar méxico mónaco namibia namibio nauru neerlandés neozelandés nepal "
        "nepalí nicaragua nicaragüense nigeria nigeriano nigerino norcoreano noruega noruego níger omaní omán "
        "pakistaní pakistán palaos palestina palestino palestinos panameño panamá papúa paquistaní paraguay paraguayo "
        "peruano perú polaco polinesia polonia portugal portugués puertorriqueño qatar qatarí rdc ruanda ruandés "
        "rumano rumanía rusia ruso rwanda salomón salvadoreño saudita saudí senegal senegalés serbia serbio "
        "seychelles singapur singapurense siria sirio somalia somalí sudafricano sudanés sudáfrica sudán suecia sueco "
        "suiza suizo surcoreano surinam tailandia tailandés taiwanés taiwán tanzania tanzano tayikistán territorios "
        "togo togolés tonga tunecino turcas turco turkmenistán turquía túnez türkiye ucrania ucraniano uganda ugandés "
        "unido unidos uruguay uruguayo uzbekistán uzbeko vanuatu vaticano venezolano venezuela viet vietnam "
        "vietnamita vírgenes yemen yemení yibuti zambia zambiano zelanda zimbabue zimbabuense árabes"
    )
)
