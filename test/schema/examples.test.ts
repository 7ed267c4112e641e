import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { remedies } from '../../src/criteria/remedies.js';
import type { Admission } from '../../src/eligibility/admit.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import type { Claims } from '../../src/grant/claims.js';
import type { Statement } from '../../src/grant/settlement.js';
import type { ParticipationRecord } from '../../src/participation/record.js';
import { norway } from '../../src/register/index.js';
import { root, schemas } from './validators.js';

const example = <T>(name: string) => schemas.get(name)?.examples?.[0] as T;
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const everyone: Application[] = read('examples/run-the-2024-call/applications.json');

describe('the examples in the schemas', () => {
  it('are an application that is eligible, and one that is not and can mend it', () => {
    const [first, other] = example<Application[]>('applications');
    expect(first).toEqual(everyone[0]);
    expect(everyone).toContainEqual(other);
    expect(example('application')).toEqual(first);
    const judge = formalCriteria(hkdir2024, { register: norway });
    const [met, notMet] = [first, other].map((one) => judge.evaluate(one as Application));
    expect([met?.outcome, notMet?.outcome]).toEqual(['met', 'not-met']);
    expect(example('finding')).toEqual(notMet);
    const ways = notMet === undefined ? [] : remedies(notMet);
    expect(ways.map(({ change }) => typeof change)).toContain('object');
    expect(example('remedies')).toEqual(ways);
    const { eligible, rejected, undetermined } = example<Admission>('admission');
    const ids = [eligible, rejected, undetermined].map((list) => list.map(({ id }) => id));
    expect(ids).toEqual([[first?.id], [other?.id], []]);
  });

  it('C07, C09, C14: are a claim of each item, of a place whose group is in its record', () => {
    const { lines, persons, appliedFor } = example<Claims>('claims');
    expect(lines.map(({ item }) => item)).toEqual(['travel', 'otherCosts', 'specialNeeds']);
    const { group } = example<ParticipationRecord>('participation-record');
    expect(persons).toEqual(group.map(({ id }) => id));
    const theirs = everyone.filter(({ specialNeeds }) => specialNeeds !== undefined);
    expect(theirs.map(({ specialNeeds }) => specialNeeds)).toContainEqual(appliedFor);
    const { lines: settled } = example<Statement>('statement');
    expect(settled.map(({ id }) => id).sort()).toEqual(lines.map(({ id }) => id).sort());
  });

  it('are issues of claims where a list is missing, another is none, and a key is unknown', () => {
    expect(example('issues')).toMatchObject([
      { path: ['appliedFor'], code: 'missing' },
      { path: ['stays'], code: 'invalid-type' },
      { path: ['paid'], code: 'unknown-key' },
    ]);
  });
});
