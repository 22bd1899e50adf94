/** Words by which publishers' tags are told apart. Folded; a line of words each, to be read by `words`. */

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));
const phrases = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(';').split(';'));

/** Tags that are sections, formats or subjects, whatever the article says. */
export const TOPICS = phrases(
  // sections and formats
  'news;news feed;newsfeed;top news;top stories;latest;latest news;breaking;breaking news;headlines;front page;homepage;main;general;other',
  'world;world news;international;national;local;local news;regional;domestic;metro;city;nation;foreign;global;uk news;us news;asia pacific',
  'opinion;opinions;comment;commentary;editorial;editorials;op-ed;column;columns;columnists;analysis;explainer;explainers;fact check;letters;debate',
  'feature;features;featured;interview;interviews;investigation;investigations;profile;profiles;obituary;obituaries;review;reviews;long read;longform',
  'live;live blog;live updates;video;videos;audio;podcast;podcasts;newsletter;newsletters;photo;photos;photo essay;pictures;gallery;infographic',
  'quiz;quizzes;crossword;puzzles;games;cartoon;cartoons;comics;horoscope;horoscopes;weather;events;calendar;announcements;press release;press releases',
  "sponsored;advertorial;partner content;advertisement;premium;subscribers;exclusive;trending;viral;popular;editor's picks;archive;uncategorized;misc;blog;blogs",
  'tutorial;tutorials;how-to;guide;guides;tips;advice;ask;q&a;lists;roundup;recap;highlights;results;fixtures;scores;standings;transfers;transfer news;weekend reads',
  // subjects
  'politics;government;elections;election;parliament;diplomacy;democracy;foreign policy;policy;law;justice;courts;legal;human rights;civil rights;immigration;migration;refugees',
  'war;conflict;defence;defense;military;security;terrorism;intelligence;espionage;sanctions;ceasefire;peace talks;war crimes;nuclear;nuclear weapons;weapons;drones;missiles;cyber;cybersecurity',
  'crime;police;prison;corruption;fraud;drugs;violence;gun control;abortion;protest;protests;strike;strikes;accidents;disasters;earthquake;earthquakes;flood;floods;wildfires;hurricane',
  'business;economy;economics;finance;personal finance;markets;stock market;stocks;shares;bonds;banking;insurance;investing;inflation;interest rates;tax;taxes;trade;tariffs;budget;debt;pensions',
  'money;companies;industry;manufacturing;retail;consumer;real estate;property;housing;construction;energy;oil;gas;oil and gas;mining;agriculture;farming;transport;transportation;aviation;airlines;shipping;railways;rail;cars;automotive;logistics',
  'jobs;work;labor;labour;unions;unemployment;employment;careers;startups;entrepreneurs;entrepreneurship;leadership;management;marketing;advertising;e-commerce;cryptocurrency;cryptocurrencies;crypto;bitcoin;blockchain;fintech',
  'technology;tech;science;science and technology;internet;software;hardware;mobile;gadgets;apps;artificial intelligence;ai;machine learning;robotics;data;privacy;social media;gaming;video games;computing;open source;programming',
  'space;astronomy;physics;chemistry;biology;genetics;archaeology;mathematics;research;environment;climate;climate change;climate crisis;nature;wildlife;animals;pets;oceans;pollution;biodiversity;sustainability;renewable energy;water',
  'health;medicine;healthcare;mental health;wellness;fitness;nutrition;diet;disease;cancer;coronavirus;covid;covid-19;pandemic;vaccines;vaccination;hospitals;psychology;ageing;disability',
  "education;schools;school;universities;students;teachers;children;family;parenting;relationships;sex;gender;women;women's rights;feminism;lgbt;lgbtq;race;racism;discrimination;equality;society;community;communities;religion;faith;islam;christianity;judaism;hinduism;buddhism;catholicism",
  'culture;arts;art;arts and culture;art and design;architecture;design;books;literature;poetry;film;films;movies;cinema;television;tv;tv and radio;television & radio;radio;music;theatre;theater;stage;dance;opera;classical music;pop;hip-hop;museums;photography;history;heritage;language;languages;entertainment;celebrity;celebrities;media;journalism;press freedom;awards;festivals',
  'life;lifestyle;life and style;style;fashion;beauty;food;food and drink;drink;wine;recipes;cooking;restaurants;travel;tourism;hotels;home;home and garden;gardening;diy;hobbies;youth;royals;royal family',
  'sport;sports;football;soccer;american football;basketball;baseball;cricket;tennis;golf;rugby;rugby union;rugby league;hockey;ice hockey;cycling;swimming;athletics;boxing;wrestling;martial arts;motorsport;formula one;formula 1;f1;motogp;horse racing;racing;skiing;olympics;paralympics;volleyball;handball;chess;esports;sailing;surfing;skating;gymnastics',
  // the same in languages of many feeds
  'nachrichten;politik;wirtschaft;gesellschaft;kultur;wissenschaft;gesundheit;medien;meinung;kommentar;reise;ausland;inland;panorama;digital;netzwelt;klimawandel;krieg;wahlen;bildung;umwelt;fussball',
  'actualites;politique;economie;societe;culture;sciences;sante;medias;opinions;monde;planete;environnement;elections;guerre;immobilier;voyage;cuisine;faits divers;justice',
  'noticias;actualidad;politica;economia;sociedad;sociedade;cultura;ciencia;ciencias;salud;saude;salute;tecnologia;opinion;opinione;deportes;deporte;esportes;desporto;futbol;futebol;calcio;mundo;mondo;internacional;nacional;elecciones;eleicoes;elezioni;guerra;educacion;educacao;medio ambiente;cronaca;viajes',
  'новини;політика;економіка;суспільство;культура;спорт;світ;наука;технологіі;освіта;війна;вибори;санкціі;новости;политика;экономика;общество;мир;технологии;образование;воина;выборы;санкции;здоровье;футбол',
  'wiadomosci;polityka;gospodarka;spoleczenstwo;kultura;nauka;technologia;zdrowie;opinie;swiat;kraj;wojna;wybory;edukacja;pilka nozna',
);

/** Regions, seas, states of federations and short names: places that no list of countries or cities has. */
export const PLACES = phrases(
  'us;usa;u.s.;u.s.a.;united states of america;america;uk;u.k.;great britain;britain;england;scotland;wales;northern ireland;uae;drc;prc;roc;czech republic;holland;burma;ivory coast;swaziland;macedonia;turkiye;turkey;korea;the gambia;the bahamas;congo',
  'africa;europe;asia;antarctica;oceania;australasia;eurasia;americas;north america;south america;central america;latin america;middle east;near east;far east;mideast;north africa;west africa;east africa;southern africa;central africa;sub-saharan africa;sahel;horn of africa;maghreb;levant;gulf;persian gulf;gulf states;balkans;western balkans;baltics;baltic states;scandinavia;nordics;nordic countries;benelux;iberia;caucasus;south caucasus;north caucasus;central asia;south asia;southeast asia;south-east asia;east asia;asia-pacific;indo-pacific;caribbean;pacific;pacific islands;polynesia;micronesia;melanesia;eastern europe;western europe;central europe;northern europe;southern europe;siberia;arctic;global south;the west;west bank;gaza;gaza strip;golan;golan heights;donbas;donbass;crimea;kurdistan;kashmir;punjab;tibet;xinjiang;inner mongolia;catalonia;basque country;bavaria;saxony;flanders;wallonia;transnistria;abkhazia;south ossetia;nagorno-karabakh;chechnya;dagestan;tatarstan;darfur;tigray;oromia;somaliland;puntland;zanzibar;katanga;kivu;north kivu;biafra;patagonia;amazon rainforest;okinawa;hokkaido;jeju;kaliningrad;lapland;corsica;sardinia;sicily;crete;andalusia;galicia;tuscany;lombardy;normandy;brittany;provence',
  'atlantic;atlantic ocean;pacific ocean;indian ocean;arctic ocean;mediterranean;mediterranean sea;black sea;baltic sea;north sea;red sea;caspian sea;south china sea;east china sea;english channel;suez canal;panama canal;strait of hormuz;bosphorus;danube;dnipro;dnieper;nile;amazon;rhine;volga;ganges;mekong;yangtze;himalayas;alps;andes;sahara',
  'alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york state;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;west virginia;wisconsin;wyoming;washington dc;washington d.c.;district of columbia;new england;midwest',
  'ontario;quebec;british columbia;alberta;manitoba;saskatchewan;nova scotia;new brunswick;newfoundland;yukon;nunavut;new south wales;queensland;tasmania;northern territory;western australia;south australia;uttar pradesh;maharashtra;gujarat;rajasthan;kerala;karnataka;tamil nadu;west bengal;bihar;assam;odisha;telangana;haryana;sindh;balochistan;khyber pakhtunkhwa;guangdong;sichuan;hunan;hubei;henan;zhejiang;jiangsu;fujian;yunnan;chiapas;oaxaca;jalisco;sinaloa;chihuahua;sonora;veracruz;yucatan;sao paulo state;minas gerais;bahia;gauteng;kwazulu-natal;western cape;eastern cape;rivers state;lagos state;new york;new york city;los angeles;washington;brooklyn;manhattan;silicon valley;wall street;hollywood;westminster;kremlin',
  'odesa;kyiv oblast;киів;одеса;харків;львів;дніпро;запоріжжя;херсон;миколаів;маріуполь;донецьк;луганськ;крим;севастополь;мінськ;варшава;берлін;париж;лондон;брюссель;вашингтон;пекін;европа;європа;азія;африка;донбас;киев;одесса;харьков;львов;днепр;запорожье;николаев;мариуполь;донецк;луганск;крым;москва;санкт-петербург;минск;берлин;пекин;азия;донбасс;ближнии восток;близькии схід',
);

/** Words that make a name a place: its last word (Lake District, Padma Bridge), or its first (Mount Everest). */
export const PLACE_HEADS = words(
  'river lake lakes mountain mountains island islands bay beach sea ocean strait canal gulf peninsula valley desert forest park province region county district prefecture governorate oblast territory territories state emirate sultanate kingdom coast cape point bridge tunnel airport harbour harbor port street road avenue square plaza station stadium arena tower village municipality suburb township theatre theater palace castle cathedral temple memorial monument cemetery museum mall shopping border crossing falls creek hills heights springs junction mosque monastery basilica cave canyon archipelago inlet reservoir reserve restaurant upazila chowk shire pagoda waterfall waterfalls dam',
);
export const PLACE_STARTS = words(
  'lake mount mt river cape port fort gulf bay strait isle sea upper lower saint- bukit kampung gunung pulau wadi puerto ciudad isla cerro playa rio calle isthmus rue',
);

/** What stands before the name of a place to name a part of it. */
export const PARTS_OF_PLACES = words(
  'north south east west northern southern eastern western central greater upper lower inner outer downtown old new occupied mainland',
);

/** Words that make a name an organisation, as its head or anywhere in a name of capitals. */
export const ORGANISATION_WORDS = words(
  'agency academy administration airline airlines airways alliance armed army assembly association authority bank banks board brigade bureau cabinet cartel catholic centre center chamber church club clinic coalition college command commission committee community company confederation conference congress consortium cooperative co-op corporation corps council court courts department directorate dynamo embassy federation fc firm fleet forces foundation front fund gazette government group guard guards herald holding holdings hospital house institute institution journal laboratory laboratories league legion militia ministry mission motor motors movement navy network newspaper office orchestra organisation organization organizations parliament partners party police post press prosecutor regiment registry school schools secretariat senate seminary service services society squad syndicate systems team telegraph times treasury tribune tribunal trust union united universities university watch works youth studios pictures records entertainment pharmaceuticals technologies technology industries energy petroleum airlines telecom bancorp insurance daily weekly observer guardian broadcasting tv radio fighters brotherhood union force independent',
  'initiative caucus troupe choir lab labs television dewan sangh parivar dal shimbun ilbo frente parishad sabha majlis jirga rada sejm saeima riksdag storting folketing railway railways banco banque banca banka partido partei parti partito partia ministerio ministere ministerium ministero ministerstvo universidad universidade universite universitat universita gobierno governo gouvernement regierung bundesregierung bundeswehr bundesrat gericht',
);

/** Those of them that say so of all words before them (Banking and Insurance Commission), where "and Technology" does not. */
export const BODIES = words(
  'agency association authority board bureau centre center commission committee council corporation court department federation foundation group initiative institute ministry network office organisation organization party secretariat society union embassy coalition university directorate',
);

/** Last words of the names of newspapers and broadcasters, after "The", "Daily", a place or a nation: The Daily Star, Metro Express. */
export const PAPERS = words(
  'star mail standard mirror express sun record nation monitor chronicle dispatch examiner inquirer enquirer gleaner argus echo courier gazette globe mercury advertiser sentinel statesman',
);
export const BEFORE_PAPERS = words(
  'the daily weekly morning evening sunday saturday metro national international financial',
);

/** Endings of names of towns. */
export const PLACE_ENDINGS =
  /^[a-z]{3,}(?:cliff|cliffe|patna|pur|pura|puram|nagar|abad|ville|burgh|shire|mouth|wick|haven|grad|gorod|ovsk|insk)$/u;

/** States and provinces as newspapers shorten them after a city: Butte, Mont. */
export const SHORT_STATES = words(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta sask man n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va b.c n.s n.b d.c al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy nsw vic qld tas',
);

/** Legal forms of companies, as their last word. */
export const LEGAL_FORMS = words(
  'inc ltd limited plc llc llp corp co gmbh ag kg kgaa sa sas sarl spa srl nv bv se ab oy oyj asa as aps kk ooo oao pao zao pjsc ojsc jsc bhd sdn pte pty sl sab cv tbk',
);

/** Names of organisations that nothing in them tells: firms, papers, movements, alliances. */
export const ORGANISATIONS = phrases(
  'google;apple;microsoft;meta;facebook;twitter;instagram;whatsapp;youtube;tiktok;netflix;spotify;tesla;spacex;openai;anthropic;nvidia;intel;ibm;oracle;samsung;sony;nokia;ericsson;huawei;xiaomi;alibaba;tencent;baidu;bytedance;foxconn;uber;airbnb;paypal;ebay;adobe;cisco;dell;lenovo;siemens;bosch;philips;volkswagen;bmw;mercedes-benz;mercedes;audi;porsche;renault;peugeot;stellantis;toyota;honda;nissan;hyundai;kia;volvo;ferrari;boeing;airbus;lockheed martin;raytheon;rheinmetall;thales;gazprom;rosneft;lukoil;rosatom;naftogaz;aramco;saudi aramco;exxonmobil;exxon;chevron;shell;bp;totalenergies;eni;equinor;petrobras;sinopec;glencore;rio tinto;walmart;ikea;nestle;unilever;coca-cola;pepsico;starbucks;nike;adidas;zara;lvmh;pfizer;moderna;astrazeneca;biontech;novartis;roche;bayer;sanofi;goldman sachs;jpmorgan;morgan stanley;citigroup;hsbc;barclays;ubs;credit suisse;blackrock;deloitte;mckinsey;lufthansa;ryanair;amazon.com',
  'reuters;associated press;bloomberg;the guardian;the economist;al jazeera;interfax;ukrinform;xinhua;kyodo;euronews;politico;axios;le monde;el pais;der spiegel;la repubblica;the new york times;the washington post;the times;the kyiv independent;the sun;daily mail;fox news',
  'taliban;hamas;hezbollah;hizbollah;al-qaeda;al qaeda;islamic state;isis;boko haram;al-shabaab;houthis;wagner;wagner group;azov;interpol;europol;frontex;greenpeace;amnesty international;human rights watch;oxfam;red cross;doctors without borders;medecins sans frontieres;european union;united nations;world bank;european commission;kremlin press service;pentagon;white house;supreme court;state duma;verkhovna rada;bundestag;bundesbank;knesset;house of commons;house of lords;house of representatives;capitol hill;downing street;upper house;lower house;senate;labour;tories;republicans;democrats;conservatives;manchester united;manchester city;real madrid;fc barcelona;bayern munich;liverpool fc;arsenal;chelsea;juventus;inter milan;ac milan;dynamo kyiv;shakhtar donetsk;paris saint-germain',
  'union europeenne;union europea;uniao europeia;unione europea;unia europejska;naciones unidas;nations unies;vereinte nationen;nazioni unite;євросоюз;евросоюз;оон;нато',
);

/** Acronyms that are no organisations: places stand in PLACES. */
export const NOT_ORGANISATIONS = words(
  'ai tv it hr pr diy lgbt lgbtq lgbtqi lgbtqia covid sars hiv aids dna gdp vat ceo vip ufo ev evs vr ar nft nfts esg qa faq gps usb suv op-ed',
);

/** What stands before a person's name. */
export const TITLES = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness king queen prince princess pope president vice-president premier chancellor minister senator congressman congresswoman governor mayor general colonel captain lieutenant sergeant admiral judge justice bishop archbishop cardinal imam rabbi sheikh ayatollah ambassador chairman coach director secretary spokesman spokeswoman speaker deputy actor actress singer author journalist',
  'prezident prezidenta prezidentu prezidentom ministr ministra premer premera kantsler kantslera genseka genseku gensek gubernator gubernatora',
);

/** What stands before a place. */
export const PLACE_PREPOSITIONS = words(
  'in at from near to across outside throughout inside toward towards northern southern eastern western',
);

/** Words of events, works and brands that look like names of persons: Hurricane Helene, Grand Slam. */
export const EVENTS = words(
  'hurricane typhoon cyclone storm operation project grand great big red super brexit christmas easter ramadan eid olympic olympics paralympic olimpicos olimpiadas olympische olympiques cup league liga trophy prize award awards open masters prix tour marathon festival carnival eurovision oscar oscars emmy grammy nobel day week month year war wars battle election elections referendum summit agreement treaty pact protocol act law plan budget democrats democrat republican republicans covid coronavirus ebola tv',
);

/** Small words that names of persons have inside. */
export const NAME_PARTICLES = words(
  'von van der den de del della di da do dos das du la le al el bin ibn bint ben ter ten zu zum y e',
);

/** Small words that titles of works, organisations and subjects have inside. */
export const SMALL_WORDS = words(
  'of the and for in on at to a an with by from de la du des di und der die das et y e & s',
);

/** Given names of older people in the news that lists of today's births do not have. */
export const MORE_GIVEN_NAMES = words(
  'theresa teresa gerald kenneth keith kevin brian bryan gary larry barry dennis roger ralph howard eugene carl bruce wayne roy glenn craig darren derek duncan gordon graham hamish ian ivor kirk lance lloyd malcolm marvin melvin neil nigel norman percy perry preston ray rex rodney ross russell scott shane stuart stewart terence terry todd trevor vernon warren wesley alec angus bart brad brent brett byron cecil chad clifford clive clyde colin cory curtis dale daryl dean dick dirk dwight earl elmer elton ernest ethan floyd gavin gilbert glen grant gregory guy harvey hugh irving isaac jared jay jerome jesse joel jordan karl kurt kyle lee leigh leroy leslie lewis lionel luther lyndon marcus mick mitch mitt mort murray ned newt nick oliver orville otis owen pete phil randall randy reginald rick rod ron rudy rupert rush sean seth sid silvio spencer stan ted tim toby tyler vince walter willard zack',
  'karen linda nancy donna sharon deborah debra brenda pamela cynthia kathleen carolyn janet joyce diane diana gloria judith judy cheryl marilyn beverly denise tammy irene lori tina wendy dawn gail jill kim kelly heather angela amanda stacey tracy paula robin connie carla yvonne vivian sheila roberta rosemary rhonda doreen doris dorothy edith edna ethel florence geraldine gertrude gillian gladys glenda harriet hazel heidi hilary hillary ida ingrid jacqueline jackie janice jeanette joan jocelyn josephine joy juanita june kay kirsten kirstie laurie leah leona liane loretta lorraine lynn mabel madeleine marcia margot marian marjorie marlene marsha martha maureen maxine melinda mildred miriam monique muriel nadine nicola nigella norma pauline peggy penelope penny phyllis priscilla ramona rita rosa rosalind roxanne sally sandra shirley stella susan sylvia thelma tonya ursula vanessa vera verna violet whitney wilma winifred yasmin yvette zoe',
);
