import { runDeep } from '../run-deep.js';
import * as properties from './agreement.properties.js';

runDeep(properties);
