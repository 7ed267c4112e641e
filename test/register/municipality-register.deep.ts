import { runDeep } from '../run-deep.js';
import * as properties from './municipality-register.properties.js';

runDeep(properties);
