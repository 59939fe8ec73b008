import '../i18n/en/details.js';
import type { Say } from '../i18n/messages.js';
import type { Person, Statement } from '../model/explainer.js';
import { rolesOf } from '../model/roles-at-date.js';
import { isolate } from '../text/isolate.js';
import { asidePart, fillIn, namePart, type DescribeContext, type Part, type PartOrNothing } from './parts.js';

/** Describes the side of a statement, unless one of its speakers has the name of the side: it is told once. */
export function describeSide(
  { side, speakers }: Pick<Statement, 'side' | 'speakers'>,
  { lang }: Pick<DescribeContext, 'lang'>,
): PartOrNothing {
  const isSaid = speakers.some(({ name }) => name === side?.name);
  return side && !isSaid && { kind: 'side', name: namePart(side.name, lang) };
}

/** Describes a speaker with the name in its original script, and the role held then: "Wang Yi (王毅), China’s top diplomat". */
export function describeSpeaker(speaker: Person, statement: Statement, context: DescribeContext): Part {
  const { say, lang } = context;
  const { name, nameOriginal } = speaker;
  const original = nameOriginal && fillIn(say, 'inBrackets', { text: namePart(nameOriginal.text, nameOriginal.lang) });
  return [
    { kind: 'strong', words: namePart(name, lang) },
    original ? [' ', original] : '',
    asidePart(describeRoles(speaker, statement, context), say),
  ];
}

/**
 * Describes the roles of a speaker at the time, that nobody names them, and for whom they speak.
 *
 * @param isNew False where the reader has met the speaker, and knows the roles.
 */
export function describeRoles(
  speaker: Person,
  statement: Statement,
  { say, lang }: Pick<DescribeContext, 'say' | 'lang'>,
  isNew = true,
): readonly PartOrNothing[] {
  const { kind, onBehalfOf } = speaker;
  const roles = isNew ? rolesOf(speaker, statement) : [];
  return [
    ...roles.map((role) => namePart(role, lang)),
    kind === 'unnamed' && say('unnamed'),
    onBehalfOf && say('onBehalfOf', { name: isolate(onBehalfOf.name) }),
  ];
}

/** Describes the terms of attribution: always for unnamed speakers, for others only if not on the record. */
export function describeTerms(
  { terms, whyUnnamed, speakers, silence }: Statement,
  { say }: { readonly say: Say },
): readonly PartOrNothing[] {
  const isUnnamed = speakers.some(({ kind }) => kind === 'unnamed');
  if (silence || (!isUnnamed && terms === 'on-record')) return [];
  const reason =
    whyUnnamed === 'not-given' ? say('noReason') : whyUnnamed && say('whyUnnamed', { reason: isolate(whyUnnamed) });
  return [say(`terms-${terms}`), reason];
}
