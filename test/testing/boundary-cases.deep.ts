import { runDeep } from '../run-deep.js';
import * as properties from './boundary-cases.properties.js';

// A call has dozens of boundary cases, each of which is judged.
runDeep(properties, 2000);
