import { fold } from '../names.ts';

/**
 * The words by which lines of a newspaper's page are told apart, one row a language. A language that is missing here loses no body
 * text: the body is found by the shape of its lines alone. All tables are compared folded (without case and accents).
 */

/** A row of phrases, parted by `|`. */
const rows = (...lists: string[]): string[] => lists.flatMap((list) => list.split('|').map(fold));
const setOf = (...lists: string[]): ReadonlySet<string> => new Set(rows(...lists));

/** Letters without their accents, as the tables have them, but in their case and at their places: for searching a text. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

/** What stands before a name in a byline, without a colon. */
export const BY_WORDS = setOf(
  'by|written by|posted by|submitted by|published by|words by|story by|reporting by|reported by|text by|interview by|as told to', // en
  'von|geschrieben von|verfasst von|erstellt von|gespeichert von|eingestellt von|veröffentlicht von|autorin/autor|autor/in', // de
  'par|publié par|posté par|propos recueillis par|recueilli par|redige par|ecrit par', // fr
  'por|publicado por|escrito por|escrita por|redactado por|entrevista por', // es, pt
  'di|pubblicato da|scritto da|a cura di|testo di|articolo di', // it
  'door|geplaatst door|geschreven door|tekst door', // nl
  'af|av|skrevet af|skrevet av|skriven av', // da, no, sv
  'przez|opracował|opracowała|opracowanie|oprac.|napisał|napisała|przygotował|przygotowała|rozmawiał|rozmawiała', // pl
  'підготував|підготувала|підготували|записав|записала|розмовляв|розмовляла', // uk
  'подготовил|подготовила|подготовили|записал|записала|беседовал|беседовала', // ru
  'بقلم|كتب|كتبت|كتبه|كتبته|أعده|أعدته|حاوره|حاورته', // ar
  '记者|記者|文|撰文|采写|採訪撰文', // zh
  'ngu', // xh
);

/** What stands before a name in a byline, with a colon. */
export const AUTHOR_LABELS = setOf(
  'author|authors|writer|words|text|reporter|journalist', // en
  'autor|autorin|autoren|text', // de
  'auteur|auteurs|texte', // fr
  'autor|autora|autores|texto', // es, pt
  'autore|testo', // it
  'auteur|tekst', // nl, da
  'автор|автори|авторка|авторка тексту|автор тексту|текст', // uk
  'авторы|автор текста|автор материала|журналист', // ru
  'autorzy|autorka|tekst', // pl
  '作者|文|記者|记者|撰文|文字', // zh, ja
  '기자|글', // ko
  'oleh|penulis', // id, ms
  'الكاتب|الكاتبة|كتبه|تقرير|إعداد|تحرير', // ar
);

/** What a writer is called, also without a colon before the name. */
export const AUTHOR_NOUNS = setOf(
  'author|authors|autor|autorin|autoren|autorinnen|autorin/autor|autor/in|autor:in|auteur|auteure|auteurs|autrice|autora|autores|autore|autori|автор|автори|авторка|авторы|autorka|autorzy|forfatter|penulis',
);

/** What stands between a kind of article and "by": "rédigé par". */
export const MADE_WORDS = setOf(
  'redige|ecrit|realise|signe|recueilli|escrito|redactado|realizado|firmado|written|reported|scritto|realizzato|firmato|verfasst|geschrieben|geschreven|napisany|przygotowany',
);

/** "Of", which says who wrote it behind a kind of article alone: "un texte de". */
export const OF_WORDS = setOf('de|di|del|della|da|do');

/** What stands before what a writer is to the paper: "dal nostro inviato", "from our correspondent". */
export const OUR_WORDS = setOf(
  'from our|by our|von unserem|von unserer|de notre|par notre|de nuestro|de nuestra|del nostro|dal nostro|dalla nostra|do nosso|da nossa|van onze|door onze|od naszego|od naszej|від нашого|від нашої|от нашего|от нашей',
);

/** What stands before the name of the paper that an article was taken from. */
export const SOURCE_LABELS = setOf(
  '来源|來源|稿源|文章来源|新闻来源|信息来源|稿件来源|出典', // zh, ja
  'quelle|fonte|fuente|bron|kilde|källa|źródło|kaynak|sumber|출처', // de, it, pt, es, nl, da, sv, pl, tr, id, ko
  'джерело|источник', // uk, ru
  'المصدر|مصدر', // ar
);

/** Names that begin as the Arabic "and" does, which is written together with the word after it. */
export const WITH_ARABIC_AND = setOf(
  'وليد|وسام|وائل|وسيم|وجدي|وفاء|وفيق|وداد|ودود|وردة|ورد|وهبة|وهبي|وهيب|ولاء|وضاح|وصفي|وحيد|وديع|وعد|واصف|ولي|وصال|وئام|وليم|واثق|وهاب',
);

/** What stands before the day on which an article came out. */
export const PUBLISHED_LABELS = setOf(
  'published|published on|publish date|date published|first published|posted|posted on|date|created',
  'veroffentlicht|veroffentlicht am|erschienen|erschienen am|datum|erstellt|erstellt am|publiziert|publiziert am|stand',
  'publie|publie le|date de publication|mis en ligne le',
  'publicado|publicado el|publicado en|fecha|publicacion|publicado em|data',
  'pubblicato|pubblicato il',
  'gepubliceerd|gepubliceerd op|geplaatst op',
  'опубліковано|дата публікації|дата',
  'опубликовано|дата публикации|размещено',
  'opublikowano|data publikacji|publikacja',
  'publiceret|offentliggjort|udgivet|publisert|publicerad|publicerat',
  'diterbitkan|dipublikasikan',
  'yayınlanma|yayinlanma tarihi',
  '发布时间|发表时间|公開日|掲載|게재|입력|등록',
  'نشر|نشر في|تاريخ النشر',
);

/** What stands before the day on which an article was changed. */
export const UPDATED_LABELS = setOf(
  'updated|updated on|last updated|last modified|modified|edited|update',
  'aktualisiert|aktualisiert am|zuletzt aktualisiert|geandert|letztes update|modifica il',
  'mis a jour|mis a jour le|maj|modifie le|modifie',
  'actualizado|actualizado el|actualizada|atualizado|atualizado em|ultima actualizacion',
  'aggiornato|aggiornato il|modificato',
  'bijgewerkt|laatst bijgewerkt|bijgewerkt op',
  'оновлено|змінено',
  'обновлено|изменено',
  'aktualizacja|zaktualizowano',
  'opdateret|oppdatert|uppdaterad|uppdaterat',
  'diperbarui|guncelleme|更新|更新时间|更新日|수정',
  'تحديث|حدث',
);

/** What stands before the name of a photographer or an agency. */
export const CREDIT_LABELS = setOf(
  'photo|photos|photo by|photos by|photo credit|photograph|photograph by|photographs by|picture|picture by|pictures|pictures by|image|images|image by|image credit|credit|illustration|illustration by|graphic|graphics|courtesy of|screenshot|file photo|courtesy',
  'foto|fotos|bild|bilder|quelle|grafik|bildquelle|fotografie',
  'crédit|crédits|crédit photo|photographie|photo d’illustration',
  'imagen|fotografía|fotografia|ilustración|infografía|crédito',
  'immagine|afbeelding|beeld|fotograf',
  'фото|світлина|ілюстрація|колаж|інфографіка',
  'иллюстрация|коллаж|скриншот',
  'zdjęcie|fot.|rys.',
  'isithombe|umfanekiso',
  '图|图片|圖|写真|画像|사진|摄影|攝影',
  'الصورة|تصوير|صورة',
);

/** What a caption of an older picture, or of one that only stands for others, begins with, as papers spell it. */
export const FILE_LABELS = [
  'FILE|FILE PHOTO|File photo|File picture|File image|FILE IMAGE|Representational image|Representative image',
  'Archivbild|Archivfoto|Symbolbild|Symbolfoto|ARCHIV',
  'ARCHIVES|Photo d’archives|Photo d’illustration|Image d’illustration|Image d’archives',
  'ARCHIVO|Foto de archivo|Imagen de archivo|FOTO DE ARCHIVO|Foto de arquivo|ARQUIVO|Foto d’archivio|ARCHIVIO|Archieffoto|Archiefbeeld',
  'Архівне фото|Ілюстративне фото|Архивное фото|Иллюстративное фото|Arkivfoto|Arkivbilde|Arkivbild|Zdjęcie ilustracyjne|Zdjęcie archiwalne',
].flatMap((row) => row.split('|'));

/** Where in the picture somebody stands, in brackets behind the name. */
export const PICTURE_PLACES = [
  'left|right|center|centre|far left|far right|at left|at right|pictured|second from left|second from right|in the middle',
  'links|rechts|Mitte|l.|r.|M.|li.|re.|links im Bild|rechts im Bild|im Bild|vorn|hinten|vorne',
  'à gauche|à droite|au centre|izquierda|derecha|izq.|dcha.|a la izquierda|a la derecha|en el centro|à esquerda|à direita',
  'a sinistra|a destra|al centro|midden|ліворуч|праворуч|зліва|справа|у центрі|слева|в центре|po lewej|po prawej',
].flatMap((row) => row.split('|'));

/** Words of a newsroom, and news agencies: a name that holds one is an organisation that writes. */
export const NEWSROOM_WORDS = setOf(
  'desk|staff|newsroom|newswire|agency|agencies|press|editors|team|bureau|wire|reporters|correspondents',
  'redaktion|agentur|presseagentur|redaction|agence|redaccion|agencia|agencias|redacao|redazione|agenzia|redactie|persbureau',
  'редакція|редакция|агентство|пресслужба|пресс-служба|redakcja|agencja|redaktionen|ritzau',
  'afp|ap|dpa|epd|sid|efe|ansa|reuters|tass|pap|anp|ntb|upi|xinhua|kyodo|yonhap|ukrinform|interfax|bernama|aap|lusa|sapa',
  '通讯社|編集部|编辑部|وكالة|تحرير',
);

/** Other words by which a name is known to be an organisation's. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set([
  ...NEWSROOM_WORDS,
  ...rows(
    'news|editorial|media|images|getty|shutterstock|alamy|imago|istock|board|times|post|tribune|herald|journal|gazette|independent|radio|television|tv|bbc|observer|institute|university|foundation|association|council|committee|ministry|company|office',
    'nachrichten|zeitung|rundfunk|presse|prensa|diario|новини|новости|nyheder|新聞|日報|通信|صحيفة',
  ),
]);

/** What a writer is, beside the name in a byline. */
export const ROLE_WORDS = setOf(
  'reporter|reporters|journalist|correspondent|editor|writer|writers|columnist|contributor|critic|producer|analyst|photographer|staff|senior|chief|deputy|political|parliamentary|special|freelance|foreign|business|sports|national|professor|fellow|intern',
  'landespolitischer|landespolitische|politischer|politische|stellvertretender|stellvertretende|leitender|leitende|online-redakteur|online-redakteurin|redakteur|redakteurin|korrespondent|korrespondentin|reporterin|autor|autorin|volontar|leiter|leiterin',
  'rechtsanwalt|rechtsanwältin|experte|expertin|gastautor|gastautorin|korrespondenten|mitarbeiter|mitarbeiterin|verslaggever|verslaggeefster|redacteur|journaliste|correspondent',
  'journaliste|correspondant|correspondante|envoye|envoyee|special|speciale|redacteur|redactrice|chroniqueur',
  'periodista|corresponsal|redactor|redactora|enviado|enviada|especial|jornalista|correspondente|reportera|reportero',
  'giornalista|corrispondente|inviato|inviata|speciale',
  'журналіст|журналістка|кореспондент|кореспондентка|редактор|редакторка|журналистка|корреспондент|обозреватель|кореспондента|кореспондентки|корреспондента|корреспондентки',
  'dziennikarz|dziennikarka|korespondenta|korespondentki|wysłannika|wysłanniczki',
);

/** Kinds of articles that stand before "by" in a byline ("Kommentar von"), at times with an article. */
export const GENRE_WORDS = setOf(
  'article|artikel|artykuł|articolo|artículo|artigo|beitrag|text|texte|texto|testo|tekst|récit|billet|dossier|reportagem|crónica|entretien|inchiesta|racconto|relato|rapport|analysis|opinion|commentary|comment|review|essay|interview|perspective|column|report|story|exclusive|kommentar|analyse|gastbeitrag|glosse|kolumne|reportage|interview|essay|bericht|protokoll|leitartikel|tribune|chronique|entretien|enquete|analisis|opinion|cronica|entrevista|reportaje|analisi|intervista',
);

/** Words between the names of a byline. */
export const AND_WORDS = [
  'and',
  'und',
  'et',
  'y',
  'e',
  'i',
  'og',
  'och',
  'en',
  'та',
  'і',
  'й',
  'и',
  'with',
  'mit',
  'avec',
  'con',
  'с',
  'dan',
  'ja',
  've',
  'و',
];

/** Small words inside a person's name. */
export const NAME_PARTICLES = setOf(
  'de|du|des|la|le|del|della|di|da|dos|das|do|van|von|vom|der|den|ter|ten|zu|zum|bin|ibn|al|el|ben|y|e|af|av|san|st',
);

/** Words that count minutes, and words beside them in "2 min read". */
export const MINUTE_WORDS = setOf(
  'min|mins|minute|minutes|minuten|minutos|minuti|minuut|minuter|minutter|мин|хв|минут|минуты|минута|хвилин|хвилини|menit|dk|分|分钟|分鐘|분|دقائق|دقيقة',
);
export const READING_WORDS = setOf(
  'read|reading|time|to|long|listen|lesezeit|lesedauer|lesen|temps|de|lecture|tiempo|lectura|tempo|leitura|lettura|di|leestijd|lezen|читання|читати|чтения|чтение|время|час|czytania|czas|czytaj|laesetid|lasetid|lesetid|ca|etwa|circa|about|baca|okuma|suresi|阅读|閱讀|读完|قراءة',
);

/** Lines that pages put anywhere, in the body too: controls, advertisements, notes on sound and pictures. */
export const FURNITURE = rows(
  'edit post|edit|share|share this|share on|share article|share this article|share full article|save|bookmark|print|copy link|link copied|listen|listen to this article|gift article|give this article|add to your saved stories|skip to content|skip to main content|advertisement|ad|ads|sponsored|sponsored content|close alert|open navigation menu|menu|search|sign in|log in|login|register|subscribe|subscribe now|home|comment|comments|show authors|play|watch|audio|this audio is|this article is read by|listen to this|image source|getty images|story continues below|article continues|continue reading|scroll to continue|tweet|post|email|facebook|twitter|whatsapp|linkedin|x|follow|join|speed read|summary|dive deeper|add a comment|click here|loading|please enable|enable javascript|gift membership|become a member|donate|support us|support our|support independent|stand behind|back to top|top|video|photos|photo credits|gallery|highlights|email link|view author publications|read|listen|article|all|save article|download pdf|getty images',
  'anzeige|werbung|teilen|merken|drucken|vorlesen|artikel anhoren|kommentare|zum inhalt|zum hauptinhalt|startseite|anmelden|abonnieren|jetzt abonnieren|link kopieren|speichern|bildergalerie|lesen|horen|artikel|merkliste|zurück|zurück zur übersicht|nach oben|gesponserte inhalte|gesponsert',
  'publicite|partager|enregistrer|imprimer|ecouter|ecouter l’article|lire plus tard|accueil|connexion|s’abonner|abonnez-vous|copier le lien|commenter|reagir|offrir cet article',
  'publicidad|compartir|guardar|imprimir|escuchar|inicio|iniciar sesion|suscribete|suscribirse|copiar enlace|comentar|publicidade|compartilhar|salvar|ouvir',
  'pubblicita|condividi|stampa|ascolta|advertentie|delen|opslaan|luister',
  'реклама|поділитися|поширити|зберегти|слухати|головна|увійти|підписатися|підпишіться|посилання скопійовано|друк|коментарі|коментувати',
  'поделиться|сохранить|слушать|главная|войти|подписаться|подпишитесь|ссылка скопирована|комментарии|комментировать|печать',
  'reklama|udostępnij|zapisz|posłuchaj|annonce|annoncer|del|del på|lyt|annons|dela|lyssna|annonse|lytt',
  'iklan|bagikan|paylaş|reklam|广告|廣告|分享|广告时间|広告|シェア|공유|광고|إعلان|شارك',
);

/** What a request to do something ends with. */
export const CALLS = rows(
  'sign up here|subscribe here|register here|click here|donate here|join here|direct to your inbox|straight to your inbox|delivered to your inbox|in your inbox|wherever you get your podcasts',
  'hier klicken|hier anmelden|jetzt anmelden|hier abonnieren|hier registrieren',
  'inscrivez-vous ici|abonnez-vous ici|cliquez ici|haga clic aqui|suscribase aqui|clique aqui|iscriviti qui|clicca qui|klik hier|підписатися тут|kliknij tutaj',
);

/** Lines that stand below an article: the body goes on after one of them only if more prose follows without a new headline. */
export const ENDINGS = rows(
  'read more|read next|read also|also read|read on|more on|more from|more stories|more news|more about|related|recommended|most read|most popular|most viewed|most commented|popular|trending|you may also|you might also|you may like|latest|top stories|top news|just in|keep reading|up next|what to read next|editor’s pick|editors’ pick|editor’s choice|must read|don’t miss|view comments|leave a comment|join the conversation|join the discussion|post a comment|comments (|sign up|our newsletter|newsletter|get our|tags|topics|filed under|published under|categories|in this story|in this article|on this story|about the author|about the writer|contact the author|contact us|contact|avatar|follow us|our network|sections on|related topics|related posts|related articles|report an|report a|to submit|for reprints|copyright|©|all rights reserved|terms &|terms of|privacy policy|cookie|download our app|download the app|got a tip|have a tip|send us|follow related|follow the|show more|load more|see more|view more|previous|next article|next post|credits|sources|references|footnotes|this article was|this story was|this article originally|wait! before|enjoying our|thank you for reading|add the|you have reached|to continue reading|already a|create an account|not yet a',
  'lesen sie auch|lesen sie mehr|lesen sie hier|auch interessant|mehr zum thema|mehr zu|mehr aus|mehr von|das konnte sie|das konnte dich|die redaktion empfiehlt|schlagworte|schlagworter|themen|thema|ahnliche artikel|weitere artikel|weitere themen|weiterlesen|meistgelesen|newsletter|zur startseite|uber den autor|uber die autorin|dieses thema im programm|alle rechte|impressum|datenschutz|audio und video zum|hat ihnen dieser|kommentar schreiben|quellen|empfehlungen|dazu passend|passend dazu|abgelegt unter',
  'lire aussi|a lire aussi|a lire|lire la suite|sur le meme sujet|sur le meme theme|plus d’articles|les plus lus|voir plus|en savoir plus|commentaires|mots-cles|tags|abonnez|inscrivez|tous droits|mentions legales|a propos de l’auteur|notre selection|a decouvrir|nos derniers|sujets|dans la meme rubrique|suivez-nous|contribuer',
  'lea tambien|lee tambien|te puede interesar|le puede interesar|mas informacion|mas noticias|mas sobre|noticias relacionadas|articulos relacionados|lo mas visto|lo mas leido|comentarios|archivado en|etiquetas|temas|suscri|newsletter|tu suscripcion|si continuas|ver mas|sobre la firma|sigue toda|recibe|todos los derechos|normas|leia tambem|leia mais|saiba mais|mais lidas|relacionadas',
  'leggi anche|leggi tutto|potrebbe interessarti|articoli correlati|argomenti|lees ook|lees meer|meer over|gerelateerd|onderwerpen',
  'читайте також|читайте|читати далі|більше новин|за темою|теми|теги|популярне|останні новини|новини партнерів|про автора|підтримайте|усі права|всі права|схожі|рекомендуємо|стежте за нами|якщо ви знайшли помилку|якщо ви помітили',
  'читайте также|читать далее|по теме|темы|популярное|последние новости|об авторе|все публикации|все права|похожие|рекомендуем|если вы нашли ошибку|если вы заметили|подписывайтесь|смотрите также',
  'czytaj także|czytaj też|zobacz też|zobacz także|więcej|tagi|tematy|polecane|las ogsa|läs också|läs mer|läs även|læs også|læs mere|les også|mere om|se alle|se også|emner|relaterede',
  'baca juga|artikel terkait|ilgili haberler|相关阅读|相关新闻|延伸阅读|延伸閱讀|关键词|標籤|标签|責任編輯|责任编辑|関連記事|関連キーワード|関連リンク|関連ニュース|おすすめ記事|おすすめ情報|おすすめ|あわせて読みたい|관련기사|اقرا ايضا|إقرأ أيضا|مواضيع ذات صلة|اخبار ذات صلة|الوسوم|كلمات',
);

/** Words that ask for money or an address: a line with two of them is the paper's own, not the article's. */
export const PLEA_WORDS = setOf(
  'subscribe|subscriber|subscribers|subscription|newsletter|newsletters|member|members|membership|donate|donation|donations|readers|journalism|support|inbox|sign|account|gift|goal|cookies|cookie|browser|javascript|password|login|premium|trial|offer|unlimited|register|app|download|deposit|bonus|code',
  'abo|abonnieren|abonnement|spende|spenden|unterstutzen|mitglied|anmelden|konto|passwort|leser|eingeloggt|einloggen|registrieren|registriert|kommentieren',
  'abonnez|abonne|abonnes|don|soutenez|soutenir|compte|inscription|lecteurs',
  'suscripcion|suscribete|suscriptor|suscriptores|cuenta|dispositivo|usuario|contrasena|apoya|lectores|assinatura|assine',
  'підтримайте|підписка|підпишіться|читачі|донат|спільнота|поддержите|подписка|подпишитесь|донат',
);

/** Headings of a newspaper's parts, as printed above a headline. */
const SECTION_WORDS = setOf(
  'news|news feed|newsfeed|world|world news|politics|national|local|local news|business|economy|finance|markets|money|sport|sports|football|culture|arts|entertainment|lifestyle|life|style|opinion|editorial|analysis|science|technology|tech|health|environment|climate|weather|travel|education|war|investigations|features|video|podcasts|society|crime|media|europe|asia|africa|americas|middle east|u.s.|us|uk|democrats|republicans|letters|obituaries|food|books|music|film|war in ukraine|human story|company news|national news|international',
  'politik|wirtschaft|kultur|sport|gesellschaft|panorama|wissen|wissenschaft|meinung|ausland|inland|lokales|regional|reise|gesundheit|digital|medien|feuilleton|welt|deutschland|europa|klima|bildung|finanzen|leben|verkehr',
  'politique|economie|societe|culture|monde|international|sciences|sante|sport|opinions|idees|planete|environnement|transports|education|medias|france|regions|faits divers|livres|cinema',
  'politica|economia|sociedad|cultura|internacional|nacional|deportes|opinion|ciencia|salud|tecnologia|espana|clima|educacion|mundo|esportes|migracion|television|gente|sucesos',
  'esteri|cronaca|scienze|binnenland|buitenland|economie|cultuur|wetenschap|sport',
  'політика|економіка|культура|суспільство|світ|спорт|наука|війна|технології|здоров’я|україна|події|думки|освіта|новини',
  'политика|экономика|культура|общество|мир|спорт|наука|технологии|новости|происшествия|мнения|образование|война',
  'polityka|gospodarka|kultura|społeczeństwo|świat|nauka|samfund|politik|kultur|udland|indland|okonomi|utrikes|inrikes',
  '国际|國際|政治|经济|經濟|社会|社會|体育|體育|文化|科技|财经|国際|経済|スポーツ|정치|경제|사회|문화|세계|سياسة|اقتصاد|ثقافة|رياضة|العالم|مجتمع|علوم',
);

/** Words between a person's name and what the person is, in the line about an author below an article. */
export const IS_WORDS = setOf(
  'is|was|covers|writes|reports|works|has|joined|lives|ist|schreibt|berichtet|arbeitet|est|ecrit|es|escribe|trabaja|e|scrive|is|schrijft|пише|працює|є|пишет|работает|jest|pisze|er|skriver|ar',
);

/** What stands before a list of tags, above or below an article. */
export const TAG_LABELS = setOf(
  'tags|topics|keywords|published under|filed under|related topics|read more on these topics|more on these topics|in this article|schlagworte|schlagworter|themen|stichworte|mots-cles|sujets|etiquetas|temas|archivado en|palavras-chave|argomenti|onderwerpen|теги|теми|темы|tagi|emner|emneord|etiketler|标签|關鍵字|关键词|タグ|태그|الوسوم|وسوم',
);

/** Units of "4 hours ago": such a line is about a day, though it does not say which. */
export const RELATIVE_UNITS = setOf(
  's|sec|secs|second|seconds|m|min|mins|minute|minutes|h|hr|hrs|hour|hours|d|day|days|week|weeks|month|months|year|years',
  'sekunden|minuten|stunde|stunden|tag|tagen|woche|wochen|monat|monaten',
  'seconde|secondes|heure|heures|jour|jours|semaine|semaines|mois',
  'segundos|minutos|hora|horas|dia|dias|semana|semanas|mes|meses',
  'хвилин|годину|години|годин|день|дні|днів|тижні|минут|час|часа|часов|дня|дней|месяц|месяца|месяцев',
  'ora|ore|minuti|giorni|giorno|settimane|mesi|uur|dagen|maanden|minuty|godzinę|godziny|godzin|dzień|dni|tygodni|miesięcy',
  'ساعة|ساعات|دقيقة|دقائق|يوم|أيام|أسبوع',
);
/** Days that are called by their distance. */
export const RELATIVE_WORDS = setOf(
  'ago|today|yesterday|heute|gestern|aujourd’hui|hier|hoy|ayer|сьогодні|вчора|сегодня|вчера|oggi|ieri|hoje|ontem|vandaag|gisteren|dzisiaj|dziś|wczoraj|temu|idag|igår|i dag|i går|bugün|dün|اليوم|أمس|منذ|今天|昨天|今日|昨日',
);

/** Whether a line is the name of a newspaper's part and nothing else. */
export const isSection = (text: string): boolean => SECTION_WORDS.has(fold(text.slice(0, 60)));
