/** Asks over and over on every connection for a while; answers per second. */
export async function load<Connection>(
  connections: readonly Connection[],
  { seconds, ask }: { seconds: number; ask: (connection: Connection) => Promise<void> },
): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let answers = 0;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < end) {
        await ask(connection);
        answers += 1;
      }
    }),
  );
  return (answers * 1000) / (performance.now() - start);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [
    sorted[sorted.length % 2 === 0 ? middle - 1 : middle],
    sorted[middle],
  ];
  return (low + high) / 2;
}
