import { type Application, applicantKey } from '../application/application.js';
import type { Call } from '../call/call.js';
import type { Value, Values } from '../conditions/fact.js';
import type { HostFacts } from '../eligibility/host-facts.js';
import { grownTo, type People, peopleFor } from './a-group.js';
import type { Plan } from './plan.js';
import type { Witness } from './witness.js';

/** The categories of the members by a plan: as many as fill the seats, and as the conditions need. */
export function peopleIn(call: Call, { witness }: Plan): People {
  return grownTo(witness.lists['members']?.length ?? 0, peopleFor(call));
}

/**
 * An application with the facts of a plan. Where it has more members than the plan, these have the
 * facts of its last.
 */
export function withPlan(
  call: Call,
  application: Pick<Application, 'applicant' | 'members'>,
  { witness: { facts, lists } }: Plan,
): object {
  const { applicant, members } = application;
  const isLookedUp = call.group?.partners !== undefined && 'orgnr' in applicant;
  const withFacts = (entry: object, values?: Values) => ({
    ...entry,
    ...filled([['facts', statedBy(call, 'applicant', values)]]),
  });
  const { members: ofMembers, ...own } = lists;
  const entries = Object.entries(own).map(([list, entries]) => [
    list,
    entries.map((entry, index) => withFacts({ id: `${list}-${index + 1}` }, entry)),
  ]);
  return {
    ...withFacts(application, facts),
    ...filled([['lists', Object.fromEntries(entries)]]),
    ...(members && {
      members: members.map((member, index) => {
        const known = isLookedUp ? { orgnr: applicant.orgnr, ...member } : member;
        return withFacts(known, ofMembers?.[index] ?? ofMembers?.at(-1));
      }),
    }),
  };
}

/** The facts of the host in a plan, for an application. */
export function hostFactsIn(
  call: Call,
  { facts, lists }: Witness,
  { id, applicant, members, lists: own = {} }: Application,
): HostFacts {
  const stated = Object.entries(statedBy(call, 'host', facts));
  const about = (...subjects: readonly string[]) =>
    Object.fromEntries(
      stated.filter(([fact]) => subjects.includes(call.facts?.[fact]?.about ?? '')),
    );
  const entries = Object.entries({ ...own, ...(members && { members }) }).map(
    ([list, listed]): [string, object] => {
      const known = lists[list];
      const factsOf = (index: number) => statedBy(call, 'host', known?.[index] ?? known?.at(-1));
      return [list, filled(listed.map((entry, index) => [entry.id, factsOf(index)]))];
    },
  );
  const application = filled([
    ['facts', about('application', 'award')],
    ['entries', filled(entries)],
  ]);
  return filled([
    ['call', about('call')],
    ['applicants', filled([[applicantKey(applicant), about('applicant')]])],
    ['applications', filled([[id, application]])],
  ]);
}

/** The facts of a record that the applicant states, or that the host states. */
function statedBy(call: Call, who: 'applicant' | 'host', values: Values = {}) {
  return Object.fromEntries(
    Object.entries(values).filter(([id]) => call.facts?.[id]?.statedBy === who),
  ) as Readonly<Record<string, Value>>;
}

/** An object of those fields that have something in them. */
function filled(fields: readonly (readonly [key: string, value: object])[]): object {
  return Object.fromEntries(fields.filter(([, value]) => Object.keys(value).length > 0));
}
