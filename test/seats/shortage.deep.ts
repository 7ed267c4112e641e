import { runDeep } from '../run-deep.js';
import * as properties from './shortage.properties.js';

runDeep(properties);
