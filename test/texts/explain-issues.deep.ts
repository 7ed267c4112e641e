import { runDeep } from '../run-deep.js';
import * as properties from './explain-issues.properties.js';

runDeep(properties);
