import { runDeep } from '../run-deep.js';
import * as properties from './chi-square.properties.js';

runDeep(properties);
