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
    form: formOfCard(words, children, labels),
    ...doubtsIn(
      heads.flatMap((head) => linesIn([head])),
      labels,
    ),
  };
}

/** A silence begins with its label; other words have their form before them. */
function formOfCard(words: string, children: readonly Tree[], { say, forms }: Labels): Form {
  if (words.trim().startsWith(say('notSaid'))) return 'silence';
  const name = textOf(findAll(children, (element) => hasClass(element, 'form-name')));
  const found = forms.find(([label]) => name.trim() === say('colon', { label, value: '' }).trim());
  if (!found) throw new Error(`A card says no form: ${name}`);
  return found[1];
}
