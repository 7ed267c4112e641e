import { runDeep } from '../run-deep.js';
import * as properties from './any-amounts.properties.js';

runDeep(properties);
