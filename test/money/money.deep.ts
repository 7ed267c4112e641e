import { runDeep } from '../run-deep.js';
import * as properties from './money.properties.js';

runDeep(properties);
