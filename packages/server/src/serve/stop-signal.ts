/**
 * Settles when the process is asked to stop: by a signal, or because the one that started it is gone.
 * A second signal ends it at once.
 */
export function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    let asked = 0;
    const hear = (signal: NodeJS.Signals) => {
      // Ctrl-C reaches this process twice: from the terminal, and passed on by its parent.
      if (asked && Date.now() - asked > 1_000) process.exit(1);
      asked ||= Date.now();
      resolve(signal);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
    process.once('disconnect', () => resolve('disconnect'));
    // Listening alone must not keep the process alive once everything else is closed.
    process.channel?.unref();
  });
}
