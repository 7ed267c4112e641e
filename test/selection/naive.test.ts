import { it } from 'vitest';
import { selectsAsANaiveSelection } from './naive.properties.js';

it('selects as an implementation without shared code does', () => selectsAsANaiveSelection(100));
