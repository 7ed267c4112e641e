import { runDeep } from '../run-deep.js';
import * as properties from './changes.properties.js';

runDeep(properties);
