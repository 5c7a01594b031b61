"""Spanish: the words the extractors look for."""
# ruff: noqa: E501 (word lists)
# fmt: off

from parsers.languages.counts.es import ATTENDING, MEMBERS
from parsers.languages.days.es import COURSE, DATING
from parsers.languages.decisions import es as decisions
from parsers.languages.flags import FEMININE, MASCULINE
from parsers.languages.lands.es import PLACES
from parsers.languages.language import (
    Assembly,
    Crediting,
    Language,
    Page,
    Themes,
    Venue,
    numbered,
    patterns,
    phrases,
    terms,
    words,
)
from parsers.languages.names import courtesy
from parsers.languages.names.latin import MEN, PARTICLES, WOMEN
from parsers.languages.names.romance import SPANISH_MEN, SPANISH_WOMEN
from parsers.languages.offices import es as offices
from parsers.languages.speech import APART, CASED, Speech, Unstated, by_first, by_last, split_by_first
from parsers.languages.spelled import joined, roman
from parsers.languages.topics.es import (
    ACCUSED,
    ACCUSING,
    BIDS,
    LED,
    STRAY,
    TOPIC_PAIRS,
    TOPIC_STOPS,
    TOPICS,
    TRIED_FOR,
)
from parsers.languages.verbs import es as verbs

ASSEMBLY = Assembly(
    names=phrases("asamblea general|asambleas generales"),
    gatherings=phrases("asamblea de interpol|sesión de interpol|sesión de la interpol|asamblea de la interpol|su asamblea|asamblea número|asamblea n.° |asamblea n.º |asamblea n° |asamblea nº |asamblea no. |asamblea 7|asamblea 8|asamblea 9|asamblea que este organismo|asamblea que el organismo|asamblea que la organización|asamblea del organismo|cumbre mundial de la interpol|cumbre mundial de interpol|cumbre de la interpol|cumbre de interpol|reunión anual|conferencia anual|asamblea anual|cita anual|encuentro anual|cumbre anual|congreso anual|sesión anual|convención anual"),
    meets=phrases("asamblea|sesión|reunión|congreso"),
    matters=phrases(" sobre | de expertos| de jefes de o| de especialistas| de analistas| para expertos"),
    choosing=phrases("interpol tiene nuevo presidente|interpol ya tiene nuevo presidente|interpol tiene nueva presidenta|interpol tiene un nuevo presidente|presidirá la interpol|presidir la interpol|presidencia de la interpol|elegido presidente de interpol|elegida presidenta de interpol|nuevo presidente de interpol|nueva presidenta de interpol|presidencia de interpol|elegido nuevo presidente|elegida nueva presidenta|presidir interpol|presidirá interpol|elegido para presidir|elección del presidente de interpol|presidente de interpol por|al frente de interpol|vicepresidencia de interpol|dirigir interpol|encabezar interpol|elección de su presidente|elección de un presidente|elección de un nuevo presidente|elección del nuevo presidente|elige presidente|elige a su presidente|elige jefe|elegir a su presidente|elegir presidente|elegir un nuevo líder|elegir a su nuevo líder|elegir nuevo líder|elegir a su líder|elige nuevo líder|elige a su nuevo líder|elegir nuevo jefe|elegir a su nuevo jefe|elige nuevo jefe|elegir nuevo presidente|elige nuevo presidente|elegir a su nuevo presidente"),
    interpol=phrases(
        "interpol|oipc|organización internacional de policía criminal|policía criminal|organización policial|"
        "organismo policial|de la organización"
    ),
    others=phrases(
        "naciones unidas|la onu |la onu,|de la onu|de la oea|unión africana| oea |estados americanos|olímpic|fifa|parlamento|cruz roja|accionistas|unesco"
    ),
    bodies=terms(
        "asociación federación confederación liga sociedad unión instituto academia cámara red fundación"
    ),
    owners=terms(
        "organización institución organismo policía este año interpol oipc noviembre octubre septiembre países delegados mundo esta agencia"
    ),
    session=terms("sesión sesiones edición reunión período número asamblea versión"),
    fillers=terms(
        "nº n° vuestra nuestra organización policial internacional reunida de la interpol sesión reunión edición anual ordinaria plenaria oipc oipc-interpol período sesiones su del "
        "con celebrada asamblea"
    ),
    founding=terms("fundada fundado creada creado nacida establecida"), since=terms("desde después tras"),
    numbering=phrases("número|nº|n°|n.º|n.°|núm.|no.|#"),
    jubilees=terms("aniversario miembro país estado"),
    elsewhere=terms("próxima próximo anterior anteriores última siguiente pasada futura"),
    regional=phrases(
        "ministros del interior árabes|conferencia de jefes de policía|cumbre de ameripol|conferencia regional|conferencia americana|conferencia europea|conferencia africana|conferencia asiática|"
        "jefes de ocn|oficinas centrales nacionales|reunión regional|reunión del comité ejecutivo|comité ejecutivo se reúne|operación denominada|simposio|"
        "congreso regional|curso regional|taller regional|seminario regional|curso organizado por|comité ejecutivo examin|comité ejecutivo revis|comité ejecutivo de interpol examin|comité ejecutivo de interpol revis|sesión del comité ejecutivo|comité ejecutivo celebr|comité ejecutivo de interpol celebr|comité ejecutivo se reunió|comité ejecutivo de interpol se reunió|comité ejecutivo de interpol se reúne|comité ejecutivo sesion"
    ),
    bureaus=phrases("oficinas centrales|oficinas nacionales|jefes de oficina|las ocn|de ocn|o.c.n.|oficiales de enlace"),
    about=phrases("quiénes somos|qué hacemos|nuestras funciones|nuestra misión|sobre nosotros|misión y visión"),
    standing=phrases(
        "cada año la participación|participa cada año en la asamblea general|participación anual en la asamblea general|órgano supremo|máximo órgano|máxima autoridad|se reúne una vez al año|órgano rector|nuestra asamblea|"
        "cada país dispone de un voto|cada país tiene un voto|se reúne anualmente"
    ),
    presidents=phrases("president|titular de interpol|titular de la interpol"),
    running=phrases("candidat|favorito|favorita|aspirante|en liza|aspira a|carrera por"),
    voters=phrases("delegados|votos|votación|sufragios|dos tercios"),
    deaths=phrases("fallece|falleció|ha fallecido|muere|murió|fallecimiento|obituario"),
    before=phrases(" había | habían "),
    years_after=phrases("un año después|años después|meses después"),
    long_ago=phrases("un año más tarde|años más tarde|meses más tarde|hace un año|hace dos años|hace tres años|hace algunos años|hace unos años|hace diez años|hace unos meses"),
    background=phrases(
        "el año pasado|el mes pasado|fue elegid|elegido en|elegida en|miembro de la organización desde|miembro desde|es miembro|ingresó|"
        "adhirió|desde la|adoptada por|adoptado por|aprobada por|aprobado por|que fijó|fijadas por|fijada por|acordada por|que acordó|se expondrá|se presentará|"
        "será presentad|serán presentad|será sometid|serán sometid|se someterá|recomendaci|conforme a|elegido por|hace |integró|se hizo miembro|se convirtió en miembro|se decidió en|decidida en|decidido en|creado por|creada por|lanzado en|anunciado en|formado parte de la delegación|se presentó en|para preparar|adoptaron en|adoptado en|presidió|da seguimiento a|dan seguimiento a|es fruto de|son fruto de|una resolución de|una decisión de|en aplicación de|en virtud de|en cumplimiento de|aplica una|se deriva de|a raíz de una|había pedido"
    ),
    last_month=phrases("{} pasado|pasado {}|celebrada en {}"),
    papers=phrases("ley n.º|ley n°|decreto|autorizan viaje|autorizan el viaje|autoriza viaje al exterior|autorízase|comisión de servicios|resolución suprema|resolución ministerial|boletín oficial|diario oficial|licitación|concurso público|convocatoria de plazas|oferta de empleo"),
    profiles=phrases("perfil:|perfil de|quién es|retrato|nació en|nacido en|nacida en"),
    live=phrases("esta semana|estos días|este mes|al margen|en los márgenes|segundo día|tercer día|en vísperas|exig|reclam|insta |instó|instan |en curso|actualmente|de cara a|días de la"),
    events=phrases(
        "habló|hablar en|tomó la palabra|toma la palabra|represent|viaj|intervin|intervien|arranc|comenz|bienvenid|desarroll|abr|apertur|clausur|adopt|aprob|eleg|elecci|reun|particip|vot|delegad|inaugur|finaliz|celebr|sede|lema|tema|"
        "resoluci|anfitri|asist|concluy|design|durante|en el marco de|aprueb|luz verde|general respalda|interpol respalda|general avala|interpol avala|general acuerda|interpol acuerda|general acordó|interpol acordó|general decide|interpol decide|general decidió|interpol decidió|general elige|interpol elige|general eligió|interpol eligió|general cierra|interpol cierra|general culmina|interpol culmina|general culminó|interpol culminó|general termina|interpol termina|general terminó|interpol terminó|acoge la|acoge desde|acogió la|alberga la|a recibir la|recibirá la"
    ),
    of=phrases("de la|de los|de las|del|de"), year=terms("año"), behind=False,
)
VENUE = Venue(
    at=terms("en isla"),
    leading=terms("cuya cuyo república reino la ciudad de el capital principado emirato sultanato ciudad-estado balneario localidad municipio puerto villa turística turístico caribeño caribeña"),
    hosting=phrases(
        "reciba la|reciba el|acoja la|acoja el|albergue la|albergue el|abre sus puertas|abrió sus puertas|abre sus murallas|abre sus brazos|se blinda|alfombra roja|capital polic|capital mundial de|capital de la policía|capital de la seguridad|recibió|recibir a|organizará|organiza la |organiza el |organiza est|recibe|recibirá|albergó|acogiendo|organizó|anfitrión|anfitriona|sede|acoge|acoger|acogió|acogerá|organizada por|acogida por|albergada por|acogida en|alberga|albergará|país anfitrión|se prepara para la|se alista para la|prepara la asamblea|pasa el testigo|cede el testigo|pasa la antorcha|escenario de|será escenario|será el escenario|dará la bienvenida|marco de"
    ),
    meeting=phrases(
        "capital polic|capital mundial de|capital de la policía|capital de la seguridad|cónclave|evento|cumbre|plenario|encuentro|jornadas|asamblea|conferencia|reunión|sesión|reunidos|reúne|se celebra|celebrada|celebró|celebrará|inaugur|"
        "se abre|abrió|congreso|cita|clausur|delegados|tiene lugar|tuvo lugar|tendrá lugar|comenzó|arranc|votación"
    ),
    capital=phrases("capital|ciudad|balneario|puerto|localidad"),
    seats=terms("complejo centro oficina academia instituto embajada universidad secretaría basada situado situada ubicado ubicada radicada"),
    halls=terms("convention conference convenciones congresos exposiciones eventos palacio hotel recinto auditorio teatro pabellón ferial cultural"),
    named=terms("asamblea asamblea_general cónclave"),
    named_before=False,
    hearers=terms("periodistas prensa reporteros medios"),
    struck=phrases("recelos en|recelo en|desconfianza en|inquietud en|malestar en|indignación en|preocupación en|alarma en|enojo en|rechazo en| nacido en| nacida en| formado en| formada en| aprendido en| aprendida en| criado en| criada en| educado en| educada en| graduado en| graduada en| radicado en| radicada en| afincado en| afincada en| residente en| exiliado en| exiliada en| refugiado en| refugiada en| fundado en| fundada en|atentado|ataques|detenid|arrestad|terremoto|asesinad|ocurrid|perpetrad|cometid|matanza|masacre|acusad|imputad|encarcelad|desaparecid|desapareció|condenad|torturad|preso en|juzgad"),
    returning=phrases("regresó de|regresó desde|vuelta de|procedente de|retornó de"),
    homeward=phrases("regresó a|regresaron a|volvió a|volvieron a|retornó a|retornaron a|vuelta en|vuelta a"),
    continuing=phrases("así lo|lo dijo|lo señaló|lo manifestó|las declaraciones se|hizo estas declaraciones"),
    towards=terms("a hacia"),
    where=phrases("donde |adonde |a donde |en donde |en la que "), greeting=phrases("desde |en vivo desde |en directo desde "), welcoming=phrases("bienvenidos a |bienvenidas a |bienvenidos sean a |bienvenida a |bienvenidos todos a "),
    choosing=phrases("decisión tomada|decisión adoptada|decidido en|eligió|eligieron|elegido|elegida|escogió|escogieron|designó|designaron|designada|seleccionó|seleccionada|optó por|optaron por|elección de|votó por|votaron por|eligiendo|escogida|decantaron por|decantó por|ofrecieron como sede|ofreció como sede|ofrecido como sede|ofrecido para acoger|ofrecieron para acoger|aspiran a acoger|aspira a acoger|aspiran a albergar|aspira a albergar"), awaiting=phrases("está lista para|está listo para|lista para la|se prepara para|se alista para|espera la|ultima los preparativos|ultima los detalles|cuenta los días"), awarded=phrases("de celebrar|de organizar|de acoger|para organizar|para acoger|para albergar|para recibir|para celebrar|como sede|como anfitri|para ser"), bids=phrases("la organización de|candidatura|postulación|propuesta de"), backing=phrases("adjudic|otorg|concedi|respald|aprob|aceptar|aceptó|aceptado|apoy|ganó|avalar|avaló|impuso|ratific|a favor de"),
    sitting=phrases("sesión actual|última sesión|presente sesión|sesión en curso|actual sesión|sesión anterior|sesión que se celebra|pasada sesión|anterior sesión"),
    wishing=phrases("quiere acoger|quiere albergar|quiere organizar|quiere ser sede|quiere ser la sede|quiere ser anfitri|desea acoger|desea albergar|desea ser sede|aspira a acoger|aspira a ser sede|aspira a ser la sede|aspira a albergar|aspiran a acoger|espera acoger|pretende acoger|pretende albergar|busca acoger|busca albergar|busca ser sede|busca ser la sede|interés en acoger|interés en albergar|interés en ser sede|ofreció como sede|ofrecido como sede|ofreció ser sede|ofreció acoger|ofreció albergar|dispuesto a acoger|dispuesta a acoger|candidata a acoger|candidata a albergar|candidata a ser sede|postula como sede|postuló como sede|postula para ser sede"),
    hosted=phrases("había acogido|había albergado|había recibido|había hospedado|habían acogido|ya había acogido|había sido sede"),
    labels=terms("lugar dónde sede ciudad ciudad_sede ubicación país país_sede país_anfitrión ciudad_anfitriona lugar_de_celebración"),
    times=terms("semana semanas mes día días noche hora horas minuto jornada jornadas"),
    sat=terms("ha_sesionado han_sesionado"), within=phrases("en|de|del"), joined=phrases(""),
    here=terms("aquí"), regions=terms("áfrica europa asia américa américas oceanía caribe pacífico mediterráneo región parlamento inglés francés español árabe norte sur este oeste central occidental oriental golfo latina comité grupo estado república reino isla islas mar lago río provincia"),
    particles=terms("de del la las los el"),
)
THEMES = Themes(
    names=phrases("lema|tema|eslogan|temática|bajo el título"),
    others=terms("panel ministerial debate debatieron debatirán debatió taller mesa exposición seminario operación campaña conferencia"),
    leads=phrases("es|fue|de"), stops=phrases("se celebra"),
    behind=phrases("bajo este|bajo ese|es el|fue el|como|por|ha sido el|es este año el|será el"),
)
PAGE = Page(
    source=phrases("fuente"),
    credit=patterns(
        r"(?:distribuido|difundido) por\b | con informacion de\b | todos los derechos reservados | (?:redactor|redactora|editor|editora|edicion)\s?: "
    ),
    along=phrases("con "), bylines=phrases("autor:|autora:|autor :|redacción:|redacción :|texto:|textos:|texto y fotos:|por:|reportera de|reportero de|por|escrito por|redactado por|publicado por|de nuestro enviado especial|de nuestra enviada especial|de nuestro corresponsal|de nuestra corresponsal"),
    skips=patterns(r"(?:saltar|ir|pasar|saltear) (?:directamente )?(?:al? )?(?:la )?(?:contenido|menu|navegacion|buscador|pie)"),
    share=patterns(
        r"compartir | imprimir | publicidad | siguenos | suscribete | leer mas | seguir leyendo | tiempo de lectura | foto ?:"
        r" | iniciar sesion | inicia sesion | registrarse\Z | registrate\Z | en vivo\Z | en directo\Z | radio [\w ]{2,20}\Z | haga clic | ir al contenido | para (?:su )?(?:difusion|publicacion) inmediata[ .]*\Z"
    ),
    about=patterns(r"(?:acerca|sobre) (?:de )?(?:la |el )?[a-z .'-]{2,40}"),
    ending=patterns(
        r"notas? (?:a|para) (?:los |la )?(?:editores|redaccion|redactores) | contactos?:"
        r" | contactos? (?:de|para) (?:la )?(?:prensa|medios) | (?:gabinete|departamento|oficina) de prensa"
        r" | (?:mas|mayor) informacion\s?:(?=.{0,70}(?:tel|correo|mail|@|\d\d)) | para (?:mas|mayor) informacion | para consultas"
    ),
    ends=phrases("fin"),
    portrait=patterns(r"interpol es la (?:mayor|unica)"),
    related=patterns(
        r"(?:noticias|articulos|contenidos?) relacionad[oa]s? | (?:ver|lea|lee) tambien | (?:otras|ultimas) noticias"
        r" | (?:lo )?mas (?:leido|leidas|visto|noticias) | (?:tambien )?te puede interesar | noticias recientes"
        r" | (?:articulo|noticia|nota) (?:anterior|siguiente) | no te (?:lo )?pierdas | (?:mas|tambien) en esta (?:categoria|seccion) | te recomendamos | lee (?:mas|ademas) | lea mas"
    ),
    cookies=patterns(r"cookie(?<=\bcookie)s?\b"),
    addresses=phrases(
        "señora |señor |señoras|señores|excelencias|excelentísim|distinguidos|distinguidas|queridos|queridas|"
        "estimados|estimadas|señor presidente|señora presidenta|colegas|amigos|amigas"
    ),
    speeches=patterns(r"(?:discurso|intervencion|palabras|alocucion)"),
    kinds=patterns(r"(?:nota|comunicado|boletin)(?: de prensa)? | noticias?"),
    dated=patterns(
        r"(?:este contenido fue )?publicad[oa](?: el)? | actualizad[oa](?: el)? | ultima actualizacion | cread[oa](?: en| el)? | (?:sesion|edicion) del? | fecha(?: de publicacion)?"
    ),
    other_days=patterns(r"fecha (?:del |de la )(?:evento|reunion|actividad) | fecha limite | plazo | (?:inicio|fin|termino|apertura|clausura|cierre|fecha de (?!publicacion|emision|edicion)[a-z]+)\s?:"),
    updated=patterns(r"(?:ultima )?actualiza"), captions=phrases("de la imagen|foto:|imagen:|fotografía:"),
    agencies=phrases("agencias|redacción y agencias"),
    networks=phrases("facebook|twitter|whatsapp|linkedin|telegram|instagram|tiktok|youtube|bluesky"),
    masts=terms("gacetilla boletín ministerio república embajada gobierno dirección secretaría policía guardia fiscalía oficina comisión agencia presidencia fundación asociación federación consulado parlamento departamento unidad procuraduría noticias actualidad nacionales"),
    papers=terms("hoy diario prensa universal comercio tiempo mercurio"),
    under=phrases("en|bajo"),
    sections=terms(
        "mundo política nacionales nacional noticias internacional internacionales seguridad redacción sucesos portada actualidad hora policiales inicio web policía justicia"
    ),
    owned=patterns(r"© | derechos reservados"),
    staff=phrases("corresponsal|redacción|enviado especial|enviada especial"),
    outlets=phrases("radio|televisión|noticias|prensa|diario|periódico|medios|noticiero|canal "),
    leaves=phrases("pags|pag|pp|p"),
    issues=phrases("num. |ejemplar n"),
    remarks=phrases("comentarios"),
)
CREDITING = Crediting(
    distributed=phrases("distribuido por|difundido por|enviado por"),
    behalf=phrases("en nombre de|por cuenta de"),
    agencies=phrases("agencia de noticias|agencia de prensa"), heads=terms("agencia"), wires=terms("prensa cables noticias"),
    to=phrases(""), naming=phrases("la agencia de noticias|la agencia oficial|la agencia|agencia|la"),
    told=phrases("a|según|con información de|entrevista con|conversación con|diálogo con|declaraciones con|informó|informa|reportó|reporta|señaló|indicó|citó|cita|recoge|recogió|difundió|publicó|de acuerdo con|de acuerdo a|citado por|citada por|citados por|recogidas por|recogido por|despacho de"),
    quoted=phrases("informó|reportó|citó|recoge|informa|reporta|cita"),
    again=phrases("misma fuente|mismas fuentes|mismo comunicado"),
)

SPEECH = Speech(
    said=verbs.SAID,
    plain=verbs.PLAIN,
    openers=verbs.OPENERS,
    saying=verbs.SAYING,
    judged=verbs.JUDGED,
    judging=verbs.JUDGING,
    judged_by=verbs.JUDGED_BY,
    signed=words("firmado firmada suscrito suscrita rubricado rubricada escrito escrita redactado redactada publicado publicada difundido difundida emitido emitida enviado enviada remitido remitida dirigido dirigida firmadas firmados escritas escritos difundidas difundidos divulgada divulgado publicadas publicados hecha hecho hechas compartida compartido leída leído pronunciada pronunciado"),
    by=words("por"),
    hands=words("letra mano pluma nombre"),
    senders=frozenset(("",)),
    according=by_first(verbs.ACCORDING),
    roles=offices.ROLES,
    feminine_roles=offices.FEMININE_ROLES,
    adjectival=frozenset(("",)),
    scholars=("logía logo", "logía loga", "nomía nomista"),
    role_endings=offices.ROLE_ENDINGS,
    ranks=offices.RANKS,
    services=offices.SERVICES,
    fields=offices.FIELDS,
    groups=offices.GROUPS,
    humans=offices.HUMANS,
    letters=offices.LETTERS,
    commissions=offices.COMMISSIONS, kept=offices.KEPT,
    honorifics=offices.HONORIFICS,
    feminine=words("sra srta doña dª dña señora ella ellas") | courtesy.LADIES,
    masculine=words("sr don señor él ellos") | courtesy.GENTLEMEN,
    women=WOMEN | SPANISH_WOMEN,
    men=MEN | SPANISH_MEN | words("rey alcalde conde"),
    pronouns=words("él ella ellos ellas ambos ambas"),
    plural=words("ellos ellas ambos ambas"),
    narrating=(("nuestro", "enviado"), ("nuestra", "enviada"), ("nuestro", "corresponsal"), ("nuestra", "corresponsal"), ("este", "diario"), ("este", "periódico")),
    narrators=words("yo nosotros nosotras"),
    determiners=words(
        "el la los las un una uno unos unas este esta estos estas ese esa su sus varios varias algunos algunas"
    ),
    definites=words("el la los las este esta su"),
    in_names=words("sin contra por pro"),
    particles=PARTICLES | words("de la las los"),
    links=words("ante de del para en a al con contra sobre durante dentro"),
    stops=words(
        "a al ante bajo con contra de del desde durante en entre hacia hasta junto mediante para por según sin sobre tras"
        " y e o u ni pero sino que quien quienes cual cuales donde cuando como si porque aunque mientras pues ya no"
        " sí más menos muy tan tanto también además así aún todavía siempre nunca hoy ayer mañana ahora luego después"
        " antes entonces este esta esto estos estas ese esa eso aquel aquella aquello su sus mi tu nuestro nuestra se le les lo me te"
        " nos es son era eran fue fueron será serán ser sido ha han había habían haber hay está están estaba estar"
        " tiene tienen hace hacer puede pueden debe deben uno una unos unas cada todo toda todos todas otro otra otros"
        " otras mismo misma ninguno nadie alguien algún alguna ningún ninguna gracias aquí allí foto fuente lea vídeo video inaugurando"
        " tampoco incluso quizá quizás acaso ojalá apenas encima aun jamás casi ahí allá anoche anteayer enseguida tal tales cuál qué quién quiénes cuándo dónde cuánto cuántos salvo excepto pese conforme respecto acerca mucho poco cuanto cuantos dentro fuera cerca lejos detrás delante enfrente alrededor abajo arriba atrás adelante sobra sobran falta faltan basta queda quedan clausurando parte lado asimismo finalmente embargo dio dieron vino vinieron puso pusieron tuvo tuvieron hubo quiso quisieron pudo trajo"
    ),
    done=verbs.DONE,
    adverbs=words(
        "actualmente entretanto aparte antes también además luego después ayer hoy ya asimismo entonces finalmente recientemente posteriormente mientras"
        " igualmente tampoco incluso quizá quizás apenas jamás anoche anteayer enseguida"
    ),
    auxiliaries=words("se ha han había habían fue es son era resultó resultaron resultado quedó salió"),
    calendar=words(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes"
        " martes miércoles jueves viernes sábado domingo"
    ),
    wished=words("sea sean fuera fueran fuese sería serían"),
    bearers=words("fórmula acuerdo borrador párrafo preámbulo protocolo enmienda cláusula código dictamen acta norma normativa resolución declaración moción constitución tratado estatuto estatutos artículo convenio convención ley reglamento orden camiseta gorra cartel carteles pancarta pancartas placa letrero rótulo inscripción afiche mural pegatina pantalla valla lona eslogan lema"),
    coined=phrases("aviso rojo|avisos rojos|alerta roja|alertas rojas|notificación roja|notificaciones rojas|ficha roja|fichas rojas|circular roja|circulares rojas|difusiones|en línea|un país, un voto|un país = un voto|un estado, un voto"),
    concluding=words("concluyó concluye"), meetings=words("asamblea sesión reunión conferencia cumbre congreso encuentro evento"),
    mouths=words("boca voz través intermedio"), hoping=words("confía confiaba espera esperaba desea deseaba considera consideraba cree creía teme temía quiere quería aspira aspiraba estima"),
    own_called=words("organización organismo agencia institución entidad"),
    own_styled=words("internacional mundial policial policiaca policiaco policía policías criminal intergubernamental cooperación de"),
    authors=words("autor autora coautor coautora"),
    mottoes=words("tema lema eslogan título titulado titulada"),
    titled=words(
        "lema tema título dedicada dedicado dedicadas dedicados titulado titulada titulados informe libro canción película proyecto iniciativa campaña"
        " operación operaciones premio programa denominado denominada denominados denominadas llamado llamada llamados llamadas bautizado bautizada exposición"
        " ejercicio palabra término expresión apodado apodada apodados"
    ),
    calling=words("llamar llama llaman llamado llamada nombre seudónimo apodo apodado apodada presenta presentó identifica identificó identificado identificada"),
    namers=words("conocido conocida conocidos conocidas diario periódico semanario revista famoso famosa famosos famosas"), halls=words("Palacio Centro Hotel Salón Sala Parque Teatro Museo Estadio Aeropuerto Hospital Biblioteca Catedral Mezquita Avenida Bulevar Auditorio Recinto"),
    things=words("operativo operativos operación operaciones plan programa proyecto iniciativa campaña estrategia hotel teatro auditorio palacio pabellón recinto salón sala estadio parque barrio avenida calle bulevar plaza puente puerto aeropuerto paso buque barco carguero pesquero velero crucero yate navío fragata patrullero satélite sistema plataforma aplicación software portal diario periódico semanario revista cadena emisora caso ley premio torneo monte volcán edificio torre complejo ejercicio restaurante bar café museo terminal línea tren virus"),
    relatives=words("que quien quienes donde cuyo cuya cuyos cuyas"),
    that=words("que cómo"),
    ands=words("y e o & pero"),
    of=words("de del"),
    as_=offices.AS,
    occasions=words(
        "Facebook Twitter Instagram Telegram WhatsApp LinkedIn TikTok YouTube Bluesky Threads X "
        "contacto entrevista entrevistas rueda ruedas conferencia prensa medios periodistas reporteros apertura inauguración clausura"
        " cierre discurso intervención comparecencia declaraciones comunicado nota mensaje carta alocución ponencia ceremonia"
        " documento informe estudio balance memoria acto sesión asamblea jornada cumbre encuentro reunión conversación tono voz referencia alusión respuesta redes"
        " tribuna atril cronista corresponsal reportera portal micrófono micrófonos cámaras pasillos diario periódico agencia canal cadena emisora radio televisión medio"
        " video vídeo videos vídeos twitter x exclusiva diálogo plenario presencia tiempo relación motivo término final inicio margen salida llegada"
    ),
    reporters=words("prensa"), towards=words("a al"),
    settings=split_by_first(words("frente_a junto_a delante_de detrás_de cerca_de lejos_de dentro_de fuera_de encima_de alrededor_de camino_de camino_a rumbo_a cara_a vía_telefónica vía_satélite micrófono_en papel_en copa_en gracias_a pese_a debido_a conforme_a nada_más poco_antes poco_después minutos_antes minutos_después minutos_más horas_antes horas_después horas_más días_antes días_después instantes_antes instantes_después momentos_antes momentos_después acto_seguido rodeado_de rodeada_de rodeado_por rodeada_por acompañado_de acompañada_de acompañado_por acompañada_por flanqueado_por flanqueada_por arropado_por arropada_por escoltado_por escoltada_por aplaudido_por aplaudida_por interrumpido_por interrumpida_por sentado_en sentada_en sentado_junto sentada_junto subido_a subida_a vestido_de vestida_de visiblemente_emocionado visiblemente_emocionada llegado_el llegada_la")), asked=words("citado citada citados citadas consultado consultada consultados consultadas entrevistado entrevistada entrevistados entrevistadas preguntado preguntada contactado contactada"), doing=words(
        "inaugurar abrir clausurar cerrar concluir terminar finalizar iniciar comenzar presentar recibir dar tomar asumir"
        " hablar intervenir dirigirse referirse ser saludar anunciar agradecer llegar salir ofrecer leer comentar explicar"
        " valorar defender exponer comparecer respecto"
    ),
    pointing=(*((con, este, palabra) for con in ("con", "en") for este, palabra in (("estas", "palabras"), ("esas", "palabras"), ("esta", "frase"), ("esa", "frase"), ("este", "mensaje"), ("ese", "mensaje"), ("estos", "términos"), ("esos", "términos"), ("esta", "advertencia"), ("esta", "sentencia"), ("este", "llamado"), ("este", "llamamiento"), ("este", "saludo"), ("esta", "promesa"), ("este", "deseo"))), ("de", "esta", "manera"), ("de", "esta", "forma"), ("de", "este", "modo"), ("de", "ese", "modo"), ("así", "de"), ("así", "lo"), ("así", "se"), ("lo", "dice"), ("lo", "dijo"), ("lo", "afirma"), ("quien", "habla"), ("quien", "así"), ("el", "que", "habla"), ("la", "que", "habla"), ("eso", "dijo"), ("esto", "dijo")),
    thus=words("así"),
    heads=words("así con en de el es estas estos esa ese esas eso esto esta este fue fueron la las lo quien son tal"),
    pointers=words("esa ese esas esos esta este estas estos eso esto es son fue fueron tal"),
    remarks=words(
        "palabras mensaje veredicto conclusión balance frase fórmula respuesta consejo lección opinión voz resumen reflexión cita sentir diagnóstico juicio comentario reacción explicación deseo advertencia promesa pronóstico sentencia compromiso llamado llamamiento declaraciones manifestaciones"
    ),
    what=words("que lo como"),
    likewise=(("como",), ("tal", "como"), ("tal", "y", "como"), ("tal", "cual"), ("según",), ("conforme",)),
    views=by_first(
        (
            *(("a", "su", one) for one in ("juicio", "entender", "parecer", "ver")),
            ("a", "sus", "ojos"),
            ("en", "su", "opinión"),
            ("en", "su", "criterio"),
            ("a", "su", "criterio"),
            ("a", "su", "modo", "de", "ver"),
            ("desde", "su", "punto", "de", "vista"),
            *((link, "sus", *own, "palabras") for link in ("en", "según") for own in ((), ("propias",))),
        )
    ),
    arriving=words("nuevo nueva electo electa ganador ganadora"),
    leaving=words("saliente"),
    once=words("antiguo antigua ex exjuez exjueza exfiscal exministro exministra excomisario excomisaria expolicía exjefe exjefa exmagistrado exmagistrada"),
    demonstratives=words("este esta ese esa aquel aquella"),
    negations=words("no"), denying=verbs.DENYING,
    charges=(("a", "cargo", "de"), ("encargado", "de"), ("encargada", "de"), ("responsable", "de"), ("al", "frente", "de"), ("al", "mando", "de")),
    runners=words("candidato candidata aspirante"),
    delegates=words("representante delegado delegada delegación candidato candidata aspirante"),
    clitics=verbs.CLITICS,
    since=words("desde hasta durante"),
    where=words("en desde"),
    former=words("primero primera"),
    second=words("segundo segunda"),
    latter=words("último última éste ésta"),
    past_endings=("ado", "ada", "ido", "ida"),
    becoming=offices.BECOMING,
    infinitives=verbs.INFINITIVES,
    succeeding=offices.SUCCEEDING,
    predecessors=by_last(offices.PREDECESSORS),
    ascending=by_first(offices.ASCENDING),
    delegations=words("delegación comitiva misión"),
    led_by=words("encabezada liderada presidida dirigida encabezado frente cabeza"),
    their_head="jefe jefa de la delegación",
    winning=offices.WINNING, falling=offices.FALLING,
    elections=offices.ELECTIONS,
    contests=offices.CONTESTS,
    heading=offices.HEADING,
    peoples=("",),
    several=offices.SEVERAL,
    posts=offices.POSTS, positions=offices.POSITIONS, holding=offices.HOLDING, seated=offices.SEATED, committees=offices.COMMITTEES,
    elected=offices.ELECTED,
    clauses=words("cuando mientras si pero porque aunque como pues donde"),
    such_as=split_by_first(words("entre_ellos entre_ellas entre_otros entre_otras entre_los_que entre_las_que como incluidos incluidas incluido incluida incluyendo encabezados_por encabezadas_por")),
    asides=(
        ("por", "su", "parte"),
        ("a", "su", "vez"),
        ("por", "su", "lado"),
        ("a", "su", "lado"),
        ("sin", "embargo"),
        ("en", "tanto"),
        *(tuple(one.split()) for one in (
            "por último", "por fin", "en cambio", "entre tanto", "al respecto", "en ese sentido", "en este sentido",
            "a continuación", "por otra parte", "por otro lado", "acto seguido", "no obstante", "a su turno",
            "a la vez", "al mismo tiempo", "de igual manera", "de igual forma", "del mismo modo", "en esa línea",
            "en esta línea", "de otro lado", "de su lado", "a renglón seguido", "en consecuencia", "con todo",
        )),
    ),
    passives=verbs.PASSIVES,
    writings=words("comunicado escrito manifiesto telegrama memorando tuit prólogo carta informe mensaje texto documento estudio nota misiva discurso alocución ponencia intervención palabras saludo testimonio relato"),
    owners=words("su sus"),
    asking=verbs.ASKING,
    surnames=words("y e"),
    citing=words("citó cita citaba citaron citan citaban citado citando"),
    askers=words("periodista reportero reportera entrevistador entrevistadora"),
    hearers=verbs.HEARERS, learning=verbs.LEARNING, objects=verbs.OBJECTS,
    idioms=verbs.IDIOMS, praising=verbs.PRAISING, greeting=verbs.GREETING, urging=verbs.URGING, pleading=verbs.PLEADING, before=words("antes tras al"),
    inversions=verbs.INVERSIONS,
    adverb_endings=("mente",),
    participles=(
        "ando",
        "iendo",
        "ado",
        "ido",
        "ada",
        "ida",
        "ados",
        "idos",
        "adas",
        "idas",
        "ó",
        "aron",
        "ieron",
    ),
    notices=("autor:", "autora:", "autores:", "editor:", "editora:", "edición:", "edita:", "texto:", "textos:", "texto y foto", "fotos:", "fotografía:", "fotografías:", "imágenes:", "vídeo:", "video:", "traducción:", "traductor:", "traductora:", "redactor:", "redactora:", "periodista:", "reportero:", "reportera:", "corresponsal:", "corrección:", "escrito por", "redactado por", "editado por", "editada por", "publicado por", "traducido por", "con información de", "fuente:", "redacción:", "lea también", "lee también", "vea también", "le puede interesar", "foto:"),
    own_bodies=offices.OWN_BODIES,
    own_offices=offices.OWN_OFFICES,
    bodies=offices.BODIES,
    listed=offices.LISTED,
    incises=True, articles={"el": MASCULINE, "un": MASCULINE, "este": MASCULINE, "la": FEMININE, "una": FEMININE, "esta": FEMININE, "aquel": MASCULINE, "aquella": FEMININE},
    kin=offices.KIN,
    places=PLACES,
    abbreviations=words(
        "sr sres sras dr ee uu av no núm art etc ene feb oct nov dic dña mgs mg econ gral crnl insp comdte cnel tcnel cap tte sgto cmdte prof profra"
        " psic lcdo lcda crio cria cnl tcnl brig princ mgr subcrio subinsp vicealm contralm subte"
    ) | courtesy.SHORT,
    contracted={"del": "de", "al": "a"},
    capacities=words("calidad condición función papel cargo puesto"), inside=words("por para las los la el"),
    elisions=("",),
    double_titles=offices.DOUBLE_TITLES, to_do=words("para"),
    verb_endings=("ó", "a", "e", "ado", "ido"), no_nouns=("mente",), of_towns=("ense", "eño", "eña"), cased=True,
    adjectives_follow=True,
    crowned=words("rey reina emir sultán majestad soberano"),
    praised=verbs.PRAISED,
    one_of=words("uno una otro otra"),
    sole=words(
        "alcalde alcaldesa presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra gobernador gobernadora"
        " canciller embajador embajadora cónsul rey reina papa cardenal obispo arzobispo portavoz vocero vocera secretario secretaria rector rectora"
        " senador senadora diputado diputada concejal concejala gerente"
    ),
    rivals=dict.fromkeys(("adversario", "adversaria", "oponente", "competidor", "competidora"), 0), counterparts=words("homólogo homóloga par colega rival contrincante contraparte interlocutor interlocutora"), unstated=Unstated(
        finite_endings=("ó", "aron", "ieron"), datives=words("le les"), aforesaid=words("este esta aquel aquella"), plurals=("s", "n"), gerunds=("ando", "iendo", "yendo", "ndose", "ndole", "ndoles", "ndolo", "ndola"),
    labels=words("entrevista opinión crónica reportaje perfil análisis editorial tribuna exclusiva vídeo video frases galería"), selves=words("propio propia mismo misma mismos mismas mismísimo mismísima"), appeals=words("llamada petición pedido ruego reclamo exigencia defensa recordatorio saludo confianza queja crítica denuncia alerta aviso voto propósito consigna llamado llamamiento promesa advertencia deseo esperanza convicción invitación exhortación compromiso"),
    namings=words("llama llamó llamaba llaman llamará denomina denominó titula tituló define"),
    ),
    subjectless=True,
    verb_first=False, joining=APART, script=CASED, dialogue_dash="—–―",
)

LANGUAGE = Language(
    speech=SPEECH,
    code="es",
    day_first=True,
    common=terms("el la los las del de y en un una que por para con se al su es a ha han más como este esta"),
    months=numbered(
        "enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre=9 setiembre=9 octubre=10 "
        "noviembre=11 diciembre=12 ene=1 abr=4 ago=8 sept=9 oct=10 nov=11 dic=12"
    ),
    weekdays=numbered("lunes=0 martes=1 miércoles=2 jueves=3 viernes=4 sábado=5 domingo=6"),
    numbers=numbered(
        "un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 "
        "trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 "
        "noventa=90 cien=100 ciento=100 centenar=100 medio_centenar=50 medio_millar=500 media_docena=6 decena=10 docena=12 quincena=15 veintena=20 treintena=30 cincuentena=50 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 "
        "seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000 millar=1000"
    ),
    ordinals=joined(
        "primera/primer/primero segunda/segundo tercera/tercer/tercero cuarta/cuarto quinta/quinto sexta/sexto "
        "séptima/séptimo octava/octavo novena/noveno décima/décimo undécima/undécimo duodécima/duodécimo "
        "decimotercera decimocuarta decimoquinta decimosexta decimoséptima decimoctava decimonovena",
        {
            20: "vigésima/vigésimo",
            30: "trigésima/trigésimo",
            40: "cuadragésima/cuadragésimo",
            50: "quincuagésima/quincuagésimo",
            60: "sexagésima/sexagésimo",
            70: "septuagésima/septuagésimo",
            80: "octogésima/octogésimo",
            90: "nonagésima/nonagésimo",
            100: "centésima/centésimo",
        },
        {
            20: "vigésima/vigésimo",
            30: "trigésima/trigésimo",
            40: "cuadragésima/cuadragésimo",
            50: "quincuagésima/quincuagésimo",
            60: "sexagésima/sexagésimo",
            70: "septuagésima/septuagésimo",
            80: "octogésima/octogésimo",
            90: "nonagésima/nonagésimo",
            100: "centésima/centésimo",
        },
        (" ", ""),
    )
    | roman(40, 120),
    ordinal_marks=terms("ª º ° a o va na ra da ma ta .ª .º .a er") | {""},
    abbreviations=terms("sr sra srta dra ee uu gral cnel"),
    compounds=terms("ex vice"), elided=phrases(""), clipped=terms("n s t"),
    assembly=ASSEMBLY,
    venue=VENUE,
    course=COURSE,
    themes=THEMES,
    attending=ATTENDING,
    members=MEMBERS,
    deciding=decisions.DECIDING,
    crediting=CREDITING,
    dating=DATING,
    page=PAGE,
    topics=TOPICS,
    topic_pairs=TOPIC_PAIRS,
    topic_stops=TOPIC_STOPS,
    accusing=ACCUSING,
    accused=ACCUSED,
    tried_for=TRIED_FOR,
    stray_topics=STRAY, led_topics=LED, bids=BIDS,
    duties=phrases("se reúne una vez al año|órgano supremo|máximo órgano de gobierno|órgano directivo supremo|elige a los miembros|tiene como misión|tiene por misión|tiene la misión|se encarga de|está encargada de|encargada de facilitar|su misión es|su objetivo es|misión de interpol|conocida por emitir|conocido por emitir|es conocida por|es conocido por|fue creada para|ayuda a las policías|conecta a las policías|permite a las policías|se define como"),
    units=offices.UNITS,
    unit_links=offices.UNIT_LINKS,
)
