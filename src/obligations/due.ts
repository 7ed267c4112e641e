import type { Call } from '../call/call.js';
import { gatheringsOf } from '../call/gatherings.js';
import { eventOf, type Moment } from '../moments/moment.js';
import { dayOfMoment, endOfMoment } from '../moments/resolve.js';
import { zonedTimestamp } from '../time/zone.js';
import type { State } from './state.js';

/**
 * When something is due.
 *
 * @inline
 */
export interface Due {
  /** The day or the time of the clock: `2025-07-01`, `2024-06-24T10:00`. */
  readonly by: string;
  /** The moment from which it is too late, RFC 3339 with the offset of the zone of the call. */
  readonly dueAt: string;
  /** The zone of the call. */
  readonly zone: string;
  /** Whether it was moved. */
  readonly isExtended?: true;
  /** Whether the call allows no later one. */
  readonly isLatest?: true;
}

/**
 * How the call counts a due moment whose event is not known.
 *
 * @inline
 */
export interface DueUnknown {
  /** How it is counted. */
  readonly rule: Moment;
  /** The month of the event, where it is a gathering without fixed days. */
  readonly month?: string;
}

/** A due moment as of a moment: known, or with the event that it waits for. */
export type DueAsOf =
  | { readonly endMs: number; readonly due: Due }
  | { readonly endMs: undefined; readonly unknown: DueUnknown };

/** What has a due moment that can be extended. */
interface Dated {
  readonly due?: Moment | undefined;
  readonly latest?: Moment | undefined;
}

/**
 * Makes a function that gives when something is due: by the call, or by its last extension, and not
 * after `latest`.
 */
export function dueOf(id: string, { due, latest }: Dated, call: Call) {
  const { zone } = call;
  const resolve = (moment: Moment, { dayOf }: State) => {
    const endMs = endOfMoment(moment, zone, dayOf);
    const by = 'at' in moment ? moment.at : dayOfMoment(moment, dayOf);
    if (endMs === undefined || by === undefined) return undefined;
    return { endMs, due: { by, dueAt: zonedTimestamp(endMs, zone), zone } };
  };
  return (state: State): DueAsOf | undefined => {
    if (due === undefined) return undefined;
    const extendedTo = state.extendedTo(id);
    const own = resolve(extendedTo === undefined ? due : { day: extendedTo }, state);
    const limit = latest && resolve(latest, state);
    const isOver = (own?.endMs ?? state.ms) >= (limit?.endMs ?? Number.POSITIVE_INFINITY);
    const when = limit && isOver ? limit : own;
    if (when === undefined) return { endMs: undefined, unknown: unknownOf(due, call) };
    const isExtended = extendedTo !== undefined;
    return {
      ...when,
      due: {
        ...when.due,
        ...(isExtended && { isExtended }),
        ...(when === limit && { isLatest: true }),
      },
    };
  };
}

function unknownOf(rule: Moment, call: Call): DueUnknown {
  const event = eventOf(rule);
  const gathering = gatheringsOf(call).find(({ id, isFixed }) => id === event && !isFixed);
  return gathering === undefined ? { rule } : { rule, month: gathering.written };
}
