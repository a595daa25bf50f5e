const POOL_BYTES = 8_192;

/** Random bytes drawn in large portions: each draw is a call into the system, each request wants ten. */
export function pooled(draw: (size: number) => Uint8Array): (size: number) => Uint8Array {
  let pool: Uint8Array = new Uint8Array();
  let used = 0;
  return (size) => {
    if (size > POOL_BYTES) return draw(size);
    if (used + size > pool.length) {
      pool = draw(POOL_BYTES);
      used = 0;
    }
    used += size;
    return pool.subarray(used - size, used);
  };
}
