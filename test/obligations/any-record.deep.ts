import { runDeep } from '../run-deep.js';
import * as properties from './any-record.properties.js';

runDeep(properties);
