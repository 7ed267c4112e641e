import { runDeep } from '../run-deep.js';
import * as properties from './select.properties.js';

runDeep(properties, 2000);
