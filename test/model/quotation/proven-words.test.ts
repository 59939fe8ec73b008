import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isInText } from '../../../src/desk/citing/check-quote.js';
import { readSourceText } from '../../../src/desk/evidence/source-text.js';
import { provesWords } from '../../../src/model/quotation/proof.js';
import { preparePassage } from '../../../src/model/quotation/proven-words.js';
import { comparableTextWithOffsets, comparableText } from '../../../src/model/quotation/comparable-text.js';

const proves = (words: string, passage: string) => provesWords(words, preparePassage(passage));

describe('a part of a word or a number', () => {
  const table: readonly (readonly [words: string, passage: string])[] = [
    ['killed 10', 'It killed 10,000 people.'],
    ['killed 10', 'It killed 10 000 people.'],
    ['killed 10', 'It killed 10\u202f000 people.'],
    ['killed 10', 'It killed 10’000 people.'],
    ['killed 10', 'It killed 10.000 people.'],
    ['000 people', 'It killed 10 000 people.'],
    ['5 million people', 'about 1.5 million people'],
    ['by 3', 'It fell by 3.5 percent.'],
    ['by 3', 'It fell by 3 percent.'],
    ['by 3', 'It fell by 3 per cent.'],
    ['by 3', 'It fell by 3%.'],
    ['by 3', 'It fell by 3 %.'],
    ['um 3', 'Es fiel um 3 Prozent.'],
    ['de 3', 'Baisse de 3 pour cent.'],
    ['на 3', 'Упало на 3 процента.'],
    ['killed 5', 'It killed 5 million people.'],
    ['killed 5', 'It killed 5 Mio. people.'],
    ['killed five', 'It killed five hundred people.'],
    ['$5', 'It costs $5.50.'],
    ['5.50', 'It costs $5.50.'],
    ['5', 'It costs 5€.'],
    ['5', 'It costs 5 €.'],
    ['5', 'It costs US$5.'],
    ['5 degrees', 'It was -5 degrees.'],
    ['5 degrees', 'It was −5 degrees.'],
    ['5 people', 'It was 3-5 people.'],
    ['5 people', 'It was 3–5 people.'],
    ['at 10', 'It was at 10:30.'],
    ['2 of it', 'It was 1/2 of it.'],
    ['we can', 'we can’t do that'],
    ['we can', "we can't do that"],
    ['lethal support', 'non-lethal support'],
    ['lethal support', 'non\u2011lethal support'],
    ['de 3', 'Una caída de 3 por ciento.'],
    ['de 3', 'cerca de 3 mil milhões'],
    ['на 3', 'на 3 миллиарда рублей'],
    ['на 3', 'на 3 мільйони людей'],
    ['на 3', 'на 3 тысячи рублей'],
    ['killed 5', 'It killed 5 lakh people.'],
    ['5 degrees', 'It was minus 5 degrees.'],
    ['на 3', 'Загинуло на 3 тис. людей більше.'],
    ['में 3', 'इस साल में 3 फीसदी'],
    ['में 3', 'इस साल में 3 हज़ार लोग'],
    ['قتل 3', 'قتل 3 في المائة'],
    ['قتل 3', 'قتل 3 مليارات'],
    ['约3', '增长约3个百分点'],
    ['約3', '約3割の人'],
    ['5度', '气温是负5度'],
    ['支持', '我们不支持他们'],
    ['可能', '这不可能'],
    ['我们不', '我们不支持他们'],
    ['攻撃し', '我々は攻撃しない'],
    ['支持でき', '支持できなかった'],
    ['行き', '行きません'],
    ['百人', '死者は三百人'],
    ['死者是10', '死者是10万人'],
    ['ก', 'กิ'],
    ['we can[…]do that', 'we can’t do that'],
    ['we can[ will] do that', 'we can’t do that'],
    ['we can[not] do that', 'we can’t do that'],
    ['[l]ethal support', 'non-lethal support'],
    ['[p]ossible', 'It is impossible.'],
    ['[]possible', 'It is impossible.'],
  ];
  for (const [words, passage] of table)
    it(`proves nothing: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(false));
});

describe('a part of a number of several words', () => {
  const table: readonly (readonly [words: string, passage: string])[] = [
    ['два человека', 'Погибли двадцать два человека.'],
    ['человек двадцать', 'Погибли сто человек двадцать два дня назад.'],
    ['dos muertos', 'Hay treinta y dos muertos.'],
    ['five percent', 'It rose by zero point five percent.'],
    ['five people', 'A hundred and five people came.'],
    ['a million', 'It costs half a million.'],
    ['five degrees', 'It was minus five degrees.'],
    ['dix personnes', 'Il y avait soixante dix personnes.'],
    ['dois mortos', 'Há trinta e dois mortos.'],
    ['وعشرون شخصا', 'قتل خمسة وعشرون شخصا'],
    ['½ hours', 'We waited 3 ½ hours.'],
    ['10', 'There are 10^6 of them.'],
    ['三十', '百分之三十的人'],
    ['百分之三', '百分之三十的人'],
    ['one died', 'No one died.'],
    ['thousands', 'We saw hundreds of thousands.'],
    ['third of us', 'Two thirds of us left.'],
    ['one and three', 'It took one and three quarter hours.'],
    ['half hours', 'It took two and a half hours.'],
    ['1/2 hours', 'It took 3 1/2 hours.'],
    ['10 people', '1 in 10 people left.'],
    ['thousand people', 'A few thousand people came.'],
    ['first day', 'It was the forty first day.'],
    ['primera víctima', 'Es la trigésima primera víctima.'],
    ['5천 명', '1만 5천 명이 모였다.'],
    ['半小时', '我等了一个半小时。'],
    ['two hundred', 'It costs one million, two hundred dollars.'],
    ['thousand', 'It costs 5 million 300 thousand.'],
    ['hundred', 'Five hundred came.'],
    ['iki kişi', 'Üçte iki kişi geldi.'],
    ['สองร้อย', 'มีสองร้อยห้าสิบคน'],
  ];
  for (const [words, passage] of table)
    it(`proves nothing: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(false));

  const whole: readonly (readonly [words: string, passage: string])[] = [
    ['killed ten', 'They killed ten and five were wounded.'],
    ['five people', 'In 2020 five people came.'],
    ['on two occasions', 'He said so on two occasions.'],
    ['a set of rules', 'It is a set of rules.'],
    ['half a million', 'It costs half a million.'],
    ['百分之三十', '百分之三十的人'],
    ['двадцать два человека', 'Погибли двадцать два человека.'],
  ];
  for (const [words, passage] of whole)
    it(`is proven whole: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(true));
});

describe('words that are cut from their negation', () => {
  const table: readonly (readonly [words: string, passage: string])[] = [
    ['攻撃すべき', '我々は攻撃すべきではない。'],
    ['攻撃する', '我々は攻撃するつもりはない。'],
    ['飲む', 'それを飲むな。'],
    ['支持', '他们并不支持。'],
    ['腐败运动', '我们支持反腐败运动。'],
    ['国人民', '中国人民'],
    ['สนับสนุน', 'เราไม่สนับสนุนการโจมตี'],
    ['ไป', 'เราไปไม่ได้'],
    ['Das stimmt', 'Das stimmt nicht.'],
    ['Bu doğru', 'Bu doğru değil.'],
    ['전쟁이', '이것은 전쟁이 아니다.'],
    ['간다', '우리는 안 간다.'],
  ];
  for (const [words, passage] of table)
    it(`prove nothing: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(false));

  const whole: readonly (readonly [words: string, passage: string])[] = [
    ['攻撃すべきではない', '我々は攻撃すべきではない。'],
    ['支持すると', '政府は支持すると述べた。'],
    ['nicht hinnehmbar', 'Das ist nicht hinnehmbar.'],
    ['不支持', '他们不支持。'],
    ['全面支持', '我们全面支持他们。'],
    ['สนับสนุนการโจมตี', 'เราสนับสนุนการโจมตี'],
  ];
  for (const [words, passage] of whole)
    it(`are proven with it, or where there is none: “${words}” of “${passage}”`, () =>
      expect(proves(words, passage)).to.equal(true));
});

describe('an insertion', () => {
  const table: readonly (readonly [words: string, passage: string, isProven: boolean])[] = [
    ['we [will] attack', 'we will never attack them', false],
    ['we [will] attack', 'we never attack them', false],
    ['We []attack', 'We never attack', false],
    ['We [ ]attack', 'We never attack', false],
    ['we [the allies] attack', 'we attack them', true],
    ['we, [the allies], attack', 'we attack them', true],
    ['told him [Wang] that', 'He told him that it was so.', true],
    ['told [Wang] that', 'He told him that it was so.', false],
    ['told [Wang] that', 'He “told [Wang] that”.', true],
    ['step for [a] man', 'small step for (a) man', true],
    ['[Blinken] said no', 'he said no', true],
    ['[T]he war', 'the war', true],
    ['said [t]he war', 'said The war', true],
    ['support[ed] the', 'supports the', true],
    ['hope[ful] day', 'hopeless day', false],
    ['the [...] war', 'the long war', true],
    ['[Mr Blinken] said [that] we [and our allies] attack', 'said we attack', true],
    ['we attack [them]', 'we attack', true],
    ['we attack [the U.S. and Saint-Denis (Réunion)]', 'we attack', true],
    ['他[王毅]说', '他说', true],
    ['[非洲国家]支持我们', '支持我们', true],
    ['彼[王毅]は', '彼は', true],
    ['we will [not] attack', 'Quote: “we will [not] attack”.', true],
    ['support[ed] the', 'support the', true],
  ];
  for (const [words, passage, isProven] of table)
    it(`${isProven ? 'may stand' : 'swallows no words'}: “${words}” of “${passage}”`, () =>
      expect(proves(words, passage)).to.equal(isProven));
});

describe('an insertion that changes a number, a negation or a word', () => {
  const changed: readonly (readonly [words: string, passage: string])[] = [
    ['1[0] people', '1 people'],
    ['1[\u200b0] people', '1 people'],
    ['1\u200b[0] people', '1 people'],
    ['1[0][0] people', '1 people'],
    ['[1]0 people', '0 people'],
    ['about [10] people', 'about people'],
    ['about [½] people', 'about people'],
    ['about [٣] people', 'about people'],
    ['5 [million] people', '5 people'],
    ['5 [Millionen] Menschen', '5 Menschen'],
    ['5 [миллионов] человек', '5 человек'],
    ['5 [करोड़] लोग', '5 लोग'],
    ['5 [ملايين] شخص', '5 شخص'],
    ['5[百万]人', '5人'],
    ['5 [%] of them', '5 of them'],
    ['[$]5', '5'],
    ['[-]5 degrees', '5 degrees'],
    ['[-] 5 degrees', '5 degrees'],
    ['[minus] 5 degrees', '5 degrees'],
    ['we attack [never]', 'we attack'],
    ['we attack [Never]', 'we attack'],
    ['[never] we attack', 'we attack'],
    ['we [do not] attack', 'we attack'],
    ['we [don’t] attack', 'we attack'],
    ['we [the allies] [never] attack', 'we attack'],
    ['we [never] [the allies] attack', 'we attack'],
    ['we attack [the allies] [never]', 'we attack'],
    ['[never] […] we attack', 'we attack'],
    ['we attack […] [never]', 'we attack'],
    ['wir greifen [nicht] an', 'wir greifen an'],
    ['wir haben [keine] Waffen', 'wir haben Waffen'],
    ['nous [n’]attaquons [pas]', 'nous attaquons'],
    ['nous attaquons [jamais]', 'nous attaquons'],
    ['vamos a [no] atacar', 'vamos a atacar'],
    ['vamos [nunca] atacar', 'vamos atacar'],
    ['nós [não] atacamos', 'nós atacamos'],
    ['мы [не] нападаем', 'мы нападаем'],
    ['мы [никогда] нападаем', 'мы нападаем'],
    ['ми [ніколи] нападаємо', 'ми нападаємо'],
    ['हम हमला [नहीं] करते', 'हम हमला करते'],
    ['نحن [لا] نهاجم', 'نحن نهاجم'],
    ['نحن [لن] نهاجم', 'نحن نهاجم'],
    ['我们[不]支持', '我们支持'],
    ['我们[没有]支持', '我们支持'],
    ['攻撃[しない]', '攻撃'],
    ['攻撃し[ません]', '攻撃し'],
    ['un[likely] to end', 'un to end'],
    ['[un]likely to end', 'likely to end'],
    ['[n]either of us', 'either of us'],
    ['[non-]lethal support', 'lethal support'],
    ['[non]-lethal support', '-lethal support'],
    ['we can[not] attack', 'we can attack'],
    ['hope[less] day', 'hope day'],
    ['help[less] people', 'helps people'],
    ['hilf[los]', 'hilft'],
    ['be[tt]er days', 'beer days'],
    ['$[5].50', '$ 50'],
    ['we attack [?]', 'we attack'],
    ['[ten] people', 'people'],
    ['[Ten thousands of] people', 'people'],
    ['[twenty-one] people', 'people'],
    ['[half] of them', 'of them'],
    ['[dreiundzwanzig] Leute', 'Leute'],
    ['[einhundert] Leute', 'Leute'],
    ['[vingt-deux] personnes', 'personnes'],
    ['[une douzaine de] personnes', 'personnes'],
    ['[veintidós] personas', 'personas'],
    ['[quinientas] personas', 'personas'],
    ['[dezesseis] pessoas', 'pessoas'],
    ['[duas] pessoas', 'pessoas'],
    ['[двадцать] человек', 'человек'],
    ['[пятьсот] человек', 'человек'],
    ['[п’ятдесят] людей', 'людей'],
    ['[чотири] людини', 'людини'],
    ['[दस] लोग', 'लोग'],
    ['[डेढ़] साल', 'साल'],
    ['[خمسة] أشخاص', 'أشخاص'],
    ['[والعشرين] شخصا', 'شخصا'],
    ['[十人] 来了', '来了'],
    ['six[ty] people', 'six people'],
    ['six[th] people', 'sixty people'],
    ['eight[h] people', 'eighteen people'],
    ['fift[h] people', 'fifty people'],
    ['vier[zig] Leute', 'vier Leute'],
    ['vier[te] Leute', 'vierzig Leute'],
    ['пять[сот] человек', 'пять человек'],
    ['خمس[ون] شخصا', 'خمس شخصا'],
    ['we can[s] attack', 'we cannot attack'],
    ['We can[t] go', 'We can go'],
    ['They did[nt] it', 'They did it'],
    ['not[ed] attacked', 'not attacked'],
    ['about 1 milli[ard] euros', 'about 1 million euros'],
    ['hundred[s] of them', 'hundred of them'],
    ['nad[ie] vino', 'nada vino'],
    ['우리는 지지하[는다]', '우리는 지지하지 않는다'],
    ['지지[한다]', '지지하지'],
    ['O gel[ir]', 'O gelmez'],
    ['raha[lla] ja', 'rahaton ja'],
    ['wir [kaum] gehen', 'wir gehen'],
    ['[nirgends] wir', 'wir'],
    ['we [scarcely] go', 'we go'],
    ['we [barely] go', 'we go'],
    ['[nowhere] we go', 'we go'],
    ['we [dont] go', 'we go'],
    ['on [guère] va', 'on va'],
    ['[apenas] fue', 'fue'],
    ['мы [отнюдь] идём', 'мы идём'],
    ['हम [नही] जाते', 'हम जाते'],
    ['我们[拒绝]支持', '我们支持'],
    ['那是[反]政府军', '那是政府军'],
    ['we [refuse to] go', 'we go'],
    ['we are [far from] safe', 'we are safe'],
    ['we [ｎｏｔ] go', 'we go'],
    ['we [nоt] go', 'we go'],
    ['we [ⓝⓞⓣ] go', 'we go'],
    ['we [ɴᴏᴛ] go', 'we go'],
    ['we [n̶o̶t̶] go', 'we go'],
    ['we [𝐧𝐨𝐭] go', 'we go'],
    ['we [n o t] go', 'we go'],
    ['we [no][t] go', 'we go'],
    ['we [\u202eton] go', 'we go'],
    ['we \u202eog', 'we \u202eog'],
  ];
  for (const [words, passage] of changed)
    it(`proves nothing: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(false));
});

describe('an insertion that explains', () => {
  const table: readonly (readonly [words: string, passage: string])[] = [
    ['[The one in Munich] was closed', 'was closed'],
    ['[ein Mann] kam', 'kam'],
    ['[einer und einen] sah er', 'sah er'],
    ['[une femme] est venue', 'est venue'],
    ['[во второй день] он пришёл', 'он пришёл'],
    ['with [his family, the Tenants and Sixt] we left', 'with we left'],
    ['[sa famille et la neuvième] est venue', 'est venue'],
    ['[его семью и высот] видели', 'видели'],
    ['[दोनों] लोग', 'लोग'],
    ['[його сім’ю] бачили', 'бачили'],
    ['[بسبب ضعف الدولة] انسحبوا', 'انسحبوا'],
    ['[once and for all] we attack', 'we attack'],
    ['[T]wo people', 'two people'],
    ['attack[ed] them', 'attacks them'],
    ['[The UN] said so', 'said so'],
    ['[Vietnam] and [the opposition] won', 'and won'],
    ['[a few days later] we left', 'we left'],
    ['[née Smith] she was', 'she was'],
    ['[the media] said so', 'said so'],
    ['[plus tard] nous sommes', 'nous sommes'],
    ['[en mai] nous sommes', 'nous sommes'],
    ['[né en Syrie] il est', 'il est'],
    ['[莫斯科]支持他们', '支持他们'],
    ['[弗拉基米尔·普京]说', '说'],
    ['[노 전 대통령이] 말했다', '말했다'],
  ];
  for (const [words, passage] of table)
    it(`is proven: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(true));
});

describe('words in brackets alone', () => {
  const table: readonly (readonly [words: string, passage: string])[] = [
    ['[might]', 'we attack'],
    ['[might]', 'Quote: “we [might] attack”.'],
    ['[might] […]', 'we [might] attack'],
    ['… [might]', 'we … [might] attack'],
    ['[ the allies ]!', 'we [ the allies ]! attack'],
    ['[we] [might]', 'he said [we] [might] attack'],
  ];
  for (const [words, passage] of table)
    it(`are nobody’s: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(false));
});

describe('a word or a number beside others', () => {
  const table: readonly (readonly [words: string, passage: string])[] = [
    ['killed 10', 'It killed 10.'],
    ['killed 10', 'It killed 10, or more.'],
    ['10 people', 'In 2020 10 people came.'],
    ['300 people', 'In 2020 300 people came.'],
    ['$5.50', 'It costs $5.50, he said.'],
    ['accord', 'l’“accord”'],
    ['the allies', '“the allies”'],
    ['1.5 million people', 'about 1.5 million people'],
    ['by 3 percent', 'by 3 percent'],
    ['某些势力', '似乎有某些势力不希望'],
    ['5G phones', 'They sell 5G phones.'],
    ['10 people', 'It killed 10 people.'],
    ['支持', '我们支持他们'],
    ['不支持', '我们不支持他们'],
    ['攻撃しない', '我々は攻撃しない。'],
    ['G7', 'G7成为焦点'],
    ['I am here', 'I am here'],
    ['am here', 'I am here'],
    ['millionaires', 'the millionaires'],
    ['billowing smoke', 'We saw billowing smoke.'],
    ['confirmado', 'Fue confirmado por científicos.'],
    ['тиск на Київ', 'Він чинить тиск на Київ.'],
    ['миллионеры', 'Это миллионеры.'],
    ['тысячелетие', 'Новое тысячелетие.'],
    ['seit 2010', 'Sie sind seit 2010 am Markt.'],
    ['5 people', 'It was so (in 2019), 5 people said.'],
    ['5 people', 'He said “no”. 5 people left.'],
    ['ないものはない', '彼は「ないものはない」と言った。'],
    ['なくなった', '紙がなくなった。'],
    ['iPhone 15', 'iPhone 15成功了'],
  ];
  for (const [words, passage] of table)
    it(`is proven: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(true));
});

describe('a true quotation', () => {
  const invisible = ['\u2060', '\u200c', '\u200d', '\u200e', '\u200f'];
  const table: readonly (readonly [words: string, passage: string])[] = [
    ['彼は『はい』と言った', '彼は「はい」と言った'],
    ['彼は「はい」と言った', '彼は『はい』と言った'],
    ...invisible.map((mark) => ['lethal support', `giving le${mark}thal ${mark}support to`] as const),
    ...invisible.map((mark) => [`le${mark}thal ${mark}support`, 'giving lethal support to'] as const),
    ['five official figures', 'ﬁve oﬃcial ﬁgures'],
    ['ﬂat ﬀ ﬅ', 'flat ff st'],
    ['a non-lethal way', 'a non\u2011lethal way'],
    ['a non\u2011lethal way', 'a non-lethal way'],
    ['well... no', 'well… no'],
    ['well… no', 'well... no'],
    ['well . . . no', 'well… no'],
    ['well… no', 'well . . . no'],
    ['我们支持他们', '今天我们支持\n他们'],
    ['我们支持，也感谢他们', '我们支持，\n也感谢他们'],
    ['เราทำงาน', 'เราทํางาน'],
    ['Hawai‘i is', 'Hawaiʻi is here'],
    ['Hawaiʻi is', 'Hawai’i is here'],
    ['12 people', '１２ people'],
    ['ＡＢＣ said', 'ABC said'],
    ['ガス', 'ｶﾞｽ'],
    ['no 𝐛𝐨𝐥𝐝 words', 'no bold words'],
    ['محمد قال', 'مُحَمَّد قال'],
    ['محمد قال', 'محمـد قال'],
    ['لا أحد', 'ﻻ أحد'],
    ['שלום לך', 'שָׁלוֹם לך'],
    ['the government said', 'the govern\u00ad\nment said'],
    ['the government said', 'the govern-\nment said'],
    ['non-lethal arms', 'non-\nlethal arms'],
    ['Vor- und Nachteile', 'Vor-\nund Nachteile'],
    ['We waited – and waited', 'We waited—and waited'],
    ['It was -12 degrees', 'It was −12 degrees'],
  ];
  for (const [words, passage] of table)
    it(`is proven whatever the characters: ${JSON.stringify(words)} of ${JSON.stringify(passage)}`, () => {
      expect(proves(words, passage)).to.equal(true);
      expect(isInText({ quote: words }, passage)).to.equal(true);
      expect(readSourceText(passage).findAll(words)).to.have.length(1);
    });
});

describe('a character with a meaning of its own', () => {
  const table: readonly (readonly [words: string, passage: string])[] = [
    ['106 people', '10⁶ people'],
    ['10⁶ people', '106 people'],
    ['H2O', 'H₂O'],
    ['1/2 of it', '½ of it'],
    ['1 of it', '① of it'],
    ['VIII times', 'Ⅷ times'],
    ['resign it', 're-sign it'],
    ['re-sign it', 'resign it'],
    ['No 5', '№ 5'],
  ];
  for (const [words, passage] of table)
    it(`is no other one: “${words}” of “${passage}”`, () => expect(proves(words, passage)).to.equal(false));
});

describe('a cut', () => {
  const word = fc.stringMatching(/^[a-zéß]{2,6}(?:['’-][a-z]{1,4}){0,2}$/);
  const number = fc
    .tuple(
      fc.constantFrom('', '-', '+', '$', '€', '−$'),
      fc.constantFrom('7', '31', '1,204', '1.5', '12 400', '8:45', '3–5', '24/7'),
      fc.constantFrom('', '%', ' %', ' percent', ' million', ' Prozent', ' million €'),
    )
    .map((parts) => parts.join(''))
    .filter((token) => !/[$€].*€/.test(token) && !/[$€].*[%P]|[$€].* percent/.test(token) && !/million €/.test(token));
  const gap = fc.constantFrom(' ', ', ', '. ', ' (', ' “', '” ', '\u00a0', ' – ', '; ');
  const passages = fc.array(fc.tuple(fc.oneof(word, number), gap), { minLength: 1, maxLength: 9 });

  /** Places in a passage, those within tokens and those at their edges. */
  const placesOf = (parts: readonly (readonly [string, string])[]) => {
    let text = '';
    const within: number[] = [];
    const edges: number[] = [];
    for (const [token, space] of parts) {
      for (let at = 1; at < token.length; at += 1) within.push(text.length + at);
      edges.push(text.length, text.length + token.length);
      text += token + space;
    }
    return { text, within, edges };
  };

  it('whose edge falls within a token is no proof, for the document, the desk and the command line alike', () => {
    let count = 0;
    fc.assert(
      fc.property(passages, fc.nat(), fc.nat(), fc.boolean(), (parts, one, other, isStart) => {
        const { text, within, edges } = placesOf(parts);
        const cut = within[one % Math.max(1, within.length)] ?? 0;
        const far = isStart
          ? edges.filter((edge) => edge > cut)[other % 5]
          : edges.filter((edge) => edge < cut)[other % 5];
        const words = far === undefined ? '' : text.slice(Math.min(cut, far), Math.max(cut, far)).trim();
        // Punctuation at an edge is no word, and what stands twice may stand whole elsewhere.
        if (!/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su.test(words) || text.split(words).length > 2) return;
        count += 1;
        expect(proves(words, text), `${words} of ${text}`).to.equal(false);
        expect(isInText({ quote: words }, text), `${words} of ${text}`).to.equal(false);
        expect(readSourceText(text).findAll(words), `${words} of ${text}`).to.deep.equal([]);
      }),
      { seed: 20_230_218, numRuns: 4_000 },
    );
    expect(count).to.be.above(800);
  });

  it('between tokens is proof', () => {
    fc.assert(
      fc.property(passages, fc.nat(), fc.nat(), (parts, one, other) => {
        const { text } = placesOf(parts);
        const [from, to] = [one % parts.length, other % parts.length].sort((a, b) => a - b) as [number, number];
        const chosen = parts.slice(from, to + 1);
        const words = chosen.map(([token, space], index) => token + (index < to - from ? space : '')).join('');
        expect(proves(words, text), `${words} of ${text}`).to.equal(true);
        expect(isInText({ quote: words }, text), `${words} of ${text}`).to.equal(true);
        expect(readSourceText(text).findAll(words).length, `${words} of ${text}`).to.be.above(0);
      }),
      { seed: 20_230_218, numRuns: 1_000 },
    );
  });
});

describe('a folded text', () => {
  it('is the same with places and without', () => {
    const part = fc.constantFrom(
      ...'a e\u0301 é ... . \u00ad \u200b ‘ „ 『 \u2011 ﬁ \u1112\u1161\u11ab 한 \ufeff 中 – — - 5 ｶ ﾞ \u0e4d \u0e32 ก \u064b ﻻ'.split(
        ' ',
      ),
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(comparableTextWithOffsets(text).text).to.equal(comparableText(text));
      }),
      { seed: 20_230_218 },
    );
  });
});
