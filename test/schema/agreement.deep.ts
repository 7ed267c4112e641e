import { runDeep } from '../run-deep.js';
import {
  agreeOnChangedValues,
  agreeOnNeighbours,
  takeTheSameValues,
} from './agreement.properties.js';

// A thousand values of each of the shapes, which are more than ten.
runDeep({ agreeOnNeighbours, takeTheSameValues, agreeOnChangedValues }, 1000);
