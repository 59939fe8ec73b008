import { DAYS_ES, MONTHS_ES } from '../../../language/dates/calendar-names.js';
import type { LanguageData } from '../language-data.js';

const COUNT = String.raw`(?:una?|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|pocos|\d+)`;
const UNIT = '(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?|siglos?)';

/** Spanish, of Spain and of America, whose verbs often stand without a subject. */
export const spanish: LanguageData = {
  lang: 'es',
  verbs: {
    say: `afirm asegur declar explic señal indic agreg apunt coment relat recalc subray detall precis manifest inform
      anunci avis confirm lament destac record opin consider estim remarc reiter revel aclar adelant aleg augur critic
      puntualiz valor plante matiz argument =alert =calcul =ratific !dud !~pregunt =confes`,
    tell: '',
    object: 'acus denunci !rechaz !demand !reclam conden elogi tach ~calific cuestion ~culp !neg reproch !descart',
    aim: '',
  },
  endings: 'a an ó aron aba aban ado+ ando=',
  forms: {
    say: `dijo dice dicen dijeron decía decían dicho+ diciendo= añade añaden añadió añadieron añadido+ añadiendo=
      sostiene sostienen sostuvo sostuvieron sostenido+ respondió responde responden respondieron respondido+ admite admiten
      admitió admitieron admitido+ reconoce reconocen reconoció reconocieron reconocido+ advierte advierten advirtió
      advirtieron advertido+ advirtiendo= cuenta cuentan contó recuerda recuerdan cree creen creía promete prometen prometió
      prometieron =escribe =escribió concluye concluyó insiste insisten insistió insistieron insistido+ resume prevé prevén
      !teme !temen espera esperan piensa piensan sugiere sugirió mantiene mantienen`,
    tell: '',
    object: `!exige !exigen !exigió !exigieron !exigido+ !exigiendo= !pide !piden !pidió !pidieron !pedido+ !pidiendo= !niega
      !niegan !desmiente !desmintió !desmentido+ defiende defienden defendió defendido+ agradece agradeció agradecido+`,
    aim: 'quiere quieren propone proponen propuso compromete comprometió comprometieron comprometido+',
  },
  sourcePhrases: `
    según
    de acuerdo con
    a juicio|decir de|del
    en palabras|opinión de|del
    a ojos de|del`,
  silences: `
    no quiso|quisieron|quiere|quieren|ha|han|había * hacer|comentar|responder|decir|dar|pronunciarse|confirmar|hablar|valorar|precisar|revelar
    no precisó|precisa|aclaró|aclara|aclararon|detalló|detalla|explicó|especificó|mencionó|menciona|respondió|respondieron|contestó|comentó|reveló|ofreció|dio|dieron|facilitó|indicó
    no ha|han|había precisado|aclarado|detallado|explicado|especificado|mencionado|respondido|contestado|comentado|revelado|ofrecido|dado|facilitado
    declinó|declina|declinaron|rehusó|rehusaron|evitó|evita|evitaron|eludió|eludieron|declinado|evitado|rehusado * hacer|comentar|responder|decir|dar|pronunciarse|confirmar|hablar|valorar|precisar|revelar|mencionar
    se negó|negaron|niega|niegan a * hacer|comentar|responder|decir|dar|confirmar|hablar|valorar|precisar|revelar|facilitar
    guardó|guarda|guardan|guardaron|guardado silencio`,
  nobody: String.raw`nadie|ning(?:un[oa]?|ún)(?!\p{L})`,
  dropsSubjects: true,
  verbEndings: 'ó|a|e|aron|ieron|aba',
  past: String.raw`.{2,}(?:ó|ió|aron|ieron|ara|iera)|fue|fueron|es|son|era|eran|hubo|hizo|dejó|dijo|puso|tuvo|vino|ha|han|había|habían|será|serán|habrá|va|van|debe|deberá|.{3,}(?:rá|rán)|comienza|empieza|abre|cierra|vio|dio|.{3,}(?:aba|aban|ía|ían)`,
  words: {
    subjectPronouns: 'él ella ellos ellas yo nosotros usted',
    relatives: 'que quien quienes',
    articles: 'el la los las un una unos unas su sus',
    determiners:
      'el la los las un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella nuestro nuestra mi varios varias algunos algunas dos tres cuatro cinco seis todos todas otro otra otros otras ambos ambas cada mismo misma',
    prepositions:
      'de del a al en con por para sin sobre contra desde hasta entre hacia según tras durante ante bajo mediante',
    roleLinks: 'de del en para',
    auxiliaries:
      'ha han había habían he hemos haber habido habría habrían es son era eran fue fueron ser sido será serán sería serían está están estaba estar puede pueden podría podrían debe deben debería va van',
    passives: 'es son era eran fue fueron ser sido será',
    negations: 'no nunca jamás tampoco ni',
    adverbs:
      'también ya todavía aún ayer hoy mañana además luego después entonces así siempre incluso solo sólo ahora antes recientemente finalmente tambien se le les lo nos me asimismo igualmente posteriormente muy más casi aquí allí visiblemente claramente rotundamente apenas',
    clauseWords: 'que cuando si como porque pues donde aunque mientras cómo cuándo dónde qué quién cuál cuánto cuántos',
    coordinators: 'y e o u pero sino ni',
    complementizers: 'que',
    titles:
      'sr. sra. dr. dra. d. don doña señor señora doctor doctora presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora gobernador gobernadora juez jueza capitán general coronel rey reina papa',
    places: 'en',
    viewpoints: 'para',
    daytimes: 'mañana tarde noche',
    abbreviations: 'sr sra dr dra d prof ud uds av núm art ee uu ene feb mar abr jun jul ago sept oct nov dic',
  },
  roles: String.raw`(?!mot|fact|sect|héct|víct|salva|nést|ama|baut)\p{L}{2,}(?:[td]or|ista|ólog)|(?:vice)?president|ministr|ministeri|alcald|alcaldía|portavo[zc]|vocer|jef|patrón|secretari|concej|concejal|consejer|consejería|conselleir|delegad|gobiern|fiscal|fiscalía|jue[zc]|jueza|juzgad|tribunal|abogad|polic|guardia|agent|bomber|ejecutiv|estad|ayuntamient|municipi|junta|xunta|generalitat|parlament|congres|senad|comisi[oó]n|comisari|diputad|sindicat|asociaci[oó]n|plataforma|colectiv|empres|grup|compañía|sociedad|banc|fábric|hospital|universidad|agencia|oficina|corte|defensa|famili|madr|padr|herman|hij|marid|espos|mujer|hombr|vecin|habitant|resident|usuari|pasajer|client|emplead|obrer|operari|ganader|comerciant|tender|maestr|docent|alumn|estudiant|científic|médic|enfermer|expert|ingenier|arquitect|testig|víctima|denunciant|fuent|responsabl|representant|dirigent|gerent|propietari|dueñ|inquilin|opositor|oposici[oó]n|mayoría|partid|candidat|militant|manifestant|organizaci[oó]n|federaci[oó]n|uni[oó]n|comité|comités|equip|capitán|pilot|diplomátic|obisp|sacerdot|rey|reina|príncip|general|coronel|comandant|ejércit|inform|estudi|encuest|comunicad|document|diari|periódic|prensa|investigaci[oó]n|letrad|titular|técnic|voluntari|actriz|músic|camarer|gremi|entidad|organism|institut|autoridad|club|cofradí`,
  roleEndings: '[oae]s?|es|esas?|as',
  givenNames: 'Abril|Domingo|Julio',
  months: MONTHS_ES,
  days: DAYS_ES,
  time: {
    hint: String.raw`${MONTHS_ES}|${DAYS_ES}|ayer|anteayer|hoy|mañana|(?:mes|año|semana) (?:pasad|que viene|próxim)\p{L}*|(?:pasad|próxim)[oa] (?:mes|año|semana)|est[ea] (?:mes|año|semana)|hace|(?:1[5-9]|20)\d\d`,
    patterns: [
      [`(?:${MONTHS_ES}) (?:pasado|del año pasado)`, 'month-of-year', -1],
      [`(?:${MONTHS_ES}) de este año`, 'month-of-year', 0],
      ['este mes', 'month', 0],
      ['(?:el )?(?:mes pasado|pasado mes)(?! de)', 'month', -1],
      ['(?:el )?(?:próximo mes|mes que viene|mes próximo)', 'month', 1],
      ['este año', 'year', 0],
      ['(?:el )?(?:año pasado|pasado año)', 'year', -1],
      ['(?:el )?(?:próximo año|año que viene|año próximo)', 'year', 1],
      ['esta semana', 'week', 0],
      ['la (?:semana pasada|pasada semana)', 'week', -1],
      ['la (?:próxima semana|semana que viene)', 'week', 1],
      ['anteayer', 'day', -2],
      ['ayer', 'day', -1],
      ['hoy', 'day', 0],
    ],
    durations: `(?:durante|en|desde hace|hace|dentro de|tras|después de|más de|casi|unos|unas|cada) ${COUNT} ${UNIT}|${COUNT} ${UNIT} (?:después|antes|más tarde|atrás)`,
    years: String.raw`(?<=(?<!\p{L})(?:en|desde|hasta|de|del|y) )(?:1[4-9]|20)\d\d(?![\p{N}\p{L}]|[-.,]\p{N})`,
    future: String.raw`será|serán|va|van|debe|deberá|previst[oa]s?|próxim[oa]s?|\p{L}+rán?|a partir del?`,
    sequence: `(?:poco|justo|${COUNT} ${UNIT}) (?:antes|después) de que`,
  },
};
