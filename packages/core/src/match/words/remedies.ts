import type { WordClasses } from '../vocabulary.ts'

/** Ends without return, and methods without limit, as copy claims them. */
export const remedies: WordClasses = {
  // Any trouble that brings people to therapy, or what has stood for it in the same breath.
  'any-trouble': [
    '@trouble',
    '@condition',
    '(hypervigilance|spiral|spirals|pain|hurt|fear|trigger|pattern|patterns|habit|habits|craving|urge|urges|resentment|bitterness|loneliness|perfectionism|people pleasing|stuttering|sleeplessness|flinch|startle|dread|numbness|stress|overthinking|rumination|obsessing|checking|rage|temper|betrayal)',
  ],
  // Nothing left of it, ever.
  'left-nothing': [
    '(forever|for ever|for good|for life|for keeps|permanently|once and for all|never (again|to return)|completely|entirely|totally|fully|100 %|all of it|every last|period|full stop|end of story|without (relapse|a relapse|relapsing)|sin (recaída|recaídas|recaidas|vuelta)|para siempre|de raíz|de raiz|por completo|definitivamente|all the way|down to the root|by the root|at the root|to the root|the rest of (your|her|his|their) (life|days)|relapse (free|proof))',
    '(do|will|can|does) not (come|grow|creep|bounce) back',
    '(stay|stays|stayed) (gone|off|away|dead|buried)',
    '(no longer|no more|not anymore|never|not) ..3 (in your (system|body|life|head|bones|cells)|part of (you|your life|who you are)|with you|there|yours to carry)',
  ],
  // To bring to an end.
  'bring-to-end': [
    '@do-away',
    '(end|ends|ended|stop|stops|stopped|remove|removes|removed|resolve|resolves|resolved|heal|heals|healed|fix|fixes|fixed|untaught|unteach|unlearn|unlearned|undo|undone|unwind|leave ..3 behind|lift|lifts|lifted|clear|clears|cleared|close|closed|finish|finished|beat|beaten|quit|recover|recovered|release|released|outgrow|outgrown|free|freed|rid|go|goes|gone|quitan|quita|quitamos|sana|sanan|cura|curan|curamos|elimina|eliminamos|desaparece|desaparecen|turn off|switch off|shut off|put down|put out|wash|washes|washed|burn|burns)',
  ],
  // As method or matter that the claim is for.
  'by-us': [
    '(our|my|this|the) ..2 (track|protocol|method|program|work|process|weekend|class|course|approach|model|system|lessons|sessions|cohort|retreat|intensive|group|workshop)',
    '(we|i|here|emdr|hypnosis|brainspotting|hypnotherapy|tapping|treatment|therapy|session|sessions|exposure work|ketamine|neurofeedback|prayer)',
    '(you|your|yours|a child|a teen|she|he|they)',
  ],
  'easing-only': [
    '@left-open',
    "i ('stopped'|'quit'|'gave'|'got'|'left'|'was'|'overcame'|'beat'|'had')",
    '(manage|managing|cope|coping|ease|eases|easing|lessen|milder|quieter|reduce|reduces|lower|softer|smaller|carry|less (often|frequent|power)|grip|room for|make space|live with|symptoms return|come and go|no cure|not a cure|never goes|feel free|free (call|consult|consultation|group|class|workshop|resource|of charge|from)|for now|stigma|insurance|research|study|work through|process|support|history|for (anxiety|depression|trauma|grief))',
  ],
}
