import { ActivityFailure, isCancellation, log } from '@temporalio/workflow';

/** Does something that is good to have done: a reminder that cannot be given must not stop the case. Null when it could not. */
export async function utanAttHindra<T>(arbete: () => Promise<T>): Promise<T | null> {
  try {
    return await arbete();
  } catch (fel) {
    if (isCancellation(fel) || !(fel instanceof ActivityFailure)) throw fel;
    log.warn('Ett arbete i fasen kunde inte göras', { activity: fel.activityType });
    return null;
  }
}
