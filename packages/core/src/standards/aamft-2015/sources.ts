import type { Mark, Provenance } from '../standard.ts'

/** Where AAMFT publishes its code. */
export const codeUrl: string = 'https://www.aamft.org/Legal_Ethics/Code_of_Ethics.aspx'

/** Public pages in which numbers, titles or the gist of the 2015 code (or of an older one) were seen. */
export const pages = {
  article: 'blog.aamft.org/2015/06/ethics-and-social-media.html',
  multiple: 'blog.aamft.org/2016/12/multiple-relationships.html',
  cards: 'brainscape.com/flashcards/aamft-6681028',
  ethicsCards: 'brainscape ethics-2853889',
  shortCards: 'brainscape aamft-ethics-10146205',
  titleList: 'elitelearning 600323429/26',
  recordsPage: 'elitelearning 306893513/72',
  telehealth: 'telehealth.org/blog/aamft-code-of-ethics',
  draftReview: 'psychotherapynotes.com (review of the 2014 draft)',
  zurGifts: 'zurinstitute.com/ethics-of-gifts-in-therapy',
  zurFees: 'drzur.com/ethics-of-fee',
  zurOldFees: 'drzur.com/ethicsoffee (2001 edition)',
  zurBarter: 'drzur.com/ethics-of-bartering-in-therapy',
  olderEssay: 'termpaperwarehouse (older edition)',
  alabamaAds: 'Alabama Adm. Code 536-X-8-.08 (older edition)',
  alabamaTeletherapy: 'Alabama Adm. Code 536-X-8-.10',
  louisianaAds: 'Louisiana LAC 46:LX.4719 (older edition)',
} as const

/** What an entry says about how it is known. Only numbers seen in a public page count as verified. */
export interface Known {
  readonly verified: boolean
  readonly provenance: Provenance
  readonly url: string
}

/** How an entry of this code is known: its mark and the pages it was seen in. */
export function known(mark: Mark, ...sources: readonly string[]): Known {
  return { verified: mark === '2' || mark === '1', provenance: { mark, sources }, url: codeUrl }
}
