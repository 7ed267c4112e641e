import { runDeep } from '../run-deep.js';
import * as properties from './with-decisions.properties.js';

runDeep(properties);
