/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { subjects } from './rivals/index.mjs';

const help = `npm run bench -- [options]
  --quick            few loads, 20 and 200 events: a look, not a measurement
  --only a,b         of: ${Object.keys(subjects).join(', ')}; or propose, reading or reader, each measured alone
  --sizes 20,200     numbers of events
  --loads 5          loads of each page, of which the median counts
  --skip a,b         of: slow (the slowed processor), gestures, labels, keyboard, filters, growth, render
  --only-render      said-and-done render alone, without a browser
  --without RULE     with --only propose: what changes without this rule of the desk, or each in turn
  --from file.json   print the results of an earlier run
  --readme           write the tables into bench/README.md`;

const full = { sizes: [20, 200, 2_000, 20_000], loads: 5, growth: [500, 5_000, 50_000] };
const quick = { sizes: [20, 200], loads: 2, growth: [500, 5_000] };

/** Options with everything that was left out; undefined if help was asked for. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      ...{ quick: { type: 'boolean' }, readme: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      ...{ only: { type: 'string' }, sizes: { type: 'string' }, loads: { type: 'string' } },
      ...{
        skip: { type: 'string' },
        from: { type: 'string' },
        without: { type: 'string' },
        'only-render': { type: 'boolean' },
      },
    },
  });
  if (values.help) return void console.log(help);
  const base = values.quick ? quick : full;
  if (values.only === 'propose') return { onlyPropose: true, without: values.without };
  if (values.only === 'reading') return { onlyReading: true };
  if (values.only === 'reader') return { onlyReader: true, loads: Number(values.loads ?? base.loads) };
  const names = splitList(values.only) ?? Object.keys(subjects);
  const unknown = names.filter((name) => !(name in subjects));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}.\n\n${help}`);
  return {
    isQuick: values.quick ?? false,
    // The empty page is what frames are compared with.
    names: ['empty', ...names.filter((name) => name !== 'empty')],
    sizes: splitList(values.sizes)?.map(Number) ?? base.sizes,
    loads: Number(values.loads ?? base.loads),
    growth: base.growth,
    onlyRender: values['only-render'] ?? false,
    skip: new Set(splitList(values.skip) ?? []),
    from: values.from,
    readme: values.readme ?? false,
  };
}

const splitList = (text) => text?.split(',').map((part) => part.trim());
