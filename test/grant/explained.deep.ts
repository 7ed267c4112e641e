import { runDeep } from '../run-deep.js';
import * as properties from './explained.properties.js';

runDeep(properties);
