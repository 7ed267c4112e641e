import { runDeep } from '../run-deep.js';
import * as properties from './claims.properties.js';

runDeep(properties);
