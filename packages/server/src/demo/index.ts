export { isDemoTenant, seedDemo } from './seed-demo.ts';
