import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { receivedMs } from '../../src/application/received.js';

const submission = { receivedAt: '2024-06-24T10:00:00.000001+02:00', channel: 'Espresso' };
const parsed = parseApplication({ id: 'a-1', applicant: { orgnr: '864950582' }, submission });
const ofParsed = (parsed.ok && parsed.value.submission) || submission;

describe('the moment at which a submission was received', () => {
  it('is that of its timestamp, parsed or not', () => {
    const expected = Date.UTC(2024, 5, 24, 8) + 0.001;
    expect(receivedMs(submission)).toBeCloseTo(expected, 3);
    expect(receivedMs(ofParsed)).toBe(receivedMs(submission));
  });

  it('is read anew from a copy with another timestamp', () => {
    const later = { ...ofParsed, receivedAt: '2024-06-24T10:00:03+02:00' };
    expect(receivedMs(later)).toBe(Date.UTC(2024, 5, 24, 8, 0, 3));
  });

  it('adds nothing to the parsed submission that JSON or its keys show', () => {
    expect(ofParsed).toStrictEqual(submission);
    expect(JSON.stringify(ofParsed)).toBe(JSON.stringify(submission));
    expect(Object.isFrozen(ofParsed)).toBe(true);
  });
});
