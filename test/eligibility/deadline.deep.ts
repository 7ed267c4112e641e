import { runDeep } from '../run-deep.js';
import * as properties from './deadline.properties.js';

runDeep(properties);
