import { runDeep } from '../run-deep.js';
import * as properties from './entries.properties.js';

runDeep(properties);
