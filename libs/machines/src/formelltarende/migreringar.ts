import { beslutsgang } from '#contracts';
import { objekt, text } from '../las/varde.js';
import type { Process } from '../process.js';
import { ordningFor } from './konfiguration.js';

/** Version 1 asked the regime each time; what it says when the matter is next stepped is what the matter keeps. One that has ended asks no more, and its regime may be gone. */
export const migreringar: Process['migreringar'] = {
  1: (snapshot) => {
    const { context, ...resten } = objekt(snapshot);
    if (resten.status === 'done') return snapshot;
    const kontext = objekt(context);
    const ordning = ordningFor(text(kontext.regim) ?? '', text(kontext.organ) ?? '', beslutsgang.parse(kontext.beslutsgang));
    return { ...resten, context: { ...kontext, ordning } };
  },
};
