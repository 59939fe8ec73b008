import { compact } from './compact.js';
import { readList, readReference, type Context } from './context.js';
import { mapDirectory } from './directory.js';
import type { Naming } from './explainer.js';
import type { Identified } from './ids.js';
import { pointerTo } from './json-pointer.js';
import { readCitations } from './read-sources.js';
import type { NamingInput } from './schema.js';

/** What each side, or person, calls the same thing. */
export function readNaming({ id, pointer, fields }: Identified<NamingInput>, context: Context): Naming {
  const namers = [
    mapDirectory(context.sides, (side) => ({ side })),
    mapDirectory(context.people, (person) => ({ person })),
  ];
  return compact({
    id,
    thing: fields.thing ?? id,
    house: fields.house,
    uses: readList(fields.uses, pointerTo(pointer, 'uses'), (use, at) => {
      const place = { id, pointer: at };
      const by = readReference<Naming['uses'][number]['by']>(namers, use.by, 'by', place, context.report);
      return (
        by && { by, text: use.text, sources: readCitations(use.sources, pointerTo(at, 'sources'), place, context) }
      );
    }),
  });
}
