import { runDeep } from '../run-deep.js';
import * as properties from './instant.properties.js';

runDeep(properties);
