"""English terms of the topics, and pairs of words that tell of one when they stand close together."""
# ruff: noqa: E501 (word lists)
# fmt: off

from parsers.languages.language import pairs, phrases

TOPICS = {
    "terrorism": phrases(
        "suicide bombing|extremist organizations|extremist organisations|radical groups|hostage-takers|hostage takers|bomb-making|boko haram|islamic state group|bombings|bomb attacks|suicide bombers|bioterrorism|bio-terrorism|terrorist groups|terrorism|terrorist|terrorists|counter-terrorism|counterterrorism|anti-terrorism|terror|terror attack|terror attacks|terror financing|extremism|radicalisation|radicalization|jihadist|jihadists|terror groups|bioterrorist|"
        "violent extremists|extremist groups|extremist violence|al-qaeda|daesh|isil|car bombs|bioterror|chemical and biological weapons|improvised explosive devices|explosive devices|aircraft hijackings|hijacking of aircraft|hostage-taking|lone wolves|bomb plots|jihadism|jihadi|cbrn|nuclear terrorism|"
        "suicide attacks|suicide bombings|terrorist networks|car bomb|bomb attack|radical extremists|violent radicals|armed extremists|hijackings|hostage taking"
    ),
    "foreign-terrorist-fighters": phrases(
        "foreign jihadists|foreign jihadis|foreign terrorist fighter|foreign terrorist fighters|foreign fighters|foreign fighter|returning fighters|travelling extremists|traveling extremists|travelling terrorists|terrorist travel|terrorist mobility|foreign combatants|foreign terrorists|foreign terrorist combatants|jihadist travellers|terrorists crossing borders|movement of terrorists|foreign recruits|"
        "returning foreign|returned fighters|fighters returning|extremist travellers|terrorist travellers|travelling terrorist|travel of terrorists|returnees from syria"
    ),
    "organized-crime": phrases(
        "prison gangs|prison gang|organized crime|organised crime|organized criminal|organised criminal|criminal networks behind|crime syndicates|crime networks|organised and|organized and|organized criminals|organised criminals|organized crimes|organised crimes|international criminal networks|criminal enterprises|"
        "organized gangs|organised gangs|organized groups|organised groups|crime gangs|criminal gangs|criminal syndicates|crime cartels|crime families|crime bosses|transnational organized|transnational organised|criminal cartels|crime groups|"
        "mafia groups|mafia-type|crime rings|criminal organizations|criminal organisations|triads|motorcycle gangs|cross-border gangs|organised networks|organized networks|racketeering|organized criminality|organised criminality|'ndrangheta|criminal groups operating|"
        "transnational gangs|transnational criminal gangs|transnational criminal groups|transnational criminal networks|transnational crime groups|transnational syndicates|international gangs|international criminal gangs|"
        "international criminal groups|international crime groups|cross-border criminal networks|crime gang|outlaw motorcycle|mafia|mafias|yakuza|camorra|mafia clans|criminal clans|organized-crime|organised-crime|mobsters|crime cartel"
    ),
    "human-trafficking": phrases(
        "sexual exploitation of women|human trafficking|trafficking in human|trafficking in persons|people trafficking|trafficking in human beings|modern slavery|human traffickers|traffickers of people|sex trafficking|forced labour|forced labor|slavery|"
        "trafficking victims|victims of trafficking|trafficking of human beings|child trafficking|trafficking in women|trafficking in children|trafficking networks|trade in human beings|trade in women|trade in people|traffic in human beings|forced prostitution|forced criminality|bonded labour|bonded labor|"
        "enslavement|trade in human organs|organ trafficking|trafficking in organs|debt bondage|sexual slavery|forced begging|labour exploitation|labor exploitation|human traffic|trafficking of persons|trafficking of people|trafficking of women|trafficking of children|trafficking in girls|slave labour|slave trade|traffickers of women|human trafficker"
    ),
    "people-smuggling": phrases(
        "people smuggling|trafficking in refugees|migrant smuggling|smuggling of migrants|human smuggling|illegal immigration|people smugglers|migrant smugglers|irregular migration|smuggling of people|smuggling of human beings|smuggling networks for migrants|migrant boats|illegal migration|clandestine migration|"
        "traffickers in migrants|trafficking in migrants|trafficking of migrants|small boats|clandestine immigration|clandestine immigrants|illegal immigrants|illegal migrants|irregular migrants|illegal entry of migrants|migrant crossings|"
        "alien smuggling|smuggling of aliens|smuggling of persons|smuggling of refugees|illegal border crossings|"
        "people-smuggling|migrant-smuggling|human-smuggling|irregular immigration|human smugglers|smugglers of migrants|illicit migration|clandestine migrants|smuggling of human"
    ),
    "drug-trafficking": phrases(
        "fight against drugs|firearms and drugs|smuggle drugs|anti-drug|drugs and|drug trafficking|drug smuggling|drugs trafficking|narcotics|drug trade|trafficking in drugs|illicit drugs|drug traffickers|drug cartels|narcotrafficking|drug traffic|drugs trade|drug lords|narco|narcos|drug gangs|"
        "drug networks|illegal drugs|synthetic drugs|synthetic opioids|fentanyl|cocaine|heroin|captagon|methamphetamine|opioids|precursor chemicals|drug crime|drug-related crime|war on drugs|drug money|drug shipment|drug shipments|shipments of drugs|"
        "hashish|drug barons|drug smugglers|drug mules|drug couriers|drug dealers|crystal meth|new psychoactive substances|psychotropic substances|tramadol|ecstasy|amphetamines|drug control|drug abuse|traffic in drugs|trafficking of drugs|narco-trafficking|drug smuggling networks|narcotic substances|illegal narcotics|"
        "arms and drugs|weapons and drugs|crime and drugs|drugs or|narcotic drugs|drug offences|drug offenses|drug crimes|drug production|drug-trafficking|drug-smuggling|drug supply|drug trafficker|"
        "drug trafficking networks|nitazenes|drug threat|narco-terrorism|narcoterrorism|drugs and arms|drug trafficking routes|drugs, arms|trade in drugs|smuggling of drugs|trafficking in narcotics|opium"
    ),
    "cybercrime": phrases(
        "by means of computers|by means of a computer|computer offences|computer offenses|internet security|security on the internet|high-tech crime|technology crime|attacks on computer systems|computer systems|crime on the internet|computer crimes|crime committed online|"
        "cybercrime|cyber crime|cyber-crime|cybercrimes|cyber theft|cyber attacks|cyberattacks|cyber threats|cybersecurity|cyber security|cyber-security|online fraud|online crime|online robbery|computer crime|internet crime|"
        "cyber fraud|cyber criminals|cybercriminals|online scams|ransomware|cyber-enabled|cyber threat|cyberspace|digital crime|hacking|cyber|malware|phishing|botnets|botnet|hackers|data breaches|dark web|"
        "sextortion|extortion online|internet extortion|crime online|internet fraud|digital threats|digital criminals|computer viruses|denial of service|online extortion|computer-related crime|crypto theft|use of the internet|crimes on the internet|online crimes|online criminals|"
        "hacker attacks|high-tech crimes|hi-tech crime|hi-tech crimes|online threats|it crime|identity theft|dark net|business email compromise|computer intrusion|online fraudsters|crypto-jacking|digital security|cyber-criminals|cyber espionage|cyber-attacks|cyber-threats|cyber defence|"
        "internet-related crime|internet-facilitated|crime in the digital|"
        "cyberattack|cyberthreat|cyberthreats|cyberfraud|cyber-fraud|cyberscam|cyberscams|cyber-scams|cyberterrorism|cyberespionage|cyberextortion|computer fraud|internet scams|internet scam|digital fraud|digital scams|online scam|"
        "online scamming|online scammers|web scams|electronic crime|electronic crimes|electronic fraud|crypto scams|cyber-attack|cyber-threat|cyberoffences|spyware|hacker|fraud online|scams online|crimes online|digital extortion"
    ),
    "financial-crime": phrases(
        "drug money|narcotics money|cocaine money|drug profits|counterfeit currency|counterfeit money|counterfeit banknotes|counterfeit notes|counterfeit bank notes|counterfeiting of currency|counterfeit euros|counterfeit dollars|currency counterfeiting|forged banknotes|fake currency|false currency|forgery of currency|telecom fraud|payment fraud|credit card fraud|cryptocurrency fraud|"
        "financial crime|financial crimes|money laundering|fraud|economic crime|economic crimes|terrorist financing|criminal assets|scams|illicit financial flows|asset recovery|telephone fraud|online robbery|stolen assets|"
        "cyber theft|frauds|scam centres|scam centers|fraud centres|fraud centers|romance scams|scammers|swindles|embezzlement|tax evasion|terrorism financing|terror financing|terror finance|financing of terrorism|"
        "crypto-assets|virtual assets|laundering|laundered|illicit finance|illicit financial|proceeds of crime|dirty money|confiscated assets|asset tracing|ponzi schemes|illicit money|criminal money|call-centre fraud|investment fraud|invoice fraud|"
        "scam syndicates|scamming|freeze the assets|assets of criminals|trace the assets|recovery of assets|fake banknotes|currency forgery|financing of terror|illegal money transfers|hawala|asset forfeiture|asset confiscation|confiscation of assets|"
        "freezing of assets|forfeiture of assets|illicit gains|ill-gotten gains|profits of crime|criminal profits|crime proceeds|criminal proceeds|proceeds of criminal|white-collar crime|financial criminals|pyramid schemes|pig-butchering|pig butchering|romance baiting|payment card crime|"
        "money mules|underground banking|shell companies|swindling|con artists|financial cybercrime|counterfeiting of money|tax havens|stolen funds|"
        "scam|scam centre|scam center|scam compounds|scam compound|fraudsters|fraudster|swindlers|swindle|cyberfraud|cyberscam|cyberscams|money-laundering|terrorist finance|terrorism finance|funding of terrorism|terrorist funding|"
        "financing of terrorist|terror funding|fraudulent schemes|financial criminality|launderers|launder money|money mule"
    ),
    "corruption": phrases(
        "corruption|anti-corruption|bribery|match-fixing|integrity in sport|corrupt officials|bribes|match fixing|sports manipulation|manipulation of sports|kickbacks|kleptocracy|integrity of sport|"
        "corrupt practices|bribe-taking|fixing of matches|fixed matches|corrupt politicians|corrupt leaders|rigged matches|match-rigging|illicit enrichment|embezzled public funds|integrity of sports|"
        "graft|influence peddling|corrupted officials|bribe|manipulation of sports competitions|sport corruption"
    ),
    "environmental-crime": phrases(
        "environmental crime|environmental crimes|wildlife crime|wildlife trafficking|illegal logging|illegal fishing|environmental security|poaching|ivory trade|ivory tusks|elephant ivory|ivory smuggling|ivory trafficking|ivory poaching|crimes against the environment|illegal mining|pollution crime|"
        "threat to the environment|forestry crime|wildlife markets|wildlife trade|poachers|illegal trade in wildlife|endangered species|protected species|deforestation|environment crime|crimes affecting the environment|"
        "toxic waste|illegal waste|illegal dumping|marine pollution|gold smuggling|blood timber|fisheries crime|pollution crimes|environmental offences|illegal gold|emeralds and gold|conflict minerals|rosewood|illegal timber|"
        "crimes against nature|ecological crime|ecological crimes|eco-crime|eco-crimes|hazardous waste|e-waste|animal trafficking|illegal sand mining|natural resources crime|plunder of natural resources|plundering of natural resources|rhino horn|rhino horns|biodiversity crime|climate crime|"
        "illegal whaling|waste crime|wildlife crimes|environmental offenses|environmental criminals|crimes against wildlife|illegal deforestation|illegal trade in animals|"
        "illicit logging|illicit mining|illicit fishing|trafficking in timber|trafficking in ivory|waste trafficking|trafficking of waste|trafficking in wildlife|trafficking of wildlife|forest crime|forest crimes|fisheries crimes|"
        "crime against nature|crime against the environment|ecocide|crimes that affect the environment|illegally logged|pollution crime networks|illegal pollution"
    ),
    "border-security": phrases(
        "stolen travel documents|lost travel documents|stolen and lost travel documents|lost and stolen travel documents|stolen or lost travel documents|lost or stolen travel documents|false identity documents|control borders|control our borders|control their borders|control of borders|monitor borders|passports|border security|border management|border control|border controls|i-checkit|lost and stolen passports|stolen passports|border policing|secure borders|ports of entry|"
        "border crossings|border posts|border checks|border agencies|border guards|frontier posts|fraudulent documents|misuse of travel documents|fraudulent travel documents|the border police|national border police|border police officers|border police forces|security of borders|borders security|security at borders|passport database|"
        "land borders|border provinces|border liaison|at the world's borders|stolen passport|lost passports|border points|border officers|border officials|border protection|passport controls|passport fraud|passport checks|document fraud|identity fraud|"
        "visa fraud|passenger screening|advance passenger information|border crossing points|border surveillance|maritime borders|border patrols|porous borders|stronger borders|securing borders|secure its borders|secure our borders|secure their borders|airport security|blank passports|"
        "forged passports|false passports|border-security|border-control|border guard|security of the borders|protection of borders|protecting borders|protect borders|forged visas|fake visas|visa forgery|passport forgery|fake passport"
    ),
    "child-protection": phrases(
        "child sex tourism|sex tourism|child sexual|child abuse|child exploitation|crimes against children|child protection|sexual exploitation of children|online child|abuse of children|exploited children|child pornography|abused children|"
        "missing children|missing minors|child victims|child safety|child sex|protect children|protecting children|protection of children|child trafficking|trafficking in children|crimes involving children|child abduction|"
        "sexual abuse of children|grooming|sexual exploitation of minors|exploitation of minors|child labour|child labor|abusing children|children from online|abuse of minors|abusers of children|online abuse of|images of children|"
        "paedophilia|paedophiles|paedophile|pedophiles|pedophilia|child molesters|child predators|sale of children|child soldiers|child pornographers|child marriage|kidnapping of children|crimes against minors|offences against children|offences against minors|offenses against children|"
        "safety of children|crimes committed against children|infant trafficking|child sex offenders|child sexual predators|sexual predators|abduction of children|child abusers|"
        "children online|abuse material|csam|child exploitation material|sexual abuse of minors|protection of minors|child kidnapping|child victim|exploitation of children|abducted children|sextortion of minors|crimes against the child|child abuser"
    ),
    "fugitives": phrases(
        "fugitive|fugitives|wanted persons|most wanted|manhunt|wanted criminals|wanted people|on the run|escaped prisoners|escaped convicts|cross-border arrests|absconders|international warrants|wanted suspects|wanted person|fugitive desk|"
        "fleeing criminals|criminals at large|persons wanted|people wanted by|arrest of wanted|extraditing|extradite criminals|international arrest warrant|wanted men|escaped criminals|escapees|prison escapes|prison breaks|jailbreaks|fugitive criminals|fled justice|flee justice|fleeing justice|"
        "tracking down criminals|tracing of fugitives|"
        "wanted criminal|wanted offenders|escaped prisoner|escaped inmates|wanted fugitive|international fugitives|runaway criminals|criminals who flee|criminals who fled|hunt for criminals|hunted criminals|fugitives from justice|fleeing suspects|escaped inmate"
    ),
    "genocide-war-crimes": phrases("genocide|war crimes|war crime|crimes against humanity|war criminals|atrocity crimes|mass atrocities|war-crime suspects|genocide suspects|genocide fugitives|"
        "genocidaires|war-crimes|war-crimes suspects|ethnic cleansing|crime of aggression|mass killings|crime against humanity|crimes of war|perpetrators of genocide|"
        "atrocities|war-criminals|genocides|crimes of genocide|war crimes suspects"),
    "illicit-goods": phrases(
        "contraband|counterfeit goods|counterfeit products|counterfeit medicines|counterfeit medicine|counterfeit spare parts|counterfeit cigarettes|counterfeiting and piracy|contraband cigarettes|contraband goods|"
        "counterfeiting|counterfeits|illicit goods|fake medicines|illicit trade|fake vaccines|falsified medicines|intellectual property|pharmaceutical crime|fake goods|trafficking in illicit goods|"
        "fake drugs|piracy of goods|product counterfeiting|false vaccines|smuggled cigarettes|counterfeiters|fake products|forged medicines|forged medicine|expired medicines|illicit medicines|illicit tobacco|smuggled goods|"
        "cigarette smuggling|illicit products|pirated goods|substandard medicines|falsified drugs|counterfeit drugs|trade in medicines|fake spare parts|illicit alcohol|trafficked goods|smuggling of goods|"
        "counterfeit items|product piracy|medicrime|tobacco smuggling|smuggling of cigarettes|smuggling of tobacco|trafficking in counterfeit|ip crime|food fraud|fake food|counterfeit food|counterfeit alcohol|fake alcohol|fake spirits|software piracy|fuel smuggling|smuggling of fuel|smuggled fuel|"
        "unlicensed medicines|fake cosmetics|fake pharmaceuticals|counterfeit vaccines|trademark counterfeiting|counterfeit brands|illicit pharmaceuticals|counterfeit medical products|fake medical products|black market in medicines|trade in fake|"
        "commerce in illicit|illicit commerce|smuggled tobacco|smuggled alcohol|counterfeit pharmaceuticals|counterfeit toys|counterfeit spirits|counterfeit electronics|smuggled medicines|trafficking in medicines|trafficking in pharmaceuticals"
    ),
    "firearms": phrases(
        "gun runners|gun running|gun parts|gun components|converted weapons|firearms|firearm|arms trafficking|weapons trafficking|small arms|illicit weapons|trafficking in arms|gun trafficking|illegal guns|weapons smuggling|guns|ghost guns|illegal weapons|arms smuggling|arms traffickers|"
        "weapons traffickers|printed weapons|printed guns|illicit arms|ammunition|light weapons|arms traffic|traffic in arms|arms trade|weapons trade|trade in weapons|gun crime|gunrunning|gun smuggling|gun-running|stolen weapons|handguns|"
        "assault rifles|arms dealers|proliferation of weapons|trafficked weapons|gun traffickers|armed trafficking|"
        "illegal arms|illegal firearms|gun trade|weapons smugglers|arms smugglers|smuggling of arms|smuggling of weapons|smuggling of guns|trafficking of arms|trafficking of weapons|trafficking in weapons|illegal weapon"
    ),
    "stolen-vehicles": phrases(
        "stolen vehicles|vehicle crime|stolen motor vehicles|car theft|vehicle theft|stolen cars|stolen motorcycles|stolen trucks|stolen motorbikes|car thieves|auto theft|vehicle thefts|motor vehicle theft|stolen motor vehicle|motorcycle theft|"
        "vehicle trafficking|motor vehicle crimes|car smuggling|car-jacking|carjacking|carjackings|stolen automobiles|automobile theft|auto thefts|car crime|trafficking in vehicles|vehicle smuggling|vehicle crimes|"
        "stolen car|stolen vehicle|car thefts|theft of cars|theft of vehicles|theft of motor vehicles|vehicle thieves|stolen lorries|stolen vans|stolen motorcycle|stolen bikes|trafficking in stolen vehicles|trafficking in cars|crimes involving vehicles|vehicle-related crime|vehicle-related crimes"
    ),
    "cultural-heritage": phrases(
        "archaeological objects|archaeological artefacts|archaeological artifacts|cultural property|cultural heritage|works of art|stolen art|art theft|antiquities|stolen works|looted art|looted antiquities|stolen artworks|stolen artefacts|stolen artifacts|cultural goods|cultural objects|illicit antiquities|artefacts|artifacts|stolen paintings|heritage crime|trafficking in art|"
        "art crime|art crimes|stolen antiques|looted treasures|archaeological looting|looting of archaeological|cultural treasures|stolen masterpieces|illicit excavations|looting of museums|crimes against cultural|cultural artefacts|cultural artifacts|plunder of museums|"
        "stolen cultural|looted cultural|looted artefacts|looted artifacts|art thefts|art thieves|theft of art|theft of works|trafficking in antiquities|trafficking of antiquities|trafficking in cultural|trafficking of cultural|"
        "trafficking of art|stolen painting|stolen statues|stolen idols|stolen icons|stolen antiquities|museum thefts|museum theft|heritage trafficking|stolen treasures"
    ),
    "data-protection-governance": phrases(
        "data protection|rules on the processing of data|processing of data|data privacy|commission for the control|governance reform|rules on the control|misuse of red notices|governance of the organization|"
        "interpol's constitution|constitutional reform|code of conduct|rules of procedure|statutes|general regulations|control of files|privacy|personal data|data retention|data processing|abuse of notices|misuse of notices|"
        "abuse of red notices|notices without|political notices|abusive notices|safeguards on notices|rules on notices|reform of the organization|reform of the organisation|reform of notices|"
        "misusing its|misuse of its|misuse its|abuse its|abuse of its|processing of police information|processing of biometric data|politically motivated notices|politically motivated requests|political neutrality|right to be forgotten|misusing notices|misusing red notices|red notice abuse|"
        "data-protection|control of interpol's files|amendments to the constitution|amendment of the constitution|amendment to the constitution|amended its constitution|statutory reform|institutional reform|code of ethics|misuse of interpol's channels|misuse of the organization|"
        "misuse of interpol|abuse of interpol|abuse of red notice|instrumentalization of notices|data governance|politicization of notices|politicisation of notices|politicization of interpol|politicisation of interpol|political abuse|neutrality of the organization|interpol's neutrality|"
        "notice abuse|abuse of its notices|governance structure|governance review|governance bodies|transparency of interpol|protection of data|"
        "protection of personal data|protecting personal data|reform of its statutes|revised constitution|changes to the constitution|amends its constitution|data protection rules|protect data|rules on data|political use of|processing data|"
        "political misuse|independence of the organization|independence of interpol|institutional reforms|transparency of the organization|changes to its constitution|changes to its statutes|amendments to its constitution|amendments to its statutes|reform of its constitution"
    ),
    "elections-appointments": phrases(
        "as its president|as their president|as its vice-president|as its secretary general|elected|elects|election|elections|was appointed|appointed as|appointed secretary|appointed president|reappointed|reappointment|re-elected|to elect|president's chair|new president|new secretary general|candidate for|"
        "elect a new|election of a new|voted in as|vote for president|vote for a president|choose a president|choose a new|presidential vote|presidential election|new vice-president|new vice-presidents|vice-presidential|"
        "to fill seats|seats filled|vacant seats|seats on the executive|votes to lead|vote to lead|race for the presidency|contest for the presidency|re-election|ballots|appointment of|appointed to head|appointed to lead|took over as|takes over as|succeeds|successor|sworn in|"
        "voted on to|choice of a vice-president|choice of a president|president-elect|voted onto|vote on a new|new executive committee|nomination as|nomination of|chosen as president|voted to appoint|secret ballot|voted president|assumed the presidency|"
        "named secretary general|handed over the presidency|incoming president|pick a president|elected to|run for president|running for president|four-year term|second-round vote|run-off|runoff|presidential candidates|presidential candidate|vote count|confirmed as secretary general|second term|"
        "will elect|electing a|elect a president|elect a president and|elect the next|elect its|elect their|appoint a secretary general|appoint a new|appoint the next|appoint its next|appoint its new|appoints a new|appoints new|to appoint a|"
        "will appoint a|next president|next secretary general|new secretary-general|next secretary-general|new interpol president|new interpol chief|interpol's new president|interpol's next|will be appointed|to be appointed|to be elected|took the helm|takes the helm|chooses a"
    ),
    "membership": phrases(
        "observer status|status of observer|as a member state|as member state|new member country|newest member|new member countries|new member states|new member state|applications for membership|membership bid|application for membership|membership application|membership applications|admitted as|membership grows|became a member|approved the membership|th member country|th member|st member|rd member|nd member|membership of the|applications to join|bid to join|join interpol|admission of|newest members|application to join|accession|readmission|readmitted|suspended from membership|applies to join|states to join|countries to join interpol|newest country|membership bids|membership request|requests for membership|request for membership|admit the country|admitted two|become members|prospective members|now a member of interpol|admitted as members|admission of two|admission of a new|voted to admit|accession of|admission to the organization|admission to interpol|admitted to interpol|joins interpol|application for admission|applications for admission|membership of kosovo|membership rose to|membership vote|suspension of russia|suspension of its membership|expulsion of russia|expelled from interpol|"
        "full membership|kosovo's bid|palestinian bid|member number|youngest member|as a new member|as its new member|as new members|its new members|as full members|became the organization's|membership for|th country|st country|nd country|rd country|th nation|was admitted|were admitted|assembly admitted|delegates admitted|interpol admits|interpol admitted|"
        "whose admission|whose accession|its admission|their admission|have joined interpol|have joined the organization|have joined the organisation|countries joined this|nations joined this|states joined this|nation joined this|"
        "country joined this|countries joined the organization|countries joined the organisation|countries joined interpol|nations joined interpol|more countries have joined|more countries joined|newly admitted|newly joined|"
        "welcomed as members|welcomes new members|joined as member|joined as members|membership to|number of members to|number of its members to|number of member countries to|number of member states to|number of member nations to|"
        "total membership to|became members|become a member of|becoming a member|becoming members|becomes a member|become interpol members|entry into interpol|"
        "entry into the organization|votes to admit|voted in favour of admitting|admitting two|admits two|admit two|admitting three|admits three|admit three|vote on admission|vote on the admission|votes on the admission|two new members|"
        "three new members|four new members|new members of the organization|new members of the organisation|new members of interpol|re-admission|re-admitted"
    ),
    "capacity-building": phrases(
        "police academy|training academy|training institute|train up|capacity building|capacity-building|build their capacity|police training|training programmes|training programs|building policing capacity|build capacity|strengthen the capacity|strengthening capacity|"
        "training for police|enhance capacity|training and capacity|train officers|training of officers|train police|training courses|training centre|training center|skills training|joint training|train investigators|"
        "specialized training|specialised training|train analysts|training of analysts|training of investigators|training of police|trained officers|capacity of police|police capacity|police capabilities|build capabilities|technical assistance|mentoring|"
        "training centers|training centres|academy network|police academies|regional academies|invest in training|investment in training|training opportunities|forensic training|police schools|police college|scholarships for police|training workshop|training workshops|exchange of officers|"
        "capacity development|building capacities|training activities|training sessions|training seminars|training course|training programme|training program|training schemes|training needs|police education|distance learning|e-learning|train-the-trainer|police fellowships|skills development|upskilling|"
        "police cadets trained|training for officers|training package|trainers|training of women|training to police|"
        "training of police officers|training of personnel|train police officers|police-training|and training|training for law enforcement|training of law enforcement|peer training|training abroad|"
        "training academies|police trainers|boost capacity|strengthen capacities|strengthening capacities|strengthening of capacities|strengthen capacity|building the capacity|build the capacity|develop the capacity|police skills|"
        "professional development|training and education|education and training|capacity of national|capacities of police"
    ),
    "technology-innovation": phrases(
        "dna databases|fingerprint databases|dna database|telecommunications network|digital age|digital era|new communications system|communications network|"
        "innovation|drones|drone technology|technological innovations|innovations in|artificial intelligence|biometric|biometrics|facial recognition|new technologies|emerging technologies|gap in technology|technology gap|innovation centre|"
        "technological innovation|digital transformation|big data|technological gap|emerging technology|new technology|dna profiling|machine learning|police technology|digital tools|deepfakes|deepfake|"
        "quantum computing|metaverse|algorithms|digital policing|police innovation|robots|robotics|data analytics|facial images|face recognition|technological change|digitalisation|digitalization|encryption|"
        "digital forensics|forensic technology|innovative technology|innovative technologies|innovative solutions|technological advances|technological progress|cutting-edge technology|latest technology|technological tools|ai tools|generative ai|use of ai|ai in policing|blockchain|internet of things|"
        "unmanned aircraft|unmanned aerial vehicles|facial-recognition|predictive policing|smart policing|digital technology|data analysis tools|future of policing|voice recognition|technology in policing|use of technology|innovative tools|crime laboratory technology|"
        "fingerprint technology|iris scans|technology-enabled policing|tech-enabled policing|technology-driven policing|technology-led policing|data-driven policing|ai-powered|ai-driven|ai-assisted|technology for police|technology for policing|"
        "policing technology|policing technologies|facial comparison|iris recognition|technology-based policing|digital tool|chatbots|technological tool|large language models"
    ),
    "violence": phrases(
        "domestic violence|criminal violence|contemporary violence|violent crime|armed violence|gang violence|gun violence|urban violence|terrorist violence|lethal violence|violent crimes|violent gangs|armed gangs|homicide|"
        "homicides|street violence|knife crime|gang warfare|hooliganism|violence against women|political violence|femicide|gender-based violence|shootings|mass shootings|violence in cities|violent criminals|armed robbery|armed robberies|contract killings|extreme violence|football hooligans|violence in sport|"
        "violence at sports|youth violence|violent groups|murder rates|wave of violence|violence by gangs|spiral of violence"
    ),
    "gender": phrases(
        "women in the police|violence against women|number of women|women in the ranks|training of policewomen|women police officers|gender|women in policing|women in police|policewomen|female officers|women police|gender equality|gender balance|women in law enforcement|female police|role of women|women officers|gender parity|women in uniform|"
        "share of women|more women|female representation|women in international|women's leadership|women in leadership|women leaders in policing|female leadership|gender mainstreaming|advancement of women|women in senior posts|"
        "women in senior positions|women chiefs of police|equality between women|women in security forces|women in the security|women in command|women's participation|inclusion of women|equal opportunities|share of female|number of female officers|is a woman|are women|were women|"
        "women's representation|representation of women|more policewomen|women and men in policing|empowerment of women|women's empowerment|promotion of women|women in the force|participation of women|presence of women|place of women"
    ),
    "emergency-health": phrases(
        "avian influenza|disaster victim identification|identification of disaster victims|police response to the pandemic|response to the pandemic|pandemic response|pandemic-related crime|covid-19 vaccines|pandemic preparedness|health agencies|public health|vaccines|vaccine|ebola|health emergency|health emergencies|health crisis|health security|cholera|vaccination|mpox|biological threats|"
        "covid-19 pandemic|epidemics|disease outbreaks|avian flu|bird flu|health threats|public-health|infectious diseases|impact of the pandemic|pandemics|health crises|"
        "pandemic and its|health crime|sanitary emergency|sanitary crisis|disease outbreak|monkeypox|covid vaccines"
    ),
}
ACCUSING = phrases(
    "accused of|charged with|convicted of|suspected of|charges of|accusations of|allegations of|jailed for|on trial for|guilty of"
)
ACCUSED = phrases("accused |was arrested|been arrested|was detained|been detained|was jailed|was investigated|under investigation|detained in")
TRIED_FOR = phrases(" of| for| over| on")
BIDS = phrases("nomination of|candidacy of|candidature of")
STRAY = {"corruption": phrases("corruption body|corruption watchdog|corruption agency|corruption commission|corruption organ|corruption office"),
    "elections-appointments": phrases(" to host| to stage| to organise| to organize| to hold the| as host| as the host| as the next host| as venue"),
    "membership": phrases("members of the executive|members of its executive|members to the executive|members of the committee|members of interpol's executive"),
    "technology-innovation": phrases(" and leadership| and enhanced| centre in"),
}
LED = {"border-security": phrases("cross-| database of| database for| databases of| database on| records of"), "emergency-health": phrases(" due to the| because of the| owing to the| in view of the| since the| start of the| beginning of the| outbreak of the| amid the| amid| after the| despite the| as a result of the| account of the| caused by the| forced by the| due to| because of| owing to"), "cultural-heritage": phrases(" unique| rich| ancient| long"), "membership": phrases(" since| since its| since their| since the| election of| electing| elected| elects| elect"), "data-protection-governance": phrases(" under article| under articles| with article| pursuant to article| according to article| by article")}
TOPIC_STOPS = phrases(" and the | across the | by the | cross-")

TOPIC_PAIRS = pairs(
    """
    foreign-terrorist-fighters: fighters extremists terrorists > return returning returned abroad
    foreign-terrorist-fighters: return returning returned returnees travelling traveling > fighters zones
    human-trafficking: people persons workers victims > sold forced scam
    people-smuggling: networks gangs boats > migrants
    cybercrime: attacks attack scam scams > computer computers networks internet
    fugitives: wanted sought > murder fraud
    border-security: checks controls screening security > border borders airport airports
    data-protection-governance: political politically persecution dissidents opponents critics > notice notices
    data-protection-governance: notice notices > political politically persecution dissidents opponents critics
    elections-appointments: won wins winning > presidency post vote votes ballot
    membership: admitted admit admits admitting welcomed > member members membership
    technology-innovation: database databases > dna fingerprint fingerprints facial
    violence: violence violent > stadiums stadium schools urban street
    emergency-health: pandemic covid-19 > policing police
    stolen-vehicles: stolen > luxury
    technology-innovation: modernization modernisation modernize modernise replacing replace renewal upgrade upgrading network > telecommunications communications network telex
    fugitives: notice notices > suspects suspect
    fugitives: suspects suspect offenders criminals > hiding fled flight
    foreign-terrorist-fighters: returnees returning returned travelling traveling travel > syria iraq conflict war
    financial-crime: trace tracing traced follow following trail > money funds
    terrorism: attacks attack > york washington sept september
    environmental-crime: pillage pillaging looting plunder export exported > minerals ores coltan gold
    cybercrime: crime crimes criminals fraud > internet online web computer computers
    technology-innovation: new upgraded > communications telecommunications
    data-protection-governance: transparency transparent abusive abusing control safeguard > notice notices
    border-security: security protection database databases secure > passports
    gender: women woman > policing
    emergency-health: pandemic covid-19 covid coronavirus > response crime crimes lessons threats impact fraud criminals vaccines
    human-trafficking: traffic > persons women people
    environmental-crime: seized traffic > rhino pangolin ivory gold timber wildlife
    capacity-building: training > members countries bureaus
    elections-appointments: candidate candidates candidacy > delegate post seat posts
    human-trafficking: trafficking trafficked traffickers sale enslaved > people persons humans women girls children victims workers
    human-trafficking: exploitation exploited > workers labourers migrants
    people-smuggling: smuggling smugglers smuggled > people persons migrants migrant refugees passengers human humans
    membership: apply applies applying applied application admission admitted bid seek seeks seeking attend participate participation part deny denied denies grant granted request rejected > observer
    drug-trafficking: smuggle smuggles trafficking trafficked traffickers smuggling smuggled trade cartels shipments labs laboratories routes seizures seized flow production cargoes containers precursors > drug drugs cocaine heroin fentanyl methamphetamine opioids opium cannabis narcotics amphetamine ketamine
    environmental-crime: trafficking trafficked traffickers smuggling smuggled illegal illicit illegally clandestine stolen crime crimes contraband > wildlife ivory timber rosewood sandalwood pangolin pangolins rhino horn species animals fish fishing fisheries logging mining miners gold mercury waste forest forests sand environment environmental birds plants
    border-security: lost stolen forged false fake fraudulent > passport passports visas visa
    border-security: controlling securing tighten tightening > borders frontiers
    border-security: border borders frontier frontiers airport airports > security control controls posts checks checkpoints management guards screening
    child-protection: missing abused abuse exploited exploitation protect protection kidnapped abduction abducted sexual grooming disappeared disappearance > children child minors minor girls boys
    illicit-goods: fake counterfeit forged falsified expired substandard bogus pirated contraband smuggled > medicine medicines goods products brands vaccines pesticides cigarettes tobacco alcohol pharmaceuticals toys parts merchandise drugs
    illicit-goods: illicit illegal > medicine medicines goods tobacco alcohol cigarettes pharmaceuticals pesticides
    firearms: smuggle smuggles trafficking trafficked smuggling smuggled illegal illicit printed tracing > gun guns weapon weapons arms rifles pistols ammunition explosives
    stolen-vehicles: stolen steal stealing theft thefts thieves > car cars vehicle vehicles motorcycle motorcycles motorbike motorbikes truck trucks lorries van vans
    cultural-heritage: stolen looted looting theft thefts trafficking restitution smuggled illicit return > art artwork artworks artefacts artifacts antiquities paintings cultural heritage monuments museum museums manuscripts statues icons
    data-protection-governance: rules delete deletion storing storage retention review reform reforms abuse abused misuse misused safeguards oversight filter vetting refused politically fix fixed fixing cleared reviews reviewed commission > data notices notice files alerts diffusions
    elections-appointments: choose chooses choosing elect electing renew renewal fill filled successor candidate candidates vacancy vacant run contest race bid > president presidents presidency vice-president vice-presidents executive secretary-general seat seats
    elections-appointments: vote votes voting ballot nominated named appointed > president presidency vice-president vice-presidents executive secretary-general
    membership: application applications admission accession apply applying applied request bid > join membership accede
    capacity-building: train trains training trained courses skills > police officers analysts investigators forces detectives prosecutors personnel bureaus staff experts
    financial-crime: money funds assets > laundering laundered illicit dirty stolen fraud scam scams criminal
    stolen-vehicles: vanish vanishes vanished disappear disappears > car cars vehicle vehicles trucks
    stolen-vehicles: cars vehicles trucks car > vanish vanishes disappear disappears chassis
    border-security: passport passports > checked scanned database databases boards boarding
    child-protection: images pictures photographs > infants babies children abused
    financial-crime: tricked conned swindled cheated defrauded robbed emptied > pensioners savings investors elderly accounts victims
    environmental-crime: felled cut burnt burned plundered stripped > forest forests trees rainforest reefs
    environmental-crime: forest forests trees rainforest > felled cut plundered stripped
    cultural-heritage: stolen taken plundered looted robbed > temple temples church churches tomb tombs graves statue statues bronze bronzes
    firearms: trace tracing traced printer printers > pistol pistols gun guns rifle rifles handguns
    firearms: pistol pistols gun guns rifle rifles weapons > traced untraceable printer printers serial
    foreign-terrorist-fighters: fought > syria iraq jihad
    technology-innovation: machines cameras software > faces voices recognise recognize
    technology-innovation: radio telex > replaced replace computers computer
    capacity-building: teach teaching instructed schooled coached > detectives officers investigators analysts
    capacity-building: detectives investigators analysts > taught trained schooled coached
    capacity-building: school schools academy academies college institute > investigators detectives analysts
    technology-innovation: modernization modernisation modernize modernise modernizing modernising upgrade upgrading > data databases exchange files
    financial-crime: money finances cash > terrorist terrorists terrorism
    membership: vote votes voting decide decides deciding > applications
    elections-appointments: beat beats defeated defeats edged > round votes ballot rival president candidate
    elections-appointments: appointed > auditors auditor advisers
    elections-appointments: second third new > term mandate
    data-protection-governance: constitution statute statutes > amended amend amends changed change revised
    data-protection-governance: requests request > politics political politically
    violence: stadium stadiums stands terraces > violence
    organized-crime: mafia syndicates cartels triads gangs > mafia syndicates cartels triads
    financial-crime: counterfeiting counterfeit forged forging > currency banknotes euro
    financial-crime: finances > networks gangs syndicates
    financial-crime: freeze freezing froze frozen > money funds
    drug-trafficking: drugs > terrorism corruption arms weapons firearms cybercrime laundering migrants
    elections-appointments: appoint appoints appointing select selects selecting pick picks picking succeed succeeding > president presidents presidency vice-president secretary
    elections-appointments: choose chooses choosing elect elects electing successor > secretary delegates
    membership: admission accession admitting > member members membership
    membership: join joined joins joining > membership
    """
)
