import { runDeep } from '../run-deep.js';
import * as properties from './decided-lines.properties.js';

runDeep(properties);
