import { X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useSettings, useText } from '../deps';
import { Part } from '../shell/part';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { TextField } from '../ui/field';

type Props = { readonly onChange: (ownEmails: readonly string[]) => void };

/** Whom no invitation offers to remember: oneself. */
export function OwnAddresses({ onChange }: Props) {
  const { ownEmails } = useSettings();
  const { own: t } = useText().settings;
  const { common, people } = useText();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const known = ownEmails ?? [];

  function add(event: FormEvent) {
    event.preventDefault();
    const email = typed.trim().toLowerCase();
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return setWrong(true);
    setTyped('');
    onChange([...new Set([...known, email])]);
  }

  return (
    <Part title={t.title}>
      <div className="stack-s">
        <p className="field-hint">{t.text}</p>
        {known.length === 0 ? null : (
          <div className="chips">
            {known.map((email) => (
              <Chip
                key={email}
                aria-label={t.remove(email)}
                onClick={() => onChange(known.filter((each) => each !== email))}
              >
                <bdi>{email}</bdi>
                <X size={13} aria-hidden="true" />
              </Chip>
            ))}
          </div>
        )}
        <form className="one-field" noValidate onSubmit={add}>
          <TextField
            label={t.add}
            bare
            type="email"
            placeholder={t.example}
            value={typed}
            problem={wrong ? people.person.emailWrong : undefined}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
          />
          <Button type="submit" disabled={typed.trim() === ''}>
            {common.add}
          </Button>
        </form>
      </div>
    </Part>
  );
}
