import { millisecondsInDay } from 'date-fns/constants';
import type { Applicant, Application, Member } from '../application/application.js';
import type { Call } from '../call/call.js';
import { deepFreeze } from '../parse/deep-freeze.js';
import { aGroup, MAX_MEMBERS, maximumPersons, peopleFor } from './a-group.js';
import { OSLO } from './applicants.js';
import { wrongChannels } from './edges/channel.js';
import { BLANKS } from './edges/parts.js';
import { windowOf, written } from './moment.js';
import { orgnrFrom, withWrongCheckDigit } from './orgnrs.js';
import { type RejectionCode, rejectionCodes } from './rejection.js';

/** A random integer of 0 or more, below a limit. */
export type Below = (limit: number) => number;

/** Creates applications from random numbers alone. Some have one issue that rejects them. */
export function applicationMaker(
  call: Call,
  applicants: readonly Applicant[],
): (id: string, below: Below) => Application {
  const codes = rejectionCodes(call);
  const people = peopleFor(call);
  const { fromMs, closesMs } = windowOf(call);
  const { accepted } = call.channel;
  const wrong = wrongChannels(call);
  const categories = call.group.seats.map(({ category }) => category);
  const { priorities = [] } = call.draw;
  const gatherings = call.gatherings.planned.map(({ id }) => id);

  const fullGroup = (below: Below): readonly Member[] => {
    const grown = people.map((own) =>
      below(4) > 0 ? own : [...new Set([...own, ...one(categories, below)])],
    );
    const others = Array.from({ length: below(3) }, () => [...one(categories, below)]);
    return aGroup(...grown, ...others).slice(0, maximumPersons(call));
  };
  const largeGroup = (below: Below): readonly Member[] => {
    const others = maximumPersons(call) + 1 + below(3) - people.length;
    return aGroup(...people, ...Array.from({ length: others }, () => [])).slice(0, MAX_MEMBERS);
  };
  const shortGroup = (below: Below): readonly Member[] => {
    const left = below(people.length);
    return aGroup(...people).filter((_, index) => index !== left);
  };
  const groupWith = (code: RejectionCode | undefined, below: Below): readonly Member[] => {
    if (code === 'group.too-large') return largeGroup(below);
    return code === 'group.incomplete' ? shortGroup(below) : fullGroup(below);
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
    const chosen = REJECTED_FOR[below(20)];
    const code = chosen !== undefined && codes.includes(chosen) ? chosen : undefined;
    const [applicant = OSLO] = one(applicants, below);
    const channels = code === 'channel.wrong' ? wrong : accepted;
    const [channel = ''] = one(channels, below);
    const application = {
      id,
      applicant: applicantWith(code, applicant, below),
      submission: { receivedAt: receivedAt(code === 'deadline.late', below), channel },
      group: groupWith(code, below),
      parts: parts(code === 'parts.missing', below),
      ...(priorities.length > 0 && { priority: one(priorities, below)[0] }),
      ...(below(10) === 0 && {
        specialNeeds: one(gatherings, below).map((gathering) => ({
          gathering,
          estimate: 100_000 * (1 + below(30)),
        })),
      }),
    };
    return deepFreeze<object>(application) as Application;
  };
}

/** Of twenty applications, one is rejected for each of these; the others are eligible. */
const REJECTED_FOR: readonly RejectionCode[] = [
  'applicant.not-municipality',
  'applicant.invalid-orgnr',
  'group.incomplete',
  'deadline.late',
  'parts.missing',
  'channel.wrong',
  'applicant.not-registered',
  'group.too-large',
];

/** An applicant, or another that the criteria reject for this reason. */
function applicantWith(
  code: RejectionCode | undefined,
  applicant: Applicant,
  below: Below,
): Applicant {
  if (code === 'applicant.not-registered') return { id: `nobody-${below(1_000_000_000)}` };
  if (code === 'applicant.invalid-orgnr') {
    const { orgnr } = 'orgnr' in applicant ? applicant : { orgnr: unusedOrgnr(below) };
    return { orgnr: withWrongCheckDigit(orgnr, 1 + below(9)) };
  }
  return code === 'applicant.not-municipality' ? { orgnr: unusedOrgnr(below) } : applicant;
}

/** An organisation number that nobody has. */
function unusedOrgnr(below: Below): string {
  let orgnr: string | undefined;
  while (orgnr === undefined) orgnr = orgnrFrom(10_000_000 + below(70_000_000));
  return orgnr;
}

/** One of a list, or nothing of an empty one. */
function one<T>(list: readonly T[], below: Below): readonly T[] {
  if (list.length === 0) return [];
  const at = below(list.length);
  return list.slice(at, at + 1);
}
