/** Minutes since midnight of a time such as 9:05. */
export function clockOf(time: string): number {
  const [hours = '0', past = '0'] = time.split(':');
  return Number(hours) * 60 + Number(past);
}
