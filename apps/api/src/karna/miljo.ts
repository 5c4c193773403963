/** Token of the parsed environment: `@Inject(MILJO) private readonly miljo: ApiMiljo`. */
export const MILJO = Symbol('miljo');
