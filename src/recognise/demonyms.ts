/** Words for the people and things of a country or region, which are no names: "Malawian budget", "the Costa Ricans". */
const LIST = `
afghan albanian algerian american andorran angolan antiguan argentine argentinian argentinean armenian australian austrian azerbaijani azeri
bahamian bahraini bangladeshi barbadian basque bajan belarusian belarussian belgian belizean beninese bermudian bhutanese bolivian bosnian botswanan
brazilian breton briton british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese
colombian comorian congolese cornish corsican croat croatian cuban cypriot czech dane danish djiboutian dominican dutch ecuadorian ecuadorean egyptian
emirati english eritrean estonian ethiopian european fijian filipino filipina finn finnish flemish french frenchman gabonese gambian georgian german
ghanaian greek greenlandic grenadian guatemalan guinean guyanese haitian hispanic honduran hungarian icelandic icelander indian indonesian iranian iraqi
irish israeli italian ivorian jamaican japanese jordanian kashmiri kazakh kazakhstani kenyan korean kosovar kosovan kurd kurdish kuwaiti kyrgyz lao
laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese maori marshallese
mauritanian mauritian mexican micronesian moldovan monegasque mongolian montenegrin moroccan mozambican myanmarese namibian nauruan nepalese nepali
nicaraguan nigerian nigerien norwegian omani ossetian pakistani palauan palestinian panamanian paraguayan persian peruvian pole polish portuguese qatari
romanian russian rwandan salvadoran salvadorean samoan saudi scot scottish senegalese serb serbian seychellois sicilian sinhalese slovak slovakian slovene
slovenian somali somalilander spaniard spanish sudanese surinamese swazi swede swedish swiss syrian taiwanese tajik tanzanian tatar thai tibetan timorese
togolese tongan trinidadian tunisian turk turkish turkmen tuvaluan ugandan ukrainian uruguayan uyghur uighur uzbek vanuatuan venezuelan vietnamese welsh
yemeni yemenite zambian zimbabwean african asian arab arabic latin nordic scandinavian slavic slav balkan baltic caribbean western eastern northern southern
islamic islamist muslim christian catholic protestant orthodox jewish jew hindu buddhist sikh sunni shiite shia democrat democratic republican communist
socialist soviet nazi texan californian londoner parisian berliner muscovite venetian roman sydneysider quebecois bavarian siberian crimean yoruba igbo
hausa fulani zulu xhosa tamil punjabi bengali pashtun hutu tutsi oromo amhara tigrayan rohingya hebrew gaelic mandarin cantonese urdu hindi swahili
marxist olympian paralympian kiwi aboriginal amerindian afro-american african-american anglo-saxon latino latina inuit romani roma gypsy
rican lankan leonean guinean zealander korean faroese qatari bissau-guinean
`;

/** Every demonym with its plural, in small letters. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  LIST.trim()
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
);
