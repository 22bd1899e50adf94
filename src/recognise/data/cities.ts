/** Cities (contains data from GeoNames, CC BY 4.0). Folded, one a line. Made by build-lists.ts. */
export const CITIES = `
a coruna
a estrada
aachen
aalborg
aalen
aalst
aba
abadan
abadeh
abaetetuba
abakaliki
abakan
abancay
abbotsford
abbottabad
abeche
abengourou
abeokuta
abepura
aberdeen
abha
abhar
abidjan
abiko
abilene
abnub
abobo
abohar
abomey
abomey-calavi
abou el hassan
abreu e lima
abu al matamir
abu dhabi
abu ghurayb
abu jibeha
abu kabir
abu qurqas
abu road
abu tij
abu ‘arish
abuja
abyek
acambaro
acapulco de juarez
acarigua
acayucan
accra
acerra
achalpur
acharnes
acheng
achinsk
aci catena
acilia-castel fusano-ostia antica
acocks green
acquaviva delle fonti
acton
ad dana
ad darbasiyah
ad dawadimi
ad dilam
ad dilinjat
ad diwaniyah
ad douiem
ad dujayl
ad-damazin
adamstown
adana
adapazari
addiet canna
addis ababa
adelaide
adelaide hills
aden
adh dhayd
adigrat
adilabad
adilcevaz
adis zemen
adiwerna
adiyaman
adler
admiralteisky
ado-ekiti
adoni
adzope
afgooye
afikpo
aflao
aflou
afogados da ingazeira
afragola
afyonkarahisar
agadez
agadir
agartala
agbor
agboville
ageoshimo
agia paraskevi
agia varvara
agioi anargyroi
agios dimitrios
agoura hills
agra
agri
agua dulce
agua prieta
aguachica
aguada de pasajeros
aguas belas
aguas santas
aguascalientes
agulu
agustin codazzi
ahar
ahlat
ahlen
ahmadnagar
ahmadpur east
ahmadpur sial
ahmedabad
ahvaz
ahwatukee foothills
aigaleo
ain abid
ain arnat
ain beida
ain benian
ain bessem
ain defla
ain deheb
ain el bell
ain el bya
ain el hammam
ain el melh
ain el turk
ain fakroun
ain kercha
ain merane
ain oussera
ain sefra
ain smara
ain sukhna
ain taya
ain temouchent
ain touta
airoli
aix-en-provence
aix-les-bains
aizawl
ajaccio
ajax
ajdabiya
ajman city
ajmer
ajodhya
akademgorodok
akademicheskoe
akashi
akbarabad
akbou
akhisar
akhmim
akim oda
akita
akola
akot
akron
aksaray
aksehir
aksu
aktau
aktobe
aku
akure
al aaroui
al abyar
al ahmadi
al ain city
al ajaylat
al bab
al badari
al bahah
al bajur
al balyana
al basrah al qadimah
al bawiti
al bayda
al birah
al bukayriyah
al burayj
al buraymi
al fahahil
al fallujah
al farwaniyah
al fashn
al faw
al fayyum
al fintas
al fqih ben calah
al fujairah city
al hamul
al harak
al harithah
al hasaheisa
al hasakah
al hawamidiyah
al hawatah
al hayy
al hillah
al hindiyah
al hoceima
al hudaydah
al hufuf
al ibrahimiyah
al jadid
al jahra
al jammaliyah
al jubayhah
al jubayl
al jumum
al khaburah
al khafji
al khankah
al kharijah
al kharj
al khums
al kiswah
al kut
al mahallah al kubra
al manaqil
al manqaf
al manshah
al mansurah
al manzalah
al marj
al marsa
al matariyah
al mawsil al jadidah
al mayadin
al minya
al miqdadiyah
al mishkhab
al mithnab
al mubarraz
al muharraq
al musayyib
al qadarif
al qanatir al khayriyah
al qanayat
al qaryatayn
al qatif
al qubbah
al qunaytirah
al qurayn
al qusayr
al qusiyah
al shamkhah city
al wajh
al wakrah
al wasitah
al ‘amarah
al ‘ayyat
al ‘aziziyah
al-hamdaniya
al-ula
alafaya
alaghsas
alagoinhas
alamar
alameda
alandur
alanya
alappuzha
alba iulia
albacete
albano laziale
albany
albany park
alberton
albi
albu kamal
albuquerque
alcala de guadaira
alcala de henares
alcala la real
alcalde diaz
alcazar de san juan
alchevsk
alcobendas
alcorcon
alcoy
aldershot
alegrete
aleksandrov
aleksandrow lodzki
alekseyevka
aleksin
alem paraiba
aleppo
alessandria
alexandria
alexandroupoli
alfenas
algeciras
algiers
algorta
algueirao
alhambra
alhaurin de la torre
alhaurin el grande
ali sabieh
alicante
alice springs
alief
aligarh
aligudarz
alipur duar
aliso viejo
aliwal north
alkmaar
allahabad
allapattah
allen
allen park
allentown
allison park
almaty
almelo
almere stad
almeria
almetyevsk
almirante tamandare
alofi
alor gajah
alor setar
alpharetta
alphen aan den rijn
alt-hohenschonhausen
alta gracia
altagracia de orituco
altamira
altamonte springs
altamura
altay
alto barinas
altona
altstadt sud
altufyevskiy
alvand
alvares machado
alvaro obregon
alwar
alytus
am timan
amadora
amagasaki
amaigbo
amalapuram
amalner
aman garh
amarillo
amarnath
amasya
amatitlan
ambajogai
ambala
ambarawa
ambato
ambato boeny
ambattur
ambikapur
ambilobe
ambon
ambovombe
ambur
american canyon
american fork
americana
americo brasiliense
amersfoort
ames
amherst
amiens
amlapura city
amman
ammi moussa
amnat charoen
amol
amora
amozoc de mota
ampang
amparafaravola
amphoe sikhiu
amravati
amreli
amritsar
amroha
amstelveen
amsterdam
amsterdam-zuidoost
amuntai
an nabk
an nimas
an nuhud
an nusayrat
anaco
anaheim
anakapalle
anamur
anan
anand
ananindeua
anantapur
anantnag
anapa
anapolis
anbu
anbyon-up
anchorage
ancona
anda
anderson
andijon
andong
andorra la vella
andradina
andria
angarsk
angeles city
angers
angono
angra dos reis
angren
anjangaon
anjar
anjiang
anjo
anju
ankang
ankara
ankeny
ankleshwar
anlu
ann arbor
annaba
annaberg-buchholz
annecy-le-vieux
ano liosia
anqing
anqiu
ansan-si
anseong
anshan
anshun
antakya
antalya
antananarivo
antanifotsy
antibes
antigua guatemala
antiguo cuscatlan
antioch
antipolo
antofagasta
antonio enes
antony
antratsyt
antsirabe
antsiranana
antwerpen
anuradhapura
anxiang
anyama
anyang
anyang-si
anzhero-sudzhensk
aomori
aonla
apache junction
apalit
aparecida de goiania
apartado
apaseo el alto
apaseo el grande
apatity
apatzingan
apeldoorn
apia
apomu
apopa
apple valley
appleton
apucarana
aqaba
aquiraz
ar rabiyah
ar rahad
ar ram wa dahiyat al barid
ar ramtha
ar raqqah
ar rass
ar rastan
ar rayyan
ar rifa‘
ar riqqah
ar rudayyif
ar rumaythah
ar rumaythiyah
ar ruseris
ar rutbah
aracaju
aracatuba
aracruz
arad
araguaina
araguari
arak
arakkonam
aral
arambagh
aramoko-ekiti
aranda de duero
arandas
aranjuez
arapiraca
arapongas
arar
araraquara
araras
araria
araruama
arashiyama
arauca
araucaria
araure
araxa
arayat
arba minch
arcadia
archway
arcos de la frontera
arcos de valdevez
arcot
arcoverde
ardabil
ardakan
arden-arcade
ardesen
arenella
arequipa
arezzo
arganda
arganzuela
argenteuil
arhus
ariana
arica
arifwala
ariquemes
arish
aristobulo del valle
arjawinangun
arjona
arkhangelsk
arles
arlington
arlington heights
armacao de buzios
armavir
armenia
arnavutkoy
arnhem
arni
arnsberg
arona
arrah
arraial do cabo
arraijan
arrasate / mondragon
arrecife
arroyo naranjo
arroyo seco
arsenyev
artem
artemisa
artur nogueira
arua
aruja
aruppukkottai
arusha
arvada
arzamas
as saff
as safirah
as salamiyah
as salimiyah
as salt
as samawah
as sanamayn
as suki
as sulaymaniyah
as sulayyil
as suwayq
as suwayrah
as-suwayda
asaba
asadabad
asahikawa
asaka
asan
asansol
asbe teferi
asbest
aschaffenburg
ascoli piceno
asenovgrad
ash shafa
ash shamiyah
ash shatrah
ash shaykh miskin
ash shuhada
ashdod
asheville
ashford
ashgabat
ashikaga
ashiya
ashkelon
ashmun
ashoknagar
ashoknagar kalyangarh
ashton in makerfield
ashton-under-lyne
asker
asmara
asnieres-sur-seine
aspen hill
assen
assis
astanajapura
astaneh-ye ashrafiyeh
asti
astoria
astrakhan
asuncion
aswan
asyut
at tafilah
at taj
at tall
at tall al kabir
at taraf
atakpame
atani
atascocita
atasehir
atbara
ath thawrah
athens
athi river
athis-mons
atibaia
atlacomulco de fabela
atlanta
atlantic city
atlantis
atlixco
atotonilco el alto
atoyac de alvarez
atsiaman
atsugi
attili
attock city
attur
atyrau
aubervilliers
auburn
auburn gresham
auburn hills
auchi
auckland
augsburg
aulnay-sous-bois
auraiya
aurangabad
aurora
austin
autlan de navarro
avadi
avare
avarua
aveiro
aversa
avignon
avila
aviles
avon lake
avondale
awka
awsim
ayacucho
aydin
aylesbury
ayvalik
az zabadani
az zahiriyah
az zarqa
az zawiyah
az zubayr
az zulfi
az zuwaytinah
azadshahr
azamgarh
azare
azcapotzalco
azimpur
azov
azua
azul
azuqueca de henares
azzaba
bab ezzouar
babahoyo
babol
babor - ville
babruysk
babu
babushkin
bac giang
bac lieu
bac ninh
bacabal
bacau
back mountain
backa palanka
bacolod city
bacoor
bad berleburg
bad harzburg
bad hersfeld
bad homburg vor der hohe
bad honnef
bad kissingen
bad kreuznach
bad mergentheim
bad nauheim
bad neuenahr-ahrweiler
bad oeynhausen
bad oldesloe
bad pyrmont
bad rappenau
bad salzuflen
bad soden am taunus
bad vilbel
bad zwischenahn
bada barabil
badagara
badajoz
badalona
baden-baden
badin
badlapur
badr hunayn
baekrajan
bafang
bafia
bafoussam
bafra
bagaha
bagalkot
bagamoyo
bagan serai
bagcilar
bage
bagerhat
baggabag b
bagha purana
baghdad
bagheria
baghlan
bago
bago city
bagong pagasa
bagua grande
baguio
bah-bah
bahadurgarh
baharampur
bahawalnagar
bahawalpur
bahcelievler
baheri
bahia blanca
bahia de caraquez
bahir dar
bahla
bahraigh
baia mare
baicheng
baidoa
baidyabati
baie-comeau
baie-mahault
baihe
baijiantan
baikonur
bail-hongal
baileys crossroads
bainbridge island
baiquan
bais
baise city
baishan
baishishan
baiyin
baj baj
bajos de haina
bakersfield
bakhmut
baki
bakixanov
baku
balaghat
balagtas
balaipungut
balakovo
balanga
balangir
balashikha
balashov
balasore
balayan
balch springs
baldwin park
bali
balikesir
balikpapan
baliuag
balkanabat
balkh
ballalpur
ballarat
balneario camboriu
baloda bazar
balotra
balqash
balrampur
balsas
balti
baltimore
balurghat
balvanera
balwyn north
bam
bama
bamako
bamberg
bamenda
bamiantong
bamor kalan
bamyan
ban bang kadi pathum thani
ban bueng
ban chang
ban khlong bang sao thong
ban lam luk ka
ban mai
ban na
ban na san
ban nong wua so
ban phaeo
ban phai
ban phan don
ban pong
ban ratsada
ban talat bueng
ban talat nua
ban talat yai
banda
banda aceh
bandar abbas
bandar labuan
bandar lampung
bandar seri begawan
bandar-e anzali
bandar-e genaveh
bandar-e lengeh
bandirma
bandundu
bandung
baneh
banes
banfora
bang bo district
bang bua thong
bang kruai
bang lamung
bang pa-in
bang pakong
bang phae
banga
bangangte
bangaon
bangil
bangkalan
bangkok
bangor
bangui
banha
bani
bani mazar
bani suhayla
bani suwayf
bani walid
bani yas city
banja luka
banjar
banjaran
banjarmasin
banjul
bankra
bankura
banqiao
bansbaria
banska bystrica
banswara
bantul
banyuwangi
bao loc
baoding
baoqing
baoshan
baotou
baoying
bapatla
baqubah
bar bigha
barabai
barajas de madrid
barakaldo
baraki
baraki barak
barakpur
baramati
baramula
baran
baranagar
baranovichi
barao de cocais
barasat
baraut
barbacena
barbera del valles
barberton
barbil
barcellona pozzo di gotto
barcelona
barddhaman
bardoli
bareilly
bargarh
bari
barika
barinas
barisal
barka
barki saria
barking
barlad
barletta
barmbek-nord
barmer
barnala
barnaul
barnsley
barpeta road
barquisimeto
barra bonita
barra de sao francisco
barra do bugres
barra do corda
barra do garcas
barra do pirai
barra dos coqueiros
barra mansa
barracas
barrancabermeja
barranqueras
barranquilla
barreiras
barreiro
barretos
barri de les corts
barri de sant andreu
barrie
barros blancos
barrow in furness
barry
barsi
barstow heights
bartlett
bartley green
bartolome maso
barueri
baruni
baruta
barysaw
basaksehir
basavakalyan
basavana bagevadi
basel
basildon
basingstoke
basmat
basoda
basrah
bassano del grappa
bassar
basse-terre
basseterre
basti
basyun
bat khela
bat yam
bata
batac city
batala
batam
batang
batang berjuntai
batangas
batatais
bataysk
bath
bath beach
bathinda
batikent
batley
batman
batna
baton rouge
battagram
battambang
battaramulla south
battersea
batticaloa
battle creek
batu
batu arang
batu berendam
batu feringgi
batu gajah
batu pahat
batumi
baturaja
bauchi
baulkham hills
bauru
bawku
bawshar
bay city
bay point
bay shore
bayamo
bayamon
bayan
bayan nur
bayeux
bayonet point
bayonne
bayramaly
bayreuth
bayside
bayt al faqih
bayt hanun
bayt lahya
baytown
bazar-e yakawlang
bazar-korgon
bazarak
beau bassin-rose hill
beaufort west
beaumont
beauvais
beaverton
beawar
bebedouro
bechar
beckenham
becontree
bedford
bedzin
beersheba
begusarai
behbahan
behshahr
beian
beibei
beichengqu
beidaihehaibin
beidao
beihai
beijing
beipiao
beira
beirut
beja
bejaia
bekasi
bekescsaba
bekobod
bel air north
bel air south
bela
belawan
belaya kalitva
belchatow
belebey
beledweyne
belek
belem
belfast
belford roxo
belfort
belgaum
belgorod
belgrade
belgrano
belize city
bell gardens
bell ville
bella vista
bellampalli
bellary
bellevue
bellflower
bellingham
bello
belmont cragin
belmopan
belo horizonte
belo jardim
belo sur tsiribihina
belogorsk
belorechensk
beloretsk
belovo
belyye vody
bemowo
ben arous
ben mehidi
ben tre
benalmadena
bend
bende
bender
bendigo
bengaluru
bengbu
benghazi
bengkulu
benguela
beni
beni douala
beni mellal
beni mered
beni saf
benidorm
benin city
benito juarez
benoni
bensonhurst
bentleigh east
bento goncalves
bentong town
benxi
beppu
berazategui
berbera
berberati
berdsk
berdyansk
berdychiv
berekum
berezniki
berezovskiy
bergama
bergamo
bergedorf
bergen
bergen op zoom
bergheim
bergisch gladbach
bergkamen
berkane
berkel en rodenrijs
berkeley
berlin
berlin kopenick
berlin treptow
bern
bernau bei berlin
berrechid
berrouaghia
bertoua
beruniy
berwyn
besancon
besbes
besuki
bet shemesh
bethal
bethel park
bethesda
bethlehem
betim
bettiah
betul
beverly cove
beverly hills
bexhill-on-sea
bexley
beylikduzu
beypore
bezerros
beziers
bhadohi
bhadrakh
bhadravati
bhadreswar
bhagalpur
bhairab bazar
bhakkar
bhalwal
bhandara
bharatpur
bharuch
bhatapara
bhatpara
bhatpara abhaynagar
bhavnagar
bhawanipatna
bhayandar
bhilai
bhilwara
bhimavaram
bhimbar
bhind
bhisho
bhiwandi
bhiwani
bhola
bhongir
bhopal
bhubaneshwar
bhuj
bhusaval
biala podlaska
bialoleka
bialystok
bianzhuang
biberach an der riss
bibir hat
bibirevo
bida
bidar
bielany
bielefeld
bielsk podlaski
bielsko-biala
bien hoa
bietigheim-bissingen
big spring
bignay uno
biguacu
bihac
bihar sharif
bijapur
bijar
bijie
bijnor
bikaner
bila tserkva
bilaspur
bilbao
bilbays
bilhorod-dnistrovskyi
bilimora
billings
bilqas
bim son
bima
bimbo
binan
binangonan
bingen am rhein
bingerville
bingol
binhe
binjai
binonga
bintulu
biny selo
binzhou
bir el ater
bir el djir
biratnagar
birganj
birigui
birine
biritiba mirim
birjand
birkenhead
birkhadem
birmingham
birni n konni
birnin kebbi
birnin kudu
birobidzhan
biryulevo
biryulevo zapadnoye
bisalpur
bisceglie
bishkek
bishnupur
bishoftu
bishop auckland
bishops stortford
biskra
bislig
bismarck
bismil
bissau
bistrita
biswan
bitola
bitonto
biu
biysk
bizerte
blackburn
blackpool
blagoevgrad
blagoveshchensk
blaine
blantyre
bletchley
blida
blitar
bloemfontein
blois
bloomington
blora
blue island
blue springs
blumenau
bnei brak
bo
boa esperanca
boa viagem
boa vista
boadilla del monte
bobbili
bobo-dioulasso
boca chica
boca del mar
boca raton
boca suno
bocaue
bocholt
bochum
bochum-hordel
bodhan
bodinayakkanur
bogale
bogenhausen
boghni
bognor regis
bogor
bogorodskoye
bogota
bogra
bohicon
bois-colombes
boise
bojnurd
bojonegoro
bokaro
boksburg
bolgatanga
boli
bolingbrook
bologna
bolpur
bolshaya setun
bolshoy kamen
bolton
bolu
bolvadin
bolzano
bom conselho
bom despacho
bom jesus da lapa
bom jesus do itabapoana
boma
bonab
bonao
bondoukou
bondowoso
bongaigaon
bonita springs
bonn
bontang
bootle
bor
boras
borazjan
bordeaux
bordj bou arreridj
bordj el kiffan
bordj ghdir
borisoglebsk
borivli
borough park
borovichi
borsad
borujen
borujerd
boryeong
boryspil
bosaso
boshan
bossier city
boston
botad
bothaville
botosani
botou
botshabelo
bottrop
botucatu
bou arfa
bou hanifia el hamamat
bou ismail
bou tlelis
bouafle
bouake
boufarik
bougara
bouira
boulder
boulogne-billancourt
boulogne-sur-mer
boumahra ahmed
boumerdas
bourg-en-bresse
bourges
bourgoin-jallieu
bournemouth
bowie
bowling green
boyeros
boyle heights
boynton beach
boyolali
bozhou
bozuyuk
bracknell
braco do norte
bradenton
bradford
braga
braganca
braganca paulista
brahmapur
braila
braine-lalleud
braine-le-comte
braintree
brajarajnagar
brakpan
brampton
brandenburg an der havel
brandon
brantford
brasilia
brasov
brateyevo
bratislava
bratsk
braunschweig
brazzaville
breda
brejo da madre de deus
brejo santo
bremen
bremerhaven
brent
brentwood
brentwood estates
brescia
brest
bretigny-sur-orge
briarwood
bridgend
bridgeport
bridgetown
brierley hill
brighton
brighton beach
brighton park
brikama
brindisi
brisbane
bristol
briton ferry
brits
brive-la-gaillarde
brixton
brno
brockton
broken arrow
bromma
brookhaven
brookline
brooklyn
brooklyn center
brooklyn heights
brooklyn park
broomfield
brossard
brovary
brownsville
bruay-la-buissiere
brugge
brushy creek
brusque
brussels
bryan
bryanka
bryansk
bucaramanga
bucharest
bucheon-si
buchholz in der nordheide
buckeye
buckley
budapest
budapest i. kerulet
budapest ii. kerulet
budapest iii. kerulet
budapest iv. kerulet
budapest vi. kerulet
budapest viii. kerulet
budapest xi. kerulet
budapest xii. kerulet
budapest xiii. kerulet
budapest xix. kerulet
budapest xv. kerulet
budapest xvi. kerulet
budapest xvii. kerulet
budapest xviii. kerulet
budapest xx. kerulet
budapest xxi. kerulet
budapest xxii. kerulet
budapest xxiii. kerulet
budaun
buddh gaya
budennovsk
budta
buena park
buenaventura
buenaventura lakes
buenavista
buenos aires
buffalo
buffalo grove
bugulma
buguma
buguruslan
buhe
buin
bujumbura
bukan
bukavu
bukhara
bukit mertajam
bukittinggi
bukoba
bulacan
bulandshahr
bulaon
bulawayo
buldana
bullhead city
bulungur shahri
bumba
bunbury
bunda
bundaberg
bundi
bungo-takada-shi
bungoma
bunia
buon ma thuot
burao
buraydah
burbank
burdur
burewala
burg bei magdeburg
burgas
burgess hill
burgos
burhanpur
buri ram
burien
burlington
burnaby
burnham-on-sea
burnley
burnsville
bursa
burton upon trent
bury
bury st edmunds
busan
buseresere
bush
bushehr
bushwick
busia
busto arsizio
buta
butare
butembo
butterworth
butuan
butwal
buxar
buynaksk
buyukcekmece
buzau
buzuluk
bwizibwera
bydgoszcz
bytom
byumba
ca mau
caaguazu
cabanatuan city
cabedelo
cabimas
cabinda
cabo
cabo frio
cabo san lucas
cabuyao
cacador
cacak
cacapava
cacem
caceres
cachoeira do sul
cachoeiras de macacu
cachoeirinha
cachoeiro de itapemirim
cacoal
cadereyta
cadereyta jimenez
cadiz
caen
cagayan de oro
cagliari
cagnes-sur-mer
cagua
caguas
caico
caidian
caieiras
cainta
cair
cairns
cairo
cajamar
cajamarca
calabar
calabozo
calais
calama
calamba
calapan
calarca
calbayog city
caldas
caldas da rainha
caldas novas
caldwell
caleta olivia
calgary
cali
callao
calle blancos
caloocan city
caltanissetta
caluire-et-cuire
calumet city
calumpit
calvia
cam pha mines
cam ranh
camacari
camaguey
camaqua
camara de lobos
camarillo
camayenne
cambe
cambria heights
cambridge
camden
camden town
campana
campbell river
campeche
campi bisenzio
campia turzii
campina
campina grande
campina grande do sul
campinas
campo belo
campo de la cruz
campo formoso
campo grande
campo largo
campo maior
campo mourao
campo verde
campos do jordao
campos dos goytacazes
campos gerais
campos novos
can gio
can giuoc
can tho
canada de gomez
canakkale
canarsie
canary wharf
canberra
cancun
candelaria
candi prambanan
candido mota
candler-mcafee
cangas do morrazo
cangzhou
cankaya
cannes
canning vale
cannock
canoas
canoga park
canosa di puglia
canterbury
canton
canvey island
canyon lake
cao bang
cao lanh
caohe
capao bonito
capao da canoa
capas
cape coast
cape coral
cape girardeau
cape town
capelle aan den ijssel
capiata
capitan bermudez
capitao poco
capulhuac de mirafuentes
carabanchel
caracas
caraguatatuba
carapicuiba
caratinga
carazinho
cardenas
cardiff
caringin
carletonville
carlisle
carlsbad
carmel
carmen de viboral
carmichael
carmo do paranaiba
carmona
carol city
carol stream
carolina
caroline springs
carora
carpi centro
carpina
carrara
carrefour
carrollton
carrollwood village
carrum downs
carsamba
carson
carson city
cartagena
cartago
caruaru
carupano
cary
casa branca
casa grande
casa santa
casablanca
casal di principe
casal palocco
casale monferrato
casalecchio di reno
casalnuovo di napoli
casas adobes
cascavel
caserta
casoria
casper
cassano magnago
castanhal
castel volturno
castelfranco veneto
castellammare di stabia
castellar del valles
castelldefels
castello de la plana
castelo branco
castle hill
castle rock
castleford
castlereagh
castries
castro valley
castro-urdiales
castrop-rauxel
cat ba
catacaos
cataguases
catalao
catalina foothills
catanduva
catania
catanzaro
catbalogan
cathedral city
catia la mar
caucaguita
caucaguito
caucaia
caucasia
cauto cristo
cava de tirreni
cave spring
cavite city
caxias
caxias do sul
cayenne
ceadir-lunga
ceara mirim
cebu city
cedar city
cedar falls
cedar hill
cedar park
cedar rapids
celaya
celle
centar zupa
centennial
center city
central city
central islip
centralniy
centreville
centro familiar la soledad
centro habana
centurion
cepu
cerdanyola del valles
cerete
cergy
cergy-pontoise
cerignola
cerkezkoy
cernusco sul naviglio
cerny most
cerro
cerro azul
cerro de pasco
cesano boscone
cesano maderno
cesena
ceska lipa
ceske budejovice
cesky tesin
ceuta
ceyhan
cha-am
chacao
chaeryong-up
chaguanas
chai badan
chaibasa
chaihe
chaiyaphum
chak azam sahu
chak five hundred seventy-five
chak jhumra
chak one hundred twenty nine left
chak thirty-one -eleven left
chake chake
chakwal
chakwama
chalco
chalfont saint peter
chalisgaon
chalkida
challakere
chalon-sur-saone
chalons-en-champagne
chalus
chaman
chamartin
chamberi
chambery
champaign
champigny-sur-marne
champs-sur-marne
chamrajnagar
chanda
chandannagar
chandigarh
chandler
chandpur
chanduasi
changanacheri
changchun
changde
changji
changleng
changli
changling
changnyeong
changping
changqing
changsha
changshu city
changtu
changwon
changzhi
changzhou
chania
channapatna
chanthaburi
chaohu
chaoyang
chaozhou
chapayevsk
chapeco
chapel hill
chapra
char bhadrasan
charallave
charenton-le-pont
charikar
charkhi dadri
charleroi
charleston
charleville-mezieres
charlotte
charlotte amalie
charlottenburg
charneca de caparica
charsadda
chas
chateauroux
chatenay-malabry
chatham
chattanooga
chauk
chaykovskiy
cheadle hulme
cheboksary
cheektowaga
chekhov
chelghoum el aid
chelm
chelmsford
chelsea
cheltenham
chelyabinsk
chemnitz
chenab nagar
chengde
chengdu
chenghua
chengtangcun
chengyang
chengzhong
chengzihe
chennai
chenzhou
cheonan
cheongju-si
cheongsong gun
cherbourg-octeville
cheremkhovo
cheremushki
cherepovets
cheria
cherkasy
cherkessk
chernaya rechka
chernihiv
chernivtsi
chernogorsk
cherry hill
chertanovo yuzhnoye
chervonohrad
chesapeake
cheshunt
chester
chester-le-street
chesterfield
chetumal
chevilly-larue
cheyenne
chhatarpur
chhibramau
chhindwara
chhota udepur
chia
chiang mai
chiang rai
chiapa de corzo
chiba
chibuto
chicago
chicago heights
chicago lawn
chicago loop
chichawatni
chichibu
chichicastenango
chiclana de la frontera
chiclayo
chico
chicoloapan
chicopee
chidambaram
chifeng
chigasaki
chiguayante
chihuahua
chik ballapur
chikhli
chikmagalur
chikushino-shi
chilakalurupet
chilapa de alvarez
chililabombwe
chillan
chilliwack
chilpancingo
chimaltenango
chimbas
chimbote
chimoio
chinandega
chinatown
chinautla
chincha alta
chinchina
chinchon
chingleput
chingola
chinhoyi
chiniot
chinju
chinna salem
chinnachowk
chino
chino hills
chintamani
chipata
chiplun
chipping sodbury
chirala
chirchiq
chiryu
chishtian
chisinau
chistopol
chita
chitose
chitradurga
chittagong
chittaurgarh
chitungwiza
chivilcoy
chizhou
chlef
cho dok
chofu
choisy-le-roi
chok chai
chokwe
cholet
choloma
cholula
chomutov
chon buri
chongjin
chonglong
chongqing
chopda
chornomorsk
chorzow
chosica
christchurch
chuchar-kana mandi
chula vista
chulucanas
chum phae
chumphon
chuncheon
chunian
churu
chusovoy
chust
chuzhou
chystyakove
ciamis
ciampea
cianorte
cibinong
cicero
cicurug
ciego de avila
cienaga
cienfuegos
cikampek
cikarang
cikupa
cileungsir
cileunyi
cimahi
cincinnati
cinisello balsamo
cintalapa de figueroa
cipolletti
ciputat
ciranjang-hilir
cirebon
ciro redondo
cisterna di latina
citeureup
citrus heights
citrus park
citta di castello
city center
city of balikpapan
city of isabela
city of milford (balance)
city of sammamish
city of westminster
ciudad acuna
ciudad altamirano
ciudad apodaca
ciudad benito juarez
ciudad bolivar
ciudad camilo cienfuegos
ciudad choluteca
ciudad constitucion
ciudad de allende
ciudad de huajuapan de leon
ciudad de villa de alvarez
ciudad del carmen
ciudad del este
ciudad delicias
ciudad fernandez
ciudad general escobedo
ciudad guayana
ciudad guzman
ciudad hidalgo
ciudad lazaro cardenas
ciudad lerdo
ciudad lineal
ciudad lopez mateos
ciudad madero
ciudad mante
ciudad melchor muzquiz
ciudad mendoza
ciudad nezahualcoyotl
ciudad obregon
ciudad real
ciudad rio bravo
ciudad sabinas hidalgo
ciudad sahagun
ciudad sandino
ciudad serdan
ciudad valles
ciudad victoria
ciudad vieja
ciutat vella
civitanova marche
cizre
clacton-on-sea
clamart
clarence-rockland
clarksville
clearwater
clement town
clermont-ferrand
cleveland
cleveland heights
clichy
clichy-sous-bois
cliffside park
clifton
clinton township
closepet
clovis
cluj-napoca
coacalco
coari
coatepec
coatzacoalcos
coban
cochabamba
cochin
cockburn town
coconut creek
coconut grove
codo
coelho neto
coeur dalene
coffs harbour
coimbatore
coimbra
colatina
colchester
cole harbour
colegiales
colima
collado-villalba
college park
college point
college station
colmar
colmenar viejo
cologno monzese
colombes
colombo
colon
colonia del sacramento
colonia del sol
colonia del valle
colonia lindavista
colonia nativitas
colorado springs
colton
columbia
columbus
colwyn bay
comal
comayagua
combs-la-ville
comilla
comitan
commerce city
como
comodoro rivadavia
compton
conakry
conceicao do araguaia
conceicao do coite
conceicao do jacuipe
concepcion
concepcion de la vega
concepcion del uruguay
concepcion ibaba
concord
concordia
coney island
conflans-sainte-honorine
conil de la frontera
conroe
conselheiro lafaiete
consolacion del sur
constanta
constantine
contagem
contai
contramaestre
conway
coon rapids
cooper city
copenhagen
copiapo
copperas cove
coquimbo
coquitlam
coral gables
coral springs
coral terrace
corbeil-essonnes
corby
cordoba
coria del rio
cork
corlu
cormeilles-en-parisis
cornelio procopio
cornella de llobregat
coro
corona
coronel
coronel fabriciano
coronel oviedo
coronel suarez
corpus christi
corralillo
corrientes
corroios
cortazar
corum
corumba
corvallis
cosenza
coslada
costa mesa
cotabato
cote-saint-luc
cotia
cotonou
cottage grove
cottage lake
cottbus
cottonwood heights
coudekerque-branche
council bluffs
country club
courbevoie
coventry
coxs bazar
coyah
coyoacan
cozumel
craigavon
craigieburn
craiova
cranberry township
cranston
crateus
crato
crawley
cremona
crest hill
creteil
crewe
criciuma
croix-des-bouquets
crosby
crown point
croydon
cruz alta
cruz das almas
cruz del eje
cruzeiro
cruzeiro do sul
crystal lake
cu chi
cua
cuamba
cuauhtemoc
cuautitlan
cuautitlan izcalli
cuautla
cubatao
cubuk
cucuta
cuddalore
cuddapah
cuenca
cuernavaca
cuiaba
cuito
cukai
culiacan
culver city
cumana
cumbernauld
cumbum
cung kiem
cupertino
curepipe
curico
curitiba
currais novos
curtea de arges
curug
curuzu cuatia
curvelo
cusco
cutler bay
cutler ridge
cutral-co
cuttack
cuxhaven
cuyahoga falls
cyangugu
cypress hills
czechowice-dziedzice
czerwionka-leszczyny
czestochowa
da lat
da nang
dabhoi
dabou
dabra
dabrowa gornicza
dabwali
dachnoye
dadonghai
dadri
dadu
dadukou
daegu
daejeon
daet
dagenham
dagestanskiye ogni
dagupan
dainava (kaunas)
daitocho
dakar
dakhla
dalai
dale city
dali
dalian
daliang
dalianwan
daliyat al karmel
dallas
daloa
dalsingh sarai
daltonganj
daly city
dam dam
damanhur
damascus
dambulla
damghan
damietta
dammam
dammarie-les-lys
damnoen saduak
damoh
dana point
danane
danao
danbury
dandeli
dandenong north
dandong
dania beach
danjiangkou
danshui
daokou
dapitan
daqing
dar chabanne
dar chioukh
dar el beida
dar es salaam
dar kulayb
darab
darayya
darbhanga
darhan
darjiling
darlington
darmstadt
darnah
darreh shahr
dartford
dartmouth
darwin
dar‘a
dasha
dashiqiao
dashitou
daska kalan
dasmarinas
dasoguz
dassa-zoume
datia
datong
daud khel
daugavpils
daura
dausa
davangere
davao
davenport
david
davie
davis
dawei
dawukou
daxi
daxing
daye
dayr al balah
dayr hafir
dayr mawas
dayrut
dayton
daytona beach
dazaifu
dazhong
dazhou
de aar
de pere
dean funes
dearborn
dearborn heights
debre birhan
debre markos
debre tabor
debrecen
decan
decatur
decin
decines-charpieu
dededo village
dee why
deer park
deer valley
deerfield beach
dehdasht
dehiwala-mount lavinia
dehra dun
dehri
dehui
deir ez-zor
del city
del pilar
del rio
delano
delegacion cuajimalpa de morelos
delft
delgado
delhi
deli tua
delicias
delmas
delmas 73
delmenhorst
delmiro gouveia
delray beach
delta
deltona
dembi dolo
den helder
dengzhou
denizli
denov
denpasar
denton
denver
deoband
deolali
deoli
deori khas
deoria
depok
deqen
deqing
dera ghazi khan
dera ismail khan
derbent
derby
derince
derry
derry village
des moines
des plaines
dese
desenzano del garda
desert hot springs
desoto
dessau
det udom
detmold
detroit
deuil-la-barre
deulgaon raja
deurne
deva
deventer
dewas
dewsbury
deyang
dezhou
dhahran
dhaka
dhamar
dhamtari
dhanbad
dhangadhi
dhar
dharan
dharapuram
dharmapuri
dharmavaram
dhaulpur
dhenkanal
dhi as sufal
dholka
dhoraji
dhrangadhra
dhuburi
dhulia
dhulian
dhuri
diadema
diamond bar
diamond harbour
dibba al-fujairah
dibba al-hisn
dibrugarh
didouche mourad
dien bien phu
diepsloot
diez de octubre
diglur
digos
dihok
dijon
dikirnis
dili
dimapur
dimbokro
dimitrovgrad
dinajpur
dinalupihan
dinapore
dindigul
dingcheng
dingtao
dingzhou
dinslaken
dipalpur
diphu
dipolog
dire dawa
disa
dishna
disuq
divinopolis
divo
dix hills
diyarb najm
diyarbakir
djamaa
djelfa
djibouti
djougou
djuc trong
dmitrov
dnipro
dobrich
dod ballapur
dodge city
dodoma
dogonbadan
dogubayazit
doha
dohad
dois corregos
dois vizinhos
dok kham tai
dolgoprudnyy
dolisie
dollard-des ormeaux
dolores hidalgo cuna de la independencia nacional
dom pedrito
dombivli
domodedovo
don benito
don carlos
don luan
don torcuato
donaustadt
doncaster
doncaster east
dondo
donetsk
dongcun
dongdu
dongfeng
donggongon
dongguan
donghai
dongkan
dongling
dongning
dongsheng
dongtai
dongxing
dongyang
donostia / san sebastian
doral
dorcheh piaz
dordrecht
dormagen
dorogomilovo
dorsten
dortmund
dortyol
dos hermanas
dosquebradas
dothan
douala
douane
douglas
douliu
douma
dourados
downers grove
downey
draa ben khedda
draa el mizan
drammen
drancy
drean
dresden
dreta de leixample
drexel heights
drexel hill
drobeta-turnu severin
drohobych
drummondville
druzhkivka
dschang
dubai
dublin
dubna
dubnica nad vahom
dubuque
ducheng
dudley
duisburg
duitama
dukuhturi
duluth
dum duma
dumaguete
dumai
dumraon
dun laoghaire
dunajska streda
dunaujvaros
dundalk
dundee
dunedin
dunfermline
dunga bunga
dunhua
dunkerque
dunstable
duobao
duque de caxias
durban
duren
durg
durgapur
durham
durres
dushanbe
dusseldorf
dusseldorf-pempelfort
dutsen wai
duyun
duzce
dyker heights
dzerzhinsk
eagan
eagle mountain
eagle pass
eagle river
east brunswick
east chattanooga
east chicago
east concord
east dereham
east elmhurst
east flatbush
east florence
east garfield park
east grinstead
east gwillimbury
east hampton
east harlem
east hartford
east haven
east hill-meridian
east honolulu
east independence
east jerusalem
east kilbride
east lake
east lake-orient park
east lansing
east london
east los angeles
east meadow
east millcreek
east moline
east naples
east new york
east northport
east norwalk
east orange
east palo alto
east patchogue
east pensacola heights
east peoria
east point
east providence
east ridge
east saint louis
east tremont
east village
east york
eastbourne
eastleigh
eastvale
eau claire
ebbw vale
ebetsu
ebolowa
ebute ikorodu
ecatepec de morelos
ech chettia
echo park
ed damer
ede
edea
eden prairie
edgewater
edina
edinburg
edinburgh
edirne
edison
edmond
edmonton
effium
efon-alaaye
eger
egypt lake-leto
eha amufu
eiguliai
eimsbuttel
eindhoven
eisen
eisleben lutherstadt
eixample
ejido
ejigbo
ejura
ekibastuz
ekpoma
el abadia
el abiodh sidi cheikh
el achir
el affroun
el aioun
el amria
el aouinet
el attaf
el bagre
el baix guinardo
el banco
el bayadh
el besos i el maresme
el cafetal
el cajon
el camp de larpa del clot
el camp den grassot i gracia nova
el campello
el carmel
el carmen de bolivar
el centro
el cerrito
el charco
el clot
el daein
el dorado hills
el ejido
el eulma
el fasher
el grullo
el guinardo
el hadjar
el hadjira
el hajeb
el hamma
el hatillo
el hed
el idrissia
el jadid
el jem
el kala
el kef
el khroub
el kseur
el limon
el masnou
el mirage
el monte
el obeid
el oued
el paso
el poblenou
el prat de llobregat
el progreso
el pueblito
el puerto de santa maria
el putxet i el farro
el rama
el raval
el salto
el tarf
el tigre
el tocuyo
el triunfo
el vendrell
el viejo
el vigia
elazig
elbasan
elbistan
elblag
elche
elda
eldoret
elektrostal
elgin
elista
elizabeth
elk
elk grove
elk grove village
elk river
elkhart
ellesmere port
ellicott city
ellore
elmhurst
elmwood park
eloy alfaro
elyria
embalenhle
embu
embu guacu
emden
emiliano zapata
eminonu
emmen
emmiganur
emure-ekiti
en naqoura
encanto
encarnacion
encarnacion de diaz
enchanted hills
encheng
encinitas
ende
endeavour hills
energodar
enfield town
engels
enid
enschede
ensenada
enshi
entebbe
enterprise
entre rios
enugu
enugu-ukwu
envigado
epe
epinay-sur-seine
epworth
eravur town
erbaa
erbil
ercis
ercolano
erd
erdaojiang
erdenet
erechim
eregli
erftstadt
erfurt
ergani
erie
erlangen
erode
errachidia
erzincan
erzsebetvaros
erzurum
es senia
esbjerg
esch-sur-alzette
eschweiler
escondido
escuintla
esenler
esenyurt
esfarayen
esher
eskilstuna
eskisehir
esmeraldas
espinal
espirito santo do pinhal
esplugues de llobregat
espoo
essaouira
essen
esslingen
estancia
estancia velha
esteio
esteli
estepona
esuk oron
et taiyiba
etawa
etawah
etobicoke
euclides da cunha
eugene
euless
eunapolis
euskirchen
evanston
evansville
everett
evora
evreux
evry
exeter
ezhou
ezhva
ezza-ohu
facatativa
fada ngourma
fair lawn
fair oaks
fairfield
fairfield heights
faisalabad
falconara marittima
falkenhagener feld
fall river
fangshan
faqus
far rockaway
faraskur
fareham
fargo
faridabad
faridkot
faridpur
farmers branch
farmington hills
farmsen-berne
farnborough
farrokh shahr
farroupilha
farrukhabad
farshut
fasa
fastiv
fatehabad
fatehganj west
fatehpur
fatehpur sikri
fatsa
favoriten
fayetteville
fazilka
federal way
feicheng
feira de santana
felege neway
felgueiras
felipe carrillo puerto
fendou
fengcheng
fenghua
fenghuang
fengkou
fengrun
fengxian
feni
fenoarivo atsinanana
fenyi
feodosiya
fereydun kenar
fergana
ferizaj
ferkessedougou
fernando de la mora
fernandopolis
ferntree gully
ferozepore
ferrara
ferraz de vasconcelos
ferrol
ferry pass
fes
fes al bali
fetesti-gara
fethiye
fianarantsoa
fiditi
fier
fier-cifci
figueira da foz
fili
financial district
finlyandskiy
finote selam
firozabad
firozpur jhirka
firuzabad
fishers
fiumicino-isola sacra
flagami
flagstaff
flatbush
flatlands
flemalle-haute
fleming island
flensburg
fleury-les-aubrais
flint
florence
florence-graham
florencia
flores da cunha
florianopolis
florida
floridablanca
floridsdorf
florissant
flower mound
flying fish cove
fnidek
fochville
focsani
foggia
folkestone
folsom
fond du lac
fontana
fontenay-aux-roses
fontenay-sous-bois
foothill farms
fordham
fordon
forest grove
forest hills
forest lake
forli
formiga
formosa
fort abbas
fort beaufort
fort bragg
fort collins
fort dodge
fort hamilton
fort hood
fort lauderdale
fort lee
fort mcmurray
fort myers
fort pienc
fort pierce
fort portal
fort smith
fort walton beach
fort washington
fort wayne
fort worth
fort-de-france
fortaleza
fortin de las flores
fortuna foothills
foshan
foster city
foumban
foumbot
fountain hills
fountain valley
fountainebleau
four corners
foz do iguacu
fraccionamiento real palmas
framingham
framingham center
franca
francavilla al mare
francavilla fontana
francisco beltrao
francisco i. madero
francisco morato
francistown
franco da rocha
frankfurt (oder)
frankfurt am main
franklin
franklin square
frankston east
fray bentos
frederick
frederico westphalen
fredericton
frederiksberg
fredrikstad
freetown
freguesia do ribeirao da ilha
freiburg
frejus
fremont
frenda
fresh meadows
fresnillo
fresno
friedrichshafen
friedrichshain
frisco
frontera
fruit cove
fryazevo
fryazino
frydek-mistek
fuan
fuchucho
fuding
fuencarral-el pardo
fuengirola
fuenlabrada
fuentes del valle
fuji
fujieda
fujin
fujinomiya
fujioka
fujisawa
fukayacho
fukiage-fujimi
fukuchiyama
fukui-shi
fukuoka
fukuroi
fukushima
fukuyama
fulda
fuli
fuling
fullerton
funafuti
funchal
fundacion
funehikimachi-funehiki
funtua
funza
fuorigrotta
fuqing
fuquay-varina
furth
furukawa
fusagasuga
fushun
fussa
futtsu
fuwwah
fuxin
fuyang
fuyu
fuzhou
fylde
fyzabad
ga-rankuwa
gaalkacyo
gabes
gaborone
gabrovo
gadag
gadag-betageri
gaddi annaram
gadwal
gafsa
gagarin shahri
gage park
gagnoa
gaillimh
gainesville
gaithersburg
gajraula
gajuwaka
galati
galatsi
galesong
gallarate
galle
galveston
gamagori
gambiran satu
gamboru
gamonal
gamping lor
gan yavne
gandajika
gandhidham
gandhinagar
gandia
ganganagar
gangapur
gangarampur
gangawati
ganghwa-gun
gangneung
gangoh
ganj dundwara
ganja
gannan
gantang
gao
gaogou
gaomi
gaoping
gaoyou
gaozhou
gapan
gapyeong
garanhuns
garbagnate milanese
garbsen
garcia
garden city
garden grove
gardena
gardez
garfield heights
garges-les-gonesse
garh maharaja
garissa
garland
garmisch-partenkirchen
garoowe
garoua
garoua boulai
gary
gashua
gasteiz / vitoria
gastonia
gatchina
gateshead
gatineau
gavle
gaya
gaza
gaziantep
gbadolite
gbongan
gdansk
gdynia
gebze
gedangan
geelong
geislingen an der steige
gejiu
gela
gelendzhik
gelsenkirchen
gemena
gemlik
geneina
general jose de san martin
general pacheco
general pico
general roca
general santos
general tinio
general trias
geneve
genhe
genk
genoa
gent
genteng
genzano di roma
george town
georgetown
georgiyevsk
gera
gereida
germantown
gerrards cross
gesundbrunnen
getafe
getxo
ghardaia
gharyan
ghatal
ghaziabad
ghazieh
ghazipur
ghazni
ghoti budrukh
ghotki
gibraltar
giengen an der brenz
giessen
gif-sur-yvette
gifu-shi
gijduvon shahri
gijon
gilbert
gillingham
gilroy
gimcheon
ginowan
gioia del colle
girardot city
giresun
giridih
giron
girona
gisenyi
gitarama
gitega
giugliano in campania
giurgiu
giza
gjakove
gjilan
gjorce petro
gladbeck
glasgow
glazov
glen avon
glen burnie
glen cove
glen ellyn
glen iris
glen waverley
glendale
glendale heights
glendora
glenmore park
gliwice
glogovac
glogow
gloucester
glyfada
gniezno
goalpara
gobernador galvez
gobernador virasora
gobichettipalayam
godean
godhra
gohadi
gohana
goiania
gojra
gokak
gola gokarannath
golcuk
gold coast
golden gate
golden glades
golden valley
golyanovo
goma
gombe
gomez palacio
gonaives
gonbad-e kavus
gonda city
gondal
gondar
gondia
gongchangling
gongdanglegi kulon
gongju
gongzhuling
goodyear
goose creek
gopalganj
goppingen
gorakhpur
gorgan
gorlitz
gorna oryahovitsa
gornji milanovac
gorno-altaysk
gorontalo
goryachiy klyuch
gorzow wielkopolski
gosaba
gosport
gostivar
goteborg
gotenba
gotse delchev
gottingen
gouda
governador valadares
goya
goyang-si
goyerkata
graaff-reinet
gracia
grahamstown
gramercy park
granada
granadero baigorria
granadilla de abona
granby
grand boulevard
grand forks
grand island
grand junction
grand prairie
grand rapids
grand-bassam
grande prairie
grande-synthe
granite bay
granite city
granollers
grants pass
grao de murviedro
grapevine
gravata
gravatai
gravesend
gravina di catania
gravina in puglia
grays
graz
grazhdanka
great falls
great kills
great malvern
great sankey
great yarmouth
greater grand crossing
greater noida
greater northdale
greater sudbury
greeley
green bay
green valley
greenacres city
greenburgh
greensboro
greenville
greenwood
greifswald
grenoble
gresham
gresik
grevenbroich
grimsby
grodzisk mazowiecki
grogol
groningen
groot ijsselmonde
gross-gerau
gross-umstadt
grosseto
grove city
groznyy
grudziadz
grytviken
guacara
guadalajara
guadalajara de buga
guadalupe
guaiba
guajara mirim
gualeguaychu
guamuchil
guanabacoa
guanajuato
guanambi
guanare
guangming
guangshui
guangyuan
guangzhou
guankou
guantanamo
guarapari
guarapuava
guaratingueta
guarenas
guaruja
guarulhos
guasave
guatemala city
guatire
guayaquil
guaynabo
gubkin
gucheng chengguanzhen
gudivada
gudiyatham
gudur
gueckedou
guelma
guelmim
guelph
guercif
guia de isora
guider
guidonia montecelio
guigang
guigue
guiguinto
guildford
guilin
guines
guiping
guira de melena
guiren
guiset east
guixi
guiyang
gujar khan
gujranwala
gujrat
gukovo
gulariya
gulbarga
gulfport
guli
guliston
gulu
gumi
gummersbach
guna
gungoren merter
gunsan
guntakal junction
guntur
guozhen
gurgaon
guri-si
gurupi
gus-khrustalnyy
gusau
gushikawa
gushu
gustavia
gustavo adolfo madero
gutersloh
guwahati
guyong
gwadar
gwalior
gwangju
gweru
gyeongju
gyeongsan-si
gyoda
gyor
gyumri
ha djong
ha giang
ha long
ha tien
ha tinh
haarlem
habbouch
habiganj
habra
hachinohe
hachioji
hacienda heights
hacienda la calera
hacienda santa fe
hadano
hadejia
hadera
hadley wood
haeju
hafar al-batin
hafizabad
hagatna
hagen
hagere hiywet
hagere maryam
hagonoy
hai duong
haicheng
haifa
haikou
hail
hailar
hailin
hailun
haimen
haines city
haining
haiphong
haizhou
hajipur
hakkari
hakodate
halabjah
haldensleben i
haldia
haldwani
halesowen
halifax
halisahar
hallandale beach
halle (saale)
halle neustadt
halmstad
haltern am see
haltom city
halwan
hamadan
hamah
hamakita
hamamatsu
hamburg
hamburg-mitte
hamburg-nord
hamden
hameln
hamhung
hami
hamilton
hamm
hamma bouziane
hammam bou hadjar
hammam sousse
hammam-lif
hammamet
hammond
hampton
hampton park
hanam
hanamaki
hanau am main
hancheng
hanchuan
handa
handan
hanford
hangu
hangzhou
haninge
hanno
hannover
hannoversch munden
hanoi
hanover park
hansi
hanting
hanumangarh
hanwella ihala
hanyu
hanzhong
haora
hapur
harar
harare
harbin
harburg
harda khas
hardenberg
hardoi
hargeysa
haridwar
harihar
haripur
harker heights
harlem
harlingen
harlow
harrisonburg
harrogate
harsin
hartford
hartlepool
harunabad
hasanpur
hashimoto
hasilpur
haskovo
hassan
hasselt
hassi messaoud
hastings
hasuda
hat yai
hathras
hato mayor del rey
hatogaya-honcho
hatsukaichi
hattingen
havana
haveli lakha
haverhill
haveri
havirov
havlickuv brod
hawalli
hawassa
hawsh ‘isa
hawthorn south
hawthorne
hayes
hayward
haywards heath
hayy al quwaysimah
hazaribagh
hazro city
hebi
hebron
hechuan
hecun
hede
heerlen
hefei
hegang
heidelberg
heidenheim an der brenz
heihe
heilbron
heilbronn
heishan
heist-op-den-berg
hekinan
hell-ville
hellersdorf
hells kitchen
helmond
helong
helsingborg
helsinki
hemel hempstead
hemet
hempstead
hendala
henderson
hendersonville
hendrik-ido-ambacht
hengelo
hengshui
hengyang
henin-beaumont
hepingjie
hepo
heppenheim an der bergstrasse
herat
hereford
herford
hermosillo
hernals
herne
herne bay
heroica caborca
heroica guaymas
heroica matamoros
heroica zitacuaro
herouville-saint-clair
herten
hervey bay
herzliya
hesperia
hessisch oldendorf
hetauda
heyuan
heze
hialeah
hialeah gardens
hietzing
higashimurayama
high peak
high point
high wycombe
highland
highland park
highlands ranch
hikone
hilden
hildesheim
hillsboro
hilton head
hilton head island
hilversum
himatnagar
himeji
himimachi
hindaun
hindupur
hinganghat
hingoli
hino
hinthada
hirakata
hiratsuka
hiriyur
hirosaki
hiroshima
hisai-motomachi
hisar
hita
hitachi
hitachi-naka
ho
ho chi minh city
hoa binh
hobart
hoboken
hod hasharon
hoffman estates
hofheim am taunus
hofu
hohen neuendorf
hohhot
hohoe
hoi an
hole narsipur
holguin
holly springs
hollywood
holon
homa bay
homer glen
homestead
homs
homyel
honcho
hondomachi-hondo
hong kong
hongchon
honggang
hongjiang
hongqiao
hongseong
hongwon
honiara
honjo
honmachi
honolulu
hoofddorp
hoorn
hoover
hoppers crossing
horad zhodzina
horb am neckar
horishni plavni
horizonte
horlivka
horn lake
horsens
horsham
horta-guinardo
hortaleza
hortolandia
hosaina
hoshangabad
hoshiarpur
hospet
hosur
hot springs
hot springs national park
hotan
houghton-le-spring
houmt el souk
hounslow
houston
hove
howard beach
hpa-an
hradec kralove
hrodna
hsinchu
hua hin
huacho
huadian
huaian
huaibei
huaicheng
huaidian
huaihua
huainan
huaiyuan chengguanzhen
hualien city
huamantla
huambo
huanan
huancayo
huanggang
huangmei
huangnihe
huangpi
huangshan
huangshi
huangyan
huangzhou
huanren
huanuco
huaral
huaraz
huauchinango
huayin
huazhou
huber heights
hubli
huddersfield
huddinge
hue
huehuetenango
huejutla de reyes
huelva
huesca
huetamo de nunez
hugli
huicheng
huilong
huinan
huixquilucan
huizhou
hujra shah muqim
hukkyo-ri
hulan
hulan ergi
humen
hunchun
hunedoara
hung yen
hungnam
hunt valley
huntersville
huntington beach
huntington park
huntington station
hunts point
huntsville
huocheng
huoqiu chengguanzhen
hurghada
hurlingham
hurth
hushitai
hutang
huyton
huzhou
hwado
hwangju-up
hwaseong-si
hwasun
hwawon
hyde park
hyderabad
hyeres
hyesan
hyesan-dong
i-n-salah
iasi
ibadan
ibague
ibaraki
ibarra
ibb
ibbenburen
ibirite
ibshaway
ica
icara
ichalkaranji
icheon-si
ichihara
ichinomiya
ichinoseki
icod de los vinos
idah
idaho falls
idanre
idappadi
idar-oberstein
idfu
idku
idlib
ifo
ifrane
igaracu do tiete
igarape acu
igarape miri
igarassu
igbara-odo
igbo-ora
igbo-ukwu
igboho
igdir
igede-ekiti
iguala de la independencia
iguatu
ihiala
iida
iizuka
ijebu-igbo
ijebu-jesa
ijebu-ode
ijero-ekiti
ijui
ikeda
ikeja
ikere-ekiti
ikire
ikirun
ikom
ikoma
ikot ekpene
iksan
ila orangun
ilagan
ilam
ilebo
ilesa
ilha de mocambique
ilha solteira
ilheus
iligan
iligan city
ilion
ilioupoli
ilkal
illkirch-graffenstaden
ilo
ilobu
iloilo
ilorin
imaichi
imam qasim
imaricho-ko
imola
imperatriz
imperial beach
imphal
imus
ina
inaruwa
inazawa
incheon
inda silase
indaiatuba
independence
indian trail
indianapolis
indio
indore
indramayu
inegol
ingelheim am rhein
ingeniero pablo nogues
inglewood
inglewood-finn hill
ingolstadt
ingraj bazar
inhambane
inisa
innsbruck
inowroclaw
inuyama
inver grove heights
ioannina
iowa city
ipatinga
ipiales
ipoh
ipojuca
ipoti
ipswich
iquique
iquitos
irakleion
iranshahr
irapuato
irbid
irece
iriga city
iringa
irkutsk
irondequoit
ironville
irun
irvine
irving
irving park
irvington
isahaya
ise
ise-ekiti
isehara
iserlohn
isernhagen farster bauerschaft
isesaki
isfahan
ishikari
ishim
ishimbay
ishinomaki
ishioka
ishurdi
isieke
isiro
iskenderun
iskitim
isla cristina
isla vista
islamabad
islampur
islington
ismailia
isna
isparta
issia
issy-les-moulineaux
istanbul
istaravshan
istgah-e rah ahan-e garmsar
itabaiana
itabira
itaborai
itabuna
itacoatiara
itaguai
itagui
itaituba
itajai
itajuba
itami
itanhaem
itapecerica da serra
itapecuru mirim
itaperuna
itapetinga
itapetininga
itapeva
itapevi
itapipoca
itapira
itaquaquecetuba
itarsi
itatiba
itaugua
itauna
ito
itoman
itu
ituiutaba
itumbiara
ivano-frankivsk
ivanovo
ivanovskoye
ivanteyevka
ivry-sur-seine
iwade
iwaki
iwakuni
iwamizawa
iwata
iwatsuki
iwo
iwon-up
ixtapa-zihuatanejo
ixtapaluca
ixtlan del rio
izhevsk
izmail
izmaylovo
izmir
izmit
iztacalco
iztapalapa
izucar de matamoros
izumi
izumiotsu
izumisano
izumo
izyum
i‘zaz
ja ela
jabalpur
jabalya
jablah
jablonec nad nisou
jaboatao
jaboatao dos guararapes
jaboticabal
jacarei
jackson
jackson heights
jacksonville
jacksonville beach
jacmel
jacobabad
jacona de plancarte
jaen
jaffa
jaffna
jagadhri
jagdalpur
jagraon
jagtial
jaguey grande
jahanabad
jahangirabad
jahanian shah
jaigaon
jaipur
jaisalmer
jakarta
jalai nur
jalal-abad
jalalabad
jalalpur jattan
jalalpur pirwala
jalandhar
jalaun
jalgaon
jalgaon jamod
jalingo
jalna
jalpaiguri
jaltipan de morelos
jamaame
jamaica
jamaica plain
jamalpur
jambi city
jamestown
jamjamal
jamkhandi
jammu
jamnagar
jampur
jamshedpur
jamui
jamuria
janakpur
janauba
jandira
janesville
jangipur
jaora
japekrom
japeri
jaragua do sul
jaral del progreso
jaranwala
jardim paulista
jardin america
jardines de la silla (jardines)
jastrzebie zdroj
jatai
jatani
jatibarang
jatiroto
jatiwangi
jatoi shimali
jau
jaunpur
jaworzno
jayapura
jaynagar-majilpur
jeddah
jefferson city
jega
jeju city
jelenia gora
jelgava
jember
jena
jendouba
jeongeup
jeonju
jequie
jeremie
jerez de garcia salinas
jerez de la frontera
jersey city
jerusalem
jessore
jesus del monte
jesus maria
jesus menendez
jetpur
jeypore
jha-jha
jhalawar
jhang sadr
jhansi
jhargram
jharia
jharsuguda
jhelum
jhunjhunun
ji parana
jiagedaqi
jiamusi
jian
jiangkou
jiangmen
jianguang
jiangyan
jiangyin
jiangyou
jianou
jianshui
jiaojiang
jiaozhou
jiaozuo
jiashan
jiaxing
jiayuguan
jiazi
jidd hafs
jidong
jiehu
jieshi
jieshou
jiexiu
jieyang
jihlava
jijel
jijiang
jijiga
jilin
jimeta
jimma
jimo
jinan
jinan-gun
jinchang
jincheng
jind
jindrichuv hradec
jingdezhen
jinghong
jingling
jingmen
jingzhou
jinhua
jining
jinja
jinji
jinjiang
jinotega
jinsha
jinshi
jinxiang
jinzhou
jiquilpan de juarez
jirja
jishu
jishui
jisr ash shughur
jitra
jiujiang
jiupu
jiuquan
jiutai
jiutepec
jixi
jizan
jizzax
joal-fadiout
joao monlevade
joao pessoa
joao pinheiro
jodhpur
joensuu
joetsu
johannesburg
johns creek
johnson city
johor bahru
joinville
joliet
jolo
jombang
jonesboro
jonkoping
jonquiere
joplin
jorhat
jos
jose bonifacio
jose c. paz
jose de freitas
jose mariano jimenez
jose panganiban
joue-les-tours
jounieh
joymontop
joypur hat
jozsefvaros
juan diaz
juan griego
juan jose rios
juarez
juazeiro do norte
juba
juchitan de zaragoza
juegang
juigalpa
juiz de fora
juliaca
julio de castilhos
jumri tilaiya
junagadh
junction city
jundiai
junin
jupiter
jurmala
jurupa valley
juventino rosas
juye
jyvaskyla
kabanjahe
kabankalan
kabin buri
kabinda
kabirwala
kabul
kabwe
kadayanallur
kadi
kadiri
kadirli
kadiyivka
kadoma
kadugli
kaduna
kaedi
kaeng khoi
kaeng khro
kaesong
kafanchan
kafr ad dawwar
kafr ash shaykh
kafr az zayyat
kafr laha
kafr saqr
kafr takharim
kafr zayta
kaga bandoro
kagoro
kagoshima
kahna nau
kahramanmaras
kahriz
kahror pakka
kahta
kaifeng
kaihua
kairana
kairouan
kaiserslautern
kaithal
kaitong
kaiyuan
kaizuka
kakamega
kakamigahara
kakegawa
kakinada
kakogawacho-honmachi
kalach-na-donu
kalamaria
kalamassery
kalamata
kalamazoo
kalasin
kalemie
kalibo (poblacion)
kaliningrad
kalininskiy
kalisz
kaliyaganj
kallithea
kalmunai
kalna
kaluga
kalulushi
kalur kot
kalush
kalyan
kalyani
kamakura
kamalia
kamareddi
kamarhati
kambar
kameda-honcho
kamen-na-obi
kamensk-shakhtinskiy
kamensk-uralskiy
kameoka
kamianets-podilskyi
kamianske
kamienna gora
kamifukuoka
kamigyo-ku
kamina
kamirenjaku
kamloops
kamojimacho-jogejima
kamoke
kamp-lintfort
kampala
kamphaeng phet
kampong baharu balakong
kampong cham
kampong chhnang
kampong dungun
kampong masjid tanah
kampong pangkal kalong
kampong speu
kampung ayer keroh
kampung baharu nilai
kampung baru subang
kampung bukit baharu
kampung pasir gudang baru
kampung sungai ara
kamthi
kamyaran
kamyshin
kananga
kanasin
kanata
kanazawa
kanbe
kanchanaburi
kanchipuram
kanchrapara
kandahar
kandhkot
kandi
kandukur
kandy
kangar
kangavar
kangding
kangdong-up
kanggye
kankan
kankanhalli
kannabecho-yahiro
kannangad
kannauj
kannur
kano
kanoya
kanpur
kansas city
kansk
kanuma
kanzakimachi-kanzaki
kaohsiung
kaolack
kapenguria
kapiri mposhi
kaposvar
kapsan-up
kapurthala
kara
kara-balta
karabaglar
karabuk
karachi
karad
karagandy
karaikal
karaikkudi
karaj
karak city
karakol
karaman
karamay
karanganom
karangsembung
karanja
karasu mahallesi
karatsu
karauli
karbala
kardzhali
karimganj
karimnagar
kariya
karlovy vary
karlsruhe
karlstad
karnal
karol bagh
kars
kartasura
karur
karvina
karwar
kasama
kasaoka
kasaragod
kasba tadla
kaseda-shirakame
kasese
kasganj
kashgar
kashihara
kashihara-shi
kashima-shi
kashipur
kashiwa
kashiwazaki
kashmar
kasihan
kasongo
kasongo-lunda
kaspiysk
kassala
kassel
kasserine
kastamonu
kasugai
kasukabe
kasur
katerini
kathmandu
katihar
katima mulilo
katiola
katori-shi
katowice
katoya
katras
katsina
katsina-ala
katsuren-haebaru
katsuta
kattaqorgon shahri
katumba
katunayaka
katwijk aan zee
kaunas
kaura namoda
kavakli
kavala
kavali
kawagoe
kawaguchi
kawalu
kawanishi
kawasaki
kawit
kawm hamadah
kawm umbu
kawthoung
kayankulam
kayes
kayseri
kazan
kazanlak
kazerun
kazo
kebomas
kecskemet
kediri
kedungwaru
kedungwuni
kedzierzyn-kozle
keelung
kefar yona
keffi
keighley
kelishad va sudarjan
kelkheim (taunus)
kelowna
kemerovo
kempston hardwick
kempten (allgau)
ken caryl
kendale lakes
kendall
kendall west
kendari
kenema
keningau
kenitra
kenner
kennewick
kenosha
kent
kentau
kentwood
kepanjen
keratsini
kerch
keren
kerman
kermanshah
kerpen
kertosono
keshod
keshorai patan
kettering
kew gardens hills
key west
kfar saba
khabarovsk
khabarovsk vtoroy
khadki
khagaul
khagrachhari
khairpur mirs
khairpur nathan shah
khairpur tamewah
khajuraho group of monuments
khalandrion
khalifah a city
khalis
khalkhal
khambhat
khamgaon
khamis mushait
khammam
khan shaykhun
khan yunis
khanabad
khandwa
khangah dogran
khanjarah
khanna
khanpur
khanpur mahar
khanty-mansiysk
khanu woralaksaburi
kharagpur
khardah
khargone
kharian
kharkiv
khartoum
khartsyzk
khasavyurt
khash
khatauli
khawr fakkan
khemis el khechna
khemis miliana
khemisset
khenchela
khenifra
kherson
khimki
khiwa
khlong luang
khmelnytskyi
khobar
khomeyn
khomeyni shahr
khon kaen
khopoli
khoroshevo-mnevniki
khorramabad
khorramdarreh
khorramshahr
khost
khouribga
khowy
khujand
khulm
khulna
khurja
khushab
khuzdar
kibre mengist
kidapawan
kidderminster
kiel
kielce
kigali
kigoma
kikwit
kil bhuvanagiri
kilis
kilju
killeen
kilosa
kimberley
kimhae
kimitsu
kimry
kindia
kindu
kineshma
kingisepp
kings bridge
kings lynn
kingsport
kingston
kingston upon hull
kingstown
kingswood
kinshasa
kipushi
kiratpur
kirchheim unter teck
kirikhan
kirikkale
kirishi
kirkby in ashfield
kirkland
kirklareli
kirkuk
kirov
kirovo-chepetsk
kirsehir
kiryas joel
kiryat gat
kiryu
kisangani
kisaran
kisarazu
kisela voda
kiselevsk
kishanganj
kishangarh
kishiwada
kishorganj
kisi
kislovodsk
kismayo
kispest
kissimmee
kisumu
kitahiroshima
kitaibaraki
kitakami
kitakyushu
kitale
kitami
kitchener
kitgum
kitwe
kizhake chalakudi
kiziltepe
kizlyar
kladno
klaeng
klagenfurt am worthersee
klaipeda
klamath falls
klang
klangenan
klaten
klebang besar
klerksdorp
klimovsk
klin
klintsy
kluang
knokke-heist
knoxville
knysna
ko samui
kobanya
kobe
koblenz
kobryn
koch bihar
kochang
kochi
kodamacho-kodamaminami
kodar
koforidua
kofu
koga
kogalym
kogon shahri
koh kong
kohat
kohima
kohtla-jarve
koidu
kokomo
kokshetau
kokubu-matsuki
kokubunji
kolar
kolda
kolding
kolhapur
kolkata
kollam
kollegal
koln
kolomna
kolomyia
kolonnawa
kolpino
kolwezi
komaki
komatsu
kombolcha
komendantsky aerodrom
komsomolsk-on-amur
kon tum
konan
konch
konibodom
konigs wusterhausen
konin
konnagar
konosu
konotop
konstanz
kontagora
konya
kopargaon
kopenick
kopeysk
koppal
koratla
korba
korce
koreatown
korfez
korhogo
koriyama
korla
korolev
koronadal
korosten
kortrijk
korydallos
koshigaya
kosi
kosice
koson
kosong
kostanay
kosti
kostroma
kostyantynivka
koszalin
kot addu
kot diji
kot ghulam muhammad
kot malik barkhurdar
kot mumin
kot radha kishan
kot samaba
kota
kota bharu
kota kinabalu
kota tinggi
kotikawatta
kotka
kotkapura
kotlas
kotli
kotli loharan
kotlovka
kotri
kottagudem
kottayam
koudougou
kousa
kousseri
koutiala
kovel
kovilpatti
kovrov
kowloon
kowon-up
kozakai-cho
kozan
kozeyevo
kozhikode
kozhukhovo
kpalime
kraaifontein
kragujevac
krakow
kralendijk
kraljevo
kramatorsk
krasnodar
krasnogorsk
krasnogvargeisky
krasnokamensk
krasnokamsk
krasnoturinsk
krasnoyarsk
krasnoye selo
krasnyy luch
krasnyy sulin
krathum baen
krefeld
kremenchuk
kresek
krestovskiy ostrov
kreuzberg
kribi
krimpen aan den ijssel
krishnagiri
krishnanagar
kristiansand
kriva palanka
kroonstad
kropotkin
kropyvnytskyi
krugersdorp
krusevac
krymsk
kryvyi rih
ksar chellala
ksar el boukhari
ksar el kebir
ksar hellal
ksour essaf
kstovo
kuala belait
kuala kangsar
kuala lumpur
kuala selangor
kuala terengganu
kuala tungkal
kuandian
kuantan
kuchaman
kuching
kudamatsu
kudus
kufa
kuhdasht
kuje
kukatpalli
kukichuo
kulai
kulim
kulob
kultali
kulti
kumagaya
kumamoto
kumanovo
kumasi
kumba
kumbakonam
kumbo
kumertau
kundla
kunduz
kungsholmen
kungur
kuningan
kunming
kunnamkulam
kunshan
kunyang
kuopio
kupang
kupchino
kuqa
kurashiki
kure
kurgan
kurnool
kurobe-shi
kuroiso
kurortnyy
kursk
kurume
kusadasi
kusatsu
kushiro
kushtia
kut chap
kutahya
kutaisi
kutloanong
kutna hora
kuwait city
kuwana
kuzminki
kuznetsk
kwadukuza
kwang binh
kwangmyong
kwangyang
kwekwe
kyaiklat
kyain seikgyi township
kyaukse
kyiv
kyosai
kyoto
kyzyl
kyzyl-kyya
kyzylorda
la asuncion
la barca
la bonanova
la calera
la canada flintridge
la carlota
la castellana
la ceiba
la ceja
la celle-saint-cloud
la chaux-de-fonds
la chorrera
la ciotat
la courneuve
la crosse
la defense
la dolorita
la dorada
la estrella
la fria
la garde
la garenne-colombes
la gi
la gomera
la goulette
la guaira
la habana vieja
la habra
la haute-saint-charles
la isla
la jolla
la laguna
la libertad
la ligua
la lima
la linea de la concepcion
la louviere
la madeleine
la marina de port
la maternitat i sant ramon
la mesa
la mirada
la mohammedia
la nova esquerra de leixample
la oliva
la orilla
la orotava
la oroya
la paz
la paz centro
la peca
la piedad
la pintana
la plata
la pobla de vallbona
la porte
la possession
la prairie
la presa
la prosperitat
la puente
la quinta
la rinconada
la rioja
la roche-sur-yon
la rochelle
la romana
la sagrera
la salud
la sebala du mornag
la serena
la seyne-sur-mer
la spezia
la tebaida
la teste-de-buch
la trinidad
la troncal
la union
la valette-du-var
la vergne
la verne
la verneda i la pau
la victoria
la vila de gracia
la villa del rosario
la virginia
laascaanood
laayoune
labe
labinsk
labuan
labuan bajo
labuhan deli
lachhmangarh sikar
ladang seri kundang
ladera ranch
ladhewala waraich
ladner
ladnun
lady frere
lae
lafayette
lafia
lafiagi
lages
laghouat
lagny-sur-marne
lago da pedra
lagoa da prata
lagoa santa
lagoa vermelha
lagos
lagos de moreno
laguna beach
laguna de duero
laguna hills
laguna niguel
lahad datu
laharpur
lahat
lahore
lahti
laibin
laiwu
laixi
laiyang
laizhou
lajeado
lake charles
lake elsinore
lake forest
lake havasu city
lake in the hills
lake jackson
lake magdalene
lake oswego
lake ridge
lake ronkonkoma
lake sebu
lake stevens
lake worth
lake worth corridor
lakeland
lakeville
lakewood
lakhdaria
lakhimpur
laksham
lakshmipur
lal bahadur nagar
lala musa
lalfas del pi
lalitpur
lalmonirhat
lalupon
lambare
lamezia terme
lamia
lamongan
lampang
lancaster
land o lakes
landau in der pfalz
landsberg am lech
landshut
lang son
langarud
langenfeld
langenhagen
langfang
langsa
langtoucun
langxiang
langzhong
lankaran
lansing
lantiga esquerra de leixample
lanxi
lanzhou
lao cai
laoag
laohekou
laojunmiao
lappeenranta
lapu-lapu city
larache
laranjal paulista
larbaa
larbaa nait irathen
laredo
largo
larisa
larkana
larnaca
las animas
las brenas
las choapas
las cruces
las cumbres
las margaritas
las matas de farfan
las palmas de gran canaria
las piedras
las pinas
las pintas de arriba
las pintitas
las rozas de madrid
las tejerias
las torres de cotillas
las tunas
las vegas
lashio
lashkar gah
latacunga
latakia
latina
latur
lauderdale lakes
lauderhill
lauf an der pegnitz
launceston
lauro de freitas
lausanne
lautoka
laval
lavras
lawang
lawrence
lawton
layton
layyah
laziska gorne
le blanc-mesnil
le bouscat
le cannet
le chesnay
le creusot
le gosier
le grand-quevilly
le havre
le kremlin-bicetre
le lamentin
le mans
le mee-sur-seine
le moule
le perreux-sur-marne
le petit-quevilly
le plessis-robinson
le port
le puy-en-velay
le robert
le tampon
league city
lecce
lecheng
leeds
lees summit
leesburg
leeuwarden
lefortovo
leganes
legaspi
legionowo
legnano
legnica
lehi
lehigh acres
leicester
leiden
leighton buzzard
leinfelden-echterdingen
leipzig
leisure city
leiyang
lekki
lelystad
lembang
leme
lemon grove
lencois paulista
lenexa
lengshuijiang
lengshuitan
leninogorsk
leninsk-kuznetsky
leninskiye gory
leogane
leon
leon de los aldama
lere
lerma de villada
les abymes
les cayes
les corts
les lilas
les mureaux
les ulis
leshan
leskovac
lesnoy
lesosibirsk
leszno
letchworth garden city
lethbridge
leuven
levallois-perret
leverkusen
levis
levittown
levoberezhnyy
lewiston orchards
lewisville
lexington
lexington-fayette
leyva solano
lhasa
lhay-les-roses
lhokseumawe
lhospitalet de llobregat
lianghu
liangxiang
lianhe
lianjiang
lianozovo
lianran
lianshan
lianyuan
lianzhou
liaocheng
liaoyang
liaoyuan
liaozhong
liberec
libertad
libertador general san martin
libon
libreville
licenciado benito juarez (campo gobierno)
licheng
lichinga
lichtenburg
lichterfelde
lichuan
lida
lido di ostia
liege
liepaja
lijiang
likasi
likhobory
likino-dulevo
lille
lilongwe
lima
limassol
limay
limbach-oberfrohna
limbe
limburg an der lahn
limeira
limoeiro do norte
limoges
limon
limpio
linares
lincheng
lincoln
lincoln park
lincoln square
linda-a-velha
linfen
lingayen
lingcheng
lingdong
lingen
linghai
lingyuan
linhai
linhares
linjiang
linkoping
linkou
lino lakes
linping
linqiong
linqu
lins
linshui
linton hall
lintong
linxi
linxia chengguanzhen
linyi
linz
lipa city
lipetsk
lippstadt
liptovsky mikulas
lira
lisala
lisbon
lisburn
lishu
lishui
liski
little elm
little rock
littlehampton
liuhe
liupanshui
livermore
liverpool
livingston
livingstone
livny
livonia
livorno
livry-gargan
ljubljana
lleida
lloret de mar
lo prado
loa janan
lobito
lobnya
lod
lodeynoye pole
lodhran
lodi
lodja
lodz
logan
logan city
logan square
logrono
lohardaga
loja
lokoja
lokossa
loma bonita
loma de gato
loma linda
lome
lomza
lonavla
london
londonderry county borough
londrina
long beach
long branch
long eaton
long island city
long xuyen
longfeng
longgang
longjiang
longjing
longmont
longquan
longueuil
longview
longyearbyen
loni
lons-le-saunier
loon op zand
lop buri
lorain
lorca
lorena
lorient
los altos
los andes
los angeles
los banos
los barrios
los dos caminos
los gatos
los llanos de aridane
los mochis
los palacios
los palacios y villafranca
los patios
los polvorines
los rastrojos
los realejos
los reyes acaquilpan
los reyes de salgado
los teques
losino-petrovskiy
loudi
louga
loughborough
louis trichardt
louisville
loum
loures
loushanguan
louvain-la-neuve
loveland
loves park
lowell
lower earley
lower hutt
lower sackville
lower west side
lowestoft
lozova
luancheng
luanda
luang prabang
luanshya
lubango
lubao
lubbock
lubeck
lubin
lublin
lubny
lubu
lubuklinggau
lubumbashi
lucca
lucena
lucheng
luckeesarai
lucknow
ludenscheid
ludhiana
ludwigsburg
ludwigshafen am rhein
lugano
lugo
luhansk
luimneach
lujan
luleburgaz
lumajang
lumding railway colony
lund
luneburg
lunen
lunglei
luocheng
luohe
luorong
luoyang
luqiao
lusaka
lushun
luton
lutsk
luxembourg
luxor
luzern
luziania
lviv
lynchburg
lynn
lynn haven
lynwood
lyon
lysva
lysychansk
lytham st annes
lytkarino
lyubertsy
lyublino
maalot tarshiha
maan
maastricht
maba
mabai
mabalacat city
mabopane
macae
macapa
macau
macclesfield
maceio
machala
macheng
macherla
machesney park
machida
machilipatnam
machiques
mackay
macon
madaba
madanapalle
madaripur
madera
madgaon
madhipura
madhubani
madhupur
madhyamgram
madhyapur thimi
madinat hamad
madinat sittah uktubar
madinat ‘isa
madison
madison heights
madiun
madrid
madurai
mae chan
mae sai
mae sot
maebaru-chuo
maebashi
mafeteng
mafraq
magadan
magalang
magangue
magdalena atlicpac
magdalena contreras
magdalena de kino
magdeburg
magelang
magnitogorsk
magong
magugpo poblacion
magway
maha sarakham
mahabad
mahajanga
maharagama
mahasamund
mahbubnagar
mahendranagar
mahilyow
mahoba
maicao
maidenhead
maidstone
maiduguri
mailsi
mainpuri
mainz
maiquetia
mairena del alcor
mairena del aljarafe
mairipora
maisons-alfort
maisons-laffitte
maitland
maizuru
majadahonda
majalengka
majie
majuro
makassar
makati city
makeni
makhachkala
makiyivka
makoko
makrana
makueni boma
makumbako
makurdi
malabo
malacca
maladzyechna
malaga
malakal
malakwal city
malambo
malang
malanje
malappuram
malard
malatya
malaut
malaybalay
malayer
malden
maldonado
male
malegaon
maler kotla
malindi
malingao
malir cantonment
malkajgiri
malkapur
mallawi
malmo
malolos
maltepe
malumfashi
malungun
malvern east
mamoudzou
mamu kanjan
man
manacapuru
manado
managua
manama
manaoag
manaus
manavgat
manbij
mancheral
manchester
mandalay
mandaluyong city
mandamarri
mandaue city
mandi bahauddin
mandimba
mandsaur
mandurah
mandya
manfalut
manfredonia
mangalagiri
mangaldan
mangalore
mangere
mangrol
mangrul pir
manhattan
manhattan beach
manhuacu
manibaug pasig
manila
manisa
manizales
manjeri
manmad
mannarakkat
mannargudi
mannheim
manokwari
manolo fortich
manpo
manresa
mansa
mansehra
mansfield
mansfield city
mansilingan
mansoura
manta
mantampay
manteca
mantes-la-jolie
manuel ojinaga
manukau city
manzanillo
manzhouli
manzini
maple grove
maple heights
maple ridge
maple valley
maputo
mar del plata
maraba
maracaibo
maracanau
maracay
maradi
marand
marano di napoli
maravatio de ocampo
marawi city
marbella
marburg an der lahn
marcos juarez
marcq-en-baroeul
mardan
mardin
marechal candido rondon
marechal deodoro
margahayukencana
margate
marg‘ilon
marhanets
maria la baja
mariano
mariano comense
mariano roque alonso
mariara
maribor
marica
mariehamn
marienthal
marietta
marigot
marilao
marilia
marina di ardea-tor san lorenzo
marina di carrara
marina horka
maringa
marinha grande
marino
mariupol
marivan
mariveles
marka
markala
markapur
market harborough
markham
markisches viertel
marl
marondera
maroua
marousi
marrakesh
marsala
marseille
marseille 01
marseille 02
marseille 03
marseille 04
marseille 05
marseille 06
marseille 07
marseille 08
marseille 09
marseille 10
marseille 11
marseille 12
marseille 13
marseille 14
marseille 15
martapura
martin
martina franca
martinez de la torre
marudi
marugame
marvdasht
mary
maryland heights
marysville
maryvale
marzahn
masaka
masaki-cho
masan
masaurhi buzurg
masaya
mascara
maseru
mashhad
mashtul as suq
masina
masjed soleyman
mason city
massa
masvingo
mata de sao joao
mata-utu
matadi
matagalpa
matamoros
matanzas
matao
matara
mataram
mataro
matehuala
matera
mateus leme
mathura
mati
matli
matola
matsubara
matsudo
matsue
matsumoto
matsuto
matsuyama
maturin
mau
mau aimma
maua
maubin
maulavi bazar
mawana
mawlamyine
maxixe
may pen
mayaguez
mayang imphal
mayiladuthurai
maykop
maymana
mazabuka
mazar-e sharif
mazara del vallo
mazatlan
mazyr
mbabane
mbaiki
mbake
mbale
mbalmayo
mbandaka
mbanza kongo
mbanza-ngungu
mbarara
mbeya
mbouda
mbuji-mayi
mcallen
mckinney
meadow woods
meads
meaux
mecca
mechelen
mechraa bel ksiri
medan
medea
medellin
medenine
medford
medias
medicine hat
medina
medina del campo
medina estates
medinipur
medjez el bab
meerbusch
meerut
meftah
mehdia daira de meghila
meidling
meiganga
meihekou
meiktila
meizhou
mejicanos
mejorada del campo
mekele
meknes
melati
melbourne
melbourne city centre
melchor ocampo
meleuz
melilla
melipilla
melito di napoli
melitopol
melo
melrose park
melton mowbray
memphis
mendaha
menden
mendez-nunez
mendip
mendoza
menemen
mengcheng chengguanzhen
mengyin
menifee
menlo park
menomonee falls
mentougou
menzel bourguiba
menzel jemil
merced
mercedes
mercer island
mercerville-hamilton square
merelani
merida
meriden
meridian
merignac
merkezefendi
merlo
merritt island
mers el kebir
mersa matruh
mersin
merter keresteciler
merthyr tydfil
mertoyudan
merzifon
mesa
mesquite
messaad
messina
mestre
metairie
metairie terrace
metlili chaamba
metro
metrogorodok
mettupalayam
mettur
metz
mevasseret ziyyon
mexicali
mexico city
meybod
meycauayan
mezhdurechensk
miahuatlan de porfirio diaz
miami
miami beach
miami gardens
miami lakes
mian channun
miandoab
mianke mor
mianwali
mianyang
miass
michigan city
michurinsk
middelburg
middle river
middle village
middlesbrough
midland
midrand
midwest city
midyat
mielec
miercurea-ciuc
migdal ha‘emeq
miguel aleman (la doce)
miguel hidalgo
miguel pereira
mihara
mijas
mikhaylovka
mikhaylovsk
miki
mila
milagro
milan
milford
milford mill
mililani town
mill creek
mill park
millcreek
milpitas
milton
milton keynes
milwaukee
minab
minakuchicho-matoba
minamirinkan
minas de matahambre
minatitlan
minato
minbu
mindelo
minden
mineralnye vody
mingelchaur
minggang
mingguang
minglanilla
mingora
mingshui
mingyue
minna
minneapolis
minnetonka
minnetonka mills
mino
minokamo
minsk
minsk mazowiecki
mint hill
minusinsk
minyat an nasr
minzhu
mira mesa
mira taglio
miragoane
miramar
miranda de ebro
miranpur katra
miri
mirialguda
mirpur khas
mirpur mathelo
miryang
mirzapur
mishan
mishima
miskolc
misratah
mission
mission bend
mission district
mission viejo
mississauga
missoula
missouri city
mitha tiwana
mito
mitrovice
mitte
miura
mixco
mixquiahuala de juarez
miyako
miyakonojo
miyang
miyazaki
mizhou
mizusawa
mlada boleslav
mmabatho
moa
moabit
moanda
mobara
mobile
moca
mococa
modakeke
modasa
modena
modesto
modiin ilit
modi‘in makkabbim re‘ut
moers
moga
mogadishu
mogi das cruzes
mogi guacu
mogi mirim
mogliano veneto
mogok
mohales hoek
mohali
mohammedia
mohyliv-podilskyi
mojokerto
mokameh
mokolo
mokopane
mokotow
mokpo
mola di bari
molepolole
molfetta
molina de segura
molins de rei
mollet del valles
molndal
mombasa
mon repos
monaco
monastir
monchengladbach
moncloa-aravaca
monclova
moncton
mong cai
monghyr
mongu
monheim am rhein
monkayo
monrovia
mons
mons-en-baroeul
monsanto
mont-de-marsan
mont-dore
mont-saint-aignan
montauban
montcada i reixac
montceau-les-mines
monte alegre
monte alto
monte carmelo
monte caseros
monte estoril
monte mor
montebello
montecchio maggiore-alte ceccato
montego bay
montelibano
montenegro
montepuez
monterey park
monteria
montero
monterrey
montes claros
montesilvano marina
montevideo
montgomery
montgomery village
montigny-le-bretonneux
montigny-les-metz
montpellier
montreal
montreuil
montville center
monywa
monza
mooka
moore
moose jaw
mopti
moquegua
mora
morada nova
moradabad
moratalaz
moratuwa
morbi
morecambe
morelia
morena
moreno valley
morfelden-walldorf
morgan hill
morgan park
moriguchi
morioka
moriya
moriyama
morley
mormugao
morningside heights
moro
morogoro
moron
moron de la frontera
moroni
morphett vale
morris heights
morro agudo
morro do chapeu
morton grove
moscavide e portela
moscow
moses lake
moshi
mossel bay
mossoro
most
mostaganem
mostar
mostoles
mosul
mothihari
motril
mott haven
moundou
mount gambier
mount hagen
mount isa
mount juliet
mount laurel
mount lebanon
mount pearl
mount pleasant
mount prospect
mount vernon
mount waverley
mountain brook
mountain view
mountlake terrace
mouscron
mpanda
mpumalanga
msaken
msila
mthatha
mtwara
muan
muang phonsavan
muang xay
muar
mubarakpur
mubi
mucumpiz
mudanjiang
mudon
mudu
mueang nonthaburi
mufulira
mughal sarai
mugnano di napoli
muhlheim am main
mujiayingzi
mukacheve
mukalla
muko
mukono
muktsar
mulheim
mulhouse
multan
mumbai
muncar
muncie
mungyeong
munich
munnar
munster
munuf
muradnagar
muratpasa
murcia
murfreesboro
muriae
muricay
muridke
murmansk
murom
muroran
murrieta
murun-kuren
murwara
mus
musaffah
musan-up
musanze
musashino
muscat
musoma
mustafakemalpasa
mutare
muyinga
muzaffarabad
muzaffargarh
muzaffarnagar
muzaffarpur
mwanza
mweka
mwene-ditu
my tho
myaydo
myeik
myingyan
myitkyina
mykolayiv
mymensingh
myrtle beach
myslowice
mysore
mytishchi
mzuzu
na klang
nabari
nabatiye et tahta
naberezhnyye chelny
nabeul
nabha
nablus
nacala
nadiad
nador
naeso
naga
nagahama
nagano
nagaoka
nagar karnul
nagareyama
nagarpur
nagasaki
nagaur
nagda
nagercoil
nagina
nago
nagornyy
nagoya
nagpur
nagykanizsa
naha
nahariyya
nahavand
nahiyat al fuhud
nahiyat ash shinafiyah
nahiyat ghammas
nahiyat saddat al hindiyah
naic
naihati
naini tal
nairobi
naja hammadi
najaf
najafabad
najafgarh
najibabad
najran
nakatsu
nakatsugawa
nakhchivan
nakhodka
nakhon nayok
nakhon pathom
nakhon phanom
nakhon ratchasima
nakhon sawan
nakhon si thammarat
naksalbari
nakuru
nalchik
nalgonda
nam djinh
namakkal
namangan
namibe
nampa
nampo
nampula
namur
namyangju
nanaimo
nanchang
nanchital de lazaro cardenas del rio
nanchong
nancy
nanded
nanding
nandu
nandura buzurg
nandurbar
nandyal
nanfeng
nang rong
nanga eboko
nangen
nangi
nangloi jat
nangong
nanjangud
nanjing
nankana sahib
nanlong
nanma
nanning
nanpiao
nanping
nantai
nanterre
nantes
nanto-shi
nantong
nantou
nanyang
nanzhang chengguanzhen
nanzhou
napa
naperville
napier
naples
naqadeh
nara-shi
narail
narang mandi
narasapur
narasaraopet
narayanganj
narbonne
narela
narita
narnaul
naro-fominsk
narowal
narre warren
narre warren south
narsingdi
narutocho-mitsuishi
narva
narwana
naryn
nashik
nashua
nashville
nasirabad
nasiriyah
nassau
nasugbu
natal
national city
natitingou
natore
naucalpan de juarez
naushahra virkan
navadwip
navapolatsk
navi mumbai
navoiy
navojoa
navotas
navsari
nawabganj
nawabshah
nawada
nawalgarh
nay pyi taw
nazarabad
nazare da mata
nazareth
nazarovo
nazilli
nazran
nazret
ndalatando
ndiareme limamoulaye
ndibene dahra
ndjamena
ndola
nea filadelfeia
nea ionia
nea smyrni
near north side
near south side
necochea
nedumangad
neem ka thana
neftekamsk
nefteyugansk
negapatam
negombo
nehe
neijiang
neiva
nellore
nelson
nelspruit
nema
nemby
nenjiang
nepalgunj
nepean
neryungri
ness ziona
netanya
netrakona
neu isenburg
neu wulmstorf
neu-hohenschonhausen
neu-ulm
neubrandenburg
neubruck
neuburg an der donau
neue neustadt
neuilly-sur-marne
neuilly-sur-seine
neukolln
neumarkt in der oberpfalz
neumunster
neuquen
neuss
neustadt
neustadt am rubenberge
neuwied
nevinnomyssk
nevsehir
new albany
new amsterdam
new badah
new bedford
new berlin
new bern
new braunfels
new brighton
new britain
new brunswick
new cairo
new castle
new city
new corella
new delhi
new haven
new hope
new iberia
new kingston
new lenox
new london
new malden
new milton
new mirpur
new orleans
new plymouth
new rochelle
new smyrna beach
new south memphis
new springville
new westminster
new yekepa
new york city
newala kisimani
newark
newark on trent
newcastle
newcastle under lyme
newcastle upon tyne
newmarket
newport
newport beach
newport news
newton
newton abbot
newton aycliffe
newton mearns
newton-le-willows
newtownabbey
neyagawa
neyshabur
neyyattinkara
nganjuk
ngaoundere
ngerulmud
nguru
nha trang
nia valencia
niagara falls
niamey
nianzishan
nibong tebal
nice
nicolas r casillas
nicolas romero
nicosia
nieder-ingelheim
nieuwegein
nigde
nigel
niigata
niihama
niitsu-honcho
nijmegen
nikaia
nikki
nikolayevsk-on-amure
nikolskoye
nikopol
niksic
nilopolis
nimbahera
nimes
ningbo
ningde
ninghai
ningyang
ninh binh
nioro du rip
niort
nipani
nippes
nirmal
nis
nishi-tokyo-shi
nishinomiya-hama
nishio
niteroi
nitra
nizamabad
nizhnekamsk
nizhnevartovsk
nizhniy lomov
nizhniy novgorod
nizhny tagil
nizhnyaya tura
nizhyn
nizip
nizwa
njeru
nkongsamba
nkoteng
nkpor
nkwerre
nnewi
nobeoka
noble park
noblesville
nocera inferiore
nocera superiore
noda
noe valley
nof hagalil
nogales
nogata
nogent-sur-marne
noginsk
noida
noisy-le-grand
noisy-le-sec
nokha
nong bua lamphu
nong khae
nong khai
nong phai
noordwijk-binnen
norderstedt
nordhorn
norfolk
norfolk county
norilsk
normal
norman
norrkoping
north andover
north atlanta
north augusta
north bay
north bel air
north bergen
north bethesda
north center
north charleston
north chicago
north chicopee
north cowichan
north creek
north fort myers
north haven
north highlands
north hills
north hollywood
north kingstown
north la crosse
north lakes
north lakhimpur
north las vegas
north lauderdale
north lawndale
north little rock
north miami
north miami beach
north olmsted
north peoria
north plainfield
north platte
north port
north potomac
north providence
north richland hills
north ridgeville
north royalton
north shields
north shore
north stamford
north tonawanda
north tustin
north vancouver
north york
northampton
northridge
norton
norton shores
norwalk
norwich
norzagaray
noshiro
nossa senhora do socorro
nosy varika
notre-dame-de-grace
nottingham
nou barris
nouadhibou
nouakchott
noumea
nova cruz
nova friburgo
nova iguacu
nova kakhovka
nova lima
nova milanese
nova odessa
nova russas
nova venecia
nova vicosa
nova xavantina
nova zagora
novara
novato
novaya balakhna
novaya derevnya
novaya usman
nove mesto nad vahom
nove zamky
novi
novi ligure
novi pazar
novi sad
novo hamburgo
novo horizonte
novo mesto
novo-peredelkino
novoaltaysk
novocheboksarsk
novocherkassk
novogireyevo
novohrad-volynskyi
novokhovrino
novokuybyshevsk
novokuzminki
novokuznetsk
novomoskovsk
novorossiysk
novoshakhtinsk
novosibirsk
novotroitsk
novouralsk
novovladykino
novovolynsk
novy jicin
novyy oskol
novyy turtkul
novyy urengoy
novyye cheremushki
novyye kuzminki
nowa ruda
nowa sol
nowrangapur
nowshera cantonment
nowy dwor mazowiecki
nowy sacz
nowy targ
noyabrsk
nsukka
nueva gerona
nueva guinea
nueva italia de ruiz
nueva loja
nueva rosita
nueve de julio
nuevitas
nuevo belen
nuevo casas grandes
nuevo imperial
nuevo laredo
nuevo mexico
nukus
nuku‘alofa
numan
numazu
nuneaton
nungua
nur-sultan
nurabad
nurnberg
nusaybin
nuuk
nuwara eliya
nuzvid
nyagan
nyala
nyaunglebin
nyeri
nyiregyhaza
nzerekore
oak creek
oak forest
oak harbor
oak hill
oak lawn
oak park
oak ridge
oakland
oakland park
oakleaf plantation
oakville
oami
oaxaca
obando
obera
oberhausen
obihiro
obninsk
obonoma
obra
obu
obuase
ocala
ocana
oceanside
ochakovo-matveyevskoye
ochota
ocotlan
ocozocoautla de espinosa
ocumare del tuy
odacho-oda
odate
odawara
ode
odemis
odense
odessa
odintsovo
odivelas
odorheiu secuiesc
oer-erkenschwick
ofallon
offa
offenbach
offenburg
ogaki
ogaminana
ogden
ogori-shimogo
ogwashi-uku
ohafia-ifigh
ohrid
oi
oita
ojo de agua
okanagan
okap
okara
okaya
okayama
okazaki
okcheon
oke ila
oke mesi
okegawa
okene
okigwe
okinawa
oklahoma city
okrika
oktyabrskiy
okuchi-shinohara
ol kalou
olathe
olavarria
old bridge
old city
old harbour
old shinyanga
oldenburg
oldham
oleksandriya
olesa de montserrat
olinda
olive branch
oliveira do douro
oliver-valdefierro
olmaliq
olomouc
olongapo
olsztyn
oltinko‘l
olupona
olympia
omaha
omamacho-omama
oman smart future city
omdurman
ome
omihachiman
omsk
omura
omuta
ondo
ongjin
ongole
onitsha
ono
ono-hara
onojo
onomichi
ontario
oosterhout
ooty
opava
opole
or yehuda
oradea
orai
oral
oran
orange
oranjestad
ordos
ordu
orebro
oregon city
orekhovo-borisovo
orekhovo-borisovo severnoye
orekhovo-zuyevo
orel
orem
orenburg
orhangazi
orihuela
orita eruwa
orizaba
orkney
orland park
orlando
orleans
ormoc
ormond beach
oro valley
oroqen zizhiqi
orsha
orsk
orta di atella
orumiyeh
oruro
osaka
osan
osasco
osh
oshawa
oshkosh
oshnaviyeh
osijek
oslo
osmanabad
osmaniye
osnabruck
osogbo
osorno
oss
ostankinskiy
ostend
osterholz-scharmbeck
ostrava
ostroleka
ostrow mazowiecka
ostrow wielkopolski
ostrowiec swietokrzyski
osvaldo cruz
ota
otan ayegbaju
otaru
otawara
otradnyy
otsu
ottakring
ottappalam
ottawa
ouagadougou
ouahigouya
ouargla
ouarzazat
oud-beijerland
oudtshoorn
oued el abtal
oued el alleug
oued fodda
oued lill
oued rhiou
oued sly
oued zem
ouezzane
ouidah
oujda-angad
oulad teima
ouled mimoun
oulu
oum el bouaghi
oume
ourense
ourilandia do norte
ourinhos
ouro branco
ouro preto
ouro preto do oeste
ovalle
overland park
oviedo
owen sound
owensboro
owerri
owings mills
owo
oxford
oxnard
oxon hill-glassmanor
oyama
oyan
oyo
ozamiz city
ozerki
ozersk
ozoir-la-ferriere
ozone park
ozubulu
paarl
pabellon de arteaga
pabianice
pabna
pacatuba
pachuca de soto
paco de arcos
pad idan
padalarang
padang
padangsidempuan
paderborn
paderno dugnano
padova
pagadian
pagar alam
pago pago
paisley
paita
pak chong
pak kret
pak phanang
pakokku
pakpattan
pakse
palaio faliro
palakollu
palang
palangkaraya
palani
palanpur
palasa
palatine
palayan city
palembang
palencia
palermo
palghar
palghat
palhoca
pali
palia kalan
palikir - national government center
palimanan
palisades park
palitana
pallanza-intra-suna
pallavaram
palm bay
palm beach gardens
palm city
palm coast
palm desert
palm harbor
palm river-clair mel
palm springs
palm valley
palma
palma del rio
palma di montechiaro
palma soriano
palmar de varela
palmas
palmdale
palmeira das missoes
palmerston north
palmetto bay
palmira
palo alto
palo del colle
palo negro
paloncha
palopo
paltan
palu
palwal
palwancha
pamanukan
pamekasan
pamplona
pamulang
panabo
panaji
panalanoy
panama
panama city
pancevo
panchkula
pandak
pandeglang
pandharpur
panevezys
pangkalan brandan
pangkalpinang
panihati
panipat
pankow
pano aqil
panruti
panshan
panshi
pantin
panvel
paonta sahib
paoy paet
papantla de olarte
papeete
par naogaon
para de minas
paracatu
paradip garh
paradise
paradsasvar
paragominas
paraguacu paulista
paraiba do sul
parakou
paramagudi
paramaribo
paramount
parana
paranagua
paranavai
parauapebas
paravur tekkumbhagam
parbhani
pardubice
pare
parepare
pariaman
parintins
paris
parit buntar
park forest
park ridge
park slope
parkchester
parla
parli vaijnath
parma
parma heights
parnaiba
parnamirim
parnas
parque lefevre
parral
parras de la fuente
parsabad
parsippany
parung
parvatipuram
parys
pasadena
pasarkemis
pasay
pasco
paseh
pasig city
paso de los libres
paso robles
pasragad branch
pasrur
passaic
passau
passo fundo
passos
pasto
pasuruan
patan
paterna
paterson
pathankot
pathein
pathum thani
pati
patiala
patiya
patna
patnos
pato branco
patos
patos de minas
patos fshat
patra
patrocinio
pattaya
pattoki
pattukkottai
patuto
paty do alferes
patzcuaro
pau
paulinia
paulista
paulo afonso
pavia
pavlodar
pavlohrad
pavlovo
pavlovskiy posad
pawtucket
paxtakor shahri
payakumbuh
paysandu
payshamba shahri
payyannur
pazardzhik
peabody
peachtree city
peachtree corners
pearl city
pearland
pecangaan
peckham
pecs
pedra azul
pedra branca
pedregal
pedro betancourt
pedro carbo
pedro ii
pedro juan caballero
pedro leopoldo
pekalongan
pekan bahapal
pekan nenas
pekanbaru
pelabuhan klang
pelotas
pemalang
pematangsiantar
pemba
pembroke pines
penaflor
penapolis
pengcheng
penn hills
pensacola
penza
peoria
perai
perbaungan
percut
pereiaslav-khmelnytskyi
pereira
pereira barreto
pereslavl-zalesskiy
pergamino
peristeri
perm
permatang kuching
pernik
perpignan
perris
perry hall
perth
perth amboy
perugia
peruibe
pervomaysk
pervouralsk
pesaro
pescara
peshawar
pessac
petah tiqwa
petaling jaya
petaluma
petapa
petare
peterborough
peterhof
petionville
petit-bourg
petlad
petrodvorets
petrogradka
petrolina
petropavl
petropavlovsk-kamchatsky
petropolis
petroupolis
petrozavodsk
pfaffenhofen an der ilm
pflugerville
pforzheim
phagwara
phalaborwa
phaltan
phan rang-thap cham
phan thiet
phanat nikhom
pharr
phenix city
phetchabun
philadelphia
philipsburg
phitsanulok
phnom penh
phoenix
phra nakhon si ayutthaya
phra phutthabat
phra pradaeng
phu khuong
phu ly
phuket
phumi veal sre
phuthaditjhaba
piacenza
pianura
piatra neamt
pickering
picnic point-north lynnwood
pico rivera
picos
piedecuesta
piedras negras
piekary slaskie
pierrefitte-sur-seine
piet retief
pietermaritzburg
pikine
pila
pilar
pilar de la horadada
pilibhit
pilkhua
pilsen
pimenta bueno
pimpri
pinar de chamartin
pinar del rio
pind dadan khan
pindamonhangaba
pindare mirim
pindi bhattian
pindi gheb
pindiga
pine bluff
pine hills
pineda de mar
pinellas park
pingdingshan
pingdu
pingliang
pingnan
pingshan
pingxiang
pingyi
pingyin
pingzhuang
pinhais
pinhal novo
pinotepa nacional
pinsk
piotrkow trybunalski
pir jo goth
pir mahal
piracicaba
piraeus
piranshahr
pirapora
pirassununga
pires do rio
pirojpur
pisa
piscataway
pisco
pishva
pistoia
pita kotte
pitalito
pitesti
pithampur
pithapuram
piton saint-leu
pittsburg
pittsburgh
piura
pizhou
placentia
placetas
plainfield
planaltina
planeta rica
plano
plant city
plantation
plaridel
plauen
playa del carmen
playas del rosario
pleasant grove
pleasant hill
pleasant prairie
pleasanton
pleasure ridge park
pleiku
pleven
plock
ploiesti
plovdiv
plumbon
plymouth
poa
poble sec
pocatello
pocos de caldas
podgorica
podolsk
pogradec
pohang
poinciana
point cook
point pedro
pointe-claire
pointe-noire
poitiers
pokhara
pokrovsk
pokrovskoye-streshnevo
polanco
polangui
polatli
polatsk
polevskoy
polewali
pollachi
polokwane
polomolok
poltava
pomigliano darco
pomona
pompano beach
ponca city
ponce
ponferrada
ponnani
ponnur
ponnuru
ponorogo
ponta delgada
ponta grossa
ponta pora
pontault-combault
ponte de lima
ponte nova
ponte vedra beach
pontes e lacerda
pontevedra
pontiac
pontian kechil
pontianak
ponticelli
poole
popayan
poprad
porbandar
pori
porirua
porlamar
port alberni
port area
port arthur
port blair
port charlotte
port chester
port coquitlam
port dickson
port elizabeth
port harcourt
port hueneme
port huron
port loko
port louis
port macquarie
port moody
port moresby
port of spain
port orange
port said
port saint lucie
port shepstone
port sudan
port-au-prince
port-aux-francais
port-de-paix
port-gentil
port-vila
porta westfalica
portage park
porterville
portici
porticos de san antonio
portland
portmore
porto
porto alegre
porto feliz
porto ferreira
porto santelpidio
porto seguro
porto torres
porto uniao
porto velho
porto-novo
portoviejo
portsmouth
portsmouth heights
posadas
post falls
posto da mata
posto fiscal rolim de moura
potchefstroom
potenza
potiskum
potosi
potsdam
potters bar
pouso alegre
povazska bystrica
povoa de santa iria
povoa de varzim
poway
poyang
poza rica de hidalgo
poznan
pozuelo de alarcon
prabumulih
prachin buri
prachuap khiri khan
praga polnoc
praga poludnie
prague
praia
praia grande
prairie village
pran buri
prato
premia de mar
prenzlauer berg
prescott valley
presidencia roque saenz pena
presidente dutra
presidente epitacio
presidente franco
presidente prudente
presidente venceslau
presnenskiy
presov
preston
pretoria
prey veng
priego de cordoba
prievidza
prilep
primer ensanche
primorsko-akhtarsk
prince albert
prince edward
prince george
prior lake
pristina
prizren
probolinggo
proddatur
prokhladnyy
prokopyevsk
provenals del poblenou
providence
provo
pruszcz gdanski
pruszkow
pryluky
przemysl
pskov
pubal
pucallpa
pucheng
puducherry
pudukkottai
puebla
pueblo
pueblo west
puente alto
puente de ixtla
puente de vallecas
puente-genil
puerto asis
puerto ayacucho
puerto barrios
puerto berrio
puerto boyaca
puerto cabello
puerto cabezas
puerto colombia
puerto cortez
puerto de la cruz
puerto del carmen
puerto del rosario
puerto eldorado
puerto escondido
puerto francisco de orellana
puerto iguazu
puerto la cruz
puerto madryn
puerto maldonado
puerto montt
puerto natales
puerto padre
puerto penasco
puerto plata
puerto princesa
puerto real
puerto tejada
puerto vallarta
puerto varas
puertollano
pukekohe east
pul-e khumri
pula
pulandian
pulheim
puli
pulilan
puliyangudi
pulong santa cruz
pumiao
punasa
pune
puning
puno
punta alta
punta arenas
punta cana
punta cardon
punto fijo
puqi
purbalingga
puri
purisima de bustos
purley
purmerend
purnia
pursat
puruliya
purwakarta
purwodadi
purwokerto
pusad
pushkin
pushkino
putatan
puthia
putian
putra heights
putrajaya
puttur
puyang
puyang chengguanzhen
pyapon
pyatigorsk
pyay
pyin oo lwin
pyinmana
pyongsong
pyongyang
pyt-yakh
qachas nek
qadirpur ran
qalyub
qal‘at bishah
qamdo
qapqal
qaracuxur
qarah zia od din
qarchak
qarshi
qasr-e qand
qazvin
qianjiang
qianzhou
qina
qingdao
qinggang
qingnian
qingquan
qingshuping
qingyang
qingyuan
qingzhou
qinhuangdao
qinnan
qinzhou
qionghai
qionghu
qiongshan
qiqihar
qir moav
qiryat ata
qiryat bialik
qiryat mozqin
qiryat shemona
qiryat yam
qom
qorveh
qoryooley
qo‘qon
quakers hill
quang ngai
quanzhou
quart de poblet
quartu santelena
quatre bornes
quchan
quebec
queen creek
queens
queens village
queenstown
queimados
quelimane
queluz
quetta
quetzaltenango
quevedo
quezon city
qufu
qui nhon
quibdo
quillacollo
quillota
quilmes
quilpue
quimper
quincy
quinta do conde
quinte west
quito
qujing
qulsary
qurayyat
qurghonteppa
quthbullapur
quzhou
raanana
rabak
rabat
rabkavi
rach gia
raciborz
racine
radom
raebareli
rafaela
rafah
rafsanjan
raghogarh
ragusa
rahim yar khan
raichur
raiganj
raigarh
raipur
raj-nandgaon
raja jang
rajahmundry
rajanpur
rajapalaiyam
rajin
rajkot
rajpura
rajsamand
rajshahi
raleigh
ramadi
ramagundam
ramanathapuram
ramat gan
ramat hasharon
ramenki
ramenskoye
ramganj
ramganj mandi
ramgarh
ramgundam
ramla
ramnagar
ramnicu sarat
ramnicu valcea
ramos arizpe
rampur
rampur hat
ranaghat
rancagua
ranchi
rancho cordova
rancho cucamonga
rancho la gloria
rancho palos verdes
rancho penasquitos
rancho san diego
rancho santa margarita
randburg
randers
randfontein
rangkasbitung
rangpur
ranibennur
raniganj
rantauprapat
rapid city
ras al khaimah city
ras bayrut
ras el aioun
ras el oued
ras gharib
rasht
ratangarh
ratchaburi
rath
ratingen
ratlam
ratnagiri
raurkela
ravenna
rawala kot
rawalpindi
rawang
rayachoti
rayadrug
rayong
reading
realejo alto
rechytsa
recife
recklinghausen
reconquista
red deer
redding
redditch
redencao
redhill
redlands
redmond
redondo beach
redwood city
reef al fujairah city
regensburg
reggio calabria
reggio nellemilia
reghaia
reghin-sat
regina
rego park
reguiba
rehovot
reigate
reims
reinickendorf
rejon placu grunwaldzkiego
rejon placu swietego macieja
rejon ulicy traugutta
relizane
remchi
remscheid
renala khurd
rengasdengklok
rennes
reno
renqiu
renton
renukut
repentigny
resende
reservoir
resistencia
resita
ressano garcia
reston
retiro
reus
reutlingen
reutov
revda
revere
rewa
rewari
reyes acozac
reyhanli
reykjavik
reynosa
rheda-wiedenbruck
rheine
rhondda
rialto
ribarroja del turia
ribeira do pombal
ribeirao da ilha
ribeirao das neves
ribeirao pires
ribeirao preto
riberalta
ribnita
richard-toll
richards bay
richardson
richland
richmond
richmond hill
richmond west
ridder
ridgewood
riga
rijeka
rikaze
rillieux-la-pape
rimavska sobota
rimini
rincon de la victoria
rincon de romos
rio abajo
rio blanco
rio bonito
rio branco
rio branco do sul
rio cauto
rio claro
rio cuarto
rio das ostras
rio das pedras
rio de janeiro
rio de mouro
rio de teapa
rio do sul
rio gallegos
rio grande
rio grande da serra
rio guayabal de yateras
rio largo
rio negrinho
rio negro
rio pardo
rio preto da eva
rio rancho
rio real
rio tercero
rio tinto
rio verde
riobamba
riohacha
rionegro
rioverde
ris-orangis
risalpur cantonment
rishikesh
rishon leziyyon
rishra
rivas-vaciamadrid
rivera
riverside
riverview
riviera beach
rivne
riyadh
rize
rizhao
road town
roanoke
robat karim
robertsonpet
rochdale
rochester
rochester hills
rock forest
rock hill
rock island
rock springs
rockford
rockhampton
rockingham
rocklin
rockville
rockville centre
rocky mount
rocky river
rodolfo sanchez taboada
rodos
rodriguez
roeselare
rogers
rogers park
roha
rohini
rohnert park
rohri
rohtak
roi et
roissy-en-brie
rolandia
rolling meadows
roman
romano banco
romans-sur-isere
rome
romford
ron phibun
rondonopolis
roodepoort
roorkee
roosendaal
ropar
roquetas de mar
rosa zarate
rosario
rosario do sul
rosarito
rose hill
roseau
rosemead
rosenheim
rosetta
roseville
rosh ha‘ayin
rosiorii de vede
roslavl
rosny-sous-bois
rossano stazione
rossendale
rossosh
rostock
rostov-na-donu
roswell
rotherham
rotorua
rotterdam
roubaix
rouen
rouissat
round lake beach
round rock
rouyn-noranda
rovenky
rowland heights
rowlett
roxas city
roxburgh park
royal leamington spa
royal oak
royal palm beach
royal tunbridge wells
rubi
rubio
rubizhne
rubtsovsk
ruda slaska
rudnyy
rueil-malmaison
rugby
rukban
runcorn
rundu
runing
ruse
russeifa
russelsheim
rustaq
rustavi
rustenburg
ruvo di puglia
ruy barbosa
ryazan
ryazanskiy
rybatskoye
rybinsk
rybnik
ryugasaki
rzeszow
rzhev
s-hertogenbosch
sa dec
sa kaeo
saarbrucken
saatli
sabac
sabadell
sabae
sabah as salim
sabanalarga
sabha
sabinas
sabratah
sabya
sabzevar
sacaba
sacramento
sadah
saddiqabad
safi
saga
sagaing
sagar
sagay
saginaw township north
sagrada familia
sagua la grande
saguenay
sagunto
sahagun
saham
saharanpur
saharsa
sahaswan
sahibganj
sahiwal
sahuayo de morelos
saida
saidpur
saijo
saint albans
saint andrews
saint charles
saint clair shores
saint cloud
saint croix
saint george
saint georges
saint helier
saint john
saint johns
saint joseph
saint kilda
saint louis park
saint neots
saint paul
saint peter port
saint peters
saint petersburg
saint thomas mount
saint-andre
saint-benoit
saint-brieuc
saint-bruno-de-montarville
saint-chamond
saint-cloud
saint-constant
saint-denis
saint-die-des-vosges
saint-dizier
saint-etienne
saint-etienne-du-rouvray
saint-eustache
saint-genis-laval
saint-georges
saint-germain-en-laye
saint-ghislain
saint-herblain
saint-hyacinthe
saint-jean-sur-richelieu
saint-jerome
saint-joseph
saint-laurent
saint-laurent-du-maroni
saint-laurent-du-var
saint-leonard
saint-leu
saint-lo
saint-louis
saint-malo
saint-mande
saint-marc
saint-martin-dheres
saint-maur-des-fosses
saint-medard-en-jalles
saint-michel-sur-orge
saint-nazaire
saint-nicolas
saint-ouen
saint-ouen-laumone
saint-paul
saint-pierre
saint-pol-sur-mer
saint-priest
saint-quentin
saint-quentin-en-yvelines
saint-raphael
saint-sebastien-sur-loire
sainte-anne
sainte-foy-les-lyon
sainte-genevieve-des-bois
sainte-julie
sainte-marie
sainte-rose
sainte-suzanne
sainte-therese
saipan
saitama
sakado
sakai
sakai-nakajima
sakaidecho
sakakah
sakata
saki
sakon nakhon
saku
sakura
sakurai
salaberry-de-valleyfield
salah bey
salalah
salamanca
salaqi
salatiga
salavat
saldanha
sale
sale al jadida
salem
salerno
salford
salihli
salihorsk
salina cruz
salinas
salmas
salon-de-provence
salsk
salt lake city
salta
saltillo
salto
salto de pirapora
salur
salvador
salvaleon de higuey
salzburg
salzgitter
sam phran
samalkot
samalut
samannud
samara
samarinda
samarkand
samarra
samastipur
sambalpur
sambhal
sambrial
sammamish
sampang
sampit
samsun
samut prakan
samut sakhon
samut songkhram
san andres
san andres cholula
san andres del rabanedo
san andres tuxtla
san angelo
san antonio
san antonio de la cal
san antonio de los altos
san antonio de los banos
san antonio del tachira
san antonio tecomitl
san bartolome de tirajana
san benedetto del tronto
san benito
san bernardino
san bernardino tlaxcalancingo
san bernardo
san blas-canillejas
san borja
san bruno
san buenaventura
san carlo allarena
san carlos
san carlos de bariloche
san carlos del zulia
san cataldo
san clemente
san cristobal
san cristobal de las casas
san diego
san dimas
san dona di piave
san donato milanese
san felipe
san fernando
san fernando de apure
san fernando de henares
san fernando del valle de catamarca
san francisco
san francisco acuautla
san francisco cuaxusco
san francisco de macoris
san francisco del rincon
san francisco el alto
san gabriel
san german
san gil
san giorgio a cremano
san giovanni a teduccio
san giovanni la punta
san giovanni lupatoto
san giovanni rotondo
san giuliano milanese
san giuseppe vesuviano
san ignacio de velasco
san ildefonso
san isidro
san jacinto
san javier
san jeronimo
san jeronimo cuatro vientos
san joaquin
san jorge pueblo nuevo
san jose
san jose de guanipa
san jose de jachal
san jose de las lajas
san jose de mayo
san jose de ocoa
san jose del cabo
san jose del guaviare
san jose del monte
san jose del valle
san jose guadalupe otzacatipan
san jose iturbide
san jose pinula
san juan
san juan capistrano
san juan de alicante
san juan de aznalfarache
san juan de la maguana
san juan de los lagos
san juan de los morros
san juan del cesar
san juan del rio
san juan ixtayopan
san juan nepomuceno
san juan sacatepequez
san justo
san kamphaeng
san lazzaro
san leandro
san leonardo
san lorenzo
san lorenzo acopilco
san lorenzo de esmeraldas
san luis
san luis de la paz
san luis de since
san luis obispo
san luis potosi
san luis rio colorado
san marcos
san marino
san martin
san martin azcatepec
san martin cuautlalpan
san martin de los andes
san martin texmelucan de labastida
san mateo
san mateo atenco
san mateo otzacatipan
san miguel
san miguel ajusco
san miguel coatlinchan
san miguel de allende
san miguel de tucuman
san miguel del padron
san miguel el alto
san miguel topilejo
san miguelito
san miniato basso
san nicola la strada
san nicolas
san nicolas de los arroyos
san nicolas de los garza
san onofre
san pablo
san pablo autopan
san pablo de las salinas
san pablo jocopilas
san paolo
san pascual
san pedro
san pedro ayampuc
san pedro de alcantara
san pedro de jujuy
san pedro de macoris
san pedro del pinatar
san pedro garza garcia
san pedro sacatepequez
san pedro sula
san pedro totoltepec
san rafael
san rafael abajo
san rafael del sur
san ramon
san ramon de la nueva oran
san remo
san roque
san salvador
san salvador de jujuy
san salvador tizatlalli
san sebastian de los reyes
san sebastian de mariquita
san sebastian el grande
san sebastiano
san severo
san simon
san tan valley
san vicent del raspeig
san vicente
san vicente de canete
san vicente de moravia
san vicente de tagua tagua
san-pedro
sanaa
sanandaj
sancaktepe
sanchazi
sancti spiritus
sandacho
sandakan
sandila
sandnes
sandwip
sandy
sandy hills
sandy springs
sanford
sangamner
sangareddi
sanghar
sangju
sangla hill
sangli
sangmelima
sangrur
sanjo
sankt augustin
sankt gallen
sankt ingbert
sankt martin
sankt peter
sankt polten
sankt wendel
sanliurfa
sanlucar de barrameda
sanming
sano
sansanne-mango
sanshui
sant adria de besos
sant andreu
sant andreu de la barca
sant antoni
sant antoni de portmany
sant boi de llobregat
sant cugat del valles
sant feliu de guixols
sant feliu de llobregat
sant gervasi - galvany
sant joan despi
sant marti
sant marti de provencals
sant pere de ribes
sant pere, santa caterina i la ribera
sant vicenc dels horts
santa ana
santa ana chiautempan
santa anita
santa barbara
santa barbara doeste
santa catalina
santa catarina
santa catarina pinula
santa clara
santa clarita
santa coloma de gramenet
santa cruz
santa cruz das palmeiras
santa cruz de barahona
santa cruz de el seibo
santa cruz de la sierra
santa cruz de tenerife
santa cruz del quiche
santa cruz del sur
santa cruz do capibaribe
santa cruz do rio pardo
santa cruz do sul
santa cruz xoxocotlan
santa elena
santa elena de uairen
santa eularia des riu
santa fe
santa fe do sul
santa helena de goias
santa ines
santa isabel
santa lucia
santa lucia cotzumalguapa
santa luzia
santa maria
santa maria atzompa
santa maria capua vetere
santa maria chimalhuacan
santa maria da vitoria
santa marta
santa monica
santa paula
santa perpetua de mogoda
santa pola
santa quiteria
santa rita
santa rita do passa quatro
santa rita do sapucai
santa rosa
santa rosa de cabal
santa rosa de copan
santa rosa de viterbo
santa tecla
santa teresa
santa teresa del tuy
santa uxia de ribeira
santa vitoria do palmar
santana
santana de parnaiba
santana do ipanema
santana do livramento
santana do paraiso
santander
santander de quilichao
santangpu
santarem
santee
santeramo in colle
santiago
santiago atitlan
santiago de cao
santiago de compostela
santiago de cuba
santiago de las vegas
santiago de los caballeros
santiago de queretaro
santiago de surco
santiago de tolu
santiago de veraguas
santiago del estero
santiago papasquiaro
santiago sacatepequez
santiago teyahualco
santo amaro
santo andre
santo angelo
santo antonio da platina
santo antonio de jesus
santo antonio de padua
santo antonio do monte
santo antonio dos olivais
santo domingo
santo domingo de los colorados
santo domingo este
santo domingo oeste
santo domingo tehuantepec
santo estevao
santo tomas
santo tome
santol
santos
santos dumont
sants - badal
sants-montjuic
santutxu
sanya
sao bento
sao bento do sul
sao bernardo do campo
sao borja
sao caetano do sul
sao carlos
sao cristovao
sao domingos de rana
sao fidelis
sao francisco
sao francisco do conde
sao francisco do sul
sao gabriel
sao goncalo do amarante
sao gotardo
sao joao da barra
sao joao da boa vista
sao joao da madeira
sao joao de meriti
sao joao del rei
sao joao dos inhamuns
sao joao nepomuceno
sao joaquim da barra
sao jose
sao jose de ribamar
sao jose do rio pardo
sao jose do rio preto
sao jose dos campos
sao jose dos pinhais
sao leopoldo
sao lourenco
sao lourenco da mata
sao lourenco do sul
sao luis
sao luis de montes belos
sao luis do quitunde
sao luiz gonzaga
sao mamede de infesta
sao manuel
sao martinho
sao mateus
sao mateus do maranhao
sao mateus do sul
sao miguel do guama
sao miguel dos campos
sao paulo
sao pedro
sao pedro da aldeia
sao roque
sao sebastiao
sao sebastiao do paraiso
sao sebastiao do passe
sao tome
sao vicente
sapele
sapiranga
sapporo
sapucaia
saqqez
saquarema
sar-e pul
saraburi
sarai alamgir
sarajevo
sarandi
saransk
sarapul
sarasota
saratoga springs
saratov
sarcelles
sardarshahr
sargodha
sarh
sari
sarishabari
sariwon
sarkand
sarnia
sarov
sarpol-e zahab
sarpsborg
sarria-sant gervasi
sartrouville
sasebo
saskatoon
sasolburg
sassari
satara
satkania
satkhira
satna
satsumasendai
sattahip
satte
sattenapalle
satu mare
saugor
sault ste. marie
savannah
savannakhet
savarkundla
save
saveh
savigny-le-temple
savigny-sur-orge
savona
sawai madhopur
sawangan
sayama
sayhat
sayreville junction
sayyan
scarborough
schaumburg
schenectady
schiedam
schoneberg
schwabisch gmund
schwabisch hall
schwandorf in bayern
schwedt (oder)
schweinfurt
schweizer-reneke
schwerin
schwerte
scotch plains
scottsdale
scranton
scunthorpe
seal beach
seattle
sebin karahisar
sector 1
sector 2
sector 3
sector 4
sector 5
sector 6
secunderabad
security-widefield
sedrata
seeb
sefrou
segamat
segou
segovia
seguela
segundo ensanche
sehore
sejong
sekondi-takoradi
selebi-phikwe
semarang
semenovskoye
semenyih
semey
semnan
semporna
sena madureira
senador canedo
sendai
sendhwa
sengkang
senhor do bonfim
senhora da hora
seogwipo
seongnam-si
seoni
seoni malwa
seosan
seoul
sepang
sepatan
sept-iles
seraing
serang
serekunda
seremban
sergiyev posad
serilingampalle
seropedica
serov
serpong
serpukhov
serra
serra negra
serra talhada
serres
sertaozinho
sesto fiorentino
sesto san giovanni
sesvete
setakamachi-takayanagi
sete lagoas
setharja old
setif
seto
settat
setti fatma
settimo torinese
setubal
sevastopol
severna park
severnyy
severodvinsk
severomorsk
seversk
sevilla
sewon
seydisehir
sfantu gheorghe
sfax
sha tin
shabqadar
shache
shadrinsk
shagamu
shah alam
shahabad
shahada
shahdad kot
shahdadpur
shahdol
shahecheng
shahin dezh
shahjanpur
shahkot
shahpur chakar
shahr-e babak
shahr-e kord
shahre jadide andisheh
shahriar
shahrisabz
shahrud
shahzadpur
shajapur
shakargarh
shaker heights
shakhtarsk
shakhty
shama junction
shamli
shancheng
shanghai
shangmei
shangqiu
shangrao
shangri-la
shangyu
shangzhi
shanhaiguan
shanhecun
shanting
shantipur
shantou
shanwei
shaoguan
shaowu
shaoxing
shaping
sharjah
sharqpur sharif
shashemene
shashi
shawnee
shchekino
shchelkovo
shchukino
sheepshead bay
sheffield
shegaon
shekhupura
sheki
shelby
shendi
shengli
shenjiamen
shenyang
shenzhen
sheopur
sherbrooke
sherkot
sherman oaks
sherpur
sherwood park
shibata
shibganj
shibin al kawm
shibin al qanatir
shibirghan
shiguai
shihezi
shijiazhuang
shikarpur
shiki
shikohabad
shilin
shillong
shilong
shima
shimada
shimla
shimo-furano
shimodate
shimoga
shimonoseki
shimotoda
shinyanga
shiogama
shiojiri
shiqi
shiqiao
shirahamacho-usazakiminami
shiraoka
shiraz
shirbin
shiroi
shirpur
shirvan
shitanjing
shivaji nagar
shivpuri
shiwan
shixing
shiyan
shizilu
shizuishan
shizunai-furukawacho
shizuoka
shkoder
shofirkon shahri
shoreline
shorkot
short pump
shostka
shouguang
shreveport
shrewsbury
shrirampur
shuangcheng
shuangyang
shuangyashan
shujaabad
shulan
shumen
shunyi
shush
shushtar
shuya
shwebo
shyamnagar
shymkent
si racha
si sa ket
si satchanalai
sialkot
siauliai
sibay
sibi
sibiu
sibolga
sibsagar
sibu
siddhapur
siddharthanagar
siddipet
sidhi
sidi abdelli
sidi aissa
sidi akkacha
sidi amrane
sidi bel abbes
sidi bennour
sidi bouzid
sidi ech chahmi
sidi ifni
sidi khaled
sidi merouane
sidi moussa
sidi okba
sidi qacem
sidi salim
sidi slimane
sidi yahia el gharb
sidoarjo
sidon
siedlce
siegen
siem reap
siemianowice slaskie
sierra vista
sig
sighetu marmatiei
sihanoukville
sihor
siirt
sikandarabad
sikandra rao
sikar
sikasso
silang
silao
silchar
silifke
siliguri
silivri
sillod
silopi
silvan
silver firs
silver lake
silver spring
simferopol
simi valley
simmering
simoes filho
simpang empat
sinah
sinan
sincelejo
sindelfingen
sindhnur
sinfra
sing buri
singa
singapore
singaraja
singida
singkawang
singosari
singrauli
sinhyeon
sinnar
sinop
sint-niklaas
sint-pieters-leeuw
sint-truiden
sinuiju
sioux city
sioux falls
siping
sira
siracusa
sirajganj
sirhind
sirjan
sirnak
sirsa
sirsi
sirsilla
sirte
sirvan
sishui
sisli
sita road
sitamarhi
sitapur
sittwe
situbondo
siuri
sivakasi
sivas
siverek
siwan
six-fours-les-plages
skanes
skarzysko-kamienna
skien
skikda
skokie
skopje
skudai
slatina
slavonski brod
slavyansk-na-kubani
slawi
sleman
sliven
slobozia
slonim
slough
sloviansk
slupsk
slutsk
smach mean chey
smederevo
smederevska palanka
smila
smolensk
smyrna
snezhinsk
snizhne
soacha
soanierana ivongo
sobral
soc trang
sochi
socorro mission number 1 colonia
sodermalm
sodertalje
sodo
sofia
sofo-birnin-gwari
sogamoso
sohag
sohar
soio
soja
soka
sokaraja
sokcho
soke
sokhumi
sokode
sokol
sokolniki
sokoto
sol-iletsk
solana
solapur
soledad
soledad de graciano sanchez
solihull
solikamsk
solingen
sollentuna
solna
solnechnogorsk
solntsevo
soma
somerville
somma vesuviana
son tay
sonargaon
song cau
songea
songjiang
songjianghe
songkhla
songling
songnim
songyang
songyuan
sonipat
sonsonate
sopron
sopur
soran
soreang
sorel-tracy
sorgun
sorocaba
sorong
soroti
sorsogon
sosnovaya polyana
sosnovka
sosnovyy bor
sosnowiec
sotteville-les-rouen
sougueur
souk ahras
souq larba al gharb
sour el ghozlane
sousse
south bel air
south bend
south benfleet
south boston
south bradenton
south chicago
south croydon
south el monte
south elgin
south euclid
south gate
south hill
south holland
south jordan
south jordan heights
south kingstown
south lake tahoe
south laurel
south lawndale
south miami heights
south milwaukee
south morang
south old bridge
south pasadena
south peabody
south plainfield
south portland
south portland gardens
south riding
south saint paul
south salt lake
south san francisco
south san jose hills
south shields
south shore
south suffolk
south tangerang
south valley
south vineland
south whittier
south windsor
south yarra
southall
southampton
southaven
southend-on-sea
southfield
southport
sovetskaya gavan
soweto
soyapango
soyibug
spanish fork
spanish town
sparks
spassk-dalniy
speyer
spijkenisse
spinea-orgnano
spisska nova ves
split
spokane
spokane valley
spring
spring hill
spring valley
springdale
springfield
springfield gardens
springs
spruce grove
sragen
sremska mitrovica
sri dungargarh
sri jayewardenepura kotte
sri madhopur
srikakulam
srinagar
srivilliputhur
sroda wielkopolska
srodmiescie
st albans
st austell
st helens
st. albert
st. catharines
st. charles
st. johns
st. louis
st. pauli
st. petersburg
st. thomas
stafford
staines
stalowa wola
stamford
standerton
stanford-le-hope
stanley
stantsiya novyy afon
stara zagora
starachowice
staraya derevnya
staraya kupavna
staraya russa
stargard
starogard gdanski
stary bohumin
staryy malgobek
staryy oskol
state college
staten island
stavanger
stavropol
steglitz
stellenbosch
sterling heights
sterlitamak
stevenage
stevens point
stilfontein
stockholm
stockport
stockton
stockton-on-tees
stoke-on-trent
stolberg
stonecrest
stourbridge
stourport-on-severn
stralsund
strasbourg
stratford
stratford-upon-avon
strogino
stroud
strovolos
stryi
strzelce opolskie
studio city
stung treng
stupino
stuttgart
stuttgart feuerbach
stuttgart muhlhausen
stuttgart-ost
su-ngai kolok
subang jaya
subic
subotica
suceava
sucre
sucy-en-brie
suez
sufalat samail
suffolk
sugar hill
sugar land
suicheng
suihua
suileng
suining
suita
suitland-silver hill
suixi
suizhou
sujangarh
sujiatun
sukabumi
sukagawa
sukheke mandi
sukhoy log
sukkur
suleja
sullana
sultanah
sultanbeyli
sultangazi
sultanpur
sulzbach-rosenberg
sumare
sumbawa besar
sumbawanga
sumber
sumedang
sumedang utara
sumenep
summerlin south
sumqayit
sumusta as sultani
sumy
sun city
sun city west
sun prairie
sunam
sunbury-on-thames
suncheon
sunchon
sunderland
sundsvall
sungai besar
sungai penuh
sungai petani
sungai raya
sungai udang
sungailiat
sunggal
sungho 1-tong
sunny isles beach
sunnyvale
sunrise
sunrise manor
sunset park
sunyani
sunzha
suozhen
supaul
suphan buri
sur
surabaya
surakarta
surat
surat thani
suratgarh
surendranagar
surfers paradise
surgut
suriapet
surigao
surprise
surrey
suto orizare
sutton
sutton coldfield
sutton in ashfield
suva
suva reka
suwa
suwalki
suwon
suzaka
suzano
suzhou
suzuka
svay rieng
sverdlovsk
svetlanovskiy
sviblovo
svobodnyy
svyetlahorsk
swabi
swansea
swedru
swidnica
swietochlowice
swindon
sydney
sydney central business district
syevyerodonetsk
syktyvkar
sylhet
syracuse
syriam
syzran
szczecin
szeged
szekesfehervar
szolnok
szombathely
ta khmau
tabaco
taboao da serra
tabora
tabriz
tabuk
taby
tacambaro de codallos
tachilek
tacloban
tacna
tacoma
tacuarembo
tacurong
tadepallegudem
tadmur
tadpatri
taesal-li
tafi viejo
tafo
taganrog
taganskiy
tagawa
tagaytay
tagbilaran city
tagiura
taguig
tahe
tahoua
tahta
taian
taichung
taif
taihecun
taikang
tailai
tainan
taipei
taiping
taishan
taitung city
taixing
taiyuan
taizhou
tajimi
takab
takaishi
takamatsu
takaoka
takarazuka
takasaki
takatsuki
takayama
takefu
takeo
takeocho-takeo
takestan
takoradi
tala
talagante
talara
talata mafara
talavera
talavera de la reina
talca
talcahuano
taldykorgan
talegaon dabhade
talipparamba
talisay
talkha
tall rif‘at
tallaght
tallahassee
tallinn
talnakh
taloqan
tam ky
tamale
taman senai
tamano
tamanrasset
tamarac
tambacounda
tambaram
tambo grande
tambov
tamiami
tampa
tampere
tampico
tamworth
tan an
tan-tan
tanabe
tanah merah
tanashicho
tanauan
tanay
tanda
tandil
tando adam
tando allahyar
tando jam
tando muhammad khan
tandur
tanga
tangail
tangerang
tanggu
tangier
tangjiazhuang
tangping
tangshan
tangzhai
tanjore
tanjung pandan
tanjung pinang
tanjung sepat
tanjung tokong
tanjungagung
tanjungbalai
tanki leendert
tantou
tanuku
tanushimarumachi-toyoki
tanza
taourirt
taoyuan city
taozhuang
tapachula
tapah road
taphan hin
taquaritinga
tarakan
taranto
tarawa
taraz
tarbes
targoviste
targowek
targu jiu
targu neamt
targu secuiesc
targu-mures
tarhuna
tarija
tarlac city
tarma
tarn taran
tarnobrzeg
tarnow
tarnowskie gory
taroudant
tarpon springs
tarragona
tarsus
tartagal
tartouss
tartu
tarub
tarut
tasek glugor
tash-kumyr
tashkent
tasikmalaya
tatabanya
tataouine
tatebayashi
tateyama
tatsunocho-tominaga
tatui
tatvan
taubate
taungdwingyi
taunggyi
taungoo
taunton
tauranga
tavsanli
tawau
taxco de alarcon
tay ninh
taylor
taylorsville
taytay
tayyibat al imam
taza
tazoult-lambese
ta‘izz
tbeng meanchey
tbilisi
tczew
tebessa
tebingtinggi
tecate
techiman
tecoman
tecpan guatemala
tegal
tegucigalpa
tehran
tehuacan
tejen
tejupilco de hidalgo
tekirdag
tekstilshchiki
tel aviv
telde
telemaco borba
telerghma
telford
tellicherry
teluk intan
teluk nibung
teluknaga
tema
temara
tembisa
temecula
temerluh
temirtau
temixco
tempe
tempe junction
tempelhof
temple
temple city
temple terrace
temuco
tenango de arista
tendo
teni
tenri
teofilo otoni
teoloyucan
teotihuacan de arista
tepatitlan de morelos
tepeji del rio de ocampo
tepexpan
tepic
teplice
terbanggi besar
teresina
teresopolis
termas de rio hondo
termini imerese
ternate
terni
ternopil
terrassa
terrazas del valle
terre haute
terrebonne
teshi old town
tesistan
tete
tetouan
tetovo
tetuan de las victorias
texas city
texcoco de mora
teziutlan
tezpur
tha bo
tha kham
tha mai
tha maka
tha muang
tha yang
thaba nchu
thai binh
thai nguyen
thakhek
thakurgaon
thana bhawan
thane
thanesar
thanh hoa
thanh pho uong bi
tharyarwady
thaton
thayetmyo
the acreage
the bronx
the colony
the crossings
the hague
the hammocks
the valley
the villages
the woodlands
theniet el had
thenkasi
thessaloniki
thetford-mines
thi tran tan thanh
thi xa phu my
thies
thies nones
thika
thimphu
thiruvananthapuram
thiruvarur
thomazeau
thongwa
thonon-les-bains
thoothukudi
thornaby-on-tees
thornton
thornton-cleveleys
thousand oaks
thrissur
throgs neck
thu dau mot
thunder bay
thung song
ti port-de-paix
tianchang
tianfu
tianjin
tianpeng
tianshui
tiaret
tiebo
tieli
tieling
tierra blanca
tiflet
tigard
tigwav
tijuana
tikamgarh
tikhoretsk
tikhvin
tiko
tilburg
tilhar
timashevsk
timisoara
timon
timoteo
tinaquillo
tindivanam
tingo maria
tinley park
tinongan
tinsukia
tipitapa
tiptur
tiquipaya
tirana
tiraspol
tirhanimine
tirmiz
tiruchengode
tiruchirappalli
tirunelveli
tirupati
tiruppur
tirur
tiruttangal
tiruvalla
tiruvannamalai
tiruvottiyur
tissemsilt
titagarh
tixtla de guerrero
tizi gheniff
tizi ouzou
tizi-n-tleta
tiznit
tlahuac
tlajomulco de zuniga
tlalnepantla
tlalpan
tlapa de comonfort
tlaquepaque
tlaxcala
tlemcen
toamasina
toba tek singh
tobias barreto
tobolsk
tobruk
tochigi
tochio-honcho
tocumen
togane
tohana
tokat
toki
tokmok
tokorozawa
tokushima
tokuyama
tokyo
toledo
tolga
toliara
toluca
tolyatti
tomakomai
tomaszow lubelski
tomaszow mazowiecki
tome acu
tomigusuku
toms river
tomsk
tonala
tondabayashicho
tongchon-up
tongchuan
tongchuanshi
tonghae
tonghua
tongliao
tongren
tongshan
tongzhou
tonk
tonypandy
toowoomba
topeka
tor lupara
torbali
torbat-e heydariyeh
torbat-e jam
tordher
toride
toronto
torquay
torrance
torre annunziata
torre del greco
torre del mar
torre-pacheco
torrejon de ardoz
torrelavega
torremolinos
torrent
torreon
torres vedras
torrevieja
torshavn
torun
tosu
totonicapan
tottori
touba
toukh
toulon
toulouse
tourcoing
tournai
tours
town n country
townsville
towson
toyama
toyohashi
toyokawa
toyonaka
toyota
tozkhurmato
tra vinh
trabzon
tracy
trang
trani
trapani
treinta y tres
trelew
tremblay-en-france
trencin
trento
trenton
tres arroyos
tres cantos
tres coracoes
tres coroas
tres isletas
tres lagoas
tres pontas
tres rios
treviso
trezzano sul naviglio
trier
trieste
trikala
trincomalee
trindade
trinidad
tripoli
triyuga
trnava
trois-rivieres
troisdorf
troitsk
tromso
trondheim
troparevo
troy
troyes
trujillo
trujillo alto
tsaritsyno
tsevie
tshikapa
tsu
tsuen wan
tsukuba
tsuruga
tsurugi-asahimachi
tsuruoka
tsurusaki
tsushima
tsuyama
tuapse
tuban
tubarao
tubingen
tucson
tucupita
tucurui
tuguegarao
tula
tula de allende
tulancingo
tulangan utara
tulare
tulcan
tulcea
tulsa
tultepec
tultitlan de mariano escobedo
tulua
tulun
tulungagung
tumaco
tumbes
tumen
tumkur
tundla
tung chung
tungi
tungipara
tuni
tunis
tunja
tupa
tura
turbaco
turbat
turbo
turda
turgutlu
turhal
turin
turkestan
turkmenabat
turkmenbasy
turku
turlock
turmero
turnu magurele
turpan
tuscaloosa
tustin
tutamandahostel
tuxpam de rodriguez cano
tuxtepec
tuxtla
tuy hoa
tuyen quang
tuymazy
tuzla
tver
twentynine palms
twin falls
tychy
tyler
tyoply stan
tyre
tyumen
ualog
uba
ubach-palenberg
ubatuba
ube
uberaba
uberlandia
ubon ratchathani
uchqurghon shahri
udaipur
udgir
udhampur
udine
udon thani
udumalaippettai
udupi
ueda
uekimachi-mono
ueno-ebisumachi
ufa
uga
ugep
ughelli
uherske hradiste
uige
uijeongbu-si
uiju
uitenhage
ujhani
uji
ujjain
ukhta
ulan bator
ulan-ude
ulanhot
ulhasnagar
ullal
ulm
ulsan
ulu tiram
ulyanovsk
uman
umea
umm al quwain city
umm el fahm
umm qasr
umm ruwaba
umm salal muhammad
umraniye
umred
umuahia
umuarama
una
unai
ungaran
ungsang
uniao da vitoria
uniao dos palmares
union
union city
union de reyes
universal city
university city
university heights
university park
university place
unjha
unna
unnao
untolovo
unye
upata
upington
upland
upleta
uppal kalan
upper alton
upper arlington
upper coomera
upper dir
upper hutt
upplands vasby
uppsala
uptown
urayasu
urdaneta
urganch
urgut shahri
uriangato
uritsk
uromi
ursynow
uruapan
uruguaiana
urumqi
urus-martan
usak
usera
ush-tyube
ushiku
ushirombo
ushuaia
uskudar
usolye-sibirskoye
ussuriysk
ust-dzheguta
ust-ilimsk
ust-kamenogorsk
ust-katav
ust-kut
ust-labinsk
usta muhammad
usti nad labem
usulutan
uthai thani
utica
utrecht
utrera
utsunomiya
uttar char fasson
uttaradit
uvira
uwajima
uyo
uyovu
uzhgorod
uzice
uzlovaya
vaasa
vacaria
vacaville
vacoas
vadakku valliyur
vadodara
vaduz
vagonoremont
vaihingen an der enz
val-dor
valasske mezirici
valdemoro
valdivia
valdosta
vale of leven
valenca
valence
valencia
valente diaz
valera
valinhos
valjevo
vallabh vidyanagar
valladolid
valle de bravo
valle de la pascua
valle de santiago
valle hermoso
valledupar
vallejo
valletta
valley glen
valley station
valley stream
valparai
valparaiso
valsad
valvedditturai
van
van buren
van nest
van nuys
vanadzor
vancouver
vanderbijlpark
vandoeuvre-les-nancy
vaniyambadi
vannes
vantaa
vapi
varamin
varanasi
varese
vargem grande
vargem grande do sul
varginha
varna
varzea alegre
varzea da palma
varzea grande
varzea paulista
vasastan
vasco da gama
vaslui
vasteras
vasylevsky ostrov
vatican city
vatutino
vaudreuil-dorion
vaughan
vaulx-en-velin
vavuniya
vaxjo
veenendaal
vega baja
veinticinco de mayo
vejalpur
vejle
velasco ibarra
velbert
veles
velez-malaga
velika gorica
velikiy novgorod
velikiy ustyug
velikiye luki
veliko turnovo
velizy-villacoublay
vellore
velsen-zuid
venado tuerto
venancio aires
venaria reale
venice
venissieux
venlo
ventura
venustiano carranza
vera cruz
veracruz
veraval
vereeniging
verkhniy ufaley
verkhnyaya pyshma
verkhnyaya salda
vernon hills
vero beach south
verona
versailles
verviers
veshnyaki
vespasiano
vestavia hills
veszprem
vi thanh
viamao
viana
viana do castelo
vicalvaro
vicenza
vicosa
victor rosales
victoria
victoria de durango
victoria falls
victorias
victorville
vidin
vidisha
vidnoye
vienna
vientiane
viersen
viet tri
vigevano
vigneux-sur-seine
vigo
vihari
vijayawada
vila do conde
vila nova de gaia
vila velha
vila-real
vila-seca
viladecans
vilafranca del penedes
vilagarcia de arousa
vilanova i la geltru
vilapicina i la torre llobeta
vilhena
viljoenskroon
villa alemana
villa allende
villa altagracia
villa angela
villa bisono
villa bruzual
villa canales
villa carlos paz
villa constitucion
villa consuelo
villa de costa rica
villa de cura
villa de mayo
villa de san diego de ubate
villa de vallecas
villa del rosario
villa dolores
villa elisa
villa francisca
villa gesell
villa hayes
villa juarez
villa lugano
villa maria
villa mercedes
villa nueva
villa ortuzar
villa park
villa regina
villa santa rita
villa vicente guerrero
villach
villahermosa
villanueva de la serena
villaverde
villavicencio
villaviciosa de odon
villefranche-sur-saone
villenave-dornon
villeneuve-dascq
villeneuve-la-garenne
villeneuve-saint-georges
villeneuve-sur-lot
villeurbanne
villiers-le-bel
villiers-sur-marne
villingen-schwenningen
villupuram
vilnius
vina del mar
vineland
vinh
vinh long
vinhedo
vinnytsia
vinukonda
viransehir
virar
virginia
virginia beach
virudunagar
viry-chatillon
visakhapatnam
visalia
visconde do rio branco
visitacion valley
visnagar
vista
vitebsk
vitoria
vitoria da conquista
vitoria de santo antao
vitry-sur-seine
vittoria
vittorio veneto
vizianagaram
vlaardingen
vladikavkaz
vladimir
vladivostok
vlore
volgodonsk
volgograd
volodymyr-volynskyi
vologda
volos
volsk
volta redonda
volzhsk
volzhskiy
vorkuta
voronezh
voskresensk
vostochnoe degunino
votkinsk
votorantim
votuporanga
vranje
vranov nad toplou
vratsa
vriddhachalam
vrindavan
vryheid
vung tau
vyatskiye polyany
vyazma
vyborg
vykhino-zhulebino
vyksa
vyronas
vyshniy volochek
wa
wabu
wacheng
waco
wad medani
wade hampton
wadi as sir
wafangdian
waiblingen
wakayama
wake forest
wakefield
wako
walbrzych
waldorf
waldshut-tiengen
walla walla
wallasey
walnut creek
walnut grove
walsall
waltham
walton-on-thames
walvis bay
wandsbek
wangkui
wangqing
wani
wanju
wanning
wanparti
wanxian
warangal
wardha
warin chamrap
waris aliganj
warmbaths
warner robins
warren
warri
warrington
warsaw
warwick
washim
washington
washington heights
washington, d.c.
washwood heath
watampone
waterbury
waterford
waterloo
waterlooville
watford
watsonville
wau
waukegan
waukesha
wawer
wayne
wazirabad
webster groves
wedding
wedi
weifang
weihai
weil am rhein
weimar
weinan
weining
weinstadt-endersbach
weinzierl bei krems
wekiwa springs
weleri
welkom
welland
wellingborough
wellington
welwyn garden city
wembley
wenchang
wenling
wenshan city
wenshang
wenxing
wenzhou
weru
wesel
wesley chapel
west albany
west allis
west and east lealman
west babylon
west bend
west bloomfield township
west bridgford
west bromwich
west carson
west chicago
west coon rapids
west covina
west des moines
west elkridge
west end
west englewood
west falls church
west fargo
west gulfport
west hartford
west haven
west hills
west hollywood
west island
west islip
west jerusalem
west jordan
west kelowna
west lafayette
west lake sammamish
west lake stevens
west lawn
west linn
west little river
west lynchburg
west melbourne
west memphis
west mifflin
west milford
west new york
west odessa
west orange
west palm beach
west pensacola
west puente valley
west raleigh
west ridge
west sacramento
west scarborough
west seneca
west springfield
west torrington
west town
west valley city
west vancouver
west warwick
west whittier-los nietos
westland
westminster
weston
weston-super-mare
westonaria
wetter (ruhr)
wetzlar
weymouth
whangarei
wheat ridge
wheaton
white bear lake
white plains
white rock
whitehall township
whitley bay
whittier
wichian buri
wichita
wichita falls
widnes
wiener neustadt
wiesbaden
wigan
wigston magna
wilhelmshaven
wilkes-barre
willemstad
willich
willowdale
wilmersdorf
wilmington
windhoek
windsor
winejok
winnipeg
winston-salem
winter garden
winter gardens
winter haven
winter park
winter springs
winterhude
winterthur
witbank
witten
wloclawek
wodzislaw slaski
wokha
woking
wola
wolfenbuttel
wolfsburg
wollongong
wolverhampton
wonju
wonosobo
wonsan
woodbury
woodford green
woodland
woodland hills
woodlands
worcester
worms
worthing
wrexham
wroclaw
wuchang
wucheng
wuchuan
wuda
wuhai
wuhan
wuhu
wukari
wulingyuan
wum
wuppertal
wurzburg
wusong
wuwei
wuxi
wuxue
wuyang
wuzhen
wuzhou
wyndham vale
wyoming
xai-xai
xalapa de enriquez
xam nua
xankandi
xiamen
xian
xiangcheng chengguanzhen
xiangtan
xiangxiang
xiangyang
xianju
xianning
xiannu
xianshuigu
xiantao
xianyang
xiaogan
xiaolingwei
xiaoshan
xiaoshi
xiaoweizhai
xiazhen
xiazhuang
xichang
xico
xicotepec de juarez
xifeng
xihe
xilin hot
ximeicun
xincheng
xindi
xindian
xingcheng
xinghua
xinglongshan
xingtai
xinhui
xining
xinji
xinmin
xinpu
xinqing
xinshi
xintai
xinxiang
xinyang
xinyi
xinyu
xinyuan
xinzhi
xinzhou
xiongzhou
xique xique
xishan
xiulin
xiuyan
xiuying
xixiang
xochimilco
xo‘jayli shahri
xuanzhou
xuchang
xucheng
xunchang
yachimata
yacuiba
yadgir
yafran
yagoua
yaguachi nuevo
yaizu
yakeshi
yakima
yakutsk
yala
yalova
yalta
yamagata
yamaguchi
yamazakicho-nakabirose
yambol
yamethin
yamoussoukro
yamunanagar
yanagawamachi-saiwaicho
yanbu
yancheng
yangchun
yangcun
yanggu
yangiyul
yangjiang
yangju
yangliuqing
yangon
yangpyong
yangquan
yangsan
yangshuo
yangzhou
yanji
yanjiang
yanliang
yanta
yantai
yantongshan
yany kapu
yanzhou
yao
yaounde
yaren
yaritagua
yaroslavl
yaroslavskiy
yartsevo
yasenevo
yashan
yashio
yasuj
yatou
yatsuomachi-higashikumisaka
yavatmal
yawata
yazd
yebaishou
yegoryevsk
yehud-monosson
yekaterinburg
yelabuga
yelahanka
yelets
yen bai
yen vinh
yenakiyeve
yenangyaung
yeongam
yeosu
yerba buena
yerevan
yessentuki
yevlakh
yevpatoriya
yeysk
yibin
yichang
yicheng
yichun
yigo village
yigou
yilan
yima
yinchuan
yingchuan
yingkou
yingshang chengguanzhen
yinzhu
yirga ‘alem
yishui
yiwu
yiyang
yogyakarta
yokkaichi
yokohama
yokosuka
yola
yonago
yonan-up
yonezawa
yong peng
yongchuan
yongfeng
yonggwang-up
yonkers
yono
yopal
yorba linda
york
yoshida-kasugacho
yoshikawa
yoshkar-ola
yotsukaido
youhao
youngstown
youssoufia
yozgat
yuanlin
yuanping
yuba city
yucaipa
yucca valley
yucheng
yuci
yudong
yuen long kau hui
yueyang
yuki
yuksekova
yuktae-dong
yukuhashi
yulin
yulinshi
yuma
yumbo
yuncheng
yunfu
yunmeng chengguanzhen
yunyang
yurga
yushu
yutan
yuxi
yuxia
yuyao
yuzhno-sakhalinsk
yverdon-les-bains
zaandam
zaanstad
zabid
zabol
zabrze
zacapu
zacatecas
zadar
zagazig
zagreb
zahedan
zahir pir
zahle
zalaegerszeg
zalau
zama
zamboanga
zamora
zamosc
zamoskvorechye
zanjan
zanzibar
zaoyang
zaozhuang
zapopan
zaporizhia
zaragoza
zarand
zarate
zarechnyy
zaria
zarinsk
zarqa
zarzis
zawiercie
zawiya
zaxo
zayed city
zdar nad sazavou
zdunska wola
zefta
zehlendorf
zeist
zelenodolsk
zelenogorsk
zelenograd
zemun
zenica
zeribet el oued
zeytinburnu
zgierz
zhabei
zhalantun
zhanaozen
zhangjiagang
zhangjiajie
zhangjiakou
zhangjiakou shi xuanhua qu
zhangye
zhangzhou
zhanjiang
zhaobaoshan
zhaodong
zhaogezhuang
zhaoqing
zhaotong
zhaoyuan
zhaozhou
zheleznodorozhnyy
zheleznogorsk
zheleznogorsk-ilimskiy
zhengjiatun
zhengzhou
zhenjiang
zhenlai
zhenzhou
zhezqazghan
zhicheng
zhigulevsk
zhijiang
zhlobin
zhob
zhongshan
zhongshu
zhongxiang
zhongxing
zhongxing new village
zhoucheng
zhoucun
zhoukou
zhoushan
zhovti vody
zhu cheng city
zhuanghe
zhuangyuan
zhuhai
zhuji
zhujiajiao
zhukovskiy
zhulebino
zhumadian
zhuzhou
zhytomyr
zibo
zielona gora
zigong
ziguinchor
zijinglu
zile
zilina
zinacantepec
zinder
zipaquira
zlatoust
zlin
zliten
zoetermeer
zografos
zoliborz
zomba
zomin shaharchasi
zonguldak
zory
zoucheng
zrenjanin
zugdidi
zuglo
zumpango
zumpango del rio
zunyi
zurich
zurich (kreis 10)
zurich (kreis 11)
zurich (kreis 12)
zurich (kreis 2)
zurich (kreis 3)
zurich (kreis 3) / sihlfeld
zurich (kreis 4) / aussersihl
zurich (kreis 6)
zurich (kreis 6) / unterstrass
zurich (kreis 7)
zurich (kreis 9)
zurich (kreis 9) / altstetten
zushi
zwickau
zwolle
zyablikovo
zyuzino
‘ain el hadjel
‘ajab shir
‘ajlun
‘amran
‘ayn al ‘arab
‘ewa gentry
‘ibri
‘izbat al burj
`;
