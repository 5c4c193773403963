import type { Lage } from '#contracts';

/** What every process needs from the register. All of it is idempotent. */
export interface RuntimeActivities {
  /** The case's position now; null when the case does not exist (any more). */
  lasLage(arendeId: string): Promise<Lage | null>;
  /** Delivers an effect from one case to another (contracts: motoreffekter); once done or no longer wanted it is closed. */
  meddelaArende(effektId: string): Promise<void>;
  /** Asks the engine to fire one deadline; one that has moved is refused harmlessly. */
  fyraFrist(frist: { fristId: string; at: string }): Promise<'utford' | 'inaktuell' | 'for-tidigt'>;
}
