/**
 * Given names that stand for each other: short forms, and one name in several languages and romanisations. A line is one
 * name; a word stands in one line only. Words are folded and in Latin letters.
 */
const SAME_NAME = `
abraham abe avraham abram avram
adam adem
adrian adrien
alan allan allen
albert al bert
alexander alex aleksandr alexandr oleksandr alyaksandr aliaksandr alexandre aleksander aleksandar alexandru alexandros sasha sascha olexandr iskandar
alexandra aleksandra oleksandra olexandra sandra
alexei alexey aleksei aleksey alexej aleksej oleksiy oleksii oleksij alexis alexi aleksi alaksiej aleksiy aliaksei
alfred alf
anastasia anastasiya anastasiia anastassia
andre andres andreas
andrew andy andrey andrei andriy andrii andrij andrej
angel angelo
ann anna anne annie hanna hannah ganna
anthony tony antony
anton antin
arkady arkadiy arkadi arkadij
arseniy arsenii arseny arseni
artem artyom artiom
arthur art artur
benjamin ben benny binyamin benyamin bibi beniamin
bernard bernie bernhard
bogdan bohdan
boris borys
carl karl
catherine kate katherine kathryn cathy kathy katie
charles charlie chuck
christian kristian cristian christiaan
christina kristina cristina krystyna khrystyna kristyna
christoph christof kristof
christopher chris
clement clemens klemens
cyril kirill kyrylo kiril kyril
daniel dan danny danylo danilo daniil danil danila
darya daria dariya
david dave davyd dawid
deborah debbie debra
denis denys dennis dzianis
dmitry dmitri dmitriy dmitrii dmitrij dmytro dimitri dimitry dima dzmitry dimitar dimitrios dimitris dmitro dmytriy dmytrii
dominic dominique dominik
donald don donny
douglas doug
dzhokhar djokhar
edmund edmond
edward ed eddie ted eduard edouard edvard
elena olena yelena jelena alena ielena
eli elie
elias elijah
elizabeth liz lizzie beth betty elisabeth liza
emil emile
emmanuel emanuel immanuel manuel
eric erik erich
ernest ernst
eugene gene yevgeny evgeny evgeni yevgeni yevhen evgeniy yevgeniy evgenij jewgeni yevhenii evhen evgenii ievgen evgueni jewgenij yauhen yevhenij
eva eve
fedor fyodor fedir fiodor fjodor feodor
felipe filipe
felix feliks
ferdinand fernand
francis frank frankie
francisco paco pancho
frederick frederic fred freddie frederik fredrik
friedrich fritz
gabriel gabriele
gennady gennadiy hennadiy gennadi gennadij hennadii henadz
geoffrey geoff jeffrey jeff jeffery
george georg georges
georgy georgi georgiy heorhiy georgii heorhii gueorgui georgij
gerald gerry gerard
giorgi giorgio
gregory greg
grigory grigori grigoriy hryhoriy hryhorii grigorij ryhor grigorii hryhori
gustav gustavo gustave gus
guy guido
harold harry
heinrich heinz
helena helene helen
hendrik henrik
henry hank henri
herbert herb
herman hermann
hilary hillary
hugo hugues
ignatius ignacio ignazio ignacy inaki nacho
igor ihor ihar
ilham ilkham
ilya illia ilia ilja illya
igor ihor ihar igar
iosif josip yosyp osip
irene irena
irina iryna
isaac ike isak
isabel isabella isabelle
ivan iwan
jacob jake jakob yakov yaakov iakov yakiv
jakub kuba
james jim jimmy jamie jimmie
jane janie
jennifer jenny jen
jens jans
jeremiah jeremy jerry
jessica jess jessie
joan joanie
johann johannes hans
john johnny jack jon jhon johnnie
jonathan yonatan jonatan yoni
jose pepe
joseph joe joey josef jozef
joshua josh
julia yulia yuliya yuliia julie julija iuliia ioulia
julian julien
julius julio jules
kateryna ekaterina yekaterina katya katerina jekaterina iekaterina
kenneth ken kenny
konstantin constantine kostyantyn constantin kostiantyn costas kostas konstantinos kostya kanstantsin konstantyn konstantinas
lawrence larry laurence
leo leon
leonid lyonid leanid
leslie les
lev lew
lewis louis lou
lucas lukas luke
lucy lucie
luis lluis
lyudmila liudmyla ludmila lyudmyla ljudmila
marc mark
marco marcos
marek marko
margaret maggie meg peggy
maria mary marie mariya mariia marija
marina maryna
martin marty martyn
mateusz mateus
matthew matt
matthias mattias
matvey matviy matvei
maurice maurits
maximilian max maxim maksim maksym maxime maximiliano massimo maxym
melvin mel
michael mike mick micky mickey micheal
mikhail mykhailo mykhaylo mihail michail mikhailo misha mykhajlo mikhael
moses moshe
nadia nadiya nadezhda nadiia
natalia natalya nataliya natalie nataliia natasha natalja natallia
nathan nat nathaniel nate natan
nicholas nick nicky nikolai nikolay mykola nikolaj mikalai mykolai nikolaos kolya nicolai nikos nikola
nicolas nico
noah nuh noach
oleg oleh aleh
olga olha volha
oscar oskar
patricia pat patty trish
patrick paddy
paul pavel pavlo pawel
peter pete petro pyotr piotr pjotr petr pyatro pere pietro
philip phil philippe phillip philipp filipp pylyp
rachel rahel raquel rachelle
rafael raphael
raymond ray
rebecca becky rebekah
ricardo riccardo
richard rick dick rich ricky
robert bob rob bobby robbie
roman raman
ronald ron ronnie
rudolf rudolph rudy
rustem rustam
solomon shlomo
samuel sam sammy
sara sarah sarra
sebastian sebastien
semyon semen semion
serge sergei sergey sergio serhiy serhii sergii sergiy sergej serhij siarhei siarhey serghei
shmuel samuil
simon simeon
simone simona
sofia sophia sophie sofiya sofiia zofia
stanislav stanislaus stanislaw stan
stepan stsiapan
stephen steve steven stefan
susan sue susanna susanne suzanne susie
svetlana svitlana
sviatoslav svyatoslav
tamara tamar
tatiana tatyana tetiana tetyana tatjana
theodore theodor
thomas tom tommy
timofey tymofiy timofei tymofii tsimafei
timothy tim
timur temur teymur
valentin valentyn valiantsin
valentina valentyna
valeria valeriya valeriia
valery valerii valeriy valeri valerij valeryi valeriu
vasily vasyl vasiliy vasili vasil wassili vasilij vassily wasyl vasilii
veronica veronika
victor viktor vic wiktor
victoria viktoria viktoriya viktoriia vicky vika
vincent vince
virginia ginny
vitaly vitaliy vitali vitalii vitalij vital
vitold witold
vladimir volodymyr vladymyr wladimir vladimer wolodymyr volodimir uladzimir vladimiro wolodimir vlodymyr
vladislav vladyslav wladyslaw uladzislau
vyacheslav viacheslav viatcheslav vjaceslav wjatscheslaw
walter walt gualtiero
wilhelm willi
willem wim
william bill will billy willy liam
yaroslav jaroslav iaroslav jaroslaw
yelizaveta elizaveta yelyzaveta jelisaweta
yitzhak itzhak yitzchak
yosef yossi yosif
yoweri yoveri
yuri yuriy yury jury yurii iurii juri jurij jurijs youri yuriyi iouri
zachary zach zack
zakhar zakhary zachar zaxar zachari zahar zakharias
`;

/** The same for names out of the Arabic script, which writes few vowels: any romanisation is somebody's. */
const SAME_ARABIC_NAME = `
adel adil
jawad juad javad jaouad
fadel fadil fadhil fazel fazil
tawfik taufik taufiq tawfiq toufik taoufik taufek
azim azeem adhim
latif lateef
hakim hakeem
wahid waheed ouahid
anwar anouar anwer
abdallah abdullah abdulla abdalla abdellah abdoulaye abdullahi abdulahi
abdul abd abdel abdol abdoul abdal abdu
ahmad ahmed achmed ahmet ahmadou akhmed akhmad ahmadu amadou
aisha ayesha aicha aysha aishah aysa
akbar akhbar
ali aly alii
amin ameen
amir ameer emir
amr amru
anas anass
ayman aiman aymen eymen
aziz azeez
bashar bachar
basil basel bassel
bilal belal
dawood daud daoud davud dawud
fahd fahad
faisal faysal feisal faycal
faiz faez fayez fayiz
farid fareed
farouk faruq farooq faruk
fatima fatimah fatma fatemeh fatoumata
fayyad fayad
ghassan gassan
habib habeeb
hadi hady
hafez hafiz
haidar haydar haider heydar hayder geidar
haitham haytham
hamad hamed hamid hameed hamit
hamza hamzah
hani hany
hassan hasan hassane
hisham hicham hesham
hosni husni
hussein husain hussain husayn husein hossein hosein houssein huseyn huseyin khusein hocine
ibrahim ibraheem ebrahim ibrahima
ihsan ehsan
imad emad
iyad eyad ayad iyyad
imran emran
ismail ismael esmail ishmael ismayil esmaeil
issa isa eisa
jabir jaber
jafar jaafar jaffar djafar
jalal galal djalal
jamal gamal jamaal djamal cemal
jihad jehad
kamal kamel kemal
kareem karim kerim
kazim kazem kadhim kadhem qazim
khaled khalid chaled halid
khalil khaleel halil khalilou
laith layth
layla leila laila leyla
luay louay loay
maher mahir
mahmoud mahmud mehmood mahmood makhmud
majid majed maged
makram makrem
mansour mansur mansoor
marwan marouane
maryam mariam miriam meryem maryem
masoud massoud masud masood
mazen mazin
mehdi mahdi
mohammed muhammad mohammad mohamed muhammed mohamad muhamad mohammod mehmet mohamud mahamat magomed mohamadou mamadou mohd muhamed mouhamad mouhammad muhammet muhamet mokhammed mohamet muxammad
muammar moammar moamer muamar mouammar
mubarak mubarek mobarak moubarak
munir mounir muneer
muqtada moqtada muktada
musa moussa mousa mussa
mustafa mustapha moustafa mostafa moustapha
nabil nabeel
nadim nadeem
najib najeeb nayib naguib nadjib
naser nasser nasir nasr naseer
nawaz navaz
noor nour nur nuru
nouri nuri
omar umar omer oumar umer
osama usama oussama ussama
omran umran
othman usman osman uthman ousmane othmane
qais qays kais kays
qassem qasem qasim kassem kasim qassim kassim ghasem ghassem
qusay qusai
raed raid
rafiq rafik
ramadan ramazan ramzan
ramzi ramzy
rashid rasheed rachid
rauf raouf
reza rida ridha rezza
riad riyad riyadh
saad sad
sadiq sadeq sadik siddiq siddique
said saeed sayed saed saeid sayid
saif sayf seif
salah saleh salih saaleh
salem salim saleem selim
suleiman sulaiman suleyman sulayman soleiman souleymane sulaymon solayman soliman
sami samy
samir sameer
sharif shareef cherif sherif
shawqi shawki
tahar taher tahir
talal tallal
tarek tariq tarik tareq
tayyib tayeb tayyip taieb
uday odai udai
wael wail
walid waleed oualid
waseem wasim
yahya yahia yehya yehia jahja yahiya
yaqub yaqoub yakub yacoub
yasin yassin yaseen yassine
yasser yasir yaser
younis yunus yunis younes younous yunes junus
yusuf yousef youssef yusef yusif yousuf yousif youssouf jusuf yusof
zain zayn zein
zakaria zakariya zakariyah zakariyya zakariah
zayd zaid zayed zeid
ziad ziyad zyad
zubair zubayr zoubeir
`;

/**
 * Families whose name newspapers spell in ways that follow no rule, or whose Cyrillic spelling follows the sound of a language with
 * other rules. A line is one family name.
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
netanyahu netanjahu netanyahou nethanyahu netaniahu netanyakhu
khamenei chamenei khamanei
khomeini chomeini khomeyni
ahmadinejad ahmadinedschad ahmadinezhad
nasrallah nasrullah nasralla
saakashvili saakaschwili saakachvili
shevardnadze schewardnadse chevardnadze
dzhugashvili jughashvili dschugaschwili
lukashenko lukashenka lukaschenko loukachenko lukasjenko
biden baiden bayden
trump tramp
harris kharris garris
vance vens
truss trass
rutte ryutte
leyen lyaien lyayen
musk mask
sullivan sallivan
austin ostin
zuckerberg tsukerberg
guterres gutterres guterresh
trudeau tryudo
hollande olland
schroder schroeder shreder
baerbock berbok
kaczynski kachinskii kachinski
walesa valensa
`;

/** Every word of the lines with the first word of its line. */
function firstsOf(lines: string): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const words = line.split(' ').filter((word) => word !== '');
    for (const word of words) if (!firsts.has(word)) firsts.set(word, words[0] ?? '');
  }
  return firsts;
}

/** Tables are built when the first name is looked up. */
let tables: { given: Map<string, string>; families: Map<string, string>; arabic: Map<string, string> } | undefined;
const known = (): NonNullable<typeof tables> => {
  tables ??= {
    given: firstsOf(`${SAME_NAME}\n${SAME_ARABIC_NAME}`),
    families: firstsOf(SAME_FAMILY),
    arabic: firstsOf(SAME_ARABIC_NAME),
  };
  return tables;
};

/** The name that stands for a given name's variants ("joseph" for "joe"), or undefined if no table has it. */
export function sameGivenName(word: string): string | undefined {
  return known().given.get(word);
}

/** The spelling that stands for a family name's irregular spellings, or undefined if no table has it. */
export function sameFamily(word: string): string | undefined {
  return known().families.get(word);
}

/** Is it a name out of the Arabic script (in one of its romanisations)? */
export function isArabicName(word: string): boolean {
  return known().arabic.has(word);
}
