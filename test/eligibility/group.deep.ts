import { runDeep } from '../run-deep.js';
import * as properties from './group.properties.js';

runDeep(properties);
