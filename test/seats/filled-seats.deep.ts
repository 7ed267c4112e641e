import { runDeep } from '../run-deep.js';
import * as properties from './filled-seats.properties.js';

runDeep(properties);
