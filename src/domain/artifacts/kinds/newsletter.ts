import { day, documentKind, line, text } from '#domain/artifacts/kind.ts';

export const newsletter = documentKind({
  kind: 'newsletter',
  name: 'Program newsletter',
  says: 'What changed for people outside the program, what it means for them, and what is asked of them.',
  fields: {
    title: line('Title', 'The program and the issue'),
    asOf: day('As of', 'The day on which it was sent', ['Date', 'Sent']),
    readers: line('Readers', 'Who gets it, and what they have to do with the program', ['Audience']),
    from: line('Replies to', 'The one person who answers', ['Sent by', 'From']),
    next: day('Next issue', 'The day of the next one'),
    headline: text('Headline', 'The one thing to remember, in one or two sentences', ['Summary']),
  },
  tables: {
    news: {
      name: 'News',
      says: 'What changed, the most important first; seven at most',
      also: ['Updates', 'What changed'],
      columns: {
        what: line('What', 'What is true now and was not before', ['News', 'Update']),
        means: line('What it means for you', 'What the readers can do, must do or will notice', ['Impact', 'Means']),
        more: line('More', 'Where to read on, or whom to ask', ['Link']),
      },
    },
    dates: {
      name: 'Dates to know',
      says: 'Days on which readers will notice something',
      also: ['Dates'],
      columns: {
        what: line('What', 'What happens that day'),
        date: day('Date', 'The day'),
        who: line('For whom', 'The readers whom it concerns'),
      },
    },
    asks: {
      name: 'What we ask',
      says: 'What readers are to do; leave it empty where nothing is asked',
      also: ['Asks'],
      columns: {
        ask: line('Ask', 'What is to be done'),
        who: line('Of whom', 'The readers who are asked'),
        by: day('By', 'The day after which it is too late'),
      },
    },
    thanks: {
      name: 'Thanks',
      says: 'Who did what that others would not have seen',
      columns: {
        who: line('Who', 'A person or a team'),
        did: line('For', 'What they did'),
      },
    },
  },
});
