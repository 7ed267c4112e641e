import { runDeep } from '../../run-deep.js';
import * as properties from './sha256-counter.properties.js';

runDeep(properties);
