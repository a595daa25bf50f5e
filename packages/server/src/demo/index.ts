export { canaries } from './people/canaries.ts';
export { isDemoTenant, seedDemo } from './seed-demo.ts';
