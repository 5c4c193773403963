import { CreateRegister1700000000001 } from './1700000000001-create-register.js';

/** Every migration in order; listed by import so that a build, a bundle and a test see the same ones. */
export const migrations = [CreateRegister1700000000001];
