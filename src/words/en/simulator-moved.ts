const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${Math.abs(by)}` : '0');
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Words for what moved a meter of a day, and why. */
export const simulatorMoved = {
  signed,
  /** The word beside the sign, by meter, for more and for less. */
  ways: {
    schedule: { up: 'later', down: 'earlier' },
    budget: { up: 'dearer', down: 'cheaper' },
    quality: { up: 'risen', down: 'fallen' },
    energy: { up: 'risen', down: 'fallen' },
    trust: { up: 'gained', down: 'lost' },
  },
  amount: {
    schedule: (by: number) => `${signed(by)} working ${Math.abs(by) === 1 ? 'day' : 'days'}`,
    budget: (by: number) => `${signed(by)} thousand`,
    quality: signed,
    energy: signed,
    trust: signed,
  },
  names: { schedule: 'end of the program', budget: 'cost', quality: 'quality', energy: 'your energy' },
  trustOf: (name: string) => `trust of ${name}`,
  because: {
    choice: (time: string) => `by your choice at ${time}`,
    consequence: (time: string) => `by what came at ${time}`,
    nextMorning: 'by what came the next morning',
    lateness: (minutes: number, event: string) =>
      `for coming ${plural(minutes, 'minute', 'minutes')} late to “${event}”`,
    rest: 'for a gap in your calendar',
    overtime: (minutes: number) => `for working ${plural(minutes, 'minute', 'minutes')} longer than you meant to`,
  },
  /** A meter after its last step, as it is read out. */
  stands: (meter: string, amount: string, way: string, why: string) => `${meter} ${amount}, ${way}, ${why}`,
  sinceChoice: (changes: string) => `Since your last choice: ${changes}.`,
  moved: (changes: string) => `What moved: ${changes}`,
  nothing: 'nothing moved',
  allPeople: (count: number) => (count === 1 ? 'All people: one more' : `All people: ${count} more`),
  nobody: 'Nobody is here, and nobody’s trust has moved.',
};
