/** Every word of the interface in American English. Another language is another file of this shape. */
export { about } from './en/about.ts';
export { applicationDetail } from './en/applications-detail.ts';
export { applications } from './en/applications.ts';
export { evidence } from './en/evidence.ts';
export { bulletRules } from './en/bullet-rules.ts';
export { example } from './en/example.ts';
export { home } from './en/home.ts';
export { phrases } from './en/phrases.ts';
export { record } from './en/record.ts';
export { resumeBullets } from './en/resume-bullets.ts';
export { resume } from './en/resume.ts';
export { resumeSplit } from './en/resume-split.ts';
export { resumeWork } from './en/resume-work.ts';
export { result } from './en/result.ts';
export { scorecard } from './en/scorecard.ts';
export { site } from './en/site.ts';
export { framework } from './en/framework.ts';
