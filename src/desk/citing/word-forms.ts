import type { StemLanguage } from '../../model/review/stems.js';

/** Frequent irregular words, each with the regular form by which it is compared. */
const IRREGULAR: Readonly<Record<StemLanguage, ReadonlyMap<string, string>>> = {
  en: pairs(
    'said say,told tell,thought think,ran run,chose choose,chosen choose,children child,men man,women woman,lying lie,heard hear,' +
      'felt feel,got get,meant mean,forgot forget,forgotten forget,taught teach,caught catch,drove drive,driven drive,threw throw,' +
      'thrown throw,grew grow,grown grow,drew draw,drawn draw,laid lay,swore swear,sworn swear,sang sing,sank sink,sunk sink,' +
      'dealt deal,sought seek,stole steal,stolen steal,tore tear,torn tear,shook shake,shaken shake,hung hang,fed feed,fled flee,' +
      'slept sleep,understood understand,withdrew withdraw,withdrawn withdraw',
  ),
  de: pairs(
    'ging gehen,gingen gehen,gegangen gehen,kam kommen,kamen kommen,gekommen kommen,sah sehen,sahen sehen,sieht sehen,gesehen sehen,' +
      'gab geben,gaben geben,gibt geben,gegeben geben,nahm nehmen,nahmen nehmen,nimmt nehmen,genommen nehmen,sprach sprechen,' +
      'sprachen sprechen,spricht sprechen,gesprochen sprechen,fand finden,fanden finden,gefunden finden,hielt halten,hielten halten,' +
      'hält halten,traf treffen,trafen treffen,trifft treffen,getroffen treffen,schrieb schreiben,schrieben schreiben,' +
      'geschrieben schreiben,blieb bleiben,blieben bleiben,geblieben bleiben,weiß wissen,wusste wissen,gewusst wissen,dachte denken,' +
      'gedacht denken,brachte bringen,gebracht bringen,starb sterben,starben sterben,stirbt sterben,gestorben sterben,schloss schließen,' +
      'geschlossen schließen,begann beginnen,begonnen beginnen',
  ),
};

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(',').map((pair) => pair.split(' ') as [string, string]));
}

/** Returns the form in which a word in small letters is compared. */
export function regularForm(word: string, lang: StemLanguage): string {
  return IRREGULAR[lang].get(word) ?? word;
}

/**
 * Returns the stem of a word without regard to its length: “use”, “used” and “using”; “criticised” and “criticized”; “Haus” and “Häuser”.
 * Different words may have the same stem, so equal stems show only that a word may be there.
 */
export function looseStem(word: string, lang: StemLanguage): string {
  const plain = word.replace(/'s$/, '');
  if (lang === 'en')
    return plain
      .replace(/(?<=..)(?:ing|ed|es|s|e)$/, '')
      .replace(/y$/, 'i')
      .replace(/is(?=$|ation)/, 'iz')
      .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return plain
    .replace(/^ge(?=\p{L}{3,20}t$)/u, '')
    .replace(/(?<=..)(?:test|ten|te|en|er|es|em|st|et|e|n|s|t)$/, '')
    .replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter);
}
