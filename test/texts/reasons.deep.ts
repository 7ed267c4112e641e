import { runDeep } from '../run-deep.js';
import * as properties from './reasons.properties.js';

runDeep(properties);
