/**
 * The Norwegian municipalities since 2018, by organisation number and by municipality number.
 *
 * @module utlysning/municipalities
 */

export { attribution, norway } from './norway.js';
export {
  createRegister,
  type Municipality,
  type MunicipalityRegister,
  type ParallelName,
  type RegisterData,
} from './register.js';
