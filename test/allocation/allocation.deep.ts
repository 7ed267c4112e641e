import { runDeep } from '../run-deep.js';
import * as properties from './allocation.properties.js';

runDeep(properties);
