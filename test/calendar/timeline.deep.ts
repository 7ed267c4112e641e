import { runDeep } from '../run-deep.js';
import * as properties from './timeline.properties.js';

runDeep(properties);
