import type { Person } from '@/lib/domain/person';
import { firstName } from '@/lib/domain/draft-people';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly people: readonly Person[];
  readonly onChange: (personId: string) => void;
};

/** Which of several; with one alone there is nothing to choose. */
export function WhomSelect({ label, value, people, onChange }: Props) {
  if (people.length < 2) return null;
  return (
    <select
      className="input heard-whom"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {firstName(person.name)}
        </option>
      ))}
    </select>
  );
}
