import { runDeep } from '../run-deep.js';
import * as properties from './tally.properties.js';

runDeep(properties);
