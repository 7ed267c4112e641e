import type { Database } from '../../examples/portal-backend/src/database.js';

const TABLES = ['calls', 'applications', 'receipts', 'milestones', 'audit'];

/**
 * What a superuser can do behind the portal's back: the triggers and the foreign keys are off. All is
 * put back afterwards.
 */
export async function tampered<T>(
  database: Database,
  sql: string,
  meanwhile: () => Promise<T>,
): Promise<T> {
  const off = 'set local session_replication_role = replica;';
  await database.run(
    TABLES.map((name) => `create table kept_${name} as select * from ${name};`).join('\n'),
  );
  try {
    await database.transaction((tx) => tx.run(`${off} ${sql}`));
    return await meanwhile();
  } finally {
    const back = TABLES.map(
      (name) =>
        `delete from ${name}; insert into ${name} select * from kept_${name}; drop table kept_${name};`,
    );
    await database.transaction((tx) => tx.run(`${off} ${back.join('\n')}`));
  }
}
