import { runDeep } from '../run-deep.js';
import * as properties from './signature.properties.js';

runDeep(properties);
