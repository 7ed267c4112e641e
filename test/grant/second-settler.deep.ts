import { runDeep } from '../run-deep.js';
import * as properties from './second-settler.properties.js';

runDeep(properties);
