import { useMemo } from 'react';
import type { KindName } from '#domain/artifacts/kinds.ts';
import { lint } from '#domain/artifacts/lint.ts';
import { readMarkdown } from '#domain/artifacts/markdown.ts';
import { namePlace, pathOfPlace } from '#domain/artifacts/place.ts';
import { mentorDesk, mentoring } from '#words/en.ts';
import type { FormOf } from './forms.ts';

const words = mentorDesk.case;

/** Shown: what a person can take up in one sitting. */
const handful = 8;

type Props = {
  kind: KindName;
  text: string;
  onTake: (remark: Omit<FormOf<'remark'>, 'criterion' | 'keeps' | 'bank'>) => void;
};

/** What the document rules find in the work: the common half of the feedback, to be taken as remarks. */
export function RuleFindings({ kind, text, onTake }: Props) {
  const findings = useMemo(() => {
    const read = readMarkdown(kind, text);
    return read.state === 'read' ? lint(kind, read.document).filter(({ type }) => type !== 'celebratory') : [];
  }, [kind, text]);
  return (
    <details>
      <summary>
        {words.findings} ({findings.length})
      </summary>
      {findings.length === 0 && <p>{words.findingsNone}</p>}
      <ul>
        {findings.slice(0, handful).map((finding, index) => (
          <li key={`${finding.code} ${index}`}>
            <p>
              <strong>{mentoring.type[finding.type]}</strong> · {namePlace(kind, finding.where)}: {finding.message}{' '}
              <button
                type="button"
                className="plain-button"
                onClick={() =>
                  onTake({
                    type: finding.type,
                    text: `${finding.message} ${finding.fix}`,
                    at: pathOfPlace(finding.where),
                    quote: finding.where.words?.text ?? '',
                    near: finding.where.words?.start ?? 0,
                  })
                }
              >
                {words.useFinding}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
