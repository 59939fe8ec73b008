import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import type { Statement } from '../model/explainer.js';
import { fillIn, joinParts, namePart, type DescribeContext, type Part, type PartOrNothing } from './parts.js';
import { shortenToClause, withShortName } from './short-names.js';
import { nameSource } from './sources.js';

type Step = Statement['via'][number];

/** Describes how a statement reached us, nearest the speaker first: "known through Xinhua (reported)". */
export function describePath({ via }: Pick<Statement, 'via'>, context: DescribeContext): PartOrNothing {
  return describeSteps(via, context, nameStep);
}

/** Describes "by his own tweet", or "as Xinhua reported"; a path of several steps, as long as it is. */
export function describePathInShort({ via, speakers }: Statement, context: DescribeContext): PartOrNothing {
  const [step] = via;
  if (!step || via.length > 1) return describeSteps(via, context, nameInShort);
  const { person, cue } = step;
  const verb = cue && namePart(cue, context.lang);
  if (verb && speakers.some(({ id }) => id === person?.id)) return verb;
  return verb
    ? fillIn(context.say, 'asReported', { name: nameInShort(step, context), cue: verb })
    : describeSteps(via, context, nameInShort);
}

function describeSteps(
  via: Statement['via'],
  context: DescribeContext,
  nameOf: (step: Step, context: DescribeContext) => Part,
): PartOrNothing {
  const { say, lang } = context;
  const steps = via.map((step): Part => {
    const name = nameOf(step, context);
    return step.cue ? fillIn(say, 'pathStep', { name, cue: namePart(step.cue, lang) }) : name;
  });
  return steps.length > 0 && fillIn(say, 'knownThrough', { path: joinParts(steps, comma(say)) });
}

function nameStep({ person, source }: Step, { say, lang }: DescribeContext): Part {
  if (person) return namePart(person.name, lang);
  return source ? namePart(nameSource(source, say), undefined) : '';
}

function nameInShort({ person, source }: Step, { say, lang }: DescribeContext): Part {
  if (person) return namePart(shortenToClause(withShortName(person).name), lang);
  return source ? namePart(shortenToClause(nameSource(source, say)), undefined) : '';
}
