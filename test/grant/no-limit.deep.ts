import { runDeep } from '../run-deep.js';
import * as properties from './no-limit.properties.js';

runDeep(properties);
