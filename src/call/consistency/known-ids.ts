import type { KnownIds } from '../../conditions/check-condition.js';
import type { Obligations } from '../sections/obligations.js';
import type { Sections } from '../sections.js';

/** What the conditions and moments of a call may refer to. */
export function knownIds(call: Sections): KnownIds {
  const { facts = {}, lists = [], rounds = {}, answers = {}, gatherings = {} } = call;
  const windows = [call, ...Object.values(rounds)];
  const hasOpening = windows.some(({ opens }) => opens !== undefined);
  const hasDeadline = windows.some(({ deadline }) => deadline && !('none' in deadline));
  const events = [
    'submission',
    'award',
    ...(hasOpening ? ['opening'] : []),
    ...(hasDeadline ? ['deadline'] : []),
    ...(Object.keys(answers).length > 0 ? ['answer'] : []),
    ...Object.keys(gatherings),
  ];
  return { facts, lists: [...lists, 'members'], events, isOfAward: false };
}

/** What an award may refer to: also to facts of the award, and to what is delivered. */
export function knownIdsOfAward(
  call: Sections,
  obligations: Obligations = call.obligations ?? {},
): KnownIds {
  const known = knownIds(call);
  const delivered = Object.keys(obligations).filter(
    (id) => obligations[id]?.kind === 'deliverable',
  );
  return { ...known, events: [...known.events, ...delivered], isOfAward: true };
}
