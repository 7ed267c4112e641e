import { runDeep } from '../run-deep.js';
import * as properties from './chain.properties.js';

runDeep(properties);
