import { runDeep } from '../run-deep.js';
import * as properties from './odds.properties.js';

runDeep(properties);
