import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import type { Say } from '../i18n/messages.js';
import type { Silence } from '../model/explainer.js';
import { fillIn, joinParts, namePart, timePart, type DescribeContext, type Part, type PartOrNothing } from './parts.js';
import { nameSource } from './sources.js';

/** Describes a silence: in what and by whom it was noted, whether somebody asked, and until when somebody looked for the words. */
export function describeSilence(
  { notedBy, scope, asked, asOf }: Silence,
  { say, lang, date }: DescribeContext,
  noter: Part = describeNoter({ notedBy }, { say, lang }),
): readonly PartOrNothing[] {
  return [
    joinParts([namePart(scope, lang), fillIn(say, 'notedBy', { name: noter })], comma(say)),
    asked && say(`asked-${asked}`),
    asOf && fillIn(say, 'asOf', { date: timePart(asOf, date(asOf)) }),
  ];
}

/** Describes who noted a silence: a person, or a source in short. */
export function describeNoter(
  { notedBy }: Pick<Silence, 'notedBy'>,
  { say, lang }: Pick<DescribeContext, 'say' | 'lang'>,
): Part {
  return namePart(nameNoter({ notedBy }, say), 'person' in notedBy ? lang : undefined);
}

/** Names who noted a silence. */
export function nameNoter({ notedBy }: Pick<Silence, 'notedBy'>, say: Say): string {
  return 'person' in notedBy ? notedBy.person.name : nameSource(notedBy.source, say);
}
