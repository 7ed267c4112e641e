import { runDeep } from '../run-deep.js';
import * as properties from './round.properties.js';

runDeep(properties);
