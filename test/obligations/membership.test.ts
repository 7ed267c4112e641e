import { describe, expect, it } from 'vitest';
import { membersDuring, memberships } from '../../src/obligations/membership.js';
import type { GroupChange } from '../../src/obligations/record-schema.js';
import { changedRole, joined, leaf, left, member, members, replaced, said, year } from './year.js';

const group = members('a', 'd', 'l', 'l');
const over = (...changes: GroupChange[]) => memberships({ members: group, changes });
const faults = (...changes: GroupChange[]) =>
  over(...changes).issues.map(({ path, code }) => [path, code]);
const during = (from: string, to: string, ...changes: GroupChange[]) =>
  membersDuring(over(...changes).all, from, to).map(({ id }) => id);
const on = (day: string, ...changes: GroupChange[]) => during(day, day, ...changes);

const D = '2024-11-05';
const BEFORE = '2024-11-04';
const AFTER = '2024-11-06';

describe('the members of a group', () => {
  it('C14: are those who got the place, as long as nothing changes', () => {
    expect(on('1999-12-31')).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(on('2099-12-31')).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(over().all.every(({ original, to }) => original && to === undefined)).toBe(true);
  });

  it('C14: one who leaves is in the group through that day, and one who joins is from that day', () => {
    const changes = [left(D, 'p1'), joined(D, member('p5', 'a'))];
    expect(on(BEFORE, ...changes)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(on(D, ...changes)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(on(AFTER, ...changes)).toEqual(['p2', 'p3', 'p4', 'p5']);
  });

  it('C14: of a replacement, both are in the group on the day of it', () => {
    const change = replaced(D, 'p1', member('p5', 'a'));
    expect(on(BEFORE, change)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(on(D, change)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(on(AFTER, change)).toEqual(['p2', 'p3', 'p4', 'p5']);
  });

  it('C14: during some days, are all who were there on one of them', () => {
    const changes = [left('2024-11-01', 'p1'), joined('2024-11-10', member('p5', 'a'))];
    expect(during('2024-11-01', '2024-11-10', ...changes)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(during('2024-11-02', '2024-11-09', ...changes)).toEqual(['p2', 'p3', 'p4']);
  });

  it('C14: changes of one day are made in the order of the list, replacement after replacement', () => {
    const chain = [
      replaced(D, 'p1', member('p5', 'a')),
      replaced(D, 'p5', member('p6', 'a')),
      replaced(D, 'p6', member('p7', 'a')),
    ];
    expect(faults(...chain)).toEqual([]);
    expect(on(D, ...chain)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
    expect(on(AFTER, ...chain)).toEqual(['p2', 'p3', 'p4', 'p7']);
    expect(faults(...chain.toReversed())).toEqual([
      [['changes', 0, 'person'], 'change.not-in-group'],
      [['changes', 1, 'person'], 'change.not-in-group'],
    ]);
  });

  it('C14: changes of different days are made by their day, wherever they stand in the list', () => {
    const changes = [
      replaced(AFTER, 'p5', member('p6', 'a')),
      joined('2024-11-07', member('p5', 'a')),
      replaced(BEFORE, 'p1', member('p5', 'a')),
    ];
    expect(faults(...changes)).toEqual([]);
    expect(on('2024-11-07', ...changes)).toEqual(['p2', 'p3', 'p4', 'p6', 'p5']);
  });

  it('C14: the same two people may change places and back', () => {
    const p1 = member('p1', 'a');
    const p5 = member('p5', 'a');
    const changes = [replaced(BEFORE, 'p1', p5), replaced(D, 'p5', p1), replaced(AFTER, 'p1', p5)];
    expect(faults(...changes)).toEqual([]);
    expect(on('2024-11-07', ...changes)).toEqual(['p2', 'p3', 'p4', 'p5']);
  });

  it('C14: one who left may join again, on the same day as well, and for another category', () => {
    const again = [left(D, 'p1'), joined(D, member('p1', 'd'))];
    expect(faults(...again)).toEqual([]);
    const [then, now] = over(...again).all.filter(({ member: { id } }) => id === 'p1');
    expect(then).toEqual({
      member: { id: 'p1', categories: ['administration'] },
      original: true,
      from: '',
      to: D,
    });
    expect(now).toEqual({
      member: { id: 'p1', categories: ['department'] },
      original: false,
      from: D,
    });
  });

  it('C14: one listed twice is one person, put forward for what both lines say', () => {
    const twice = memberships({
      members: [member('p1', 'a'), member('p2', 'd'), member('p1', 'l')],
      changes: [left(D, 'p1')],
    });
    expect(twice.issues).toEqual([]);
    expect(twice.all.map((one) => one.member)).toEqual([
      { id: 'p1', categories: ['administration', 'leadership'] },
      { id: 'p2', categories: ['department'] },
    ]);
    expect(membersDuring(twice.all, AFTER, AFTER).map(({ id }) => id)).toEqual(['p2']);
  });

  it('P3: one who changes role is in both roles on that day, and stays an original member', () => {
    const change = changedRole(D, 'p2', 'l');
    expect(faults(change)).toEqual([]);
    const [then, now] = over(change).all.filter(({ member: { id } }) => id === 'p2');
    expect(then).toMatchObject({ member: { categories: ['department'] }, to: D });
    expect(now).toEqual({ member: member('p2', 'l'), original: false, from: D });
    expect(leaf('continuity.members', year({ changes: [change] })).reason.params).toMatchObject({
      still: 4,
    });
    expect(said('continuity.replacements', year({ changes: [change] }))[0]).toBe('met');
    expect(leaf('continuity.categories', year({ changes: [change] })).reason.params).toEqual({
      empty: [{ category: 'department', since: AFTER, until: null }],
    });
  });

  it('P3: nobody changes role who is not in the group', () => {
    expect(faults(changedRole(D, 'p9', 'l'))).toEqual([
      [['changes', 0, 'person'], 'change.not-in-group'],
    ]);
  });
});

describe('a change that cannot have been made', () => {
  const p2 = member('p2', 'al');
  it.each<[string, GroupChange, (string | number)[], string]>([
    ['leaving when not in the group', left(D, 'p9'), ['person'], 'not-in-group'],
    ['a successor of nobody', replaced(D, 'p9', member('p8', 'a')), ['person'], 'not-in-group'],
    ['joining when in it', joined(D, p2), ['member', 'id'], 'already-in-group'],
    ['a successor already there', replaced(D, 'p1', p2), ['by', 'id'], 'already-in-group'],
    ['a successor of oneself', replaced(D, 'p2', p2), ['by', 'id'], 'already-in-group'],
  ])('C14: %s is a fault with its path, and is left out', (_, change, path, code) => {
    const first = replaced(BEFORE, 'p3', member('p5', 'l'));
    const last = left(AFTER, 'p4');
    expect(faults(first, change, last)).toEqual([[['changes', 1, ...path], `change.${code}`]]);
    expect(over(first, change, last).all).toEqual(over(first, last).all);
  });

  it('C14: leaving twice, and leaving before joining, are such', () => {
    expect(faults(left(D, 'p1'), left(AFTER, 'p1'))).toEqual([
      [['changes', 1, 'person'], 'change.not-in-group'],
    ]);
    expect(faults(joined(AFTER, member('p5', 'a')), left(D, 'p5'))).toEqual([
      [['changes', 1, 'person'], 'change.not-in-group'],
    ]);
    expect(faults(left(D, 'p5'), joined(D, member('p5', 'a')))).toEqual([
      [['changes', 0, 'person'], 'change.not-in-group'],
    ]);
  });

  it('C11, C14: leaves the one in the group whom it would have taken out', () => {
    const impossible = year({ changes: [replaced('2024-11-05', 'p2', member('p3', 'd'))] });
    expect(said('attendance.g2', impossible)).toEqual(['met', 'attendance.enough']);
    expect(leaf('continuity.members', impossible).reason.params).toEqual({
      original: 4,
      still: 4,
      percent: 50,
    });
  });
});
