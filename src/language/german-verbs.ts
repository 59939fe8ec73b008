import { words, type CueForm, type CueKind } from './article-language.js';

/**
 * Stems of regular verbs (“sag” for sagt, sagte). A verb of `say` is followed by what was said, one of `tell` by the person who was
 * told, one of `object` by a noun. After “+” stands the particle or “sich” that the verb needs elsewhere in its clause; “/”
 * separates alternatives. “~” marks verbs that have other meanings, too; “!” and “>” are those of English.
 */
const REGULAR: Readonly<Record<CueKind, string>> = {
  say: `>sag >erklär >~mein bericht erwider antwort >ergänz ~glaub !~hoff >beton erzähl erläuter kritisier bekräftig
    versicher behaupt versprach ~vermut äußer+sich !~ford kündig+an deut+an räum+ein >füg+hinzu teil+mit stell+klar/fest
    ~prognostizier beteuer unterstr !~frag mahn >warn ~resümier präzisier ~kommentier bemäng beklag bedauer
    wiederhol entgegn bestätig ~twitter !~zweif argumentier spekulier ~freu+sich ~erinner signalisier`,
  tell: `~bitt informier versicher`,
  object: `kritisier verurteil ~lob begrüß verteidig ~forder !verlang beklag bezeichn bemängel bedauer rüg ~unterstütz
    !dementier ~nann lehn+ab`,
  aim: `~weiger+sich`,
};

/** Forms of irregular verbs. */
const IRREGULAR: Readonly<Record<CueKind, string>> = {
  say: `schreibt schrieb schreiben schrieben meint >meinte weiß wusste ~denkt ~dachte
    gibt+bekannt/zu/an gab+bekannt/zu/an gaben+bekannt/zu/an ~findet ~fand verspricht versprach versprachen unterstreicht
    unterstrich gesteht gestand !bestreitet !bestritt !bestritten weist+zurück/hin wies+zurück/hin wiesen+zurück/hin
    wirft+vor warf+vor warfen+vor gesteht+ein gestand+ein hebt+hervor hob+hervor heißt hieß rief rufen ruft !verneint !verneinte`,
  tell: `bat baten`,
  object: `nennt nannte nannten ruft+auf rief+auf riefen+auf spricht+von sprach+von sprachen+von`,
  aim: ``,
};

const ENDINGS = ['t', 'te', 'ten'];

function formsOf(stem: string): readonly string[] {
  const base = /[td]$/.test(stem) ? `${stem}e` : stem;
  const plural = /er$|el$/.test(stem) ? `${stem}n` : `${stem}en`;
  return [...ENDINGS.map((ending) => base + ending), plural];
}

function readVerbs(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const add = (entry: string, kind: CueKind, spell: (stem: string) => readonly string[]) => {
    const [stem = '', particles = ''] = entry.replace(/[~!>]/g, '').split('+');
    const form: CueForm = {
      kind,
      shape: 'finite',
      isStrong: !entry.includes('~'),
      needsThat: false,
      isOpposed: entry.startsWith('!'),
      saysMore: entry.startsWith('>'),
      ...(particles !== '' && { particles: particles.split('/') }),
    };
    for (const word of spell(stem)) if (!forms.has(word)) forms.set(word, form);
  };
  for (const [kind, list] of Object.entries(IRREGULAR) as [CueKind, string][]) {
    for (const entry of words(list)) add(entry, kind, (word) => [word]);
  }
  for (const [kind, list] of Object.entries(REGULAR) as [CueKind, string][]) {
    for (const entry of words(list)) add(entry, kind, formsOf);
  }
  return forms;
}

/** Forms of German cue verbs. */
export const GERMAN_VERBS = readVerbs();
