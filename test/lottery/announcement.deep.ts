import { runDeep } from '../run-deep.js';
import * as properties from './announcement.properties.js';

runDeep(properties);
