import { runDeep } from '../run-deep.js';
import * as properties from './statement-arithmetic.properties.js';

runDeep(properties);
