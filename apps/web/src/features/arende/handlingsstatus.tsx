import { Tag } from '@digdir/designsystemet-react';
import type { Handlingsrad } from './api/handlingar.js';
import { statusord } from './handlingsord.js';

/** A draft and an annulled document stand out; the words say it, never the colour alone. */
export function Handlingsstatus({ status }: { status: Handlingsrad['status'] }) {
  const farg = status === 'utkast' ? 'warning' : status === 'makulerad' ? 'neutral' : 'info';
  return <Tag data-color={farg}>{statusord[status]}</Tag>;
}
