import { runDeep } from '../run-deep.js';
import * as properties from './version-of.properties.js';

runDeep(properties, 2000);
