import { runDeep } from '../../run-deep.js';
import * as properties from './rfc3797.properties.js';

runDeep(properties);
