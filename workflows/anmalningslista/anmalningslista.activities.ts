/** Effects of the list; each is done once at its target. */
export interface AnmalningslistaHandlingar {
  framstallAnmalningslista(effektId: string): Promise<void>;
}
