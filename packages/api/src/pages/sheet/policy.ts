import { createHash } from 'node:crypto';

interface PagePolicy {
  /** The sheet written into the page; it is allowed by its hash. */
  readonly style: string;
  /** Who may show the page in a frame; nobody where it is not given. */
  readonly ancestors?: readonly string[];
}

/** The policy of our own pages: everything from here, nothing from elsewhere, no markup from strings. */
export function policyOf({ style, ancestors = [] }: PagePolicy): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}

/** What a host may demand of a page that carries our elements; nothing of them breaks under it. */
export const hostPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');
