/** Countries and territories in many languages (Unicode CLDR). Folded, one a line. Made by build-lists.ts. */
export const COUNTRIES = `
a rap xe-ut
a.s
abd
abd kucuk harici adaları
abd virjin adaları
acsencion island
aeb
afeganistao
afganistan
afganistana
afganistanas
afganisztan
afghanistan
afgʻoniston
africa de sud
africa do sul
afrika e jugut
afrika erdiko errepublika
afrika kusini
afrika selatan
afrique du sud
agypten
ahvenamaa
ahvenanmaa
ai cap
aingira
airija
aisilandi
ajentina
aland
aland adaları
aland islands
aland orollari
aland-szigetek
alandinseln
alandseyjar
alandski otoci
alandski otoki
alandu salos
alandy
alankomaat
albaania
albania
albanie
albanien
albanija
albaniya
albansko
alemanha
alemania
alemanya
algeria
algerie
algerien
algeriet
algerije
algieria
algjeri
aljazair
aljeria
allemagne
almanya
alsir
alzeeria
alzir
alzirija
alzirsko
alzyras
ameerika samoa
ameerika uhendriigid
american samoa
americka djevicanska ostrva
americka samoa
americka vanjska ostrva
americke panenske ostrovy
americki djevicanski otoci
amerika birlesik devletleri
amerika qo‘shma shtatlari
amerika samoasi
amerika serikat
amerika syarikat
amerikaans-samoa
amerikaanse maagdeneilanden
amerikai szamoa
amerikai virgin-szigetek
amerikan samoa
amerikan samoası
amerikanisch-samoa
amerikanische jungferninseln
amerikanische uberseeinseln
amerikansk samoa
amerikanska jungfruoarna
amerikanska samoa
amerikanske oversøiske øer
amerikas savienotas valstis
ameriketako estatu batuak
ameriketako estatu batuetako kanpoaldeko uharte txikiak
amerikos samoa
ameriska samoa
ameriski deviski otoki
an aetoip
an afganastain
an afraic theas
an ailgeir
an airgintin
an airmein
an albain
an araib shadach
an asarbaiseain
an astrail
an bhanglaideis
an bhealaruis
an bheilg
an bheilis
an bhoisnia agus an heirseagaivein
an bholaiv
an bhotsuain
an bhrasail
an bhulgair
an bhuruin
an bhutain
an chamboid
an chasacstain
an cheinia
an chipir
an chirgeastain
an choire theas
an choire thuaidh
an choloim
an chosaiv
an chroit
an danmhairg
an eastoin
an eigipt
an eilveis
an eiritre
an fhionlainn
an fhrainc
an ghabuin
an ghaimbia
an ghearmain
an ghraonlainn
an ghreig
an ghuain
an ghuine
an ghuine mheanchiorclach
an iaraic
an iarain
an india
an indineis
an iodail
an iordain
an iorua
an ioslainn
an isiltir
an isiltir chairibeach
an laitvia
an libeir
an libia
an liobain
an liotuain
an mhacadoin thuaidh
an mhalaeisia
an mhalaiv
an mharatain
an mhicrineis
an mholdoiv
an mhongoil
an namaib
an nigeir
an nigir
an nua-chaladoin
an nua-shealainn
an ostair
an phacastain
an phalaistin
an phoblacht dhoiminiceach
an pholainn
an phortaingeil
an riocht aontaithe
an romain
an ruis
an sahara thiar
an spainn
an taidsiceastain
an tansain
an tealainn
an teavain
an tsaimbia
an tsairc
an tsalvadoir
an tseapain
an tseicia
an tseineagail
an tseirbia
an tseoirsia
an tseoirsia theas agus oileain sandwich theas
an tsile
an tsin
an tsiombaib
an tsiria
an tsloivein
an tslovaic
an tsomail
an tsualainn
an tsudain
an tsudain theas
an tuineis
an tuirc
an tuircmeanastain
an ucrain
an uisbeiceastain
an ungair
an đo
andora
andorra
andorre
angaile
angilija
angilja
angilya
angola
angole
anguila
anguile
anguilla
angvila
angvilla
antaktiki
antarctica
antarctique
antarktida
antarktika
antarktike
antarktis
antarktisz
antarktyda
antartaice
antartida
antartide
antartika
antigua & barbuda
antigua a barbuda
antigua agus barbuda
antigua dan barbuda
antigua e barbuda
antigua en barbuda
antigua es barbuda
antigua eta barbuda
antigua i barbuda
antigua ja barbuda
antigua na barbuda
antigua och barbuda
antigua og barbuda
antigua si barbuda
antigua und barbuda
antigua va barbuda
antigua ve barbuda
antigua y barbuda
antigua-et-barbuda
antigva i barbuda
antigva in barbuda
antigva ir barbuda
antigva og barbuda
antigva un barbuda
antilles yr iseldiroedd
ao
aontas na neimiriochtai arabacha
apvienota karaliste
apvienotie arabu emirati
aqsh
aqsh virgin orollari
aqsh yondosh orollari
aquatorialguinea
araabia uhendemiraadid
arab saudi
arabi saudite
arabia saudi
arabia saudita
arabia saudyjska
arabiar emirerri batuak
arabie saoudite
arabiemiirikunnat
argelia
argentiina
argentina
argentine
argentinie
argentinien
argentyna
argjentine
arjantin
armaniston
armeenia
armeni
armenia
armenie
armenien
armenija
armensko
arnavutluk
aruba
arube
as
ascension
ascension adası
ascension island
ascension uhartea
ascension-eyja
ascension-saari
ascension-sziget
ascensioni saar
ascensionøen
aserbaidschan
aserbaidsjan
aserbaidzaan
aserbaijan
aserbajdsjan
astralia
asv
asv mazas aizjuras salas
asv samoa
asv virdzinas
athiopien
austraalia
australi
australia
australie
australien
australija
austri
austria
austrija
austrumtimora
austurriki
ausztralia
ausztria
autriche
avstralija
avstraliya
avstrija
avstriya
avustralya
avusturya
awstralia
awstria
ayalandi
az usa lakatlan kulbirtokai
azerbaidjan
azerbaidzan
azerbaidzana
azerbaidzanas
azerbaigian
azerbaijan
azerbaijani
azerbaijao
azerbaiyan
azerbajdzan
azerbajdzjan
azerbajdzsan
azerbajxhan
azerbaycan
azerbeidzjan
azerbejdzan
ba lan
babadosi
bac macedonia
bagama orollari
bahama
bahama-szigetek
bahamaeyjar
bahamak
bahamalar
bahamas
bahames
bahami
bahamos
bahamu salas
bahamy
bahareni
bahrain
bahrajn
bahrayn
bahrein
bahreina
bahreinas
bahrejn
bahreyn
bairein
baltarusija
baltkrievija
bandarikin
bandariska samoa
bandarisku jomfruaeyjar
banglades
bangladesa
bangladesas
bangladesch
bangladesh
bangladeshi
bangladess
bangladesz
barbade
barbados
barbadosa
barbadosas
barein
batı sahra
beinin
beirmiuda
belanda
belanda caribbean
belanda karibia
belarus
belarusz
belarws
belau
belcika
belgia
belgica
belgicko
belgie
belgien
belgija
belgika
belgio
belgique
belgium
belgiya
belgjike
belice
belis
beliz
beliza
belizas
belize
belorusija
belorusko
benin
benina
beninas
bermuda
bermuda orollari
bermudaeyjar
bermudas
bermude
bermudes
bermudi
bermudu salas
bermudy
bhoutan
bhutan
bi
białorus
bielorrusia
bielorrussia
bielorusko
bielorussia
bielorussie
birjina uharte amerikarrak
birjina uharte britainiarrak
birlashgan arab amirliklari
birlesik arap emirlikleri
birlesik krallık
bisau gvineja
bissau-guinea
bjellorusi
bjelorusija
bk
bna
bo đao nha
bocvana
bolgarija
bolgariya
boli kosta
bolifia
boliivia
bolivi
bolivia
bolivie
bolivien
bolivija
boliviya
bolivya
boliwia
boneyr, sint-estatius va saba
bosna a hercegovina
bosna i hercegovina
bosna in hercegovina
bosna-hersek
bosnia
bosnia & herzegovina
bosnia a herzegovina
bosnia and herzegovina
bosnia dan herzegovina
bosnia e herzegovina
bosnia ed erzegovina
bosnia i hercegovina
bosnia i hercegowina
bosnia ja hertsegoviina
bosnia ja hertsegovina
bosnia na hezegovina
bosnia og hersegovina
bosnia si hertegovina
bosnia va herzegovina
bosnia y herzegovina
bosnia-hercegovina
bosnia-herzegovina
bosnie en herzegovina
bosnie-herzegovine
bosnien och hercegovina
bosnien und herzegowina
bosnien-hercegovina
bosnija ir hercegovina
bosnija un hercegovina
bosniya va gertsegovina
bosnje-hercegovine
bosznia-hercegovina
botsuana
botsvana
botsvane
botswana
bouvet adası
bouvet island
bouvet saar
bouvet uhartea
bouvet-sziget
bouveteiland
bouveteyja
bouvetinsel
bouvetnsaari
bouveton
bouvetov ostrov
bouvetov otok
bouvetuv ostrov
bouvetøen
bouvetøya
bozicni otok
bozicno ostrvo
brasiilia
brasil
brasile
brasilia
brasilien
brazil
brazilia
brazilie
brazilija
braziliya
brazylia
bresil
bresku indlandshafseyjar
bresku jomfruaeyjar
bretland
brezilya
brit indiai-oceani terulet
brit virgin-szigetek
britaniya
britaniya virgin orollari
britaniyaning hind okeanidagi hududi
britannia
britanska djevicanska ostrva
britanska teritorija u indijskom okeanu
britanski deviski otoki
britanski djevicanski otoci
britanski indijskooceanski teritorij
britansko ozemlje v indijskem oceanu
britanya hint okyanusu toprakları
britanya virjin adaları
briti india ookeani ala
briti neitsisaared
britische jungferninseln
britisches territorium im indischen ozean
british indian ocean territory
british virgin islands
brits indische oceaanterritorium
britse maagdeneilanden
britske indickooceanske uzemi
britske indickooceanske uzemie
britske panenske ostrovy
brittilainen intian valtameren alue
brittilaiset neitsytsaaret
brittiska jungfruoarna
brittiska territoriet i indiska oceanen
britu virdzinas
bruine
brunei
brunei darussalam
brunej
bruneja
brunejus
bruney
brytyjskie terytorium oceanu indyjskiego
brytyjskie wyspy dziewicze
bugarska
buircine faso
bukinafaso
bulgaaria
bulgaria
bulgarie
bulgarien
bulgarija
bulgarije
bulgaristan
bulharsko
bullgari
burkina fasas
burkina faso
burkina-faso
burkinafaso
burquina faso
burundi
burundija
burundis
butan
butana
butanas
butao
buve oroli
buve sala
buyuk britaniya
bułgaria
bwlgaria
ca-ri-be ha lan
cabo verde
cac tieu vuong quoc a rap thong nhat
cac tieu đao xa cua hoa ky
cad
cada
cadas
caledonia newydd
camaroes
camarun
cambodge
cambodgia
cambodia
cambodja
cambogia
camboja
camboya
cameroon
cameroun
camerun
camerwn
campuchia
canada
canarias
canarische eilanden
canary islands
cap verd
cap-vert
cape verde
capo verde
capul verde
caraibi olandesi
carib neerlandes
caribbean netherlands
caribe neerlandes
caribisch nederland
catar
cathair na vatacaine
cayman adaları
cayman islands
caymaneyjar
caymanoarna
caymansaaret
caymanøerne
caymanøyene
cazaquistao
ceanada
cebelitarık
cechia
cehia
cehija
ceki
cekija
ceko
cekya
centraal-afrikaanse republiek
central african republic
centralafrikanska republiken
centralafrikas republika
centralnoafricka republika
centrines afrikos respublika
cerna hora
ceska
cesko
ceuta & melilla
ceuta a melilla
ceuta agus melilla
ceuta dan melilla
ceuta e melilla
ceuta en melilla
ceuta es melilla
ceuta et melilla
ceuta eta melilla
ceuta i melilla
ceuta in melilla
ceuta ja melilla
ceuta na melilla
ceuta och melilla
ceuta og melilla
ceuta si melilla
ceuta und melilla
ceuta va melilla
ceuta ve melilla
ceuta y melilla
cezayir
chad
chade
chechia
chequia
chernogoriya
chexiya
chile
chili
china
chine
chiny
chipre
chorvatsko
chorwacja
christmas adası
christmas island
christmas uhartea
christmaseiland
christmasøya
chypre
ciad
cibuti
cidade do vaticano
cierna hora
cile
cin
cin hong kong oib
cin makao oib
cina
cipar
ciper
cipro
cipru
ciprus
ciribeas
citta del vaticano
ciudad del vaticano
ciutat del vatica
ciwba
clipperton
clipperton adası
clipperton island
clipperton uhartea
clipperton-eyja
clipperton-insel
clipperton-sziget
clippertoni saar
clippertoninsaari
clippertonon
clippertonuv ostrov
clippertonøen
clippertonøya
cocos (keeling) adaları
cocos (keeling) islands
cocos (keeling) uharteak
cocos islands
cocoseilanden
cocosøerne
colombia
colombie
columbia
comoras
comore
comore-szigetek
comoren
comorerne
comores
comoros
cong hoa dominica
cong hoa trung phi
congo
congo - brazzaville
congo - kinshasa
congo-brazzaville
congo-kinshasa
cook adaları
cook islands
cook uharteak
cook-szigetek
cookeilanden
cooki saared
cookinsaaret
cookinseln
cookoarna
cookove ostrovy
cookovi otoci
cookovi otoki
cookovy ostrovy
cooks-eyjar
cookøerne
cookøyene
corea del nord
corea del norte
corea del sud
corea del sur
coree du nord
coree du sud
coreea de nord
coreea de sud
coreia do norte
coreia do sul
costa davorio
costa do marfim
costa rica
costa rice
cote divoire
crioch aigean indiach na breataine
criocha francacha dheisceart an domhain
crna gora
croacia
croatia
croatie
croazia
csad
csehorszag
cuait
cuba
curacao
curaso
curazao
cypern
cypr
cyprus
czad
czarnogora
czechia
czechy
dalekie wyspy mniejsze stanow zjednoczonych
danemarca
danemark
dangun zengimo sala
dania
danija
danimarca
danimarka
danimarke
daniya
danmark
danmork
danska
dansko
de affrica
de amerikanske jomfruøer
de amerikanske jomfruøyene
de britiske jomfruøer
de britiske jomfruøyene
de corea
de forenede arabiske emirater
de forente arabiske emirater
de franske besiddelser i det sydlige indiske ocean og antarktis
de franske sørterritorier
de georgia ac ynysoedd sandwich y de
de palæstinensiske omrader
de swdan
de tidligere nederlandske antiller
debesbrauksanas sala
del-afrikai koztarsasag
del-korea
del-szudan
deli-georgia es deli-sandwich-szigetek
demokraticna republika kongo
demokratska republika kongo
demokratyczna republika konga
den centralafrikanske republik
den dominikanske republik
den dominikanske republikk
den sentralafrikanske republikk
denemarken
denmaki
denmarc
denmark
det britiske territoriet i indiahavet
det britiske territorium i det indiske ocean
det palestinske omradet
deutschland
didziosios britanijos mergeliu salos
diego garcia
diego garsija
diego-garsia
dienvidafrikas republika
dienviddzordzija un dienvidsendvicu salas
dienvidkoreja
dienvidsudana
dijego garsija
dinamarca
diyego-garsiya
djego garsijas atols
djibouti
djibuti
doiminice
dominica
dominicaanse republiek
dominican republic
dominik cumhuriyeti
dominika
dominikaani vabariik
dominikaaninen tasavalta
dominikai koztarsasag
dominikan respublikasi
dominikana
dominikanische republik
dominikanska republika
dominikanska republiken
dominikar errepublika
dominike
dominikos respublika
dominique
dominiska lyðveldið
dramblio kaulo krantas
dschibuti
du
duitsland
dzersija
dzersis
dzibuti
dzibutija
dzibutis
dzibutsko
dzsibuti
e.-u.
eacuador
eb
ecuador
ee. uu.
eesti
efiopiya
egipat
egipt
egiptas
egipte
egipto
egiptus
egito
egitto
egjipt
egyenlitoi-guinea
egyesult allamok
egyesult arab emirsegek
egyesult kiralysag
egyiptom
egypt
egyptaland
egypte
egypten
egypti
eimin
eire
eistland
ekialdeko timor
ekuador
ekuatore ginea
ekvador
ekvadora
ekvadoras
ekvator ginesi
ekvatoriaal-guinea
ekvatorial gvineya
ekvatorial-guinea
ekvatoriala gvineja
ekvatorialguinea
ekvatorialna gvineja
ekvatorijalna gvineja
ekvatorska gvineja
ekwador
el salvador
elefantcsontpart
elevandiluurannik
elfenbenskusten
elfenbenskysten
elvetia
emiradau arabaidd unedig
emirados arabes unidos
emiratele arabe unite
emiratet e bashkuara arabe
emirati arabi uniti
emiratos arabes unidos
emirats arabes unis
emirats arabs units
emiriah arab bersatu
endonezya
eneo la uingereza katika bahari hindi
equador
equateur
equatoriaal-guinea
equatorial guinea
eritre
eritrea
eritreea
eritreia
eritreja
eritreya
ermenistan
eron
erresuma batua
errumania
errusia
erythree
erytrea
eslovakia
eslovaquia
eslovenia
espagne
espainia
espana
espanha
espanja
espanya
essuatini
estados unidos
estats units
estija
estland
estoni
estonia
estonie
estonija
estoniya
estonsko
estonya
esuaitini
esuatini
esvatini
eswatini
eszak-korea
eszak-macedonia
eszaki mariana-szigetek
esztorszag
etat de la cite du vatican
etats-unis
etela-afrikka
etela-georgia ja etelaiset sandwichinsaaret
etela-korea
etela-sudan
ethiopia
ethiopie
etioopia
etiopi
etiopia
etiopie
etiopien
etiopija
etiyopya
eua
eþiopia
faari saared
faeroer
faerske ostrovy
falastin
falastin hududlari
falkland adaları
falkland islands
falkland-szigetek
falklandak
falklandeilanden
falklandi saared
falklandinsaaret
falklandinseln
falklandseyjar
falklandske ostrovy
falklandski otoci
falklandski otoki
falklandsoarna
falklandsøerne
falklandsøyene
falklandy
falme za kiarabu
farer orollari
fareru salos
faroarna
faroe adaları
faroe islands
faroe uharteak
faroer
farsaaret
farska ostrva
farski otoci
fas
feroer szigetek
ferski otoki
feru salas
ffrainc
fidji
fidjieyjar
fidschi
fidsi
fidzi
fidzis
fidzsi
fietnam
figi
fiji
filabeinsstrondin
filipiinid
filipijnen
filipina
filipinai
filipinak
filipinas
filipine
filipines
filipini
filipinler
filipiny
filippiinit
filippin
filippine
filippinene
filippinerna
filippinerne
filippseyjar
filistin
filistin bolgeleri
finland
finlanda
finlande
finlandia
finlandiya
finnland
finnorszag
finska
finsko
fixhi
fiyi
folklando salos
folklandska ostrva
folklend orollari
folklenda salas
forenade arabemiraten
frakkland
franca
france
francia
francia deli teruletek
francia guyana
francia polinezia
franciaorszag
francie
francija
francijas dienvidjuru teritorija
francijas gviana
francijas polinezija
francja
francoska gvajana
francoska polinezija
francoski sveti martin
francosko juzno ozemlje
francouzska guyana
francouzska jizni uzemi
francouzska polynesie
francuska
francuska gijana
francuska gvajana
francuska polinezija
francuske juzne teritorije
francuski juzni teritoriji
francuskie terytoria południowe i antarktyczne
francuzska guyana
francuzska polynezia
francuzske juzne a antarkticke uzemia
francuzsko
frankreich
frankrig
frankrijk
frankrike
frans-guyana
frans-polynesie
fransa
franse gebieden in de zuidelijke indische oceaan
fransiya
fransk guyana
fransk polynesia
fransk polynesien
franska guyana
franska gvæjana
franska polynesia
franska polynesien
franska sydterritorierna
fransuz gvianasi
fransuz janubiy hududlari
fransuz polineziyasi
fransız guney toprakları
fransız guyanası
fransız polinezyası
franta
frantzia
franzosisch-guayana
franzosisch-polynesien
franzosische sud- und antarktisgebiete
french guiana
french polynesia
french southern territories
fronsku suðlægu landsvæðin
fulop-szigetek
færeyjar
færøerne
færøyene
gabao
gabon
gabona
gabonas
gabun
gaiti
gajana
gambi
gambia
gambie
gambija
gambiya
gana
gane
gayana
gb
geansai
geirsi
georgia
georgia de sud si insulele sandwich de sud
georgia del sud e sandwich australi
georgia południowa i sandwich południowy
georgia selatan & kep. sandwich selatan
georgie
georgie du sud-et-les iles sandwich du sud
georgien
germania
germaniya
germany
gernsej
gernsi
gernsija
gernsis
ghana
giamaica
giappone
gibilterra
gibraltar
gibraltaras
gibraltars
gibuti
gine
gine-bissau
ginea
ginea bissau
ginea-bissa
ginebisau
gini
gini gyhydeddol
giobraltar
giordania
gjeorgji
gjermani
gjibraltar
gogledd corea
gogledd macedonia
gonduras
gonkong
gonkong (xitoy mmh)
gorllewin sahara
gorogorszag
graikija
granada
granade
grcija
grcka
greanada
grece
grecia
grecja
grecko
greece
greenland
grekland
grenada
grenade
grenland
grenlande
grenlandia
grenlandija
grenlandiya
greqi
gretsiya
grezia
griechenland
griekenland
griekija
grikkland
groenland
groenlanda
groenlandia
gronland
gronlanti
gronsko
groonimaa
gruusia
gruzia
gruzie
gruzija
gruzinsko
gruziya
gruzja
grækenland
grænhofðaeyjar
grænland
grønland
guadaluip
guadalupa
guadalupe
guadeloupe
guadelupa
guadelupe
guaiana francesa
guain na fraince
guajana franceze
guajane
guam
guama
guamas
guatamala
guatemala
guatemale
guayana francesa
guernesey
guernsey
guiana
guiana francesa
guiana perancis
guiana thuoc phap
guiana ya ufaransa
guine
guine bissau
guine equatorial
guine-bisau
guine-bissau
guinea
guinea bissau
guinea ecuatorial
guinea ekuatorial
guinea equatorial
guinea equatoriale
guinea khatulistiwa
guinea xich đao
guinea ya ikweta
guinea-bisau
guinea-bissau
guinee
guinee equatoriale
guinee-bissau
guineea
guineea ecuatoriala
guineea-bissau
guineja e re-papua
guineja ekuatoriale
gujana
gujana francuska
guney afrika
guney georgia ve guney sandwich adaları
guney kore
guney sudan
gurcistan
guyana
guyana francese
guyana franceza
guyana frantsesa
guyana prancis
guyane ffrengig
guyane francaise
gvadalupe
gvadelup
gvadelupa
gvadelupe
gvadelupeyjar
gvajana
gvam
gvatemala
gvineja
gvineja bisau
gvineja bissau
gvineja-bisao
gvineja-bisava
gvineya
gvineya-bisau
gvæjana
gwadelupa
gwatemala
gweriniaeth canolbarth affrica
gweriniaeth dominica
gwinea
gwinea bissau
gwinea rownikowa
gwlad belg
gwlad groeg
gwlad iorddonen
gwlad pwyl
gwlad thai
gwlad yr ia
g‘arbiy sahroi kabir
ha lan
haiti
haitis
han quoc
heard & mcdonald islands
heard adası ve mcdonald adaları
heard en mcdonaldeilanden
heard eta mcdonald uharteak
heard island og mcdonald islands
heard ja mcdonaldinsaaret
heard og mcdonaldseyjar
heard und mcdonaldinseln
heard- og mcdonaldøyene
heard-sziget es mcdonald-szigetek
heardi ja mcdonaldi saared
heardon och mcdonaldoarna
heardov ostrov a macdonaldove ostrovy
heardov otok in mcdonaldovi otoki
hearduv ostrov a mcdonaldovy ostrovy
hego korea
hego sudan
hegoafrika
hegoaldeko georgia eta hegoaldeko sandwich uharteak
hegoaldeko lurralde frantsesak
heimastjornarsvæði palestinumanna
hellas
herbehereak
herda sala un makdonalda salas
herdo ir makdonaldo salos
hiina
hilagang korea
himaya za kusini za kifaranza
hindistan
hindiston
hispaania
hiszpania
hoa ky
holande
holandia
holandsko
holland
holland karib-terseg
hollanda
hollandia
honduras
hondurasa
hondures
hong cong
hong kong
hong kong (rae xina)
hong kong (sar kina)
hong kong dak tiongkok
hong kong sar china
hong kong sar tsieina
hong kong txinako aeb
hong kong, rae da china
hong-kong
hongarije
hongkong
hongkong kkt
hongkong sar
hongkong sar kina
hongkong sar van china
hongkong – kiinan erityishallintoalue
hongkong – oao ciny
hongkong – zao ciny
hongkongi erihalduspiirkond
hongria
hongrie
honkonga
honkongas
horvaatia
horvatija
horvatorszag
hrvaska
hrvatska
huippuvuoret ja jan mayen
hungari
hungaria
hungary
hungria
hvita-russland
hwngari
hy lap
hırvatistan
iamaice
iceland
ida-timor
iemen
ierland
igaunija
iirimaa
iisrael
ijsland
ile bouvet
ile christmas
ile clipperton
ile de lascension
ile de man
ile norfolk
iles aland
iles caimans
iles canaries
iles cocos
iles cook
iles feroe
iles heard-et-macdonald
iles malouines
iles mariannes du nord
iles marshall
iles mineures eloignees des etats-unis
iles pitcairn
iles salomon
iles turques-et-caiques
iles vierges britanniques
iles vierges des etats-unis
ilha bouvet
ilha christmas
ilha de ascensao
ilha de clipperton
ilha de man
ilha norfolk
ilhas aland
ilhas canarias
ilhas cayman
ilhas cocos (keeling)
ilhas cook
ilhas faroe
ilhas georgia do sul e sandwich do sul
ilhas heard e mcdonald
ilhas malvinas
ilhas marianas do norte
ilhas marshall
ilhas menores distantes dos eua
ilhas pitcairn
ilhas salomao
ilhas turcas e caicos
ilhas virgens americanas
ilhas virgens britanicas
illa bouvet
illa christmas
illa clipperton
illa de la reunio
illa de lascensio
illa de man
illa norfolk
illes aland
illes caiman
illes canaries
illes cocos (keeling)
illes cook
illes falkland
illes feroe
illes georgia del sud i sandwich del sud
illes heard i mcdonald
illes marianes del nord
illes marshall
illes menors allunyades dels estats units
illes pitcairn
illes salomo
illes turks i caicos
illes verges britaniques
illes verges dels estats units
inde
indi
india
indiako ozeanoko lurralde britainiarra
indie
indien
indija
indijas okeana britu teritorija
indijos vandenyno britu sritis
indland
indoneesia
indonesia
indonesie
indonesien
indonezi
indonezia
indonezija
indoneziya
indonezja
inggris raya
insula ascension
insula bouvet
insula christmas
insula clipperton
insula heard si insulele mcdonald
insula man
insula norfolk
insulele aland
insulele canare
insulele caraibe olandeze
insulele cayman
insulele cocos (keeling)
insulele cook
insulele falkland
insulele feroe
insulele indepartate ale s.u.a.
insulele mariane de nord
insulele marshall
insulele pitcairn
insulele solomon
insulele turks si caicos
insulele virgine americane
insulele virgine britanice
intia
iordania
iordaniya
iosrael
ipar korea
ipar mariana uharteak
ipar mazedonia
ira
iraak
iraan
irac
irak
iraka
irakas
iraki
iran
irana
iranas
iraq
iraque
ireland
irija
irland
irlanda
irlande
irlandia
irlandiya
irlanti
iroq
irorszag
irska
irsko
ishujt alande
ishujt e marianes veriore
ishujt e virgjer britanike
ishujt e virgjer te shba-se
ishujt falkland
ishujt faroe
ishujt herd e mekdonald
ishujt kajman
ishujt kanarie
ishujt kokos
ishujt kuk
ishujt marshall
ishujt periferike te shba-se
ishujt pitkern
ishujt solomon
ishujt turks dhe kaikos
ishulli asenshion
ishulli bove
ishulli i krishtlindjes
ishulli i manit
ishulli kliperton
ishulli norfolk
isla bouvet
isla clipperton
isla de la ascension
isla de man
isla de navidad
isla norfolk
island
islanda
islande
islandia
islandija
islandiya
islanti
islas aland
islas caiman
islas cocos
islas cook
islas feroe
islas georgia del sur y sandwich del sur
islas heard y mcdonald
islas malvinas
islas marianas del norte
islas marshall
islas menores alejadas de ee. uu.
islas pitcairn
islas salomon
islas turcas y caicos
islas virgenes britanicas
islas virgenes de ee. uu.
isle of man
iso-britannia
isola ascensione
isola bouvet
isola christmas
isola di clipperton
isola di man
isola norfolk
isole aland
isole canarie
isole cayman
isole cocos (keeling)
isole cook
isole falkland
isole fær øer
isole heard e mcdonald
isole marianne settentrionali
isole marshall
isole minori esterne degli stati uniti
isole pitcairn
isole salomone
isole turks e caicos
isole vergini americane
isole vergini britanniche
ispanija
ispaniya
ispanya
israel
israele
israeli
israil
isroil
istocni timor
isvec
isvicre
ita-timor
itaalia
itali
italia
italie
italien
italija
italiya
italy
italya
itavalta
ivoorkust
iwerddon
izland
izlanda
izrael
izraela
izraelis
jaapan
jamaica
jamaika
jamaique
jamajka
jamhuri ya afrika ya kati
jamhuri ya dominika
janubiy afrika respublikasi
janubiy georgiya va janubiy sendvich orollari
janubiy koreya
janubiy sudan
japan
japana
japani
japao
japo
japon
japoni
japonia
japonija
japonska
japonsko
japonya
jaunkaledonija
jaunzelande
jav
jazoir
jeemen
jemen
jemena
jemenas
jepang
jepun
jerman
jersey
jersi
jibuti
jihoafricka republika
jizni georgie a jizni sandwichovy ostrovy
jizni korea
jizni sudan
jk
jojia
jolaey
jordaania
jordan
jordani
jordania
jordanie
jordanien
jordanija
jordansko
joulusaar
joulusaari
juleøen
julon
jungtine karalyste
jungtines valstijos
jungtiniai arabu emyratai
jungtiniu valstiju mazosios tolimosios salos
jungtiniu valstiju mergeliu salos
juodkalnija
juzna afrika
juzna dzordzija i juzna sendvic ostrva
juzna georgia a juzne sandwichove ostrovy
juzna georgia i otoci juzni sandwich
juzna georgia in juzni sandwichevi otoki
juzna korea
juzna koreja
juzni sudan
juznoafricka republika
juznoafriska republika
juzny sudan
kaaimaneilanden
kaapverdie
kabo-verde
kaboverde
kaiman uharteak
kaimaninseln
kaimanisaared
kaimanu salas
kaimanu salos
kajman-szigetek
kajmanie ostrovy
kajmanji otoki
kajmanska ostrva
kajmanske ostrovy
kajmanski otoci
kajmany
kaledoni e re
kaledonia baru
kaledonia berria
kaledu sala
kambocya
kambodia
kambodja
kambodscha
kambodsja
kambodza
kambodzsa
kamboja
kamboxhia
kameroen
kamerun
kameruna
kamerunas
kameruni
kanaari saared
kanada
kanar orollari
kanari
kanari-szigetek
kanariak
kanariansaaret
kanarieoarna
kanarieyjar
kanariju salas
kanarische inseln
kanariske øer
kanariøyene
kanarska ostrva
kanarske ostrovy
kanarski otoki
kanaru salos
kanarya adaları
kanbodia
kanlurang sahara
kap verde
kapp verde
kapverdy
karacsony-sziget
karadag
karaibet holandeze
karayip hollandası
kargazstan
karibahafshluti hollands
karibeko herbehereak
karibian alankomaat
karibische niederlande
karibisk nederland
karibiska nederlanderna
karibske holandsko
karibske nizozemsko
karibu nyderlandai
kariibi madalmaad
karipska holandija
karipski otoci nizozemske
kasachstan
kasahstan
kasakhstan
kasakstan
katar
katara
kataras
kayman orollari
kazachstan
kazachstanas
kazahstan
kazahstana
kazahsztan
kazajistan
kazakhstan
kazakistan
kazakistani
kazakstan
keenia
kelet-timor
kemboja
kena
kenia
kenija
keniya
kenya
kepi i gjelber
kepulauan aland
kepulauan canaria
kepulauan canary
kepulauan cayman
kepulauan cocos (keeling)
kepulauan cook
kepulauan falkland
kepulauan faroe
kepulauan georgia selatan & sandwich selatan
kepulauan heard & mcdonald
kepulauan mariana utara
kepulauan marshall
kepulauan norfolk
kepulauan pitcairn
kepulauan solomon
kepulauan svalbard dan jan mayen
kepulauan terluar as
kepulauan terpencil a.s.
kepulauan turks dan caicos
kepulauan virgin a.s.
kepulauan virgin amerika serikat
kepulauan virgin britania raya
kepulauan virgin british
kepulauan wallis dan futuna
kesk-aafrika vabariik
keski-afrikan tasavalta
kiina
kili
kina
kinas ipasas parvaldes apgabals honkonga
kine
kinija
kipar
kipr
kipra
kipras
kirasao
kirghizistan
kirghizstan
kirgisia
kirgisistan
kirgistan
kirgizi
kirgizie
kirgizija
kirgizistan
kirgizisztan
kirgizsko
kirgizstan
kirgizstana
kirguistan
kirguizstan
kiribati
kiribatis
kirigizistani
kisiwa cha ascension
kisiwa cha bouvet
kisiwa cha clipperton
kisiwa cha heard na visiwa vya mcdonald
kisiwa cha krismasi
kisiwa cha man
kisiwa cha norfolk
kitajska
kiurasao
kleine afgelegen eilanden van de verenigde staten
klipertona sala
klipertono sala
klipperton oroli
koeweit
kokos (kiling) orollari
kokoseyjar (keeling)
kokosinseln
kokosoarna
kokosova (keelingova) ostrva
kokosove ostrovy
kokosovi (keelingovi) otoci
kokosovi otoki
kokosu (kilinga) salas
kokosu (kilingo) salos
kokosøyene
kokusz (keeling)-szigetek
kolombia
kolombiya
kolonbia
kolumbi
kolumbia
kolumbie
kolumbien
kolumbija
kolumbiya
komoorid
komor orollari
komorai
komore
komoreak
komoren
komorene
komorerna
komoreyjar
komori
komorit
komorlar
komoro
komoru salas
komory
kongas-brazavilis
kongas-kinsasa
kongo
kongo (brazavila)
kongo (kinsasa)
kongo - brazavil
kongo - brazzaville
kongo - kinsasa
kongo - kinshasa
kongo dv
kongo vabariik
kongo – brazzavil
kongo – brazzaville
kongo – kinshasa
kongo-brazavile
kongo-brazzaville
kongo-kinshasa
kongoko errepublika demokratikoa
kongon demokraattinen tasavalta
kongon tasavalta
konzska demokraticka republika
konzska republika
kookossaared
kookossaaret (keelingsaaret)
kore e jugut
kore e veriut
korea kaskazini
korea kusini
korea połnocna
korea południowa
korea selatan
korea utara
korgozstan
kosova
kosovas
kosove
kosovo
kosowo
kosta rika
kosta-rika
kosta-rike
kostarika
kostaryka
koszovo
kot-divuar
kota vatican
kotdivuara
koweit
kozep-afrikai koztarsasag
kreeka
kreikka
krievija
kroaci
kroasia
kroatia
kroatie
kroatien
kroatija
kroazia
ktr ipasais administrativais regions makao
kuba
kube
kuk orollari
kuka salas
kuko salos
kukova ostrva
kupros
kurasao
kuuba
kuvait
kuvajt
kuveit
kuveita
kuveitas
kuveyt
kuwait
kuweit
kuwejt
kuzey kore
kuzey makedonya
kuzey mariana adaları
kypr
kypros
kypur
kyrgyzstan
kyurasao
kıbrıs
kırgızistan
la reunion
laane-sahara
lanh tho an đo duong thuoc anh
lanh tho palestine
lanh tho phia nam thuoc phap
lansi-sahara
lao
laos
laosa
laosas
laosz
latfia
lati
latvia
latvija
latviya
lebanon
leedu
lengyelorszag
lenkija
leosota
lesotas
lesotho
lesoto
letland
letoni
letonia
letonya
lettland
lettonia
lettonie
lettorszag
li-bang
liban
libana
libanas
libano
libanon
libanus
libeeria
liberi
liberia
liberie
liberija
liberiya
liberya
libi
libia
libie
libija
libya
libye
libyen
lichtenstajnsko
lichtensteinas
lichtenstejnsko
lichtinstein
liechtenstein
liettua
lietuva
lihtenshtajn
lihtenstajn
lihtensteina
liibanon
liibua
litauen
lithaen
lithuania
lithwania
litouwen
lituani
lituania
lituanie
litva
litvania
litvanija
litvanya
litwa
liuksemburgas
livan
liviya
lixtenshteyn
lotyssko
louna-aafrika vabariik
louna-georgia ja louna-sandwichi saared
louna-korea
louna-sudaan
lubnan
lucembursko
lucsamburg
luksemburg
luksemburga
lussemburgo
luxemborg
luxembourg
luxemburg
luxemburgo
luxembursko
luxenburgo
lwcsembwrg
lyuksemburg
ma-roc
macao
macao sar
macao sar china
macao sar kina
macao – kiinan erityishallintoalue
macao – oao ciny
macao – zao ciny
macaristan
macau
macau (rae xina)
macau erihalduspiirkond
macau sar china
macau sar tsieina
macau sar van china
macau txinako aeb
macau, rae da china
macedoine du nord
macedonia de nord
macedonia del nord
macedonia del norte
macedonia do norte
macedonia połnocna
macedonia utara
madagascar
madagaska
madagaskar
madagaskara
madagaskaras
madagaszkar
madarsko
madzarska
maeneo ya palestina
maenmar (burma)
maghribi
magyarorszag
maili
majota
majotas
majote
majotta
makao
makao (sar kina)
makao (xitoy mmh)
makao kkt
makau
makau dak tiongkok
makau sar china
makav
makedonia utara
mal i zi
maladewa
malaisia
malaisie
malaizija
malajsie
malajzi
malajzia
malasia
malaui
malavi
malavija
malavis
malawi
malaysia
malayziya
maldiivid
maldiv orollari
maldiv-szigetek
maldivak
maldivas
maldive
maldiven
maldivene
maldiverna
maldiverne
maldives
maldiveyjar
maldivi
maldivija
maldivler
maldivy
maldyvai
malediivit
malediven
maledivy
malediwy
maleisie
malesia
malezija
malezja
malezya
mali
mali udaljeni otoci sad-a
malis
malta
malte
man
man adası
man uhartea
man-sziget
mani saar
mansaari
maqedonia e veriut
maraco
marekani
marianos siaurines salos
mariany połnocne
maritania
maritius
markaziy afrika respublikasi
maroc
marocco
marocko
marok
maroka
marokas
marokash
marokko
maroko
marroc
marrocos
marruecos
marsala salas
marsalo salos
marsalova ostrva
marsalovi otoci
marshall adaları
marshall islands
marshall orollari
marshall uharteak
marshall-szigetek
marshalleilanden
marshalleyjar
marshalli saared
marshallinsaaret
marshallinseln
marshalloarna
marshallove ostrovy
marshallovi otoki
marshallovy ostrovy
marshalløerne
marshalløyene
martinica
martinik
martinika
martinike
martinique
martynika
masedonia ya kaskazini
mauretania
mauretanien
mauretanija
maurice
maurici
mauricija
mauricijus
mauricio
mauricius
mauritaania
mauritani
mauritania
mauritanie
mauritanija
mauritius
maurizio
mavretanija
mavricij
mavrikiy
mavritaniya
mayotta
mayotte
mađarska
mb
mbreteria e bashkuar
mecsico
mehhiko
mehika
meicsiceo
meksika
meksike
meksiko
meksyk
melnkalne
men oroli
menas sala
mendebaldeko sahara
meno sala
mensi odlehle ostrovy usa
mensie odlahle ostrovy usa
meroj oroli
mesir
messico
mexic
mexico
mexiko
mexique
mianmar
mianmar (birmania)
mianmar (burme)
mianmaras (birma)
micronesia
micronesie
micronezia
mijanmar
mikroneesia
mikronesia
mikronesiaføderasjonen
mikronesie
mikronesien
mikronezi
mikronezia
mikronezija
mikroneziya
mikronezja
mikronezya
misr
misri
mið-afrikulyðveldið
miðbaugs-ginea
mjanma (birma)
mjanmar (burma)
mjanmarsko
mji wa vatican
mocambic
mocambique
mogolistan
moldavi
moldavia
moldavie
moldavien
moldavija
moldavsko
moldofa
moldova
mon
monaco
monakas
monako
mong co
mongolei
mongoli
mongolia
mongolie
mongoliet
mongolija
mongoliya
mongolsko
mongoolia
monserat
montaineagro
montenegro
montsarat
montserat
montseratas
montserrat
montserrata
morisi
moritania
moritanya
morocco
moroco
mosaimbic
mosambiik
mosambik
mozambic
mozambico
mozambik
mozambika
mozambikas
mozambike
mozambique
mołdawia
msumbiji
muntenegru
muqaddas yelena oroli
my
myanma (birma)
myanmar
myanmar (barma)
myanmar (birma)
myanmar (birmania)
myanmar (birmanie)
myanmar (burma)
myanmar (mien đien)
mısır
na bahamai
na criocha palaistineacha
na hoileain chanaracha
na hoileain fhilipineacha
na hoileain mhairianacha thuaidh
na seiseil
na uy
nam cuc
nam georgia & quan đao nam sandwich
nam phi
nam sudan
namibi
namibia
namibie
namibija
namibiya
namibya
namiibia
naru
naujoji kaledonija
naujoji zelandija
nauru
nederland
nederlandene
nederlanderna
neipeal
nemcija
nemecko
nemetorszag
nepal
nepala
nepalas
netherlands
neukaledonien
neuseeland
new caledonia
new zealand
nga
nhat ban
nicaragua
nicearagua
niderlande
niderlandes karibu salas
niderlandiya
niderlandy karaibskie
niederlande
niemcy
nieuw-caledonie
nieuw-zeeland
nigeeria
niger
nigera
nigeri
nigeria
nigerie
nigerija
nigeris
nigeriya
nijer
nijerya
nikaragua
nikaragva
nikaragwa
niue
niuje
nizozemska
nizozemski karibi
nizozemski sveti martin
nizozemsko
njemacka
noord-korea
noord-macedonie
noordelijke marianen
noorwegen
nord-korea
nord-makedonia
nord-marianene
nordkorea
nordliche marianen
nordmakedonien
nordmarianerna
nordmarianerne
nordmazedonien
noregur
norfolk
norfolk adası
norfolk island
norfolk oroli
norfolk uhartea
norfolk-sziget
norfolkas sala
norfolkeyja
norfolkinsaari
norfolkinsel
norfolko sala
norfolkon
norfolkøya
norfolski otok
norge
norja
norra
norsko
norsunluurannikko
north korea
north macedonia
northern mariana islands
noruega
norvec
norvege
norvegia
norvegija
norvegiya
norvegji
norveska
norway
norwegen
norwegia
norwy
norður-korea
norður-makedonia
norður-marianaeyjar
noua caledonie
noua zeelanda
nouvelle-caledonie
nouvelle-zelande
nova caledonia
nova kaledonia
nova kaledonie
nova kaledonija
nova zelanda
nova zelandia
nova zelandija
novi zeland
novy zeland
nowa kaledonia
nowa zelandia
nua-ghuine phapua
nueva caledonia
nueva zelanda
nuova caledonia
nuova zelanda
ny kaledonien
ny-caledonia
nya kaledonien
nya zeeland
nyderlandai
nyja-kaledonia
nyja-sjaland
nyugat-szahara
nyuzilandi
obala bjelokosti
obala slonovace
oeganda
oekraine
oezbekistan
oileain aland
oileain bhriotanacha na maighdean
oileain cayman
oileain chomora
oileain cocos (keeling)
oileain cook
oileain fhaclainne
oileain fharo
oileain imeallacha s.a.m.
oileain marshall
oileain mhaildive
oileain mheiriceanacha na maighdean
oileain na dturcach agus caicos
oileain palau
oileain pitcairn
oileain sholaimh
oilean bouvet
oilean clipperton
oilean heard agus oileain mcdonald
oilean mhanann
oilean mhuiris
oilean na deascabhala
oilean na nollag
oilean na trionoide agus tobaga
oilean norfolk
olandes salas
olandska ostrva
olaszorszag
oma
omaan
oman
omana
omanas
oost-timor
oostenrijk
ormenyorszag
oroszorszag
orta afrika cumhuriyeti
osterreich
osterrike
ostrov man
ostrva turks i kaikos
ostrva valis i futuna
ostrvo ascension
ostrvo buve
ostrvo clipperton
ostrvo heard i arhipelag mcdonald
ostrvo man
ostrvo norfolk
osttimor
otoci heard i mcdonald
otoci turks i caicos
otok ascension
otok bouvet
otok clipperton
otok man
otok norfolk
otok uzasasca
otoki turks in caicos
ouganda
ouzbekistan
ozarbayjon
ozbekistan
oʻzbekiston
paapua uus-guinea
pacistan
paesi bassi
paises baixos
paises baixos caribenhos
paises bajos
paisos baixos
paivantasaajan guinea
pakistan
pakistana
pakistanas
pakistani
pakisztan
pala
palaos
palastina
palastinensische autonomiegebiete
palau
palav
palesteina
palestiina
palestiina alad
palestiinalaisalue
palestijnse gebieden
palestin
palestina
palestinar lurralde okupatuak
palestinas teritorijas
palestine
palestinian territories
palestinos teritorija
palestinska samosprava
palestinska teritorija
palestinska territorierna
palestinska uzemi
palestinske uzemia
palestinsko ozemlje
palestinsko podrucje
palestyna
palesztin autonomia
palesztina
palæstina
panama
papoea-nieuw-guinea
papouasie-nouvelle-guinee
papua ginea berria
papua guinea newydd
papua naujoji gvineja
papua new guinea
papua nova guinea
papua nova gvineja
papua nueva guinea
papua nugini
papua nuova guinea
papua ny guinea
papua ny-guinea
papua nya guinea
papua nyja-ginea
papua uj-guinea
papua yeni gine
papua – yangi gvineya
papua-jaungvineja
papua-neuguinea
papua-noua guinee
papua-nova guine
papua-nova guinea
papua-nowa gwinea
papua-uusi-guinea
paquistao
paragua
paraguai
paraguaj
paraguay
paragvaj
paragvaja
paragvajus
paragvay
paragvæ
paragwaj
pays-bas
pays-bas caribeens
peiriu
perancis
periw
perou
peru
peruu
phan lan
phap
philippinen
philippines
pietu afrika
pietu dzordzija ir pietu sandvico salos
pietu koreja
pietu sudanas
pilipinas
pitcairn
pitcairn adaları
pitcairn islands
pitcairn uharteak
pitcairn-eyjar
pitcairn-szigetek
pitcairneilanden
pitcairni saared
pitcairninseln
pitcairnoarna
pitcairnove ostrovy
pitcairnovi otoci
pitcairnovy ostrovy
pitcairnøyene
pitkern orollari
pitkernas salas
pitkerno salos
pitkernska ostrva
poblacht cabo verde
poblacht dhaonlathach an chongo
poblacht na hafraice lair
pobrezi slonoviny
pobrezie slonoviny
pohja-korea
pohja-makedoonia
pohja-mariaanid
pohjois-korea
pohjois-makedonia
pohjois-mariaanit
pokiston
polaineis na fraince
poland
polandia
polen
polija
polinesia francesa
polinesia francese
polinesia frantsesa
polinesia perancis
polinesia prancis
polinezia franceza
polinezia franceze
polinezja francuska
poljska
polland
pologne
poloni
polonia
polonya
polsha
polska
polsko
polynesia ffrengig
polynesia thuoc phap
polynesia ya ufaransa
polynesie francaise
poola
portekiz
portiwgal
porto rice
porto rico
porto riko
porto-riko
portogallo
portorico
portoriko
portoryko
portugal
portugale
portugali
portugalia
portugalija
portugaliya
portugalska
portugalsko
posebno upravno obmocje kitajske makav
posebno upravno obmocje ljudske republike kitajske hongkong
prancis
prancuzija
prancuzijos gviana
prancuzijos pietu sritys
prancuzijos polinezija
prantsuse guajaana
prantsuse lounaalad
prantsuse poluneesia
prantsusmaa
puerto rico
puerto rikas
puerto riko
puerto-riko
puertoriko
pulau ascension
pulau bouvet
pulau clipperton
pulau heard dan kepulauan mcdonald
pulau krismas
pulau man
pulau natal
pulau norfolk
puola
pup hong kong kina
pup makao kina
pusiaujo gvineja
qatar
qipro
qirgʻiziston
qozogʻiston
quan đao aland
quan đao bac mariana
quan đao canary
quan đao cayman
quan đao cocos (keeling)
quan đao cook
quan đao falkland
quan đao faroe
quan đao heard va mcdonald
quan đao marshall
quan đao pitcairn
quan đao solomon
quan đao turks va caicos
quan đao virgin thuoc anh
quan đao virgin thuoc hoa ky
quenia
quirguistao
quiribati
quvayt
r.-u.
r.a.s. chinoise de hong kong
r.a.s. chinoise de macao
r.a.s. hong kong, china
r.a.s. macao, china
ra
rae de hong kong (china)
rae de macao (china)
rakousko
rakusko
ranska
ranskan etelaiset ja antarktiset alueet
ranskan guayana
ranskan polynesia
ras di hong kong
ras di macao
recko
regatul unit
regne unit
regno unito
reinjona
reino unido
repubblica centrafricana
repubblica dominicana
republica centrafricana
republica centreafricana
republica centro-africana
republica centroafricana
republica democratica del congo
republica do congo
republica dominicana
republica moldova
republik afrika tengah
republik dominica
republik dominika
republik moldau
republika dominikane
republika e afrikes qendrore
republika południowej afryki
republika srodkowoafrykanska
republika zielonego przyladka
republique centrafricaine
republique dominicaine
reuniao
reunion
reunjonas
reyunion
rietumsahara
riunione
roemenie
roheneemesaared
rojdestvo oroli
romania
romanya
romenia
romunija
rootsi
rosja
rossiya
roumanie
rovnikova guinea
royaume-uni
rpa i hong-kongut
rpa i makaos
ru
ruanda
ruande
rumani
rumania
rumanien
rumanija
rumeenia
rumenia
ruminiya
rumunia
rumunija
rumunjska
rumunsko
rumænien
ruotsi
rusi
rusia
rusija
rusko
rusland
russia
russie
russland
rusya
rwanda
rwmania
rwsia
ryssland
rytu timoras
s.u.a.
s:t barthelemy
s:t helena
s:t kitts och nevis
s:t lucia
s:t pierre och miquelon
s:t vincent och grenadinerna
saalomoni saared
saara ocidental
sad
sadi-arabia
sahara barat
sahara magharibi
sahara occidental
sahara occidentala
sahara occidentale
sahara zachodnia
saharaja perendimore
sainreigiun riarachain hong cong, daonphoblacht na sine
sainreigiun riarachain macao, daonphoblacht na sine
saint barthelemy
saint helena
saint kitts a nevis
saint kitts dan nevis
saint kitts e nevis
saint kitts en nevis
saint kitts es nevis
saint kitts eta nevis
saint kitts i nevis
saint kitts ja nevis
saint kitts og nevis
saint kitts si nevis
saint kitts ve nevis
saint lucia
saint martin
saint pierre a miquelon
saint pierre dan miquelon
saint pierre og miquelon
saint pierre va miquelon
saint pierre ve miquelon
saint vincent ar grenadines
saint vincent dan grenadine
saint vincent dan grenadines
saint vincent e grenadine
saint vincent en de grenadines
saint vincent es a grenadine-szigetek
saint vincent eta grenadinak
saint vincent i grenadyny
saint vincent i les grenadines
saint vincent ja grenadiinid
saint vincent ja grenadiinit
saint vincent og grenadinerne
saint vincent si grenadinele
saint vincent ve grenadinler
saint-barthelemy
saint-christophe-et-nieves
saint-marin
saint-martin
saint-martin (partie neerlandaise)
saint-pierre a miquelon
saint-pierre e miquelon
saint-pierre en miquelon
saint-pierre es miquelon
saint-pierre eta mikelune
saint-pierre i miquelon
saint-pierre ja miquelon
saint-pierre si miquelon
saint-pierre-et-miquelon
saint-vincent-et-les grenadines
sainte-helene
sainte-lucie
saiprasi
saksa
saksamaa
salamon-szigetek
salamounovy ostrovy
salamunove ostrovy
saliamono salos
salomon uharteak
salomonen
salomonoarna
salomonovi otoci
salomonovi otoki
salomonsaaret
salomonseilanden
salomonseyjar
salomonøerne
salomonøyene
salvador
salvadora
salvadoras
salwador
sam
sambia
sameinuðu arabisku furstadæmin
samo
samo mheiricea
samoa
samoa america
samoa americaines
samoa americana
samoa americane
samoa amerika
samoa amerikane
samoa amerykanskie
samoa estatubatuarra
samoa thuoc my
samoa ya marekani
san bartolome
san criostoir-nimheas
san cristobal y nieves
san heilin
san mairine
san marinas
san marino
san martin
san pedro y miquelon
san pierre agus miquelon
san tome ir prinsipe
san uinseann agus na greanaidini
san vicente y las granadinas
san-marino
san-tome va prinsipi
sankti bartolomeusareyjar
sankti helena
sankti kitts og nevis
sankti lusia
sankti pierre og miquelon
sankti vinsent og grenadineyjar
sanmarino
santa elena
santa helena
santa lucia
santa luzia
santapierre na miquelon
santelena
santo tome y principe
santome un prinsipi
sao bartolomeu
sao cristovao e nevis
sao martinho
sao pedro e miquelao
sao tome & principe
sao tome a principe
sao tome agus principe
sao tome dan principe
sao tome e principe
sao tome en principe
sao tome es principe
sao tome eta principe
sao tome i principe
sao tome ja principe
sao tome na principe
sao tome och principe
sao tome og principe
sao tome og prinsipe
sao tome si principe
sao tome und principe
sao tome va principe
sao tome ve principe
sao tome-et-principe
sao vicente e granadinas
sao-tome e principe
saoedi-arabie
sar hongkong
sar macao
sarc
sark
sarka
sarkas
sauda arabija
saudi araabia
saudi arabia
saudi-arabia
saudi-arabien
saudia
saudiarabien
saudijska arabija
saudiya arabistoni
saudo arabija
saudova arabija
saudska arabia
saudska arabie
sbaen
schweden
schweiz
sead
sec
seicheles
seiseliai
seisellid
seiselu salas
sejseli
sejshelle
seland newydd
selandia baru
sen bartelemi
sen martenas
sen pjeras ir mikelonas
sen-bartelemi
sen-marten
sen-pyer va mikelon
senbartelmi
senegal
senegala
senegalas
senegali
senmartena
senpjera un mikelona
sent kitsas ir nevis
sent lusija
sent-kits va nevis
sent-lyusiya
sent-martin
sent-vinsent va grenadin
sentkitsa un nevisa
sentlusija
sentvinsenta un grenadinas
sepanyol
serbi
serbia
serbie
serbien
serbija
serbiya
sercq
serra leoa
serstjornarsvæðið hong kong
serstjornarsvæðið makao
servia
servie
seszele
seuta i melilja
seuta ir melila
seuta un melilja
seuta va melilya
severna korea
severna koreja
severna makedonija
severne macedonsko
severne mariany
severni korea
severni makedonie
severni marianski otoki
severni mariany
seychelle-szigetek
seychelleak
seychellen
seychellene
seychellerna
seychellerne
seychelles
seychelles-eyjar
seychellit
seychely
seyseller
seyshel orollari
sfanta elena
sfanta lucia
sfantul martin
shba
shen-elene
shen-kits dhe nevis
shen-lucia
shen-pier dhe mikelon
shen-vincent dhe grenadine
shimoliy koreya
shimoliy makedoniya
shimoliy mariana orollari
shpitsbergen va yan-mayen
shqiperi
shri-lanka
shvetsiya
shveytsariya
siarra leon
siaures koreja
siaures makedonija
siera leone
siera leoni
sierra leona
sierra leone
sierra-leone
sijera leone
sile
sili
simbabve
simbabwe
singapor
singapore
singapour
singapur
singapura
singapuras
singeapor
sint maarten
sint marten
sint martenas
sint-helena
sint-maarten
sint-marten
sintmartena
sip
siprus
siri
siria
sirija
sjedinjene americke drzave
sjedinjene drzave
sjerraleone
sjeverna koreja
sjeverna makedonija
sjeverna marijanska ostrva
sjevernomarijanski otoci
sllovaki
slloveni
slofacia
slofenia
slonokoscena obala
slovacchia
slovacia
slovacka
slovakia
slovakien
slovakiet
slovakija
slovakiya
slovakkia
slovakya
slovaquie
slovaska
sloveenia
slovenia
slovenie
slovenien
slovenija
sloveniya
slovensko
slovenya
slovinsko
slowakei
slowakije
slowenien
smaeyjar bandarikjanna
soedan
solomon adaları
solomon islands
solomon orollari
solomonska ostrva
somaalia
somali
somalia
somalie
somalija
somalis
somalsko
somija
sonderverwaltungsregion hongkong
sonderverwaltungsregion macau
soome
soudan
soudan du sud
south africa
south georgia & south sandwich islands
south georgia og de sydlige sandwichøer
south korea
south sudan
spagna
spain
spanelsko
spania
spanielsko
spanien
spanija
spanje
spanjolska
spann
spanyol
spanyolorszag
spicberky a jan mayen
spitsbergen en jan mayen
spitzbergen und jan mayen
spojene arabske emiraty
spojene kralovstvi
spojene kralovstvo
spojene staty
sra hongkong (chiny)
sra makau (chiny)
srbija
srbsko
srednjeafriska republika
srednjoafricka republika
sri lanca
sri lanka
sri-lanke
srilanka
st. barthelemy
st. helena
st. kitts & nevis
st. kitts na nevis
st. kitts und nevis
st. kitts va nevis
st. lucia
st. martin
st. pierre & miquelon
st. pierre und miquelon
st. vincent & grenadines
st. vincent na grenadines
st. vincent og grenadinene
st. vincent und die grenadinen
st. vincent va grenadines
stait aontaithe mheiricea
stany zjednoczone
statele unite ale americii
stati uniti
statul cetatii vaticanului
storbritannia
storbritannien
stranski zunanji otoki zdruzenih drzav
stredoafricka republika
sud sudan
sud-africa
sudaan
sudafrica
sudafrika
sudan
sudan del sud
sudan del sur
sudan kusini
sudan południowy
sudan selatan
sudana
sudanas
sudani i jugut
sudanul de sud
sudao
sudao do sul
sudgeorgien und die sudlichen sandwichinseln
sudkorea
sudsudan
suecia
suede
suedi
suedia
suica
suissa
suisse
suitza
suiza
suomi
suomija
suranam
suriah
surinam
surinama
surinamas
suriname
surinami
suriya
suriye
suudi arabistan
suuria
suður-afrika
suður-georgia og suður-sandvikureyjar
suður-korea
suður-sudan
suðurskautslandið
sv. elenos sala
sv.helenas sala
svaasimaa
svajc
svajciarsko
svalbara un jana majena sala
svalbard & jan mayen
svalbard a jan mayen
svalbard agus jan mayen
svalbard dan jan mayen
svalbard e jan mayen
svalbard e jan-majen
svalbard es jan mayen
svalbard et jan mayen
svalbard eta jan mayen uharteak
svalbard i jan mayen
svalbard in jan mayen
svalbard ja jan mayen
svalbard na jan mayen
svalbard och jan mayen
svalbard og jan mayen
svalbard si jan mayen
svalbard va jan mayen
svalbard ve jan mayen
svalbard y jan mayen
svalbardas ir janas majenas
svalbarði og jan mayen
svartfjallaland
svata helena
svata lucia
svata lucie
svatini
svaty bartolomej
svaty kristof a nevis
svaty krystof a nevis
svaty martin (fr.)
svaty martin (francie)
svaty martin (hol.)
svaty martin (nizozemsko)
svaty tomas a princov ostrov
svaty tomas a princuv ostrov
svaty vincenc a grenadiny
svaty vincent a grenadiny
svazilandas
svazilend
svedija
svedorszag
svedska
svedsko
sveicarija
sveice
sveits
sveitsi
sventasis vincentas ir grenadinai
sverige
sveta helena
sveta lucija
sveta peter in mihael
sveti bartolomej
sveti kits i nevis
sveti kristof in nevis
sveti kristofor i nevis
sveti martin
sveti petar i mikelon
sveti toma i princip
sveti tomaz in princ
sveti vincencij in grenadine
sveti vincent i grenadini
sveti vinsent i grenadin
svezia
svica
svicarska
sviss
svizzera
sviþjoð
svycarsko
swaziland
swazilandia
swdan
sweden
swedia
swiss
switzerland
sydafrika
sydgeorgien och sydsandwichoarna
sydkorea
sydsudan
syerra-leone
syria
syrie
syrien
syrland
syyria
szamoa
szaud-arabia
szenegal
szent ilona
szerbia
szingapur
sziria
szlovakia
szlovenia
szomalia
szudan
szvazifold
szwajcaria
szwecja
sør-afrika
sør-georgia og sør-sandwichøyene
sør-korea
sør-sudan
sırbistan
słowacja
słowenia
taani
tacikistan
tadjikistan
tadjiquistao
tadschikistan
tadsikistan
tadsjikistan
tadzikija
tadzikistan
tadzikistana
tadzjikistan
tadzsikisztan
tadzykistan
tagikistan
tai
tailand
tailandas
tailandi
tailandia
taivan
taivana
taivanas
taiwan
taizeme
tajicistan
tajikistan
tajikistani
tajland
tajlande
tajlandia
tajska
tajvan
tajwan
taliansko
tanjung verde
tansaania
tansania
tanska
tanzani
tanzania
tanzanie
tanzanija
tanzaniya
tanzanya
tarile de jos
taxhikistan
tay ban nha
tay sahara
tayikistan
tayland
tayvan
tchad
tchaj-wan
tchequia
tchequie
tekkland
teritoriile australe si antarctice franceze
teritoriile palestiniene
teritoriul britanic din oceanul indian
terksas un kaikosas salas
terkso ir kaikoso salos
terre australi francesi
terres australes francaises
terres australs antartiques franceses
territoire britannique de locean indien
territoires palestiniens
territoret jugore franceze
territoret palestineze
territori britanic de locea indic
territori britanik i oqeanit indian
territori palestinesi
territorio britanico del oceano indico
territorio britanico do oceano indico
territorio britannico delloceano indiano
territorios australes franceses
territorios franceses do sul
territorios palestinos
territoris palestins
terytoria palestynskie
thai lan
thaifold
thailand
thailanda
thailande
thailandia
thaimaa
thajsko
thanh vatican
theuta e melila
tho nhi ky
thuy si
thuy đien
timog korea
timog sudan
timor est
timor leste
timor oriental
timor wschodni
timor-leste
tiomor thoir
tiongkok
tiriogaeth brydeinig cefnfor india
tiriogaethau palesteinaidd
tiroedd deheuol ac antarctig ffrainc
tiwnisia
tjeckien
tjekkiet
tocala
toga
togas
togo
tojikiston
tokela
tokelau
tokelauoarna
tokelav
tonga
torokorszag
trieu tien
trinidad & tobago
trinidad a tobago
trinidad dan tobago
trinidad e tobago
trinidad en tobago
trinidad es tobago
trinidad eta tobago
trinidad i tobago
trinidad in tobago
trinidad ja tobago
trinidad na tobago
trinidad och tobago
trinidad og tobago
trinidad si tobago
trinidad und tobago
trinidad va tobago
trinidad ve tobago
trinidad y tobago
trinidada un tobago
trinidadas ir tobagas
trinite-et-tobago
tristan da cunha
tristan de acuna
tristan de cunha
tristan-da-kuna
tristan-da-kunya
tristana da kunjas salu teritorijas
tristano da kunjos
tristao da cunha
trung quoc
trynidad i tobago
tsaad
tsad
tschad
tschechien
tsehhi
tsekki
tsiad
tsiecia
tsieina
tsiili
tsjaad
tsjad
tsjechie
tsjekkia
tuneesia
tunesie
tunesien
tunez
tunezia
tunezja
tunis
tunisas
tunisia
tunisie
tunisien
tunisija
tunisko
tunizi
tunizija
tunus
turchia
turcia
turcija
turcja
turcomenistao
turecko
turgi
turk eta caico uharteak
turkei
turki
turkia
turkiet
turkija
turkije
turkiya
turkiye
turkki
turkmaniston
turkmenistan
turkmenistana
turkmenistanas
turkmenisztan
turkmensko
turks & caicos islands
turks a caicos
turks i caicos
turks ja caicos
turks va kaykos orollari
turks ve caicos adaları
turks- en caicoseilanden
turks- es caicos-szigetek
turks- ja caicossaaret
turks- och caicosoarna
turks- og caicoseyjar
turks- og caicosøerne
turks- og caicosøyene
turks- und caicosinseln
turqi
turquia
turquie
turska
tuvalu
twrci
txad
txekia
txequia
txile
txina
tyrcmenistan
tyrkia
tyrkiet
tyrkland
tyskland
u.s.
u.s. outlying islands
u.s. virgin islands
ubelgiji
uc
uchina
ucraina
ucrania
uda
ufalme wa muungano
ufaransa
ufilipino
ufini
uganda
ugande
ugiriki
uhendkuningriik
uhendriikide hajasaared
uhispania
uholanzi
uholanzi ya karibiani
uj-kaledonia
uj-zeland
ujedinjeni arapski emirati
ujedinjeno kraljevstvo
ujerumani
uk
ukraina
ukraine
ukrajina
ukrajna
ukrayna
umman
ummon
ungari
ungaria
ungarija
ungarn
ungern
ungheria
ungverjaland
uni emirat arab
united arab emirates
united kingdom
united states
unkari
uollis e futuna
uollis va futuna
uragua
urdun
ureno
uruguai
uruguaj
uruguay
urugvaj
urugvaja
urugvajus
urugvay
urugvæ
urugwaj
urusi
us
usa
usa neitsisaared
usa:s yttre oar
usas ytre øyer
usbekistan
ushelisheli
uswidi
uswisi
uturuki
uus-kaledoonia
uus-meremaa
uusi-kaledonia
uusi-seelanti
uzbegisztan
uzbekistan
uzbekistana
uzbekistanas
uzbequistao
uzibekistani
vacija
vailis agus futuna
vakaru sachara
valgevene
valko-venaja
vanocni ostrov
vanuatu
vastsahara
vaticaanstad
vatican city
vatikaani
vatikan
vatikanið
vatikano hiria
vatikano miesto valstybe
vatikans
vatikanstadt
vatikanstaten
veiniseala
venaja
venecuela
venemaa
venesuela
venezuela
venezuele
vengrija
vengriya
vereinigte arabische emirate
vereinigte staaten
vereinigtes konigreich
verenigd koninkrijk
verenigde arabische emiraten
verenigde staten
vest-sahara
vestsahara
vestur-sahara
vianocny ostrov
viet nam
vietna
vietnam
vietnamas
vietnamu
vijetnam
viro
visiwa vidogo vya nje vya marekani
visiwa vya aland
visiwa vya cayman
visiwa vya cocos (keeling)
visiwa vya cook
visiwa vya falkland
visiwa vya faroe
visiwa vya georgia kusini na sandwich kusini
visiwa vya kanari
visiwa vya mariana vya kaskazini
visiwa vya marshall
visiwa vya pitcairn
visiwa vya solomon
visiwa vya turks na caicos
visiwa vya virgin, marekani
visiwa vya virgin, uingereza
vitneam
vjetnama
vk
vokietija
volisa un futunas salas
volisas ir futuna
vs
vuong quoc anh
vychodni timor
vychodny timor
vyetnam
wallis & futuna
wallis a futuna
wallis dan futuna
wallis e futuna
wallis en futuna
wallis es futuna
wallis eta futuna
wallis i futuna
wallis in futuna
wallis ja futuna
wallis na futuna
wallis og futuna
wallis si futuna
wallis und futuna
wallis va futuna
wallis ve futuna
wallis y futuna
wallis- och futunaoarna
wallis- og futunaeyjar
wallis-et-futuna
watykan
wcrain
wegry
weihnachtsinsel
wenezuela
westelijke sahara
western sahara
westsahara
wielka brytania
wietnam
wilayah inggris di samudra hindia
wilayah lautan hindi british
wilayah palestin
wilayah palestina
wilayah selatan perancis
wilayah selatan prancis
wlk. bryt.
wyspa bouveta
wyspa bozego narodzenia
wyspa clippertona
wyspa man
wyspa swietej heleny
wyspa wniebowstapienia
wyspy alandzkie
wyspy cooka
wyspy dziewicze stanow zjednoczonych
wyspy heard i mcdonalda
wyspy kanaryjskie
wyspy kokosowe
wyspy marshalla
wyspy owcze
wyspy salomona
wyspy swietego tomasza i ksiazeca
włochy
xerd va makdonald orollari
xhamajke
xhersej
xhibuti
xhorxha jugore dhe ishujt senduice te jugut
xile
xina
xipre
xitoy
xorvatiya
y bahamas
y congo - brazzaville
y congo - kinshasa
y deyrnas unedig
y fatican
y ffindir
y maldives
y philipinau
y swistir
yaman
yamayka
yangi kaledoniya
yangi zelandiya
yaponiya
yemen
yemeni
yeni kaledonya
yeni zelanda
yhdysvallat
yhdysvaltain erillissaaret
yhdysvaltain neitsytsaaret
yibuti
ynys ascension
ynys bouvet
ynys clipperton
ynys heard ac ynysoedd mcdonald
ynys manaw
ynys norfolk
ynys y garn
ynys y nadolig
ynysoedd aland
ynysoedd cayman
ynysoedd cocos (keeling)
ynysoedd cook
ynysoedd ffaro
ynysoedd gogledd mariana
ynysoedd gwyryf prydain
ynysoedd gwyryf yr unol daleithiau
ynysoedd marshall
ynysoedd pellennig uda
ynysoedd pitcairn
ynysoedd solomon
ynysoedd turks a caicos
ynysoedd y falkland/malvinas
yordania
ypatingasis administracinis kinijos regionas honkongas
ypatingasis administracinis kinijos regionas makao
yr aifft
yr almaen
yr ariannin
yr eidal
yr iseldiroedd
yr unol daleithiau
yr ynys las
yr ynysoedd dedwydd
yunani
yunanistan
zahodna sahara
zalamana salas
zaliasis kysulys
zambi
zambia
zambie
zambija
zambiya
zapadna sahara
zapadni sahara
zda
zdruzene drzave amerike
zdruzeni arabski emirati
zdruzeno kraljestvo
zeelanda berria
zelande e re
zelenortska ostrva
zelenortska republika
zelenortski otoki
zentralafrikanische republik
ziemelkoreja
ziemelmakedonija
ziemelu marianas salas
ziemsvetku sala
zimbabue
zimbabve
zimbabwe
zipre
zjednoczone emiraty arabskie
zk
zold-foki koztarsasag
zuid-afrika
zuid-georgia en zuidelijke sandwicheilanden
zuid-korea
zuid-soedan
zvicer
zviedrija
zweden
zwitserland
zypern
ækvatorialguinea
øst-timor
østerrike
østrig
þyskaland
đac khu hanh chinh hong kong, trung quoc
đac khu hanh chinh macao, trung quoc
đai loan
đan mach
đao ascension
đao bouvet
đao clipperton
đao giang sinh
đao man
đao norfolk
đuc
łotwa
αγια ελενη
αγια λουκια
αγιος βαρθολομαιος
αγιος βικεντιος και γρεναδινες
αγιος μαρινος
αγιος μαρτινος (γαλλικο τμημα)
αγιος μαρτινος (ολλανδικο τμημα)
αγκολα
αζερμπαιτζαν
αιγυπτος
αιθιοπια
αιτη
ακτη ελεφαντοστου
αλβανια
αλγερια
αμερικανικες παρθενες νησοι
αμερικανικη σαμοα
ανγκουιλα
ανδορα
ανταρκτικη
αντιγκουα και μπαρμπουντα
απομακρυσμενες νησιδες ηπα
αργεντινη
αρμενια
αρουμπα
αυστραλια
αυστρια
αφγανισταν
βανουατου
βατικανο
βελγιο
βενεζουελα
βερμουδες
βιετναμ
βολιβια
βορεια κορεα
βορεια μακεδονια
βοσνια - ερζεγοβινη
βουλγαρια
βραζιλια
βρετανικα εδαφη ινδικου ωκεανου
βρετανικες παρθενες νησοι
γαλλια
γαλλικα νοτια εδαφη
γαλλικη γουιανα
γαλλικη πολυνησια
γερμανια
γεωργια
γιβραλταρ
γκαμπια
γκαμπον
γκανα
γκερνζι
γκουαμ
γουαδελουπη
γουαλις και φουτουνα
γουατεμαλα
γουιανα
γουινεα
γουινεα μπισαου
γρεναδα
γροιλανδια
δανια
δομινικανη δημοκρατια
δυτικη σαχαρα
ελ σαλβαδορ
ελβετια
ελλαδα
ερυθραια
εσθονια
εσουατινι
ζαμπια
ζιμπαμπουε
ηβ
ηνωμενα αραβικα εμιρατα
ηνωμενες πολιτειες
ηνωμενο βασιλειο
ηπα
θεουτα και μελιγια
ιαπωνια
ινδια
ινδονησια
ιορδανια
ιρακ
ιραν
ιρλανδια
ισημερινη γουινεα
ισημερινος
ισλανδια
ισπανια
ισραηλ
ιταλια
καζακσταν
καμερουν
καμποτζη
καναδας
καναριοι νησοι
καταρ
κατω χωρες
κεντροαφρικανικη δημοκρατια
κενυα
κινα
κιργισταν
κιριμπατι
κολομβια
κομορες
κονγκο - κινσασα
κονγκο - μπραζαβιλ
κοσσυφοπεδιο
κοστα ρικα
κουβα
κουβειτ
κουρασαο
κροατια
κυπρος
λαος
λεσοτο
λετονια
λευκορωσια
λιβανος
λιβερια
λιβυη
λιθουανια
λιχτενσταιν
λουξεμβουργο
μαγιοτ
μαδαγασκαρη
μακαο
μακαο εδπ κινας
μαλαισια
μαλαουι
μαλδιβες
μαλι
μαλτα
μαροκο
μαρτινικα
μαυρικιος
μαυριτανια
μαυροβουνιο
μεξικο
μιανμαρ (βιρμανια)
μικρονησια
μογγολια
μοζαμβικη
μολδαβια
μονακο
μονσερατ
μπανγκλαντες
μπαρμπειντος
μπαχαμες
μπαχρειν
μπελιζ
μπενιν
μποτσουανα
μπουρκινα φασο
μπουρουντι
μπουταν
μπρουνει
ναμιμπια
ναουρου
νεα ζηλανδια
νεα καληδονια
νεπαλ
νησοι βορειες μαριανες
νησοι κειμαν
νησοι κοκος (κιλινγκ)
νησοι κουκ
νησοι μαρσαλ
νησοι νοτια γεωργια και νοτιες σαντουιτς
νησοι ολαντ
νησοι πιτκερν
νησοι σολομωντος
νησοι τερκς και καικος
νησοι φεροες
νησοι φοκλαντ
νησοι χερντ και μακντοναλντ
νησος ασενσιον
νησος κλιπερτον
νησος μπουβε
νησος νορφολκ
νησος του μαν
νησος των χριστουγεννων
νιγηρας
νιγηρια
νικαραγουα
νιουε
νορβηγια
νοτια αφρικη
νοτια κορεα
νοτιο σουδαν
ντιεγκο γκαρσια
ντομινικα
ολλανδια καραιβικης
ομαν
ονδουρα
ουγγαρια
ουγκαντα
ουζμπεκισταν
ουκρανια
ουρουγουαη
πακισταν
παλαιστινη
παλαιστινιακα εδαφη
παλαου
παναμας
παπουα νεα γουινεα
παραγουαη
περου
πολωνια
πορτογαλια
πουερτο ρικο
πρασινο ακρωτηριο
ρεινιον
ρουαντα
ρουμανια
ρωσια
σαμοα
σαο τομε και πρινσιπε
σαουδικη αραβια
σαρκ
σβαλμπαρντ και γιαν μαγιεν
σεν κιτς και νεβις
σεν πιερ και μικελον
σενεγαλη
σερβια
σευχελλες
σιγκαπουρη
σιερα λεονε
σλοβακια
σλοβενια
σομαλια
σουδαν
σουηδια
σουριναμ
σρι λανκα
συρια
ταιβαν
ταιλανδη
τανζανια
τατζικισταν
τζαμαικα
τζερζι
τζιμπουτι
τιμορ-λεστε
τογκο
τοκελαου
τονγκα
τουβαλου
τουρκια
τουρκμενισταν
τρινινταντ και τομπαγκο
τρισταν ντα κουνια
τσαντ
τσεχια
τυνησια
υεμενη
φιλιππινες
φινλανδια
φιτζι
χιλη
χονγκ κονγκ
χονγκ κονγκ εδπ κινας
авганистан
австралия
австралија
австралія
австрия
австрија
австрія
азербаиджан
азербејџан
аланд аралдары
аландские о-ва
аландські острови
албания
албанија
албанія
алжир
америка құрама штаттары
америкалық самоа
американска самоа
американски вирджински острови
американски девствени острови
американски територии во пацификот
американское самоа
американське самоа
америчка девичанска острва
америчка самоа
ангвила
ангилья
ангола
ангуила
ангілья
андора
андорра
антарктида
антарктик
антарктика
антига и барбуда
антигва и барбуда
антигуа және барбуда
антигуа и барбуда
антигуа і барбуда
аргентина
аржентина
армения
аруба
аустралия
аустралија
аустрия
аустрија
ауғанстан
афганистан
афганістан
ақш
ақш-тың виргин аралдары
ақш-тың сыртқы кіші аралдары
багам аралдары
багамські острови
багамы
бангладеш
барбадос
батыс сахара
бахами
бахамски острови
бахреин
беларус
беларусь
белгия
белгија
белиз
белизе
белорусија
бельгия
бельгія
беліз
бенин
бенін
бермуд аралдары
бермуди
бермудски острови
бермудские о-ва
бермудські острови
божикен остров
божићно острво
болгария
болгарія
боливия
боливија
болівія
бонэир, синт-эстатиус және саба
бонэир, синт-эстатиус и саба
босна и херцеговина
босния және герцеговина
босния и герцеговина
боснія і герцеговина
ботсвана
боцвана
бразил
бразилия
бразилія
брегот на слоновата коска
британдық виргин аралдары
британия
британска девичанска острва
британска индоокеанска територија
британска територия в индииския океан
британска територија индијског океана
британская территория в индииском океане
британски вирджински острови
британски девствени острови
британська територія в індіиському океані
британські віргінські острови
брунеи
брунеи даруссалам
брунеј
буве аралы
бугарија
бугарска
буркина фасо
буркина-фасо
буркіна-фасо
бурунди
бурунді
бутан
българия
білорусь
біріккен араб әмірліктері
вʼєтнам
валис и футуна
вануату
ватикан
велика британія
великобритания
венгрия
венесуела
венесуэла
венецуела
виетнам
виргинские о-ва (великобритания)
виргинские о-ва (сша)
вијетнам
внешние малые о-ва (сша)
восточныи тимор
вьетнам
віддалені острови сша
віргінські острови (сша)
вірменія
габон
гаиана
гаити
гамбия
гамбија
гамбія
гана
гаяна
гаіті
гвадалупе
гваделуп
гваделупа
гватемала
гвајана
гвинея
гвинея-бисау
гвинеја
гвинеја бисао
гвинеја-бисао
гвінея
гвінея-бісау
германия
германија
гернзи
гернси
гернсі
гибралтар
гондурас
гонконг
гонконг (сар)
гонконг, оар китаю
грекия
гренада
гренланд
гренландия
гренландія
греция
греція
грузия
грузија
грузія
грција
грчка
гуам
гърнзи
гърция
гібралтар
дания
данска
данія
джерси
джерсі
джибути
джибуті
джърси
диего гарсия
диего гарсија
диего-гарсия
дијего гарсија
доминика
доминикан республикасы
доминиканска република
доминиканская республика
домініка
домініканська республіка
дієго-гарсія
египат
египет
еквадор
екваториална гвинея
екваторијална гвинеја
екваторска гвинеја
екваторіальна гвінея
ел салвадор
еритрея
еритреја
ерменија
есватини
есватіні
естония
естонија
естонія
етиопия
етиопија
ефіопія
жапония
жаңа зеландия
жаңа каледония
замбия
замбија
замбія
западна сахара
западная сахара
західна сахара
зеленортска острва
зимбабве
зімбабве
иемен
израел
израиль
индия
индија
индонезия
индонезија
иордания
иорданія
ирак
иран
ирландия
ирска
исланд
исландия
испания
италия
италија
кабо верде
кабо-верде
казахстан
каиман аралдары
каиманови острови
каиманові острови
камбоджа
камбоџа
камерун
канада
канар аралдары
канарска острва
канарски острови
канарские о-ва
канарські острови
карибска нидерландия
карибські нідерланди
карипска холандија
катар
кајманска острва
кајмански острови
кения
кенија
кенія
кина
кипар
кипр
кипър
киргизия
киргизстан
киргистан
кирибати
китаи
клиппертон аралы
кндр
кокос (килинг) аралдары
кокосова (килингова) острва
кокосови (килиншки) острови
кокосови острови (острови киилинг)
кокосовые о-ва
кокосові (кілінг) острови
колумбия
колумбија
колумбія
комор аралдары
комори
коморска острва
коморски острови
коморы
конго
конго (бразавил)
конго (киншаса)
конго - бразавил
конго - браззавиль
конго - киншаса
конго – браззавіль
конго – кіншаса
конго-браззавиль республикасы
косово
коста рика
коста-рика
костарика
кот дивоар
кот-дʼівуар
кот-дивуар
куба
кувајт
кувеит
кук аралдары
кукова острва
кукови острови
курасао
кюрасао
кіпр
кірибаті
лаос
латвия
латвија
латвія
лесото
летонија
либан
либерия
либерија
либия
либија
ливан
ливия
литва
литванија
лихтенштајн
лихтенштеин
лихтенщаин
луксембург
люксембург
ліберія
ліван
лівія
ліхтенштеин
мʼянма (бірма)
маврикии
маврикіи
мавритания
мавританија
мавританія
мавриции
маврициус
мадагаскар
маиот
маиотта
макао
макао (сар)
макао аәа
макао сар
макао, оар китаю
макао, сар на китаи
малави
малаві
малаизия
малаизія
малдиви
малезија
мали
малта
мальдив аралдары
мальдивы
мальдіви
мальта
малі
марокко
мароко
мартиник
мартиника
мартиніка
маршалл аралдары
маршалловы о-ва
маршаллові острови
маршалови острови
маршалска острва
маршалски острови
мауританија
маурицијус
мађарска
мајот
мексика
мексико
мианмар (бирма)
микронезия
микронезија
мијанмар (бурма)
мозамбик
мозамбік
молдавија
молдова
монако
монголия
монголија
монголія
монсерат
монтсерат
монтсеррат
моңғолия
мысыр
мьянма (бирма)
мэн аралы
мікронезія
мјанмар (бурма)
намибия
намибија
намібія
науру
немачка
непал
нигер
нигерия
нигерија
нидерланд
нидерландия
нидерланды
никарагва
никарагуа
ниуе
ниуэ
ниује
нов зеланд
нова зеландия
нова зеландія
нова каледония
нова каледонија
нова каледонія
новая зеландия
новая каледония
нови зеланд
норвегия
норвегія
норвешка
норфолк аралы
норфолшки остров
нігер
нігерія
нідерланди
нікарагуа
німеччина
ніуе
о-в буве
о-в вознесения
о-в клиппертон
о-в мэн
о-в норфолк
о-в рождества
о-в св. елены
о-ва каиман
о-ва кука
о-ва питкэрн
о-ва херд и макдональд
оаэ
обʼєднані арабські емірати
обала слоноваче (кот дивоар)
обединени арабски емирства
обединеното кралство
обединети арапски емирати
обединето кралство
ок
оландска острва
оландски острови
оман
орталық африка республикасы
острва туркс и каикос
острво асенсион
острво буве
острво клипертон
острво ман
острво норфок
острво херд и мекдоналдова острва
остров асенсион
остров буве
остров възнесение
остров клипертон
остров ман
остров норфолк
остров рождество
остров херд и острови мекдоналд
острови герд і макдоналд
острови кук
острови кука
острови питкерн
острови піткерн
острови теркс і каикос
острови туркс и каикос
острови търкс и каикос
острови хърд и макдоналд
острів буве
острів вознесіння
острів кліппертон
острів мен
острів норфолк
острів різдва
острів святоі єлени
отдалечени острови на сащ
оңтүстік африка
оңтүстік георгия және оңтүстік сандвич аралдары
оңтүстік корея
оңтүстік судан
пакистан
палау
палестина
палестина аимақтары
палестинске територије
палестински територии
палестинские территории
палестинські територіі
панама
папуа нова гвинеја
папуа — жаңа гвинея
папуа — новая гвинея
папуа-нова гвинея
папуа-нова гвінея
парагваи
парагвај
перу
питкерн
питкернски острови
питкэрн аралдары
полска
полша
польша
польща
порторико
португалия
португалија
португалія
пољска
пуерто рико
пуерто-рико
пуэрто-рико
південна джорджія та південні сандвічеві острови
південна корея
південнии судан
південно-африканська республіка
північна корея
північна македонія
північні маріанські острови
пәкістан
реинион
ресеи
республика корея
реюнион
реюньион
реюньон
рејунион
рождество аралы
романија
россия
росія
руанда
румунија
румунія
румъния
румыния
русия
русија
сад
салвадор
сальвадор
самоа
сан марино
сан-марино
сан-томе және принсипи
сан-томе и принсипи
сан-томе і принсіпі
сао томе и принсипи
сао томе и принципе
сар макао (кина)
сар хонгконг (кина)
сарк
сауд арабиясы
саудиска арабија
саудитска арабия
саудијска арабија
саудовская аравия
саудівська аравія
саун томе и принсип
сащ
свазиленд
свалбард и ян маиен
свалбард и јан мајен
света елена
света луција
света јелена
свети бартоломеј
свети вартоломеј
свети китс и невис
свети мартин
свети мартин (француска)
свети мартин (холандија)
северна корея
северна кореја
северна македония
северна македонија
северна маријанска острва
северная македония
северни мариански острови
северни маријански острови
северные марианские о-ва
сеинт винсънт и гренадини
сеинт китс и невис
сеинт лусия
сеишели
сеишель аралдары
сеишельские о-ва
сеишельські острови
сен бартелеми
сен мартен
сен пиер и микелон
сен пјер и микелон
сен-бартелеми
сен-бартелемі
сен-мартен
сен-пʼєр і мікелон
сен-пьер және микелон
сен-пьер и микелон
сенегал
сент винсент и гренадини
сент китс и невис
сент лусија
сент мартин
сент пјер и микелан
сент-винсент және гренадин аралдары
сент-винсент и гренадины
сент-вінсент і гренадіни
сент-китс және невис
сент-китс и невис
сент-кітс і невіс
сент-люсия
сент-люсія
сербия
сербія
сеута және мелилья
сеута и мелилья
сеута и мелия
сеута и мелиља
сеута і мелілья
сејшели
сиера леоне
сингапур
синт мартен
синт-мартен
сирия
сирија
сирія
сијера леоне
словакия
словачка
словаччина
словения
словенија
словенія
соединенные штаты
соединети американски држави
соломон аралдары
соломонови острови
соломоновы о-ва
соломонові острови
соломонска острва
соломонски острови
солтүстік корея
солтүстік македония
солтүстік мариана аралдары
сомали
сомалия
сомалија
сомалі
сполучені штати
србија
судан
суринам
сша
съединени щати
сърбия
сьерра-леоне
сьєрра-леоне
сянган
сянган аәа
сінгапур
сінт-мартен
сједињене државе
таджикистан
таиван
таивань
таиланд
танзания
танзанија
танзанія
таіланд
тајван
тајланд
таџикистан
теркс және каикос аралдары
теркс и каикос
тимор лесте
тимор-лесте
тимор-лесте (источни тимор)
тимор-лешті
того
токелау
тонга
тринидад және тобаго
тринидад и тобаго
тринідад і тобаго
тристан да куня
тристан да куња
тристан-да-кунья
трістан-да-кунья
тувалу
тунис
туніс
туреччина
туркменистан
туркменістан
турска
турция
турција
түркия
түрікменстан
тәжікстан
уганда
угорщина
удаљена острва сад
узбекистан
ук
украина
украіна
украјина
унгария
унгарија
уолис и футуна
уоллис және футуна
уоллис и футуна
уолліс і футуна
уругваи
уругвај
уједињени арапски емирати
уједињено краљевство
фарер аралдары
фарерские о-ва
фарерські острови
фарска острва
фарски острови
фарьорски острови
федеративные штаты микронезии
фиджи
филипини
филиппин аралдары
филиппины
финландия
финляндия
финска
фиџи
фокландска острва
фолкландски острови
фолкленд аралдары
фолклендские о-ва
фолклендські острови
франция
францияның оңтүстік аимақтары
франција
француз гвианасы
француз полинезиясы
французская гвиана
французская полинезия
французские южные территории
французька гвіана
французька полінезія
французькі південні територіі
француска
француска гвајана
француска полинезија
француске јужне територије
француски јужни територии
франція
френска гвиана
френска полинезия
френски южни територии
фіджі
філіппіни
фінляндія
хаити
херд аралы және макдональд аралдары
холандија
хонгконг
хонгконг сар кина
хондурас
хонконг
хонконг, сар на китаи
хорватия
хорватія
хрватска
хърватия
централноафриканска република
централноафричка република
центрально-африканская республика
центральноафриканська республіка
црна гора
чад
черна гора
черногория
чехия
чехія
чешка
чиле
чили
чилі
чорногорія
швајцарија
швајцарска
шведска
швеицария
швеицарія
швеция
швеція
шпанија
шпицберген және ян-маиен
шпицберген и ян-маиен
шпіцберген та ян-маєн
шри ланка
шри-ланка
шрі-ланка
эквадор
экваториальная гвинея
экваторлық гвинея
эритрея
эсватини
эстония
эфиопия
южен судан
южна африка
южна джорджия и южни сандвичеви острови
южна корея
южная георгия и южные сандвичевы о-ва
южно-африканская республика
южныи судан
ямаика
япония
японія
єгипет
ємен
ізраіль
індонезія
індія
ірак
іран
ірландія
ісландія
іспанія
італія
јамајка
јапан
јапонија
јемен
јерменија
јордан
јужен судан
јужна кореја
јужна џорџија и јужна сендвичка острва
јужна џорџија и јужни сендвички острови
јужни судан
јужноафриканска република
јужноафричка република
џерзи
џерси
џибути
қазақстан
қырғызстан
қытаи
үнді мұхитындағы британ аимағы
үндістан
ұлыбритания
әзірбаижан
әскенжін аралы
әулие елена аралы
өзбекстан
ադրբեջան
ալանդյան կղզիներ
ալբանիա
ալժիր
ամերիկյան սամոա
ամն
ամն վիրջինյան կղզիներ
անգոլա
անգուիլա
անդորրա
անտարկտիդա
անտիգուա եւ բարբուդա
ավստրալիա
ավստրիա
արաբական միացյալ էմիրություններ
արգենտինա
արեւմտյան սահարա
արուբա
արտաքին կղզիներ (ամն)
աֆղանստան
բահամյան կղզիներ
բահրեյն
բանգլադեշ
բարբադոս
բելառուս
բելգիա
բելիզ
բենին
բերմուդներ
բոլիվիա
բոսնիա եւ հերցեգովինա
բոտսվանա
բութան
բուլղարիա
բուվե կղզի
բուրկինա ֆասո
բուրունդի
բրազիլիա
բրիտանական վիրջինյան կղզիներ
բրիտանական տարածք հնդկական օվկիանոսում
բրունեյ
գաբոն
գամբիա
գայանա
գանա
գերմանիա
գերնսի
գուամ
գվադելուպա
գվատեմալա
գվինեա
գվինեա-բիսաու
գրենադա
գրենլանդիա
դանիա
դիեգո գարսիա
դոմինիկա
դոմինիկյան հանրապետություն
եգիպտոս
եթովպիա
եմեն
զամբիա
զիմբաբվե
էկվադոր
էսվատինի
էստոնիա
էրիթրեա
թաիլանդ
թայվան
թըրքս եւ կայկոս կղզիներ
թիմոր լեշտի
թունիս
թուրքիա
թուրքմենստան
ինդոնեզիա
իռլանդիա
իսլանդիա
իսպանիա
իսրայել
իտալիա
իրան
իրաք
լաոս
լատվիա
լեհաստան
լեսոտո
լիբանան
լիբերիա
լիբիա
լիխտենշտեյն
լիտվա
լյուքսեմբուրգ
խորվաթիա
կաբո վերդե
կամբոջա
կամերուն
կայմանյան կղզիներ
կանադա
կանարյան կղզիներ
կատար
կարիբյան նիդեռլանդներ
կենտրոնական աֆրիկյան հանրապետություն
կիպրոս
կիրիբատի
կյուրասաո
կոլումբիա
կոկոսյան (քիլինգ) կղզիներ
կոմորյան կղզիներ
կոնգո - բրազավիլ
կոնգո - կինշասա
կոսովո
կոստա ռիկա
կոտ դ՚իվուար
կուբա
կուկի կղզիներ
համբարձման կղզի
հայաստան
հայիթի
հասարակածային գվինեա
հարավային կորեա
հարավային ջորջիա եւ հարավային սենդվիչյան կղզիներ
հարավային սուդան
հարավաֆրիկյան հանրապետություն
հերդ կղզի եւ մակդոնալդի կղզիներ
հյուսիսային կորեա
հյուսիսային մակեդոնիա
հյուսիսային մարիանյան կղզիներ
հնդկաստան
հոնդուրաս
հոնկոնգ
հոնկոնգի հվշ
հորդանան
հունաստան
հունգարիա
ղազախստան
ղրղզստան
ճամայկա
ճապոնիա
մադագասկար
մալայզիա
մալավի
մալդիվներ
մալթա
մալի
մակաո
մայոտ
մավրիկիոս
մավրիտանիա
մարշալյան կղզիներ
մարոկկո
մարտինիկա
մեն կղզի
մեքսիկա
մթ
միացյալ թագավորություն
միացյալ նահանգներ
միկրոնեզիա
մյանմա (բիրմա)
մոզամբիկ
մոլդովա
մոնակո
մոնղոլիա
մոնսեռատ
նամիբիա
նաուրու
նեպալ
նիգեր
նիգերիա
նիդեռլանդներ
նիկարագուա
նիուե
նոր զելանդիա
նոր կալեդոնիա
նորվեգիա
նորֆոլկ կղզի
շվեդիա
շվեյցարիա
շրի լանկա
ուգանդա
ուզբեկստան
ուկրաինա
ուոլիս եւ ֆուտունա
ուրուգվայ
չադ
չեխիա
չեռնոգորիա
չիլի
չինաստան
չինաստանի մակաո հվշ
պալաու
պակիստան
պաղեստին
պաղեստինյան տարածքներ
պանամա
պապուա նոր գվինեա
պարագվայ
պերու
պիտկեռն կղզիներ
պորտուգալիա
պուերտո ռիկո
ջերսի
ջիբութի
ջիբրալթար
ռեյունիոն
ռուանդա
ռումինիա
ռուսաստան
սալվադոր
սամոա
սան մարինո
սան տոմե եւ փրինսիպի
սաուդյան արաբիա
սարկ կղզի
սեյշելներ
սեն մարտեն
սեն պիեռ եւ միքելոն
սենեգալ
սենթ լյուսիա
սենթ վինսենթ եւ գրենադիններ
սենթ քիտս եւ նեւիս
սեուտա եւ մելիլյա
սերբիա
սիեռա լեոնե
սինգապուր
սինտ մարտեն
սիրիա
սլովակիա
սլովենիա
սողոմոնյան կղզիներ
սոմալի
սուդան
սուրբ բարդուղիմեոս
սուրբ ծննդյան կղզի
սուրբ հեղինեի կղզի
սուրինամ
սվալբարդ եւ յան մայեն
վանուատու
վատիկան
վենեսուելա
վիետնամ
վրաստան
տանզանիա
տաջիկստան
տոգո
տոկելաու
տոնգա
տուվալու
տրինիդադ եւ տոբագո
տրիստան դա կունյա
քենիա
քլիփերթոն կղզի
քուվեյթ
օման
ֆարերյան կղզիներ
ֆիլիպիններ
ֆինլանդիա
ֆիջի
ֆոլքլենդյան կղզիներ
ֆրանսիա
ֆրանսիական գվիանա
ֆրանսիական հարավային տարածքներ
ֆրանսիական պոլինեզիա
אוגנדה
אוזבקיסטן
אוסטריה
אוסטרליה
אוקראינה
אורוגוואי
אזרבייג׳ן
אי חג המולד
איחוד האמירויות הערביות
איטליה
איי אולנד
איי בהאמה
איי הבתולה הבריטיים
איי הבתולה של ארצות הברית
איי הרד ומקדונלד
איי ווליס ופוטונה
איי טרקס וקייקוס
איי מריאנה הצפוניים
איי מרשל
איי סיישל
איי פארו
איי פוקלנד
איי פיטקרן
איי קוק
איי קוקוס (קילינג)
איי קיימן
איי שלמה
אינדונזיה
איסלנד
איראן
אירלנד
אל סלבדור
אלבניה
אלג׳יריה
אנגווילה
אנגולה
אנדורה
אנטארקטיקה
אנטיגואה וברבודה
אסוואטיני
אסטוניה
אפגניסטן
אקוודור
ארגנטינה
ארה״ב
ארובה
אריתריאה
ארמניה
ארצות הברית
אתיופיה
בהוטן
בוטסואנה
בולגריה
בוליביה
בוסניה והרצגובינה
בורונדי
בורקינה פאסו
בחריין
בלארוס
בלגיה
בליז
בנגלדש
בנין
ברבדוס
ברוניי
ברזיל
בריטניה
ברמודה
גאורגיה
גאנה
גבון
גואטמלה
גואם
גוואדלופ
גיאנה
גיאנה הצרפתית
גיברלטר
גינאה
גינאה המשוונית
גינאה-ביסאו
גמביה
גרינלנד
גרמניה
גרנדה
גרנזי
ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים
ג׳יבוטי
ג׳מייקה
ג׳רזי
דומיניקה
דייגו גרסיה
דנמרק
דרום אפריקה
דרום סודן
האי אסנשן
האי בובה
האי מאן
האי נורפוק
האי קליפרטון
האיטי
האיים המלדיביים
האיים המרוחקים הקטנים של ארה״ב
האיים הקנריים
האיים הקריביים ההולנדיים
הודו
הוותיקן
הולנד
הונג קונג
הונג קונג (אזור מנהלי מיוחד של סין)
הונגריה
הונדורס
הטריטוריה הבריטית באוקיינוס ההודי
הטריטוריות הדרומיות של צרפת
הפיליפינים
הרפובליקה הדומיניקנית
הרפובליקה המרכז-אפריקאית
השטחים הפלסטיניים
וייטנאם
ונואטו
ונצואלה
זימבבואה
זמביה
חוף השנהב
טג׳יקיסטן
טובאלו
טוגו
טונגה
טוקלאו
טורקיה
טורקמניסטן
טייוואן
טימור-לסטה
טנזניה
טרינידד וטובגו
טריסטן דה קונה
יוון
יפן
ירדן
ישראל
כווית
כף ורדה
לאוס
לבנון
לוב
לוקסמבורג
לטביה
ליבריה
ליטא
ליכטנשטיין
לסוטו
מאוריטניה
מאוריציוס
מאיוט
מאלי
מדגסקר
מוזמביק
מולדובה
מונגוליה
מונטנגרו
מונסראט
מונקו
מיאנמר (בורמה)
מיקרונזיה
מלאווי
מלזיה
מלטה
מצרים
מקאו
מקאו (אזור מנהלי מיוחד של סין)
מקדוניה הצפונית
מקסיקו
מרוקו
מרטיניק
נאורו
נורווגיה
ניגריה
ניו זילנד
ניווה
ניז׳ר
ניקרגואה
נמיביה
נפאל
סאו טומה ופרינסיפה
סאוטה ומלייה
סבאלברד ויאן מאיין
סהרה המערבית
סודן
סומליה
סוריה
סורינאם
סיירה לאון
סין
סינגפור
סלובניה
סלובקיה
סמואה
סמואה האמריקנית
סן מרטן
סן מרינו
סנגל
סנט ברתולומיאו
סנט הלנה
סנט וינסנט והגרנדינים
סנט לוסיה
סנט מארטן
סנט פייר ומיקלון
סנט קיטס ונוויס
ספרד
סרביה
סרי לנקה
סרק
עומאן
עיראק
ערב הסעודית
פוארטו ריקו
פולין
פולינזיה הצרפתית
פורטוגל
פיג׳י
פינלנד
פלאו
פלסטין
פנמה
פפואה גינאה החדשה
פקיסטן
פרגוואי
פרו
צרפת
צ׳אד
צ׳ילה
צ׳כיה
קובה
קולומביה
קומורו
קונגו - ברזאויל
קונגו - קינשאסה
קוסובו
קוסטה ריקה
קוראסאו
קוריאה הדרומית
קוריאה הצפונית
קזחסטן
קטאר
קירגיזסטן
קיריבאטי
קלדוניה החדשה
קמבודיה
קמרון
קנדה
קניה
קפריסין
קרואטיה
ראוניון
רואנדה
רומניה
רוסיה
שוודיה
שווייץ
תאילנד
תוניסיה
תימן
اتریش
اتیوپی
اثيوبيا
اذربايیجان
اذربيجان
ارجنٹینا
اردن
ارمنستان
ارمينيا
ارمینیا
اروبا
اروگويه
اريتريا
ارژانتین
اریتره
اریٹیریا
ازبکستان
اسبانيا
استراليا
استرالیا
استوايی گیانا
استونيا
استونی
اسراييل
اسرايیل
اسلواکی
اسلوونی
اسواتيني
اسواتینی
اسٹریا
اسٹریلیا
اسٹونیا
اسپانیا
اسینشن ايلینڈ
افریقای جنوبی
افغانستان
ال سلواڈور
الاراضي الفلسطينية
الارجنتين
الاردن
الاقاليم الجنوبية الفرنسية
الاقليم البريطاني في المحيط الهندي
الاكوادور
الامارات العربية المتحدة
البانيا
البانی
البانیہ
البحرين
البرازيل
البرتغال
البوسنة والهرسك
التشيك
الجبل الاسود
الجزاير
الجزایر
الجیریا
الدانمرك
الراس الاخضر
السالوادور
السلفادور
السنغال
السودان
السويد
الصحراء الغربية
الصومال
الصين
العراق
الغابون
الفاتيكان
الفلبين
الكاميرون
الكونغو - برازافيل
الكونغو - كينشاسا
الكويت
المان
المانيا
المغرب
المكسيك
المملكة العربية السعودية
المملكة المتحدة
النرويج
النمسا
النيجر
الهند
الولايات المتحدة
اليابان
اليمن
اليونان
الینڈ ايلینڈز
امارات متحده عربی
امریکا
امریکہ سے باہر کے چھوٹے جزايز
امریکی ساموا
امریکی ورجن ايلینڈز
انتاركتيكا
انتيغوا وبربودا
انتیگوا و باربودا
اندورا
اندونزی
اندونيسيا
انغولا
انغويلا
انٹارکٹیکا
انٹیگوا اور باربودا
انڈورا
انڈونیشیا
انگولا
انگويیلا
انگویلا
اورغواي
اوزبكستان
اوغندا
اوكرانيا
اوکراین
اوگاندا
ايران
ايرلندا
ايرلینڈ
ايس لینڈ
ايسلندا
ايطاليا
ايل اف مین
اٹلی
اکوادور
ایالات متحده
ایتالیا
ایتھوپیا
ایران
ایرلند
ایسلند
ایکواڈور
بابوا غينيا الجديدة
باراغواي
باربادوس
بارباڈوس
باكستان
بالاو
باهاما
بحرین
برازیل
بربادوس
برزیل
برطانوی بحر ہند کا علاقہ
برمودا
بروناي
برونايی
برونيی
برونڈی
برٹش ورجن ايلینڈز
برکینا فاسو
بریتانیا
بلاروس
بلجيكا
بلغارستان
بلغاريا
بلغاریہ
بليز
بلژیک
بلیز
بنغلاديش
بنما
بنين
بنگلادش
بنگلہ دیش
بنین
بوتان
بوتسوانا
بورتوريكو
بوركينا فاسو
بوروندي
بوروندی
بورکینافاسو
بوسنی و هرزگوین
بوسنیا اور ہرزیگووینا
بولندا
بوليفيا
بولينيزيا الفرنسية
بولیوی
بولیویا
بوویٹ ايلینڈ
بيرو
بيلاروس
بھارت
بھوٹان
بہاماس
بیلاروس
بیلايز
بیلجیم
بینن
تاجکستان
تاجیکستان
تانزانیا
تايلاند
تايوان
تايیوان
تایلند
تایوان
تركمانستان
تركيا
تريستان دا كونا
ترينيداد وتوباغو
ترکمانستان
ترکمنستان
ترکیه
ترکیہ
تریستان دا کونا
ترینیداد اور ٹوباگو
ترینیداد و توباگو
تشاد
تشيلي
تنزانيا
تنزانیہ
توغو
توفالو
توكيلاو
تونس
تونغا
تونگا
تووالو
توکلايو
توگو
تيمور - ليشتي
تھايی لینڈ
تیمور لیسٹ
تیمور-لسته
جارجیا
جامايكا
جامايیکا
جاپان
جبل الطارق
جبل طارق
جبل‌الطارق
جبوتی
جرزی
جرسی
جرمنی
جزاير فارو
جزایر اسنسیون
جزایر الاند
جزایر تورکس و کایکوس
جزایر دورافتاده ایالات متحده
جزایر سلیمان
جزایر فارو
جزایر فالکلند
جزایر قناری
جزایر مارشال
جزایر ماریانای شمالی
جزایر ویرجین ایالات متحده
جزایر ویرجین بریتانیا
جزایر پیت‌کرن
جزایر کارايیب هلند
جزایر کلیپرتون
جزایر کوک
جزایر کوکوس
جزایر کیمن
جزر الاند
جزر البهاما
جزر القمر
جزر الكناري
جزر المارتينيك
جزر المالديف
جزر الولايات المتحدة النايية
جزر بيتكيرن
جزر توركس وكايكوس
جزر سليمان
جزر فارو
جزر فوكلاند
جزر فيرجن الامريكية
جزر فيرجن البريطانية
جزر كايمان
جزر كوك
جزر كوكوس (كيلينغ)
جزر مارشال
جزر ماريانا الشمالية
جزر والس وفوتونا
جزيرة اسينشيون
جزيرة بوفيه
جزيرة كريسماس
جزيرة كليبيرتون
جزيرة مان
جزيرة نورفولك
جزيرة هيرد وجزر ماكدونالد
جزیره بووه
جزیره من
جزیره نورفولک
جزیره کریسمس
جزیرہ کرسمس
جمايیکا
جمهورية افريقيا الوسطى
جمهورية الدومينيكان
جمهوری اذربایجان
جمهوری افریقای مرکزی
جمهوری دومینیکن
جمہوریہ ڈومينيکن
جنوب افريقيا
جنوب السودان
جنوبگان
جنوبی افریقہ
جنوبی جارجیا اور جنوبی سینڈوچ جزاير
جنوبی سوڈان
جنوبی کوریا
جورجيا
جورجيا الجنوبية وجزر ساندويتش الجنوبية
جورجیای جنوبی و جزایر ساندویچ جنوبی
جيبوتي
جيرسي
جیبوتی
دانمارک
دومينيكا
دومینیکا
دييغو غارسيا
دیه‌گو گارسیا
رواندا
روانڈا
روس
روسيا
روسیه
رومانيا
رومانی
رومانیہ
روينيون
ريونیون
ری یونین
ریاست ہايے متحدہ امریکہ
زامبيا
زامبیا
زمبابوے
زيمبابوي
زیمبابوه
ساحل العاج
ساحل عاج
سارك
سارک
ساموا
ساموا الامريكية
ساموای امریکا
سان بارتليمي
سان بيير ومكويلون
سان مارتن
سان مارينو
سان مارینو
سانت فنسنت وجزر غرينادين
سانت كيتس ونيفيس
سانت لوسيا
سانت مارتن
سانت هيلينا
سان‌مارینو
ساو تومي وبرينسيبي
ساو ٹومے اور پرنسپے
سايوتومه و پرینسیپ
سبته و ملیله
سربیا
سرزمین‌های جنوبی فرانسه
سرزمین‌های فلسطینی
سريلانكا
سری لنکا
سری‌لانکا
سشلیز
سعودی عرب
سفالبارد وجان ماين
سلطنت متحدہ
سلوفاكيا
سلوفينيا
سلوواکیہ
سلووینیا
سن بارتلمی
سن پیر و میکلن
سنت لوسیا
سنت مارتن
سنت مارتین
سنت هلن
سنت وینسنت و گرنادین
سنت کیتس و نویس
سنغافورة
سنٹ مارٹن
سنگال
سنگاپور
سواتنی
سوالبارد و یان ماین
سوالبرڈ اور جان ماین
سودان
سودان جنوبی
سوريا
سورينام
سورینام
سوریه
سولومن ايلینڈز
سومالی
سويد
سويسرا
سويٹزر لینڈ
سويیس
سوڈان
سویڈن
سيراليون
سيشل
سيوتا وميليلا
سیراليون
سیرالیون
سیشل
سینٹ برتھلیمی
سینٹ لوسیا
سینٹ مارٹن
سینٹ ونسنٹ اور گرینیڈاينز
سینٹ پیير اور میکلیيون
سینٹ کٹس اور نیویس
سینٹ ہیلینا
سینیگل
سیيوٹا اور میلیلا
شام
شمالی ماریانا ايلینڈز
شمالی مقدونیہ
شمالی کوریا
شیلی
صحرای غربی
صربستان
صربيا
صومالیہ
طاجيكستان
عراق
عربستان
عربستان سعودی
عمان
غامبيا
غانا
غرينادا
غرينلاند
غنا
غواتيمالا
غوادلوب
غوام
غويانا الفرنسية
غيانا
غيرنزي
غينيا
غينيا الاستوايية
غينيا بيساو
فانواتو
فاکلینڈ جزاير
فجی
فرانس
فرانسه
فرانسیسی جنوبی خطے
فرانسیسی پولینیشیا
فرنسا
فرینچ گیانا
فلسطين
فلسطین
فلسطینی خطے
فلپاين
فن لینڈ
فنزويلا
فنلاند
فنلندا
فيتنام
فيجي
فیجی
فیلیپین
قبرس
قبرص
قرقیزستان
قزاخستان
قزاقستان
قطر
قلمرو بریتانیا در اقیانوس هند
قيرغيزستان
كازاخستان
كاليدونيا الجديدة
كرواتيا
كمبوديا
كندا
كوبا
كوراساو
كوريا الجنوبية
كوريا الشمالية
كوستاريكا
كوسوفو
كولومبيا
كيريباتي
كينيا
لاتفيا
لاوس
لايبیریا
لايوس
لبنان
لتونی
لسوتو
لهستان
لوكسمبورغ
لوکزامبورگ
ليبيا
ليبيريا
ليتوانيا
ليختنشتاين
ليسوتو
لٹویا
لکسمبرگ
لیبریا
لیبی
لیبیا
لیتوانی
لیتھونیا
لیختن‌اشتاین
لیسوتھو
لیشٹنسٹاين
ماداگاسکار
مارتینیک
مارشل ايلینڈز
مارٹینک
ماریشس
مالاوی
مالت
مالدووا
مالدیو
مالدیپ
مالزی
مالطا
مالي
ماليزيا
مالٹا
مالی
مايوت
مايکرونیشیا
ماکايو
ماکايو، منطقه ویژه اداری چین
مایوت
مایوٹ
متحدہ عرب امارات
مجارستان
مدغشقر
مراکش
مصر
مغربی صحارا
مغولستان
مقدونيا الشمالية
مقدونیه شمالی
مكاو
ملاوي
ملاوی
ملايشیا
منطقة ماكاو الادارية الخاصة
منغوليا
منگولیا
موريتانيا
موريشيوس
موریتانی
موریس
موریطانیہ
موزامبیک
موزمبيق
موزمبیق
مولداوی
مولدوفا
موناكو
موناکو
مونتسرات
مونته‌نگرو
مونت‌سرات
مونٹسیراٹ
مونٹے نیگرو
ميانمار (بورما)
ميكرونيزيا
مڈغاسکر
مکاو
مکاو sar چین
مکزیک
میانمار (برما)
میانمار (برمه)
میکرونزی
میکسیکو
نارفوک ايلینڈ
ناروے
ناميبيا
نامیبیا
ناورو
نايجر
نايجیریا
نايورو
نروژ
نورو
نيبال
نيجيريا
نيكاراغوا
نيوزيلندا
نيوي
نپال
نکاراگووا
نیجر
نیجریه
نیدر لینڈز
نیو کلیڈونیا
نیوزی لینڈ
نیوزیلند
نیويه
نیيو
نیپال
نیکاراگويه
هايتي
هايیتی
هرد و جزایر مک‌دونالد
هلند
هند
هندوراس
هنغاريا
هنگ‌کنگ
هنگ‌کنگ، منطقه ویژه اداری چین
هولندا
هولندا الكاريبية
هونغ كونغ
هونغ كونغ الصينية (منطقة ادارية خاصة)
واتیکان
والیس و فوتونا
وانواتو
وسط افریقی جمہوریہ
ونزويلا
ویتنام
ویلیز اور فیوٹیونا
وینزويیلا
وینواٹو
ویٹیکن سٹی
ٹرسٹن ڈا کیونہا
ٹرکس اور کیکوس جزاير
ٹونگا
ٹووالو
ٹوکیلاو
ٹوگو
پاراگويه
پالايو
پاناما
پانامہ
پاپوا نیو گنی
پاپوا گینه نو
پاکستان
پرتغال
پرتگال
پرو
پلاو
پلی‌نزی فرانسه
پورتوریکو
پولینڈ
پٹکايرن جزاير
پیراگويے
پیرو
پیورٹو ریکو
چاد
چاڈ
چلی
چک
چین
چیکیا
ڈايجو گارسیا
ڈنمارک
ڈومنیکا
ژاپن
کاستاریکا
کالدونیای جدید
کامبوج
کامرون
کانادا
کانگو - برازاویلے
کانگو - کنشاسا
کرغزستان
کره جنوبی
کره شمالی
کرواسی
کروشیا
کریباتی
کریبیايی نیدرلینڈز
کلمبیا
کلپرٹن ايلینڈ
کمبوڈیا
کنگو - برازویل
کنگو - کینشاسا
کنیا
کوبا
کوراسايو
کوزوو
کوسووو
کوسٹا ریکا
کولمبیا
کومور
کوموروس
کوٹ ڈی ايیوری
کوکوس (کیلنگ) جزاير
کویت
کک ايلینڈز
کیریباتی
کیمرون
کیمین ايلینڈز
کینری ايلینڈز
کینیا
کینیڈا
کیوبا
کیوراکاو
کیپ ورڈی
کیپ‌ورد
گابن
گامبیا
گرجستان
گرنادا
گرنزی
گرین لینڈ
گریناڈا
گرینلند
گنی
گنی بساو
گواتمالا
گوادلوپ
گوام
گواٹے مالا
گواڈیلوپ
گويرنسی
گویان
گویان فرانسه
گھانا
گیانا
گیبون
گیمبیا
گینه
گینه استوایی
گینه بیسايو
ہانگ کانگ
ہانگ کانگ sar چین
ہسپانیہ
ہنگری
ہونڈاروس
ہیرڈ جزیرہ و میکڈولینڈ جزاير
ہیٹی
یمن
یو کے
یوروگويے
یونان
یوکرین
یوگنڈا
अगल
अजरबजन
अटरकटक
अफगनसतन
अमरक
अमरक समआ
अरजटन
अरब
अल सलवडर
अलजरय
अलबनय
असशन दवप
आइल ऑफ मन
आइसलड
आयरलड
आरमनय
इकवटरयल गन
इकवडर
इजरइल
इटल
इडनशय
इथयपय
इरक
इरटरय
ईरन
उजबकसतन
उततर करय
उततर मकदनय
उततर मरयन दवपसमह
उरगव
एगवल
एटगआ और बरबड
एडर
एलड दवपसमह
एसटनय
एसवटन
ऑसटरय
ऑसटरलय
ओमन
कक दवपसमह
ककस (कलग) दवपसमह
कग - कशस
कग – बरजवल
कजखसतन
कत दवआर
कतर
कनड
कनय
कनर दवपसमह
कप वरड
कबडय
कमन दवपसमह
कमरन
कमरस
कयब
करएशय
करगजसतन
करबत
करबयन नदरलड
करसओ
करसमस दवप
कलपरटन दवप
कलबय
कवत
कसटरक
कसव
गआम
गन
गन-बसउ
गबन
गमबय
गयन
गरनड
गरनलड
गरनस
गवटमल
गवडलप
घन
चकय
चड
चन
चल
जपन
जबत
जबरलटर
जमक
जमबबव
जमबय
जरजय
जरडन
जरमन
जरस
टग
टयनशय
टरसटन द कन
डएग गरसय
डनमरक
डमनक
डमनकन गणरजय
तइवन
तकलउ
तजकसतन
तजनय
तमर-लसत
तरक और ककज दवपसमह
तरकमनसतन
तरकय
तरनदद और टबग
तवल
थईलड
दकषण अफरक
दकषण करय
दकषण जरजय और दकषण सडवच दवपसमह
दकषण सडन
नइजर
नइजरय
नउर
नकरगआ
नदरलड
नपल
नमबय
नय
नय कलडनय
नयजलड
नरफक दवप
नरव
पकसतन
पटकरन दवपसमह
पनम
पपआ नय गन
पर
परगव
परट रक
परतगल
पलऊ
पलड
पशचम सहर
फकलड दवपसमह
फज
फनलड
फर दवपसमह
फरच गयन
फरच पलनशय
फरस
फरसस दकषण कषतर
फलपस
फलसतन
फलसतन कषतर
बगलदश
बतसवन
बनन
बरकन फस
बरजल
बरटश वरजन दवपसमह
बरटश हद महसगरय कषतर
बरड
बरनई
बरबडस
बरमड
बलगरय
बलज
बलजयम
बलरस
बलवय
बवत दवप
बसनय और हरजगवन
बहमस
बहरन
भटन
भरत
मइकरनशय
मकऊ
मकऊ (वशष परशसनक कषतर चन)
मकसक
मगलय
मजबक
मटनगर
मटसरत
मडगसकर
मधय अफरक गणरजय
मनक
मयत
मयमर (बरम)
मरकक
मरटनक
मरटनय
मरशल दवपसमह
मरशस
मल
मलट
मलडव
मलदव
मलव
मलशय
मसर
यकरन
यगड
यनइटड कगडम
यनन
यमन
य॰एस॰ आउटलइग दवपसमह
य॰एस॰ वरजन दवपसमह
य॰क॰
रमनय
रयनयन
रवड
रस
लइबरय
लओस
लगजमबरग
लचसटन
लतवय
लथआनय
लबनन
लबय
लसथ
वटकन सट
वनआत
वनजएल
वयतनम
वलस और फयचन
शरलक
सइपरस
सउट और मलल
सऊद अरब
सएर लयन
सओ टम और परसप
सगपर
सट कटस और नवस
सट पएर और मकवलन
सट बरथलम
सट मरटन
सट लसय
सट वसट और गरनडइस
सट हलन
सडन
सन मरन
सनगल
सपन
समआ
समलय
सयकत अरब अमरत
सयकत रजय
सरक
सरनम
सरबय
सरय
सलमन दवपसमह
सलवकय
सलवनय
सवटजरलड
सवडन
सवलबरड और जन मयन
सशलस
हग कग
हग कग (चन वशष परशसनक कषतर)
हगर
हडरस
हत
हरड दवप और मकडनलड दवपसमह
অযঙগইল
অযঙগল
অযনটগয ও বরবড
অযনটরকটক
অযসনশন দবপপঞজ
অলনড দবপপঞজ
অসটরয
অসটরলয
আইল অফ মযন
আইসলযনড
আজরবইজন
আনডর
আফগনসতন
আমরকন সময
আযরলযনড
আরজনটন
আরব
আরমনয
আলজরয
আলবনয
ইউ এস
ইউ ক
ইউকরন
ইকযডর
ইজরযল
ইতল
ইথওপয
ইনদনশয
ইযমন
ইরক
ইরতরয
ইরন
ইসওযতন
উগনড
উজবকসতন
উততর করয
উততর মযসডনয
উততরঞচলয মরযন দবপপঞজ
উরগয
এল সলভদর
এসতনয
ওমন
ওযলস ও ফটন
কউট এব মলল
কউব
কক দবপপঞজ
ককস (কল) দবপপঞজ
কঙগ - বরজভল
কঙগ-কনশস
কজখসতন
কট ড‘আইভর
কতর
কনড
কনয
কপ ভরদ
কমবডয
কমযন দবপপঞজ
কমরস
কযত
কযনর দবপপঞজ
কযমরন
কযরবযন নদরলযনডস
করগজসতন
করবত
করযশয
করসও
করসমস দবপ
কলপরটন দবপপঞজ
কলমবয
কসটরক
কসভ
গন
গন-বসউ
গমবয
গযতমল
গযদলপ
গযন
গযবন
গযম
গরনড
গরনলযনড
গরনস
গরস
ঘন
চকয
চদ
চন
চল
জপন
জবত
জবরলটর
জমইক
জমববয
জমবয
জরজয
জরডন
জরমন
জরস
টকলউ
টগ
টঙগ
টভল
টরসটন ড কনহ
ডনমরক
ডমনক
ডমনকন পরজতনতর
তইওযন
তউনসয
তজকসতন
তঞজনয
তমর-লসত
তরকমনসতন
তরকস ও কইকস দবপপঞজ
তরনদদ ও টবগ
তরসক
থইলযনড
দকষণ আফরক
দকষণ করয
দকষণ জরজয ও দকষণ সযনডউইচ দবপপঞজ
দকষণ সদন
দযগ গরসয
নইজর
নইজরয
নউ কযলডনয
নউজলযনড
নউয
নউর
নকরগয
নদরলযনডস
নপল
নমবয
নরওয
নরকষয গন
নরফক দবপ
পকসতন
পটকযরন দবপপঞজ
পনম
পপয নউ গন
পযরগয
পযরত রক
পযলসটইন ভখণড
পর
পরতগল
পলউ
পলযনড
পশচম সহর
ফকলযনড দবপপঞজ
ফজ
ফনলযনড
ফযর দবপপঞজ
ফরনস
ফরস গযন
ফরস দকষণঞচল
ফরস পলনশয
ফলপইন
ফলসতন
বতসযন
বনন
বভট দবপ
বরকন ফস
বরজল
বরটশ ভরজন দবপপঞজ
বরটশ ভরত মহসগরয অঞচল
বরনই
বরনড
বরবডজ
বরমড
বলগরয
বলজ
বলজযম
বলদশ
বলভয
বলরশ
বসনয ও হরজগভন
বহম দবপপঞজ
বহরন
ভটন
ভনজযল
ভনযট
ভযটকন সট
ভযতনম
ভরত
মইকরনশয
মকসক
মঙগলয
মজমবক
মদগসকর
মধয আফরকন পরজতনতর
মনক
মনটনগর
মনটসরট
মযকও
মযকও এসএআর চন
মযতত
মযনমর (বরম)
মরকক
মরকন যকতরষটর
মরকন যকতরষটরয ভরজন দবপপঞজ
মরটনক
মরতনয
মরশল দবপপঞজ
মরশস
মল
মলউই
মলট
মলডভ
মলদবপ
মলযশয
মশর
যকতরজয
যকতরষটরর পরশববরত দবপপঞজ
রইউনযন
রমনয
রযনড
রশয
লইবরয
লওস
লকসমবরগ
লচনসটইন
লটভয
লথযনয
লবনন
লবয
লসথ
শরলঙক
সইজরলযনড
সইডন
সইপরস
সওটম ও পরনসপ
সঙগপর
সদ আরব
সদন
সন মরন
সনগল
সনট কটস ও নভস
সনট পযর ও মকযলন
সনট বরথলম
সনট ভনসনট ও গরনডনস
সনট মরটন
সনট লসয
সনট হলন
সপন
সবলবরড ও জন মযন
সময
সমলয
সযকত আরব আমরত
সযর লওন
সরক দবপ
সরনম
সরবয
সরয
সলভকয
সলভনয
সলমন দবপপঞজ
সসল
হইত
হক
হক এসএআর চন
হঙগর
হনডরস
হরড এব মযকডনলড দবপপঞজ
ஃபகலநத தவகள
ஃபஜ
ஃபர தவகள
அஙகயல
அஙகல
அசரபஜன
அணடரடக
அனடர
அமரகக
அமரகக சமவ
அயரலநத
அரஜனடன
அரப
அரமனய
அலஜரய
அலபனய
அஷனஷயன தவ
ஆஃபகனஸதன
ஆணடகவ மறறம பரபட
ஆலநத தவகள
ஆஸதரய
ஆஸதரலய
இததல
இநதனசய
இநதய
இலஙக
இஸரல
ஈகவடர
ஈகவடரயல கனய
ஈரக
ஈரன
உகணட
உகரன
உரகவ
உஸபகஸதன
எகபத
எததயபபய
எரடரய
எல சலவடர
எஸடனய
எஸவடடன
ஏமன
ஐககய அரப அமரகம
ஐல ஆஃப மன
ஐஸலநத
ஓமன
கக தவகள
ககஸ (கலங) தவகள
கஙக - கனஷச
கஙக - பரஸவலல
கசவ
கட தவயர
கததர
கன
கனட
கனய
கனய-பஸஸவ
கனர தவகள
கப வரட
கபன
கமபடய
கமபய
கமரன
கமரஸ
கயன
கயப
கயமன தவகள
கரகவ
கரகஸதன
கரனச
கரனட
கரனலநத
கரபடட
கரபயன நதரலநத
கரஷய
கரஸ
கறஸதமஸ தவ
கலபபரடன தவ
கலமபய
கவத
கவதமல
கவதலப
கவம
கஸகஸதன
கஸடரக
சஙகபபர
சசய
சட
சடன
சன
சன மரன
சனகல
சனட மரடன
சபரஸ
சமலய
சமவ
சயட & மலலல
சயனட கடஸ & நவஸ
சயனட பயர & மகவலன
சயனட பரதலம
சயனட மரடடன
சயனட லசய
சயனட வனசனட & கரனடனஸ
சயனட ஹலன
சயர லயன
சரக
சரனம
சரபய
சரய
சல
சலமன தவகள
சவ தம & பரனசப
சவத அரபய
சஷலஸ
ஜபடட
ஜபபன
ஜபரலடர
ஜமகக
ஜமபபவ
ஜமபய
ஜரச
ஜரஜய
ஜரடன
ஜரமன
டக
டகல
டஙக
டனசய
டனமரக
டமனக
டமனகன கடயரச
டயக கரஷய
டரகஸ & ககஸ தவகள
டரனடட & டபக
டரஸடன ட கனஹ
தஜகஸதன
தன ஆபபரகக
தன கரய
தனசனய
தமர-லஸத
தயலநத
தரககய
தரகமனஸதன
தறக சடன
தறக ஜரஜய மறறம தறக சணடவச தவகள
தவன
தவல
நகரகவ
நஜர
நஜரய
நதரலநத
நபளம
நமபய
நய கலடனய
நயசலநத
நயவ
நர
நரஃபக தவ
நரவ
பகஸதன
பஙகளதஷ
படகயரன தவகள
படன
படஸவன
பனன
பனம
பனலநத
பபபவ நய கனய
பயரட ரக
பர
பரகன ஃபஸ
பரகவ
பரசசககல
பரசல
பரஞச கயன
பரஞச தறக பரதசஙகள
பரஞச பலனஷய
பரடடஷ இநதயப பரஙகடல பரதசம
பரடடஷ கனனத தவகள
பரணட
பரன
பரனஸ
பரபடஸ
பரமட
பல
பலகரய
பலஜயம
பலநத
பலபபனஸ
பலரஸ
பலவய
பலஸ
பலஸதனம
பலஸதனய பரதசஙகள
பவட தவ
பஸனய & ஹரஸகவன
பஹமஸ
பஹரன
மகசக
மகரனஷய
மகவ
மகவ எஸஏஆர சன
மஙகலய
மசமபக
மடகஸகர
மணடசரட
மததய ஆபரககக கடயரச
மனகக
மனடனகர
மயட
மயனமர (பரம)
மரகக
மரசயஸ
மரடனக
மரடனய
மரஷல தவகள
மறக சஹர
மல
மலசய
மலட
மலடவ
மலததவ
மலவ
ய.எஸ. கனனத தவகள
ய.எஸ. வளபபறத தவகள
யஎஸ
யக
யனடட கஙடம
ரமனய
ரயனயன
ரவணட
ரஷய
லகஸசமபரக
லசசணஸடயன
லசத
லடவய
லதவனய
லபனன
லபய
லபரய
லவஸ
வட கரய
வடகக மசடனய
வடகக மரயன தவகள
வடகன நகரம
வனசல
வனவடட
வயடநம
வலஸ மறறம ஃபடன
ஸபயன
ஸலவகய
ஸலவனய
ஸவடசரலநத
ஸவடன
ஸவலபரட & ஜன மயன
ஹஙகங
ஹஙகங எஸஏஆர சன
ஹஙகர
ஹடட
ஹணடரஸ
ஹரட மறறம மகடனலட தவகள
กน
กน-บสเซา
กมพชา
กรซ
กรนแลนด
กวม
กวาเดอลป
กวเตมาลา
กาตาร
กานา
กาบอง
กายอานา
ครกซสถาน
ครบาส
คราเซา
ควบา
คองโก - กนชาซา
คองโก - บราซซาวล
คอสตารกา
คอโมโรส
คาซคสถาน
คเวต
จน
จบต
จอรเจย
จอรแดน
จาเมกา
ชล
ชาด
ซดาน
ซดานใต
ซนตมารเทน
ซมบบเว
ซรนาเม
ซานมารโน
ซามว
ซารก
ซาอดอาระเบย
ซาฮาราตะวนตก
ซเรย
ญปน
ดนแดนปาเลสไตน
ดเอโกการเซย
ตนเซย
ตมอร-เลสเต
ตรก
ตรนแดดและโตเบโก
ตวาล
ตองกา
ทรสตนดาคนา
ทาจกสถาน
นการากว
นครวาตกน
นวซแลนด
นวแคลโดเนย
นอรเวย
นอเอ
นามเบย
นาอร
บงกลาเทศ
บรกนาฟาโซ
บรตชอนเดยนโอเชยนเทรรทอร
บรนด
บราซล
บรไน
บลแกเรย
บอตสวานา
บอสเนยและเฮอรเซโกวนา
บารเบโดส
บาหเรน
บาฮามาส
ปากสถาน
ปานามา
ปาปวนวกน
ปารากวย
ปาเลสไตน
ปาเลา
ฝรงเศส
ฟจ
ฟนแลนด
ฟลปปนส
ภฏาน
มลดฟส
มองโกเลย
มอนตเซอรรต
มอนเตเนโกร
มอรเชยส
มอรเตเนย
มอลตา
มอลโดวา
มาซโดเนยเหนอ
มาดากสการ
มายอต
มารตนก
มาล
มาลาว
มาเกา
มาเลเซย
ยกนดา
ยบรอลตาร
ยเครน
รวนดา
รสเซย
ลกเซมเบรก
ลกเตนสไตน
ลตเวย
ลทวเนย
ลาว
ลเบย
วานอาต
วาลลสและฟตนา
ศรลงกา
สงคโปร
สฟาลบารและยานไมเอน
สวตเซอรแลนด
สวเดน
สหรฐอาหรบเอมเรตส
สหรฐอเมรกา
สหรฐฯ
สหราชอาณาจกร
สาธารณรฐแอฟรกากลาง
สาธารณรฐโดมนกน
สเปน
สโลวะเกย
สโลวเนย
หมเกาะคก
หมเกาะคานาร
หมเกาะนอรเทรนมาเรยนา
หมเกาะบรตชเวอรจน
หมเกาะพตแครน
หมเกาะฟอลกแลนด
หมเกาะมารแชลล
หมเกาะรอบนอกของสหรฐอเมรกา
หมเกาะเคยแมน
หมเกาะเตกสและหมเกาะเคคอส
หมเกาะเวอรจนของสหรฐอเมรกา
หมเกาะแฟโร
หมเกาะโคโคส (คลง)
หมเกาะโซโลมอน
หมเกาะโอลนด
อซเบกสถาน
อตาล
อนดอรรา
อนเดย
อนโดนเซย
อฟกานสถาน
อยปต
อรก
อรกวย
อสราเอล
อหราน
ออสเตรย
ออสเตรเลย
อารบา
อารเจนตนา
อารเมเนย
อาเซอรไบจาน
อเควทอเรยลกน
อเมรกนซามว
ฮงการ
ฮองกง
ฮอนดรส
เกรนซย
เกรเนดา
เกาหลเหนอ
เกาหลใต
เกาะครสตมาส
เกาะคลปเปอรตน
เกาะนอรฟอลก
เกาะบเว
เกาะเซาทจอรเจยและหมเกาะเซาทแซนดวช
เกาะเฮรดและหมเกาะแมกดอนลด
เกาะแมน
เกาะแอสเซนชน
เขตปกครองพเศษมาเกาแหงสาธารณรฐประชาชนจน
เขตปกครองพเศษฮองกงแหงสาธารณรฐประชาชนจน
เคนยา
เคปเวรด
เจอรซย
เชก
เซนตคตสและเนวส
เซนตบารเธเลม
เซนตมารตน
เซนตลเซย
เซนตวนเซนตและเกรนาดนส
เซนตเฮเลนา
เซยรราลโอน
เซวตาและเมลยา
เซอรเบย
เซาตเมและปรนซป
เซเชลส
เซเนกล
เดนมารก
เตรกเมนสถาน
เนปาล
เนเธอรแลนด
เนเธอรแลนดแครบเบยน
เบนน
เบลซ
เบลารส
เบลเยยม
เบอรมวดา
เปร
เปอรโตรโก
เฟรนชเกยนา
เฟรนชเซาเทรนเทรรทอรส
เฟรนชโปลนเซย
เมกซโก
เมยนมา (พมา)
เยอรมน
เยเมน
เรอนยง
เลบานอน
เลโซโท
เวยดนาม
เวเนซเอลา
เอกวาดอร
เอธโอเปย
เอรเทรย
เอลซลวาดอร
เอสวาตน
เอสโตเนย
เฮต
แกมเบย
แคนาดา
แคเมอรน
แซงปแยรและมเกอลง
แซมเบย
แทนซาเนย
แองกวลลา
แองโกลา
แอนตกาและบารบดา
แอนตารกตกา
แอฟรกาใต
แอลจเรย
แอลเบเนย
โกตดววร
โครเอเชย
โคลอมเบย
โคโซโว
โซมาเลย
โดมนกา
โตเกเลา
โตโก
โบลเวย
โปรตเกส
โปแลนด
โมซมบก
โมนาโก
โมรอกโก
โรมาเนย
โอมาน
ไซปรส
ไตหวน
ไทย
ไนจเรย
ไนเจอร
ไมโครนเซย
ไลบเรย
ไอซแลนด
ไอรแลนด
ავსტრალია
ავსტრია
ავღანეთი
აზერბაიჯანი
ალანდის კუნძულები
ალბანეთი
ალჟირი
ამაღლების კუნძული
ამერიკის სამოა
ამერიკის შეერთებული შტატები
ანგილია
ანგოლა
ანდორა
ანტარქტიკა
ანტიგუა და ბარბუდა
არაბთა გაერთიანებული საამიროები
არგენტინა
არუბა
აშშ
აშშ-ის ვირჯინის კუნძულები
აშშ-ის შორეული კუნძულები
ახალი ზელანდია
ახალი კალედონია
ბანგლადეში
ბარბადოსი
ბაჰამის კუნძულები
ბაჰრეინი
ბელარუსი
ბელგია
ბელიზი
ბენინი
ბერმუდა
ბოლივია
ბოსნია და ჰერცეგოვინა
ბოტსვანა
ბრაზილია
ბრიტანეთის ვირჯინის კუნძულები
ბრიტანეთის ტერიტორია ინდოეთის ოკეანეში
ბრუნეი
ბუვე
ბულგარეთი
ბურკინა-ფასო
ბურუნდი
ბუტანი
გაბონი
გაერთ.სამ.
გაერთიანებული სამეფო
გაიანა
გამბია
განა
გერმანია
გერნსი
გვადელუპა
გვატემალა
გვინეა
გვინეა-ბისაუ
გიბრალტარი
გრენადა
გრენლანდია
გუამი
დანია
დასავლეთ საჰარა
დიეგო-გარსია
დომინიკა
დომინიკელთა რესპუბლიკა
ეგვიპტე
ეთიოპია
ეკვადორი
ეკვატორული გვინეა
ერაყი
ერიტრეა
ესპანეთი
ესტონეთი
ვანუატუ
ვენესუელა
ვიეტნამი
ზამბია
ზიმბაბვე
თერქს-ქაიქოსის კუნძულები
თურქეთი
თურქმენეთი
იამაიკა
იაპონია
იემენი
ინდოეთი
ინდონეზია
იორდანია
ირანი
ირლანდია
ისლანდია
ისრაელი
იტალია
კაბო-ვერდე
კაიმანის კუნძულები
კამბოჯა
კამერუნი
კანადა
კანარის კუნძულები
კარიბის ნიდერლანდები
კატარი
კენია
კვიპროსი
კირიბატი
კიურასაო
კლიპერტონის კუნძული
კოლუმბია
კომორის კუნძულები
კონგო - ბრაზავილი
კონგო - კინშასა
კოსოვო
კოსტა-რიკა
კოტ-დივუარი
კუბა
კუკის კუნძულები
ლაოსი
ლატვია
ლესოთო
ლიბანი
ლიბერია
ლიბია
ლიეტუვა
ლიხტენშტაინი
ლუქსემბურგი
მადაგასკარი
მავრიკი
მავრიტანია
მაიოტა
მაკაო
მაკაოს სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი
მალავი
მალაიზია
მალდივები
მალი
მალტა
მაროკო
მარტინიკა
მარშალის კუნძულები
მენის კუნძული
მექსიკა
მიანმარი (ბირმა)
მიკრონეზია
მოზამბიკი
მოლდოვა
მონაკო
მონსერატი
მონტენეგრო
მონღოლეთი
ნამიბია
ნაურუ
ნეპალი
ნიგერი
ნიგერია
ნიდერლანდები
ნიკარაგუა
ნიუე
ნორვეგია
ნორფოლკის კუნძული
ომანი
პაკისტანი
პალაუ
პალესტინა
პალესტინის ტერიტორიები
პანამა
პაპუა-ახალი გვინეა
პარაგვაი
პერუ
პიტკერნის კუნძულები
პოლონეთი
პორტუგალია
პუერტო-რიკო
რეუნიონი
რუანდა
რუმინეთი
რუსეთი
საბერძნეთი
სალვადორი
სამოა
სამხრეთ აფრიკის რესპუბლიკა
სამხრეთ კორეა
სამხრეთ სუდანი
სამხრეთ ჯორჯია და სამხრეთ სენდვიჩის კუნძულები
სან-მარინო
სან-ტომე და პრინსიპი
სარკი
საუდის არაბეთი
საფრანგეთი
საფრანგეთის გვიანა
საფრანგეთის პოლინეზია
საქართველო
სეიშელის კუნძულები
სენ-ბართელმი
სენ-მარტენი
სენ-პიერი და მიკელონი
სენეგალი
სენტ-ვინსენტი და გრენადინები
სენტ-კიტსი და ნევისი
სენტ-ლუსია
სერბეთი
სეუტა და მელილა
სვაზილენდი
სიერა-ლეონე
სინგაპური
სინტ-მარტენი
სირია
სლოვაკეთი
სლოვენია
სოლომონის კუნძულები
სომალი
სომხეთი
სუდანი
სურინამი
ტაივანი
ტაილანდი
ტანზანია
ტაჯიკეთი
ტიმორ-ლესტე
ტოგო
ტოკელაუ
ტონგა
ტრინიდადი და ტობაგო
ტრისტან-და-კუნია
ტუვალუ
ტუნისი
უგანდა
უზბეკეთი
უკრაინა
უნგრეთი
უოლისი და ფუტუნა
ურუგვაი
ფარერის კუნძულები
ფილიპინები
ფინეთი
ფიჯი
ფოლკლენდის კუნძულები
ფრანგული სამხრეთის ტერიტორიები
ქალაქი ვატიკანი
ქოქოსის (კილინგის) კუნძულები
ქუვეითი
ყაზახეთი
ყირგიზეთი
შვედეთი
შვეიცარია
შობის კუნძული
შპიცბერგენი და იან-მაიენი
შრი-ლანკა
ჩადი
ჩეხეთი
ჩილე
ჩინეთი
ჩრდილოეთ კორეა
ჩრდილოეთ მაკედონია
ჩრდილოეთ მარიანას კუნძულები
ცენტრალური აფრიკის რესპუბლიკა
წმინდა ელენეს კუნძული
ხორვატია
ჯერსი
ჯიბუტი
ჰაიტი
ჰერდი და მაკდონალდის კუნძულები
ჰონდურასი
ჰონკონგი
ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი
가나
가봉
가이아나
감비아
건지
과들루프
과테말라
괌
그레나다
그리스
그린란드
기니
기니비사우
나미비아
나우루
나이지리아
남극 대륙
남수단
남아프리카
네덜란드
네덜란드령 카리브
네팔
노르웨이
노퍽섬
뉴질랜드
뉴칼레도니아
니우에
니제르
니카라과
대만
대한민국
덴마크
도미니카
도미니카 공화국
독일
동티모르
디에고 가르시아
라오스
라이베리아
라트비아
러시아
레바논
레소토
레위니옹
루마니아
룩셈부르크
르완다
리비아
리투아니아
리히텐슈타인
마다가스카르
마르티니크
마셜 제도
마요트
마카오
마카오(중국 특별행정구)
말라위
말레이시아
말리
맨섬
멕시코
모나코
모로코
모리셔스
모리타니
모잠비크
몬테네그로
몬트세라트
몰도바
몰디브
몰타
몽골
미국
미국령 버진아일랜드
미국령 해외 제도
미얀마
미크로네시아
바누아투
바레인
바베이도스
바티칸 시국
바하마
방글라데시
버뮤다
베냉
베네수엘라
베트남
벨기에
벨라루스
벨리즈
보스니아 헤르체고비나
보츠와나
볼리비아
부룬디
부르키나파소
부베섬
부탄
북마리아나제도
북마케도니아
북한
불가리아
브라질
브루나이
사모아
사우디아라비아
사우스조지아 사우스샌드위치 제도
사크
산마리노
상투메 프린시페
생마르탱
생바르텔레미
생피에르 미클롱
서사하라
세네갈
세르비아
세우타 및 멜리야
세이셸
세인트루시아
세인트빈센트그레나딘
세인트키츠 네비스
세인트헬레나
소말리아
솔로몬 제도
수단
수리남
스리랑카
스발바르제도-얀마웬섬
스웨덴
스위스
스페인
슬로바키아
슬로베니아
시리아
시에라리온
신트마르턴
싱가포르
아랍에미리트
아루바
아르메니아
아르헨티나
아메리칸 사모아
아이슬란드
아이티
아일랜드
아제르바이잔
아프가니스탄
안도라
알바니아
알제리
앙골라
앤티가 바부다
앵귈라
어센션섬
에리트리아
에스와티니
에스토니아
에콰도르
에티오피아
엘살바도르
영국
영국령 버진아일랜드
영국령 인도양 지역
예멘
오만
오스트레일리아
오스트리아
온두라스
올란드 제도
왈리스-푸투나 제도
요르단
우간다
우루과이
우즈베키스탄
우크라이나
이라크
이란
이스라엘
이집트
이탈리아
인도
인도네시아
일본
자메이카
잠비아
저지
적도 기니
조지아
중국
중앙 아프리카 공화국
지부티
지브롤터
짐바브웨
차드
체코
칠레
카나리아 제도
카메룬
카보베르데
카자흐스탄
카타르
캄보디아
캐나다
케냐
케이맨 제도
코모로
코소보
코스타리카
코코스 제도
코트디부아르
콜롬비아
콩고-브라자빌
콩고-킨샤사
쿠바
쿠웨이트
쿡 제도
퀴라소
크로아티아
크리스마스섬
클리퍼턴섬
키르기스스탄
키리바시
키프로스
타지키스탄
탄자니아
태국
터크스 케이커스 제도
토고
토켈라우
통가
투르크메니스탄
투발루
튀니지
튀르키예
트리니다드 토바고
트리스탄다쿠나
파나마
파라과이
파키스탄
파푸아뉴기니
팔라우
팔레스타인
팔레스타인 지구
페로 제도
페루
포르투갈
포클랜드 제도
폴란드
푸에르토리코
프랑스
프랑스령 기아나
프랑스령 남방 지역
프랑스령 폴리네시아
피지
핀란드
필리핀
핏케언 제도
한국
허드 맥도널드 제도
헝가리
홍콩
홍콩(중국 특별행정구)
アイスラント
アイルラント
アセルハイシャン
アセンション島
アフカニスタン
アメリカ
アメリカ合衆国
アラフ首長国連邦
アルシェリア
アルセンチン
アルハ
アルハニア
アルメニア
アンキラ
アンコラ
アンティクア・ハーフータ
アントラ
イエメン
イキリス
イスラエル
イタリア
イラク
イラン
イント
イントネシア
ウォリス・フツナ
ウカンタ
ウクライナ
ウスヘキスタン
ウルクアイ
エクアトル
エシフト
エストニア
エスワティニ
エチオヒア
エリトリア
エルサルハトル
オマーン
オランタ
オランタ領カリフ
オーストラリア
オーストリア
オーラント諸島
カイアナ
カサフスタン
カタール
カナタ
カナリア諸島
カホン
カメルーン
カンヒア
カンホシア
カーナ
カーホヘルテ
カーンシー
キニア
キニアヒサウ
キフロス
キュラソー
キューハ
キリシャ
キリハス
キルキス
クアテマラ
クアトルーフ
クアム
クウェート
クック諸島
クリスマス島
クリッハートン島
クリーンラント
クレナタ
クロアチア
ケイマン諸島
ケニア
ココス(キーリンク)諸島
コスタリカ
コソホ
コモロ
コロンヒア
コンコ共和国(フラサヒル)
コンコ民主共和国(キンシャサ)
コートシホワール
サウシアラヒア
サウスショーシア・サウスサントウィッチ諸島
サモア
サントメ・フリンシヘ
サンヒア
サンヒエール島・ミクロン島
サンマリノ
サン・ハルテルミー
サン・マルタン
サーク島
シエラレオネ
シフチ
シフラルタル
シャマイカ
シャーシー
ショーシア
シリア
シンカホール
シント・マールテン
シンハフエ
スイス
スウェーテン
スハールハル諸島・ヤンマイエン島
スヘイン
スリナム
スリランカ
スロハキア
スロヘニア
スータン
セウタ・メリリャ
セネカル
セルヒア
セントクリストファー・ネーウィス
セントヒンセント及ひクレナティーン諸島
セントヘレナ
セントルシア
セーシェル
ソマリア
ソロモン諸島
タイ
タシキスタン
タンサニア
タークス・カイコス諸島
チェコ
チャト
チュニシア
チリ
ツハル
ティエコカルシア島
テンマーク
トイツ
トケラウ
トミニカ共和国
トミニカ国
トリスタン・タ・クーニャ
トリニタート・トハコ
トルクメニスタン
トルコ
トンカ
トーコ
ナイシェリア
ナウル
ナミヒア
ニウエ
ニカラクア
ニシェール
ニューカレトニア
ニューシーラント
ネハール
ノルウェー
ノーフォーク島
ハイチ
ハキスタン
ハチカン市国
ハナマ
ハヌアツ
ハハマ
ハフアニューキニア
ハミュータ
ハラオ
ハラクアイ
ハルハトス
ハレスチナ
ハレスチナ自治区
ハンカリー
ハンクラテシュ
ハート島・マクトナルト諸島
ハーレーン
ヒトケアン諸島
フィシー
フィリヒン
フィンラント
フェロー諸島
フエルトリコ
フォークラント諸島
フラシル
フランス
フルカリア
フルキナファソ
フルネイ
フルンシ
フータン
フーヘ島
ヘトナム
ヘナン
ヘネスエラ
ヘラルーシ
ヘリース
ヘルキー
ヘルー
ホスニア・ヘルツェコヒナ
ホツワナ
ホリヒア
ホルトカル
ホンシュラス
ホーラント
マカオ
マタカスカル
マヨット
マラウイ
マリ
マルタ
マルティニーク
マレーシア
マン島
マーシャル諸島
ミクロネシア連邦
ミャンマー (ヒルマ)
メキシコ
モサンヒーク
モナコ
モルティフ
モルトハ
モロッコ
モンコル
モンテネクロ
モントセラト
モーリシャス
モーリタニア
ヨルタン
ラオス
ラトヒア
リトアニア
リヒア
リヒテンシュタイン
リヘリア
ルクセンフルク
ルワンタ
ルーマニア
レソト
レハノン
レユニオン
ロシア
不丹
东帝汶
中国
中国澳门特别行政区
中国香港特别行政区
中國
中國澳門特別行政區
中國香港特別行政區
中央アフリカ共和国
中華人民共和国マカオ特別行政区
中華人民共和国香港特別行政区
中非共和国
中非共和國
丹麥
丹麦
乌克兰
乌兹别克斯坦
乌干达
乌拉圭
乍得
也门
亚美尼亚
亞塞拜然
亞美尼亞
仏領キアナ
仏領ホリネシア
仏領極南諸島
以色列
伊拉克
伊朗
休达及梅利利亚
休達與梅利利亞
伯利兹
佛得角
俄罗斯
俄羅斯
保加利亚
保加利亞
克利珀顿岛
克罗地亚
克羅埃西亞
克里派頓島
关岛
冈比亚
冰岛
冰島
几内亚
几内亚比绍
列支敦士登
列支敦斯登
刚果(布)
刚果(金)
利比亚
利比亞
利比里亚
剛果(布拉薩)
剛果(金夏沙)
加彭
加拿大
加纳
加纳利群岛
加蓬
加那利群島
匈牙利
北マケトニア
北マリアナ諸島
北朝鮮
北韓
北馬其頓
北馬利安納群島
北马其顿
北马里亚纳群岛
千里達及托巴哥
南アフリカ
南スータン
南乔治亚和南桑威奇群岛
南喬治亞與南三明治群島
南极洲
南極
南極洲
南苏丹
南蘇丹
南非
南韓
博茨瓦纳
卡塔尔
卡達
卢旺达
卢森堡
印尼
印度
印度尼西亚
危地马拉
厄利垂亞
厄瓜多
厄瓜多尔
厄立特里亚
叙利亚
古巴
台湾
台灣
史瓦帝尼
合衆国領有小離島
吉尔吉斯斯坦
吉布地
吉布提
吉爾吉斯
吉里巴斯
吐瓦魯
哈萨克斯坦
哈薩克
哥伦比亚
哥倫比亞
哥斯大黎加
哥斯达黎加
喀麥隆
喀麦隆
喬治亞
图瓦卢
土克斯及開科斯群島
土库曼斯坦
土庫曼
土耳其
圣卢西亚
圣基茨和尼维斯
圣多美和普林西比
圣巴泰勒米
圣文森特和格林纳丁斯
圣皮埃尔和密克隆群岛
圣诞岛
圣赫勒拿
圣马力诺
圭亚那
坦尚尼亞
坦桑尼亚
埃及
埃塞俄比亚
基里巴斯
塔吉克
塔吉克斯坦
塞內加爾
塞内加尔
塞尔维亚
塞席爾
塞拉利昂
塞浦路斯
塞爾維亞
塞舌尔
墨西哥
多哥
多明尼加共和國
多米尼克
多米尼加共和国
奈及利亞
奥兰群岛
奥地利
奧地利
奧蘭群島
委內瑞拉
委内瑞拉
孟加拉
孟加拉国
安哥拉
安圭拉
安地卡及巴布達
安奎拉
安提瓜和巴布达
安道尔
安道爾
宏都拉斯
密克罗尼西亚
密克羅尼西亞
寮國
尚比亞
尼加拉瓜
尼日
尼日利亚
尼日尔
尼泊尔
尼泊爾
巴勒斯坦
巴勒斯坦自治區
巴勒斯坦领土
巴哈馬
巴哈马
巴基斯坦
巴巴多斯
巴布亚新几内亚
巴布亞紐幾內亞
巴拉圭
巴拿馬
巴拿马
巴林
巴西
巴貝多
布吉納法索
布基纳法索
布威島
布隆迪
布韦岛
希腊
希臘
帕劳
帛琉
幾內亞
幾內亞比索
库克群岛
库拉索
庫克群島
庫拉索
开曼群岛
德国
德國
意大利
愛沙尼亞
愛爾蘭
所罗门群岛
托克劳
托克勞群島
拉脫維亞
拉脱维亚
挪威
挪威屬斯瓦巴及尖棉
捷克
摩尔多瓦
摩洛哥
摩爾多瓦
摩納哥
摩纳哥
敘利亞
文莱
斐济
斐濟
斯威士兰
斯洛伐克
斯洛文尼亚
斯洛維尼亞
斯瓦尔巴和扬马延
斯里兰卡
斯里蘭卡
新加坡
新喀里多尼亚
新喀里多尼亞
新西兰
日本
智利
曼島
朝鲜
東ティモール
東加
東帝汶
查德
柬埔寨
根息
根西岛
格林纳达
格瑞那達
格陵兰
格陵蘭
格鲁吉亚
梵蒂冈
梵蒂岡
模里西斯
比利时
比利時
毛里塔尼亚
毛里求斯
汤加
汶萊
沙烏地阿拉伯
沙特阿拉伯
法国
法國
法属南部领地
法属圣马丁
法属圭亚那
法属波利尼西亚
法屬南部屬地
法屬圭亞那
法屬玻里尼西亞
法屬聖馬丁
法罗群岛
法羅群島
波兰
波士尼亞與赫塞哥維納
波多黎各
波斯尼亚和黑塞哥维那
波札那
波蘭
泰国
泰國
泽西岛
津巴布韦
洪都拉斯
海地
澤西島
澳大利亚
澳洲
澳門
澳门
烏克蘭
烏干達
烏拉圭
烏茲別克
爱尔兰
爱沙尼亚
牙买加
牙買加
特克斯和凯科斯群岛
特立尼达和多巴哥
特里斯坦-达库尼亚群岛
特里斯坦達庫尼亞群島
獅子山
玻利維亞
玻利维亚
瑙鲁
瑞典
瑞士
瓜地洛普
瓜地馬拉
瓜德罗普
瓦利斯和富图纳
瓦利斯群島和富圖那群島
瓦努阿图
甘比亞
留尼旺
留尼汪
白俄罗斯
白俄羅斯
百慕大
百慕達
皮特凯恩群岛
皮特肯群島
盧安達
盧森堡
直布罗陀
直布羅陀
福克兰群岛
福克蘭群島
科克斯(基靈)群島
科威特
科摩罗
科特迪瓦
科科斯(基林)群岛
科索沃
秘魯
秘鲁
突尼斯
突尼西亞
立陶宛
米領ウァーシン諸島
米領サモア
約旦
納米比亞
紐埃島
紐西蘭
索羅門群島
索馬利亞
索马里
維德角
緬甸
约旦
纳米比亚
纽埃
缅甸
罗马尼亚
羅馬尼亞
美国
美国本土外小岛屿
美國
美國本土外小島嶼
美属维尔京群岛
美属萨摩亚
美屬維京群島
美屬薩摩亞
義大利
老挝
聖克里斯多福及尼維斯
聖多美普林西比
聖巴瑟米
聖文森及格瑞那丁
聖皮埃與密克隆群島
聖誕島
聖赫勒拿島
聖露西亞
聖馬利諾
肯亞
肯尼亚
芬兰
芬蘭
苏丹
苏里南
英国
英國
英属印度洋领地
英属维尔京群岛
英屬印度洋領地
英屬維京群島
英領イント洋地域
英領ウァーシン諸島
茅利塔尼亞
荷兰
荷属加勒比区
荷属圣马丁
荷屬聖馬丁
荷屬阿魯巴
荷蘭
荷蘭加勒比區
莫三比克
莫桑比克
莱索托
菲律宾
菲律賓
萨克岛
萨尔瓦多
萨摩亚
萬那杜
葉門
葛摩
葡萄牙
蒙古
蒙哲臘
蒙特內哥羅
蒙特塞拉特
蒲隆地
蓋亞那
薩克島
薩摩亞
薩爾瓦多
蘇丹
蘇利南
衣索比亞
西サハラ
西撒哈拉
西班牙
諾福克島
諾魯
诺福克岛
象牙海岸
貝南
貝里斯
賴比瑞亞
賴索托
賽普勒斯
贝宁
赞比亚
赤道キニア
赤道几内亚
赤道幾內亞
赫德岛和麦克唐纳群岛
赫德島及麥唐納群島
越南
辛巴威
迦納
迪亞哥加西亞島
迪戈加西亚岛
開曼群島
關島
阿塞拜疆
阿富汗
阿尔及利亚
阿尔巴尼亚
阿拉伯联合酋长国
阿拉伯聯合大公國
阿曼
阿根廷
阿森松岛
阿森松島
阿爾及利亞
阿爾巴尼亞
阿鲁巴
韓国
韩国
香港
馬丁尼克
馬來西亞
馬利
馬拉威
馬爾他
馬爾地夫
馬約特島
馬紹爾群島
馬達加斯加
马尔代夫
马恩岛
马拉维
马提尼克
马来西亚
马约特
马绍尔群岛
马耳他
马达加斯加
马里
黎巴嫩
黑山
`;
