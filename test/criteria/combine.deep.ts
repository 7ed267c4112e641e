import { runDeep } from '../run-deep.js';
import * as properties from './combine.properties.js';

runDeep(properties);
