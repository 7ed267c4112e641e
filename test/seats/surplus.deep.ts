import { runDeep } from '../run-deep.js';
import * as properties from './surplus.properties.js';

runDeep(properties);
