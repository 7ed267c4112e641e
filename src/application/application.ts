import * as z from 'zod/mini';
import type { Call } from '../call/call.js';
import { requireCall } from '../call/require-call.js';
import { value } from '../conditions/fact.js';
import { dataId } from '../moments/moment.js';
import { amounts } from '../money/amounts.js';
import { type Issue, MAX_ISSUES, type ParseResult } from '../parse/issue.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { requireObject } from '../parse/require.js';
import { dictionary, id, list, object, text } from '../parse/schema.js';
import { instant } from '../time/instant.js';
import { orgnr } from './orgnr.js';
import { keepReceivedMs } from './received.js';
import { unknownToCall } from './unknown-to-call.js';

/** The schema of facts by their ids. What kind each has to be, the call says. */
const facts = z.readonly(z.record(dataId, value));

/** The schema of a member of the group. */
export const member = object({
  /** The host's own key for the member: never a name. */
  id: key,
  /** The organisation number of a member that is an organisation. */
  orgnr: z.optional(orgnr),
  /** The categories that the applicant puts the member forward for. */
  categories: z.optional(list(id, 100)),
  /** What is stated about the member. */
  facts: z.optional(facts),
});

/** The schema of an entry of a list, such as an activity. */
const entry = object({
  /** The host's own key for the entry. */
  id: key,
  /** What is stated about it. */
  facts: z.optional(facts),
});

const organisation = object({
  /** Nine digits. That the last is the right check digit, the criteria judge. */
  orgnr,
});

const keyed = object({
  /** The host's own key, of an applicant that is no organisation: never a name. */
  id: key,
});

/** An applicant that is an organisation, by its number. */
export interface Organisation extends z.output<typeof organisation> {}

/** An applicant that is no organisation, by the host's own key. */
export interface KeyedApplicant extends z.output<typeof keyed> {}

/** Who applies: `{ orgnr }`, or `{ id }` where the applicant is no organisation. */
export type Applicant = Organisation | KeyedApplicant;

/** The schema of an application. */
export const application = object({
  /** The host's own key for the application. */
  id: key,
  /** Who applies. */
  applicant: z.union([organisation, keyed]),
  /** When and how it was submitted; a draft has none. */
  submission: z.optional(
    z.readonly(
      z.pipe(
        z.strictObject({
          /** RFC 3339 with an offset. */
          receivedAt: instant,
          /** The name of the channel, as the call lists it: `Espresso`. */
          channel: z.optional(text(2000)),
        }),
        z.transform(keepReceivedMs),
      ),
    ),
  ),
  /** When the applicant took it back, RFC 3339; it then competes no more. */
  withdrawnAt: z.optional(instant),
  /** What is stated about the application and the applicant. */
  facts: z.optional(facts),
  /** The text of each part of the form, by the key that the call lists. */
  parts: z.optional(dictionary(text(200_000))),
  /** The group. One member listed twice is still one. */
  members: z.optional(list(member, 1000)),
  /** The lists of the call, such as activities. */
  lists: z.optional(z.readonly(z.record(dataId, list(entry, 1000)))),
  /**
   * What is applied for, in minor units, by the items of the grant: one amount, or one for each entry
   * of the list that the item is over, or for each gathering. What a need is stays with the host.
   */
  appliedFor: z.optional(z.readonly(z.record(dataId, amounts))),
});

/**
 * An application, or the draft of one. Plain JSON, frozen.
 */
export interface Application extends z.output<typeof application> {}

/**
 * What identifies an applicant: its organisation number, or the host's key for it.
 *
 * @example
 * ```ts
 * import { applicantKey } from 'utlysning';
 *
 * applicantKey({ orgnr: '864950582' }); // => '864950582'
 * applicantKey({ id: 'child-017' }); // => 'child-017'
 * ```
 */
export function applicantKey(applicant: Applicant): string {
  requireObject(applicant, 'application.invalid', 'an applicant');
  return 'orgnr' in applicant ? applicant.orgnr : applicant.id;
}

/** A member of the group: a person, or an organisation. */
export interface Member extends z.output<typeof member> {}

/** An entry of a list of the call, such as an activity. */
export interface ListEntry extends z.output<typeof entry> {}

/**
 * Reads an application from outside. It checks the shape and leaves the content to the criteria:
 * an empty group or a wrong check digit parses, and is found not met.
 *
 * @param call when it is given, everything that the application names must be the call's: facts of
 * the right kind that an applicant may state (`fact.unknown`, `fact.kind`, `fact.out-of-range`,
 * `fact.host`, `fact.about`), lists, categories, parts and gatherings (`list.unknown`,
 * `category.unknown`, …), and the applicant one that the call can have. A channel that differs from one of the call's in capitals or blanks only is an issue, `channel.spelling`.
 *
 * @throws {@link UtlysningError} `call.invalid` when something is given as the call that is none.
 *
 * @example
 * ```ts
 * import { parseApplication } from 'utlysning';
 *
 * const parsed = parseApplication({ id: 'a-1', applicant: { orgnr: '12' } });
 * parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code]);
 * // => [[['applicant', 'orgnr'], 'invalid-format']]
 * ```
 */
export const parseApplication: Parser<ApplicationInput, Application, [call?: Call]> =
  /* @__PURE__ */ parser(readApplication);

/** An application as it may be handed in: a moment may be any `InstantInput`. */
export interface ApplicationInput extends z.input<typeof application> {}

function readApplication(input: unknown, call?: Call): ParseResult<Application> {
  if (call === undefined) return parseWith(application, input);
  requireCall(call);
  let copy: unknown;
  const parsed = parseWith((plain) => {
    copy = plain;
    return application;
  }, input);
  const content = unknownToCall(copy, call);
  if (parsed.ok) return content.length === 0 ? parsed : { ok: false, issues: content };
  // Both what is wrong with the shape and what the call does not know are reported at once.
  const isRefused = ({ path }: Issue) =>
    parsed.issues.some((shape) => shape.path.every((key, at) => key === path[at]));
  const more = content.filter((issue) => !isRefused(issue));
  return { ok: false, issues: [...parsed.issues, ...more].slice(0, MAX_ISSUES) };
}
