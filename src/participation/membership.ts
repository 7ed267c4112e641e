import type { Member } from '../application/application.js';
import type { Issue } from '../parse/issue.js';
import { byCodeUnit } from '../parse/order.js';
import type { GroupChange, ParticipationRecord } from './record-schema.js';

/** A stretch of days during which a person was in the group; both days are in it. */
export interface Membership {
  readonly member: Member;
  /** Whether the person was in the group that got the place. */
  readonly original: boolean;
  /** The first day; empty for the original group. */
  readonly from: string;
  /** The last day, for one who has left. */
  to?: string;
  /** Who took the place of one who has left, where that is told. */
  replacedBy?: string;
}

/** The group and its changes, as they were made day by day. */
export interface Memberships {
  /** In the order in which they began. */
  readonly all: readonly Membership[];
  /** Everyone who was ever in the group. */
  readonly persons: ReadonlySet<string>;
  /** The changes that cannot have been made; they are left out of account. */
  readonly faults: readonly Issue[];
}

/**
 * Who was in the group from when to when. Changes take effect by their day, those of one day in the
 * order of the list; one who leaves is in the group through that day.
 */
export function memberships({ group, changes }: Group): Memberships {
  const all: Membership[] = [];
  const present = new Map<string, Membership>();
  const faults: Issue[] = [];
  const enter = (member: Member, from: string) => {
    const membership = { member, original: from === '', from };
    present.set(member.id, membership);
    all.push(membership);
  };

  for (const member of onePerPerson(group)) enter(member, '');
  for (const [index, change] of inOrder(changes)) {
    const leaving = change.kind === 'joined' ? undefined : present.get(change.person);
    const newcomer = newcomerOf(change);
    const wrong: Issue[] = [];
    if (change.kind !== 'joined' && leaving === undefined) {
      wrong.push({
        path: ['changes', index, 'person'],
        code: 'change.not-in-group',
        message: 'expected somebody who is in the group on that day',
      });
    }
    if (newcomer !== undefined && present.has(newcomer.id)) {
      wrong.push({
        path: ['changes', index, change.kind === 'joined' ? 'member' : 'by', 'id'],
        code: 'change.already-in-group',
        message: 'expected somebody who is not in the group on that day',
      });
    }
    faults.push(...wrong);
    if (wrong.length > 0) continue;
    if (leaving !== undefined) {
      leaving.to = change.on;
      if (newcomer !== undefined) leaving.replacedBy = newcomer.id;
      present.delete(leaving.member.id);
    }
    if (newcomer !== undefined) enter(newcomer, change.on);
  }
  return { all, persons: new Set(all.map(({ member }) => member.id)), faults };
}

function newcomerOf(change: GroupChange): Member | undefined {
  if (change.kind === 'left') return undefined;
  return change.kind === 'joined' ? change.member : change.by;
}

type Group = Pick<ParticipationRecord, 'group' | 'changes'>;

/** One listed twice is one person, put forward for what both lines say. */
function onePerPerson(group: readonly Member[]): readonly Member[] {
  const known = new Map<string, string[]>();
  for (const { id, categories } of group) {
    const before = known.get(id);
    if (before === undefined) known.set(id, [...categories]);
    else before.push(...categories);
  }
  return [...known].map(([id, categories]) => ({ id, categories }));
}

function inOrder(changes: readonly GroupChange[]): readonly (readonly [number, GroupChange])[] {
  return [...changes.entries()].sort(([, a], [, b]) => byCodeUnit(a.on, b.on));
}

/** Whoever was in the group on some day of a stretch of days. */
export function membersDuring(
  all: readonly Membership[],
  from: string,
  to: string,
): readonly Member[] {
  return all
    .filter((membership) => membership.from <= to && (membership.to ?? to) >= from)
    .map(({ member }) => member);
}
