import { type Applicant, applicantKey, type Member } from '../../application/application.js';
import type { Call } from '../../call/call.js';
import { gatheringIds } from '../../call/gatherings.js';
import { aGroup, largeEnough, overfull } from '../a-group.js';
import { acceptedChannels, isWrongChannel, wrongChannels } from '../edges/channel.js';
import { BLANKS, JUST_VISIBLE } from '../edges/parts.js';
import { itemsOnApplication } from '../items-on-application.js';
import type { Month } from '../moment.js';
import { orgnrFrom, UNUSED, withWrongCheckDigit } from '../orgnrs.js';
import { alwaysAsked, partKeys } from '../part-keys.js';
import type { RejectionCode } from '../rejection.js';
import type { Arbitrary, FastCheck } from './fast-check.js';
import { completeGroups, incompleteGroups, tooLargeGroups, tooSmallGroups } from './group.js';
import { receivedEarly, receivedIn, receivedLate } from './received.js';

/** What an application is made of, each by itself. */
export interface Fields {
  readonly applicant: Arbitrary<Applicant>;
  readonly receivedAt: Arbitrary<string>;
  readonly channel?: Arbitrary<string>;
  readonly members?: Arbitrary<readonly Member[]>;
  readonly parts?: Arbitrary<Readonly<Record<string, string>>>;
}

/** An application without its facts. */
export interface Skeleton {
  readonly applicant: Applicant;
  readonly submission: { readonly receivedAt: string };
  readonly members?: readonly Member[];
}

/** Fields that meet every criterion. */
export function validFields(
  fc: FastCheck,
  call: Call,
  applicants: readonly Applicant[],
  month: Month,
): Fields {
  return {
    applicant: fc.constantFrom(...applicants),
    receivedAt: receivedIn(fc, call, month),
    ...(call.channel && { channel: fc.constantFrom(...acceptedChannels(call)) }),
    ...(call.group && { members: completeGroups(fc, call) }),
    ...(call.parts && {
      parts: fc.record(
        Object.fromEntries(partKeys(call).map((key) => [key, visibleTexts(fc)])),
        PLAIN,
      ),
    }),
  };
}

/** The one invalid field, for each reason of {@link rejectionCodes}. */
export const invalidFields: Readonly<
  Record<
    Exclude<RejectionCode, 'round.not-for-this'>,
    (fc: FastCheck, call: Call, applicants: readonly Applicant[]) => Partial<Fields>
  >
> = {
  'applicant.not-municipality': (fc, _call, applicants) => ({
    applicant: fc
      .integer({ min: 10_000_000, max: 79_999_999 })
      .map(orgnrFrom)
      .filter((orgnr) => orgnr !== undefined)
      .filter((orgnr) => !applicants.some((known) => applicantKey(known) === orgnr))
      .map((orgnr) => ({ orgnr })),
  }),
  'applicant.not-registered': (fc, _call, applicants) => ({
    applicant: fc
      .nat()
      .map((number) => ({ id: `nobody-${number}` }))
      .filter(({ id }) => !applicants.some((known) => applicantKey(known) === id)),
  }),
  'applicant.invalid-orgnr': (fc, _call, applicants) => {
    const orgnrs = applicants.flatMap((known) => ('orgnr' in known ? [known.orgnr] : []));
    const valid = fc.oneof(
      { withCrossShrink: true },
      ...(orgnrs.length === 0 ? [] : [fc.constantFrom(...orgnrs)]),
      fc
        .nat({ max: 99_999_999 })
        .map((eight) => orgnrFrom(eight) ?? `${String(eight).padStart(8, '0')}0`),
    );
    return {
      applicant: fc
        .tuple(valid, fc.integer({ min: 1, max: 9 }))
        .map(([orgnr, by]) => ({ orgnr: withWrongCheckDigit(orgnr, by) })),
    };
  },
  'group.incomplete': (fc, call) => ({ members: incompleteGroups(fc, call) }),
  'group.too-large': (fc, call) => ({ members: tooLargeGroups(fc, call) }),
  'group.over-seats': (fc, call) => ({
    members: fc.constant(aGroup(...largeEnough(call, overfull(call)?.people ?? []))),
  }),
  'group.too-small': (fc, call) => ({ members: tooSmallGroups(fc, call) }),
  'partners.not-registered': (fc, call) => ({
    members: fc
      .tuple(completeGroups(fc, call), fc.constantFrom(...UNUSED))
      .map(([members, orgnr]) =>
        members.map((member, index) => (index === 0 ? { ...member, orgnr } : member)),
      ),
  }),
  'opening.too-early': (fc, call) => ({ receivedAt: receivedEarly(fc, call) }),
  'deadline.late': (fc, call) => ({ receivedAt: receivedLate(fc, call) }),
  'parts.missing': (fc, call) => ({
    parts: fc
      .subarray([...alwaysAsked(call)], { minLength: 1 })
      .chain((missing) =>
        fc.record(
          Object.fromEntries(
            partKeys(call).map((key) => [
              key,
              missing.includes(key) ? blankTexts(fc) : visibleTexts(fc),
            ]),
          ),
          { requiredKeys: partKeys(call).filter((key) => !missing.includes(key)), ...PLAIN },
        ),
      ),
  }),
  'channel.wrong': (fc, call) => ({
    channel: fc.oneof(
      { withCrossShrink: true },
      fc.constantFrom(...wrongChannels(call)),
      fc.string({ maxLength: 100 }).filter((name) => isWrongChannel(call, name)),
    ),
  }),
};

/** Submitted applications to a call, made of such fields and without facts. */
export function skeletonsOf(fc: FastCheck, call: Call, fields: Fields): Arbitrary<Skeleton> {
  const amount = fc.nat({ max: 1_000_000_000_000 });
  const ofGatherings = Object.fromEntries(gatheringIds(call).map((id) => [id, amount]));
  const amounts = fc.oneof(amount, fc.record(ofGatherings, { requiredKeys: [], ...PLAIN }));
  const ofItems = Object.fromEntries(itemsOnApplication(call).map((id) => [id, amounts]));
  const appliedFor = fc.record(ofItems, { requiredKeys: [], ...PLAIN });
  const { applicant, receivedAt, channel, members, parts } = fields;
  const submission =
    channel === undefined
      ? fc.record({ receivedAt }, PLAIN)
      : fc.record({ receivedAt, channel }, PLAIN);
  const own = { ...(members && { members }), ...(parts && { parts }) };
  const required = { id: fc.stringMatching(/^[!-~]{1,20}$/), applicant, submission };
  const requiredKeys = Object.keys({ ...required, ...own }) as (keyof typeof required)[];
  return fc.record({ ...required, appliedFor, ...own }, { requiredKeys, ...PLAIN });
}

const PLAIN = { noNullPrototype: true } as const;

function visibleTexts(fc: FastCheck): Arbitrary<string> {
  // `fc.string({ unit: 'binary' })` gives the same, but its first use takes more than a second.
  const codePoint = fc
    .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
    .map((code) => String.fromCodePoint(code));
  const around = fc.string({ unit: codePoint, maxLength: 10 });
  return fc.tuple(around, fc.constantFrom(...JUST_VISIBLE), around).map((parts) => parts.join(''));
}

function blankTexts(fc: FastCheck): Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...BLANKS.map(([, text]) => text)), { maxLength: 4 })
    .map((blanks) => blanks.join(''));
}
