import type { WordClasses } from '../vocabulary.ts'

/** Words that are at home in a practice and seldom elsewhere: they tell therapy from every other trade. */
export const practiceTalk: WordClasses = {
  // "Client", "session" and "practice" are missing: lawyers and programmers have them too.
  'therapy-talk': [
    '(therapist|counselor|counsellor|clinician|psychologist|psychotherapist|therapy|counseling|counselling|psychotherapy|teletherapy|therapeutic|lmft|mft|lpc|lcsw)',
    '(couple|spouse|husband|wife|marriage|marital|affair|grief|trauma|depression|anxiety|panic|heartbreak|breakup|divorce|attachment style|diagnosis|symptom)',
    "(your|our|every|each|a|couples|my|between|the|family|next) ('session'|'sessions'|'client'|'clients')",
    '(her|his|our) ..1 sessions',
    '(pastor|your (partner|pain|heart|feelings|story|grief|worries|mood)|you two|which of you|the two of you|both of you)',
  ],
}
