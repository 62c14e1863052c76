/** The id of the control in which a place of the document is written. */
export const cellId = (section: string, place?: number, column?: string): string =>
  ['at', section, place, column].filter((step) => step !== undefined).join('-');
