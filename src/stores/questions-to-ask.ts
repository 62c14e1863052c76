/** Questions to ask are no part of the record; a face reaches them through here because it may not fetch. */
export { fetchQuestionsToAsk } from '#platform/questions-to-ask.ts';
