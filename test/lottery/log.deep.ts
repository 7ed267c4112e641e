import { runDeep } from '../run-deep.js';
import * as properties from './log.properties.js';

runDeep(properties);
