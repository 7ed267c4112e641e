import { runDeep } from '../run-deep.js';
import * as properties from './formal-criteria.properties.js';

runDeep(properties);
