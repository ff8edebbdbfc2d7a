import type { Consultation } from './guidance.ts'

/**
 * Where to ask when unsure.
 *
 * @example
 * consultation.url // 'https://www.aamft.org'
 */
export const consultation: Consultation = {
  text: "Not sure? AAMFT members can put ethics questions to AAMFT's legal and ethics staff; it is best to ask before you publish. A supervisor, a trusted colleague or your own lawyer can help as well. What Shingle says is not legal advice.",
  url: 'https://www.aamft.org',
}
