import { runDeep } from '../run-deep.js';
import * as properties from './settled-in-words.properties.js';

runDeep(properties);
