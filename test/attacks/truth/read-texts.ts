import { canariesIn } from './canaries.js';
import { labelsIn, withheldIn, type Labels } from './labels.js';
import { doubtsIn } from './read-lists.js';
import type { Told } from './told.js';
import { wordsIn, type Claim, type Truth } from './truth.js';

/** Reads a statement as it is copied, line by line: names; form and doubts; words. */
export function readCopy(text: string, truth: Truth, labels: Labels): Claim {
  const lines = text.split('\n');
  const { say, forms } = labels;
  const at = lines.findIndex((line) => canariesIn(line).some((canary) => truth.words.has(canary)));
  const words = lines[at]!;
  const facts = lines.slice(1, at).flatMap((line) => line.split(say('dot').trim()).map((fact) => fact.trim()));
  const isSilence = words.startsWith(say('notSaid'));
  const named = forms.find(([label]) => facts.includes(label))?.[1];
  if (!isSilence && !named) throw new Error(`A copy says no form: ${text}`);
  return {
    speakers: canariesIn(withoutPrincipals(lines[0]!, truth, labels)).filter((canary) => truth.names.has(canary)),
    words: wordsIn(words),
    form: isSilence ? 'silence' : named!,
    ...doubtsIn(lines.slice(1, at), labels),
  };
}

/** Takes away that somebody speaks for another. */
function withoutPrincipals(line: string, { principals }: Truth, { say }: Labels): string {
  const plain = line.replace(/[\u2066-\u2069]/g, '');
  return principals.reduce((text, name) => text.replaceAll(say('onBehalfOf', { name }), ''), plain);
}

/** Reads Markdown: each statement is a quotation of words, "— names", doubts and sources. Its words of our own are English. */
export function readMarkdownStatements(markdown: string, truth: Truth): Told {
  const blocks = markdown.split(/\n(?!>)/).map((block) => block.trim());
  const told = blocks
    .filter((block) => block.startsWith('>'))
    .map((block) => {
      const paragraphs = block.replace(/^> ?/gm, '').split('\n\n');
      return paragraphs.map((paragraph) => paragraph.replace(/\\(?=[^\w\s])/g, ''));
    });
  const isNote = ([first = '']: readonly string[]) => /^(Withdrawn\.|\d+ statements? |One statement )/.test(first);
  return {
    claims: told.filter((paragraphs) => !isNote(paragraphs)).map((paragraphs) => readQuoted(paragraphs, truth)),
    withdrawn: told
      .filter(([first = '']) => first.startsWith('Withdrawn.'))
      .map((paragraphs) => canariesIn(paragraphs.join(' ')).join(' ')),
    findings: blocks
      .filter((block) => block.startsWith('**Established'))
      .map((block) => canariesIn(block.split('\n\n')[0]!).join(' ')),
    withdrawnFindings: blocks
      .filter((block) => block.startsWith('Finding withdrawn.'))
      .map((block) => canariesIn(block).join(' ')),
    withheld: told.reduce((sum, [first = '']) => sum + withheldIn(first, labelsIn('en')), 0),
  };
}

const LABELLED: Readonly<Record<string, Claim['form']>> = {
  Paraphrase: 'paraphrase',
  'Partly quoted': 'partly-quoted',
};

function readQuoted(paragraphs: readonly string[], { names, words: all }: Truth): Claim {
  const [whole = '', ...others] = paragraphs;
  const [, label] = /^(Paraphrase|Partly quoted): /.exec(whole) ?? [];
  const first = label ? whole.slice(label.length + 2) : whole;
  const by = others.find((paragraph) => paragraph.startsWith('—')) ?? '';
  const isSilence = first.startsWith('Not said ');
  const words = wordsIn(first.slice(isSilence ? first.indexOf(' notes: ') : 0));
  if (!canariesIn(words).every((canary) => all.has(canary)))
    throw new Error(`These are no words of a statement: ${first}`);
  const isStated = (word: string) =>
    others.some((paragraph) => paragraph.startsWith(`${word}.`) || paragraph.includes(` ${word}.`));
  return {
    speakers: canariesIn(by).filter((canary) => names.has(canary)),
    words,
    form: isSilence ? 'silence' : label ? LABELLED[label]! : 'quoted',
    status: isStated('Corrected') ? 'corrected' : isStated('Disputed') ? 'disputed' : 'live',
    isUnverified: isStated('Not verified'),
  };
}
