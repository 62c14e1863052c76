import { $showing } from '#stores/example.ts';
import { $saveState } from '#stores/record.ts';
import { onUse } from '#ui/onUse.tsx';
import { PartLinks } from '#ui/PartLinks.tsx';
import { useHash } from '#ui/useHash.ts';
import { useNow } from '#ui/useNow.ts';
import { useSaved } from '#ui/useSaved.ts';
import { View } from '#ui/View.tsx';
import { mentorParts as words, takeIn, whileLoading } from '#words/en.ts';
import type { DeskContent } from './content.ts';
import styles from './Mentor.module.css';
import { useWarm } from './warm.ts';

const load = {
  takeIn: async () => (await import('./TakeIn.tsx')).TakeIn,
  roster: async () => (await import('./Roster.tsx')).Roster,
  assign: async () => (await import('./Assign.tsx')).Assign,
  example: async () => (await import('./Example.tsx')).MentorExampleBanner,
  case: async () => (await import('./CaseDesk.tsx')).CaseDesk,
  remarks: async () => (await import('./Bank.tsx')).Bank,
  key: async () => (await import('./KeyPart.tsx')).KeyPart,
  calibration: async () => (await import('./Calibration.tsx')).Calibration,
};
const further = [
  async () => await import('./DocSheet.tsx'),
  async () => await import('./Changes.tsx'),
  async () => await import('./RuleFindings.tsx'),
  async () => await import('./PlacePick.tsx'),
  async () => await import('./PlaceName.tsx'),
];
const loads = [...Object.values(load), ...further];
const TakeIn = onUse(load.takeIn, whileLoading);
const Roster = onUse(load.roster, whileLoading);
const Assign = onUse(load.assign, whileLoading);
const MentorExampleBanner = onUse(load.example, whileLoading);
const CaseDesk = onUse(load.case, whileLoading);
const Bank = onUse(load.remarks, whileLoading);
const KeyPart = onUse(load.key, whileLoading);
const Calibration = onUse(load.calibration, whileLoading);

const parts = ['waiting', 'assign', 'remarks', 'calibration', 'key'] as const;

/** The mentor desk: what waits, giving work, one case, remarks to use again, the key. */
export function Desk({ content }: { content: DeskContent }) {
  const saving = useSaved($saveState);
  const isExample = useSaved($showing).who === 'example';
  const now = useNow();
  const hash = useHash().slice(1);
  useWarm(loads);
  if (now === null || saving.state === 'loading') return <p role="status">{takeIn.loading}</p>;
  const isCase = hash.startsWith('case-');
  const part = (isExample ? undefined : parts.find((one) => one === hash)) ?? 'waiting';
  return (
    <>
      {isExample ? (
        <MentorExampleBanner />
      ) : (
        <PartLinks
          label={words.label}
          parts={parts.map((name) => ({ name, text: words.names[name] }))}
          current={isCase ? null : part}
        />
      )}
      <View place={hash} className={styles['part']}>
        {isCase && <CaseDesk key={hash} id={hash.slice('case-'.length)} now={now} />}
        {!isCase && part === 'waiting' && <Roster now={now} content={content} />}
        {!isCase && part === 'assign' && <Assign content={content} />}
        {!isCase && part === 'remarks' && <Bank />}
        {!isCase && part === 'calibration' && <Calibration skills={content.skills} />}
        {!isCase && part === 'key' && <KeyPart />}
      </View>
      {!isCase && !isExample && part === 'waiting' && (
        <div className="section">
          <TakeIn />
        </div>
      )}
    </>
  );
}
