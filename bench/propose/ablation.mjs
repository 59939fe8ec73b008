/** What changes without a rule: entries that read otherwise, of all entries of all articles. */
import { align } from '../print.mjs';
import { RULES } from './rules.mjs';

const HEAD = ['without', 'of entries', 'changed', 'put in otherwise', 'corpora', 'own articles'];

/** Share of the entries from which on a rule has earned its place; it isn't measured further where each is left out in turn. */
const ENOUGH = 0.01;

/**
 * Leaves out one rule after the other. Of rules that were named, every difference is printed.
 *
 * @param desk The bundle of `bundle-desk.mjs`.
 * @param read Articles as they were read with all rules, each with the rules that changed something in it.
 * @param without Names of rules, or “each”.
 * @param confirm Confirms an article again.
 */
export function printWithout({ rules }, read, without, confirm) {
  const isEach = without === 'each';
  const names = isEach ? Object.keys(RULES) : without.split(',');
  const unknown = names.filter((name) => !(name in RULES));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(', ')}. Rules: ${Object.keys(RULES).join(', ')}.`);
  const entries = read.reduce((sum, each) => sum + each.entries.length, 0);
  const rows = [];
  for (const name of names) {
    rules.without = name;
    const changed = findChanged(name, read, confirm, isEach ? ENOUGH * entries : Infinity);
    rules.without = undefined;
    if (!isEach) for (const each of changed) printDifference(name, each);
    rows.push(rowOf(name, changed, entries));
  }
  console.log(`\n${entries} entries of ${read.length} articles\n${align([HEAD, ...rows])}`);
}

/** An article in which the rule changed nothing is the same without it. */
function findChanged(name, read, confirm, enough) {
  const changed = [];
  for (const each of read.filter(({ used }) => used.has(name))) {
    if (changed.length >= enough) break;
    for (const pair of differencesOf(each.entries, confirm(each))) changed.push({ ...each, pair });
  }
  return changed;
}

function rowOf(name, changed, entries) {
  const putIn = changed.filter(({ pair: [before, after] }) => madeOf(before) !== madeOf(after));
  const own = changed.filter(({ corpus }) => corpus === undefined);
  const share = changed.length / Math.max(entries, 1);
  const counts = [changed.length, putIn.length, changed.length - own.length, own.length].map(String);
  return [name, share >= ENOUGH ? `≥ ${100 * ENOUGH} %` : `${(100 * share).toFixed(2)} %`, ...counts];
}

/** Pairs entries of the same sentence that differ; one of a pair may be missing. */
function differencesOf(before, after) {
  const starts = new Set([...before, ...after].map(({ kind, proposal }) => `${kind} ${proposal.start}`));
  return [...starts].flatMap((start) => {
    const at = (entries) => entries.filter(({ kind, proposal }) => `${kind} ${proposal.start}` === start);
    const [was, is] = [at(before), at(after)];
    const keys = [was, is].map((entries) => new Set(entries.map(keyOf)));
    const left = was.filter((entry) => !keys[1].has(keyOf(entry)));
    const right = is.filter((entry) => !keys[0].has(keyOf(entry)));
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [left[index], right[index]]);
  });
}

const keyOf = ({ made, missing, offers }) => JSON.stringify([made, missing, offers]);
const madeOf = (entry) => entry && JSON.stringify([entry.made, entry.missing, entry.offers.speaker]);

function printDifference(name, { corpus, article, pair: [before, after] }) {
  const { quote } = (before ?? after).proposal;
  console.log(`\n${name}, ${corpus ?? article.name}: ${quote.replace(/\s+/g, ' ')}`);
  if (!before || !after)
    return void console.log(`  ${before ? 'with it alone' : 'without it alone'}: ${tell(before ?? after)}`);
  const [was, is] = [before, after].map(factsOf);
  for (const key of new Set([...Object.keys(was), ...Object.keys(is)]))
    if (was[key] !== is[key]) console.log(`  ${key}: ${was[key]}  →  ${is[key]}`);
}

const tell = (entry) => {
  const { title, speaker, text, date } = factsOf(entry);
  return [speaker, title ?? text, date].filter((each) => each !== undefined).join(' | ') || entry.proposal.text;
};

function factsOf({ made = {}, missing, offers, proposal }) {
  const words = made.text === undefined && made.title === undefined ? { text: JSON.stringify(proposal.text) } : {};
  const facts = { missing, ...words, ...made };
  const offered = Object.fromEntries(Object.entries(offers).map(([key, value]) => [`offered ${key}`, value]));
  const told = Object.entries({ ...facts, ...offered }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told.map(([key, value]) => [key, JSON.stringify(value)]));
}
