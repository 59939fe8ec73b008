import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import type { Statement } from '../model/explainer.js';
import { fillIn, joinParts, namePart, type DescribeContext, type Part, type PartOrNothing } from './parts.js';
import { nameSource } from './sources.js';

/** Describes how a statement reached us, nearest the speaker first: "known through Xinhua (reported)". */
export function describePath(
  { via }: Pick<Statement, 'via'>,
  { say, lang }: Pick<DescribeContext, 'say' | 'lang'>,
): PartOrNothing {
  const steps = via.map(({ person, source, cue }): Part => {
    const name = person ? namePart(person.name, lang) : source ? namePart(nameSource(source, say), undefined) : '';
    return cue ? fillIn(say, 'pathStep', { name, cue: namePart(cue, lang) }) : name;
  });
  return steps.length > 0 && fillIn(say, 'knownThrough', { path: joinParts(steps, comma(say)) });
}
