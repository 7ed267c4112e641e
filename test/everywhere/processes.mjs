// The runtimes that are programs: Node in four versions, Deno and Bun, each as npm has it.
import { run } from './run.mjs';

const npx = (tool, ...args) => run('npx', ['--yes', tool, ...args]);

/** What finds each: the path of its program and the version that it is. */
const programs = {
  'Node 20': () => npx('node@20', '-p', 'process.execPath'),
  'Node 22': () => npx('node@22', '-p', 'process.execPath'),
  'Node 24': () => npx('node@24', '-p', 'process.execPath'),
  'Node 26': () => npx('node@26', '-p', 'process.execPath'),
  Deno: () => npx('deno', 'eval', 'console.log(Deno.execPath())'),
  Bun: () => npx('bun', '-e', 'console.log(process.execPath)'),
};

/** Each as what runs a script of the folder with an environment; or why it cannot be had. */
export async function processRuntimes(folder, only = Object.keys(programs)) {
  const unknown = only.filter((name) => !Object.hasOwn(programs, name));
  if (unknown.length > 0)
    throw new Error(`no runtime ${unknown}: there are ${Object.keys(programs)}`);
  const found = [];
  for (const name of only) {
    try {
      const program = (await programs[name]()).trim().split('\n').at(-1);
      const flags = name === 'Deno' ? ['run', '--allow-read', '--allow-env'] : [];
      const script = (file, env) => run(program, [...flags, file], { cwd: folder, env });
      found.push({ name, script });
    } catch (error) {
      found.push({ name, missing: error.message });
    }
  }
  return found;
}
