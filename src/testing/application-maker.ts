import { millisecondsInDay } from 'date-fns/constants';
import type { Applicant, Application, Member } from '../application/application.js';
import type { Call } from '../call/call.js';
import { gatheringIds } from '../call/gatherings.js';
import { timedWindowsOf } from '../call/timed-windows.js';
import type { Amounts } from '../money/amounts.js';
import { deepFreeze } from '../parse/deep-freeze.js';
import {
  aGroup,
  grownTo,
  largeEnough,
  MAX_MEMBERS,
  maximumMembers,
  openCategories,
  peopleFor,
} from './a-group.js';
import { OSLO } from './applicants.js';
import { acceptedChannels, wrongChannels } from './edges/channel.js';
import { BLANKS } from './edges/parts.js';
import { dependsOnMembers, dependsOnSubmission } from './goals.js';
import { itemsOnApplication } from './items-on-application.js';
import { written } from './moment.js';
import { orgnrFrom, withWrongCheckDigit } from './orgnrs.js';
import { alwaysAsked, partKeys } from './part-keys.js';
import { requirePlan } from './plan.js';
import { peopleIn, withPlan } from './planned-facts.js';
import { type RejectionCode, rejectionCodes } from './rejection.js';

/** A random integer of 0 or more, below a limit. */
export type Below = (limit: number) => number;

/** Creates applications from random numbers alone. Some have one issue that rejects them. */
export function applicationMaker(
  call: Call,
  applicants: readonly Applicant[],
): (id: string, below: Below) => Application {
  const plan = requirePlan(call);
  const isFixed = dependsOnSubmission(call);
  const codes = rejectionCodes(call).filter((code) => !isFixed || code !== 'deadline.late');
  const people = peopleFor(call);
  const { fromMs, toMs } = plan.month;
  const lastMs = timedWindowsOf(call).at(-1)?.closesMs ?? toMs;
  const accepted = acceptedChannels(call);
  const wrong = wrongChannels(call);
  const categories = openCategories(call);
  const gatherings = gatheringIds(call);
  const onApplication = itemsOnApplication(call);
  const applied = (below: Below): Record<string, Amounts> => {
    const amount = 100_000 * (1 + below(30));
    const [gathering] = one(gatherings, below);
    return Object.fromEntries(
      one(onApplication, below).map((item) => [
        item,
        gathering === undefined ? amount : { [gathering]: amount },
      ]),
    );
  };

  const fullGroup = (below: Below): readonly Member[] => {
    if (dependsOnMembers(call)) return aGroup(...peopleIn(call, plan));
    const grown = people.map((own) =>
      below(4) > 0 ? own : [...new Set([...own, ...one(categories, below)])],
    );
    const others = Array.from({ length: below(3) }, () => [...one(categories, below)]);
    return aGroup(...grown, ...others).slice(0, maximumMembers(call));
  };
  const largeGroup = (below: Below): readonly Member[] => {
    const size = maximumMembers(call) + 1 + below(3);
    return aGroup(...grownTo(size, people)).slice(0, MAX_MEMBERS);
  };
  const shortGroup = (below: Below): readonly Member[] => {
    const seated = people.flatMap((own, index) => (own.length > 0 ? [index] : []));
    const left = seated[below(seated.length)];
    const others = people.filter((_, index) => index !== left);
    return aGroup(...largeEnough(call, others));
  };
  const groupWith = (code: RejectionCode | undefined, below: Below): readonly Member[] => {
    if (code === 'group.too-large') return largeGroup(below);
    return code === 'group.incomplete' ? shortGroup(below) : fullGroup(below);
  };
  const receivedAt = (isLate: boolean, below: Below): string => {
    if (isFixed) return written(plan.receivedMs, 0, { offset: 'Z', decimals: 'few' });
    const ms = isLate ? lastMs + 1 + below(7 * millisecondsInDay) : toMs - 1 - below(toMs - fromMs);
    return written(ms, 0, { offset: 'Z', decimals: 'few' });
  };
  const parts = (isMissing: boolean, below: Below): Record<string, string> => {
    const required = partKeys(call);
    const left = isMissing ? alwaysAsked(call)[below(alwaysAsked(call).length)] : undefined;
    return Object.fromEntries(
      required.flatMap((key) => {
        if (key !== left) return [[key, `Text ${below(1_000_000)}`]];
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
    const [channel] = call.channel === undefined ? [] : one(channels, below);
    const application = {
      id,
      applicant: applicantWith(code, applicant, below),
      submission: {
        receivedAt: receivedAt(code === 'deadline.late', below),
        ...(channel !== undefined && { channel }),
      },
      ...(call.group !== undefined && { members: groupWith(code, below) }),
      ...(call.parts !== undefined && { parts: parts(code === 'parts.missing', below) }),
      ...(onApplication.length > 0 && below(10) === 0 && { appliedFor: applied(below) }),
    };
    return deepFreeze(withPlan(call, application, plan)) as Application;
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
