import { runDeep } from '../run-deep.js';
import * as properties from './margin.properties.js';

runDeep(properties);
