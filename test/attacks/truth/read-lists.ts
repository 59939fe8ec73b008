import { elementsOf, type Tree, type TreeElement } from '../trees.js';
import { canariesIn } from './canaries.js';
import { findAll, isElement, linesIn, textOf } from './html-words.js';
import { withheldIn, type Labels } from './labels.js';
import type { Told } from './told.js';
import { wordsIn, type Claim, type Truth } from './truth.js';

/** Reads the lists that a server writes: each statement is an element whose children are lines. */
export function readLists(nodes: readonly Tree[], truth: Truth, labels: Labels): Told {
  return {
    claims: elementsOf(nodes).flatMap((element) => readItem(element, truth, labels) ?? []),
    ...readNotes(linesIn(nodes), labels),
  };
}

/** Finds the lines about findings, a withdrawn document, and withdrawn and withheld statements. */
export function readNotes(
  lines: readonly string[],
  labels: Labels,
): Required<Pick<Told, 'notices' | 'withdrawn' | 'withheld' | 'findings' | 'withdrawnFindings'>> {
  const notesBehind = (label: string) =>
    lines.filter((line) => line.startsWith(label)).map((line) => canariesIn(line).join(' '));
  return {
    notices: noticesIn(lines, labels),
    withdrawn: notesBehind(labels.say('withdrawnStatement')),
    findings: notesBehind(labels.say('established', { date: '…' }).split('…')[0]!),
    withdrawnFindings: notesBehind(labels.say('withdrawnFinding')),
    withheld: lines.reduce((sum, line) => sum + withheldIn(line, labels), 0),
  };
}

/** Nothing but the note follows the notice of a withdrawn document, on its line or on the next. */
function noticesIn(lines: readonly string[], { say }: Labels): readonly string[] {
  const at = lines.findIndex((line) => line.startsWith(say('withdrawnDocument')));
  return at < 0 ? [] : [canariesIn(lines.slice(at, at + 2).join(' ')).join(' ')];
}

/** An item has the speakers on its first line, then doubts, then the words behind their form. */
function readItem({ children }: TreeElement, truth: Truth, labels: Labels): Claim | undefined {
  const parts = children.filter(isElement).filter((part) => textOf([part]).trim() !== '');
  const at = parts.findIndex((part) => formAt(textOf([part]), labels) !== undefined);
  if (at < 1) return undefined;
  const [first, ...doubts] = parts.slice(0, at);
  const [label, form] = formAt(textOf([parts[at]!]), labels)!;
  const before = textOf([parts[at]!]).trim().slice(label.length);
  // A quotation stands by itself, below what introduces it.
  const words = canariesIn(before).length > 0 ? before : textOf([parts[at + 1]!]);
  return {
    speakers: namesIn(first!, truth),
    words: wordsIn(words),
    form,
    ...doubtsIn(
      doubts.flatMap((part) => linesIn([part])),
      labels,
    ),
  };
}

function formAt(text: string, { forms, say }: Labels): Labels['forms'][number] | undefined {
  return forms.find(([label]) => text.trim().startsWith(say('colon', { label, value: '' }).trim()));
}

/** Names stand in elements of their own; whoever somebody speaks for is only named in the words beside them. */
function namesIn(line: TreeElement, { names }: Truth): readonly string[] {
  const own = findAll([line], ({ name, attributes }) => name === 'bdi' || (name === 'span' && 'dir' in attributes));
  return [...new Set(own.flatMap((element) => canariesIn(textOf([element]))))].filter((canary) => names.has(canary));
}

/** Reads what facts, divided by dots, say of a statement. */
export function doubtsIn(lines: readonly string[], { say, statuses }: Labels): Pick<Claim, 'status' | 'isUnverified'> {
  const facts = lines.flatMap((line) => line.split(say('dot').trim()).map((fact) => fact.trim()));
  const status = statuses.find(([label]) => facts.some((fact) => fact === label || isBefore(label, fact, say)));
  return { status: status?.[1] ?? 'live', isUnverified: facts.includes(say('verified-unverified')) };
}

const isBefore = (label: string, fact: string, say: Labels['say']) =>
  fact.startsWith(say('colon', { label, value: '' }).trim());
