import { code, plain } from './markdown.mjs';

/**
 * The criterion that an edge of `boundaryCases` is of, what the edge is called, and how the value at
 * it is written; undefined for an edge that the words do not have.
 */
export function readEdge(edge, outcome, { call, words, write }) {
  const [requirement] = edge.split(': ', 1);
  if (Object.hasOwn(call.requirements ?? {}, requirement)) {
    // The reason states the value, so the case is only on which side of the requirement it is.
    return { criterion: requirement, what: words.requirement.sides[outcome], written: [] };
  }
  for (const [criterion, patterns] of Object.entries(words.edges)) {
    for (const [pattern, says] of Object.entries(patterns)) {
      const values = matcherOf(pattern).exec(edge)?.slice(1);
      if (values === undefined) continue;
      const written = pattern.endsWith(', *') ? values.slice(-1) : [];
      const named = values.slice(0, values.length - written.length);
      const what =
        typeof says === 'string' ? says : says(...named.map((value) => shown(value, write)));
      return { criterion, what: plain(what), written };
    }
  }
  return undefined;
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
