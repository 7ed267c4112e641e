import { it } from 'vitest';
import { anyCallHasAPage } from './rules-of-any-call.js';

it('the rules of any call are written in any language', () => anyCallHasAPage(500));
