/** Words of the frame around every page. */
export const site = {
  name: 'Critical Path',
  tagline: 'A coach for people who want to become Technical Program Managers',
  skip: 'Skip to content',
  path: 'Your path',
  nodes: {
    understand: 'Understand',
    score: 'Score',
    decide: 'Decide',
    prove: 'Prove',
    write: 'Write',
    practice: 'Practice',
  },
  nodeState: { empty: '', begun: 'begun', done: 'done', next: 'next step' },
  notBuilt: 'not built yet',
  search: 'Search',
  searchKey: 'Press / to search',
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
  footer: {
    privacy: 'No account, no cookies. What you enter stays on this device unless you send it.',
    yours: 'Your data',
    framework: 'Skills framework',
    levels: 'Levels and bars',
    redFlags: 'Red flags',
    backgrounds: 'Starting points',
    about: 'How it works',
    license: 'Code under MIT. Content under CC BY 4.0.',
    onet:
      'This site includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. We have modified some of this information; USDOL/ETA has not approved, endorsed, or tested these modifications.',
  },
  notFound: {
    title: 'This page is not on the path',
    lead: 'The address leads nowhere here. Nothing you saved is affected.',
    home: 'Go to the start',
    skills: 'See the skills framework',
  },
} as const;
