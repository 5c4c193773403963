import { z } from 'zod';

/** Every problem code with its HTTP status and Swedish title, in one table. Codes cross processes; classes do not. */
export const problemkoder = {
  'inte-inloggad': { status: 401, title: 'Du är utloggad. Logga in igen.' },
  'ingen-behorighet': { status: 403, title: 'Du saknar behörighet för detta.' },
  'csrf-saknas': { status: 403, title: 'Sidan behöver läsas om innan du kan fortsätta.' },
  'finns-inte': { status: 404, title: 'Det du söker finns inte.' },
  'metoden-tas-inte-emot': { status: 405, title: 'Adressen tar inte emot det anropet.' },
  'innehallet-ar-inte-json': { status: 415, title: 'Innehållet ska skickas som JSON (application/json).' },
  'felaktig-begaran': { status: 400, title: 'Uppgifterna kan inte tas emot som de är skrivna.' },
  'ogiltiga-uppgifter': { status: 422, title: 'Rätta de markerade uppgifterna.' },
  'begaran-kom-inte-i-tid': { status: 408, title: 'Begäran kom inte fram i tid. Försök igen.' },
  'for-stor': { status: 413, title: 'Innehållet är för stort.' },
  'huvudena-ar-for-stora': { status: 431, title: 'Begärans huvuden är för stora.' },
  'for-manga-forsok': { status: 429, title: 'För många försök. Vänta en stund och försök igen.' },
  'regel-hindrar': { status: 409, title: 'Detta är inte möjligt ännu.' },
  'inaktuellt-steg': { status: 409, title: 'Ärendet har ändrats sedan du öppnade det.' },
  'nyckel-ateranvand': { status: 409, title: 'Begäran har redan skickats med annat innehåll.' },
  'redan-tagen': { status: 409, title: 'Uppgiften är redan tagen.' },
  'inte-din-uppgift': { status: 409, title: 'Uppgiften är inte din.' },
  'uppgift-avslutad': { status: 409, title: 'Uppgiften är redan avslutad.' },
  'utkast-konflikt': { status: 409, title: 'Utkastet har ändrats på ett annat ställe.' },
  'avsnittet-skrivs': { status: 409, title: 'En kollega skriver i avsnittet.' },
  'arendet-pausat': { status: 409, title: 'Ärendet är pausat.' },
  'nyare-version': {
    status: 503,
    title: 'Ärendet har förts vidare i en nyare version av systemet. Det är säkert att försöka igen om en stund.',
  },
  'arendet-svarar-inte': { status: 503, title: 'Ärendet svarar inte just nu. Det är säkert att försöka igen.' },
  'internt-fel': { status: 500, title: 'Något gick fel. Vi vet inte om åtgärden registrerades.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKod = keyof typeof problemkoder;

/** RFC 9457 problem with the project's own members. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  kod: z.enum(Object.keys(problemkoder) as [ProblemKod, ...ProblemKod[]]),
  regel: z.string().optional(),
  lagrum: z.string().nullable().optional(),
  kalla: z.string().optional(),
  saknas: z.array(z.string()).optional(),
  kanGorasAv: z.string().optional(),
  /** Each rule that says no, when there are several; the fields above are about the first. */
  brister: z
    .array(
      z.object({
        mening: z.string(),
        kalla: z.string(),
        lagrum: z.string().nullable(),
        saknas: z.array(z.string()),
        kanGorasAv: z.string(),
      }),
    )
    .optional(),
  falt: z.array(z.object({ falt: z.string(), meddelande: z.string() })).optional(),
  steg: z.number().int().optional(),
  referens: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Makes a problem from its code; details are fixed sentences without personal data. */
export function problem(kod: ProblemKod, detaljer: Partial<Omit<Problem, 'type' | 'title' | 'status' | 'kod'>> = {}): Problem {
  const { status, title } = problemkoder[kod];
  return { type: `/problem/${kod}`, title, status, kod, ...detaljer };
}
