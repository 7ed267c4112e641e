import { runDeep } from '../run-deep.js';
import * as properties from './hostile-records.properties.js';

runDeep(properties);
