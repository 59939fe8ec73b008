import type { Proposals, StatementProposal } from '../../../src/propose/proposals.js';
import type { TestArticle } from './article.js';

/** Shares of what is proposed and found, as in docs/propose.md. */
export interface Measured {
  readonly direct: readonly [right: number, proposed: number, found: number, marked: number];
  readonly all: readonly [right: number, proposed: number, found: number, marked: number];
  readonly speakers: readonly [right: number, of: number];
}

type Marked = TestArticle['statements'][number];

/** Compares statements with those that an editor has marked; a proposal is right where its words begin as marked. */
export function measure({ statements: marked }: TestArticle, { statements }: Proposals): Measured {
  const pairs = statements.map((each) => [each, marked.find((mark) => isSame(each, mark))] as const);
  const right = pairs.filter(([, mark]) => mark !== undefined);
  const countOf = (isKept: (form: string) => boolean) => {
    const own = pairs.filter(([{ form }]) => isKept(form));
    const wanted = marked.filter(([, form]) => isKept(form));
    return [
      own.filter(([, mark]) => mark !== undefined).length,
      own.length,
      wanted.filter((mark) => statements.some((each) => isSame(each, mark))).length,
      wanted.length,
    ] as const;
  };
  return {
    direct: countOf((form) => form === 'direct'),
    all: countOf(() => true),
    speakers: [right.filter(([{ speaker }, mark]) => speaker === mark?.[0]).length, right.length],
  };
}

function isSame({ form, text }: StatementProposal, [, markedForm, words]: Marked): boolean {
  return (form === 'silence') === (markedForm === 'silence') && form === markedForm && text.startsWith(words);
}
