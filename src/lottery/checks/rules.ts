import { selectionIssues } from '../../allocation/selection-issues.js';
import { type AnswerOf, met, notMet } from '../../criteria/criterion.js';
import type { Announcement } from '../announcement.js';
import { MAX_POOL_SIZE } from '../methods/rfc3797.js';
import type { DrawCheck } from './check.js';

/** The reasons of the check `rules`. */
export interface RulesReasons {
  /** Met: the announced rules agree with each other. */
  'rules.consistent': Record<never, never>;
  /** Not met: a part of the selection does not agree with the rest. */
  'rules.selection': {
    /** The paths of the parts in the selection, with dots. */
    readonly at: readonly string[];
    /** The codes of the issues. */
    readonly codes: readonly string[];
  };
  /** Not met: an attribute is announced twice. */
  'rules.attributes': Record<never, never>;
  /** Not met: the method cannot be used with quotas. */
  'rules.method-quotas': OfMethod;
  /** Not met: the method cannot be used with so many entrants. */
  'rules.method-entrants': OfMethod & {
    /** The maximum number of entrants. */
    readonly maximum: number;
  };
  /** Not met: the id of the draw is not that of its call. */
  'rules.draw-id': {
    /** The id of the draw. */
    readonly drawId: string;
    /** The id of the call. */
    readonly call: string;
  };
}

/** @inline */
interface OfMethod {
  /** The method. */
  readonly method: string;
}

/** The check that the announced rules agree with each other. */
export const rules: DrawCheck = {
  id: 'rules',
  check: ({ record: { announcement, entries } }): AnswerOf<RulesReasons> => {
    const { attributes, method = 'ticket', selection, drawId, call } = announcement;
    if (new Set(attributes).size < attributes.length) return notMet('rules.attributes');
    const issues = selectionIssues(selection, attributes).slice(0, 10);
    if (issues.length > 0) {
      const at = issues.map(({ path }) => path.join('.'));
      return notMet('rules.selection', { at, codes: issues.map(({ code }) => code) });
    }
    if (method !== 'ticket' && (selection.quotas ?? []).length > 0) {
      return notMet('rules.method-quotas', { method });
    }
    if (method === 'rfc3797' && entries.lines.length > MAX_POOL_SIZE) {
      return notMet('rules.method-entrants', { method, maximum: MAX_POOL_SIZE });
    }
    if (call !== undefined && !isOfCall(announcement, call.id)) {
      return notMet('rules.draw-id', { drawId, call: call.id });
    }
    return met('rules.consistent');
  },
};

/** Whether the id of a draw is that of a call, or that and a part of it. */
function isOfCall({ drawId }: Announcement, call: string): boolean {
  return drawId === call || (drawId.startsWith(`${call}/`) && drawId.length > call.length + 1);
}
