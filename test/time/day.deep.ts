import { runDeep } from '../run-deep.js';
import * as properties from './day.properties.js';

runDeep(properties);
