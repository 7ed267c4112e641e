import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { Call } from '../../call/call.js';
import { offsetMs } from '../../time/zone.js';
import { type Form, windowOf, written } from '../moment.js';
import type { Edge } from './edge.js';

/** Unusual offsets from UTC, in minutes, and the smallest and the largest that can be written. */
export const FAR_OFFSETS = [-1439, -720, -210, 345, 765, 840, 1439];

/** Around the moment at which a call closes, to the microsecond, written in several offsets. */
export function deadlineEdges(call: Call): readonly Edge[] {
  const { closesMs } = windowOf(call);
  const ownOffset = offsetMs(closesMs, call.zone) / millisecondsInMinute;
  const forms: readonly Form[] = [
    { offset: ownOffset, decimals: 'few' },
    { offset: ownOffset, decimals: 'six' },
    { offset: 'Z', decimals: 'few' },
    ...FAR_OFFSETS.map((offset): Form => ({ offset, decimals: 'few' })),
  ];
  const edge = (when: string, micros: number, form: Form): Edge => {
    const receivedAt = written(closesMs, micros, form);
    const isLate = call.deadline.closes === 'inclusive' ? micros > 0 : micros >= 0;
    return {
      edge: `received ${when}, ${receivedAt}`,
      rejectedFor: isLate ? 'deadline.late' : null,
      change: { submission: { receivedAt } },
    };
  };
  const hour = millisecondsInHour * 1000;
  const few = { decimals: 'few' } as const;
  const edges = [
    ...MOMENTS.flatMap(([when, micros]) => forms.map((form) => edge(when, micros, form))),
    edge('when clocks to the west show the deadline', hour, { ...few, offset: ownOffset - 60 }),
    edge('when clocks to the east show the deadline', -hour, { ...few, offset: ownOffset + 60 }),
  ];
  return [...new Map(edges.map((one) => [one.edge, one])).values()];
}

/** Moments around the deadline, and how many microseconds they are after it. */
const MOMENTS: readonly (readonly [when: string, micros: number])[] = [
  ['a millisecond before the deadline', -1000],
  ['a microsecond before the deadline', -1],
  ['at the very deadline', 0],
  ['a microsecond after the deadline', 1],
  ['a millisecond after the deadline', 1000],
];
