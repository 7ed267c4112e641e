import { runDeep } from '../run-deep.js';
import * as properties from './remedies.properties.js';

runDeep(properties);
