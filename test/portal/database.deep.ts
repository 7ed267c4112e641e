import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { embedded, postgres } from '../../examples/portal-backend/src/database.js';
import { migrate } from '../../examples/portal-backend/src/migrate.js';
import { databases } from './databases.js';
import { portals, upTo } from './portal.js';

describe.each(databases)('migrations, on %s', (name, make) => {
  it('are applied once, also when several portals start at once', async () => {
    const place = await make();
    const first = await place.open();
    const all = name === 'PGlite' ? [first, first] : [first, await place.open()];
    await Promise.all(all.map(migrate));
    await migrate(first);
    const rows = await first.query<{ name: string }>('select name from migrations order by name');
    expect(rows.map((row) => row.name)).toEqual(['001-applications.sql', '002-only-grows.sql']);
    await first.query(`update migrations set sha256 = 'another' where name like '002%'`);
    await expect(migrate(first)).rejects.toThrow('002-only-grows.sql is not the migration');
    await Promise.all([...new Set(all)].map((database) => database.close()));
    await place.remove();
  });
});

describe('a folder with a PGlite', () => {
  it('is for one process at a time, and for the next when one was killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-'));
    cpSync(inject('pglite'), join(folder, 'pglite'), { recursive: true });
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 100_000)']);
    writeFileSync(join(folder, 'pid'), String(other.pid));
    await expect(embedded(folder)).rejects.toThrow(`${folder} is in use by process ${other.pid}`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    const database = await embedded(folder);
    await database.close();
    expect(existsSync(join(folder, 'pid'))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});

describe.each(databases.filter(([name]) => name === 'PostgreSQL'))('a role on %s', (_, make) => {
  it('that may only add to the audit and the milestones is enough for a portal', async () => {
    const place = await make();
    const owner = await place.open();
    await migrate(owner);
    const role = `portal_${randomBytes(8).toString('hex')}`;
    await owner.run(`create role ${role} login;
      grant select, insert, update on all tables in schema public to ${role};
      revoke update on audit, milestones from ${role};`);
    const url = new URL(place.env['DATABASE_URL'] ?? '');
    url.username = role;
    const portal = await portals({ ...place, open: async () => postgres(url.href) });
    const { desk } = await upTo(portal, 'drawn', 7);
    expect((await desk('GET', '/audit/verification')).body.finding.outcome).toBe('met');
    for (const sql of [
      'set session_replication_role = replica',
      'alter table audit disable trigger all',
      'update audit set at = at',
    ]) {
      await expect(portal.database.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    }
    await owner.run(`drop owned by ${role}; drop role ${role}`);
    await owner.close();
    await portal.close();
  });
});
