import { runDeep } from '../run-deep.js';
import * as properties from './obligations.properties.js';

runDeep(properties);
