import '../i18n/en/details.js';
import type { Citation, Explainer, Naming } from '../model/explainer.js';
import { describeCitations } from './citations.js';
import { labelSources } from './sources.js';
import { namePart, prosePart, type DescribeContext, type Part } from './parts.js';

/** A name for a thing: ours, or that of a side or a person, or that a side has none. */
export interface DescribedName {
  readonly kind: 'house' | 'use' | 'none';
  /** Whose name it is. */
  readonly who: Part;
  readonly words: Part;
  /** A line for each source. */
  readonly sources: readonly Part[];
  /** The sources in short: "Source: the report"; absent where a name needs none. */
  readonly sourceNames?: string;
  /** Id of the side in whose column the name stands; absent for ours, and for that of a person without a side. */
  readonly sideId?: string | undefined;
}

/** Describes the names that each side has for a thing. A side without a name for it is told too. */
export function describeNaming(
  { house, uses }: Naming,
  { sides }: Pick<Explainer, 'sides'>,
  context: Pick<DescribeContext, 'say' | 'lang'>,
): readonly DescribedName[] {
  const { say, lang } = context;
  const use = (name: string, text: string, sources: readonly Citation[], sideId?: string): DescribedName => ({
    kind: 'use',
    sideId,
    who: namePart(name, lang),
    words: prosePart(text, context),
    sources: describeCitations(sources, say),
    sourceNames: labelSources(sources, say),
  });
  const ofSides = sides.flatMap(({ id, name }): readonly DescribedName[] => {
    const own = uses.filter(({ by }) => 'side' in by && by.side.id === id);
    if (own.length === 0)
      return [{ kind: 'none', sideId: id, who: namePart(name, lang), words: say('noName'), sources: [] }];
    return own.map(({ text, sources }) => use(name, text, sources, id));
  });
  const ofPeople = uses.flatMap(({ by, text, sources }) =>
    'person' in by ? [use(by.person.name, text, sources, by.person.side?.id)] : [],
  );
  const ours: readonly DescribedName[] = house
    ? [{ kind: 'house', who: say('houseName'), words: prosePart(house, context), sources: [] }]
    : [];
  return [...ours, ...ofSides, ...ofPeople];
}
