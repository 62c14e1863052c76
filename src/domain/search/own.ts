import type { Story } from '#domain/record/interview.ts';
import { type SearchDocument, shorten } from './document.ts';

/** A person's own stories as findable places. They are indexed on the device that they lie on, and nowhere else. */
export const ownDocuments = (stories: readonly Story[]): SearchDocument[] =>
  stories.map((story) => ({
    id: story.id,
    kind: 'own-story',
    title: story.title,
    keywords: [],
    text: shorten([story.situation, story.task, story.action, story.result, story.reflection].join(' '), 200),
    url: `/stories/#story=${story.id}`,
    skills: story.skills,
  }));
