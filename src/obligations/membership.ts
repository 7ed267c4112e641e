import type { Issue } from '../parse/issue.js';
import { byCodeUnit } from '../parse/order.js';
import type { GroupChange, RecordMember as Member, ObligationRecord } from './record-schema.js';

/** The days from one to another during which a person was in the group. */
export interface Membership {
  readonly member: Member;
  /** Whether the person was in the group that got the place. */
  readonly original: boolean;
  /** The first day. Empty for the original group. */
  readonly from: string;
  /** The last day of a person who left. */
  to?: string;
  /** The successor of a person who left, if the record names one. */
  replacedBy?: string;
}

/** The memberships of a group after its changes. */
export interface Memberships {
  /** All memberships, in the order in which they began. */
  readonly all: readonly Membership[];
  /** The impossible changes. They have no effect. */
  readonly issues: readonly Issue[];
}

/**
 * Computes the memberships of a group. Changes take effect in the order of their days, and those of
 * one day in the order of the list. A person who leaves is in the group until the end of that day.
 */
export function memberships({
  members,
  changes,
}: Pick<ObligationRecord, 'members' | 'changes'>): Memberships {
  const all: Membership[] = [];
  const present = new Map<string, Membership>();
  const issues: Issue[] = [];
  const enter = (member: Member, from: string) => {
    const membership = { member, original: from === '', from };
    present.set(member.id, membership);
    all.push(membership);
  };

  for (const member of onePerPerson(members)) enter(member, '');
  const inOrder = [...changes.entries()].sort(([, a], [, b]) => byCodeUnit(a.on, b.on));
  for (const [index, change] of inOrder) {
    const leaving = change.kind === 'joined' ? undefined : present.get(change.person);
    const newcomer = newcomerOf(change, leaving?.member);
    const wrong: Issue[] = [];
    if (change.kind !== 'joined' && leaving === undefined) {
      wrong.push({
        path: ['changes', index, 'person'],
        code: 'change.not-in-group',
        message: 'expected a person who is in the group on that day',
      });
    }
    const isBack = newcomer?.id === leaving?.member.id && change.kind === 'changed-role';
    if (newcomer !== undefined && !isBack && present.has(newcomer.id)) {
      wrong.push({
        path: ['changes', index, change.kind === 'joined' ? 'member' : 'by', 'id'],
        code: 'change.already-in-group',
        message: 'expected a person who is not in the group on that day',
      });
    }
    issues.push(...wrong);
    if (wrong.length > 0) continue;
    if (leaving !== undefined) {
      leaving.to = change.on;
      if (newcomer !== undefined) leaving.replacedBy = newcomer.id;
      present.delete(leaving.member.id);
    }
    if (newcomer !== undefined) enter(newcomer, change.on);
  }
  return { all, issues };
}

/** Who is in the group after a change. Who changes role leaves and comes back in the new one. */
function newcomerOf(change: GroupChange, leaving: Member | undefined): Member | undefined {
  switch (change.kind) {
    case 'left':
      return undefined;
    case 'joined':
      return change.member;
    case 'replaced':
      return change.by;
    case 'changed-role':
      return leaving && { ...leaving, categories: change.categories };
  }
}

/** A person who is listed twice has the categories of both entries. */
function onePerPerson(members: readonly Member[]): readonly Member[] {
  const known = new Map<string, Member>();
  for (const member of members) {
    const before = known.get(member.id);
    const categories = new Set([...(before?.categories ?? []), ...member.categories]);
    known.set(member.id, { ...before, ...member, categories: [...categories] });
  }
  return [...known.values()];
}

/** The members who were in the group on at least one day from one day to another. */
export function membersDuring(
  all: readonly Membership[],
  from: string,
  to: string,
): readonly Member[] {
  return all
    .filter((membership) => membership.from <= to && (membership.to ?? to) >= from)
    .map(({ member }) => member);
}

/** Whether a membership has not ended. */
export function isPresent({ to }: Membership): boolean {
  return to === undefined;
}
