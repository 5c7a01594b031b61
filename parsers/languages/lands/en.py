"""English names of countries, their peoples and the parts of the world."""
# ruff: noqa: E501 (word lists)

from parsers.languages.language import words

_ONES = words(
    "zealander icelander greenlander scotswoman welshwoman frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman dutchwoman welshman scotsman briton spaniard asia europe oceania americas pacific atlantic mediterranean balkans sahel maghreb scandinavia caucasus eurasia southeast"
    " northeast northwest southwest sub-saharan baltic levant"
    " afghan afghanistan africa african albania albanian algeria algerian america american andorra andorran angola angolan antiguan arabia argentina"
    " argentine argentinian armenia armenian aruba aruban australia australian austria austrian azerbaijan azerbaijani azeri bahamas bahamian bahrain"
    " bahraini bangladesh bangladeshi barbadian barbados basotho belarus belarusian belgian belgium belize belizean benin beninese bermuda bhutan bhutanese"
    " bolivia bolivian bosnia bosnian botswana botswanan brazil brazilian britain british brunei bruneian bulgaria bulgarian burkina burkinabe burma"
    " burmese burundi burundian caledonia cambodia cambodian cameroon cameroonian canada canadian caribbean cayman chadian chile chilean china chinese"
    " colombia colombian comorian comoros congo congolese croatia croatian cuba cuban curaçao cypriot cyprus czech czechia danish denmark djibouti"
    " djiboutian dominican dprk drc dutch ecuador ecuadorean ecuadorian egypt egyptian emirates emirati england english equatoguinean equatorial eritrea"
    " eritrean estonia estonian eswatini ethiopia ethiopian falkland faroe fiji fijian filipino finland finnish france french gabon gabonese gambia gambian"
    " georgian german germany ghana ghanaian gibraltar greece greek greenland grenada grenadian guam guatemala guatemalan guernsey guinea-bissau guinean"
    " guyana guyanese haiti haitian herzegovina honduran honduras hungarian hungary iceland icelandic india indian indonesia indonesian iran iranian iraq"
    " iraqi ireland irish israeli italian italy ivoire ivorian jamaica jamaican japan japanese jordanian kazakh kazakhstan kazakhstani kenya kenyan"
    " kiribati korea korean kosovar kosovo ksa kuwait kuwaiti kyrgyz kyrgyzstan lankan lao laos laotian latvia latvian lebanese lebanon leonean lesotho"
    " liberia liberian libya libyan liechtenstein lithuania lithuanian luxembourg luxembourgish macedonia macedonian madagascan madagascar malagasy malawi"
    " malawian malaysia malaysian maldives maldivian malian malta maltese marshallese mauritania mauritanian mauritian mauritius mexican mexico micronesia"
    " micronesian moldova moldovan monaco monegasque mongolia mongolian montenegrin montenegro monégasque moroccan morocco mozambican mozambique myanmar"
    " namibia namibian nauru nauruan nepal nepalese nepali netherlands nicaragua nicaraguan niger nigeria nigerian nigerien norway norwegian omani pakistan"
    " pakistani palau palauan palestine palestinian panama panamanian papuan paraguay paraguayan peru peruvian philippine philippines poland polish"
    " polynesia portugal portuguese prc qatar qatari rican romania romanian russia russian rwanda rwandan salvadoran salvadorian sammarinese samoan"
    " santomean saudi scotland scottish see senegal senegalese serbia serbian seychelles seychellois singapore singaporean slovak slovakia slovene slovenia"
    " slovenian socialist somali somalia spain spanish states sudan sudanese suriname surinamese swazi swaziland sweden swedish swiss switzerland"
    " syria syrian taiwan taiwanese tajik tajikistan tanzania tanzanian thai thailand timor timorese togo togolese tonga tongan trinidadian tunisia"
    " tunisian turkey turkish turkiye turkmen turkmenistan türkiye uae uganda ugandan ukraine ukrainian uruguay uruguayan usa uzbek uzbekistan vanuatu"
    " vanuatuan venezuela venezuelan verdean viet vietnam vietnamese yemen yemeni zambia zambian zealand zimbabwe zimbabwean latin latino latina hispanic"
    " muslim jewish arab european asian scandinavian alabama alaska arizona arkansas california colorado connecticut florida hawaii idaho illinois indiana"
    " iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri nebraska nevada hampshire jersey ohio oklahoma"
    " oregon pennsylvania texas utah vermont wisconsin wyoming ontario quebec québec manitoba saskatchewan nunavut yukon newfoundland labrador ottawa"
    " toronto montreal montréal vancouver winnipeg edmonton calgary chicago philadelphia seattle miami atlanta baltimore vegas beijing moscow brussels"
    " berlin tokyo colo tex fla ariz calif conn mich minn tenn okla"
)

PLACES = _ONES | {f"{one}s" for one in _ONES if one.endswith(("an", "i"))}  # Malaysians
