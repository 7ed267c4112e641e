import { runDeep } from '../run-deep.js';
import * as properties from './texts.properties.js';

runDeep(properties);
