/** The words of which a language makes its numbers. All are in lower case. */
export interface NumberWords {
  /** Zero, and numbers from two upwards; also words such as “half” and “twice”. */
  readonly numbers: readonly string[];
  /** One. Alone it is an article or a pronoun, so it counts only beside other words of a number. */
  readonly one?: readonly string[];
  /** True if “one” is never an article, so that “no one” is one token. */
  readonly hasNoArticle?: true;
  /** Words that multiply or divide the number before them: “killed 5” doesn't quote “killed 5 million people”. */
  readonly scales: readonly string[];
  /** Ordinals that are parts of a fraction after a number: “two thirds”. */
  readonly fractions?: readonly string[];
  /** Amounts before a scale: “several hundred”. */
  readonly amounts?: readonly string[];
  /** Words between two numbers that make one of them: “zero point five”, “two or three”, “one in ten”. */
  readonly joining?: readonly string[];
  /** Ordinals that end a number of several words: «trigésima primera», “hundred and first”. */
  readonly ordinals?: readonly string[];
  /** Words that join a part of a number only after a scale or beside `tens`: “a hundred and five”, «treinta y dos». */
  readonly and?: readonly string[];
  readonly tens?: readonly string[];
  /** Words between a number and a scale: “half a million”, “hundreds of thousands”, “5 por ciento”. */
  readonly beforeScale?: readonly string[];
  /** Words for a sign, or a negation, before a number: “minus five”, “not five”. */
  readonly signs?: readonly string[];
  /** Parts of numbers that are written as one word: “dreiundzwanzig”. Those in `links` alone are no number. */
  readonly parts?: readonly string[];
  readonly links?: readonly string[];
  /** Words that are made of parts, but are no number alone. */
  readonly others?: readonly string[];
  /** Endings that a number made of parts may have. */
  readonly endings?: readonly string[];
  /** Letters that are written together with a number, before it: “وعشرون”. */
  readonly prefixes?: readonly string[];
}

/** Words with each of some endings. */
function inflected(stems: readonly string[], endings: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => endings.map((ending) => stem + ending));
}

const SLAVIC_SCALE_ENDINGS = ['', 'а', 'у', 'ом', 'е', 'ы', 'и', 'і', 'ов', 'ів', 'ами', 'ам', 'ах'];

/** Number words by language (BCP 47). A number is one token, so a quotation may neither begin nor end within it. */
// prettier-ignore
export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    numbers: [
      'zero', 'nought', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
      'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
      'twenty', 'thirty', 'forty', 'fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety',
      'tens', 'dozens', 'hundreds', 'thousands', 'millions', 'half', 'halves', 'twice', 'thrice',
      'double', 'doubled', 'doubles', 'triple', 'tripled', 'triples', 'quadruple', 'quadrupled', 'twofold', 'threefold', 'tenfold',
    ],
    one: ['one'],
    hasNoArticle: true,
    scales: [
      'hundred', 'thousand', 'dozen', 'million', 'billion', 'trillion', 'quadrillion', 'percent', 'cent', 'cents', 'percentage', 'pct',
      'hundreds', 'thousands', 'dozens', 'millions', 'billions', 'trillions', 'bn', 'mn', 'tn', 'm', 'k', 'lakh', 'lakhs', 'crore', 'crores',
    ],
    fractions: [
      'half', 'halves', 'third', 'thirds', 'quarter', 'quarters', 'fourth', 'fourths', 'fifth', 'fifths', 'sixth', 'sixths',
      'seventh', 'sevenths', 'eighth', 'eighths', 'ninth', 'ninths', 'tenth', 'tenths', 'hundredth', 'hundredths',
      'thousandth', 'thousandths', 'millionth', 'millionths', 'times', 'fold', 'score', 'gross',
    ],
    and: ['and'],
    amounts: ['a', 'an', 'some', 'several', 'many', 'few', 'couple'],
    ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'hundredth', 'thousandth', 'millionth'],
    joining: ['point', 'minus', 'less', 'plus', 'or', 'to', 'out', 'of', 'in', 'every'],
    beforeScale: ['a', 'an', 'of', 'per', 'and', 'minus', 'less'],
    signs: ['minus', 'negative', 'plus', 'no', 'not'],
  },
  de: {
    numbers: [
      'null', 'beide', 'beiden', 'dutzend', 'dutzende', 'dutzenden', 'hunderte', 'hunderten', 'tausende', 'tausenden', 'zig', 'millionen',
      'halb', 'halbe', 'halben', 'halber', 'halbes', 'hälfte', 'anderthalb', 'doppelt', 'doppelte', 'doppelten', 'doppelter', 'doppeltes',
      'zweimal', 'dreimal', 'zweifach', 'dreifach', 'verdoppelt', 'verdreifacht',
    ],
    one: ['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'eins'],
    scales: [
      'hundert', 'tausend', 'dutzend', 'million', 'millionen', 'milliarde', 'milliarden', 'billion', 'billionen', 'billiarde', 'billiarden',
      'prozent', 'prozentpunkte', 'prozentpunkten', 'promille', 'mio', 'mrd',
    ],
    fractions: ['halb', 'halbe', 'drittel', 'dritteln', 'viertel', 'vierteln', 'fünftel', 'sechstel', 'achtel', 'zehntel', 'hundertstel', 'tausendstel', 'mal', 'fach'],
    and: ['und'],
    tens: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
    amounts: ['einige', 'einigen', 'mehrere', 'mehreren', 'viele', 'vielen', 'wenige', 'wenigen', 'paar'],
    ordinals: ['erste', 'ersten', 'erster', 'zweite', 'zweiten'],
    joining: ['komma', 'minus', 'plus', 'weniger', 'mal', 'bis', 'oder', 'von'],
    beforeScale: ['eine', 'einer', 'von', 'vom'],
    signs: ['minus', 'plus', 'nicht', 'kein', 'keine', 'keinen', 'keiner'],
    parts: [
      'zwei', 'zwo', 'zwan', 'drei', 'vier', 'fünf', 'fuenf', 'sechs', 'sech', 'sieben', 'sieb', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'zwoelf',
      'zig', 'ßig', 'hundert', 'tausend', 'million', 'millionen', 'einhalb',
    ],
    links: ['ein', 'und', 'eine', 'eins', 'zwan', 'sech', 'sieb'],
    endings: ['', 'e', 'en', 'er'],
  },
  nl: {
    numbers: ['nul', 'beide', 'tientallen', 'tientallen', 'honderden', 'duizenden', 'miljoenen', 'half', 'halve', 'helft', 'anderhalf', 'anderhalve', 'dubbel', 'dubbele'],
    one: ['een', 'één'],
    scales: ['honderd', 'duizend', 'dozijn', 'miljoen', 'miljard', 'biljoen', 'procent', 'procentpunt', 'mln', 'mld'],
    fractions: ['derde', 'kwart', 'vijfde', 'tiende', 'keer', 'maal'],
    and: ['en'],
    tens: ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
    amounts: ['enkele', 'paar', 'vele'],
    joining: ['komma', 'tot', 'of', 'op', 'van'],
    beforeScale: ['een'],
    signs: ['min', 'plus', 'niet', 'geen'],
    parts: [
      'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'twintig', 'dertig',
      'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig', 'honderd', 'duizend',
    ],
    links: ['een', 'één', 'en', 'ën'],
  },
  sv: {
    numbers: ['noll', 'båda', 'tiotals', 'hundratals', 'tusentals', 'halv', 'halva', 'hälften', 'dubbelt', 'dubbla', 'dussintals'],
    one: ['en', 'ett'],
    scales: ['hundra', 'tusen', 'dussin', 'miljon', 'miljoner', 'miljard', 'miljarder', 'biljon', 'biljoner', 'procent', 'procentenheter', 'mn', 'mdr'],
    fractions: ['tredjedel', 'tredjedelar', 'fjärdedel', 'fjärdedelar', 'femtedel', 'femtedelar', 'tiondel', 'tiondelar', 'gånger'],
    and: ['och'],
    joining: ['komma', 'till', 'eller', 'av'],
    beforeScale: ['en'],
    signs: ['minus', 'plus', 'inte', 'ingen'],
    parts: [
      'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton',
      'nitton', 'tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio', 'hundra', 'tusen',
    ],
    links: ['ett'],
    endings: ['', 'en', 'ett'],
  },
  da: {
    numbers: [
      'nul', 'null', 'begge', 'snesevis', 'hundredvis', 'tusindvis', 'tusenvis', 'hundrevis', 'halv', 'halve', 'halvt', 'halvdelen', 'halvparten', 'halvanden',
      'halvannen', 'dobbelt', 'dobbel', 'dobbelte', 'halvtreds', 'tres', 'tresindstyve', 'halvfjerds', 'firs', 'halvfems',
    ],
    one: ['en', 'et', 'én', 'ett', 'ein'],
    scales: [
      'hundrede', 'hundre', 'tusind', 'tusen', 'dusin', 'million', 'millioner', 'milliard', 'milliarder', 'billion', 'billioner', 'procent', 'prosent',
      'procentpoint', 'prosentpoeng', 'mio', 'mia', 'mrd',
    ],
    fractions: ['tredjedel', 'tredjedele', 'tredjedeler', 'fjerdedel', 'fjerdedele', 'fjerdedeler', 'femtedel', 'tiendedel', 'gange', 'ganger'],
    and: ['og'],
    joining: ['komma', 'til', 'eller', 'ud', 'ut', 'af', 'av'],
    beforeScale: ['en'],
    signs: ['minus', 'plus', 'ikke', 'ingen'],
    parts: [
      'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'sju', 'otte', 'åtte', 'ni', 'ti', 'elleve', 'tolv', 'tretten', 'fjorten', 'femten', 'seksten', 'sytten',
      'atten', 'nitten', 'tyve', 'tjue', 'tredive', 'tretti', 'fyrre', 'førti', 'femti', 'halvtreds', 'tres', 'seksti', 'halvfjerds', 'sytti', 'firs',
      'åtti', 'halvfems', 'nitti', 'hundrede', 'hundre', 'tusind', 'tusen',
    ],
    links: ['enog', 'énog', 'etog', 'ett', 'og', 'to', 'ti', 'fire'],
  },
  fr: {
    numbers: [
      'zéro', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize',
      'vingt', 'vingts', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'huitante', 'octante', 'nonante', 'moitié', 'demi', 'demie', 'double', 'triple',
      ...inflected(['diz', 'douz', 'quinz', 'vingt', 'trent', 'quarant', 'cinquant', 'soixant', 'cent'], ['aine', 'aines']),
      'milliers', 'millions',
    ],
    one: ['un', 'une'],
    scales: ['cent', 'cents', 'mille', 'millier', 'milliers', 'million', 'millions', 'milliard', 'milliards', 'billion', 'billions', 'pourcent', 'pourcents'],
    fractions: ['demi', 'demie', 'tiers', 'quart', 'quarts', 'cinquième', 'cinquièmes', 'sixième', 'sixièmes', 'huitième', 'huitièmes', 'dixième', 'dixièmes', 'centième', 'centièmes', 'fois'],
    and: ['et'],
    tens: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'],
    amounts: ['plusieurs', 'quelques'],
    ordinals: ['unième', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième', 'douzième', 'quinzième', 'centième', 'millième'],
    joining: ['virgule', 'moins', 'plus', 'à', 'ou', 'sur'],
    beforeScale: ['pour', 'de', 'd', 'un', 'et', 'moins', 'le'],
    signs: ['moins', 'plus', 'pas'],
  },
  es: {
    numbers: [
      'cero', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince',
      ...inflected(['dieci'], ['séis', 'seis', 'siete', 'ocho', 'nueve']), 'veinte',
      ...inflected(['veinti'], ['uno', 'ún', 'una', 'dos', 'dós', 'trés', 'tres', 'cuatro', 'cinco', 'séis', 'seis', 'siete', 'ocho', 'nueve']),
      'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa',
      ...inflected(['doscient', 'trescient', 'cuatrocient', 'quinient', 'seiscient', 'setecient', 'ochocient', 'novecient'], ['os', 'as']),
      'medio', 'media', 'mitad', 'doble', 'dobles', 'triple', 'docenas', 'decenas', 'decena', 'docena', 'centenar', 'centenares', 'miles', 'ambos', 'ambas',
    ],
    one: ['un', 'uno', 'una'],
    scales: [
      'cien', 'ciento', 'cientos', 'mil', 'millar', 'millares', 'miles', 'millón', 'millones', 'billón', 'billones', 'trillón', 'trillones', 'docena', 'docenas',
      'centenar', 'centenares', 'mm',
    ],
    fractions: ['medio', 'media', 'tercio', 'tercios', 'cuarto', 'cuartos', 'quinto', 'quintos', 'décimo', 'décimos', 'décimas', 'centésimas', 'veces'],
    and: ['y', 'con'],
    tens: [...inflected(['vigésim', 'trigésim', 'cuadragésim', 'quincuagésim', 'sexagésim', 'septuagésim', 'octogésim', 'nonagésim', 'centésim', 'décim'], ['o', 'a']), 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
    amounts: ['varios', 'varias', 'unos', 'unas', 'algunos', 'algunas', 'muchos', 'pocos'],
    ordinals: ['primer', 'primero', 'primera', 'primeros', 'segundo', 'segunda', 'tercer', 'tercero', 'tercera', 'cuarto', 'cuarta', 'quinto', 'quinta', 'sexto', 'sexta', 'séptimo', 'séptima', 'octavo', 'octava', 'noveno', 'novena'],
    joining: ['coma', 'punto', 'menos', 'más', 'a', 'o', 'u', 'de', 'cada'],
    beforeScale: ['por', 'de', 'y', 'un'],
    signs: ['menos', 'más', 'no', 'ni'],
  },
  pt: {
    numbers: [
      'zero', 'dois', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze', 'treze', 'catorze', 'quatorze', 'quinze',
      'dezesseis', 'dezasseis', 'dezessete', 'dezassete', 'dezoito', 'dezenove', 'dezanove',
      'vinte', 'trinta', 'quarenta', 'cinquenta', 'cinqüenta', 'sessenta', 'setenta', 'oitenta', 'noventa',
      ...inflected(['duzent', 'trezent', 'quatrocent', 'quinhent', 'seiscent', 'setecent', 'oitocent', 'novecent'], ['os', 'as']),
      'meio', 'meia', 'metade', 'dobro', 'triplo', 'dúzia', 'dúzias', 'dezena', 'dezenas', 'centena', 'centenas', 'milhares', 'milhões', 'ambos', 'ambas',
    ],
    one: ['um', 'uma'],
    scales: ['cem', 'cento', 'mil', 'milhar', 'milhares', 'milhão', 'milhões', 'bilhão', 'bilhões', 'bilião', 'biliões', 'trilhão', 'trilhões', 'centena', 'centenas', 'dúzia', 'dúzias'],
    fractions: ['meio', 'meia', 'terço', 'terços', 'quarto', 'quartos', 'quinto', 'quintos', 'décimo', 'décimos', 'vezes'],
    and: ['e'],
    tens: [...inflected(['vigésim', 'trigésim', 'quadragésim', 'quinquagésim', 'sexagésim', 'septuagésim', 'octogésim', 'nonagésim', 'centésim', 'décim'], ['o', 'a']), 'vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa', 'duzentos', 'duzentas', 'trezentos', 'trezentas', 'quatrocentos', 'quatrocentas', 'quinhentos', 'quinhentas', 'seiscentos', 'seiscentas', 'setecentos', 'setecentas', 'oitocentos', 'oitocentas', 'novecentos', 'novecentas'],
    amounts: ['vários', 'várias', 'alguns', 'algumas', 'muitos', 'poucos'],
    ordinals: ['primeiro', 'primeira', 'segundo', 'segunda', 'terceiro', 'terceira', 'quarto', 'quarta', 'quinto', 'quinta', 'sexto', 'sexta', 'sétimo', 'sétima', 'oitavo', 'oitava', 'nono', 'nona'],
    joining: ['vírgula', 'ponto', 'menos', 'mais', 'a', 'ou', 'em', 'cada', 'de'],
    beforeScale: ['por', 'de', 'e', 'um'],
    signs: ['menos', 'mais', 'não', 'nem'],
  },
  it: {
    numbers: [
      'zero', 'mezzo', 'mezza', 'metà', 'doppio', 'doppia', 'triplo', 'dozzina', 'dozzine', 'decina', 'decine', 'centinaio', 'centinaia', 'migliaio', 'migliaia',
      'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove', 'entrambi', 'entrambe', 'ventina', 'trentina',
    ],
    one: ['un', 'uno', 'una'],
    scales: ['cento', 'mille', 'mila', 'milione', 'milioni', 'miliardo', 'miliardi', 'bilione', 'bilioni', 'percento', 'dozzina', 'dozzine', 'centinaia', 'migliaia'],
    fractions: ['mezzo', 'mezza', 'terzo', 'terzi', 'quarto', 'quarti', 'quinto', 'quinti', 'decimo', 'decimi', 'volte'],
    and: ['e'],
    amounts: ['alcuni', 'alcune', 'parecchi', 'parecchie', 'molti', 'pochi'],
    tens: [...inflected(['ventesim', 'trentesim', 'quarantesim', 'centesim', 'decim'], ['o', 'a'])],
    ordinals: ['primo', 'prima', 'secondo', 'seconda', 'terzo', 'terza', 'quarto', 'quarta', 'quinto', 'quinta', 'sesto', 'sesta', 'settimo', 'settima', 'ottavo', 'ottava', 'nono', 'nona'],
    joining: ['virgola', 'meno', 'più', 'a', 'o', 'su'],
    beforeScale: ['per', 'di', 'e', 'un'],
    signs: ['meno', 'più', 'non', 'nemmeno', 'neanche'],
    parts: [
      'due', 'tre', 'tré', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'venti', 'vent', 'trenta', 'trent', 'quaranta',
      'quarant', 'cinquanta', 'cinquant', 'sessanta', 'sessant', 'settanta', 'settant', 'ottanta', 'ottant', 'novanta', 'novant', 'cento', 'mila', 'mille', 'milioni',
    ],
    links: ['uno', 'un', 'vent'],
  },
  ro: {
    numbers: [
      'doi', 'două', 'trei', 'patru', 'cinci', 'șase', 'şase', 'șapte', 'şapte', 'opt', 'nouă', 'zece', 'unsprezece', 'doisprezece', 'douăsprezece', 'douăzeci',
      'treizeci', 'patruzeci', 'cincizeci', 'șaizeci', 'şaizeci', 'șaptezeci', 'optzeci', 'nouăzeci', 'jumătate', 'zeci', 'sute', 'mii', 'ambii', 'ambele', 'dublu',
    ],
    one: ['un', 'o', 'unu', 'una'],
    scales: ['sută', 'sute', 'mie', 'mii', 'milion', 'milioane', 'miliard', 'miliarde', 'procente'],
    and: ['și', 'şi'],
    tens: ['douăzeci', 'treizeci', 'patruzeci', 'cincizeci', 'șaizeci', 'şaizeci', 'șaptezeci', 'optzeci', 'nouăzeci'],
    ordinals: ['unulea', 'doilea', 'treilea', 'patrulea', 'cincilea', 'șaselea', 'șaptelea', 'optulea', 'nouălea'],
    joining: ['virgulă', 'la', 'sau', 'din'],
    beforeScale: ['la', 'de', 'și'],
    signs: ['minus', 'plus', 'nu', 'nici'],
  },
  pl: {
    numbers: [
      'zero', 'dwa', 'dwie', 'dwaj', 'dwóch', 'dwoje', 'dwoma', 'dwóm', 'trzy', 'trzej', 'trzech', 'trzema', 'trzem', 'cztery', 'czterej', 'czterech', 'czterem',
      'pięć', 'pięciu', 'sześć', 'sześciu', 'siedem', 'siedmiu', 'osiem', 'ośmiu', 'dziewięć', 'dziewięciu', 'dziesięć', 'dziesięciu',
      ...inflected(['jedena', 'dwuna', 'trzyna', 'czterna', 'piętna', 'szesna', 'siedemna', 'osiemna', 'dziewiętna'], ['ście', 'stu']),
      'dwadzieścia', 'dwudziestu', 'trzydzieści', 'trzydziestu', 'czterdzieści', 'czterdziestu', 'pięćdziesiąt', 'pięćdziesięciu', 'sześćdziesiąt', 'sześćdziesięciu',
      'siedemdziesiąt', 'siedemdziesięciu', 'osiemdziesiąt', 'osiemdziesięciu', 'dziewięćdziesiąt', 'dziewięćdziesięciu', 'sto', 'stu', 'dwieście', 'dwustu', 'trzysta',
      'trzystu', 'czterysta', 'czterystu', 'pięćset', 'pięciuset', 'sześćset', 'siedemset', 'osiemset', 'dziewięćset', 'pół', 'połowa', 'połowę', 'połowy', 'półtora', 'półtorej',
      'dziesiątki', 'setki', 'tysiące', 'dwukrotnie', 'podwójnie', 'obaj', 'obie', 'oba',
    ],
    one: ['jeden', 'jedna', 'jedno', 'jednego', 'jednej', 'jedną'],
    hasNoArticle: true,
    scales: [
      'sto', 'setki', 'setek', 'tysiąc', 'tysiące', 'tysięcy', 'milion', 'miliony', 'milionów', 'miliona', 'miliard', 'miliardy', 'miliardów', 'bilion', 'biliony',
      'bilionów', 'procent', 'procenta', 'proc', 'tys', 'mln', 'mld',
    ],
    fractions: ['pół', 'połową', 'ćwierć', 'trzecie', 'trzecich', 'czwarte', 'czwartych', 'piąte', 'piątych', 'dziesiąte', 'dziesiątych', 'razy'],
    and: ['i'],
    amounts: ['kilka', 'kilku', 'wiele', 'parę'],
    tens: [...inflected(['dwudziest', 'trzydziest', 'czterdziest', 'pięćdziesiąt', 'sześćdziesiąt', 'siedemdziesiąt', 'osiemdziesiąt', 'dziewięćdziesiąt', 'setn'], ['y', 'a', 'e', 'ego', 'ej', 'ym', 'ą'])],
    ordinals: [...inflected(['pierwsz', 'drug', 'trzec', 'czwart', 'piąt', 'szóst', 'siódm', 'ósm', 'dziewiąt'], ['y', 'a', 'e', 'i', 'ego', 'ej', 'ym', 'im', 'ą', 'iego', 'iej', 'ia', 'ią'])],
    joining: ['przecinek', 'do', 'lub', 'albo', 'na', 'z'],
    beforeScale: ['i'],
    signs: ['minus', 'plus', 'nie', 'ani'],
  },
  cs: {
    numbers: [
      'nula', 'dva', 'dvě', 'dvou', 'tři', 'tří', 'čtyři', 'čtyř', 'pět', 'pěti', 'šest', 'šesti', 'sedm', 'sedmi', 'osm', 'osmi', 'devět', 'devíti', 'deset', 'deseti',
      'jedenáct', 'dvanáct', 'třináct', 'čtrnáct', 'patnáct', 'šestnáct', 'sedmnáct', 'osmnáct', 'devatenáct', 'dvacet', 'dvaceti', 'třicet', 'třiceti', 'čtyřicet',
      'padesát', 'padesáti', 'šedesát', 'sedmdesát', 'osmdesát', 'devadesát', 'půl', 'polovina', 'poloviny', 'desítky', 'stovky', 'tisíce', 'dvakrát', 'třikrát', 'oba', 'obě',
      'dvanásť', 'dvadsať', 'tridsať', 'päť', 'štyri', 'sedem', 'osem', 'deväť', 'desať',
    ],
    one: ['jeden', 'jedna', 'jedno', 'jednoho', 'jedné'],
    hasNoArticle: true,
    scales: ['sto', 'stě', 'sta', 'set', 'tisíc', 'tisíce', 'tisíců', 'milion', 'miliony', 'milionů', 'milión', 'miliónov', 'miliarda', 'miliardy', 'miliard', 'bilion', 'bilionů', 'procent', 'procenta', 'procento', 'celá', 'celé', 'celých', 'tis', 'mil', 'mld', 'percent'],
    fractions: ['půl', 'čtvrt', 'třetiny', 'třetina', 'čtvrtiny', 'čtvrtina', 'pětina', 'pětiny', 'krát'],
    and: ['a'],
    tens: [...inflected(['dvacát', 'třicát', 'čtyřicát', 'padesát', 'šedesát', 'sedmdesát', 'osmdesát', 'devadesát', 'st'], ['ý', 'á', 'é', 'ého', 'ém', 'ou'])],
    ordinals: [...inflected(['prvn', 'druh', 'třet', 'čtvrt', 'pát', 'šest', 'sedm', 'osm', 'devát'], ['í', 'ý', 'á', 'é', 'ého', 'ém', 'ou', 'ího'])],
    joining: ['až', 'nebo', 'z'],
    beforeScale: ['a'],
    signs: ['minus', 'plus', 'mínus', 'ne', 'ani'],
  },
  sr: {
    numbers: [
      'nula', 'dva', 'dvije', 'dve', 'dvoje', 'tri', 'troje', 'četiri', 'pet', 'šest', 'sedam', 'osam', 'devet', 'deset', 'jedanaest', 'dvanaest', 'trinaest', 'četrnaest',
      'petnaest', 'šesnaest', 'sedamnaest', 'osamnaest', 'devetnaest', 'dvadeset', 'trideset', 'četrdeset', 'pedeset', 'šezdeset', 'sedamdeset', 'osamdeset', 'devedeset',
      'dvjesto', 'dvesta', 'tristo', 'trista', 'petsto', 'pola', 'pol', 'polovina', 'desetine', 'stotine', 'tisuće', 'hiljade', 'dvostruko',
      'нула', 'два', 'две', 'двије', 'три', 'четири', 'пет', 'шест', 'седам', 'осам', 'девет', 'десет', 'једанаест', 'дванаест', 'тринаест', 'четрнаест', 'петнаест',
      'шеснаест', 'седамнаест', 'осамнаест', 'деветнаест', 'двадесет', 'тридесет', 'четрдесет', 'педесет', 'шездесет', 'седамдесет', 'осамдесет', 'деведесет', 'пола',
    ],
    one: ['jedan', 'jedna', 'jedno', 'један', 'једна', 'једно'],
    hasNoArticle: true,
    scales: [
      'sto', 'stotina', 'stotine', 'tisuća', 'tisuće', 'tisuću', 'hiljada', 'hiljade', 'hiljadu', 'milijun', 'milijuna', 'milijuni', 'milion', 'miliona', 'milijarda',
      'milijarde', 'milijardi', 'posto', 'procenat', 'procenata', 'сто', 'стотина', 'стотине', 'хиљада', 'хиљаде', 'милион', 'милиона', 'милијарда', 'милијарди', 'посто', 'процената',
    ],
    and: ['i', 'и'],
    tens: ['dvadeset', 'trideset', 'četrdeset', 'pedeset', 'šezdeset', 'sedamdeset', 'osamdeset', 'devedeset', 'двадесет', 'тридесет', 'четрдесет', 'педесет', 'шездесет', 'седамдесет', 'осамдесет', 'деведесет'],
    ordinals: [...inflected(['prv', 'drug', 'treć', 'četvrt', 'pet', 'šest', 'sedm', 'osm', 'devet', 'прв', 'друг', 'трећ', 'четврт', 'пет', 'шест', 'седм', 'осм', 'девет'], ['i', 'a', 'o', 'og', 'oj', 'om', 'и', 'а', 'о', 'ог', 'ој', 'ом'])],
    joining: ['zarez', 'запета', 'od', 'од', 'do', 'до', 'ili', 'или'],
    signs: ['minus', 'минус', 'ne', 'ni', 'не', 'ни'],
  },
  bg: {
    numbers: [
      'нула', 'два', 'две', 'двама', 'три', 'трима', 'четири', 'четирима', 'пет', 'петима', 'шест', 'седем', 'осем', 'девет', 'десет', 'единадесет', 'дванадесет', 'тринадесет',
      'четиринадесет', 'петнадесет', 'шестнадесет', 'седемнадесет', 'осемнадесет', 'деветнадесет', 'двадесет', 'двайсет', 'тридесет', 'трийсет', 'четиридесет', 'петдесет',
      'шестдесет', 'седемдесет', 'осемдесет', 'деветдесет', 'двеста', 'триста', 'четиристотин', 'петстотин', 'половин', 'половината', 'десетки', 'стотици', 'хиляди',
    ],
    one: ['един', 'една', 'едно'],
    hasNoArticle: true,
    scales: ['сто', 'стотици', 'хиляда', 'хиляди', 'милион', 'милиона', 'милиони', 'милиард', 'милиарда', 'процент', 'процента', 'цяло', 'цяла', 'хил', 'млн', 'млрд'],
    and: ['и'],
    tens: ['двадесет', 'двайсет', 'тридесет', 'трийсет', 'четиридесет', 'петдесет', 'шестдесет', 'седемдесет', 'осемдесет', 'деветдесет', 'двеста', 'триста'],
    ordinals: [...inflected(['първ', 'втор', 'трет', 'четвърт', 'пет', 'шест', 'седм', 'осм', 'девет'], ['и', 'ия', 'ият', 'а', 'ата', 'о', 'ото'])],
    joining: ['до', 'или', 'от'],
    fractions: ['половина', 'четвърт', 'трета', 'трети', 'пъти'],
    signs: ['минус', 'плюс', 'не', 'нито'],
  },
  ru: {
    numbers: [
      'ноль', 'нуль', 'ноля', 'нуля', 'два', 'две', 'двух', 'двум', 'двумя', 'двое', 'двоих', 'двоим', 'три', 'трёх', 'трех', 'трём', 'трем', 'тремя', 'трое', 'троих',
      'четыре', 'четырёх', 'четырех', 'четырём', 'четырем', 'четырьмя', 'четверо', 'четверых', 'пятеро', 'пятерых', 'шестеро', 'семеро',
      ...inflected(['пят', 'шест', 'девят', 'десят', 'двадцат', 'тридцат'], ['ь', 'и', 'ью']), 'семь', 'семи', 'восемь', 'восьми', 'восемью', 'восьмью',
      ...inflected(
        ['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map((stem) => `${stem}надцат`),
        ['ь', 'и', 'ью'],
      ),
      'сорок', 'сорока', 'девяносто', 'девяноста', ...inflected(['пят', 'шест', 'сем', 'восем'], ['ьдесят']), ...inflected(['пяти', 'шести', 'семи', 'восьми'], ['десяти']),
      'сто', 'ста', 'двести', 'двухсот', 'двумстам', 'триста', 'трёхсот', 'трехсот', 'четыреста', 'четырёхсот', 'четырехсот',
      ...inflected(['пять', 'шесть', 'семь', 'восемь', 'девять', 'пяти', 'шести', 'семи', 'восьми', 'девяти'], ['сот']),
      'оба', 'обе', 'обоих', 'обеих', 'полтора', 'полторы', 'полутора', 'пол', 'половина', 'половину', 'половины', 'половиной', 'половине', 'полмиллиона', 'полмиллиарда',
      'сотни', 'сотен', 'сотня', 'сотню', 'сотням', 'сотнями', 'тысячи', 'миллионы', 'миллиарды', ...inflected(['десятк'], ['и', 'ов', 'а', 'ам', 'ами', 'ах', 'у', 'ом']), 'десяток', 'дюжина', 'дюжину', 'дюжины',
      'вдвое', 'втрое', 'вчетверо', 'впятеро', 'дважды', 'трижды', 'четырежды', 'двойной', 'тройной', 'удвоен', 'удвоили',
    ],
    one: ['один', 'одна', 'одно', 'одного', 'одной', 'одну', 'одному', 'одним'],
    hasNoArticle: true,
    scales: [
      ...inflected(['тысяч'], ['', 'а', 'и', 'у', 'е', 'ей', 'ам', 'ами', 'ах', 'ью']), 'сотня', 'сотни', 'сотен', 'десяток', 'десятка', 'десятков',
      ...inflected(['миллион', 'миллиард', 'триллион', 'биллион', 'процент'], SLAVIC_SCALE_ENDINGS),
      'процентный', 'процентных', 'процентного', 'целых', 'целая', 'целой', 'тыс', 'млн', 'млрд', 'трлн',
    ],
    fractions: [
      'третья', 'третьих', 'третьи', 'четверть', 'четверти', 'четвёртых', 'четвертых', 'пятых', 'пятая', 'десятых', 'десятая', 'сотых', 'сотая', 'тысячных', 'раз', 'раза',
      'половиной', 'половина', 'половину', 'половины', 'половиною',
    ],
    and: ['и', 'с'],
    amounts: ['несколько', 'много', 'немного', 'нескольких'],
    ordinals: [...inflected(['перв', 'втор', 'четвёрт', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'], ['ый', 'ой', 'ая', 'ое', 'ого', 'ому', 'ым', 'ом', 'ую', 'ые', 'ых']), 'третий', 'третья', 'третье', 'третьего', 'третьей', 'третью', 'третьем'],
    joining: ['запятая', 'минус', 'плюс', 'без', 'до', 'или', 'из', 'на'],
    beforeScale: ['с', 'в'],
    signs: ['минус', 'плюс', 'без', 'не', 'ни'],
  },
  uk: {
    numbers: [
      'нуль', 'нуля', 'два', 'дві', 'двох', 'двом', 'двома', 'двоє', 'три', 'трьох', 'трьом', 'трьома', 'троє', 'чотири', 'чотирьох', 'чотирьом', 'чотирма', 'четверо',
      ...inflected(["п'ят", 'пят', 'шіст', "дев'ят", 'девят', 'десят', 'двадцят', 'тридцят'], ['ь', 'и', 'ьох', 'ьом', 'ьома']),
      'шести', 'шістьох', 'сім', 'семи', 'сімох', 'вісім', 'восьми', 'вісьмох',
      ...inflected(
        ['оди', 'два', 'три', 'чотир', "п'ят", 'шіст', 'сім', 'вісім', "дев'ят"].map((stem) => `${stem}надцят`),
        ['ь', 'и', 'ьох', 'ьом'],
      ),
      'одинадцять', 'одинадцяти', 'чотирнадцять', 'шістнадцять', 'сорок', 'сорока', "п'ятдесят", 'шістдесят', 'сімдесят', 'вісімдесят', "дев'яносто", "дев'яноста",
      ...inflected(["п'ятдесят", 'шістдесят', 'сімдесят', 'вісімдесят'], ['и', 'ьох']),
      'сто', 'ста', 'двісті', 'двохсот', 'триста', 'трьохсот', 'чотириста', 'чотирьохсот',
      ...inflected(["п'ят", 'шіст', 'сім', 'вісім', "дев'ят"], ['сот']),
      'обидва', 'обидві', 'обох', 'півтора', 'півтори', 'пів', 'половина', 'половину', 'половини', 'половиною', 'півмільйона',
      'сотні', 'сотень', 'сотня', 'тисячі', 'мільйони', ...inflected(['десятк'], ['и', 'ів', 'ам', 'ами', 'ах', 'у']), 'десяток', 'вдвічі', 'удвічі', 'двічі', 'тричі', 'утричі', 'втричі', 'подвійний', 'вдвоє',
    ],
    one: ['один', 'одна', 'одне', 'одного', 'однієї', 'одну', 'одному'],
    hasNoArticle: true,
    scales: [
      ...inflected(['тисяч'], ['', 'а', 'і', 'у', 'ам', 'ами', 'ах', 'ею']), 'сотня', 'сотні', 'сотень', 'десятків',
      ...inflected(['мільйон', 'мільярд', 'трильйон'], SLAVIC_SCALE_ENDINGS),
      ...inflected(['відсот'], ['ок', 'ка', 'ки', 'ків', 'кам', 'ками', 'ках', 'ку']), 'процент', 'процента', 'проценти', 'процентів', 'цілих', 'ціла', 'цілої', 'тис', 'млн', 'млрд', 'трлн',
    ],
    fractions: ['третина', 'третини', 'третину', 'третіх', 'чверть', 'чверті', 'четвертих', "п'ятих", 'десятих', 'десята', 'сотих', 'раз', 'рази', 'разів', 'половиною', 'половина', 'половини', 'чвертю', 'третиною'],
    and: ['і', 'й', 'та', 'з', 'із'],
    amounts: ['кілька', 'декілька', 'багато', 'кількох'],
    ordinals: [...inflected(['перш', 'друг', "п'ят", 'четверт', 'шост', 'сьом', 'восьм', "дев'ят", 'десят'], ['ий', 'а', 'е', 'ого', 'ої', 'ому', 'им', 'ій', 'у', 'і', 'их']), 'третій', 'третя', 'третє', 'третього', 'третьої', 'третю'],
    joining: ['кома', 'мінус', 'плюс', 'без', 'до', 'або', 'чи'],
    beforeScale: ['з', 'із'],
    signs: ['мінус', 'плюс', 'не', 'ні'],
  },
  el: {
    numbers: [
      'μηδέν', 'δύο', 'δυο', 'τρεις', 'τρία', 'τριών', 'τέσσερις', 'τέσσερα', 'τεσσάρων', 'πέντε', 'έξι', 'επτά', 'εφτά', 'οκτώ', 'οχτώ', 'εννέα', 'εννιά', 'δέκα', 'έντεκα', 'δώδεκα',
      'δεκατρείς', 'δεκατρία', 'δεκατέσσερα', 'δεκαπέντε', 'δεκαέξι', 'δεκαεπτά', 'δεκαοκτώ', 'δεκαεννέα', 'είκοσι', 'τριάντα', 'σαράντα', 'πενήντα', 'εξήντα', 'εβδομήντα', 'ογδόντα',
      'ενενήντα', 'διακόσια', 'διακόσιοι', 'τριακόσια', 'πεντακόσια', 'μισό', 'μισή', 'δεκάδες', 'εκατοντάδες', 'χιλιάδες', 'διπλάσιο', 'διπλάσια', 'ενάμισι', 'ενάμιση', 'μιάμιση', 'δυόμισι', 'δυόμιση', 'τρεισήμισι', 'τρεισίμισι', 'τριάμισι', 'τεσσερισήμισι', 'τεσσεράμισι', 'πεντέμισι', 'εξίμισι', 'εφτάμισι', 'οχτώμισι', 'εννιάμισι', 'δεκάμισι', 'πεντακόσιες', 'διακόσιες', 'τριακόσιοι', 'τριακόσιες', 'τετρακόσια', 'εξακόσια', 'επτακόσια', 'οκτακόσια', 'εννιακόσια',
    ],
    one: ['ένας', 'μία', 'μια', 'ένα', 'ενός'],
    scales: ['εκατό', 'εκατόν', 'χίλια', 'χιλιάδες', 'χιλιάδων', 'εκατομμύριο', 'εκατομμύρια', 'εκατομμυρίων', 'δισεκατομμύριο', 'δισεκατομμύρια', 'δισ', 'εκατ'],
    amounts: ['μερικές', 'μερικά', 'αρκετές', 'πολλές', 'λίγες', 'κάμποσες'],
    and: ['και'],
    tens: [...inflected(['εικοστ', 'τριακοστ', 'τεσσαρακοστ', 'πεντηκοστ', 'εξηκοστ', 'εκατοστ'], ['ός', 'ή', 'ό'])],
    ordinals: ['πρώτος', 'πρώτη', 'πρώτο', 'δεύτερος', 'δεύτερη', 'δεύτερο', 'τρίτος', 'τρίτη', 'τρίτο', 'τέταρτος', 'τέταρτη', 'τέταρτο', 'πέμπτος', 'πέμπτη', 'πέμπτο', 'έκτος', 'έκτη', 'έβδομος', 'έβδομη', 'όγδοος', 'όγδοη', 'ένατος', 'ένατη'],
    joining: ['κόμμα', 'έως', 'ή', 'στους', 'στα'],
    beforeScale: ['τοις', 'και', 'επί'],
    signs: ['μείον', 'πλην', 'συν', 'δεν', 'ούτε'],
  },
  tr: {
    numbers: [
      'sıfır', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan', 'yarım', 'yarısı', 'buçuk',
      'onlarca', 'yüzlerce', 'binlerce', 'milyonlarca', 'çift', 'ikisi', 'üçü',
    ],
    one: ['bir', 'birde', 'onda', 'binde'],
    scales: ['yüz', 'bin', 'milyon', 'milyar', 'trilyon', 'düzine', 'buçuk'],
    fractions: ['kat', 'katı'],
    amounts: ['birkaç'],
    ordinals: ['birinci', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci', 'altıncı', 'yedinci', 'sekizinci', 'dokuzuncu', 'yüzüncü'],
    joining: ['virgül', 'nokta', 'ila', 'veya', 'ya', 'da'],
    signs: ['eksi', 'artı', 'yüzde', 'binde'],
    parts: ['iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan', 'yüz', 'bin', 'milyon'],
    links: ['bir', 'bin', 'yüz', 'on'],
    others: ['ona', 'onu', 'onun', 'onda', 'ondan', 'onlar', 'binde', 'yüzde', 'yüzden', 'yüzü', 'binden', 'bini', 'altında', 'altı', 'ikinci', 'elle'],
    endings: [
      '', 'te', 'de', 'ta', 'da', 'ten', 'den', 'tan', 'dan', 'er', 'ar', 'şer', 'şar', 'ü', 'u', 'i', 'ı', 'si', 'sı', 'e', 'a', 'ye', 'ya', 'yi', 'yı', 'lü', 'li', 'lık', 'lik', 'luk', 'lük',
    ],
  },
  fi: {
    numbers: ['nolla', 'puoli', 'puolet', 'puolitoista', 'kymmeniä', 'satoja', 'tuhansia', 'miljoonia', 'kaksinkertainen', 'kahden', 'kolmen', 'neljän', 'viiden', 'kuuden', 'seitsemän', 'kahdeksan', 'yhdeksän', 'kymmenen', 'molemmat'],
    one: ['yksi', 'yhden'],
    scales: ['sata', 'sataa', 'tuhat', 'tuhatta', 'miljoona', 'miljoonaa', 'miljardi', 'miljardia', 'biljoona', 'biljoonaa', 'prosentti', 'prosenttia', 'prosenttiyksikköä', 'tusina', 'tusinaa'],
    and: ['ja'],
    joining: ['pilkku', 'tai'],
    signs: ['miinus', 'ei'],
    parts: ['kaksi', 'kolme', 'neljä', 'viisi', 'kuusi', 'seitsemän', 'kahdeksan', 'yhdeksän', 'kymmenen', 'kymmentä', 'toista', 'sata', 'sataa', 'tuhat', 'tuhatta'],
    links: ['yksi', 'toista', 'tuhat', 'sata'],
    endings: ['', 'a', 'ä', 'tta', 'n', 'ssa', 'ssä', 'sta', 'stä', 'lle'],
  },
  hu: {
    numbers: ['nulla', 'kettő', 'három', 'négy', 'öt', 'hat', 'hét', 'nyolc', 'kilenc', 'tíz', 'húsz', 'harminc', 'fél', 'felét', 'másfél', 'kétszer', 'háromszor', 'dupla', 'mindkét', 'százak', 'ezrek'],
    one: ['egy'],
    scales: ['száz', 'ezer', 'millió', 'milliárd', 'billió', 'százalék', 'százalékos', 'százalékkal', 'tucat'],
    and: ['és'],
    joining: ['egész', 'vagy'],
    signs: ['mínusz', 'nem'],
    parts: [
      'kettő', 'két', 'három', 'négy', 'öt', 'hat', 'hét', 'nyolc', 'kilenc', 'tíz', 'tizen', 'húsz', 'huszon', 'harminc', 'negyven', 'ötven', 'hatvan', 'hetven', 'nyolcvan', 'kilencven',
      'száz', 'ezer', 'harmad', 'negyed', 'ötöd', 'hatod', 'heted', 'nyolcad', 'kilenced', 'tized', 'század', 'ezred',
    ],
    links: ['egy', 'száz', 'ezer', 'negyed', 'század', 'hét', 'hat'],
    others: ['hetek', 'héten', 'hatni'],
    endings: ['', 'an', 'en', 'ot', 'et', 'öt', 'nak', 'nek', 'ból', 'ből', 'ra', 're', 'szor', 'szer', 'ször', 'e', 'a', 'ik'],
  },
  id: {
    numbers: ['nol', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'lapan', 'sembilan', 'sepuluh', 'sebelas', 'setengah', 'separuh', 'puluhan', 'ratusan', 'ribuan', 'jutaan', 'kedua', 'seratus', 'seribu', 'sejuta'],
    one: ['satu', 'se'],
    scales: ['belas', 'puluh', 'ratus', 'ribu', 'juta', 'miliar', 'triliun', 'persen', 'lusin', 'seratus', 'seribu'],
    amounts: ['beberapa'],
    ordinals: ['pertama', 'kesatu'],
    joining: ['koma', 'sampai', 'hingga', 'atau', 'dari'],
    signs: ['minus'],
  },
  vi: {
    numbers: ['không', 'hai', 'ba', 'bốn', 'tư', 'năm', 'lăm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín', 'mười', 'rưỡi', 'nửa', 'chục'],
    one: ['một', 'mốt'],
    scales: ['mươi', 'mười', 'trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ', 'tá', 'rưỡi', 'chục'],
    amounts: ['vài', 'mấy'],
    joining: ['phẩy', 'phần', 'linh', 'lẻ', 'đến', 'hoặc'],
    beforeScale: ['phần'],
    signs: ['âm', 'trừ'],
  },
  sw: {
    numbers: [
      'sifuri', 'mbili', 'wawili', 'mawili', 'viwili', 'tatu', 'watatu', 'matatu', 'nne', 'wanne', 'tano', 'watano', 'sita', 'saba', 'nane', 'wanane', 'tisa', 'kumi', 'ishirini', 'thelathini',
      'arobaini', 'hamsini', 'sitini', 'sabini', 'themanini', 'tisini', 'nusu', 'maelfu', 'mamia', 'mamilioni',
    ],
    one: ['moja', 'mmoja'],
    scales: ['mia', 'elfu', 'laki', 'milioni', 'bilioni', 'asilimia'],
    and: ['na'],
    tens: ['kumi', 'ishirini', 'thelathini', 'arobaini', 'hamsini', 'sitini', 'sabini', 'themanini', 'tisini'],
    ordinals: ['kwanza'],
    joining: ['nukta', 'au', 'hadi'],
    signs: ['hasi', 'asilimia'],
  },
  hi: {
    numbers: [
      'शून्य', 'दो', 'तीन', 'चार', 'पाँच', 'पांच', 'छह', 'छः', 'छ', 'सात', 'आठ', 'नौ', 'दस', 'ग्यारह', 'बारह', 'तेरह', 'चौदह', 'पंद्रह', 'पन्द्रह', 'सोलह', 'सत्रह', 'अठारह', 'उन्नीस',
      'बीस', 'इक्कीस', 'बाईस', 'बाइस', 'तेईस', 'तेइस', 'चौबीस', 'पच्चीस', 'छब्बीस', 'सत्ताईस', 'सत्ताइस', 'अट्ठाईस', 'अट्ठाइस', 'अठाईस', 'उनतीस', 'उन्तीस',
      'तीस', 'इकतीस', 'इकत्तीस', 'बत्तीस', 'तैंतीस', 'तेंतीस', 'चौंतीस', 'पैंतीस', 'छत्तीस', 'सैंतीस', 'अड़तीस', 'उनतालीस',
      'चालीस', 'इकतालीस', 'बयालीस', 'तैंतालीस', 'चौवालीस', 'चवालीस', 'पैंतालीस', 'छियालीस', 'सैंतालीस', 'अड़तालीस', 'उनचास',
      'पचास', 'इक्यावन', 'बावन', 'तिरपन', 'तिरेपन', 'चौवन', 'पचपन', 'छप्पन', 'सत्तावन', 'अट्ठावन', 'अठावन', 'उनसठ',
      'साठ', 'इकसठ', 'बासठ', 'तिरसठ', 'तिरेसठ', 'चौंसठ', 'पैंसठ', 'छियासठ', 'सड़सठ', 'अड़सठ', 'उनहत्तर',
      'सत्तर', 'इकहत्तर', 'बहत्तर', 'तिहत्तर', 'चौहत्तर', 'पचहत्तर', 'छिहत्तर', 'सतहत्तर', 'अठहत्तर', 'उनासी', 'उन्यासी',
      'अस्सी', 'इक्यासी', 'बयासी', 'तिरासी', 'चौरासी', 'पचासी', 'छियासी', 'सत्तासी', 'अट्ठासी', 'अठासी', 'नवासी',
      'नब्बे', 'इक्यानवे', 'बानवे', 'तिरानवे', 'चौरानवे', 'पचानवे', 'पंचानवे', 'छियानवे', 'सत्तानवे', 'अट्ठानवे', 'निन्यानवे',
      'आधा', 'आधी', 'आधे', 'डेढ़', 'ढाई', 'साढ़े', 'सवा', 'पौने', 'पौन', 'दर्जन', 'दर्जनों', 'सैकड़ों', 'हज़ारों', 'हजारों', 'लाखों', 'करोड़ों', 'दोगुना', 'दुगुना', 'दोगुनी', 'दुगुनी', 'तिगुना', 'दोगुने',
    ],
    one: ['एक'],
    scales: ['सौ', 'सैकड़ा', 'हज़ार', 'हजार', 'लाख', 'करोड़', 'अरब', 'खरब', 'प्रतिशत', 'फीसदी', 'फ़ीसदी', 'दर्जन', 'मिलियन', 'बिलियन', 'परसेंट'],
    fractions: ['तिहाई', 'चौथाई', 'गुना', 'गुनी', 'गुने', 'बटा'],
    and: ['और'],
    amounts: ['कई', 'कुछ', 'चंद'],
    joining: ['दशमलव', 'बटा', 'से', 'या'],
    beforeScale: ['और'],
    signs: ['माइनस', 'ऋण', 'न'],
  },
  bn: {
    numbers: [
      'শূন্য', 'দুই', 'দু', 'দুটি', 'দুজন', 'তিন', 'তিনটি', 'চার', 'পাঁচ', 'ছয়', 'সাত', 'আট', 'নয়', 'দশ', 'এগারো', 'বারো', 'তেরো', 'চৌদ্দ', 'পনেরো', 'ষোলো', 'সতেরো', 'আঠারো', 'উনিশ', 'বিশ', 'কুড়ি',
      'পঁচিশ', 'ত্রিশ', 'চল্লিশ', 'পঞ্চাশ', 'ষাট', 'সত্তর', 'আশি', 'নব্বই', 'দুইশ', 'অর্ধেক', 'আধা', 'দেড়', 'আড়াই', 'সাড়ে', 'ডজন', 'দ্বিগুণ',
    ],
    one: ['এক', 'একটি', 'একজন'],
    scales: ['শ', 'শত', 'হাজার', 'লাখ', 'লক্ষ', 'কোটি', 'শতাংশ'],
    joining: ['দশমিক'],
    signs: ['মাইনাস'],
  },
  ta: {
    numbers: [
      'பூஜ்ஜியம்', 'இரண்டு', 'இரு', 'மூன்று', 'நான்கு', 'ஐந்து', 'ஆறு', 'ஏழு', 'எட்டு', 'ஒன்பது', 'பத்து', 'பதினொன்று', 'பன்னிரண்டு', 'பதிமூன்று', 'பதினைந்து', 'இருபது', 'இருபத்து', 'முப்பது', 'நாற்பது', 'ஐம்பது',
      'அறுபது', 'எழுபது', 'எண்பது', 'தொண்ணூறு', 'அரை', 'பாதி', 'இருநூறு', 'ஐநூறு',
    ],
    one: ['ஒன்று', 'ஒரு'],
    scales: ['நூறு', 'நூற்று', 'ஆயிரம்', 'இலட்சம்', 'லட்சம்', 'கோடி', 'சதவீதம்', 'சதவிகிதம்', 'மில்லியன்'],
    joining: ['புள்ளி'],
  },
  ar: {
    numbers: [
      'صفر', ...inflected(['اثن', 'إثن', 'ثن'], ['ان', 'ين', 'تان', 'تين', 'ا', 'ي', 'تا', 'تي']),
      ...inflected(
        ['ثلاث', 'أربع', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'ثماني', 'تسع', 'عشر'],
        ['', 'ة', 'ي', 'ية', 'ون', 'ين', 'ات', 'مائة', 'مئة'],
      ),
      'نصف', 'ضعفي', 'ضعفا', 'أضعاف', 'مئات', 'مائتان', 'مئتان', 'مائتين', 'مئتين', 'مئتا', 'مائتا', 'مئتي', 'ألفان', 'ألفين', 'ألفا', 'ألفي', 'آلاف', 'ملايين', 'مليونان', 'مليونين', 'عشرات', 'بضع', 'بضعة',
      'كلا', 'كلتا', 'مرتين', 'مرتان', 'دزينة',
    ],
    one: ['واحد', 'واحدة', 'أحد', 'إحدى', 'احد', 'احدى'],
    scales: [
      'مئة', 'مائة', 'مئات', 'ألف', 'الف', 'آلاف', 'الاف', 'ألفا', 'مليون', 'مليونا', 'مليوني', 'مليونان', 'مليونين', 'ملايين', 'مليار', 'مليارا', 'مليارات', 'بليون', 'تريليون', 'بالمئة', 'بالمائة', 'المئة', 'المائة', 'بالمية',
    ],
    fractions: ['أثلاث', 'ثلث', 'ثلثا', 'ثلثي', 'أرباع', 'ربع', 'ربعا', 'نصفا', 'خمس', 'عشر', 'أخماس', 'أعشار', 'مرات', 'مرة', 'ونصف', 'وربع', 'نصف'],
    and: ['و'],
    tens: ['عشرون', 'عشرين', 'ثلاثون', 'ثلاثين', 'أربعون', 'أربعين', 'اربعون', 'اربعين', 'خمسون', 'خمسين', 'ستون', 'ستين', 'سبعون', 'سبعين', 'ثمانون', 'ثمانين', 'تسعون', 'تسعين', 'مائتان', 'مئتان', 'مائتين', 'مئتين', 'ألفان', 'ألفين'],
    amounts: ['عدة', 'بضعة', 'بضع', 'كم'],
    joining: ['إلا', 'فاصلة', 'فاصل', 'إلى', 'أو', 'من', 'كل', 'أصل'],
    beforeScale: ['في', 'من', 'بـ', 'إلا'],
    signs: ['ناقص', 'سالب', 'زائد', 'تحت', 'لا', 'ليس', 'غير'],
    prefixes: ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'لل', 'فال', 'كال'],
  },
  fa: {
    numbers: [
      'صفر', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت',
      'هفتاد', 'هشتاد', 'نود', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد', 'نیم', 'نصف', 'نیمی', 'دهها', 'صدها', 'هزاران', 'میلیونها', 'دوبرابر',
    ],
    one: ['یک', 'یکی'],
    scales: ['صد', 'هزار', 'میلیون', 'میلیارد', 'تریلیون', 'درصد', 'صدم', 'دهم'],
    fractions: ['سوم', 'چهارم', 'پنجم', 'برابر'],
    and: ['و'],
    tens: ['بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'],
    amounts: ['چند', 'چندین'],
    ordinals: ['یکم', 'اول', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم'],
    joining: ['ممیز', 'تا', 'یا', 'از', 'هر'],
    signs: ['منفی', 'منهای', 'نه'],
  },
  ur: {
    numbers: [
      'صفر', 'دو', 'تین', 'چار', 'پانچ', 'چھ', 'سات', 'آٹھ', 'نو', 'دس', 'گیارہ', 'بارہ', 'تیرہ', 'چودہ', 'پندرہ', 'سولہ', 'سترہ', 'اٹھارہ', 'انیس', 'بیس', 'پچیس', 'تیس', 'چالیس', 'پچاس', 'ساٹھ', 'ستر', 'اسی',
      'نوے', 'آدھا', 'آدھی', 'ڈیڑھ', 'ڈھائی', 'ساڑھے', 'درجن', 'درجنوں', 'سینکڑوں', 'ہزاروں', 'لاکھوں', 'دوگنا', 'دگنا',
    ],
    one: ['ایک'],
    scales: ['سو', 'ہزار', 'لاکھ', 'کروڑ', 'ارب', 'فیصد', 'ملین', 'بلین'],
    joining: ['اعشاریہ', 'یا', 'سے'],
    signs: ['منفی', 'مائنس'],
  },
  he: {
    numbers: [
      'אפס', 'שניים', 'שתיים', 'שני', 'שתי', 'שלושה', 'שלוש', 'שלושת', 'ארבעה', 'ארבע', 'חמישה', 'חמש', 'שישה', 'שש', 'שבעה', 'שבע', 'שמונה', 'תשעה', 'תשע', 'עשרה', 'עשר', 'עשרים', 'שלושים', 'ארבעים',
      'חמישים', 'שישים', 'שבעים', 'שמונים', 'תשעים', 'מאתיים', 'אלפיים', 'חצי', 'מחצית', 'כפול', 'עשרות', 'מאות', 'אלפי', 'אלפים', 'מיליוני', 'תריסר', 'פעמיים', 'שנים', 'שתים',
    ],
    one: ['אחד', 'אחת'],
    scales: ['מאה', 'מאות', 'אלף', 'אלפים', 'אלפי', 'מיליון', 'מיליוני', 'מיליארד', 'מיליארדי', 'אחוז', 'אחוזים', 'אחוזי'],
    fractions: ['שליש', 'שלישים', 'רבע', 'רבעים', 'עשיריות', 'וחצי', 'ורבע'],
    tens: ['עשרים', 'שלושים', 'ארבעים', 'חמישים', 'שישים', 'שבעים', 'שמונים', 'תשעים', 'מאתיים', 'אלפיים'],
    amounts: ['כמה', 'מספר'],
    ordinals: ['ראשון', 'ראשונה', 'שני', 'שנייה', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שביעי', 'שמיני', 'תשיעי'],
    joining: ['נקודה', 'פחות', 'ועוד', 'עד', 'או', 'מתוך'],
    signs: ['מינוס', 'לא'],
    prefixes: ['ו', 'ב', 'ל', 'כ', 'ה', 'מ', 'ש', 'וב', 'של'],
  },
  ca: {
    numbers: [
      'dos', 'dues', 'tres', 'quatre', 'cinc', 'sis', 'set', 'vuit', 'nou', 'deu', 'onze', 'dotze', 'tretze', 'catorze', 'quinze', 'setze', 'disset', 'divuit', 'dinou', 'vint', 'trenta', 'quaranta', 'cinquanta',
      'seixanta', 'setanta', 'vuitanta', 'noranta', 'mig', 'mitja', 'meitat', 'desenes', 'centenars', 'milers',
    ],
    one: ['un', 'una'],
    scales: ['cent', 'cents', 'mil', 'milió', 'milions', 'miliard', 'miliards', 'milers'],
    and: ['i'],
    joining: ['coma', 'a', 'o', 'de', 'cada'],
    beforeScale: ['per', 'de', 'i'],
    signs: ['menys', 'no'],
  },
  gl: {
    numbers: ['dous', 'dúas', 'tres', 'catro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'once', 'doce', 'trece', 'catorce', 'quince', 'vinte', 'trinta', 'corenta', 'cincuenta', 'sesenta', 'setenta', 'oitenta', 'noventa', 'medio', 'media', 'metade', 'ducias', 'centos', 'miles'],
    one: ['un', 'unha'],
    tens: ['vinte', 'trinta', 'corenta', 'cincuenta', 'sesenta', 'setenta', 'oitenta', 'noventa'],
    scales: ['cen', 'cento', 'mil', 'millón', 'millóns', 'miles'],
    and: ['e'],
    joining: ['coma', 'a', 'ou', 'de', 'cada'],
    beforeScale: ['por', 'de', 'e'],
    signs: ['menos', 'non'],
  },
  sl: {
    numbers: ['nič', 'dva', 'dve', 'tri', 'trije', 'štiri', 'pet', 'šest', 'sedem', 'osem', 'devet', 'deset', 'enajst', 'dvanajst', 'trinajst', 'štirinajst', 'petnajst', 'dvajset', 'trideset', 'štirideset', 'petdeset', 'šestdeset', 'sedemdeset', 'osemdeset', 'devetdeset', 'dvesto', 'tristo', 'petsto', 'pol', 'polovica', 'desetine', 'oba'],
    one: ['en', 'ena', 'eno'],
    scales: ['sto', 'tisoč', 'milijon', 'milijona', 'milijonov', 'milijarda', 'milijard', 'odstotek', 'odstotkov', 'odstotka'],
    and: ['in'],
    joining: ['cela', 'do', 'ali', 'od'],
    signs: ['minus', 'ne'],
    parts: ['dva', 'tri', 'štiri', 'pet', 'šest', 'sedem', 'osem', 'devet', 'dvajset', 'trideset', 'štirideset', 'petdeset', 'šestdeset', 'sedemdeset', 'osemdeset', 'devetdeset', 'sto'],
    links: ['ena', 'in', 'sto'],
  },
  be: {
    numbers: [
      'нуль', 'два', 'дзве', 'двух', 'двое', 'тры', 'трох', 'чатыры', 'чатырох', 'пяць', 'пяці', 'шэсць', 'сем', 'восем', 'дзевяць', 'дзесяць', 'адзінаццаць', 'дванаццаць', 'трынаццаць', 'чатырнаццаць', 'пятнаццаць', 'шаснаццаць',
      'семнаццаць', 'васемнаццаць', 'дзевятнаццаць', 'дваццаць', 'трыццаць', 'сорак', 'пяцьдзясят', 'шэсцьдзясят', 'семдзесят', 'восемдзесят', 'дзевяноста', 'сто', 'дзвесце', 'трыста', 'чатырыста', 'пяцьсот', 'палова', 'паўтара', 'абодва',
    ],
    one: ['адзін', 'адна', 'адно', 'аднаго'],
    hasNoArticle: true,
    scales: ['тысяча', 'тысячы', 'тысяч', 'мільён', 'мільёны', 'мільёнаў', 'мільярд', 'мільярды', 'мільярдаў', 'працэнт', 'працэнта', 'працэнтаў'],
    joining: ['да', 'або', 'з'],
    signs: ['мінус', 'не', 'ні'],
  },
  lt: {
    numbers: ['du', 'dvi', 'dviejų', 'trys', 'trijų', 'keturi', 'keturios', 'penki', 'penkios', 'šeši', 'šešios', 'septyni', 'septynios', 'aštuoni', 'aštuonios', 'devyni', 'devynios', 'dešimt', 'vienuolika', 'dvylika', 'trylika', 'dvidešimt', 'trisdešimt', 'keturiasdešimt', 'penkiasdešimt', 'šešiasdešimt', 'septyniasdešimt', 'aštuoniasdešimt', 'devyniasdešimt', 'pusė', 'pusantro', 'abu'],
    one: ['vienas', 'viena', 'vieno'],
    scales: ['šimtas', 'šimtai', 'šimtų', 'tūkstantis', 'tūkstančiai', 'tūkstančių', 'milijonas', 'milijonai', 'milijonų', 'milijardas', 'milijardų', 'procentas', 'procentai', 'procentų'],
    joining: ['iki', 'ar', 'iš'],
    signs: ['minus', 'ne'],
  },
  lv: {
    numbers: ['divi', 'divas', 'divu', 'trīs', 'četri', 'četras', 'pieci', 'piecas', 'seši', 'sešas', 'septiņi', 'septiņas', 'astoņi', 'astoņas', 'deviņi', 'deviņas', 'desmit', 'vienpadsmit', 'divpadsmit', 'trīspadsmit', 'divdesmit', 'trīsdesmit', 'četrdesmit', 'piecdesmit', 'sešdesmit', 'septiņdesmit', 'astoņdesmit', 'deviņdesmit', 'puse', 'pusotra', 'abi'],
    one: ['viens', 'viena'],
    scales: ['simts', 'simti', 'simtu', 'tūkstotis', 'tūkstoši', 'tūkstošu', 'miljons', 'miljoni', 'miljonu', 'miljards', 'miljardu', 'procents', 'procenti', 'procentu'],
    joining: ['līdz', 'vai', 'no'],
    signs: ['mīnus', 'ne'],
  },
  et: {
    numbers: ['null', 'pool', 'poolteist', 'kümneid', 'sadu', 'tuhandeid', 'kahe', 'kolme', 'nelja', 'viie', 'mõlemad'],
    one: ['üks', 'ühe'],
    scales: ['sada', 'tuhat', 'miljon', 'miljonit', 'miljard', 'miljardit', 'protsenti', 'protsent'],
    joining: ['koma', 'või', 'kuni'],
    signs: ['miinus'],
    parts: ['kaks', 'kolm', 'neli', 'viis', 'kuus', 'seitse', 'kaheksa', 'üheksa', 'kümme', 'kümmend', 'teist', 'sada', 'tuhat'],
    links: ['üks', 'teist', 'viis', 'sada', 'tuhat', 'kuus'],
  },
  is: {
    numbers: ['tveir', 'tvær', 'tvö', 'þrír', 'þrjár', 'þrjú', 'fjórir', 'fjórar', 'fjögur', 'fimm', 'sex', 'sjö', 'átta', 'níu', 'tíu', 'ellefu', 'tólf', 'þrettán', 'fjórtán', 'fimmtán', 'tuttugu', 'þrjátíu', 'fjörutíu', 'fimmtíu', 'sextíu', 'sjötíu', 'áttatíu', 'níutíu', 'hálfur', 'hálf', 'hálft', 'helmingur', 'báðir'],
    one: ['einn', 'ein', 'eitt'],
    tens: ['tuttugu', 'þrjátíu', 'fjörutíu', 'fimmtíu', 'sextíu', 'sjötíu', 'áttatíu', 'níutíu'],
    scales: ['hundrað', 'hundruð', 'þúsund', 'milljón', 'milljónir', 'milljarður', 'milljarðar', 'prósent'],
    and: ['og'],
    joining: ['komma', 'til', 'eða', 'af'],
    signs: ['mínus', 'ekki'],
  },
  af: {
    numbers: ['nul', 'twee', 'drie', 'vier', 'vyf', 'ses', 'sewe', 'agt', 'nege', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vyftien', 'twintig', 'dertig', 'veertig', 'vyftig', 'sestig', 'sewentig', 'tagtig', 'negentig', 'half', 'helfte', 'albei'],
    one: ['een'],
    tens: ['twintig', 'dertig', 'veertig', 'vyftig', 'sestig', 'sewentig', 'tagtig', 'negentig'],
    scales: ['honderd', 'duisend', 'miljoen', 'miljard', 'persent', 'dosyn'],
    and: ['en'],
    joining: ['komma', 'tot', 'of', 'uit'],
    signs: ['minus', 'nie'],
  },
  la: {
    numbers: ['duo', 'duae', 'duos', 'duas', 'tres', 'tria', 'quattuor', 'quinque', 'sex', 'septem', 'octo', 'novem', 'decem', 'undecim', 'duodecim', 'tredecim', 'quindecim', 'duodeviginti', 'undeviginti', 'viginti', 'triginta', 'quadraginta', 'quinquaginta', 'sexaginta', 'septuaginta', 'octoginta', 'nonaginta', 'ducenti', 'ducentae', 'trecenti', 'quingenti', 'dimidium', 'bis', 'ter', 'ambo'],
    one: ['unus', 'una', 'unum'],
    tens: ['viginti', 'triginta', 'quadraginta', 'quinquaginta', 'sexaginta', 'septuaginta', 'octoginta', 'nonaginta'],
    scales: ['centum', 'mille', 'milia', 'millia'],
    and: ['et'],
    joining: ['de'],
  },
  eo: {
    numbers: ['nul', 'duono', 'duonon', 'duoble'],
    one: ['unu'],
    scales: ['cent', 'mil', 'miliono', 'milionoj', 'miliardo', 'miliardoj', 'procento', 'procentoj'],
    joining: ['komo', 'aŭ', 'ĝis', 'el'],
    signs: ['minus', 'ne'],
    parts: ['du', 'tri', 'kvar', 'kvin', 'ses', 'sep', 'ok', 'naŭ', 'dek', 'cent', 'mil'],
    links: ['unu', 'mil', 'cent'],
  },
  sq: {
    numbers: ['dy', 'tre', 'tri', 'katër', 'pesë', 'gjashtë', 'shtatë', 'tetë', 'nëntë', 'dhjetë', 'njëzet', 'tridhjetë', 'dyzet', 'pesëdhjetë', 'gjashtëdhjetë', 'shtatëdhjetë', 'tetëdhjetë', 'nëntëdhjetë', 'gjysmë', 'gjysma'],
    one: ['një'],
    tens: ['njëzet', 'tridhjetë', 'dyzet', 'pesëdhjetë', 'gjashtëdhjetë', 'shtatëdhjetë', 'tetëdhjetë', 'nëntëdhjetë'],
    scales: ['qind', 'mijë', 'milion', 'milionë', 'miliard', 'miliardë', 'përqind'],
    and: ['e'],
    joining: ['presje', 'deri', 'ose', 'nga'],
    signs: ['minus', 'nuk'],
  },
  az: {
    numbers: ['sıfır', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan', 'yarım', 'yarısı', 'hər iki'],
    one: ['bir', 'on'],
    scales: ['yüz', 'min', 'milyon', 'milyard', 'faiz'],
    joining: ['vergül', 'tam', 'və', 'ya'],
    signs: ['mənfi'],
  },
  kk: {
    numbers: ['нөл', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан', 'жарты', 'жартысы'],
    one: ['бір', 'он'],
    scales: ['жүз', 'мың', 'миллион', 'миллиард', 'пайыз'],
    joining: ['бүтін', 'үтір', 'немесе'],
    signs: ['минус'],
  },
  uz: {
    numbers: ['nol', 'ikki', 'uch', "to'rt", 'besh', 'olti', 'yetti', 'sakkiz', "to'qqiz", 'yigirma', "o'ttiz", 'qirq', 'ellik', 'oltmish', 'yetmish', 'sakson', "to'qson", 'yarim', 'yarmi'],
    one: ['bir', "o'n"],
    scales: ['yuz', 'ming', 'million', 'milliard', 'foiz'],
    joining: ['butun', 'yoki'],
    signs: ['minus'],
  },
  tl: {
    numbers: ['sero', 'dalawa', 'dalawang', 'tatlo', 'tatlong', 'apat', 'lima', 'limang', 'anim', 'pito', 'pitong', 'walo', 'walong', 'siyam', 'sampu', 'sampung', 'dalawampu', 'tatlumpu', 'apatnapu', 'limampu', 'animnapu', 'kalahati', 'kapwa'],
    one: ['isa', 'isang'],
    tens: ['dalawampu', 'tatlumpu', 'apatnapu', 'limampu', 'animnapu'],
    scales: ['daan', 'daang', 'libo', 'libong', 'milyon', 'milyong', 'bilyon', 'porsiyento'],
    and: ["'t", 'at'],
    joining: ['punto', 'o'],
  },
  mr: {
    numbers: ['शून्य', 'दोन', 'तीन', 'चार', 'पाच', 'सहा', 'सात', 'आठ', 'नऊ', 'दहा', 'वीस', 'पंचवीस', 'तीस', 'चाळीस', 'पन्नास', 'साठ', 'सत्तर', 'ऐंशी', 'नव्वद', 'अर्धा', 'अर्धे', 'दीड', 'अडीच', 'साडे', 'दुप्पट', 'दोघे', 'दोन्ही'],
    one: ['एक'],
    scales: ['शे', 'शंभर', 'हजार', 'लाख', 'कोटी', 'टक्के', 'टक्का'],
    joining: ['पूर्णांक', 'दशांश', 'ते', 'किंवा'],
    signs: ['उणे'],
  },
  hy: {
    numbers: ['երկու', 'երեք', 'չորս', 'հինգ', 'վեց', 'յոթ', 'ութ', 'ինը', 'տասը', 'տասնմեկ', 'տասներկու', 'քսան', 'երեսուն', 'քառասուն', 'հիսուն', 'վաթսուն', 'յոթանասուն', 'ութսուն', 'իննսուն', 'կես', 'կեսը'],
    one: ['մեկ', 'մի'],
    scales: ['հարյուր', 'հազար', 'միլիոն', 'միլիարդ', 'տոկոս'],
    joining: ['ամբողջ', 'կամ'],
    signs: ['մինուս'],
  },
  ka: {
    numbers: ['ორი', 'სამი', 'ოთხი', 'ხუთი', 'ექვსი', 'შვიდი', 'რვა', 'ცხრა', 'ათი', 'თერთმეტი', 'თორმეტი', 'თხუთმეტი', 'ოცი', 'ოცდაათი', 'ორმოცი', 'ორმოცდაათი', 'სამოცი', 'ოთხმოცი', 'ნახევარი', 'ნახევარ', 'ორივე'],
    one: ['ერთი'],
    scales: ['ასი', 'ას', 'ათასი', 'ათას', 'მილიონი', 'მილიონ', 'მილიარდი', 'პროცენტი', 'პროცენტით'],
    joining: ['მთელი', 'ან'],
    signs: ['მინუს'],
  },
  te: {
    numbers: ['సున్నా', 'రెండు', 'ఇద్దరు', 'మూడు', 'ముగ్గురు', 'నాలుగు', 'ఐదు', 'ఆరు', 'ఏడు', 'ఎనిమిది', 'తొమ్మిది', 'పది', 'ఇరవై', 'ముప్పై', 'నలభై', 'యాభై', 'అరవై', 'డెబ్భై', 'ఎనభై', 'తొంభై', 'సగం', 'అర'],
    one: ['ఒకటి', 'ఒక'],
    scales: ['వంద', 'వందల', 'వెయ్యి', 'వేల', 'లక్ష', 'లక్షల', 'కోటి', 'కోట్ల', 'శాతం', 'మిలియన్'],
    joining: ['పాయింట్', 'లేదా'],
  },
  haw: {
    numbers: [
      "'ole", "'elua", 'elua', 'lua', "'ekolu", 'ekolu', 'kolu', "'ehā", 'ehā', 'hā', "'elima", 'elima', 'lima', "'eono", 'eono', 'ono', "'ehiku", 'ehiku', 'hiku', "'ewalu", 'ewalu', 'walu', "'eiwa", 'eiwa', 'iwa', "'umi", 'umi',
      'iwakālua', 'kanakolu', 'kanahā', 'kanalima', 'kanaono', 'kanahiku', 'kanawalu', 'kanaiwa', ...inflected(['kūmā', 'kumama', 'kūmamā'], ['kahi', 'lua', 'kolu', 'hā', 'lima', 'ono', 'hiku', 'walu', 'iwa']), 'hapalua',
    ],
    one: ["'ekahi", 'ekahi', 'kahi', 'hoʻokahi', "ho'okahi"],
    scales: ['haneli', 'hanele', 'kaukani', 'tausani', 'miliona', 'biliona', 'pakeneka'],
  },
  ko: {
    numbers: [
      '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '스물', '스무', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔', '두', '세', '네', '절반', '반', '수십', '수백', '수천', '수만', '수백만', '두배', '배', '수십만',
    ],
    one: ['한', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구', '오천', '이천', '이만', '오만', '이조', '사십', '오십억', '사천', '사만', '이백', '오백', '천만', '백만', '일조', '구만', '십만', '구조', '만', '천', '백', '억', '조'],
    fractions: ['반'],
    scales: ['십', '백', '천', '만', '억', '조', '퍼센트', '프로', '백만', '천만', '배', '퍼센트포인트'],
    amounts: ['수', '몇'],
    joining: ['점', '내지', '또는'],
    signs: ['마이너스', '영하', '음수', '플러스'],
    parts: [
      '영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구', '십', '백', '천', '만', '억', '조', '열', '스물', '스무', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔',
      '하나', '한', '둘', '두', '셋', '세', '넷', '네', '다섯', '여섯', '일곱', '여덟', '아홉',
    ],
    // Each is also another word.
    links: ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구', '십', '백', '천', '만', '억', '조', '한', '네'],
    others: [
      '이사', '이만', '이조', '오만', '오천', '구조', '사이', '이천', '사십', '조만', '천만', '이오', '사오', '일조', '일사', '구사', '사구', '이일', '일이', '사조', '오사', '이구', '만조', '만일', '백만', '억만', '조이', '오이', '육사', '천사', '백조', '백사', '십사', '한이', '한일', '한사', '한조', '네이', '세이', '두이', '두한', '세일', '세사', '세한', '세네', '세영', '조사', '구만', '영영', '오구', '이이', '사사', '구구', '일일', '조조', '오오', '십자',
    ],
  },
};

/** Numbers of scripts that write no space between words. A run of their digits and joining words is one number. */
// prettier-ignore
export const UNSPACED_NUMBERS: readonly { readonly digits: readonly string[]; readonly joining: readonly string[] }[] = [
  {
    // Chinese and Japanese
    digits: [
      '〇', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '萬', '億', '亿', '兆', '两', '兩', '廿', '卅',
      '壹', '贰', '貳', '叁', '參', '肆', '伍', '陆', '陸', '柒', '捌', '玖', '拾', '佰', '仟', '几', '幾', '数', '數', '半',
    ],
    joining: ['分之', '分の', '点', '點', '・', '又', '余', '餘', '多', '個百分', '个百分', '割', '成', '个', '個', '年', '時間', '小时', '小時', 'か月', 'ヶ月', 'カ月', '个月', '個月', '天', '日', '倍', '元', '块', '塊', '円', '人中', '人に'],
  },
  {
    // Thai
    digits: ['ศูนย์', 'หนึ่ง', 'เอ็ด', 'สอง', 'ยี่', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน', 'ล้าน', 'ครึ่ง'],
    joining: ['จุด', 'ละ', 'กว่า'],
  },
  {
    // Lao
    digits: ['ສູນ', 'ໜຶ່ງ', 'ຫນຶ່ງ', 'ເອັດ', 'ສອງ', 'ຊາວ', 'ສາມ', 'ສີ່', 'ຫ້າ', 'ຫົກ', 'ເຈັດ', 'ແປດ', 'ເກົ້າ', 'ສິບ', 'ຮ້ອຍ', 'ພັນ', 'ໝື່ນ', 'ແສນ', 'ລ້ານ', 'ເຄິ່ງ'],
    joining: ['ຈຸດ', 'ລະ'],
  },
  {
    // Khmer
    digits: ['សូន្យ', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ដប់', 'ម្ភៃ', 'សាមសិប', 'សែសិប', 'ហាសិប', 'រយ', 'ពាន់', 'ម៉ឺន', 'សែន', 'លាន', 'កន្លះ'],
    joining: ['ចុច', 'ក្បៀស'],
  },
  {
    // Burmese
    digits: ['သုည', 'တစ်', 'နှစ်', 'သုံး', 'လေး', 'ငါး', 'ခြောက်', 'ခုနစ်', 'ရှစ်', 'ကိုး', 'ဆယ်', 'ရာ', 'ထောင်', 'သောင်း', 'သိန်း', 'သန်း'],
    joining: ['ဒသမ'],
  },
];
