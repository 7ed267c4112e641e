/**
 * How many milliseconds of processor time something takes. Other work on the machine changes them
 * little, and two of them measured in turn give a ratio that hardly depends on the machine.
 */
export function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
