/** The words with which a language turns a sentence into its opposite. All are in lower case. */
export interface Negations {
  readonly words: readonly string[];
  /** Beginnings of words with several endings: “kein-e”. */
  readonly stems?: readonly string[];
  /** Several words that negate together. */
  readonly phrases?: readonly string[];
}

/**
 * Negations by language (BCP 47), with words that deny (“refuse”, “unable”) and almost negate (“hardly”). In brackets
 * they would turn words round.
 */
// prettier-ignore
export const NEGATIONS: Readonly<Record<string, Negations>> = {
  en: {
    words: [
      'no', 'non', 'not', 'nor', 'none', 'nobody', 'nothing', 'nowhere', 'never', 'neither', 'nay', 'nope', 'naught', 'without', 'minus', 'cannot', 'anti',
      'hardly', 'scarcely', 'barely', 'rarely', 'seldom', 'unlikely', 'unable', 'impossible', 'unless', 'lest', 'except', 'false', 'falsely', 'untrue', 'wrongly',
      'nt', 't', 'aint', 'arent', 'cant', 'couldnt', 'darent', 'didnt', 'doesnt', 'dont', 'hadnt', 'hasnt', 'havent', 'isnt', 'mightnt', 'mustnt', 'neednt', 'oughtnt',
      'shant', 'shouldnt', 'wasnt', 'werent', 'wont', 'wouldnt', 'nevermore', 'noone', 'nought', 'unwilling', 'unwillingly', 'nix',
    ],
    stems: ['refus', 'denie', 'deny', 'reject', 'forbid', 'forbad', 'prohibit', 'refrain', 'avoid', 'cease'],
    phrases: [
      'far from', 'anything but', 'instead of', 'rather than', 'other than', 'free of', 'free from', 'decline to', 'declined to', 'declines to', 'fail to', 'failed to', 'fails to', 'stop', 'stopped', 'stops',
      'lack', 'lacks', 'lacked', 'oppose', 'opposes', 'opposed', 'prevent', 'prevents', 'prevented',
    ],
  },
  de: {
    words: [
      'nicht', 'nichts', 'nie', 'niemals', 'nimmer', 'nirgends', 'nirgendwo', 'nein', 'weder', 'ohne', 'kaum', 'selten', 'schwerlich', 'mitnichten', 'keinesfalls',
      'keineswegs', 'unmöglich', 'ungern', 'unfähig', 'außer', 'statt', 'anstatt', 'falsch', 'fälschlich', 'ned', 'nich',
    ],
    stems: ['kein', 'niemand', 'nirgend', 'nimmer', 'verweiger', 'verneint', 'verneine', 'leugne', 'bestreite', 'bestritt', 'ablehn', 'abgelehnt', 'lehnte ab', 'verbot', 'verbiet', 'unterlass', 'vermeid', 'weiger', 'geweigert'],
    phrases: ['weit entfernt', 'alles andere als', 'in keiner weise'],
  },
  nl: {
    words: ['niet', 'niets', 'niks', 'nooit', 'nergens', 'geen', 'geenszins', 'niemand', 'noch', 'zonder', 'nauwelijks', 'amper', 'zelden', 'onmogelijk', 'behalve'],
    stems: ['weiger', 'ontken', 'geweigerd', 'verbied', 'verbood'],
  },
  sv: {
    words: ['inte', 'icke', 'ej', 'aldrig', 'ingen', 'inget', 'inga', 'ingenting', 'ingenstans', 'nej', 'varken', 'utan', 'knappt', 'knappast', 'sällan', 'omöjligt', 'omöjlig', 'förutom'],
    stems: ['vägra', 'förnek', 'förbj'],
  },
  da: {
    words: [
      'ikke', 'ikkje', 'aldri', 'aldrig', 'ingen', 'intet', 'inga', 'ingenting', 'ingensinde', 'ingensteder', 'ingen steder', 'nej', 'nei', 'hverken', 'verken', 'uden', 'uten', 'utan', 'næppe',
      'neppe', 'knapt', 'sjældent', 'sjelden', 'umulig', 'umuligt',
    ],
    stems: ['nægte', 'nekt', 'afvis', 'avvis', 'forby', 'benægt', 'benekt'],
  },
  fr: {
    words: [
      'ne', 'n', 'pas', 'non', 'jamais', 'rien', 'personne', 'aucun', 'aucune', 'aucuns', 'aucunement', 'nul', 'nulle', 'nuls', 'nullement', 'guère', 'sans', 'ni', 'sauf', 'rarement',
      'à peine', 'peine', 'impossible', 'incapable', 'faux', 'faussement', 'hormis',
    ],
    stems: ['refus', 'nier', 'nié', 'rejet', 'interdi', 'démenti', 'cessé', 'cessent', 'évit'],
    phrases: ['au lieu de', 'loin de', 'tout sauf', 'plutôt que', 'nulle part'],
  },
  es: {
    words: [
      'no', 'non', 'nunca', 'jamás', 'nada', 'nadie', 'ningún', 'ningun', 'ninguno', 'ninguna', 'ningunos', 'ningunas', 'ni', 'tampoco', 'sin', 'apenas', 'raramente', 'imposible', 'incapaz', 'salvo', 'excepto',
      'falso', 'falsamente', 'difícilmente',
    ],
    stems: ['rechaz', 'negar', 'negó', 'negaron', 'niega', 'niego', 'negamos', 'prohib', 'rehús', 'rehus', 'evit'],
    phrases: ['en vez de', 'en lugar de', 'lejos de', 'todo menos', 'rara vez'],
  },
  pt: {
    words: [
      'não', 'nao', 'nunca', 'jamais', 'nada', 'ninguém', 'nenhum', 'nenhuma', 'nenhuns', 'nenhumas', 'nem', 'tampouco', 'sem', 'mal', 'apenas', 'raramente', 'dificilmente', 'impossível', 'incapaz', 'salvo', 'exceto',
      'falso', 'falsamente',
    ],
    stems: ['rejeit', 'negar', 'negou', 'negaram', 'nega', 'neguei', 'recus', 'proib', 'evit', 'deixou de', 'deixamos de'],
    phrases: ['em vez de', 'longe de', 'tudo menos'],
  },
  it: {
    words: [
      'non', 'no', 'mai', 'niente', 'nulla', 'nessun', 'nessuno', 'nessuna', 'né', 'ne', 'neanche', 'nemmeno', 'neppure', 'senza', 'appena', 'raramente', 'impossibile', 'incapace', 'mica', 'tranne', 'falso',
    ],
    stems: ['rifiut', 'negar', 'negat', 'nega', 'respin', 'proib', 'vieta', 'evit'],
    phrases: ['invece di', 'lontano da', 'altro che', 'a malapena', 'malapena'],
  },
  ro: {
    words: ['nu', 'n', 'niciodată', 'nicicând', 'nimic', 'nimeni', 'niciun', 'nicio', 'nici', 'fără', 'abia', 'rareori', 'imposibil', 'ba', 'deloc'],
    stems: ['refuz', 'neg', 'respin', 'interz'],
  },
  pl: {
    words: ['nie', 'nigdy', 'nic', 'niczego', 'nikt', 'nikogo', 'nigdzie', 'żaden', 'żadna', 'żadne', 'żadnego', 'żadnej', 'ani', 'bez', 'ledwo', 'ledwie', 'prawie nie', 'rzadko', 'niemożliwe', 'brak', 'oprócz'],
    stems: ['odmów', 'odmaw', 'zaprzecz', 'odrzu', 'zakaz', 'zabron'],
  },
  cs: {
    words: ['ne', 'nie', 'není', 'nikdy', 'nic', 'ničeho', 'nikdo', 'nikoho', 'nikde', 'žádný', 'žádná', 'žádné', 'žiadny', 'ani', 'bez', 'sotva', 'stěží', 'zřídka', 'nikoli', 'nikoliv', 'nemožné', 'nelze'],
    stems: ['odmít', 'popř', 'zakáz'],
  },
  sr: {
    words: [
      'ne', 'nije', 'nisu', 'nisam', 'nismo', 'niste', 'nisi', 'nikad', 'nikada', 'ništa', 'nitko', 'niko', 'nigdje', 'nigde', 'nijedan', 'nijedna', 'ni', 'niti', 'bez', 'jedva', 'neće', 'nema', 'nemoj', 'rijetko', 'retko', 'nemoguće',
      'не', 'није', 'нису', 'нисам', 'нисмо', 'никад', 'никада', 'ништа', 'нико', 'нигде', 'ниједан', 'ниједна', 'ни', 'нити', 'без', 'једва', 'неће', 'нема', 'немој', 'ретко', 'немогуће',
    ],
    stems: ['odbi', 'porič', 'porek', 'одби', 'порек', 'порич'],
  },
  bg: {
    words: ['не', 'няма', 'нито', 'никога', 'нищо', 'никой', 'никого', 'никъде', 'никакъв', 'никаква', 'никакво', 'никакви', 'без', 'едва', 'рядко', 'недей', 'невъзможно', 'нямат', 'нямаме'],
    stems: ['отказ', 'отрич', 'отрек', 'отхвърл'],
  },
  ru: {
    words: [
      'не', 'ни', 'нет', 'нету', 'нельзя', 'никогда', 'никто', 'никого', 'никому', 'никем', 'ничто', 'ничего', 'ничему', 'ничем', 'нигде', 'никуда', 'ниоткуда', 'никак', 'нисколько', 'ничуть', 'без',
      'отнюдь', 'едва', 'вряд', 'навряд', 'еле', 'редко', 'невозможно', 'неспособен', 'неспособны', 'кроме', 'вместо', 'ложно', 'якобы', 'мало', 'немногие', 'неправда', 'нечего', 'некого', 'некому', 'некогда', 'незачем',
    ],
    stems: ['никак', 'ниче', 'отказ', 'отверг', 'отриц', 'отрица', 'запре', 'отклон', 'опроверг', 'перестал', 'прекрат', 'избега'],
    phrases: ['далеко от', 'едва ли', 'вовсе не', 'вряд ли'],
  },
  uk: {
    words: [
      'не', 'ні', 'ані', 'нема', 'немає', 'нема', 'ніколи', 'ніхто', 'нікого', 'нікому', 'ніким', 'ніщо', 'нічого', 'нічому', 'ніде', 'нікуди', 'ніяк', 'аж ніяк', 'анітрохи', 'без', 'ледве', 'ледь', 'навряд', 'рідко', 'неможливо',
      'нездатні', 'нездатний', 'крім', 'замість', 'заборонено', 'неправда', 'мало', 'жоден', 'жодна', 'жодне', 'жодного', 'жодної', 'жодні', 'жодних',
    ],
    stems: ['жодн', 'ніяк', 'нічог', 'відмов', 'відхил', 'запереч', 'заборон', 'спросту', 'уника', 'припин'],
    phrases: ['далеко від'],
  },
  el: {
    words: ['δεν', 'δε', 'μη', 'μην', 'όχι', 'οχι', 'ποτέ', 'τίποτα', 'τίποτε', 'κανείς', 'κανένας', 'καμία', 'καμιά', 'κανένα', 'κανέναν', 'πουθενά', 'ούτε', 'μήτε', 'χωρίς', 'δίχως', 'μόλις', 'σπάνια', 'αδύνατον', 'ουδέποτε', 'ουδείς', 'άνευ'],
    stems: ['αρν', 'απορρ', 'απαγορ'],
  },
  tr: {
    words: ['değil', 'değiliz', 'değilim', 'değiller', 'değildir', 'değildi', 'değilse', 'hayır', 'yok', 'yoktu', 'yoktur', 'hiç', 'hiçbir', 'hiçbiri', 'hiçkimse', 'asla', 'katiyen', 'ne', 'olmadan', 'olmaksızın', 'hariç', 'dışında', 'sanki', 'nadiren', 'imkansız', 'imkânsız', 'güçlükle', 'zar zor', 'olmayan', 'yasak', 'etmeden', 'yapmadan'],
    stems: ['değil', 'redd', 'inkâr', 'inkar', 'yasakl'],
  },
  fi: {
    words: [
      'ei', 'en', 'et', 'emme', 'ette', 'eivät', 'ei', 'älä', 'älkää', 'ettei', 'etten', 'eikä', 'enkä', 'eivätkä', 'koskaan', 'milloinkaan', 'ilman', 'tuskin', 'harvoin', 'mahdotonta', 'mikään', 'kukaan', 'missään', 'ikinä', 'mitään', 'ketään',
    ],
    stems: ['kieltäy', 'kiels', 'kieltä', 'torju'],
  },
  et: {
    words: ['ei', 'pole', 'polnud', 'mitte', 'kunagi', 'keegi', 'miski', 'ilma', 'vaevalt', 'ära', 'ärge', 'ega'],
  },
  hu: {
    words: ['nem', 'ne', 'sem', 'se', 'soha', 'sosem', 'sose', 'semmi', 'semmit', 'senki', 'senkit', 'sehol', 'semmilyen', 'egyik sem', 'nincs', 'nincsenek', 'sincs', 'nélkül', 'alig', 'aligha', 'ritkán', 'lehetetlen', 'tilos'],
    stems: ['visszautas', 'elutas', 'tagad', 'megtagad', 'megtilt'],
  },
  lv: { words: ['ne', 'nav', 'nekad', 'neviens', 'nekas', 'nekur', 'bez', 'tikko', 'diez vai'] },
  lt: { words: ['ne', 'nėra', 'niekada', 'niekas', 'niekur', 'be', 'vos', 'vargu'] },
  id: {
    words: ['tidak', 'tak', 'tiada', 'bukan', 'bukanlah', 'belum', 'jangan', 'tanpa', 'nggak', 'enggak', 'ngga', 'gak', 'hampir tidak', 'jarang', 'mustahil', 'dilarang', 'kecuali', 'tidaklah'],
    stems: ['menolak', 'ditolak', 'menyangkal', 'membantah'],
  },
  vi: {
    words: ['không', 'chẳng', 'chả', 'chưa', 'đừng', 'chớ', 'hiếm', 'cấm', 'bất', 'vô', 'thiếu', 'khỏi', 'phi', 'kh', 'không hề'],
    phrases: ['từ chối', 'phủ nhận', 'ngoại trừ', 'trừ khi', 'thay vì', 'bác bỏ'],
  },
  sw: {
    words: ['si', 'sio', 'siyo', 'hapana', 'kamwe', 'bila', 'wala', 'hakuna', 'hamna', 'hawana', 'sivyo', 'haiwezekani', 'nadra', 'isipokuwa', 'hata kidogo', 'hatuna', 'hana', 'sina', 'haina'],
    stems: ['kata', 'kataa', 'alikata', 'walikata'],
  },
  hi: {
    words: [
      'नहीं', 'नही', 'नहि', 'नहिं', 'न', 'ना', 'मत', 'बिना', 'बिन', 'बगैर', 'कभी नहीं', 'कदापि', 'हरगिज', 'हरगिज़', 'शायद ही', 'मुश्किल', 'मुश्किल से', 'असंभव', 'असम्भव', 'असमर्थ', 'सिवाय', 'रहित', 'विहीन', 'झूठा', 'गलत', 'नामुमकिन', 'नकार', 'नाही', 'छोड़कर',
    ],
    stems: ['इनकार', 'इन्कार', 'अस्वीकार', 'खारिज', 'ठुकरा', 'नकार'],
  },
  mr: { words: ['नाही', 'नाहीत', 'नको', 'न', 'नव्हे', 'नव्हता', 'नसून', 'शिवाय', 'विना', 'कधीच'] },
  ne: { words: ['छैन', 'होइन', 'हैन', 'थिएन', 'न', 'बिना', 'छैनन्', 'नगर'] },
  bn: { words: ['না', 'নয়', 'নেই', 'নাই', 'নি', 'নহে', 'নন', 'কখনো না', 'কখনোই', 'ছাড়া', 'বিনা', 'কেউ না', 'অসম্ভব'] , stems: ['অস্বীকার', 'প্রত্যাখ্যান'] },
  ta: { words: ['இல்லை', 'அல்ல', 'இல்லாமல்', 'வேண்டாம்', 'கூடாது', 'முடியாது', 'மாட்டோம்', 'மாட்டேன்', 'மாட்டார்', 'ஒருபோதும்', 'இன்றி', 'அன்று'], stems: ['மறு'] },
  te: { words: ['లేదు', 'కాదు', 'లేరు', 'కారు', 'వద్దు', 'లేకుండా', 'ఎప్పుడూ', 'లేను'] },
  ml: { words: ['ഇല്ല', 'അല്ല', 'വേണ്ട', 'ഇല്ലാതെ', 'അരുത്'] },
  kn: { words: ['ಇಲ್ಲ', 'ಅಲ್ಲ', 'ಬೇಡ', 'ಇಲ್ಲದೆ', 'ಎಂದಿಗೂ'] },
  pa: { words: ['ਨਹੀਂ', 'ਨਾ', 'ਬਿਨਾਂ', 'ਕਦੇ'] },
  gu: { words: ['નહીં', 'નથી', 'ના', 'ન', 'વિના', 'વગર'] },
  ar: {
    words: [
      'لا', 'ألا', 'لن', 'لم', 'لما', 'ما', 'ليس', 'ليست', 'ليسوا', 'لست', 'لسنا', 'لستم', 'لسن', 'غير', 'دون', 'بدون', 'بلا', 'أبدا', 'ابدا', 'قط', 'كلا', 'سوى', 'إلا', 'عدا', 'ماعدا', 'مش', 'مو', 'مافي', 'نادرا', 'بالكاد', 'مستحيل', 'لات', 'عدم', 'لولا', 'يستحيل', 'انعدام', 'قلما', 'لكي لا', 'لئلا', 'كيلا', 'ممنوع',
    ],
    stems: ['ليس', 'رفض', 'يرفض', 'نرفض', 'ترفض', 'أرفض', 'أنكر', 'ينكر', 'نفى', 'ينفي', 'ننفي', 'تنفي', 'يمنع', 'منع', 'يحظر', 'امتنع', 'يمتنع', 'نمتنع'],
    phrases: ['بدلا من', 'من دون'],
  },
  fa: {
    words: ['نه', 'نیست', 'نیستند', 'نیستیم', 'نیستم', 'نبود', 'نبودند', 'نباید', 'نشد', 'نکرد', 'هیچ', 'هیچکس', 'هرگز', 'هیچگاه', 'هیچوقت', 'هیچکدام', 'بدون', 'بی', 'غیر', 'به ندرت', 'بندرت', 'به سختی', 'ناممکن', 'عدم', 'جز', 'مگر', 'نا', 'ندارد', 'ندارند', 'نداریم', 'ندارم', 'نخواهد', 'نخواهیم', 'نخواهند', 'نمی', 'غیرممکن'],
    stems: ['نمی', 'نمي', 'نخواه', 'نکن', 'نشو', 'ندار', 'نبا', 'نیس'],
    phrases: ['رد کرد', 'انکار کرد', 'به جای'],
  },
  ur: { words: ['نہیں', 'نہ', 'نا', 'مت', 'بغیر', 'بنا', 'کبھی', 'ہرگز', 'ناممکن', 'غیر', 'سوائے', 'بلا'], stems: ['انکار', 'مسترد'] },
  he: {
    words: ['לא', 'אין', 'אל', 'בלי', 'ללא', 'מבלי', 'בלא', 'לעולם', 'מעולם', 'אף', 'שום', 'כלום', 'אינו', 'אינה', 'אינם', 'אינן', 'איננו', 'אינני', 'איני', 'בקושי', 'כמעט', 'לאו', 'אי', 'נדיר', 'פרט', 'מלבד', 'אסור', 'במקום', 'אינך', 'איננה', 'איננה', 'איננו'],
    stems: ['סירב', 'מסרב', 'הכחיש', 'מכחיש', 'שולל', 'דח', 'סרב', 'אינ'],
  },
  ko: {
    words: ['안', '못', '아니', '아니다', '않다', '없이', '없는', '없다', '결코', '절대', '절대로', '전혀', '아무도', '아무것도', '거의', '불가능', '비', '반', '아닌', '별로', '도저히', '말고', '거짓', '드물게', '차마'],
    stems: ['않', '못', '없', '아니', '아닌', '아닙', '거부', '부인', '거절', '반대', '금지', '말라', '말아', '마라', '마세', '불가'],
  },
  ka: { words: ['არ', 'ვერ', 'ნუ', 'არა', 'არასოდეს', 'არავინ', 'არაფერი', 'უ'] },
  hy: { words: ['չ', 'ոչ', 'մի', 'երբեք', 'ոչինչ', 'ոչ ոք', 'առանց', 'հազիվ'], stems: ['չ'] },
  sq: { words: ['nuk', 'mos', 'jo', 'kurrë', 'asgjë', 'askush', 'pa', 'as'] },
  ca: { words: ['no', 'mai', 'res', 'ningú', 'cap', 'sense', 'tampoc', 'ni', 'gens', 'pas'] },
  la: { words: ['non', 'haud', 'nec', 'neque', 'numquam', 'nunquam', 'nihil', 'nemo', 'nullus', 'nulla', 'nullum', 'sine', 'vix', 'ne', 'nisi', 'minime'] },
  eu: { words: ['ez', 'inoiz', 'inor', 'ezer', 'gabe'] },
  haw: { words: ["'a'ole", "'a'ohe", 'aole', 'aohe', "'ole", 'mai', "a'ole", "a'ohe"] },
  tl: { words: ['hindi', 'di', 'wala', 'walang', 'huwag', 'hindi-hindi', 'bihira'] },
  az: { words: ['deyil', 'yox', 'yoxdur', 'heç', 'heç vaxt', 'heç kim', 'əsla'] },
  kk: { words: ['жоқ', 'емес', 'ешқашан', 'ешкім', 'ештеңе'] },
};

/** Negations of scripts without spaces, wherever they stand in an insertion, but for words in which a letter means something else. */
// prettier-ignore
export const UNSPACED_NEGATIONS: readonly RegExp[] = [
  // Chinese and Japanese
  /不(?!丹|列[颠顛])|[没沒勿毋甭]|[无無](?![锡錫])|莫[要再能须須]|未(?![来來])|非(?![洲律常]|政府[组組][织織])|[别別](?![的人国國])|[拒禁否]/u,
  /难以|難以|停止|避免|反(?![对對]派|[应應映复覆馈饋])|脱(?=\p{sc=Han})(?![欧歐])|绝对?不|免于|抵制|中止|阻止|罕见|几乎|幾乎|鲜有|除了|除非|辟谣|闢謠|虚假|虛假/u,
  /な[いくしけ]|なかっ|ません|ませぬ|せず|ずに|まい|ざる|ねえ|ねば|じゃ|[らかさたなまばわが]ず|[らかさたなまばわ]ぬ|ほとんど|めったに|偽/u,
  // Thai, Lao, Khmer, Burmese
  /ไม่|มิ(?![ถตน])|มิใช่|อย่า(?!ง)|ห้าม|ปฏิเสธ|ไร้|ปราศจาก|งด|ยกเว้น|เลิก|หยุด|แทบ|หาไม่|เปล่า|นอกจาก|คัดค้าน/u,
  /ບໍ່|ຢ່າ|ຫ້າມ|ປະຕິເສດ/u,
  /មិន|ពុំ|អត់|កុំ|គ្មាន|ឥត|ហាម|បដិសេធ/u,
  /ဘူး|ငြင်း/u,
];

/** Languages in which an ending can negate: Turkish “gel-mez”, Finnish “raha-ton”, Bengali “করি-নি”. */
// prettier-ignore
export const LANGUAGES_WITH_NEGATIVE_ENDINGS: ReadonlySet<string> = new Set([
  'tr', 'az', 'tk', 'gag', 'crh', 'kk', 'ky', 'uz', 'ug', 'tt', 'ba', 'cv', 'sah', 'kaa', 'tyv', 'nog',
  'fi', 'et', 'hu', 'se', 'smi', 'kv', 'udm', 'mhr', 'myv', 'mdf', 'krl', 'vep',
  'ko', 'ja', 'mn', 'mnc', 'bxr', 'xal', 'ainu',
  'ta', 'te', 'ml', 'kn', 'tcy', 'bn', 'as', 'or', 'ne', 'mai', 'si', 'dv', 'my', 'bo', 'dz',
  'qu', 'ay', 'kl', 'iu', 'ik', 'nv', 'sw', 'ln', 'zu', 'xh', 'rw', 'rn', 'lg', 'sn', 'ny', 'st', 'tn', 'ig', 'yo', 'ha', 'am', 'ti', 'so', 'om',
  'eu', 'ka', 'ab', 'ce', 'ady', 'kbd', 'ko-kp',
]);

/**
 * Negations that stand after the words that they turn round: “Das stimmt nicht”, “Bu doğru değil”. No quotation ends
 * directly before them.
 */
// prettier-ignore
export const NEGATIONS_AFTER: Readonly<Record<string, readonly string[]>> = {
  de: ['nicht', 'niemals'],
  nl: ['niet', 'nooit'],
  sv: ['inte'],
  da: ['ikke', 'ikkje'],
  fr: ['pas', 'guère'],
  tr: ['değil', 'yok'],
  az: ['deyil', 'yox'],
  kk: ['емес', 'жоқ'],
  uz: ['emas', "yo'q"],
  fa: ['نیست', 'نبود', 'نیستند', 'نیستیم', 'نیستم'],
  hi: ['नहीं', 'नही'],
  ur: ['نہیں'],
  mr: ['नाही'],
  ne: ['छैन', 'होइन'],
  bn: ['না', 'নি', 'নয়', 'নেই', 'নাই'],
  gu: ['નથી', 'નહીં'],
  pa: ['ਨਹੀਂ'],
  te: ['లేదు', 'కాదు', 'లేరు'],
  sw: ['kamwe'],
};

/** Beginnings of such negations, which have endings of their own. */
// prettier-ignore
export const STEMS_OF_NEGATIONS_AFTER: Readonly<Record<string, readonly string[]>> = {
  tr: ['değil'],
  ta: ['இல்ல', 'அல்ல', 'மாட்ட', 'வேண்டாம்', 'கூடாது', 'முடியாது'],
  ml: ['ഇല്ല', 'അല്ല'],
  kn: ['ಇಲ್ಲ', 'ಅಲ್ಲ'],
  ko: ['않', '없', '못', '아니', '아닙', '아닌', '아냐', '말라', '말아', '마라', '마세'],
};

/** Korean words that negate the word after them: “안 간다”. */
export const KOREAN_NEGATIONS_BEFORE = ['안', '못'];
