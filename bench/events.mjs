/** The events that every page shows: the same for the same number, on every machine. */

const DAY_MS = 86_400_000;
const FROM_MS = Date.UTC(2004, 0, 1);
const TO_MS = Date.UTC(2024, 0, 1);

const who = `The city council|The finance minister|The port authority|A court of appeal|The nurses’ union|Two former mayors|
  The national auditor|A parliamentary committee|The regional water board|The airline|Residents of the old town|The prosecutor|
  The opposition|A leaked memorandum|The European Commission|The rail operator|The election commission|A group of engineers|
  The central bank|The fire service|An independent panel|The harbour company|Scientists at the university|The prime minister`;
const did = `approves|rejects|delays|publishes|questions|withdraws|defends|reopens|signs|suspends|announces|confirms|denies
  knowing of|votes on|loses a case over|files a complaint about|asks for more time for|promises to end`;
const what = `the harbour budget|a second runway|the flood barrier|its own report on the fire|the new ticket prices|the merger|
  a ban on night flights|the pension reform|the contract for the bridge|emergency loans|the closure of three hospitals|
  the inquiry into the accident|a tax on second homes|the tram line to the north|the sale of the power station|
  plans for the stadium|the evacuation order|a settlement with the former owners of the mine|the census|
  the list of missing files|rent controls|the testimony of its own chairman|a deal on fishing rights|the vaccination plan`;
const more = `It had been expected for weeks.|The figures differ from those given a year before.|Nobody was available for comment.|
  Minutes of the meeting were published later.|Work is to begin in the spring.|The decision can be appealed.|
  A first attempt had failed by four votes.|Costs are put at 40 million.`;

const list = (text) => text.split('|').map((words) => words.replaceAll(/\s+/g, ' ').trim());
const words = { who: list(who), did: list(did), what: list(what), more: list(more) };

export const LANES = ['City', 'Parliament', 'Courts', 'Business'];

/** The mulberry32 generator: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Events over twenty years, in order: two thirds of them in bursts of days to months, uneven in size; one in seven
 * lasts for days to half a year.
 *
 * @param {number} count
 * @param {number} [seed]
 * @returns {{id: string, title: string, summary: string, lane: string, weight: number, start: number, end?: number}[]}
 *   `start` and `end` are midnights in UTC, in milliseconds from 1970.
 */
export function makeEvents(count, seed = 1969) {
  const random = randomFrom(seed + count);
  const pick = (from) => from[Math.floor(random() * from.length)];
  const bursts = makeBursts(3 + Math.floor(Math.log2(count)), random);
  const titles = new Set();
  const events = Array.from({ length: count }, () => {
    const start = Math.floor(makeMoment(bursts, random) / DAY_MS) * DAY_MS;
    const lasts = random() < 1 / 7;
    return {
      title: makeTitle(pick, titles),
      summary: `${pick(words.more)} ${random() < 0.5 ? pick(words.more) : ''}`.trim(),
      lane: LANES[Math.floor(random() ** 1.5 * LANES.length)],
      weight: 1 + Math.floor(random() * 5),
      start,
      ...(lasts && { end: start + Math.ceil(2 + random() ** 3 * 180) * DAY_MS }),
    };
  });
  return events.sort((a, b) => a.start - b.start).map((event, index) => ({ id: `e${index + 1}`, ...event }));
}

function makeBursts(count, random) {
  return Array.from({ length: count }, () => ({
    at: FROM_MS + random() * (TO_MS - FROM_MS),
    widthMs: (3 + random() ** 2 * 90) * DAY_MS,
    share: random() ** 2,
  }));
}

function makeMoment(bursts, random) {
  if (random() < 1 / 3) return FROM_MS + random() * (TO_MS - FROM_MS);
  const all = bursts.reduce((sum, { share }) => sum + share, 0);
  let left = random() * all;
  const burst = bursts.find(({ share }) => (left -= share) <= 0) ?? bursts[0];
  // The mean of three is near enough to a bell.
  const offset = (random() + random() + random()) / 3 - 0.5;
  return Math.min(TO_MS, Math.max(FROM_MS, burst.at + offset * 2 * burst.widthMs));
}

/** Titles are told apart while there are combinations left. */
function makeTitle(pick, titles) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const title = `${pick(words.who)} ${pick(words.did)} ${pick(words.what)}`;
    if (titles.has(title)) continue;
    titles.add(title);
    return title;
  }
  return `${pick(words.who)} ${pick(words.did)} ${pick(words.what)}`;
}

/** `2004-03-17`. */
export const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);
