import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Holds a folder for this process, since two that write to one PGlite ruin it. A process that was
 * killed holds nothing.
 *
 * @returns what lets go of it.
 * @throws Error when another process holds it.
 */
export function hold(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'pid');
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isAlive(holder)) {
      throw new Error(`${folder} is in use by process ${holder}, which may be another portal`);
    }
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
