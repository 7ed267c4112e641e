import type { Call } from '../../call/call.js';
import { alwaysAsked } from '../part-keys.js';
import { planOf } from '../plan.js';
import type { Edge } from './edge.js';

/** Texts in which there is nothing to see. */
export const BLANKS: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['spaces', '   '],
  ['line breaks and tabs', '\r\n\t\v\f'],
  ['no-break spaces', '\u00a0\u202f\u2007'],
  ['zero-width spaces', '\u200b\u200c\u200d\u2060'],
  ['a byte order mark', '\ufeff'],
  ['soft hyphens', '\u00ad'],
  ['marks of direction', '\u200e\u200f\u202e\u2066\u2069'],
  ['control characters', '\u0000\u0007\u001b\u0085'],
  ['Hangul fillers', '\u3164\u115f'],
  ['the empty Braille pattern', '\u2800'],
  ['variation selectors', '\ufe0f\u{e0100}'],
  ['tags', '\u{e0001}\u{e0020}'],
];

/** Texts in which there is just enough to see. */
export const JUST_VISIBLE = ['.', '0', '–', 'x', ' \u00a0x\n', '\u200bå', '学', '🏫'];

/** Around an empty part of the form. */
export function partsEdges(call: Call): readonly Edge[] {
  const required = alwaysAsked(call);
  const [first] = required;
  const without = [
    ...required.map((part) => edge(`the part ${part} is not there`, false, part, null)),
    ...conditionalEdges(call),
  ];
  if (first === undefined) return without;
  return [
    ...without,
    ...BLANKS.map(([name, text]) => edge(`the part ${first} has ${name}`, false, first, text)),
    ...JUST_VISIBLE.map((text) =>
      edge(`the part ${first} has just ${JSON.stringify(text)}`, true, first, text),
    ),
  ];
}

function edge(where: string, isFilledIn: boolean, part: string, text: string | null): Edge {
  const rejectedFor = isFilledIn ? null : 'parts.missing';
  return { edge: where, rejectedFor, change: { parts: { [part]: text } } };
}

/** Without a part that only some have to fill in: of those, and of others. */
function conditionalEdges(call: Call): readonly Edge[] {
  return (call.parts?.required ?? []).flatMap((asked) => {
    if (typeof asked === 'string') return [];
    const { part, when } = asked;
    const of = [
      ['who has to fill it in', when, false],
      ['who need not fill it in', { not: when }, true],
    ] as const;
    return of.flatMap(([who, condition, isFilledIn]) => {
      const plan = planOf(call, { goals: [{ id: part, condition }] });
      const where = `the part ${part} is not there, of one ${who}`;
      return plan === undefined ? [] : [{ ...edge(where, isFilledIn, part, null), plan }];
    });
  });
}
