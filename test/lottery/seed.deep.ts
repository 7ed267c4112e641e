import { runDeep } from '../run-deep.js';
import * as properties from './seed.properties.js';

runDeep(properties);
