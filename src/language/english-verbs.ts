import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { words, type CueForm, type CueKind } from './article-language.js';

/**
 * Verbs by the kind of their object. “~” marks verbs that look like nouns or have other meanings, and “+” particles of which one must follow.
 * “=” marks verbs that are verbs of saying only with “that” or quotation marks, “!” verbs whose speaker does not say that it is so, and
 * “>” verbs that carry on what was said before.
 */
const VERBS: Readonly<Record<CueKind, string>> = {
  say: `>say >=add >note >argue ~claim announce suggest >~state >=declare >explain acknowledge >insist assert >stress ~=tweet recall
    >conclude concede admit reveal confirm !deny contend =maintain observe >=remark reply =respond >predict promise vow
    =pledge >reiterate ~=repeat =allege complain lament ~=joke quip boast >emphasize >emphasise testify recount indicate
    report mention think believe =feel !~hope !~=fear !~worry agree !doubt !wonder ~=estimate =write ~caution opine counter
    muse !recommend ~=read >~=continue ~=post ~=find ~=show point+out|to disclose affirm exclaim speculate ~=charge ~=shout
    ~=answer !~=propose hint ~=forecast ~=signal ~=learn ~=know ~=realize ~=determine ~=rule intimate =specify clarify
    =relate =profess interject`,
  tell: `tell assure remind inform >~warn advise !~ask ~urge notify beg implore =instruct =encourage
    admonish beseech`,
  object: `criticize criticise condemn denounce ~=slam ~=blast ~praise defend =endorse ~=support !oppose !=reject !=dismiss
    decry accuse ~=blame ~=attack mock ~=question describe ~call cite ~discuss outline !demand ~=request deplore hail
    applaud welcome ~=challenge ~express ~voice disapprove+of talk+about|of speak+of refer+to portray ~label liken
    ~=compare ridicule deride belittle ~=favor ~=favour disagree+with ~=quote lambaste excoriate bemoan ~=detail
    ~=highlight ~=tout ~=echo denigrate reaffirm commend chastise rebuke assail !disavow disparage characterize
    characterise !dispute castigate ~convey`,
  aim: `~=want ~=wish ~intend ~refuse decline ~~plan+to seek+to|a|an ~aim+to threaten ~offer+to ~appeal+for|to`,
};

const IRREGULAR = new Map(IRREGULAR_VERBS.map(([base, past]) => [base, past]));

/** A verb whose last letter is doubled: “admitted”. */
const DOUBLES = /^(?:beg|quip|slam|admit|refer|plan)$/;

const NO_E = /e$/;

function pastOf(base: string): string {
  const past = IRREGULAR.get(base);
  if (past) return past;
  if (DOUBLES.test(base)) return `${base}${base.at(-1)}ed`;
  if (NO_E.test(base)) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function presentOf(base: string): string {
  if (/(?:s|sh|ch|x)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function participleOf(base: string): string {
  if (NO_E.test(base) && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  const past = pastOf(base);
  const doubled = /([bdgmnprt])\1ed$/.test(past) && !/([bdgmnprt])\1$/.test(base);
  return doubled ? `${past.slice(0, -2)}ing` : `${base}ing`;
}

function readVerbs(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const [kind, list] of Object.entries(VERBS) as [CueKind, string][]) {
    for (const entry of words(list)) {
      const [verb = '', particles] = entry.replace(/[~=!>]/g, '').split('+');
      const common = {
        kind,
        isStrong: !entry.includes('~'),
        needsThat: entry.includes('='),
        isOpposed: entry.includes('!'),
        saysMore: entry.includes('>'),
        ...(particles !== undefined && { particles: particles.split('|') }),
      };
      const add = (form: string, shape: CueForm['shape']) => {
        if (!forms.has(form)) forms.set(form, { ...common, shape });
      };
      add(participleOf(verb), 'participle');
      add(presentOf(verb), 'finite');
      add(pastOf(verb), 'finite');
      add(verb, 'base');
    }
  }
  // As a rule these are countries.
  forms.delete('states');
  return forms;
}

/** Forms of English cue verbs. */
export const ENGLISH_VERBS = readVerbs();

/** Verbs of saying. A date beside one belongs to a statement and not to an event. */
const SAYING = /^(?:said|told|thought|felt|read|sought|forecast)$/;

const NOT_SAYING = [...IRREGULAR.values()].filter((past) => !SAYING.test(past));

/** English verbs that say what happened. */
export const ENGLISH_PAST = new RegExp(
  `^(?:.+ed|${NOT_SAYING.join('|')}|is|are|was|were|has|have|had|will|would|(?:start|begin|open|end|take|meet|run|come)s?|goes)$`,
);
