import {
  type Application,
  admit,
  announceDraw,
  type Call,
  type Classification,
  classify,
  closeEntries,
  commitOthers,
  type DrawRecord,
  draw,
  type HostFacts,
  type HostValues,
  type LogEvent,
  parseApplications,
  recordEvents,
  type Selected,
  select,
} from 'utlysning';
import { mergePatch } from '../../src/parse/merge-patch.js';
import type { CarriedCall } from './rule.js';

/** An applicant in a selection. */
export interface Applicant {
  /** What is different in its application: a JSON merge patch. */
  readonly application?: object;
  /** What the host states of the application. */
  readonly facts?: HostValues;
  /** What the host states of the applicant. */
  readonly about?: HostValues;
}

/** A selection among some applicants, by the ids of their applications. */
export interface Selection {
  readonly applicants: Readonly<Record<string, Applicant>>;
  /** What the host states of the call itself. */
  readonly ofCall?: HostValues;
  /** The numbers of the lottery that decides the lots. */
  readonly numbers?: readonly number[];
}

/** What decides lots here: six balls out of 59. */
const balls = {
  kind: 'numbers',
  name: 'National draw',
  count: 6,
  from: 1,
  to: 59,
  repeat: false,
  order: 'ascending',
  outside: true,
} as const;

/** Six numbers that differ with `n`, which is from 0 to 9. */
export const numbersOf = (n: number) => [1 + n, 12 + n, 23 + n, 34 + n, 45 + n, 50 + n];

/** A day to look applicants up on: who is in a register here is in it on any day. */
const DAY = '2024-01-01';

/** What happens after a draw. */
type LogOf = (record: DrawRecord) => readonly LogEvent[];

type Given = Pick<CarriedCall, 'register' | 'application' | 'facts'>;

/** Who gets what: a pool with its sum, `waits` with a number, `none`, or `?`, by application. */
export function placesOf(
  call: Call,
  carried: Given,
  selection: Selection,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    selected(call, carried, selection).map((one) => [one.id, inShort(one)]),
  );
}

/** How many are placed. */
export function placedIn(call: Call, carried: Given, selection: Selection): number {
  return selected(call, carried, selection).filter(({ outcome }) => outcome === 'placed').length;
}

/** Whether another lottery result changes who gets what: one of six does, where it can. */
export function isByLot(call: Call, carried: Given, selection: Selection): boolean {
  const resultOf = (n: number) =>
    JSON.stringify(placesOf(call, carried, { ...selection, numbers: numbersOf(n) }));
  const first = resultOf(0);
  return [1, 2, 3, 4, 5].some((n) => resultOf(n) !== first);
}

/** The classes of applicants, as a draw commits to them. */
export function classified(call: Call, carried: Given, selection: Selection): Classification {
  const { admission, options } = admitted(call, carried, selection);
  return classify(call, admission, options);
}

/** The draw among applicants. */
export function drawnAmong(call: Call, carried: Given, selection: Selection): DrawRecord {
  if (!hasLot(call)) throw new Error('the call draws no lots');
  return recordOf(call, classified(call, carried, selection), selection.numbers);
}

/** What becomes of applicants who are all eligible. */
function selected(call: Call, carried: Given, selection: Selection): readonly Selected[] {
  return runOf(call, carried, selection).selection.results;
}

/** A selection from applications to results, with the record of its draw, if the call draws lots. */
export function runOf(call: Call, carried: Given, selection: Selection, log: LogOf = () => []) {
  const { admission, options } = admitted(call, carried, selection);
  const classes = classify(call, admission, options);
  if (!hasLot(call)) return { selection: select(call, admission, options) };
  const drawn = recordOf(call, classes, selection.numbers);
  const record = recordEvents(drawn, log(drawn));
  return { record, selection: select(call, admission, { ...options, record }) };
}

function hasLot({ selection }: Call): boolean {
  return selection?.order.some(({ by }) => by === 'lot') ?? false;
}

function recordOf(
  call: Call,
  { selection, entrants }: Classification,
  numbers: readonly number[] = numbersOf(0),
): DrawRecord {
  const { announcement } = announceDraw({
    drawId: call.id,
    closesAt: '2030-01-10T12:00:00Z',
    drawAt: '2030-01-12T19:00:00Z',
    sources: [balls],
    selection,
  });
  const others = commitOthers({ announcement, others: [] });
  const entries = closeEntries({ announcement, entries: entrants, others });
  return draw({ announcement, entries, others, revealed: [{ kind: 'numbers', numbers }] });
}

function admitted(call: Call, { register, application, facts }: Given, given: Selection) {
  const { applicants, ofCall } = given;
  const ids = Object.keys(applicants);
  // Who is looked up in a register stays who it is, unless the case says who else it is.
  const { applicant } = application;
  const isLookedUp = 'orgnr' in applicant || register.find(applicant.id, DAY) !== undefined;
  const applicantOf = (id: string) => (isLookedUp ? applicant : { id: `applicant-${id}` });
  const parsed = parseApplications(
    Object.entries(applicants).map(([id, { application: patch = {} }], at) => {
      const own = { id, applicant: applicantOf(id), submission: { receivedAt: minutesLater(at) } };
      return mergePatch(mergePatch(application, own), patch);
    }),
    call,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const known = { register, facts: hostFacts(parsed.value) };
  const admission = admit(call, parsed.value, known);
  const left = ids.filter((id) => !admission.eligible.some((one) => one.id === id));
  if (left.length > 0) throw new Error(`not eligible: ${left.join(', ')}`);
  return { admission, options: { applications: parsed.value, ...known } };

  /** They come one a minute. */
  function minutesLater(minutes: number): string {
    const { receivedAt = '' } = application.submission ?? {};
    return new Date(Date.parse(String(receivedAt)) + minutes * 60_000).toISOString();
  }

  function hostFacts(applications: readonly Application[]): HostFacts {
    const ofApplication = facts?.applications?.[application.id];
    const [ofApplicant = {}] = Object.values(facts?.applicants ?? {});
    return {
      ...(ofCall && { call: ofCall }),
      applicants: Object.fromEntries(
        applications.map(({ id, applicant }) => [
          'orgnr' in applicant ? applicant.orgnr : applicant.id,
          { ...ofApplicant, ...applicants[id]?.about },
        ]),
      ),
      applications: Object.fromEntries(
        ids.map((id) => [
          id,
          { ...ofApplication, facts: { ...ofApplication?.facts, ...applicants[id]?.facts } },
        ]),
      ),
    };
  }
}

function inShort({ outcome, rank, pool, amount }: Selected): string {
  if (outcome === 'placed') return [pool, amount].filter((part) => part !== undefined).join(' ');
  if (outcome === 'waiting') return rank === undefined ? 'waits' : `waits ${rank}`;
  return outcome === 'undetermined' ? '?' : 'none';
}
