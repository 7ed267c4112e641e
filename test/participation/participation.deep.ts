import { runDeep } from '../run-deep.js';
import * as properties from './participation.properties.js';

runDeep(properties);
