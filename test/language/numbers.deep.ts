import { runDeep } from '../run-deep.js';
import * as properties from './numbers.properties.js';

runDeep(properties);
