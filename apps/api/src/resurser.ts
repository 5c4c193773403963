import type { Type } from '@nestjs/common';

/** The modules of the resources, one per folder. */
export const resurser: readonly Type[] = [];
