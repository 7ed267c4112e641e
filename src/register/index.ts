/**
 * The Norwegian municipalities since 2018, by organisation number and by municipality number.
 *
 * @module utlysning/municipalities
 */

export {
  createRegister,
  type Municipality,
  type MunicipalityRegister,
  type ParallelName,
  type RegisterData,
} from './municipality-register.js';
export { attribution, norway } from './norway.js';
