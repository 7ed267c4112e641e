import { runDeep } from '../../run-deep.js';
import * as properties from './ticket.properties.js';

runDeep(properties);
