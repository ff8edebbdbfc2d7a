import type { WordClasses } from '../vocabulary.ts'

/** Troubles in a wider sense than diagnoses, and idioms for their being over for good. */
export const endings: WordClasses = {
  trouble: [
    '@ailment',
    '(trauma|traumas|ptsd|anxiety|depression|panic|ocd|adhd|autism|bipolar|grief|addiction|alcoholism|insomnia|anorexia|bulimia|bingeing|purging|phobia|phobias|jealousy|rage|anger|shame|guilt|worry|worries|dread|compulsions|rituals|obsessions|tics|nightmares|flashbacks|triggers|attacks|symptoms|cravings|urges|wounds|wound|demons|heartbreak|numbness|dissociation|codependency|borderline|narcissism|betrayal trauma|social anxiety|stage fright|self-harm|cutting|gambling|drinking|porn|bed-wetting|bedwetting|hair pulling|nail biting|hoarding|meltdowns|tantrums|stutter|blues|sadness|low mood|moods|memory|memories|despair|hopelessness|fears|fear of _|burnout|low libido|attachment injuries|conduct problems|disorder|illness|mood swings|panic disorder|vaginismus|migraines|ibs|tinnitus|fibromyalgia)',
    '(that|the|your|this|old|every|any|all) ..2 (pain|hurt|wound|memory|trauma|past|fear|worry|sadness|nightmare|panic|grief|anxiety|depression|addiction)',
  ],
  // Over and done, as what a trouble is.
  over: [
    '(gone|finished|cured|healed|erased|eliminated|extinguished|vanished|beaten|conquered|defeated|dead|buried|history|behind you|yesterday|evicted|undone|resolved|reversed|lifted|dissolved|deleted|neutralized|extinct)',
    '(a thing of the past|ancient history|a (distant|faint)? memory|old news|done for|out of your (life|system|body|head)|no more)',
    '(disappear|vanish|evaporate|dissolve|lift|melt away|fade away|leave you|let (you)? go|release you|pack (its|their) bag|lose (its|their) (grip|hold|power|sting|teeth)|fall (away|off)|shut off|switch off|turn off|go quiet|stop|end|cease|remit|yield|surrender|depart|die|close over|clear up|heal over|subside for good|resolve|leave (this|the|our|my|your|town|for)|walk out)',
  ],
  // Doing away with it.
  'do-away': [
    '(cure|eliminate|eradicate|erase|banish|vanquish|abolish|obliterate|dissolve|extinguish|dismantle|delete|neutralize|uproot|exorcise|reverse|annihilate|evict|conquer|defeat|slay|kill|crush|destroy|purge|expel|kick|end|evaporate)',
    '(pull|dig|tear|root|rip|weed|yank|cut|burn|flush|wash|scrub|drain|clean|wipe|clear|stamp|drive|lift|take|blow) (it|them|that|your _|the _|@trouble)? .. (up|out|away|off|by the root|at the root|from the root)',
    '(be|get) (rid|free|shut|shed|done) (of|with)',
    '(leave|put|lay) ..3 (behind|to rest|to bed|in the past|down for good|away for good)',
    '(send) ..3 packing',
    '(show) ..3 the door',
    '(close|seal|shut|heal|mend|knit|stitch|break) ..4 (for good|for keeps|forever|once and for all|all the way|permanently|completely)',
  ],
  // Finally.
  finally: [
    '(for good|for keeps|permanently|once and for all|all the way|at the root|to the root|never to return|end of story|root and branch|and stay gone)',
    '@over ..1 (forever|for ever|for life|completely|totally|entirely|fully|100 %)',
    '(forever|completely|totally|entirely|fully|100 %) @over',
    '(never|not) ..2 (come|grow|be|return|coming|haunt|bother|visit|trouble|touch) ..2 (back|again|anymore|any more|around)',
  ],
  // Coming back, as a trouble that "won't" does.
  'come-again': [
    '(come|grow|be coming|creep|sneak|bounce|flare|show) (back|around|up|over|by)',
    '(return|reappear|recur|resurface|relapse)',
    '(knock|bother|haunt|visit|wake|rule|run|control|own|find|follow|chase|scare|plague|stalk|grip|hijack|write|steal|boss|have ..3 (hold|power|grip|say)) ..4 (you|your|anymore|any more|again|home|around)',
    '(be|feel|have) ..4 (anymore|any more|again|a problem|there|part of)',
  ],
}
