export {
  admission,
  assessment,
  hostCriteria,
  registerSource,
  superseded,
  withdrawn,
} from '../../../src/eligibility/parse-admission.js';
