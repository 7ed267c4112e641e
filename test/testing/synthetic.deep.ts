import { runDeep } from '../run-deep.js';
import * as properties from './synthetic.properties.js';

runDeep(properties);
