import type { LanguageData } from '../language-data.js';

const MONTHS = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const DAYS = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const COUNT = String.raw`(?:una?|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias|pocos|\d+)`;
const UNIT = '(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?|siglos?)';

/** Spanish, of Spain and of America, whose verbs often stand without a subject. */
export const spanish: LanguageData = {
  lang: 'es',
  verbs: {
    say: `afirm asegur declar explic señal indic añad agreg apunt coment cont relat recalc subray insist detall precis
      manifest inform anunci avis confirm recon aclar lament critic destac recuerd record opin consider estim
      juzg remarc reiter replic ironiz zanj resum revel matiz sentenci aventur relat ~habl !dud =signific =alert
      =comunic =calcul =ratific =murmur =grit ~pregunt ~observ ~narr ~not =celebr =bast =confes`,
    tell: '',
    object: `critic acus denunci !rechaz !demand !reclam conden elogi agradec tach ~calific defiend cuestion ~apoy ~rebat
      lament salud ~felicit ~culp !neg !niegan`,
    aim: `~intent ~busc`,
  },
  endings: 'a an ó aron aba aban ado+ ando=',
  forms: {
    say: `dijo dice dicen dijeron decía decían dicho+ diciendo= añade añaden añadió añadieron añadido+ añadiendo=
      sostiene sostienen sostuvo sostuvieron sostenido+ sosteniendo= respondió responde responden respondieron respondido+
      admite admiten admitió admitieron admitido+ admitiendo= reconoce reconocen reconoció reconocieron reconocido+
      advierte advierten advirtió advirtieron advertido+ advirtiendo= cuenta cuentan recuerda recuerdan cree creen creía creyó
      promete prometen prometió prometieron prometido+ escribe escribió escrito+ concluye concluyó concluido+ insiste insisten
      insistió insistieron insistido+ expone expuso expuesto+ apostilló prevé prevén teme temen !temió !espera !esperan
      !esperaba piensa piensan pensó arguyó aduce adujo predijo asevera previno anticipa repuso repite repitió coincide
      coincidió sugiere sugirió sugerido+ corrobora comenta =siente =sintió queja quejó jura augura vaticina
      =resuelve resume resumen resumió mantiene mantuvo`,
    tell: '',
    object: `!exige !exigen !exigió !exigieron !exigido+ !exigiendo= !pide !piden !pidió !pidieron !pedido+ !pidiendo= !niega
      !niegan !desmiente !desmintió !desmintieron !desmentido+ defiende defienden defendió defendido+ agradece agradeció
      agradecido+ !descarta !descartó !descartado+ describe describió descrito+`,
    aim: `quiere quieren propone proponen propuso`,
  },
  sourcePhrases: `
    según
    de acuerdo con
    a juicio|decir de|del
    en palabras|opinión de|del
    a ojos de|del`,
  silences: `
    no quiso|quisieron|quiere|quieren|ha|han|había querido|* hacer|comentar|responder|decir|dar|pronunciarse|confirmar|hablar|valorar|precisar|revelar|contestar|declarar
    no quiso|quisieron|quiere|quieren * hacer|comentar|responder|decir|dar|pronunciarse|confirmar|hablar|valorar|precisar|revelar|contestar|declarar
    no precisó|precisa|aclaró|aclara|aclararon|detalló|detalla|explicó|especificó|mencionó|menciona|respondió|respondieron|contestó|comentó|reveló|ofreció|dio|dieron|facilitó|facilitaron|dijo|dijeron|indicó|nombró
    no ha|han|había precisado|aclarado|detallado|explicado|especificado|mencionado|respondido|contestado|comentado|revelado|ofrecido|dado|facilitado|dicho|indicado
    declinó|declina|declinaron|rehusó|rehusaron|rehúsa|evitó|evita|evitaron|eludió|eluden|eludieron|declinado|evitado|rehusado hacer|comentar|responder|decir|dar|pronunciarse|confirmar|hablar|valorar|precisar|revelar|contestar|declarar|entrar|mencionar
    se negó|negaron|niega|niegan a * hacer|comentar|responder|decir|dar|pronunciarse|confirmar|hablar|valorar|precisar|revelar|contestar|declarar|facilitar
    guardó|guarda|guardan|guardaron|guardado silencio`,
  nobody: String.raw`nadie|ning(?:un[oa]?|ún)(?!\p{L})`,
  dropsSubjects: true,
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
    daytimes: 'mañana tarde noche',
    abbreviations: 'sr sra dr dra d prof ud uds av núm art ee uu ene feb mar abr jun jul ago sept oct nov dic',
  },
  roles: `ministr|ministeri|alcald|alcaldía|portavoz|portavoces|vocer|president|direct|director|jef|patrón|secretari|diputad|senador|concej|concejal|consejer|consejería|delegad|gobern|gobernador|gobiern|fiscal|fiscalía|juez|jueza|jueces|juzgad|tribunal|abogad|polic|policía|guardia|agente|bomber|bombero|ejecutiv|ejecutivo|estado|ayuntamiento|municipi|junta|generalitat|parlament|congreso|senad|comisión|comisari|sindicat|sindicalista|asociación|asociacion|plataforma|colectiv|empresa|grupo|compañía|sociedad|banc|fábrica|hospital|universidad|agencia|oficina|corte|defensa|familia|madre|padre|herman|hij|marid|espos|mujer|hombre|vecin|habitante|residente|usuari|pasajer|client|trabajador|emplead|obrer|operari|agricultor|ganader|pescador|comerciante|tender|hosteler|maestr|profesor|docente|alumn|estudiante|investigador|científic|historiador|economista|sociólog|biólog|geólog|hidrólog|médic|enfermer|doctor|expert|especialista|analista|observador|ingenier|arquitect|escritor|autor|periodista|redactor|testig|víctima|denunciante|fuente|responsable|dirigente|gerente|propietari|dueñ|inquilin|fundador|coordinador|administrador|gestor|opositor|oposición|mayoría|partid|candidat|activista|militante|manifestante|organizador|organización|federación|unión|confederación|comité|equip|entrenador|jugador|capitán|pilot|embajador|embajada|diplomátic|conservador|obisp|sacerdote|rey|reina|príncipe|princesa|general|coronel|comandante|ejército|informe|estudi|encuesta|comunicad|document|diari|periódic|prensa|investigación|letrad|titular|vicepresident|técnic|inspector|encargad|guía|voluntari|bibliotecari|actor|actriz|músic|camarer|taxista|gremi|entidad|organism|institut|institución|autoridad|cámar|cooperativ|club|cadena|fabricante|constructor|promotor|magistrad|vendedor|operador`,
  roleEndings: '[oae]s?|es|esas?|eres|ores?|[oi]a|ias?',
  months: MONTHS,
  days: DAYS,
  time: {
    hint: String.raw`${MONTHS}|${DAYS}|ayer|anteayer|hoy|mañana|(?:mes|año|semana) (?:pasad|que viene|próxim)\p{L}*|(?:pasad|próxim)[oa] (?:mes|año|semana)|est[ea] (?:mes|año|semana)|hace|(?:1[5-9]|20)\d\d`,
    patterns: [
      [`(?:${MONTHS}) (?:pasado|del año pasado)`, 'month-of-year', -1],
      [`(?:${MONTHS}) de este año`, 'month-of-year', 0],
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
