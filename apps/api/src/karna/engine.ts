/** Token of the engine: `@Inject(ENGINE) private readonly engine: Engine`. */
export const ENGINE = Symbol('engine');
