import {
  type Applicant,
  type Application,
  applicantKey,
  type Member,
} from '../../application/application.js';
import type { Call } from '../../call/call.js';
import { changed } from '../application-change.js';
import { wrongChannels } from '../edges/channel.js';
import { BLANKS, JUST_VISIBLE } from '../edges/parts.js';
import { orgnrFrom, withWrongCheckDigit } from '../orgnrs.js';
import type { RejectionCode } from '../rejection.js';
import type { Arbitrary, FastCheck } from './fast-check.js';
import { completeGroups, incompleteGroups, tooLargeGroups } from './group.js';
import { receivedAt } from './received.js';

/** What an application is made of, each by itself. */
export interface Fields {
  readonly applicant: Arbitrary<Applicant>;
  readonly receivedAt: Arbitrary<string>;
  readonly channel: Arbitrary<string>;
  readonly group: Arbitrary<readonly Member[]>;
  readonly parts: Arbitrary<Readonly<Record<string, string>>>;
}

/** Fields that meet every criterion. */
export function validFields(fc: FastCheck, call: Call, applicants: readonly Applicant[]): Fields {
  return {
    applicant: fc.constantFrom(...applicants),
    receivedAt: receivedAt(fc, call, 'in-time'),
    channel: fc.constantFrom(...call.channel.accepted),
    group: completeGroups(fc, call),
    parts: fc.record(
      Object.fromEntries(call.parts.required.map((key) => [key, visibleTexts(fc)])),
      PLAIN,
    ),
  };
}

/** The one invalid field, for each reason. */
export const invalidFields: Readonly<
  Record<
    RejectionCode,
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
  'group.incomplete': (fc, call) => ({ group: incompleteGroups(fc, call) }),
  'group.too-large': (fc, call) => ({ group: tooLargeGroups(fc, call) }),
  'deadline.late': (fc, call) => ({ receivedAt: receivedAt(fc, call, 'late') }),
  'parts.missing': (fc, call) => ({
    parts: fc
      .subarray([...call.parts.required], { minLength: 1 })
      .chain((missing) =>
        fc.record(
          Object.fromEntries(
            call.parts.required.map((key) => [
              key,
              missing.includes(key) ? blankTexts(fc) : visibleTexts(fc),
            ]),
          ),
          { requiredKeys: call.parts.required.filter((key) => !missing.includes(key)), ...PLAIN },
        ),
      ),
  }),
  'channel.wrong': (fc, call) => ({
    channel: fc.oneof(
      { withCrossShrink: true },
      fc.constantFrom(...wrongChannels(call)),
      fc.string({ maxLength: 100 }).filter((name) => !call.channel.accepted.includes(name)),
    ),
  }),
};

/** Delivered applications to a call, made of such fields. */
export function applicationsOf(fc: FastCheck, call: Call, fields: Fields): Arbitrary<Application> {
  const gatherings = call.gatherings.planned.map(({ id }) => id);
  const estimate = fc.nat({ max: Number.MAX_SAFE_INTEGER });
  const specialNeeds =
    gatherings.length === 0
      ? fc.constant([])
      : fc.array(fc.record({ gathering: fc.constantFrom(...gatherings), estimate }, PLAIN), {
          maxLength: 4,
        });
  const { priorities } = call.draw;
  const { applicant, receivedAt, channel, group, parts } = fields;
  return fc
    .record(
      {
        id: fc.stringMatching(/^[!-~]{1,20}$/),
        applicant,
        submission: fc.record({ receivedAt, channel }, PLAIN),
        group,
        parts,
        specialNeeds,
        ...(priorities !== undefined && { priority: fc.constantFrom(...priorities) }),
      },
      {
        requiredKeys: [
          'id',
          'applicant',
          'submission',
          'group',
          'parts',
          ...(priorities === undefined ? [] : ['priority' as const]),
        ],
        ...PLAIN,
      },
    )
    .map((application) => changed(call, application, {}));
}

const PLAIN = { noNullPrototype: true } as const;

function visibleTexts(fc: FastCheck): Arbitrary<string> {
  const around = fc.string({ unit: 'binary', maxLength: 10 });
  return fc.tuple(around, fc.constantFrom(...JUST_VISIBLE), around).map((parts) => parts.join(''));
}

function blankTexts(fc: FastCheck): Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...BLANKS.map(([, text]) => text)), { maxLength: 4 })
    .map((blanks) => blanks.join(''));
}
