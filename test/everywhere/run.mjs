import { execFile } from 'node:child_process';

/** Runs a program to its end and gives what it printed; it fails with what it complained of. */
export function run(program, args, { cwd, env = {}, timeout = 300_000 } = {}) {
  const options = { cwd, env: { ...process.env, ...env }, timeout, maxBuffer: 1e8 };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program}: ${(stderr || stdout || error.message).slice(-2000)}`));
    });
  });
}
