// The same in strict TypeScript, with the types of every entry point in use.
import * as utlysning from 'utlysning';
import {
  type Application,
  type Call,
  type Finding,
  type ParseResult,
  parseApplication,
} from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { type BeaconVerifier, drandVerifier } from 'utlysning/drand';
import { type Municipality, norway } from 'utlysning/municipalities';
import { anApplication, syntheticApplications } from 'utlysning/testing';
import { digests } from './digest.mjs';

const call: Call = hkdir2024;
const parsed: ParseResult<Application> = parseApplication(anApplication(call), call);
if (!parsed.ok) throw new Error(parsed.issues.map(utlysning.formatIssue).join('\n'));
const finding: Finding = utlysning
  .formalCriteria(call, { register: norway })
  .evaluate(parsed.value);
const oslo: Municipality | undefined = norway.byNumber('0301', '2024-06-24');
const verifier: BeaconVerifier = drandVerifier;
if (finding.outcome !== 'met' || oslo?.name !== 'Oslo' || verifier === undefined) {
  throw new Error('the types do not tell what there is');
}
// @ts-expect-error a language that there is none of
const inDanish = () => utlysning.explain(finding, 'da', call);
if (inDanish.length > 0) throw new Error('nothing to see');

console.log(
  JSON.stringify(await digests({ ...utlysning, hkdir2024, norway, syntheticApplications })),
);
