import * as z from 'zod/mini';
import type { Call } from '../call/call.js';
import { ore } from '../money/money.js';
import { type Issue, MAX_ISSUES, type ParseResult } from '../parse/issue.js';
import { key } from '../parse/key.js';
import { parseWith } from '../parse/parse.js';
import { type Parser, parser } from '../parse/parser.js';
import { dictionary, id, list, object, text } from '../parse/schema.js';
import { instant } from '../time/instant.js';
import { orgnr } from './orgnr.js';

/** The schema of a member of a project group. */
export const member = object({
  /** The host's own key for the person: never a name. */
  id: key,
  /** The categories that the applicant puts the person forward for. */
  categories: list(id, 100),
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
  /** When and how it was delivered; a draft has none. */
  submission: z.optional(
    object({
      /** RFC 3339 with an offset. */
      receivedAt: instant,
      /** The name of the channel, as the call lists it: `Espresso`. */
      channel: text(100),
    }),
  ),
  /** The project group. One person listed twice is still one person. */
  group: list(member, 1000),
  /** The text of each part of the form, by the key that the call lists. */
  parts: dictionary(text(200_000)),
  /** The priority group that the applicant belongs to, in a draw that has some. */
  priority: z.optional(id),
  /** Supplements applied for, in øre per gathering: what the need is stays with the host. */
  specialNeeds: z.optional(
    list(
      object({
        /** Its id in the call. */
        gathering: id,
        /** In øre. */
        estimate: ore,
      }),
      100,
    ),
  ),
});

/**
 * An application, or the draft of one. Plain JSON, frozen; `parts` is the only free text.
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
  return 'orgnr' in applicant ? applicant.orgnr : applicant.id;
}

/**
 * A member of the project group.
 */
export interface Member extends z.output<typeof member> {}

/**
 * Reads an application from outside. It checks the shape and leaves the content to the criteria:
 * an empty group or a wrong check digit parses, and is found not met.
 *
 * @param call when it is given, the categories, parts, gatherings and priority group must be the
 * call's (`category.unknown`, `part.unknown`, `gathering.unknown`, `priority.unknown`), and the
 * applicant one that the call can have.
 *
 * @example
 * ```ts
 * import { parseApplication } from 'utlysning';
 *
 * const parsed = parseApplication({ id: 'a-1', applicant: { orgnr: '12' }, group: [], parts: {} });
 * parsed.ok ? [] : parsed.issues;
 * // => [{ path: ['applicant', 'orgnr'], code: 'invalid-format', message: 'expected nine digits' }]
 * ```
 */
export const parseApplication: Parser<ApplicationInput, Application, [call?: Call]> =
  /* @__PURE__ */ parser(readApplication);

/** An application as it may be handed in: a moment may be any `InstantInput`. */
export interface ApplicationInput extends z.input<typeof application> {}

function readApplication(input: unknown, call?: Call): ParseResult<Application> {
  const parsed = parseWith(application, input);
  if (!parsed.ok || call === undefined) return parsed;
  const issues = unknownToCall(parsed.value, call);
  return issues.length === 0 ? parsed : { ok: false, issues };
}

/**
 * Reads a list of applications. Beyond the issues of {@link parseApplication}, an id that was
 * used before is one: `application.duplicate`.
 *
 * @example
 * ```ts
 * import { parseApplications } from 'utlysning';
 *
 * const one = { id: 'a-1', applicant: { orgnr: '864950582' }, group: [], parts: {} };
 * const parsed = parseApplications([one, one]);
 * parsed.ok ? [] : parsed.issues.map((issue) => [issue.path, issue.code]);
 * // => [[[1, 'id'], 'application.duplicate']]
 * ```
 */
export const parseApplications: Parser<
  readonly ApplicationInput[],
  readonly Application[],
  [call?: Call]
> = /* @__PURE__ */ parser(readApplications);

/** The maximum number of applications in one list. */
const MAX_APPLICATIONS = 10_000_000;

const several = list(z.unknown(), MAX_APPLICATIONS);

/** The items of a list, which are read one by one, so that a bad one does not hide the others. */
function itemsOf(input: unknown): ParseResult<readonly unknown[]> | undefined {
  try {
    if (!Array.isArray(input) || input.length > MAX_APPLICATIONS) return undefined;
    return { ok: true, value: [...input] };
  } catch {
    return undefined;
  }
}

function readApplications(input: unknown, call?: Call): ParseResult<readonly Application[]> {
  const list = itemsOf(input) ?? parseWith(several, input ?? null);
  if (!list.ok) return list;
  const value: Application[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, item] of list.value.entries()) {
    if (issues.length >= MAX_ISSUES) break;
    const parsed = parseApplication(item, call);
    if (!parsed.ok) {
      for (const issue of parsed.issues) issues.push({ ...issue, path: [index, ...issue.path] });
    } else if (seen.has(parsed.value.id)) {
      const message = 'expected an id that no other application has';
      issues.push({ path: [index, 'id'], code: 'application.duplicate', message });
    } else {
      seen.add(parsed.value.id);
      value.push(parsed.value);
    }
  }
  if (issues.length > 0) return { ok: false, issues: issues.slice(0, MAX_ISSUES) };
  return { ok: true, value: Object.freeze(value) };
}

function unknownToCall(application: Application, call: Call): readonly Issue[] {
  const issues: Issue[] = [];
  const expect = (known: readonly string[], key: string, at: (string | number)[], kind: string) => {
    if (issues.length >= MAX_ISSUES || known.includes(key)) return;
    const all = known.join(', ');
    const message = all === '' ? `the call has no ${kind} to choose` : `expected one of ${all}`;
    issues.push({ path: at, code: `${kind}.unknown`, message });
  };
  if (call.applicant.type === 'municipality' && !('orgnr' in application.applicant)) {
    const message = 'expected an organisation number';
    issues.push({ path: ['applicant', 'orgnr'], code: 'missing', message });
  }
  const categories = call.group.seats.map((seat) => seat.category);
  const gatherings = call.gatherings.planned.map((gathering) => gathering.id);
  application.group.forEach((person, index) => {
    person.categories.forEach((category, at) => {
      expect(categories, category, ['group', index, 'categories', at], 'category');
    });
  });
  for (const part of Object.keys(application.parts)) {
    expect(call.parts.required, part, ['parts', part], 'part');
  }
  if (application.priority !== undefined) {
    expect(call.draw.priorities ?? [], application.priority, ['priority'], 'priority');
  }
  application.specialNeeds?.forEach((need, index) => {
    expect(gatherings, need.gathering, ['specialNeeds', index, 'gathering'], 'gathering');
  });
  return issues;
}
