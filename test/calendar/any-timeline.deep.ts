import { runDeep } from '../run-deep.js';
import * as properties from './any-timeline.properties.js';

runDeep(properties);
