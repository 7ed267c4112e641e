import { runDeep } from '../run-deep.js';
import * as properties from './draw.properties.js';

runDeep(properties);
