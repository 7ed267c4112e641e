import { applicationOf } from './applications.js';
import type { Asked } from './asked.js';
import { append } from './audit.js';
import { Problem } from './problems.js';
import { roundOf, stamp } from './round.js';
import { type Applicant, actorOf } from './who.js';

/** Takes an application back, a draft as well; what was submitted stays once the entries are frozen. */
export function withdraw({ portal, who, id }: Asked<Applicant>) {
  return portal.database.transaction(async (tx) => {
    const held = await applicationOf(tx, who, id, 'for update');
    const { call, closed } = await roundOf(tx, held.call, 'for share');
    if (held.state === 'withdrawn') return { id, state: 'withdrawn' };
    if (closed !== undefined && held.state === 'submitted') {
      throw new Problem(409, 'call.closed', 'The entries are frozen. Write to the organiser.');
    }
    await tx.query(
      `update applications set state = 'withdrawn', revision = revision + 1 where id = $1`,
      [id],
    );
    const happening = { at: stamp(portal, call), actor: actorOf(who), action: 'withdrawn' };
    await append(tx, { ...happening, subject: id, facts: { was: held.state } });
    return { id, state: 'withdrawn' };
  });
}
