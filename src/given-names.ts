/**
 * Given names that stand for each other: short forms, and one name in several languages and romanisations. A line is one
 * name; a word stands in one line only. Words are folded and in Latin letters.
 */
const SAME_NAME = `
abdallah abdullah abdulla abdalla abdellah abdoulaye abdullahi abdulahi
abdul abd abdel abdol abdoul abdal abdu
abraham abe ibrahim ibraheem ebrahim avraham abram ibrahima
adam adem
adrian adrien hadrian
ahmad ahmed achmed ahmet ahmadou akhmed akhmad ahmadu amadou
ali aly alii
alan allan allen alain
albert al albrecht alberto
alexander alex aleksandr alexandr oleksandr alyaksandr aliaksandr alexandre alessandro alejandro aleksander aleksandar alexandru alexandros sasha sascha iskander sandro sandor xander olexandr
alexandra aleksandra oleksandra alessandra alejandra
alexei alexey aleksei aleksey alexej aleksej oleksiy oleksii oleksij alexis alexi aleksi alaksiej
alfred alf fred alfredo
amin ameen
amir ameer emir
anastasia anastasiya anastasiia anastassia
andrew andy andrey andrei andriy andrii andrij andrej andre andrea andreas andres andrzej anders andras ondrej andranik
angel angelo anxo
ann anna anne annie hanna hannah ana anya hanne
anthony tony antony anton antonio antonin antonius antoine antoni
arkady arkadiy arkadi arkadij
arseniy arsenii arseny arseni
arthur art arturo artur
artem artyom artiom
aziz azeez
bashar bachar
benjamin ben benny binyamin benyamin bibi beniamin
bernard bernie bernhard bernardo
bogdan bohdan
boris borys
bruce
carl karl charles charlie chuck carlos carlo karol karel karoly charly
catherine kate katherine kathryn cathy kathy katie katya kateryna ekaterina yekaterina katarina katharina caterina catarina catalina
christian kristian cristian christiaan
christina kristina cristina christine krystyna khrystyna
christopher chris christoph christophe cristobal krzysztof kristof
claude claudio claudius
clement clemens klemens
cyril kirill kyrylo kiril kyril cyrille
daniel dan danny daniil danylo danilo daniele danyl
darya daria dariya
david dave davide davyd dawud dawood daud daoud davud
deborah debbie debra
denis denys dennis dionisio
diego
dmitry dmitri dmitriy dmitrii dmitrij dmytro dimitri dimitry dima dzmitry dimitar dimitrios dimitris dmitro
dominic dominique domenico domingo dominik
donald don donny
douglas doug
edmund edmond
edward ed eddie ted eduard eduardo edouard edvard eduards
elena olena helena helene helen yelena elene alena jelena ilona
eli elie ilie eliyahu elias ilya illia ilia elijah ilyas illya ilja
elizabeth liz lizzie beth betty elisabeth yelizaveta elizaveta yelyzaveta elisabetta isabel isabella isabelle
emil emile emilio
emmanuel emanuel immanuel manuel emanuele
erdogan
eric erik erich eryk
ernest ernst ernesto
eugene gene yevgeny evgeny evgeni yevgeni yevhen evgeniy yevgeniy eugen eugenio evgenij jewgeni yevhenii evhen evgenii
eva eve ewa yeva
fahd fahad
faisal faysal feisal faycal
farid fareed
farouk faruq farooq faruk
fatima fatimah fatma fatemeh fatoumata
fedor fyodor fedir theodore theodor teodor feodor fjodor
felix feliks
ferdinand fernando ferdinando fernand
francis frank francisco francesco francois franz frantisek franciszek frans ferenc pancho paco franciscus frankie
frederick frederic freddie friedrich fritz federico fryderyk frederik fredrik
gabriel gavriil gabriele havryil
gennady gennadiy hennadiy gennadi gennadij hennadii henadz
geoffrey geoff jeffrey jeff jeffery
george georg georges jorge giorgio giorgi georgy georgi georgiy heorhiy georgios yorgos jerzy gyorgy georgii heorhii jordi
gerald gerry gerard gerardo gerhard
gideon
giovanni
gregory greg grigory grigori grigoriy hryhoriy hryhorii gregor gregorio grzegorz grigorij grigorios ryhor
gustav gustavo gustave gus
guy guido
habib habeeb
hafez hafiz
hamad hamed hamid hameed hamit
hamza hamzah
hans
harold harry harald
hassan hasan hassane hasson
haidar haydar haider heydar hayder geidar
henry hank henri heinrich enrique henrik hendrik enrico henryk heinz henrique
herbert herb heribert
herman hermann german armando
hilary hillary
hosni husni
hugo hugh ugo hugues
hussein husain hussain husayn husein hossein hosein houssein huseyn huseyin khusein hocine
ignatius ignacio ignazio ignacy
igor ihor ihar
ilham ilkham
imad emad
imran emran
irina iryna irene irena iryne
isaac ike yitzhak itzhak yitzchak isak ishaq
ismail ismael esmail ishmael ismayil esmaeil
ivan
jacob jake jakob yakov yaakov jacobo jakub yakub yaqub yaqoub giacomo
jalal galal djalal
jamal gamal jamaal djamal cemal
james jim jimmy jamie jaime jimmie seamus
jan jens hans john johnny jack johann johannes jean juan joao giovanni ivan jon jhon yohannes ioan ioannis iain ian sean evan janos jonny
jane joan jeanne johanna giovanna joanna juana ivana janet
jason iason
jennifer jenny jen
jerome hieronymus jeronimo girolamo
jeremiah jeremy jerry yirmiyahu
jessica jess jessie
jonathan yonatan jonatan
joachim joaquin gioacchino
joseph joe joey jose josef jozef giuseppe yosef youssef yousef yusuf yusef yusif josip iosif yosyp pepe yousuf yousif youssouf jusuf josephus yusof
joshua josh yehoshua josue
julia yulia yuliya yuliia julie giulia julija
julian julien giuliano yulian
julius julio jules giulio yuliy
kamal kamel kemal
kareem karim kerim
kenneth ken kenny
khaled khalid chaled halid
khalil khaleel halil khalilou
konstantin constantine kostyantyn constantin kostiantyn costas kostas konstantinos kostya kanstantsin konstantyn
lawrence larry laurence lars laurent lorenzo laurentius lavrentiy lavrenti
leo lev leon leonid leonard leonardo lenny leonhard lyonid leonidas
leslie les
lewis louis lou luis luigi ludwig lewys ludovic luiz lluis
lucas luke luca lukas luc lucasz lukasz luka
lucy lucia lucie lucija
lyudmila liudmyla ludmila lyudmyla ljudmila
magnus
mahmoud mahmud mehmood mahmood makhmud
maher mahir
makram makrem
margaret maggie meg peggy margarita marguerite margarete margit greta
maria mary marie mariya mariia maryam miriam mariam marija marya meryem marina maryna mariana
marc mark marcus marco marcos marek marko markus marcus marc marco
martin marty martyn martinus martino marten
matthew matt matthias mateo matteo mathieu matthieu matvey matviy mateusz mattias matti
maurice mauricio maurizio moritz morris
maximilian max maxim maksim maksym maxime maximiliano massimo maxym
melvin mel
mehdi mahdi
michael mike mick mikhail mykhailo mykhaylo michel miguel michele mikael mihail mihai mykhaylo michal mikko mihaly mikhael mikhailo mickey micheal mihailo misha mykhajlo michail mikhael
mohammed muhammad mohammad mohamed muhammed mohamad muhamad mehmet mohamud mahamat magomed mohamadou mamadou mohd muhamed mouhamad mouhammad muhammet mokhammed mohamet mohammod muxammad
moses moshe moise moussa musa mousa moises moyses
mustafa mustapha moustafa mostafa moustapha
munir mounir muneer
nadia nadiya nadezhda nadiia
naser nasser nasir nasr naseer
nathan nat nathaniel natan nate
natalia natalya nataliya natalie nataliia nathalie natasha
nicholas nick nicolas nikolas nikolai nikolay mykola nicola nicolae nikolaus nikolaos klaus nikola nikolaj niklas nico niko claus colin mikalai nicky
noah nuh noach
nabil nabeel
nouri nuri
oleg oleh aleh
olga olha volha
omar umar omer oumar umer
orest
osama usama oussama ussama
oscar oskar
othman usman osman uthman ousmane othmane
patricia pat patty patrizia trish
patrick paddy patrik patricio padraig patryk
paul pavel pavlo pablo paolo paulo pawel pavol pauli pavlos paavo pal
peter pete petro pyotr petr pedro pierre pietro piotr petrus petar peer petre petros piero pjotr per pieter piet petter pekka
philip phil philippe felipe filippo filip philipp phillip filipp pylyp
qassem qasem qasim kassem kasim qassim kassim ghasem ghassem
rachel rahel raquel rachelle
rafael raphael rafal raffaele rafail
rafiq rafik
ramadan ramazan ramzan
raul
raymond ray raimundo ramon raimond
rashid rasheed rachid
rebecca becky rebekah
reza rida ridha rezza
richard rick dick rich ricardo riccardo ryszard ricky
robert bob rob bobby roberto robbie bert rupert
rodrigo roderick rodion
roger rogelio ruggero rutger
roland rolando orlando
ronald ron ronnie ronaldo
roman romano romain
rudolf rudolph rudy rodolfo rolf
rustem rustam
said saeed sayed saed saeid sayid
saad sad
salah saleh salih saaleh
salem salim saleem selim
salman suleiman sulaiman suleyman sulayman solomon soleiman souleymane sulaymon solayman
samantha sam samuel sammy shmuel samuil samuele
sara sarah sarra
sebastian bastian sebastien
serge sergei sergey sergio serhiy serhii sergii sergiy sergej serhij siarhei siarhey serghei
sharif shareef cherif sherif
sheikh shaikh
simon simeon semyon semen shimon simone szymon symon ximena
sofia sophia sophie sofiya sofiia zofia
stanislav stanislaus stanislaw stan stas
stephen steve steven stefan stepan stephan etienne esteban stefano stephane stjepan istvan steffen stevan shtefan stepanos
susan sue susanna susanne suzanne zuzana susana
svetlana svitlana svetlana
sviatoslav svyatoslav
tamara tamar
taras
tarek tariq tarik tareq tariq
tatiana tatyana tetiana tetyana tatjana
thomas tom tommy tomas tommaso tomasz toma foma thom
timothy tim timofey tymofiy timofei timotheus tymofii
valentin valentyn valentine valentino valentyna
valery valerii valeriy valeri valerij valerie valeria valeriu
vasily vasyl vasiliy vasili vasil basil vasilis vassily vasilios wassili vasilij vasile
veronica veronika
victor viktor vittorio vic viktar vyktor
victoria viktoria viktoriya viktoriia vicky
vincent vince vincenzo vicente vincenz vikentiy
virginia ginny
vitaly vitaliy vitali vitalii vitalij vital
vladimir volodymyr vladymyr wladimir vladimer wolodymyr volodimir uladzimir vladimiro wolodimir vlodymyr
vladislav vladyslav wladyslaw uladzislau
vsevolod
vyacheslav viacheslav viatcheslav vjaceslav wjatscheslaw
vitold witold
walid waleed oualid
walter walt gualtiero
william bill will billy willy willem wilhelm guillaume guillermo guglielmo vilhelm wim liam vilim willie
yahya yahia yehya yehia jahja yahiya
yasin yassin yaseen yassine
yasser yasir yaser
yaroslav jaroslav iaroslav jaroslaw
yuri yuriy yury yurii iurii juri jurij jurijs youri yuriyi iouri
younis yunus yunis younes younous yunes junus
zachary zach zack zachariah zakaria zakariya zakhar zechariah zakariyya zakariyah
ziad ziyad zyad
`;

/**
 * Families whose name newspapers spell in ways that follow no rule. A line is one family name.
 */
const SAME_FAMILY = `
gaddafi qaddafi kadhafi qadhafi gadhafi gadafi khadafy kadafi gheddafi qathafi khaddafi kaddafi
khrushchev khrushchov chruschtschow khrouchtchev hrushchev
gorbachev gorbatschow gorbatchev gorbaciov gorbachov gorbaczow
yeltsin jelzin eltsine eltsin jeltsin
solzhenitsyn solschenizyn soljenitsyne solzhenitsin
tchaikovsky chaikovsky tschaikowski tchaikovski chaikovskii
rachmaninoff rakhmaninov rachmaninov rachmaninow
khodorkovsky chodorkowski khodorkovski chodorkowskij
prigozhin prigoschin prigojine prigozjin
shoigu schoigu choigou shoygu sjojgu
zaluzhny zaluzhnyi saluschnyj zaloujny zaluzhnyy zaluzny
poroshenko poroschenko porochenko
netanyahu netanjahu netanyahou nethanyahu netaniahu
hussein husain hussain husayn husein hossein hosseini
khamenei chamenei khamanei khamene'i
khomeini chomeini khomeyni
ahmadinejad ahmadinedschad ahmadinezhad
nasrallah nasrullah nasralla
erdogan erdoghan
saakashvili saakaschwili saakachvili
shevardnadze schewardnadse chevardnadze
dzhugashvili jughashvili dschugaschwili
lukashenko lukashenka lukaschenko loukachenko lukasjenko
mohammed muhammad mohammad mohamed muhammed mohamad
osman uthman othman usman
`;

function tableOf(lines: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) if (!table.has(word)) table.set(word, words[0] ?? word);
  }
  return table;
}

let given: Map<string, string> | undefined;
let families: Map<string, string> | undefined;

/** The name that stands for a given name's variants ("joseph" for "joe"), or undefined if no table has it. */
export function sameGivenName(word: string): string | undefined {
  given ??= tableOf(SAME_NAME);
  return given.get(word);
}

/** The spelling that stands for a family name's irregular spellings, or undefined if no table has it. */
export function sameFamily(word: string): string | undefined {
  families ??= tableOf(SAME_FAMILY);
  return families.get(word);
}
