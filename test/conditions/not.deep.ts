import { runDeep } from '../run-deep.js';
import * as properties from './not.properties.js';

runDeep(properties);
