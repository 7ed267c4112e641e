import { runDeep } from '../run-deep.js';
import * as properties from './completions.properties.js';

runDeep(properties);
