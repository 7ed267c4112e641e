import { expect, it } from 'vitest';
import { answersOf, makeCorpus, tools } from './corpus.js';
import { mutantsOf } from './mutants.js';

it('the library and verify.py agree on 10 000 records with a change anywhere', async () => {
  const mutants = mutantsOf(makeCorpus(), 10_000, Number(process.env['SEED'] ?? 1));
  const [library = [], python = []] = await Promise.all(
    ['library', 'verify.py'].flatMap((wanted) =>
      tools.filter(({ name }) => name === wanted).map((tool) => answersOf(tool, mutants)),
    ),
  );

  const differing = library.flatMap(({ one, answer }, n) => {
    const other = python[n]?.answer;
    const isSame =
      answer.exit === other?.exit &&
      (answer.exit !== 3 || `${answer.undetermined}` === `${other.undetermined}`);
    return isSame ? [] : [{ name: one.name, files: one.files, answer, other }];
  });

  expect(differing).toEqual([]);
  const exits = library.map(({ answer }) => answer.exit);
  for (const [exit, least] of [
    [0, 500],
    [1, 3000],
    [3, 100],
  ]) {
    expect(exits.filter((one) => one === exit).length, `${exit}`).toBeGreaterThan(least ?? 0);
  }
});
