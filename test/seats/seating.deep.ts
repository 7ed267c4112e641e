import { runDeep } from '../run-deep.js';
import * as properties from './seating.properties.js';

runDeep(properties);
