import { code, plain } from './markdown.mjs';

/**
 * The criterion that an edge of `boundaryCases` is of, what the edge is called, and how the value at
 * it is written. Its name there is English; the words have a pattern for each, with a star for a
 * value: a function takes the values, beside a text they stand as they are written.
 */
export function readEdge(edge, { words, write }) {
  for (const [criterion, patterns] of Object.entries(words.edges)) {
    for (const [pattern, says] of Object.entries(patterns)) {
      const values = matcherOf(pattern).exec(edge)?.slice(1);
      if (values === undefined) continue;
      if (typeof says === 'string') return { criterion, what: plain(says), written: values };
      const what = says(...values.map((value) => shown(value, write)));
      return { criterion, what: plain(what), written: [] };
    }
  }
  throw new Error(`there are no words for the edge “${edge}”`);
}

/** An edge, and the ways in which the value at it was written, of which the first is shown. */
export function nameEdge(what, [first, ...others], words) {
  if (first === undefined) return what;
  const more = others.length === 0 ? '' : ` (${words.otherWritings(others.length)})`;
  return `${what}: ${code(first)}${more}`;
}

/** A value is an id or a timestamp, or any text, which is in quotes as JSON. */
function matcherOf(pattern) {
  const parts = pattern.split('*').map((part) => part.replace(/[.?+(){}[\]|^$\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('(\\S+|".*")')}$`, 's');
}

/** What an id is called; of a text in quotes, also what cannot be seen. */
function shown(value, write) {
  if (!value.startsWith('"')) return write.term(value);
  return value.replace(/[^\P{Z} ]|\p{C}/gu, (sign) =>
    [...sign].map((one) => `\\u{${one.codePointAt(0).toString(16)}}`).join(''),
  );
}
