import { it } from 'vitest';
import * as properties from './completions.properties.js';

it('an outcome that is decided stays the same when missing facts are stated', () => {
  properties.isDecidedForAllCompletions(100);
});

it('what is undetermined can be met and not met', () => {
  properties.isOpenOnlyWhereCompletionsDiffer(100);
});
