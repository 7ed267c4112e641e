import { runDeep } from '../run-deep.js';
import * as properties from './priority-groups.properties.js';

runDeep(properties);
