import { runDeep } from '../run-deep.js';
import * as properties from './zone.properties.js';

runDeep(properties);
