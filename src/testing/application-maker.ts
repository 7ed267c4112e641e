import { millisecondsInDay } from 'date-fns/constants';
import type { Application, Member } from '../application/application.js';
import type { Call } from '../call/call.js';
import { aGroup, MOST_MEMBERS, peopleFor } from './a-group.js';
import { wrongChannels } from './edges/channel.js';
import { BLANKS } from './edges/parts.js';
import { windowOf, written } from './moment.js';
import { OSLO, orgnrFrom, withWrongCheckDigit } from './orgnrs.js';
import { type RejectionCode, rejectionCodes } from './rejection.js';

/** A random whole number from 0 up, below another. */
export type Below = (most: number) => number;

/** Makes applications up, most without a fault and some with one, out of random numbers alone. */
export function applicationMaker(
  call: Call,
  orgnrs: readonly string[],
): (id: string, below: Below) => Application {
  const codes = rejectionCodes(call);
  const people = peopleFor(call);
  const { fromMs, closesMs } = windowOf(call);
  const { accepted } = call.channel;
  const wrong = wrongChannels(call);
  const categories = call.group.seats.map(({ category }) => category);
  const gatherings = call.gatherings.planned.map(({ id }) => id);

  const fullGroup = (below: Below): readonly Member[] => {
    const grown = people.map((own) =>
      below(4) > 0 ? own : [...new Set([...own, ...one(categories, below)])],
    );
    const others = Array.from({ length: below(3) }, () => [...one(categories, below)]);
    return aGroup(...grown, ...others).slice(0, MOST_MEMBERS);
  };
  const shortGroup = (below: Below): readonly Member[] => {
    const left = below(people.length);
    return aGroup(...people).filter((_, index) => index !== left);
  };
  const receivedAt = (isLate: boolean, below: Below): string => {
    const ms = isLate
      ? closesMs + 1 + below(7 * millisecondsInDay)
      : closesMs - 1 - below(closesMs - fromMs);
    return written(ms, 0, { offset: 'Z', decimals: 'few' });
  };
  const parts = (isMissing: boolean, below: Below): Record<string, string> => {
    const { required } = call.parts;
    const left = isMissing ? below(required.length) : -1;
    return Object.fromEntries(
      required.flatMap((key, index) => {
        if (index !== left) return [[key, `Text ${below(1_000_000)}`]];
        const blank = BLANKS[below(BLANKS.length + 1)];
        return blank === undefined ? [] : [[key, blank[1]]];
      }),
    );
  };

  return (id: string, below: Below): Application => {
    const fault = FAULTS[below(20)];
    const code = fault !== undefined && codes.includes(fault) ? fault : undefined;
    const [orgnr = OSLO] = one(orgnrs, below);
    const channels = code === 'channel.wrong' ? wrong : accepted;
    const [channel = ''] = one(channels, below);
    const application = {
      id,
      applicant: { orgnr: orgnrWith(code, orgnr, below) },
      submission: { receivedAt: receivedAt(code === 'deadline.late', below), channel },
      group: code === 'group.incomplete' ? shortGroup(below) : fullGroup(below),
      parts: parts(code === 'parts.missing', below),
      ...(below(10) === 0 && {
        specialNeeds: one(gatherings, below).map((gathering) => ({
          gathering,
          estimate: 100_000 * (1 + below(30)),
        })),
      }),
    };
    return frozen(application) as Application;
  };
}

/** Of twenty applications, one for each of these faults: the others have none. */
const FAULTS: readonly RejectionCode[] = [
  'applicant.not-municipality',
  'applicant.invalid-orgnr',
  'group.incomplete',
  'deadline.late',
  'parts.missing',
  'channel.wrong',
];

/** An applicant, changed where it is at fault. */
function orgnrWith(code: RejectionCode | undefined, orgnr: string, below: Below): string {
  if (code === 'applicant.invalid-orgnr') return withWrongCheckDigit(orgnr, 1 + below(9));
  if (code !== 'applicant.not-municipality') return orgnr;
  let nobodys: string | undefined;
  while (nobodys === undefined) nobodys = orgnrFrom(10_000_000 + below(70_000_000));
  return nobodys;
}

/** One of a list, or nothing of an empty one. */
function one<T>(list: readonly T[], below: Below): readonly T[] {
  if (list.length === 0) return [];
  const at = below(list.length);
  return list.slice(at, at + 1);
}

function frozen(value: object): object {
  for (const part of Object.values(value)) if (typeof part === 'object') frozen(part);
  return Object.freeze(value);
}
