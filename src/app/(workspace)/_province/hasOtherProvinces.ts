import type { Actor } from '@/domain/access/actor'
import { openPages } from '@/domain/access/openPages'

/** Whether somebody may open more than one province: those who hold posts in several, or see the whole country. */
export const hasOtherProvinces = (actor: Actor): boolean => openPages(actor).provinces.length !== 1
