import { onOneLine } from './markdown.mjs';

/** What in a label could be read as more than itself: most signs, and what begins a list. */
const SIGNS = /(?<=^\d*)[-.)]|[^\p{L}\p{M}\p{N}\p{Zs}.,:()«»‘’“”…–→§?!/-]/gu;

/** What is recommended has a dashed frame. */
const RECOMMENDED = 'classDef recommended stroke-dasharray: 5 5';

/** A flow chart that GitHub draws, from its lines. */
export function flowchart(direction, lines) {
  const indented = [...lines, RECOMMENDED].map((line) => `  ${line}`);
  return ['```mermaid', `flowchart ${direction}`, ...indented, '```'].join('\n');
}

/** A text between quotes, with the clauses that it stands on. */
export function label(text, clauses = []) {
  const cited = clauses.length === 0 ? text : `${text} (${clauses.join(', ')})`;
  return `"${onOneLine(cited).replace(SIGNS, (sign) => `#${sign.codePointAt(0)};`)}"`;
}

/** The id of a node, from that of a criterion: no two of these have one, and none is a word of Mermaid. */
export function nodeId(criterion) {
  const signs = criterion.replace(/[^A-Za-z0-9]/gu, (sign) => `_${sign.codePointAt(0)}_`);
  return `c_${signs}`;
}
