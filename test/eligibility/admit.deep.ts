import { runDeep } from '../run-deep.js';
import * as properties from './admit.properties.js';

runDeep(properties);
