import type { WordClasses } from '../vocabulary.ts'

/** Science in advertising: what is said to be proven, and what it is said to do to brains. */
export const proof: WordClasses = {
  'science-says': [
    '(science|research|researchers|scientists|neuroscience|neuroscientists|studies|study|evidence|data|brain scan|mri|fmri|clinical trials|trials|harvard|stanford|doctors|the literature|decades of (research|study)|experts) ..2 (prove|proven|show|shows|say|says|confirm|agree|establish|verify|demonstrate|settle|tell|be (clear|in|settled|conclusive|unanimous|certain)|leave no|find|back|validate|now say|know)',
    '(scientifically|clinically|medically|neurologically|biblically|statistically|empirically|experimentally|independently|research|science|laboratory|lab) (and _)? (establish|prove|proven|verify|validate|confirm|show|guarantee|demonstrate|certify|tested|engineered)',
    '(proven|proved|shown|established|demonstrated|guaranteed|certified) to',
    '(proven|foolproof|fail safe|failsafe|failproof|surefire|sure fire|bulletproof|infallible)',
  ],
  // Treatments in the words of copy.
  'treatment-word': [
    '@method',
    '(tapping|neurofeedback|sandtray|sand tray|equine therapy|horses|horse|breathwork|hypnosis|hypnotherapy|somatic work|yoga|reiki|cbt|eft|emdr|dbt|ifs|act|gottman|imago|brainspotting|ketamine|psychedelics|mindfulness|meditation|journaling|prayer|art therapy|play therapy|music therapy|couples therapy|family therapy|marriage counseling|our (work|model|system|framework|protocol)|my (work|model|system|framework|protocol|approach)|eye contact|hugging|gratitude|intensives|telehealth|video|red light|sound baths|cold plunge|crystals|oils|constellations|parts work|inner child work|attachment work|polyvagal _?|eye movements|the protocol|hold hands|a hug|hand holding|listening|massage|technique|exercises|float)',
  ],
  // Parts of the body that copy explains itself with.
  'body-part': [
    '(brain|brains|nervous system|nervous systems|amygdala|hippocampus|hypothalamus|prefrontal cortex|frontal lobe|cortex|limbic system|vagus nerve|vagal tone|neuron|neurons|neural (pathway|pathways|circuit|circuits|network|networks)|synapse|synapses|hemisphere|hemispheres|neurochemistry|brain chemistry|brainwave|brainwaves|brain waves|cortisol|oxytocin|dopamine|serotonin|endorphins|adrenaline|hormones|dna|genes|epigenetics|cell|cells|tissue|tissues|fascia|gut|chakra|chakras|meridians|energy field|frequency|vibration|subconscious|unconscious mind|mirror neurons|reptilian brain|lizard brain|reptile brain|attachment style|attachment system|fight or flight|stress response|trauma response|psyche|wiring|circuitry|gray matter|heartbeats|immune system|inflammation|telomeres|heart rate variability|memory bank|brain stem|brainstem|lower brain|upper brain|left brain|right brain|(your|the) mind|body chemistry|chemistry)',
  ],
  // What is said to be done to them.
  'body-verb': [
    '(rewire|regrow|grow|rebuild|reset|reboot|reprogram|retrain|rewrite|repair|restore|fuse|sync|synchronize|heal|fix|cure|unlock|unfreeze|thaw|flush|flood|drain|detox|cleanse|clear|delete|erase|overwrite|release|discharge|dissolve|switch off|switch on|turn off|turn on|shut off|shut down|shrink|lower|boost|spike|double|triple|balance|rebalance|recalibrate|realign|align|replace|upgrade|hack|activate|deactivate|stimulate|reverse|rejuvenate|regenerate|regulate|calm|knit|bond|lay down|carve|reconnect|remap|resequence|repattern|restructure|reorganize|shift|wake up|hijack|transform|renew|light up|melt|move|store|dump|neutralize|harmonize|bathe|physically change|permanently change|literally change)',
  ],
  // For all and sundry.
  'all-cases': [
    '(every|any|all|whatever|no matter (what|which)) ..2 (kind|type|sort|form|manner|problem|trouble|issue|couple|family|marriage|person|client|condition|diagnosis|disorder|symptom|trauma|wound|pain|age|situation|relationship|child|man|woman|body|struggle|addiction|fear)',
    '(everyone|everybody|anyone|anybody|everything|anything|all comers|whatever (ails|brings|you|is)|you name it|across the board|from _ to _|any and all|one and all)',
    '(young|old) and (old|young)',
  ],
  // Doing well, as a treatment does.
  works: [
    '(work !out|effective|successful|succeed|help|heal|cure|fix|treat|right|recommended|indicated|approved|good|solve|resolve|handle|cover|answer|suited|transform|restore|benefit|proven|useful)',
  ],
}
