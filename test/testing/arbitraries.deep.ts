import { runDeep } from '../run-deep.js';
import * as properties from './arbitraries.properties.js';

runDeep(properties);
