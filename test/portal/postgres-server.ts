import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * A Postgres of its own in a temporary folder, on a socket there and no port; undefined where none is
 * installed. It refuses to run as root, so that root runs it as somebody else.
 */
export function startPostgres(): { readonly url: string; stop(): void } | undefined {
  const bin = folderOfPostgres();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const data = join(folder, 'data');
  const somebody = process.getuid?.() === 0 ? unprivileged() : undefined;
  if (somebody !== undefined) chownSync(folder, somebody.uid, somebody.gid);
  chmodSync(folder, 0o700);
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { cwd: folder, stdio: 'pipe', ...somebody });

  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off -c max_connections=200`;
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop() {
      run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function folderOfPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  return folders.find((folder) =>
    ['initdb', 'pg_ctl', 'postgres'].every((program) => existsSync(join(folder, program))),
  );
}

function unprivileged(): { readonly uid: number; readonly gid: number } {
  const numberOf = (option: string, name: string) =>
    Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout);
  const name = numberOf('-u', 'postgres') > 0 ? 'postgres' : 'nobody';
  return { uid: numberOf('-u', name), gid: numberOf('-g', name) };
}
