/** Resolves when somebody asks us to stop: Ctrl-C, a signal, or npm (our parent) having gone away without a word. */
export function stopAsked() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve('npm');
    }, 500);
    timer.unref();
  });
}
