import { runDeep } from '../run-deep.js';
import * as properties from './writing.properties.js';

runDeep(properties);
