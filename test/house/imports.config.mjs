// How dependency-cruiser checks the imports of `src`: `npm run check`.
import { readFileSync } from 'node:fs';

/** The rooms of `src`, lowest first: a file imports from its own room and from lower ones. */
const rooms = JSON.parse(readFileSync(new URL('rooms.json', import.meta.url), 'utf8'));

/** A pattern of the files of some rooms: a room is a folder, or one file. */
function filesOf(names) {
  const paths = names.map((name) =>
    name.endsWith('.ts') ? `${name.replace('.', '\\.')}$` : `${name}/`,
  );
  return `^src/(?:${paths.join('|')})`;
}

const upwards = rooms.slice(0, -1).map((room, at) => ({
  name: `${room} imports no higher room`,
  severity: 'error',
  from: { path: filesOf([room]) },
  to: { path: filesOf(rooms.slice(at + 1)) },
}));

export default {
  forbidden: [
    ...upwards,
    {
      name: 'no circle',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'src imports nothing of the tests and examples',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|examples)/' },
    },
  ],
  options: {
    // Imports of types count: a circle of types is a circle for the reader.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^(?:test|examples)/'] },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
