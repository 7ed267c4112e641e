import { runDeep } from '../run-deep.js';
import * as properties from './decisive.properties.js';

runDeep(properties);
