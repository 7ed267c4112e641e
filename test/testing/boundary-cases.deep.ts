import { runDeep } from '../run-deep.js';
import * as properties from './boundary-cases.properties.js';

runDeep(properties);
