import { runDeep } from '../run-deep.js';
import {
  agreeOnChangedValues,
  agreeOnNeighbours,
  takeTheSameValues,
} from './agreement.properties.js';

runDeep({ agreeOnNeighbours, takeTheSameValues, agreeOnChangedValues });
