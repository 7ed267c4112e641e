import { runDeep } from '../run-deep.js';
import * as properties from './naive.properties.js';

runDeep(properties);
