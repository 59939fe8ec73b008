import '../i18n/en/details.js';
import type { Explainer, Statement } from '../model/explainer.js';
import { labelled, prosePart, type DescribeContext, type Part } from './parts.js';

type NoteContext = Pick<DescribeContext, 'say' | 'lang'>;

/** Describes that a statement or a finding was withdrawn, and why. Nothing else is told of it. */
export function describeWithdrawal(
  { note }: Pick<Statement, 'note'>,
  context: NoteContext,
  words = context.say('withdrawnStatement'),
): Part {
  return labelled(context.say, { kind: 'badge', words }, note && prosePart(note, context));
}

/** Describes that a story was withdrawn, and why. */
export function describeStoryWithdrawal({ note }: Pick<Explainer, 'note'>, context: NoteContext): Part {
  const label: Part = { kind: 'badge', words: context.say('withdrawnDocument') };
  return note ? [label, ' ', prosePart(note, context)] : label;
}
