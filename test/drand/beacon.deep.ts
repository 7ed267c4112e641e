import { runDeep } from '../run-deep.js';
import * as properties from './beacon.properties.js';

runDeep(properties);
