/** Words of the page that says how the site works and what it does not do. */
export const about = {
  title: 'How it works',
  description:
    'Where each number comes from, what stays on your device, what a signature shows, and what this site will not do.',
  lead: 'You may decide about work with what stands here. So this page says how each number comes about, and where it stops being worth anything.',
  sections: [
    {
      id: 'ledger',
      title: 'A claim is worth what backs it',
      text: [
        'You rate yourself on five anchors a skill: things that somebody could have seen you do. That is what you claim.',
        'Beside it stands what your evidence supports. A story with its date and your role counts as told and carries a skill to 3. A document or a number that another person could check counts as shown and carries it to 4. Where somebody else stands for the work and says what they saw, it is attested and can carry 5.',
        'Work on a practice program is simulated. It carries 3, or 4 once you have defended it live in front of somebody who asks. Level 5 needs two items of real work, one of them attested. With nothing behind it, a skill counts as 2 at most.',
        'A bullet or an answer carries no more than what it rests on. Take an item back, and every score, bullet and answer that rested on it changes at once.',
      ],
    },
    {
      id: 'numbers',
      title: 'Every number can be asked why',
      text: [
        'Bars and weights are in one published table, each with its source, or marked editorial where there is none. The same table computes your score.',
        'The overall figure is the sum of weight × the smaller of 1 and level ÷ bar. A must-have below its floor is named and is never averaged away by strength elsewhere.',
        'The same input gives the same result on every device. Nothing here learns from you, and no model has a part in a score.',
        'A level here is an editorial judgment about what employers ask, not a promise about what one employer will decide.',
      ],
    },
    {
      id: 'self-rating',
      title: 'Why your own rating is not enough',
      text: [
        'Across 22 meta-analyses, self-ratings of ability and measured performance went together only weakly: a mean correlation of .29. People rate themselves more accurately when they know that an example will be asked for. So one is asked for.',
      ],
    },
    {
      id: 'device',
      title: 'What stays on your device',
      text: [
        'All of it. There is no account and there are no cookies. What you enter is kept in this browser, in its database, with rotating copies in a second one.',
        'Nothing is sent anywhere unless you press a button that says what is sent and where to. Pages load nothing from other sites.',
        'This browser is also the limit: whoever can use it can read what you keep in it, and clearing its data clears yours. Export a file every week; the page reminds you. Encrypt that file yourself if the device is shared.',
        'Notes about your employer are sensitive. Say the kind of thing instead of the name, and leave out what you would not show.',
      ],
    },
    {
      id: 'not',
      title: 'What it will not do',
      text: [
        'It does not promise an interview or an offer. It does not score an accent, a pace or a pause. It does not invent a number, an employer or a title, and where a fact is missing it leaves a [slot] for you to fill.',
        'A red flag informs. Only you make one a reason to say no.',
      ],
    },
  ],
  more: 'Where to look further',
  links: [
    { href: '/levels/', text: 'Bars, floors and weights with their sources' },
    { href: '/skills/', text: 'The skills and their anchors' },
    { href: '/record.schema.json', text: 'The shape of an exported record, as a JSON Schema' },
    { href: '/my-path/', text: 'Your data: export, import, delete' },
  ],
  source: 'Zell and Krizan, “Do People Have Insight Into Their Abilities? A Metasynthesis” (2014)',
  sourceUrl: 'https://doi.org/10.1177/1745691613518075',
} as const;
