import { runDeep } from '../run-deep.js';
import * as properties from './any-order.properties.js';

runDeep(properties);
