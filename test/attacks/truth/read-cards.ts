import type { Tree, TreeElement } from '../trees.js';
import { canariesIn } from './canaries.js';
import { findAll, hasClass, hasPart, isElement, linesIn, textOf } from './html-words.js';
import type { Labels } from './labels.js';
import { doubtsIn, readNotes } from './read-lists.js';
import type { Told } from './told.js';
import { wordsIn, type Claim, type Form, type Truth } from './truth.js';

/** Reads the cards that elements draw, in shadow roots. */
export function readCards(nodes: readonly Tree[], truth: Truth, labels: Labels): Told {
  const shown = outermostRoots(nodes);
  const cards = findAll(shown, (element) => hasClass(element, 'card') && !hasClass(element, 'withdrawn'));
  const read = (card: TreeElement) => readCard(card, truth, labels);
  return {
    claims: cards.filter((card) => !hasClass(card, 'brief')).map(read),
    repeated: cards.filter((card) => hasClass(card, 'brief')).map(read),
    ...readNotes(linesIn(shown), labels),
  };
}

/** A root within another root is a part of it. */
function outermostRoots(nodes: readonly Tree[]): readonly Tree[] {
  return nodes.filter(isElement).flatMap(({ root, children }) => root ?? outermostRoots(children));
}

function readCard(card: TreeElement, { names }: Truth, labels: Labels): Claim {
  const { children } = card;
  const speakers = findAll(children, ({ name }) => name === 'b')
    .filter((element) => !hasClass(element, 'side-name') && !hasClass(element, 'badge'))
    .flatMap((element) => canariesIn(textOf([element])));
  const words = textOf(findAll(children, (element) => hasPart(element, 'words')).slice(0, 1));
  const heads = findAll(children, (element) => hasClass(element, 'form'));
  return {
    speakers: speakers.filter((canary) => names.has(canary)),
    words: wordsIn(words),
    form: formOfCard(words, heads, labels),
    ...doubtsIn(
      heads.flatMap((head) => linesIn([head])),
      labels,
    ),
  };
}

/** A silence begins with its label; other words have theirs in the head. */
function formOfCard(words: string, heads: readonly TreeElement[], { say, forms }: Labels): Form {
  if (words.trim().startsWith(say('notSaid'))) return 'silence';
  const facts = heads.flatMap((head) =>
    textOf([head])
      .split(say('dot').trim())
      .map((fact) => fact.trim()),
  );
  const found = forms.find(([label]) => facts.includes(label));
  if (!found) throw new Error(`A card says no form: ${facts.join(' | ')}`);
  return found[1];
}
