import type { Call } from '../call/call.js';
import { daysOfCall, type Window, windowsOf } from '../call/dates.js';
import { requireCall } from '../call/require-call.js';
import type { Event } from '../moments/moment.js';
import { type Issue, issueOf } from '../parse/issue.js';
import { requireObject } from '../parse/require.js';
import { checkedRegister } from '../register/checked-register.js';
import type { Register, RegisterSource } from '../register/register.js';
import { isDay } from '../time/day.js';

/**
 * The days of a call on which applicants or partners are looked up in a register, and which the
 * register does not cover: everybody would be undetermined then. Of a submission these are the day of
 * the opening and that of the deadline. Ask for them when criteria are made. Each has the code
 * `register.does-not-cover`, the name of the register, the day, and the last day covered where the
 * source of the register states one. A day on which the register is assumed unchanged is covered.
 *
 * A day that the call does not fix, such as that of a fact, is not looked at.
 *
 * @throws {@link UtlysningError} `call.invalid` and `options.invalid` for something else than these,
 * `register.invalid` for what is no register.
 *
 * @example
 * ```ts
 * import { explainIssues, registerRemarks } from 'utlysning';
 * import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
 * import { norway } from 'utlysning/municipalities';
 *
 * const later = { ...hkdir2024, deadline: { day: '2026-12-01', clauses: [] } };
 * explainIssues(registerRemarks(later, { register: norway }), 'en');
 * // => ['‘deadline’: Applicants are looked up on 1 December 2026, which the register utlysning/municipalities does not cover; its last day is 8 October 2026.']
 * registerRemarks(later, { register: norway.assumedUntil('2026-12-31') }); // => []
 * ```
 */
export function registerRemarks(
  call: Call,
  options: {
    /** Who may apply. */
    readonly register: Register;
  },
): readonly Issue[] {
  requireCall(call);
  requireObject(options, 'options.invalid', 'options with a register');
  const { register } = options;
  const { covers } = checkedRegister(register);
  const events = new Set(
    [call.applicant, call.group?.partners].flatMap((rules) =>
      rules ? eventsOf(rules.judgedOn) : [],
    ),
  );
  const remarks = new Map<string, Issue>();
  for (const window of windowsOf(call)) {
    for (const event of events) {
      const on = daysOfCall(call, window)(event);
      if (on === undefined || covers(on)) continue;
      const remark = doesNotCover(register.source, pathOf(event, window), on);
      remarks.set(JSON.stringify(remark), remark);
    }
  }
  return [...remarks.values()];
}

/** The events whose days decide. An application can come in from the opening to the deadline. */
function eventsOf(judgedOn: Event = 'submission'): readonly Event[] {
  return judgedOn === 'submission' ? ['opening', 'deadline'] : [judgedOn];
}

function pathOf(event: Event, { round }: Window): Issue['path'] {
  if (event === 'answer') return ['answers'];
  const key = { opening: 'opens', deadline: 'deadline' }[event];
  if (key === undefined) return ['gatherings', event];
  return round === undefined ? [key] : ['rounds', round, key];
}

function doesNotCover(
  { name, version, assumedUntil = version }: RegisterSource,
  path: Issue['path'],
  on: string,
): Issue {
  const message = `the register ${name} of ${version} does not cover ${on}`;
  // The version of a register need not be a day, and the day can be before the first one covered.
  const last = isDay(assumedUntil) && assumedUntil < on ? { last: assumedUntil } : {};
  return issueOf(path, 'register.does-not-cover', message, { register: name, on, ...last });
}
