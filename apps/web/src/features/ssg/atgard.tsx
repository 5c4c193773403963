import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { MoteSvar } from './api/moten.js';
import { handelseI } from './mote-sammanhang.js';
import { useHandelse } from './use-handelse.js';

interface AtgardProps {
  mote: MoteSvar;
  typ: string;
  /** Replaces the server's verb where the act means something more precise here. */
  knapp?: string;
  variant?: 'primary' | 'secondary' | 'tertiary';
  /** What is said when it has been done. */
  klart: string;
  ingress?: string;
  /** What is sent, or null when something is left to fill in. */
  data: () => Record<string, unknown> | null;
  rensa?: () => void;
  children?: ReactNode;
}

/** An act of the meeting: a button when the server allows it, its form in a dialog. Nothing is drawn for those who may not. */
export function Atgard({ mote, typ, knapp, variant = 'secondary', klart, ingress, data, rensa, children }: AtgardProps) {
  const [oppen, setOppen] = useState(false);
  const rubrik = useId();
  const server = handelseI(mote, typ);
  const stang = () => {
    setOppen(false);
    skicka.reset();
  };
  const skicka = useHandelse(mote.id, klart, () => {
    setOppen(false);
    rensa?.();
  });
  if (!server?.tillaten) return null;
  const verb = knapp ?? server.verb;
  const sand = () => {
    const innehall = data();
    if (innehall) skicka.mutate({ handelse: typ, data: innehall });
  };
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  return (
    <>
      <Button variant={variant} onClick={() => setOppen(true)}>
        {verb}
        {children && variant !== 'primary' ? ' …' : ''}
      </Button>
      {oppen && (
        <Dialog open onClose={stang} closeButton="Stäng" aria-labelledby={rubrik} className="bred-dialog">
          <form className="dialogform" noValidate onSubmit={vidSkicka}>
            <Heading level={2} data-size="xs" id={rubrik}>
              {verb}
            </Heading>
            {ingress && <Paragraph>{ingress}</Paragraph>}
            {children}
            {!skicka.isPending && <Avslag fel={skicka.error} igen={sand} />}
            <div className="knapprad">
              <Button type="submit" loading={skicka.isPending}>
                {verb}
              </Button>
              <Button variant="secondary" onClick={stang}>
                Avbryt
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}

/** What is not possible yet and why, for those whose act it is. */
export function InteMojligt({ mote, typer }: { mote: MoteSvar; typer: readonly string[] }) {
  const rader = typer.flatMap((typ) => {
    const server = handelseI(mote, typ);
    return server && !server.tillaten && server.hinder.every(({ regel }) => !regel.startsWith('ar-')) && server.hinder.length > 0
      ? [server]
      : [];
  });
  if (rader.length === 0) return null;
  return (
    <details>
      <summary>Inte möjligt ännu ({rader.length})</summary>
      <ul className="omojliga">
        {rader.map(({ typ, verb, hinder }) => (
          <li key={typ}>
            <strong>{verb}</strong>
            {hinder.map(({ regel, mening, kalla, kanGorasAv }) => (
              <div key={regel}>
                {mening} <span className="dampad">{kalla}</span>
                <br />
                Kan göras av: {kanGorasAv}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
