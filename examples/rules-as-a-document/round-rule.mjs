import { sentences } from './section.mjs';

/** Which round of a series the call is; nothing where it is none. */
export function roundRule({ call: { series }, words }) {
  if (series === undefined) return [];
  const { round, last, clauses } = series;
  const blocks = [sentences(words.series.round(round), last ? [words.series.last] : [])];
  return [{ title: words.names.series, level: 2, clauses, blocks }];
}
