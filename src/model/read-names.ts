import { compact } from './compact.js';
import { readList, readReference, type Context } from './context.js';
import type { Named, Naming, Person } from './explainer.js';
import type { Identified } from './ids.js';
import { readCitations } from './read-sources.js';
import type { NamingInput } from './schema.js';

/** What each side, or person, calls the same thing. */
export function readNaming({ id, pointer, fields }: Identified<NamingInput>, context: Context): Naming {
  const namers = [context.sides, context.people];
  return compact({
    id,
    thing: fields.thing ?? id,
    house: fields.house,
    uses: readList(fields.uses, `${pointer}/uses`, (use, at) => {
      const namer = readReference<Named | Person>(namers, use.by, 'by', { id, pointer: at }, context.report);
      if (!namer) return undefined;
      const by = 'kind' in namer ? { person: namer } : { side: namer };
      return { by, text: use.text, sources: readCitations(use.sources, `${at}/sources`, id, context) };
    }),
  });
}
