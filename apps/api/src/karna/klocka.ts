import { Injectable } from '@nestjs/common';
import { datumI } from '#calendar';

/** The only place where the counter asks what time it is; tests put another in its place. */
@Injectable()
export class Klocka {
  nu(): Date {
    return new Date();
  }

  /** Today in Europe/Stockholm, yyyy-mm-dd. */
  idag(): string {
    return datumI(this.nu());
  }
}
