"""Spanish verbs of speech: what says that somebody speaks, and what is not said but judged."""
# ruff: noqa: E501 (word lists)

from parsers.languages.inflection import (
    spanish_gerunds,
    spanish_irregular,
    spanish_presents,
    spanish_several,
    spanish_verbs,
)
from parsers.languages.language import words

_STEADY = (  # the present keeps the stem of the infinitive
    "abundar aclarar aconsejar acotar adelantar admitir afirmar agregar ahondar alegar alertar anunciar "
    "apostillar apuntar argumentar asegurar aseverar augurar avisar añadir bromear coincidir comentar "
    "comunicar considerar constatar contestar corroborar cuestionar declarar denunciar describir destacar "
    "detallar diagnosticar ejemplificar enfatizar especificar espetar estimar exclamar explicar expresar "
    "garantizar gritar incidir increpar indicar informar inquietar insistir interpelar interrogar ironizar "
    "jurar justificar lamentar mascullar matizar mencionar murmurar musitar narrar objetar observar opinar "
    "plantear ponderar precisar preguntar proclamar prometer pronosticar protestar puntualizar quejar "
    "ratificar razonar rebatir recalcar recomendar reconocer rectificar reflexionar refrendar reiterar "
    "relatar remachar remarcar rematar replicar reprochar resaltar responder resumir revelar rezongar "
    "sentenciar señalar sincerar sintetizar solicitar subrayar suplicar suspirar susurrar teorizar terciar "
    "testificar tranquilizar tuitear valorar vaticinar zanjar "
    "aventurar arengar concretar confirmar recitar deslizar lanzar postear sospechar verbalizar vociferar ordenar cavilar parafrasear filosofar puntear apremiar machacar "
    "anticipar reseñar calcular completar excusar estallar presumir pregonar enumerar recapacitar desvelar rememorar corear vitorear titular conjeturar dictaminar recriminar insinuar apuntillar desahogar encarar aplacar jactar retrucar"
    " clamar graficar contraatacar recapitular redondear ufanar explayar enunciar pontificar predicar sermonear chillar bramar balbucear glosar divulgar disculpar"
)
_SPEAKING = _STEADY + (
    " compartir completar confesar confiar contar continuar evocar finalizar ilustrar inquirir manifestar notificar publicar recordar redundar rogar"
)
SAID = (
    spanish_verbs(_SPEAKING)
    | spanish_presents(_STEADY)
    | spanish_irregular(
        "sostuvo sostiene sostenía sostenido sostendr|advirtió advierte advertía advertido advertir|concluyó concluye concluía concluido concluir"
        "|sugirió sugiere sugería sugerido sugerir|repitió repite repetía repetido repetir|expuso expone exponía expuesto expondr"
        "|mantuvo mantiene mantenía mantenido mantendr|prosiguió prosigue proseguía proseguido proseguir|escribió escribe escribía escrito escribir"
        "|pidió pide pedía pedido pedir|predijo predice predecía predicho predecir|previno previene prevenía prevenido prevendr"
        "|repuso repone reponía repuesto repondr|intervino interviene intervenía intervenido intervendr|refirió refiere refería referido referir"
        "|corrigió corrige corregía corregido corregir|interrumpió interrumpe interrumpía interrumpido interrumpir|adujo aduce aducía aducido aducir"
        "|arguyó arguye argüía argüido argüir|infirió infiere infería inferido inferir|dijo dice decía dicho dir"
        "|concedió concede concedía concedido conceder|asintió asiente asentía asentido asentir|contradijo contradice contradecía contradicho contradecir"
        "|gruñó gruñe gruñía gruñido gruñir|transmitió transmite transmitía transmitido transmitir"
    )
    | words(
        "cuentan recuerdan manifiestan confía confiesa ruega continúa preveía sonríe hizo hace hecho manifiesta recuerda cuenta requirió puso pone"
        " pusieron ponen dejó deja dejaron dejan dio da dieron dan trasladó traslada trasladaron reza rezan rezaba ríe ríen rió rio rieron sugiriendo"
        " dijera hará harán sonrió soltó comparte comparten leyó"
    )
)
PLAIN = frozenset(("",))
OPENERS = words("no ya")
SAYING = spanish_gerunds(_SPEAKING) | words("diciendo advirtiendo concluyendo")
_WITH_WORDS = (
    "mostrar felicitar congratular agradecer respaldar apelar aludir comparar equiparar ensalzar alentar animar"
    " emplazar arremeter acusar atribuir apostar alardear calificar llamar elogiar saludar denunciar criticar condenar instar exhortar hablar tildar citar invitar"
    " celebrar exigir reclamar defender tachar bautizar definir catalogar alabar aplaudir deplorar rechazar"
    " repudiar reivindicar comprometer avalar postular censurar culpar responsabilizar secundar demandar descartar afear minimizar justificar invocar prometer brindar dedicar"
)
JUDGED = (
    spanish_verbs(_WITH_WORDS)
    | spanish_several(_WITH_WORDS)
    | words(
        "reafirmó reafirma deplora anima abogaron cree creen creía creyó piensa piensan pensaba entiende entienden entendía teme temen temía duda dudan instruyó instruye encargó ve vio"
        " vieron visto descrito propuesto propuso califica describió describe llama elogia saluda denuncia critica condena insta exhorta abogó aboga"
        " habla invita temió temieron sueña sueñan atribuyó atribuyeron atribuye atribuyen propone exige reclama defiende defienden rechaza"
        " respalda apela alude acusa aplaude repudia reivindica avala alaba felicita agradece define"
        " cataloga tacha tilda espera esperan esperaba desea desean deseó deseaba abogado abogan abogaba prefiere prefieren prefirió prefería proponen"
        " proponía ven veía veían urgió urge descarta excluye excluyen excluyó percibe promueve promovió compara asemeja retrata retrató retrataba"
        " contradijo desmiente desmintió desmentía niega negó negaba niegan impugna impugnó ofreció ofrecieron ofrece ofrecen ofrecía siente"
        " sienten sintió sintieron confía confían compromete"
    )
)
# Con «no» delante afirman: NO DESCARTA, no niega.
DENYING = words(
    "descarta descartan descartó descartaron descartaba descartado niega niegan negó negaron negaba excluye excluyó duda dudan dudó rechaza rechazó"
)
JUDGING = words(
    "abogando apelando calificando describiendo llamando elogiando saludando denunciando criticando condenando instando exhortando"
    " pidiendo citando tildando tachando definiendo alabando agradeciendo rechazando reclamando exigiendo defendiendo invitando celebrando"
)
JUDGED_BY = words(
    "calificado calificada calificados calificadas tildado tildada tildados tildadas tachado tachada tachados tachadas saludado saludada saludados"
    " saludadas considerado considerada considerados consideradas presentado presentada presentados presentadas criticado criticada criticados"
    " criticadas condenado condenada condenados condenadas elogiado elogiada elogiados elogiadas denunciado denunciada denunciados denunciadas"
    " rechazado rechazada rechazados rechazadas celebrado celebrada celebrados celebradas catalogado catalogada catalogados catalogadas bautizado"
    " bautizada bautizados bautizadas llamado llamada llamados llamadas comparado comparada comparados comparadas tratado tratada tratados"
    " tratadas resumido resumida resumidos resumidas definido definida definidos definidas recibido recibida recibidos recibidas percibido"
    " percibida percibidos percibidas ridiculizado ridiculizada ridiculizados ridiculizadas señalado señalada señalados señaladas acogido acogida"
    " acogidos acogidas retratado retratada retratados retratadas juzgado juzgada juzgados juzgadas descrito descrita descritos descritas visto"
    " vista vistos vistas descripto descripta descriptos descriptas destacado destacada destacados destacadas resaltado resaltada resaltados"
    " resaltadas subrayado subrayada subrayados subrayadas puesto puesta puestos puestas"
)
ACCORDING = (
    ("según", "palabras", "de"),
    ("a", "decir", "de"),
    ("en", "opinión", "de"),
    ("de", "acuerdo", "con"),
    ("en", "palabras", "de"),
    ("en", "las", "palabras", "de"),
    ("con", "palabras", "de"),
    ("palabras", "de"),
    ("en", "boca", "de"),
    ("en", "voz", "de"),
    ("en", "criterio", "de"),
    ("a", "criterio", "de"),
    ("a", "ojos", "de"),
    ("a", "entender", "de"),
    ("al", "entender", "de"),
    ("al", "parecer", "de"),
    ("al", "decir", "de"),
    ("al", "juicio", "de"),
    ("bajo", "el", "criterio", "de"),
    ("a", "parecer", "de"),
    ("en", "expresión", "de"),
    ("en", "frase", "de"),
    ("por", "boca", "de"),
    ("por", "citar", "a"),
    ("para", "quien"),
    ("para", "el", "cual"),
    ("para", "la", "cual"),
    ("según", "quien"),
    ("según", "el", "cual"),
    ("según", "la", "cual"),
    ("a", "juicio", "de"),
    ("se", "lee", "en"),
    ("se", "leía", "en"),
    ("se", "puede", "leer", "en"),
    ("se", "podía", "leer", "en"),
    ("puede", "leerse", "en"),
    ("podía", "leerse", "en"),
    ("según",),
    ("para",),
)
ASKING = words(
    "preguntó pregunta preguntado preguntaron preguntan inquirió inquirieron interrogó interrogaron consultó consultaron repreguntó repreguntaron interpeló interpelaron"
)
HEARERS = words("informó advirtió avisó")
LEARNING = words("supo aprendió oyó escuchó descubrió enteró informado entendió informada")
INFINITIVES = words(
    f"{_SPEAKING} agradecer pedir felicitar elogiar exigir reclamar saludar criticar condenar ofrecer prometer celebrar mostrar calificar tildar tachar definir describir decir responder concluir advertir añadir repetir sostener exponer sugerir escribir proseguir"
) - {"titular"}
_KNOWN = ("saber", "notar", "constar", "hincapié", "énfasis", "referencia", "alusión", "ver", "votos")
_PUT = ("de manifiesto", "de relieve", "el acento", "el énfasis", "el foco", "en valor")
_LEFT = ("claro", "constancia", "caer", "entrever", "sentado", "patente")
_SAW = ("en", "en ello")
_GAVE = ("a entender", "a conocer", "cuenta", "fe")
IDIOMS: dict[str, tuple[str, ...]] = (
    dict.fromkeys(("hizo", "hace", "hecho"), _KNOWN)
    | dict.fromkeys(("puso", "pone", "pusieron", "ponen"), _PUT)
    | dict.fromkeys(("dejó", "deja", "dejaron", "dejan"), _LEFT)
    | dict.fromkeys(("dio", "da", "dieron", "dan"), _GAVE)
    | dict.fromkeys(("vio", "vieron", "visto"), _SAW)
    | dict.fromkeys(
        ("trasladó", "traslada", "trasladaron", "transmitió", "transmite", "transmitía", "transmitieron"),
        ("que",),
    )
)
# Verbs of what somebody does at a session, where no noun or participle is written alike.
DONE = words(
    "participa participó participará participaba asiste asistió asistirá representa representó representará representaba encabeza encabezó"
    " encabezará lidera lideró liderará preside presidió presidirá presidía inaugura inauguró inaugurará acude acudió acudirá viaja viajó viajará"
    " recibe recibió recibirá asume asumió asumirá mantiene clausura clausuró visitó llegó ofreció pronunció intervendrá sostuvo encabezaba"
)
OBJECTS = words(
    "papel rol importancia amenaza amenazas peligro trabajo labor esfuerzo esfuerzos avances apoyo retos desafíos manera forma valor impacto ayuda contribución lugar resultados medidas compromiso interés relevancia significado"
)
INVERSIONS = {"": 0}
CLITICS = words("se le les nos me lo la los las")
# Con lo que se elogia o se subraya: elogió EL TRABAJO de las oficinas.
PRAISING = words(
    "subrayó subraya subrayaron subrayando subrayado recalcó recalca recalcando recalcado destacó destaca destacaron destacando destacado resaltó resalta agradeció agradece agradecieron agradeciendo felicitó felicita"
    " resaltando resaltado elogió elogia elogiando alabó celebró celebra lamentó lamenta deploró deplora condenó condena denunció denuncia expresó expresa"
    " expresando manifestó manifiesta reiteró reitera reiterando reafirmó reafirma recordó recuerda recordando calificó califica calificando describió"
    " describe defendió defiende reclamó reclama reclamando exigió exige exigiendo propuso propone anunció anuncia prometió promete reconoció reconoce valoró"
    " valora valorando ponderó enfatizó enfatiza enfatizando remarcó remarca criticó critica aplaudió aplaude saludó saluda señaló puntualizó pidió"
)
# Con quién, y «a»: animó A los miembros A compartir.
URGING = {"": frozenset(("",))}
# Y lo que lleva a lo que se pide: abogó POR normas.
PLEADING: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(words("abogó aboga abogaron abogado abogando"), ("por", "a favor de")),
    **dict.fromkeys(words("insistió insiste insistieron insistiendo insistido"), ("en",)),
    **dict.fromkeys(
        words(
            "llamó llama llamaron instó insta instaron instando exhortó exhorta exhortaron exhortando apeló apela apelando invitó invita animó anima urgió urge"
        ),
        ("a", "al", "sobre"),
    ),
    **dict.fromkeys(words("apostó"), ("por",)),
    **dict.fromkeys(words("quejó queja quejaron"), ("de", "del")),
    **dict.fromkeys(
        words("pidió pide pidieron solicitó solicita rogó agradeció agradece agradecieron agradeciendo"),
        ("a", "al"),
    ),
    **dict.fromkeys(words("clamó clama"), ("por",)),
    **dict.fromkeys(
        words("advirtió advierte advirtieron alertó alerta alertaron alertando advirtiendo"),
        ("de", "del", "sobre", "contra"),
    ),
    **dict.fromkeys(words("comprometió compromete comprometieron comprometido"), ("a",)),
    **dict.fromkeys(words("hizo hace hecho"), ("hincapié en", "énfasis en")),
    **dict.fromkeys(
        words("puso pone pusieron"), ("énfasis en", "acento en", "foco en", "de relieve", "de manifiesto")
    ),
}
# Of these, what somebody is greeted with, too.
GREETING = words("saludó saluda")
PASSIVES = words("fue fueron es son era eran sido ser será resultó resultaron")
PRAISED = words("liderazgo visión sabiduría directrices orientaciones instrucciones")
