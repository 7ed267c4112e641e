import { runDeep } from '../run-deep.js';
import * as properties from './additions.properties.js';

runDeep(properties);
