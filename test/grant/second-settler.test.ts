import { describe, it } from 'vitest';
import { addsUpToWhatWasClaimed, agreesWithANaiveSettler } from './second-settler.properties.js';

describe('settling any claims', () => {
  it('a second settler, which shares no code, comes to the same amounts', () =>
    agreesWithANaiveSettler(100));
  it('accepted, cut, refused and undetermined add up to what was claimed', () =>
    addsUpToWhatWasClaimed(100));
});
