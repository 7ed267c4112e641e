import { runDeep } from '../run-deep.js';
import { boundsTheExactBias } from './entropy.properties.js';

runDeep({ boundsTheExactBias });
