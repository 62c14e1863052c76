/** What each field of recalls, of what is learned and of the pace means, by its path. */
export const recallFields: Record<string, string> = {
  recalls: 'Every recall of a card; when a card comes back is computed from them',
  'recalls.id': 'Id of the recall',
  'recalls.card': 'Id of the card; it stays when the wording of the card changes',
  'recalls.grade': 'How well it was recalled: 1 again, 2 hard, 3 good, 4 easy',
  'recalls.day': 'The calendar day where the person was',
  'recalls.at': 'The moment, in UTC; it gives the order',

  recallSubjects: 'What the person learns by heart',
  'recallSubjects.id': 'Id of a concept, of a question to explain or of a number, with its kind before it',
  'recallSubjects.addedAt': 'When it was chosen, in UTC; new cards of what was chosen last come first',

  recallPace: 'How the person wants to learn; one row, or none until they choose',
  'recallPace.id': 'Always me',
  'recallPace.retention': 'Chance of recall on the day when a card comes back, 0.8 to 0.95',
  'recallPace.newADay': 'New cards a day',
  'recallPace.overdueADay': 'Overdue cards a day, after a break',
};
