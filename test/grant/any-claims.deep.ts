import { runDeep } from '../run-deep.js';
import * as properties from './any-claims.properties.js';

runDeep(properties);
