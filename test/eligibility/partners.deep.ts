import { runDeep } from '../run-deep.js';
import * as properties from './partners.properties.js';

runDeep(properties);
