import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseApplications } from '../../src/application/application.js';
import { parseCall } from '../../src/call/call.js';
import { replay } from '../../src/eligibility/replay.js';
import { parseClaims } from '../../src/grant/claims.js';
import { settle } from '../../src/grant/settlement.js';
import type { ParseResult } from '../../src/parse/issue.js';
import { participation } from '../../src/participation/participation.js';
import { parseParticipation } from '../../src/participation/record.js';
import { norway } from '../../src/register/index.js';

const versions = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe.each(versions)('what %s decided', (was) => {
  const json = (name: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, was, `${name}.json`), 'utf8'));
  const calls = json('calls');
  const announced = read(parseCall(calls.announced));
  const amended = read(parseCall(calls.amended));

  it('comes out the same of applications', () => {
    const applications = read(parseApplications(json('applications'), announced));
    const admission = json('admission');
    expect(admission.library).toBe(was);
    expect(replay(admission, announced, applications, { register: norway })).toMatchObject({
      same: true,
      differences: [],
      library: { was },
    });
    const listed = ['eligible', 'rejected', 'undetermined', 'superseded'].flatMap(
      (list) => admission[list],
    );
    expect(listed).toHaveLength(applications.length);
  });

  it('comes out the same of claims', () => {
    const { library, ...statement } = json('statement');
    const today = settle(amended, read(parseClaims(json('claims'))));
    expect(library).toBe(was);
    expect(JSON.stringify({ ...today, library: was })).toBe(
      JSON.stringify({ library, ...statement }),
    );
  });

  it('comes out the same of participation', () => {
    const record = read(parseParticipation(json('participation-record'), amended));
    expect(JSON.stringify(participation(amended).evaluate(record))).toBe(
      JSON.stringify(json('participation')),
    );
  });
});

function read<T>(parsed: ParseResult<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}
