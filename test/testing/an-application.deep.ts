import { runDeep } from '../run-deep.js';
import * as properties from './an-application.properties.js';

runDeep(properties);
