import '../i18n/en/details.js';
import { comma } from '../i18n/list-comma.js';
import type { Statement } from '../model/explainer.js';
import { fillIn, joinParts, namePart, titlePart, type DescribeContext, type Part } from './parts.js';

/** Whom words were said to, and where. */
type Place = Pick<Statement, 'to'> & { readonly [field in 'setting' | 'venue' | 'at']?: Statement[field] | undefined };

/** Describes "to Wang Yi, in an interview: NBC’s Meet the Press". */
export function describePlace({ to, setting, venue, at }: Place, { explainer, say, lang }: DescribeContext): Part {
  const names = joinParts(
    to.map(({ name }) => namePart(name, lang)),
    comma(say),
  );
  const where = setting && say(`setting-${setting}`);
  const name = venue && namePart(venue, lang);
  const event = explainer.eventById.get(at ?? '');
  const place =
    where && name
      ? fillIn(say, 'colon', { label: where, value: name })
      : where || name || (event && fillIn(say, 'atItem', { title: titlePart(event, lang) }));
  return joinParts([names.length > 0 && fillIn(say, 'toWhom', { names }), place], comma(say));
}
