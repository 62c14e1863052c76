import { showExample } from './example.ts';

/** Shows the worked example instead of the person's own record. Rejects where its script does not arrive. */
export async function lookAtExample(): Promise<void> {
  const { exampleRecord } = await import('#domain/example-record.ts');
  showExample(exampleRecord(new Date().toISOString()));
}
