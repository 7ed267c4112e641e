import { runDeep } from '../../run-deep.js';
import * as properties from './shuffle.properties.js';

runDeep(properties);
