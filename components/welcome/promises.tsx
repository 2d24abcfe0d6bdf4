import { useText } from '../deps';

/** What LinkedIn's agreement says stands among them, as plain as the rest: the choice below rests on it. */
export function Promises() {
  const { read, stored, never, agreement } = useText().welcome;
  return (
    <>
      <dl className="promises">
        {[read, stored, never].map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <section className="notice notice-care">
        <h2 className="notice-title">{agreement.title}</h2>
        <p>{agreement.text}</p>
      </section>
    </>
  );
}
