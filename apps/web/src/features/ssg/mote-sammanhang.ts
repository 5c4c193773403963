import { useOutletContext } from 'react-router';
import type { MoteSvar } from './api/moten.js';

/** The meeting that the page is about, as it was last read. */
export const useMote = (): MoteSvar => useOutletContext<MoteSvar>();

/** The server's word on an event: its verb, whether it is possible, and what stands in the way. */
export const handelseI = (mote: MoteSvar, typ: string) => mote.handelser.find((en) => en.typ === typ);
export const kan = (mote: MoteSvar, typ: string): boolean => handelseI(mote, typ)?.tillaten === true;
