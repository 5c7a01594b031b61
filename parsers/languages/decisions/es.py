"""What Spanish says of decisions: verbs of the past, nouns of action, and what is decided."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import Deciding, Decision, paired, phrases, terms

_CONSENT = paired(  # lo que aprueba cualquier cosa
    "dio|dieron|dado|da|dan|otorgó|otorgaron|brindó|brindaron|prestó|prestaron|expresó|expresaron|manifestó|manifestaron|obtuvo|obtuvieron|recibió",
    "luz verde|el visto bueno|su visto bueno|su aprobación|la aprobación|su aval|el aval|su respaldo|el respaldo|su apoyo|el apoyo|su consentimiento|su conformidad|su beneplácito|el beneplácito|el sí|su bendición",
) + phrases(
    "se pronunció a favor|se pronunciaron a favor|se ha pronunciado a favor|se mostró a favor|se mostraron a favor|se declaró a favor|se declararon a favor|se declaró favorable|se mostró favorable|votó a favor|votaron a favor|dijo sí|dijeron sí|secundó|secundaron|apoyó|apoyaron|se decantó por|sacó adelante|sacaron adelante|hizo suyo|hizo suya|hicieron suyo|hicieron suya|obtuvo un amplio respaldo|recibió un amplio respaldo|obtuvo un amplio apoyo|recibió un amplio apoyo|contó con un amplio respaldo|se decantaron por"
)
_CONSENT += paired(
    "se pronunció|se pronunciaron|votó|votaron",
    "el lunes a favor|el martes a favor|el miércoles a favor|el jueves a favor|el viernes a favor|este lunes a favor|este martes a favor|este miércoles a favor|este jueves a favor|este viernes a favor|hoy a favor|ayer a favor|por unanimidad a favor|ampliamente a favor",
)
_BY_ITSELF = paired(  # lo que la asamblea pide a sus miembros es decisión suya
    "asamblea general|asamblea general de interpol|asamblea general de la interpol|la asamblea",
    "recomendó|ha recomendado|recomienda|exhortó a|ha exhortado a|instó a|ha instado a|pidió a los|ha pedido a los|invitó a los|ha invitado a los|llamó a los|alentó a los",
)
_TAKEN = _CONSENT + phrases(
    "modificó|modificaron|modificado|modificada|modificados|modificadas|enmendó|enmendaron|reformó|reformaron|se dotó|se dotaron|dio su acuerdo|dieron su acuerdo|aprobó|aprobaron|aprobado|aprobada|aprobados|aprobadas|aprueba|aprueban|aprobando|adoptó|adoptaron|adoptado|adoptada|adoptados|adoptadas|adopta|adoptan|ratificó|ratificaron|ratificado|ratificada|acordó|acordaron|acordado|acordada"
    "|respaldó|respaldaron|avaló|avalaron|votó|votaron|votado|votada|aceptó|aceptaron|aceptado|aceptada|decidió|decidieron|creó|crearon|creado|creada|lanzó|lanzaron|instauró|estableció|establecieron|autorizó|autorizaron|encargó|encargaron"
    "|refrendó|refrendaron|sancionó"
)
_IN_OFFICE = paired(  # lo que dice por sí solo que alguien ocupa desde ahora un cargo
    "tiene nuevo|tiene nueva|tiene un nuevo|tiene una nueva|ya tiene nuevo|ya tiene nueva|estrena|es el nuevo|es la nueva|será el próximo|será la próxima|asume como|asumió como|asumirá como|como nuevo|como nueva|se convierte en el nuevo|se convierte en la nueva|se convirtió en el nuevo|se convirtió en la nueva",
    "presidente|presidenta|vicepresidente|vicepresidenta|secretario general|secretaria general|delegado por|delegada por|tesorero|tesorera",
)
DECIDING = Deciding(
    elected=phrases(
        "eligieron|elige|al ser elegid|ser electo|fue electo|fue electa|fue elegido|fue elegida|elegido presidente|elegida presidenta|sido elegido|sido elegida|elegidos|eligió|elección|nombrado|nombrada|designado|designada|reelegido|próximo presidente|próxima presidenta|próximo secretario general"
    ),
    naming=phrases(
        "escoge|escogió|escogen|escogieron|escogido|escogida|elegido|elegida|designa|designó|designan|nombra|nombró|nombran|elegirán|proclama|proclamó|asume|asumió|se convierte en|se convirtió en|gana|ganó|tiene nuev|nuevo|nueva"
    ),
    admitted=phrases(
        "admite |admiten |solicitud de ingreso|nuevo miembro|nuevos miembros|admitió|adhesión|ingreso de|país miembro de la organización|"
        "solicitudes de ingreso|nuevo país miembro|admitido|admitida|estatus de miembro|hacerse miembro|se une a la interpol|se une a interpol|se unió a interpol|ingresa en interpol|ingresó en interpol|ingresa a interpol|ingresar en interpol|ingresar a interpol|unirse a interpol|unirse a la interpol|miembro de pleno derecho|como estado miembro|como país miembro"
    ),
    election=Decision(
        phrases(
            "eligió|eligieron|elige|eligen|elegido|elegida|elegidos|elegidas|electo|electa|reelegido|reelegida|nombró|nombraron|nombrado|nombrada|designó|designaron|designado|designada|escogió|escogieron|escogido|escogida|ratificó|ratificaron|proclamado|proclamada|asumió la presidencia|asume la presidencia|obtuvo la presidencia|obtuvo la vicepresidencia|obtuvo el puesto|obtuvo el cargo|obtuvo el asiento|ganó la presidencia|ganó la vicepresidencia|ganó el puesto|ganó la elección|logró la presidencia|logró la vicepresidencia|logró el puesto|logró el cargo|alcanzó la presidencia|confirmado en|confirmada en|confirmado en el cargo|confirmado como|confirmada como|quedó integrado|sumó como|se sumó como|aprobado el nombramiento|aprobó el nombramiento|renovó su confianza|renovaron su confianza|renovado su confianza|dio la presidencia|dieron la presidencia|otorgó la presidencia|otorgaron la presidencia|confió la presidencia|confió la secretaría|confiaron la secretaría|confió el cargo|confiaron el cargo|confió las riendas|confiaron las riendas|confiaron el jueves la|se alzó con|se alzara con|se hizo con|se impuso en|confiaron la presidencia"
        ),
        phrases(
            "elección de|elección del|reelección de|reelección del|nombramiento de|nombramiento del|designación de|designación del|la llegada de|elección como|reelección como|nombramiento como|designación como|elección a la"
        ),
        phrases(
            "presidente|presidenta|vicepresidente|vicepresidenta|vicepresidentes|delegado|delegada|delegados|secretario general|secretaria general|comité ejecutivo|presidencia|vicepresidencia|al frente|miembro del comité|miembros del comité|tesorero|tesorera|comisión de control|asesor|asesores|vocal"
        ),
    ),
    post=Decision(
        phrases(
            "ganó|gana|obtuvo|obtiene|logró|logra|se quedó con|recayó en|recae en|consiguió|alcanzó|confirmó|confirmaron|se incorporó al comité ejecutivo|se incorporaron al comité ejecutivo|se incorpora al comité ejecutivo"
        )
        + _IN_OFFICE,
        phrases("victoria de|elección para el cargo"),
        phrases(
            "puesto de presidente|puesto de vicepresidente|puesto de vicepresidenta|puesto de secretario general|puesto de delegado|puesto de delegada|cargo de presidente|cargo de vicepresidente|cargo de vicepresidenta|cargo de secretario general|cargo de delegado|un puesto en el comité ejecutivo|un asiento en el comité ejecutivo|la presidencia de la organización|la presidencia de interpol|la vicepresidencia|se incorporó al comité ejecutivo|se incorporaron al comité ejecutivo|se incorpora al comité ejecutivo|como presidente|como presidenta|como vicepresidente|como vicepresidenta|como secretario general|como secretaria general|como próximo secretario general|como próxima secretaria general"
        )
        + _IN_OFFICE,
    ),
    admission=Decision(
        phrases(
            "es ya miembro|es ya un miembro|ya es miembro|es desde hoy miembro|forma ya parte|ya forma parte|accedido|accedió|accedieron|admitió|admitieron|admitido|admitida|admitidos|admitidas|admite|admiten|incorporó|incorporaron|se incorpora|se incorporan|sumó|sumaron|ingresó|ingresaron|pasó a ser|pasaron a ser|se convirtió en|se convierte en|es el miembro número|es ya el miembro|reincorporó|se ha incorporado|se han incorporado|se ha unido|se han unido|se unió|se unieron|acogió como|dio la bienvenida|dieron la bienvenida|aprobó la adhesión|aprobó el ingreso|aceptó el ingreso|aceptó la adhesión"
        ),
        phrases("admisión de|adhesión de|ingreso de|incorporación de"),
        phrases(
            "miembro|miembros|país miembro|países miembros|adhesión|admisión|solicitud de ingreso|solicitudes de ingreso|nuevo miembro|nuevos miembros|incorporación|a la organización|en la organización|a interpol|interpol cuenta|interpol suma|interpol ya cuenta|interpol tiene ya"
        ),
    ),
    applying=Decision(
        _CONSENT
        + phrases(
            "aprobó|aprobaron|aprobada|aprobadas|aprobado|aceptó|aceptaron|aceptada|aceptadas|aceptado|avaló|respaldó|obtuvo"
        ),
        phrases("aprobación de|aceptación de"),
        phrases(
            "solicitud de ingreso|solicitudes de ingreso|solicitud de adhesión|solicitudes de adhesión|solicitud de membresía|petición de ingreso|su ingreso en la organización|su ingreso a la organización|su adhesión|la adhesión de|la admisión de|el ingreso de|del ingreso de|al ingreso de|la incorporación de|la entrada de"
        ),
    ),
    declaration=Decision(
        _TAKEN
        + phrases(
            "hizo pública|hicieron pública|hizo público|hicieron público|publicó|publicaron|emitió|emitieron|suscribió|suscribieron|firmó|firmaron"
        ),
        phrases("aprobación de|adopción de|declaración"),
        phrases("declaración|declaración conjunta|comunicado final"),
    ),
    notice=Decision(
        _TAKEN + phrases("probó|amplió"),
        phrases("creación de|lanzamiento de"),
        phrases(
            "nueva notificación|nuevas notificaciones|notificación plateada|notificaciones plateadas|difusiones plateadas|notificación naranja|notificaciones naranjas|notificaciones moradas|notificación morada|tipo de notificación|notificación internacional|nueva difusión|difusión plateada"
        ),
    ),
    agreement=Decision(
        _CONSENT
        + phrases(
            "estampó su firma|estamparon su firma|estamparon sus firmas|firmó|firmaron|firmado|firmada|firmados|suscribió|suscribieron|suscrito|suscrita|rubricó|rubricaron|selló|sellaron|concluyó un|aprobados|aprobó|renovó|renovaron|prorrogó|prorrogaron|alcanzó|alcanzaron|alcanzado|intercambiaron"
        ),
        phrases("firma de|firma del|suscripción de"),
        phrases(
            "acuerdo|acuerdos|convenio|convenios|memorando|memorándum|carta de intención|cartas de intención|carta de entendimiento|declaración de intenciones|alianza|protocolo|pacto|plan de acción entre|tratado"
        ),
    ),
    resolution=Decision(
        _TAKEN + _BY_ITSELF,
        phrases(
            "aprobación por|adopción por|aprobación, por|aprobación de|aprobación del|adopción de|adopción del|creación de|creación del"
        ),
        _BY_ITSELF
        + phrases(
            "resolución|resoluciones|texto|textos|academia|recomendación|recomendaciones|directrices|normas|reglamento|presupuesto|estrategia|marco estratégico|plan|política|programa|hoja de ruta|estatuto|estatutos|código de conducta|código|grupo de trabajo|equipo|unidad|base de datos|proyecto|medidas|escala|contribuciones|plataforma|centro|complejo|prioridad|oficina regional|oficinas regionales|oficina de enlace|reforma|reformas|enmienda|enmiendas|fondo|cuotas"
        ),
    ),
    closing=phrases(
        "aceptó|aceptaron|aprobó|aprobaron|votó|votaron|concluyó|cerró|culminó|terminó|finalizó|finalizado|concluido|clausurado|concluyeron|resultado|permitió|tras la|celebró la|decisiones|desembocó en|arrojó|arrojaron"
    ),
    announced=phrases(
        "se anunció|fue anunciada|fue anunciado|se hizo pública|se hizo público|se dio a conocer|se hizo oficial|fue confirmada|fue confirmado|se confirmó|fue aprobada|fue aprobado|fue votada|fue ratificada|fue ratificado|ha sido anunciada|ha sido confirmada|ha sido aprobada|aprobada por|aprobada el|aprobada este|aprobado por|aprobado el|votada por|votada el|votado por|votado el|anunciada por|anunciada el|anunciado el|confirmada por|confirmada el|confirmado por|acordada por|acordada el|acordado por|decidida por|decidido por|ratificada por|refrendada por"
    ),
    votes=phrases("votos|sufragios|papeletas"),
    taking=phrases(
        "dirigirá|presidirá|encabezará|estará al frente|sucede a|sucederá|asume|asumirá|sustituye a|se convierte en"
    ),
    next_session=phrases(
        "próxima sesión|próxima asamblea|próxima asamblea general|próxima reunión|próxima edición|siguiente sesión|siguiente reunión|siguiente asamblea|siguiente edición|asamblea del próximo año|reunión del próximo año|sesión del próximo año|edición del próximo año|próxima cita"
        "|edición del año próximo|edición del año que viene|asamblea del año próximo|asamblea del año que viene"
    ),
    next_year=phrases("el próximo año|el año próximo|el año que viene|año entrante"),
    sessions=phrases("sesión|reunión|asamblea|edición"),
    hosting=phrases(
        "sede|acogerá|albergará|recibirá|organizará|asamblea|sesión|reunión|edición|cita|anfitrión|anfitriona|reunirá"
    ),
    undecided=terms(
        "estudio será serán sería serían deberá deberán debe deben podrá podrán podría puede pueden va van previsto prevista previstos previstas espera esperan propone propuso propondrá proponer pidió pide piden solicitó solicita quiere quieren busca buscan candidato candidata candidatos candidatura candidaturas borrador examinar examinará examinarán someterá someterán sometido sometida nunca no votará votarán discutirá debatirá debatirán estudiará estudiarán fracasó fracasa fracasado rechazó rechaza rechazan elegirá elegirán convocados llamados planteó agenda"
    ),
    open_host=terms(
        "candidata candidato candidatura candidaturas aspira aspiran propuso propone dispuesto dispuesta elegir vote votará votación decidirá decidirán postula postuló postulación ofreció quiere"
    ),
    chosen_host=phrases(
        "aceptó la candidatura|aceptaron la candidatura|eligió a|eligieron a|fue elegida|fue elegido|fue escogida|ratificaron a|designó a|aprobó la candidatura|fue aceptada|fue aprobada|designada|designado|obtuvo|obtuvo la|eligió|elegida como|elegido como"
    ),
    decided_host=phrases(
        "decidió|decidieron|decidido|acordó|acordaron|acordado|votó|votaron|resolvió|resolvieron|determinó|determinaron|dispuso|convinieron"
    ),
    handing=phrases(
        "testigo fue|testigo ha sido|relevo fue|antorcha fue|bandera fue entregada|bandera fue cedida|bandera de interpol fue|bandera de la organización fue|entregó la bandera|entregaron la bandera|cedió la bandera|recibió la bandera|entrega de la bandera|traspaso de la bandera|se entregó la bandera|pasó el testigo|cedió el testigo|entregó el testigo|recibió el testigo|recoge el testigo|toma el relevo|tomó el relevo|pasó la antorcha"
    ),
    will_host=phrases(
        "será sede|será la sede|será anfitri|será la anfitri|será el anfitri|será el escenario|será escenario|acogerá|albergará|organizará|recibirá|hospedará|que acoja|que organice|sede de la"
    ),
    earlier=phrases(
        "recién elegid|los delegados designados|delegados nombrados|un país debe|debe obtener|debe recibir|dio la bienvenida a todos|dio la bienvenida a los participantes|recién elect|el año pasado|el año anterior|hace un año|hace dos años|hace tres años|sesión anterior|reunión anterior|asamblea anterior|había aprobado|habían aprobado|había adoptado|había sido|designados por los gobiernos|designados por sus|nombrados por los gobiernos|nombrados por sus|es elegido por|es elegida por|son elegidos por|son elegidos cada|se elige por|se elige cada|habían sido|había elegido|la última sesión|en su día|el mes pasado"
    ),
)
