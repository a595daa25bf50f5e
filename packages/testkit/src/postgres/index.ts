export { startCluster, type Cluster } from './cluster.ts';
export { createThrowAway, type ThrowAway } from './template.ts';
