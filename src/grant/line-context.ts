import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import { UtlysningError } from '../parse/error.js';
import { requireObject } from '../parse/require.js';
import type { Award } from './award-schema.js';
import type { Claim, DecidedClaims } from './claim.js';
import { type ClaimOrder, claimOrder } from './claim-order.js';
import { type ClaimScopes, claimScopes, type ScopeOptions } from './claim-scopes.js';
import { type Ledger, openLedger } from './ledger.js';

/** What lines are settled by. */
export interface LineContext {
  readonly call: Call;
  readonly award: Award;
  readonly scopes: ClaimScopes;
  readonly order: ClaimOrder;
  readonly decided: DecidedClaims;
  readonly ledger: Ledger;
}

interface Given extends Pick<LineContext, 'call' | 'award' | 'decided'>, ScopeOptions {
  readonly claims: readonly Claim[];
  readonly application: Application | undefined;
}

/** Makes what lines are settled by, with an empty ledger. */
export function lineContext({ call, award, decided, claims, ...given }: Given): LineContext {
  const { application: id } = award;
  const { application = { id, applicant: { id } }, ...options } = given;
  requireObject(application, 'application.invalid', 'an application');
  if (application.id !== id) {
    throw new UtlysningError('application.other', 'expected the application of the award');
  }
  const order = claimOrder(claims, decided);
  if (Object.keys(decided).some((claim) => order.find(claim) === undefined)) {
    throw new UtlysningError('decided.unknown', 'a decision is on a claim that is not there');
  }
  const scopes = claimScopes(call, application, options);
  return { call, award, scopes, order, decided, ledger: openLedger() };
}
