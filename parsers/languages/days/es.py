"""What Spanish says of days: how they are written, and what a session does on them."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import Course, Dating, numbered, patterns, phrases, terms

COURSE = Course(
    opening=phrases(
        "desde el|desde|a partir del|a partir de|dará inicio|darán inicio|dio inicio|dieron inicio|dado inicio|da inicio|dan inicio|dar inicio|dando inicio|dará comienzo|darán comienzo|dio comienzo|dieron comienzo|dado comienzo|da comienzo|dan comienzo|dar comienzo|dando comienzo|inicio de|se celebrará|se celebrarán|tendrá lugar|tendrán lugar|se llevará a cabo|se realizará|se desarrollará|abrió|abrieron|abre |abren |abrirá|abrirán|abría|abrirse|abierto|abierta|se abre|inaugur|comenz|comienz|empez|empiez|arranc|inició|inicia |inician|iniciaron|iniciará|iniciarán|iniciaba|iniciad|iniciar|iniciando|instaló|instala |instalará|instalad|se instaló|puso en marcha|banderazo de salida|banderazo inicial|pistoletazo de salida|puntapié inicial|dio el vamos|da el vamos|dará el vamos|partió ayer|partió hoy|partió este|partió esta|subió el telón|corte de cinta|levantó el telón|alzó el telón|levanta el telón|echó a andar|echa a andar|pone en marcha|pondrá en marcha|acogerá|recibirá|albergará|"
        "apertura|se inició"
    ),
    opens=phrases(
        "a partir de|dará inicio|darán inicio|da inicio|dan inicio|dar inicio|dará comienzo|darán comienzo|da comienzo|dan comienzo|dar comienzo|se celebrará|se celebrarán|tendrá lugar|tendrán lugar|se llevará a cabo|se realizará|se desarrollará|abre |abren |abrirá|abrirán|abrirse|se abre|comienza|comience|comenzar|empieza|empiece|empezar|arranca |arrancan |arrancará|arranque|inicia |inician |iniciará|iniciarán|iniciar|instala |instalará|inaugura |inauguran |inaugurará|inaugurarán|pone en marcha|pondrá en marcha|acogerá|recibirá|albergará"
    ),
    closing=phrases(
        "al cerrar|cerrar la|concluir|clausurar la|clausur|concluyó|concluye|concluido|concluía|terminó|termina|finaliz|cierra |cierran |cierre |cerró|cerraron|cerrado|cerraba|culmin|concluirá|termine |concluya|cierre sus|acabe|acabó|acabará|acaba |acaban |acabado|se desped|despidió|marcó el fin|marca el fin|puso fin a|pone fin a|puso punto final|se despid|"
        "cerrará|a su fin|el telón"
    ),
    gatherings=phrases(
        "delegaciones|asamblea|foro|reunión|sesión|conferencia|encuentro|cónclave|evento|cita|cumbre|congreso|edición|trabajos|debates|deliberaciones|delegados"
    ),
    aside=phrases(
        "el comité ejecutivo|audiencia|taller|seminario|exposición|partido|rueda de prensa|conferencia de prensa|votación|cena| gala|capacitación|última jornada|segunda jornada|tercera jornada|cuarta jornada|último día|segundo día|tercer día|cuarto día|cerrado al |cerrado a los "
    ),
    ended=phrases(
        "concluyó|concluyeron|concluido|terminó|terminaron|terminad|finalizó|finalizaron|finalizad|cerró|cerraron|cerrado|culminó|culminaron|culminad|clausuró|clausuraron|clausurad|acabó|acabaron|acabado"
    ),
    there=phrases("allí |ahí |en ese lugar "),
    same_day=phrases("ese día|ese mismo día|aquel día|el mismo día"),
    meanwhile=phrases(
        " con la que | con el que |, cuando | mientras | al tiempo que | en momentos en que | en el momento en que "
    ),
    openers=phrases(
        "discurso inaugural|discurso de apertura|discurso de inauguración|palabras de apertura|palabras inaugurales|palabras de inauguración|alocución inaugural"
    ),
    gathered=phrases(
        "se reunieron|se dieron cita|se dan cita|se congregaron|se han reunido|se han dado cita|se juntaron|confluyeron"
    ),
    purposes=phrases(" para "),
    farewells=phrases(
        "discurso de clausura|discurso de cierre|palabras de clausura|palabras de cierre|palabras finales|alocución de clausura|mensaje de clausura"
    ),
    preparing=phrases(
        "capacitación|formación|reclutamiento|ensayo|remodelación|preparativos|preparación|inscripci|sitio web|página web|cuenta atrás|cuenta regresiva|logotipo|acreditaci|venta de entradas|un concurso"
    ),
    just=phrases("acaba de |acaban de "),
    eve=phrases("en vísperas de la |en la víspera de la |en vísperas de su |a un día de la "),
    declaring=phrases(
        "declaro inaugurad|declaro abiert|declaro formalmente|declaro oficialmente|declarar inaugurad|me corresponde inaugurar|me corresponde abrir|el honor de inaugurar|el honor de abrir|el privilegio de inaugurar"
    ),
    having=terms("ha han ha_sido"),
    until=phrases("hasta"),
    campaigns=phrases(
        "comité ejecutivo|operación |operaciones |operativo |una investigación|la investigación |grupo de trabajo|curso |campaña"
    ),
    going=terms(
        "había habían debates deliberaciones sesiones reunión cita se dura durará duran durarán prolongará prolongarán extenderá extenderán continuará continuarán seguirá sigue trabajos"
    ),
    away=phrases("dentro de|hace|en los últimos| a"),
    today=phrases("este mismo día|esta mañana|esta tarde|esta noche|hoy"),
    last_day=phrases(
        "al clausurar|en la clausura de|en el cierre de|al término de|al cierre de|al final de|al concluir|último día|última jornada|jornada final|jornada de clausura|día de clausura|ceremonia de clausura|acto de clausura|sesión de clausura|\nclausura de|\ncierre de|última sesión|sesión final|última plenaria|plenaria final|plenaria de clausura|plenario final"
    ),
    first_day=phrases(
        "\ninauguración de|\napertura de|al inaugurar|al abrir|al dejar inaugurad|en la apertura de|para la apertura de|para la inauguración de|tras la inauguración de|tras la apertura de|con motivo de la inauguración de|en la inauguración de|en la instalación de|primer día|primera jornada|jornada inaugural|jornada de apertura|día inaugural|ceremonia de apertura|ceremonia inaugural|ceremonia de inauguración|acto de apertura|acto inaugural|acto de inauguración|sesión inaugural|sesión de apertura"
    ),
    sittings=phrases(
        "última sesión|sesión final|última plenaria|plenaria final|plenaria de clausura|plenario final"
    ),
    ceremony=phrases("ceremonia|acto|sesión"),
    coming=phrases(
        "participará |participarán |asistirá |asistirán |estará |estarán |será |serán |tendrá lugar|tendrán lugar|se celebrará|se celebrarán|se inaugurará|se llevará a cabo|prevista|previsto|próximo|reunirá|acogerá|recibirá|albergará"
    ),
    yesterday=phrases("ayer"),
    before_yesterday=phrases("anteayer|antes de ayer|antier"),
    tomorrow=phrases("a partir de mañana|desde mañana|mañana"),
    after_tomorrow=phrases("pasado mañana"),
    starting=phrases("del |desde el |desde "),
    this_month=phrases(
        "de los corrientes|del presente mes|del mes en curso|de este mes|del corriente mes|del mes corriente|del actual mes|del corriente|del presente"
    ),
    next_month=phrases(
        "del próximo mes|del mes próximo|del mes entrante|del mes que viene|del mes venidero|del siguiente mes|el próximo mes"
    ),
    last_month=phrases("del mes pasado|del pasado mes|del mes anterior|el mes pasado"),
    since=phrases("desde|a partir de"),
    next_week=phrases("la próxima semana|la semana próxima|la semana que viene|la semana entrante"),
    mornings=phrases("por la mañana|de la mañana|en la mañana|a la mañana"),
    last_week=phrases("la semana pasada|la pasada semana"),
    weeks=phrases("semanario|semana de"),
    last=phrases("pasado|último"),
    ahead=phrases("antes|previo a|previos a|previa a|en vísperas|de cara a|para que|con vistas a|rumbo a"),
    numbering=phrases("jornada "),
    further=terms("otros otras otro otra"),
    lasting=terms("día días jornada jornadas"),
    days=numbered(
        "primero=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 "
        "catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 "
        "veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 "
        "veintinueve=29 treinta=30 treinta_y_uno=31 uno=1"
    ),
)
DATING = Dating(
    to=phrases("al|a|hasta|hasta el"),
    also=phrases("y|e"),
    between=phrases("entre"),
    ends=phrases(
        "fecha de fin|fecha final|fecha de término|fecha de cierre|fecha de finalización|fecha de clausura|fin|final|término|hasta|al|clausura|cierre|termina|finaliza|concluye"
    ),
    weekdays=phrases("lun|mar|mié|jue|vie|sáb|dom"),
    articles=phrases("el |del "),
    of=phrases("de |del mes de "),
    years=phrases("de|del|de año|del año"),
    past=phrases("en|desde"),
    suffixes=phrases(".º|.°|º|°|ro|ero"),
    on=phrases("el"),
    within=phrases("en|en el mes de|este mes de"),
    signed=phrases("el |a "),
    at=phrases("a |a las "),
    clocks=patterns(r"h | horas | hrs | hs | [ap]\. ?m\."),
    eras=patterns(r"d\. ?c\."),
    concordance=phrases("correspondiente al"),
    thereof=phrases("del mismo|del mismo mes"),
    relative=phrases(
        "próximo|pasado|corriente|en curso|de este año|del presente año|del año en curso|del próximo año"
    ),
    linked=True,
)
