import { runDeep } from '../run-deep.js';
import * as properties from './orgnr.properties.js';

runDeep(properties);
