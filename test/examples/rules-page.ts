import { marked, type Tokens } from 'marked';

/** The sections of a page by their headings; what stands before the second is the head. */
export function sectionsOf(page: string): ReadonlyMap<string, string> {
  const parts = page.split(/^(?=#{1,3} )/m);
  return new Map(parts.map((part) => [/^#+ (.*)/.exec(part)?.[1] ?? '', part]));
}

/** A table of a page. */
interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many bars its lines have: one number, where no cell is broken. */
  readonly bars: readonly number[];
}

/** What is written in the cells of the tables of a page, read as GitHub reads it. */
export function tablesIn(page: string): readonly Table[] {
  const text = (cell: Tokens.TableCell) =>
    textOf(marked.parser([{ ...PARAGRAPH, tokens: cell.tokens }]));
  return marked
    .lexer(page)
    .filter((token): token is Tokens.Table => token.type === 'table')
    .map(({ header, rows, raw }) => ({
      head: header.map(text),
      rows: rows.map((row) => row.map(text)),
      bars: [
        ...new Set(
          raw
            .trim()
            .split('\n')
            .map((line) => line.split('|').length - 1),
        ),
      ],
    }));
}

const PARAGRAPH = { type: 'paragraph', raw: '', text: '' } as const;

/** The text of some HTML. */
export function textOf(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, number, name) =>
      number === undefined ? (named[name] ?? `&${name};`) : String.fromCodePoint(Number(number)),
    )
    .trim();
}

/** Every code that the page explains, with the outcome beside it and the sentence. */
export function explained(page: string) {
  return tablesIn(page)
    .filter(({ head }) => head.length === 4)
    .flatMap(({ rows }) => rows)
    .map(([what, outcome, code, why]) => ({ what, outcome, code, why }));
}

/** The pictures of a page, a line each. */
export function picturesIn(page: string): readonly (readonly string[])[] {
  return marked
    .lexer(page)
    .filter((token): token is Tokens.Code => token.type === 'code' && token.lang === 'mermaid')
    .map(({ text }) => text.split('\n').map((line) => line.trim()));
}

/** The lines of a page that are no longer there and those that are new, however tables are padded. */
function differences(before: string, after: string): readonly string[] {
  const tidy = (text: string) =>
    text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---'));
  const [a, b] = [tidy(before), tidy(after)];
  const common = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = common[i] as Uint32Array;
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const told: string[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    } else if (j === b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      told.push(`- ${a[i]}`);
      i += 1;
    } else {
      told.push(`+ ${b[j]}`);
      j += 1;
    }
  }
  return told;
}

/** What to tell of a page that is not as it was approved. */
export function unapproved(before: string, after: string, name: string): string {
  const told = differences(before, after);
  const shown = told.length === 0 ? ['(the padding of tables alone)'] : told.slice(0, 100);
  return [
    `The rules are not those that were approved in ${name}:`,
    ...shown,
    ...(told.length > shown.length ? [`… and ${told.length - shown.length} lines more`] : []),
    'If this is as it should be, approve it, and let a lawyer read the diff:',
    '  npm run build:if-changed && node examples/rules-as-a-document/write.mjs --out examples/rules-as-a-document/approved',
  ].join('\n');
}
