import { runDeep } from '../run-deep.js';
import * as properties from './durations.properties.js';

runDeep(properties);
