export { attribution, norway } from './norway.js';
export {
  createRegister,
  type Municipality,
  type MunicipalityRegister,
  type ParallelName,
  type RegisterData,
} from './register.js';
