import type { Page } from '../prose/page.ts'

/** What a page is for, where that asks for certain words on it. */
export type Genre = 'contact' | 'telehealth' | 'associates' | 'fees'

/** Words of a file's name, a title or a first heading. Whole words only: *coffees* is no *fees*. */
const NAMES: Readonly<Record<Genre, RegExp>> = {
  contact:
    /^contact\b|\b(?:contact (?:us|me|form|info|information|page)|(?:get|keep|be) in touch|reach (?:us|me|out)|(?:message|write(?: to)?|e-?mail|text) (?:us|me)|send (?:us |me )?a message|book (?:a |an |your )?(?:call|consultation|appointment)|request (?:a |an )?(?:call|consultation|appointment))\b/,
  telehealth:
    /\b(?:tele-?(?:health|therapy|mental health)|(?:online|virtual|video|remote) (?:therapy|counsell?ing|sessions?|visits?|couples|marriage|appointments?))\b/,
  associates:
    /\b(?:(?:associates|interns|trainees|supervisees|practicum students|pre-?licensed(?: (?:therapists|clinicians|staff))?)|(?:registered|mft|marriage and family therap(?:y|ist)|therapist|counsell?or|clinical|resident) (?:associate|intern|trainee)|(?:student|intern|associate) therapists?)\b/,
  fees: /\b(?:fees?|rates|pricing|prices|what it costs|what (?:we|i) charge|cost of (?:therapy|counsell?ing|sessions)|(?:session|therapy|counsell?ing) costs?)\b/,
}

/** Posts and news may speak of these things without being the page for them. */
const WRITING =
  /(?:^|[/\\])(?:blog|posts?|_posts|articles?|news|newsletters?|social|podcast|reviews?)(?:[/\\]|$)/i

/** Says that the name is a practice's, not that people in training are meant: "Bay & Associates". */
const FIRM = /(?:&|\band\b) associates\b/g

/** Whether a page is of a genre, by its file's name, its front matter's title and its first heading. */
export function isOfGenre(page: Page, genre: Genre): boolean {
  if (page.path !== undefined && WRITING.test(page.path)) return false
  return namesOf(page).some((name) => NAMES[genre].test(name.replace(FIRM, '')))
}

function namesOf({ path, frontMatter, passages }: Page): readonly string[] {
  const file = path
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\.\w+$/, '')
  const heading = passages.find(({ kind, depth }) => kind === 'heading' && (depth ?? 1) <= 2)
  return [file?.replace(/[-_]+/g, ' '), frontMatter?.data.title, heading?.text]
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase())
}
