import { runDeep } from '../run-deep.js';
import * as properties from './dates.properties.js';

runDeep(properties);
