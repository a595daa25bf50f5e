export { createIdempotencyKey } from './idempotency-key.ts';
export { createTransport, type Transport } from './transport.ts';
export { listOf, type Answered, type Call, type List, type Page } from './call.ts';
export type {
  ApiRequest,
  CallOptions,
  ClientOptions,
  CreateOptions,
  TransportOptions,
} from './options.ts';
