import { runDeep } from '../run-deep.js';
import * as properties from './conditions.properties.js';

runDeep(properties);
