"""Spanish terms of the topics, and pairs of words that tell of one when they stand close together."""
# ruff: noqa: E501 (word lists)
# fmt: off

from parsers.languages.language import pairs, phrases

TOPICS = {
    "terrorism": phrases(
        "materiales nrbq|amenazas nrbq|terrorista suicida|terroristas suicidas|atentado suicida|atentados suicidas|bioterrorismo|terrorismo biológico|terrorismo|terrorista|terroristas|antiterrorista|contraterrorismo|antiterrorismo|atentado|atentados|extremismo|radicalización|yihadistas|yihadista|yihadismo|amenaza terrorista|lucha antiterrorista|"
        "grupos extremistas|extremistas violentos|al qaeda|al-qaeda|estado islámico|artefactos explosivos|armas químicas y biológicas|toma de rehenes|secuestro de aviones|lobos solitarios|daesh|terrorismo nuclear|lucha contra el terror|"
        "coche bomba|coches bomba|ataques suicidas|redes terroristas|armas biológicas|radicalizados|extremistas armados|secuestros de aviones|tomas de rehenes"
    ),
    "foreign-terrorist-fighters": phrases(
        "regreso de combatientes|combatientes que vuelven|regresan de siria|retornados de siria|combatientes terroristas extranjeros|combatientes extranjeros|terroristas extranjeros|extremistas itinerantes|combatientes terroristas|yihadistas extranjeros|combatientes retornados|yihadistas retornados|desplazamiento de terroristas|combatientes que regresan|extremistas que viajan|retorno de combatientes|"
        "combatiente extranjero|combatiente terrorista|combatientes retornados de|movilidad de los terroristas|viajes de terroristas|desplazamientos de terroristas|retorno de los combatientes|yihadistas que regresan|retorno de yihadistas"
    ),
    "organized-crime": phrases(
        "bandas carcelarias|banda carcelaria|delincuencia organizada|crimen organizado|criminalidad organizada|redes delictivas|redes criminales|bandas organizadas|mafia|mafias|bandas criminales|bandas delictivas|delincuencia transnacional organizada|organizaciones delictivas|grupos delictivos organizados|grupos criminales organizados|"
        "bandas transnacionales|hampa|estructuras criminales|redes del crimen|delito organizado|grupos del crimen|criminalidad internacional organizada|gran delincuencia|"
        "organizaciones criminales|pandillas transnacionales|pandillas internacionales|bandas internacionales|bandas transfronterizas|grupos delictivos transnacionales|grupos criminales transnacionales|organizaciones mafiosas|redes mafiosas|"
        "clanes mafiosos|grupos mafiosos|tríadas|yakuza|estructuras delictivas|sindicatos del crimen|pandillas organizadas|redes de delincuencia|redes de crimen|cárteles criminales|cárteles internacionales|cárteles del crimen"
    ),
    "human-trafficking": phrases(
        "criminalidad forzada|drogas y de personas|drogas y personas|personas y drogas|personas y de drogas|la trata|víctimas de la trata|trata de personas|trata de seres humanos|tráfico de personas|traficantes de personas|tráfico de seres humanos|esclavitud moderna|trata de niños|trata de mujeres|trata de menores|trata de niñas|explotación laboral|trabajo forzado|"
        "trabajos forzados|esclavitud|tratantes|víctimas de trata|tráfico de niños|tráfico humano|proxenetismo|comercio de personas|prostitución forzada|tráfico de órganos|servidumbre|venta de mujeres|explotación de personas|trata de blancas|trata de humanos|"
        "explotación sexual de mujeres|tráfico de mujeres|comercio de seres humanos|"
        "trabajo esclavo|trata infantil|mendicidad forzada|víctimas de la explotación|tratante|redes de trata|comercio de mujeres|comercio humano|esclavitud sexual|trabajo forzoso|trabajos forzosos"
    ),
    "people-smuggling": phrases(
        "tráfico de migrantes|tráfico ilícito de migrantes|inmigración ilegal|inmigración clandestina|inmigración irregular|contrabando de migrantes|traficantes de migrantes|tráfico ilegal de migrantes|"
        "tráfico ilícito de personas|coyotes|coyotaje|pateras|migración irregular|migración ilegal|traficantes de inmigrantes|tráfico de inmigrantes|personas migrantes|coyoterismo|cayucos|"
        "inmigrantes ilegales|migrantes irregulares|mafias de la inmigración|tráfico de indocumentados|indocumentados|migración clandestina|polleros|migrantes ilegales|cruces clandestinos|inmigrantes irregulares|tráfico ilegal de personas|"
        "contrabando de personas|contrabando de seres humanos|contrabando humano|trata de migrantes|tráfico de emigrantes|contrabando de inmigrantes|emigración ilegal|emigración irregular|traficante de personas|migrantes clandestinos|redes de inmigración"
    ),
    "drug-trafficking": phrases(
        "microtráfico|éxtasis|anfetaminas|pastillas|tráfico de drogas|narcotráfico|tráfico de estupefacientes|estupefacientes|narcotraficantes|tráfico ilícito de drogas|drogas|droga|cocaína|heroína|fentanilo|metanfetamina|narcotraficante|narcos|drogas sintéticas|"
        "opioides|precursores químicos|cannabis|captagon|tráfico ilícito de estupefacientes|narcolanchas|antidrogas|narcóticos|sustancias psicotrópicas|hachís|opio|marihuana|narcomenudeo|lucha antidroga|antidroga|psicotrópicos|tráfico de droga|tráfico de cocaína|"
        "carteles de la droga|narcotráfico internacional|sustancias ilícitas|"
        "nitazenos|narcoterrorismo|ketamina|tramadol|tráfico de opioides|tráfico ilegal de drogas|cultivos ilícitos|tusi|barones de la droga|narcotraficantes y"
    ),
    "cybercrime": phrases(
        "extorsión por internet|extorsiones por internet|extorsión digital|seguridad en internet|sistemas informáticos|delincuencia tecnológica|delitos tecnológicos|crímenes informáticos|delitos en internet|crimen informático|delitos por internet|"
        "ciberdelincuencia|cibercrimen|ciberdelito|ciberdelitos|ciberataques|ciberseguridad|delitos informáticos|fraude en línea|estafas en línea|ciberdelincuentes|delincuencia informática|ciberamenazas|delitos cibernéticos|"
        "ciber|ciberamenaza|ciberespacio|ciberdelincuente|cibercriminales|cibercriminalidad|delito informático|delitos digitales|delito cibernético|crimen cibernético|programas maliciosos|secuestro de datos|ransomware|"
        "piratas informáticos|piratería informática|hackers|hackeo|phishing|suplantación de identidad|delincuencia digital|amenazas digitales|web oscura|red oscura|fraude informático|fraudes en línea|ciberestafas|estafas digitales|estafas por internet|delincuencia cibernética|cibernético|cibernética|"
        "crímenes cibernéticos|ataques cibernéticos|delitos de alta tecnología|delincuencia de alta tecnología|crímenes por internet|fraude por internet|fraudes por internet|virus informáticos|robo de identidad|seguridad digital|ciberfraude|ciberfraudes|ciberterrorismo|ataques informáticos|ciberacoso|"
        "delitos en la red|extorsión en línea|amenazas cibernéticas|internet oscura|sabotaje informático|delincuentes informáticos|ciberataque|ciberespionaje|ataque informático|delitos en línea|criminalidad informática|"
        "ciberestafa|estafas cibernéticas|estafas informáticas|estafa en línea|estafa por internet|estafas electrónicas|timos en línea|timos por internet|fraude cibernético|fraude digital|fraudes digitales|fraudes cibernéticos|"
        "fraude electrónico|crimen digital|crímenes digitales|cibercrímenes|ciberextorsión|ciberengaños|delitos electrónicos|ciberdelictivo|ciberdelictivas|programa malicioso|programas espía|virus informático|cibernéticos|cibernéticas"
    ),
    "financial-crime": phrases(
        "dinero de la droga|dinero del narcotráfico|dinero de la cocaína|narcodólares|tarjetas de pago|tarjetas de crédito|falsificación de moneda|falsificación de billetes|moneda falsa|fraude en las telecomunicaciones|financiación de los grupos terroristas|financiamiento de grupos terroristas|financiación de grupos terroristas|"
        "ciberdelincuencia financiera|delincuencia financiera|delitos financieros|blanqueo|lavado de dinero|fraude|fraudes|estafas|delitos económicos|lavado de activos|activos delictivos|financiación del terrorismo|financiamiento del terrorismo|estafa|"
        "centros de estafas|estafadores|lavado|lavado de capitales|blanqueo de capitales|blanqueo de dinero|dinero sucio|delito financiero|crimen financiero|crímenes financieros|evasión fiscal|malversación|criptomonedas|"
        "criptoactivos|activos virtuales|recuperación de activos|flujos financieros ilícitos|flujos ilícitos|fraude financiero|billetes falsos|dinero ilícito|estafas telefónicas|defraudación|delitos económicos y financieros|desvío de fondos|"
        "activos criminales|dinero del crimen|activos de origen|capitales de la mafia|centros de estafa|crimen económico|delincuencia económica|falsificación de tarjetas|clonación de tarjetas|falsificación de euros|dinero falso|billetes falsificados|"
        "producto del delito|ganancias del crimen|dinero del narco|incautación de bienes|decomiso de activos|decomiso de bienes|congelación de activos|extinción de dominio|paraísos fiscales|delincuencia de cuello blanco|ganancias ilícitas|recuperación de bienes|inteligencia financiera|"
        "delitos fiscales|fraude fiscal|estafas piramidales|flujos de dinero|falsificación de dinero|activos ilícitos|bienes mal habidos|dinero ilegal|lavar dinero|"
        "ciberestafas|ciberestafa|ciberfraude|ciberfraudes|ciberengaños|timos|timo|timadores|defraudadores|financiación terrorista|financiamiento terrorista|activos robados|fondos ilícitos|blanquear|estafador|centro de estafas|"
        "financiación ilícita|criminalidad financiera|criminalidad económica|blanqueadores"
    ),
    "corruption": phrases(
        "corrupción|anticorrupción|amaño de partidos|soborno|sobornos|corruptos|cohecho|manipulación de competiciones|amaños|integridad del deporte|coimas|arreglo de partidos|partidos amañados|apuestas amañadas|enriquecimiento ilícito|amaño de encuentros|funcionarios corruptos|partidos arreglados|"
        "tráfico de influencias|amaño de competiciones|manipulación de partidos|manipulación deportiva|manipulación de las competiciones|prevaricación|integridad en el deporte|lucha anticorrupción"
    ),
    "environmental-crime": phrases(
        "recursos naturales|delitos contra el medio ambiente|delitos medioambientales|delitos ambientales|crímenes ambientales|delincuencia medioambiental|caza furtiva|tala ilegal|pesca ilegal|tráfico de especies|crimen ambiental|"
        "minería ilegal|seguridad medioambiental|delito ambiental|delito ecológico|delitos ecológicos|tráfico de fauna|tráfico de flora|tráfico de animales|tráfico de madera|tráfico de marfil|minería ilícita|minería informal|"
        "pesca ilícita|deforestación|furtivos|marfil|fauna silvestre|vida silvestre|especies protegidas|especies en peligro|contaminación|residuos tóxicos|delincuencia ambiental|criminalidad ambiental|crímenes contra el medio ambiente|oro ilegal|extracción ilegal|medioambientales|"
        "delitos contra la naturaleza|crímenes contra la naturaleza|residuos peligrosos|crimen ecológico|crímenes ecológicos|delitos forestales|delincuencia contra el medio ambiente|infracciones ambientales|comercio ilegal de marfil|comercio ilegal de especies|saqueo de los recursos|"
        "delitos contra el ambiente|delitos contra la fauna|tráfico de oro|protección del medio ambiente|comercio ilegal de madera|tala ilícita|explotación ilegal de recursos|"
        "delitos contra el medioambiente|delincuencia ecológica|crimen medioambiental|crimen contra la naturaleza|delito medioambiental|delitos contra la vida silvestre|tráfico de vida silvestre|tráfico de residuos|tráfico de mercurio|"
        "comercio de marfil|ecocidio|cazadores furtivos|tráfico de especies silvestres|explotación maderera|deforestación ilegal|contrabando de oro|contrabando de madera"
    ),
    "border-security": phrases(
        "documentos de viaje robados|documentos de viaje perdidos|documentos de viaje extraviados|documentos de identidad falsos|documentos de identidad falsificados|patrullas coordinadas|patrullas conjuntas|controles en las fronteras|pasaportes|seguridad fronteriza|seguridad de las fronteras|control de fronteras|controles fronterizos|gestión de fronteras|i-checkit|control fronterizo|pasos fronterizos|puestos fronterizos|"
        "puestos de frontera|documentos robados|documentos extraviados|pasaportes falsos|documentos de identidad|control migratorio|controles migratorios|policía de fronteras|pasos cordilleranos|fronterizo|fronteriza|"
        "frontera común|operadores de frontera|ríos fronterizos|en las fronteras|pasaportes robados|seguridad aeroportuaria|guardia costera|agentes fronterizos|fronteras porosas|datos de pasajeros|control de pasajeros|protección de fronteras|"
        "vigilancia de las fronteras|control de las fronteras|fronterizos|fronterizas|seguridad de fronteras|pasaportes falsificados|visas falsas|"
        "guardia de fronteras|guardias de fronteras|guardias fronterizos|seguridad de los aeropuertos|seguridad en los aeropuertos|visados falsos|pasaporte robado|pasaporte falso|documentación falsa|seguridad marítima|proteger las fronteras|"
        "asegurar las fronteras"
    ),
    "child-protection": phrases(
        "turismo sexual|explotación sexual de menores|explotación sexual infantil|abuso de menores|delitos contra menores|protección de la infancia|pornografía infantil|abusos sexuales a menores|explotación de menores|"
        "delitos contra los niños|menores desaparecidos|niños desaparecidos|desaparición de menores|desaparición de niños|explotación sexual de niños|abuso sexual infantil|abuso infantil|abusos a menores|pederastia|pedofilia|"
        "pedófilos|protección de menores|protección de los menores|protección de niños|niños víctimas|trata de niños|trata de menores|trabajo infantil|secuestro de niños|sustracción de menores|explotación infantil|delitos contra la infancia|delitos contra la niñez|"
        "delitos contra niños|pederastas|pederasta|pedopornografía|seguridad de los niños|protección de la niñez|grooming|crímenes contra los niños|crímenes contra niños|venta de niños|menores sustraídos|protección infantil|explotación de niños|abuso sexual de menores|"
        "abusos sexuales contra menores|abuso sexual de niños|depredadores sexuales|delitos sexuales contra menores|seguridad infantil|crímenes contra menores|"
        "pornografía de menores|abuso sexual a menores|abusos a niños|abuso de niños|abusos sexuales a niños|material de abuso|menores explotados|niños explotados|seguridad de los menores|explotación de los niños|explotación de los menores|"
        "proteger a los niños|proteger a los menores|niños en línea|menores en línea|protección de las niñas|rapto de menores|rapto de niños|pedófilo|abusos sexuales infantiles|crímenes contra la infancia"
    ),
    "fugitives": phrases(
        "notificaciones rojas vigentes|notificaciones rojas activas|alertas rojas vigentes|prófugos|prófugo|fugitivos|fugitivo|personas buscadas|orden de captura|prófugos de la justicia|evadidos|criminales buscados|delincuentes buscados|requeridos por la justicia|requisitoriados|persona buscada|personas buscadas por|"
        "criminales fugados|orden de arresto|criminales más buscados|delincuentes más buscados|fugas de prisión|extraditar|extraditados|huidos de la justicia|delincuentes huidos|fugados|evasión de la justicia|requeridos por|órdenes internacionales de captura|"
        "los más buscados|delincuentes fugados|presos fugados|reos fugados|reclamados por la justicia|buscados por la justicia|delincuentes prófugos|criminales huidos|sospechosos fugados|huidos|órdenes de búsqueda|"
        "persona requerida|personas requeridas|evadido"
    ),
    "genocide-war-crimes": phrases(
        "genocidio|crímenes de guerra|crímenes de lesa humanidad|criminales de guerra|genocidas|crímenes contra la humanidad|crímenes internacionales|crimen de guerra|atrocidades|delitos de lesa humanidad|crimen de lesa humanidad|limpieza étnica|crímenes atroces|crímenes de genocidio|"
        "genocidios|criminal de guerra|crimen de agresión|criminales de lesa|sospechosos de genocidio|autores de genocidio"
    ),
    "illicit-goods": phrases(
        "falsificación de los medicamentos|"
        "productos falsificados|mercancías ilícitas|medicamentos falsos|vacunas falsas|productos ilícitos|propiedad intelectual|medicamentos falsificados|medicinas falsas|"
        "medicinas falsificadas|medicamentos caducados|medicamentos ilícitos|falsificados|falsificadas|falsificaciones|productos piratas|cigarrillos de contrabando|contrabando de cigarrillos|mercancía ilícita|"
        "mercadería ilegal|bienes ilícitos|tabaco de contrabando|productos de contrabando|repuestos falsos|fármacos falsos|productos pirateados|tráfico de medicamentos|falsificación de medicamentos|medicamento falso|contrabando|"
        "falsificación de productos|falsificación de marcas|medicinas adulteradas|medicamentos adulterados|comercio ilícito|piratería de marcas|licor adulterado|bebidas adulteradas|delincuencia farmacéutica|delitos farmacéuticos|fraude alimentario|productos de imitación|alimentos falsificados|"
        "vacunas falsificadas|contrabando de combustible|contrabando de mercancías|"
        "marcas falsas|juguetes falsos|fármacos falsificados|productos falsos|alcohol adulterado|alcohol falsificado|cosméticos falsos|alimentos falsos|tráfico de medicinas|tráfico de fármacos|tráfico de tabaco|mercancías falsificadas|"
        "mercadería falsificada|combustible de contrabando|piezas falsificadas|bienes falsificados"
    ),
    "firearms": phrases(
        "armas de fuego|tráfico de armas|armas ilícitas|armas pequeñas|arma de fuego|armas ilegales|tráfico ilícito de armas|armas impresas|armas fabricadas|armas ligeras|municiones|traficantes de armas|contrabando de armas|circulación de armas|armas incautadas|registro de armas|números de serie de las armas|"
        "comercio ilícito de armas|comercio de armas|contrabando de armamento|tráfico de armamento|armamento ilegal|armas de guerra|armas fantasma|proliferación de armas|armas cortas|armas de asalto|venta ilegal de armas|armas robadas|comercio ilegal de armas|tráfico ilegal de armas|arsenal ilegal|"
        "armas traficadas|armas automáticas|traficante de armas|venta de armas|armamento ilícito|armas de contrabando|fusiles|pistolas|tráfico internacional de armas|tráfico de fusiles"
    ),
    "stolen-vehicles": phrases(
        "vehículos robados|robo de vehículos|tráfico de vehículos|coches robados|robo de coches|robo de autos|robo de carros|autos robados|vehículo robado|motocicletas robadas|motos robadas|camiones robados|carros robados|hurto de vehículos|sustracción de vehículos|robos de vehículos|"
        "robo de automotores|automotores robados|tráfico de autos|tráfico ilícito de vehículos|robo de automóviles|automóviles robados|robo de camiones|robo de motos|robo de motocicletas|hurto de autos|tráfico de automotores|"
        "coche robado|auto robado|carro robado|moto robada|ladrones de coches|ladrones de autos|ladrones de vehículos|robos de autos|robos de coches|robos de carros|robos de motos|vehículos hurtados|autos hurtados|tráfico de coches|"
        "tráfico de carros|tráfico de vehículos robados|tráfico de motos|delitos relacionados con vehículos|delincuencia relacionada con vehículos|delitos contra vehículos|delitos vehiculares"
    ),
    "cultural-heritage": phrases(
        "bienes culturales|obras de arte|patrimonio cultural|antigüedades|arte robado|piezas arqueológicas|bienes arqueológicos|tráfico de arte|tráfico de bienes culturales|obras robadas|expolio|saqueo|piezas robadas|objetos culturales|huaqueo|"
        "patrimonio arqueológico|patrimonio histórico|piezas precolombinas|robos en museos|tesoros culturales|reliquias robadas|arte sacro|robo de arte|robo de obras|tráfico de obras|piezas de arte|objetos arqueológicos|saqueo arqueológico|tráfico de piezas|"
        "patrimonio artístico|robos de arte|robo en museos|ladrones de arte|estatuas robadas|cuadros robados|pinturas robadas|manuscritos robados|tráfico de antigüedades|tráfico ilícito de bienes culturales|excavaciones clandestinas|"
        "tráfico de patrimonio|tesoros arqueológicos|objetos de arte|tráfico de objetos"
    ),
    "data-protection-governance": phrases(
        "protección de datos|tratamiento de datos|tratamiento de información|procesamiento de información|comisión de control|gobernanza de la organización|reforma de la gobernanza|datos personales|código de conducta|privacidad|estatuto de la organización|reforma del estatuto|"
        "reglamento general|control de los ficheros|ficheros|uso indebido de las notificaciones|abuso de las notificaciones|notificaciones políticas|reforma de la organización|supresión de datos|borrado de datos|conservación de datos|protección de los datos|"
        "manejo de los datos|manejo de datos|uso abusivo de|tratamiento de la información|neutralidad política|uso político de|derecho al olvido|mal uso de las|reforma de los estatutos|reforma estatutaria|"
        "enmiendas al estatuto|enmienda de los estatutos|reforma institucional|código de ética|neutralidad de la organización|neutralidad de interpol|uso político|transparencia de la organización|abuso de las fichas|abuso de notificaciones|mal uso de interpol|abuso de interpol|"
        "fines políticos|instrumentalización|modificación del estatuto|protección de la privacidad|tratamiento de los datos|"
        "uso indebido de notificaciones|uso indebido de las difusiones|mal uso de notificaciones|abuso político|proteger los datos|independencia de la organización|reformas institucionales|reglas sobre datos|estatutos de la organización|"
        "utilización política|reforma de su estatuto|reforma de sus estatutos|modificación de su estatuto|modificación de sus estatutos|enmiendas a su estatuto"
    ),
    "elections-appointments": phrases(
        "eligieron|fue elegido|fue elegida|elegido presidente|elegida presidenta|sido elegido|sido elegida|eligió|elegir a|elegirá|elección|elecciones|nombrado|nombrada|nombramiento|nuevo presidente|nueva presidenta|"
        "nuevo secretario general|candidato|reelegido|candidatos|candidata|elegirán|elegir|eligen|elige|votación para|nuevo vicepresidente|nueva vicepresidenta|"
        "nuevos miembros del comité|renovación del comité|reelección|reelegida|sucede a|sucederá|sucesor|sucesora|nombramientos|designación|designado|designada|electo|electa|comicios|asumirá la|asumió la|vicepresidencia|"
        "nuevas autoridades|nuevo comité ejecutivo|postulaciones|postulación|voto secreto|segunda vuelta|traspaso de la presidencia|mandato de cuatro años|mandato de tres años|aspirantes a la presidencia|proclamado presidente|presidente saliente|aspirante a la presidencia|"
        "asumió la presidencia|asume la presidencia|relevo en la presidencia|"
        "nombrará|nombrarán|nombrar un|nombrar al|nombrar a|nombra a|nombró a|designará|designarán|designar al|designar a|designa a|próximo secretario general|próxima secretaria general|nueva secretaria general|futuro secretario general|"
        "próximo presidente|próxima presidenta|futuro presidente|suceder a|sucesores|sustituir al presidente|nuevos vicepresidentes|renovar el comité|renovará el comité|elegirá a|será elegido|será elegida|serán elegidos|balotaje|"
        "tomará el relevo"
    ),
    "membership": phrases(
        "estatus de observador|estatuto de observador|condición de observador|calidad de observador|reingreso|reintegrar a la organización|readmitir|nuevo miembro|incorporación del|incorporación de la república|incorporación de nuevos|nuevo miembro de la organización|nuevos países miembros|adhesión|nuevo país miembro|solicitudes de ingreso|país miembro de la|solicitud de ingreso|nuevos estados miembros|"
        "se incorpora a interpol|ingreso a la organización|adhesión de|admisión|admitidos|solicitud de adhesión|solicitudes de adhesión|readmisión|se sumó a la organización|ingreso de un nuevo|admitió a|dos nuevos miembros|nuevos miembros de la organización|aprobó el ingreso|ingreso de dos|países miembros asciende|"
        "ingreso de kosovo|ingreso de palestina|se unió a interpol|ingresa en interpol|ingresó a interpol|ingresar a interpol|ingresar en interpol|petición de ingreso|peticiones de ingreso|suspensión de rusia|expulsión de rusia|membresía|condición de miembro|miembro más nuevo|miembro número|"
        "como miembro de interpol|como estado miembro|como país miembro|como miembro observador|como nuevos miembros|nuevos integrantes|nuevo integrante|entrada de kosovo|se une a interpol|país número|fue admitido|fue admitida|fueron admitidas|asamblea admitió|"
        "se incorporan a interpol|se incorporaron a interpol|se han incorporado a interpol|se unen a interpol|se unieron a interpol|se han unido a interpol|se ha unido a interpol|se suman a interpol|se suma a interpol|se sumó a interpol|"
        "se sumaron a interpol|se han sumado a interpol|se sumaron a la organización|se suman a la organización|se unieron a la organización|se unen a la organización|se incorporaron a la organización|se incorporan a la organización|"
        "se adhieren|se adhiere a interpol|ingresan en interpol|ingresan a interpol|ingresaron en interpol|ingresaron a interpol|han ingresado en|ha ingresado en|ingresar en la organización|ingresar a la organización|"
        "ingresa en la organización|ingreso en la organización|ingreso en interpol|cuyo ingreso|cuya admisión|cuya adhesión|cuya incorporación|su admisión|su adhesión|incorporación de dos|incorporación de tres|tres nuevos miembros|"
        "dos nuevos países|tres nuevos países|nuevos socios|nuevo socio|nuevo estado miembro|solicitudes de admisión|solicitud de admisión|número de miembros a|número de países miembros a|"
        "número de estados miembros a|número de sus miembros a|fueron admitidos|son admitidos|han sido admitidos|ha sido admitido|ha sido admitida|admitir a|nuevos miembros de interpol|pasan a ser miembros|"
        "pasa a ser miembro|recién incorporados|pasaron a ser miembros|pasó a ser miembro"
    ),
    "capacity-building": phrases(
        "academia policial|academia de policía|instituto de formación|escuela de policía|capacidad policial|"
        "creación de capacidad|fortalecimiento de capacidades|refuerzo de capacidades|desarrollo de capacidades|formación policial|capacitación|creación de capacidades|fortalecer las capacidades|capacitaciones|capacitar|"
        "capacitará|formación de policías|formación de agentes|cursos de formación|cursos|entrenamiento|adiestramiento|asistencia técnica|fortalecimiento de las capacidades|fortalecer capacidades|capacidades policiales|profesionalización|fortalecimiento institucional|desarrollo de competencias|"
        "centro de formación|centros de formación|academia regional|academias regionales|academias de policía|academias policiales|se capacitaron|escuelas de policía|formar a|formación de investigadores|formación de oficiales|becas|"
        "programas de formación|programa de formación|formación en línea|aprendizaje en línea|especialización de|refuerzo de las capacidades|instrucción policial|perfeccionamiento|adiestrar|adiestrará|intercambio de pasantías|capacitados|entrenamientos|"
        "formación continua|formación profesional|formación especializada|formación del personal|formación a distancia|escuelas policiales|capacidades nacionales|fortalecer la capacidad|"
        "fortalecimiento de la capacidad|reforzar las capacidades|reforzar la capacidad|aumento de capacidades|mejora de las capacidades|formadores|formación de la policía|formación de los policías"
    ),
    "technology-innovation": phrases(
        "drones|uso de drones|perfiles genéticos|herramienta biométrica|herramientas biométricas|bases de datos de adn|perfiles de adn|red de telecomunicaciones|era digital|edad digital|sistema de comunicación|innovación|inteligencia artificial|biometría|biométricos|nuevas tecnologías|reconocimiento facial|brecha tecnológica|tecnologías emergentes|transformación digital|tecnologías nuevas|"
        "tecnológica|tecnológico|tecnológicas|tecnológicos|algoritmos|herramientas digitales|ultrafalsos|impresoras 3d|computación cuántica|metaverso|robots|digitalización|análisis de datos|aprendizaje automático|cifrado|biométrico|biométrica|forense digital|software|programa informático|"
        "banco de adn|informática forense|aeronaves no tripuladas|cadena de bloques|sistema mundial de comunicación|soluciones innovadoras|revolución digital|policía del futuro|ia generativa|la ia|herramientas de ia|reconocimiento de rostros|biométricas|avances tecnológicos|big data|innovaciones|innovadoras|"
        "blockchain|sistema de comunicaciones|"
        "la tecnología|nueva tecnología|tecnología policial|tecnología de punta|tecnología aplicada|uso de tecnología|uso de tecnologías|herramienta digital|herramienta tecnológica|"
        "modelos de lenguaje|comparación facial"
    ),
    "violence": phrases(
        "violencia doméstica|violencia intrafamiliar|violencia delictiva|violencia contemporánea|violencia criminal|violencia armada|violencia urbana|delitos violentos|crímenes violentos|bandas armadas|maras|violencia de las pandillas|feminicidios|"
        "delincuencia violenta|violencia en el deporte|robo a mano armada|asaltos a mano armada|asaltos armados|violencia de las bandas|violencia juvenil|barras bravas|violencia en los estadios|violencia extrema|ola de violencia|delito violento|crimen violento|violencia pandillera|"
        "homicidios|sicariato|asesinatos por encargo|tiroteos|violencia callejera|violencia en los deportes|asesinatos|pandillas violentas|violencia armada de|violencia contra"
    ),
    "gender": phrases(
        "mujer en las policías|mujer en la policía|presencia de la mujer|formación de mujeres|de género|del género|mujeres policías|igualdad de género|mujeres en la policía|mujer policía|mujeres policía|paridad de género|equidad de género|perspectiva de género|igualdad entre mujeres|violencia de género|"
        "violencia contra la mujer|violencia contra las mujeres|número de mujeres|participación de la mujer|policía femenina|más mujeres|reservadas a mujeres|participación de las mujeres|igualdad entre hombres y mujeres|papel de la mujer|rol de la mujer|liderazgo femenino|paridad|promoción de las mujeres|incorporación de la mujer|"
        "representación femenina|empoderamiento de la mujer|empoderamiento femenino|participación femenina|mujeres en puestos|mujeres en cargos|mujeres en las fuerzas|presencia femenina|presencia de mujeres|mujeres en la seguridad|son mujeres|es mujer|"
        "representación de las mujeres|representación de la mujer|papel de las mujeres|rol de las mujeres|mujeres oficiales|mujeres uniformadas|promoción de la mujer|igualdad de la mujer|igualdad entre los géneros|"
        "empoderamiento de las mujeres|presencia de las mujeres|incorporación de mujeres|incorporación de las mujeres"
    ),
    "emergency-health": phrases(
        "identificación de víctimas de catástrofes|identificación de víctimas de desastres|"
        "salud pública|vacunas|vacuna|ébola|emergencia sanitaria|emergencias sanitarias|cólera|vacunación|crisis sanitaria|seguridad sanitaria|pandemia de covid-19|pandemia de la covid-19|epidemias|gripe aviar|crisis sanitarias|amenazas sanitarias|enfermedades infecciosas|pandemias|"
        "crisis de salud|viruela del mono|amenaza sanitaria|brotes epidémicos|respuesta a la pandemia|emergencia de salud"
    ),
}
ACCUSING = phrases(
    "acusado de|acusada de|acusados de|acusadas de|sospechoso de|imputado por|condenado por|acusaciones de|cargos de|detenido por|procesado por"
)
ACCUSED = phrases("el arresto de |la detención de |su arresto|su detención|acusado |acusada |arrestado |arrestada |detenido |detenida |investigado |investigada |una investigación|encarcelado |encarcelada |condenado |condenada |procesado |procesada |imputado |imputada ")
TRIED_FOR = phrases(" de| por")
BIDS = phrases("postulación|postulaciones")
STRAY = {
    "illicit-goods": phrases("contrabando de personas|contrabando de seres|contrabando humano|contrabando de migrantes|contrabando de inmigrantes"),
    "elections-appointments": phrases(" como país anfitrión| como sede| para acoger| como anfitrión| como anfitriona| para albergar| como país sede| en la organización de| como organizador| para organizar| para ser sede"),
    "membership": phrases("miembros del comité|miembros al comité|miembros de su comité|integrantes del comité"),
    "technology-innovation": phrases(" y el liderazgo| y liderazgo| de singapur| en singapur"),
}
LED = {"border-security": phrases(" base de| bases de| base de datos de| bases de datos de| datos de| datos sobre"), "corruption": phrases(" órgano| organismo| agencia| oficina| comisión| fiscalía"), "emergency-health": phrases(" debido a la| causa de la| por la| desde la| inicio de la| comienzo de la| tras la| pese a la| a raíz de la| con motivo de la| debido al| causa del"), "cultural-heritage": phrases(" rico| vasto| inmenso"), "membership": phrases(" desde| desde su| desde la| desde el| elección de| eligió a| elegido a| eligió| elegir a| eligieron a"), "data-protection-governance": phrases(" al artículo| según el artículo| virtud del artículo| con el artículo| por el artículo| dispone el artículo")}
TOPIC_STOPS = phrases(" y el | y la | y los | y las ")

TOPIC_PAIRS = pairs(
    """
    elections-appointments: elegido elegida elegidos elegidas > presidente presidenta vicepresidente vicepresidenta secretario secretaria vocal vocales delegado delegada delegados comité miembro miembros cargo puesto años votos organización organismo interpol
    data-protection-governance: politización > notificaciones alertas avisos fichas difusiones
    foreign-terrorist-fighters: combatientes extremistas yihadistas > extranjero vuelven regresan zonas retorno
    human-trafficking: personas trabajadores víctimas > vendidas forzadas
    fugitives: buscado buscada buscados > asesinato homicidio estafa
    border-security: control controles > aeropuertos aeropuerto frontera fronteras
    stolen-vehicles: coches vehículos camiones motos autos > robados
    data-protection-governance: política político persecución opositores disidentes > notificaciones
    data-protection-governance: notificaciones > políticos política persecución opositores disidentes
    membership: convirtió convierte > miembro
    elections-appointments: escogerá escogerán escoge escogen escogió escogieron renovará renovarán > presidente presidenta vicepresidente vicepresidentes vicepresidenta
    technology-innovation: bases base > adn huellas
    violence: violencia > urbana urbanas estadios escuelas pandillas
    emergency-health: pandemia covid-19 > policial policía policías
    elections-appointments: eligen elige elegido integrado nombró nombraron nombrado designó designaron ratificado gana ganó > presidente presidenta presidencia vicepresidente vicepresidenta vicepresidencia delegado delegada secretario
    people-smuggling: control flujos presión crisis > migratorio migratorios migratoria
    capacity-building: entrenan entrena capacitan capacita forman > colegas oficiales agentes policías
    firearms: rastrear rastreo trazar > armas arma
    data-protection-governance: revisar revisará revisarán reformar > notificaciones notificación
    fugitives: personas prófugos localizado localizados > ficha fichas
    foreign-terrorist-fighters: retorno retornan regreso regresan viajan > siria irak conflicto combate
    cybercrime: delitos delito estafas fraudes cometidos > internet línea redes web
    environmental-crime: saqueo expolio exportan > minerales mineral oro coltán
    border-security: protección controlar vigilar proteger asegurar > fronteras frontera
    fugitives: notificaciones notificación > sospechosos sospechoso
    terrorism: atentados ataques > york washington septiembre
    data-protection-governance: gestión tratamiento > datos
    technology-innovation: modernización modernizar nueva nuevo > telecomunicaciones comunicaciones comunicación
    financial-crime: financiación financiamiento > terroristas terrorista terrorismo
    data-protection-governance: transparencia control uso abuso > notificaciones notificación
    gender: mujeres > policía policías policial policiales
    emergency-health: pandemia covid-19 covid coronavirus > respuesta delitos fraude lecciones amenazas vacunas
    data-protection-governance: revisa revisan comisión archivos > notificaciones ficheros
    capacity-building: entrenados capacitados formados > agentes policías oficiales
    firearms: cargamentos cargamento > armas
    human-trafficking: tráfico tratantes esclavitud > personas seres humanos niños niñas mujeres menores
    people-smuggling: tráfico trafican traficantes contrabando redes mafias > migrantes migrante inmigrantes pateras
    drug-trafficking: tráfico trafican traficantes contrabando cargamentos contenedores laboratorios incautaciones incautación rutas producción decomisos contaminados > drogas droga cocaína heroína estupefacientes fentanilo cannabis marihuana opioides
    environmental-crime: tráfico ilegal ilícita ilícito ilegales ilícitos clandestina clandestino furtiva contrabando delitos crímenes > fauna flora especies madera maderas bosques minería minas oro mercurio pesca residuos ambiente ambientales animales tala marfil
    border-security: robado extraviado falsificado falso hurtado extraviados robados perdidos falsos falsificados hurtados sustraídos > pasaportes pasaporte visados visas
    border-security: frontera fronteras fronterizos fronterizo fronteriza aeropuertos > seguridad control controles puestos pasos vigilancia gestión policía
    child-protection: desaparecidos desaparición explotación explotados protección proteger abuso abusos víctimas sexual sexuales secuestro sustracción búsqueda > niños niñas niño niña menores infancia infantil
    illicit-goods: falsos falsas falsificados falsificadas caducados ilícitos ilícitas contrabando adulterados piratas tráfico > medicamentos medicinas fármacos productos mercancías cigarrillos tabaco alcohol licores vacunas repuestos juguetes
    firearms: tráfico ilícitas ilegales impresas rastreo contrabando trazabilidad fabricadas > armas arma fusiles municiones explosivos pistolas
    stolen-vehicles: robo robos robados robadas robado hurto hurtados sustracción > vehículos vehículo coches autos automóviles carros camiones motos motocicletas
    cultural-heritage: robo robados robadas saqueo saqueados expolio tráfico restitución ilícito devolución > arte obras antigüedades culturales cultural patrimonio cuadros museos manuscritos arqueológicas arqueológicos
    data-protection-governance: normas reglas reglamento borrar borrado supresión suprimir conservación control reforma abuso indebido garantías transparencia revisión > datos notificaciones ficheros difusiones
    elections-appointments: elegir elegirán elegirá elección elecciones renovación renovar votación candidatura candidaturas candidato candidata candidatos designar designado nombrado sumó incorporó > presidente presidenta presidencia vicepresidente vicepresidenta vicepresidencia ejecutivo delegado delegada secretario puesto plazas
    membership: solicitud solicitudes candidatura admisión ingreso adhesión > adhesión ingreso ingresar miembro unirse incorporarse organización
    capacity-building: formar formación formará capacitar capacitación capacitará entrenar entrenamiento adiestramiento cursos > policías policía investigadores agentes analistas oficiales fiscales personal funcionarios peritos detectives
    financial-crime: dinero fondos capitales activos > blanqueo lavado sucio ilícito ilícitos delictivos criminales fraude estafa
    stolen-vehicles: autos coches carros vehículos automóviles > desaparecen desaparece desaparecidos chasis
    border-security: pasaporte pasaportes > consultarse consultado verificado verificados embarque base bases
    child-protection: imágenes fotos > abusados abusadas niños niñas bebés menores
    financial-crime: vaciaron engañados engañadas timados estafó estafaron despojaron estafados > jubilados cuentas ahorros ancianos víctimas inversores
    cybercrime: piratas > ordenadores ordenador computadoras informáticos datos
    environmental-crime: bosques bosque árboles selva > talan talados tala arrasan arrasados saquean
    environmental-crime: talan arrasan saquean > bosques bosque árboles selva
    cultural-heritage: robada robado robadas robados saqueada saqueado saqueadas > templo templos iglesia iglesias tumba tumbas estatua estatuas bronce
    firearms: pistola pistolas fusil fusiles armas > impresora impresoras rastrearse rastreables
    foreign-terrorist-fighters: combatieron combatido lucharon > siria irak
    technology-innovation: máquinas cámaras > rostros caras voces
    technology-innovation: radio télex > ordenadores computadoras reemplazado reemplazada
    technology-innovation: banco > adn
    capacity-building: estudiarán aprenderán instruidos enseñar > investigadores policías oficiales agentes
    capacity-building: investigadores policías oficiales agentes > estudiarán aprenderán capacitados formados
    capacity-building: escuela escuelas academia academias instituto > investigadores detectives analistas
    technology-innovation: modernizar modernización moderniza modernizará actualizar > datos intercambio ficheros archivos
    financial-crime: dinero finanzas > terrorista terroristas terrorismo
    membership: votar votarán votación votan pronunciarse decidir decidirán > solicitudes
    people-smuggling: barcas botes lanchas > migrantes inmigrantes
    human-trafficking: mujeres niñas niños > vendidas vendidos engañadas
    elections-appointments: ganó venció derrotó superó > vuelta votos rival candidato
    elections-appointments: puestos plazas asientos vacantes > vacantes comité ejecutivo
    elections-appointments: segundo nuevo tercer > mandato
    elections-appointments: segundo tercer > período periodo
    data-protection-governance: estatuto estatutos > reformó reformado modificado modificó enmendado
    data-protection-governance: reformó modificó enmendó > estatuto estatutos
    data-protection-governance: peticiones solicitudes petición > político política políticas
    gender: policías agentes oficiales > mujer
    violence: estadios estadio > violencia
    financial-crime: falsificación falsificaciones falsa falsos > moneda billetes
    financial-crime: congelar congelado congelación > dinero fondos cuentas
    membership: eleva elevan elevando admisión ingreso adhesión > miembros membresía
    emergency-health: respuesta > pandemia covid-19 covid coronavirus
    """
)
