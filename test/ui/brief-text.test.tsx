import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { readBrief } from '#domain/exercises/brief.ts';
import { BriefText } from '#ui/BriefText.tsx';

it('a brief is shown as paragraphs and as lists that keep their numbers', () => {
  document.body.innerHTML = renderToStaticMarkup(
    <BriefText parts={readBrief('Sort them.\n\n9. Ana: <b>it</b> is down.\n10. Ben: it is up.\n\nOne page.')} />,
  );
  expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(['P', 'OL', 'P']);
  expect([...document.querySelectorAll('li')].map(({ value, textContent }) => [value, textContent])).toEqual([
    [9, 'Ana: <b>it</b> is down.'],
    [10, 'Ben: it is up.'],
  ]);
});
