import { runDeep } from '../run-deep.js';
import * as properties from './verifier.properties.js';

runDeep(properties);
