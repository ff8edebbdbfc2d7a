import type { WordClasses } from '../vocabulary.ts'

/** Standing above all the rest, as a practice says it of itself. */
export const eminence: WordClasses = {
  // Likenesses and phrases for the best there is.
  'the-best': [
    '(the|a|our|be|as|<) gold standard',
    '(no|without|has no|have no|got no|few|hardly any) (equal|equals|peer|peers|rival|rivals)',
    '(second to none|head and shoulders above|hands down|bar none|like no other|one of a kind|best in class|world class|unlike any other|beyond compare|in a (class|league) of (its|our|my|her|his|their) own|a cut above|without (equal|peer|rival)|the cream of the crop|top of the line|top of the heap|top shelf|the crown jewel|the rolls royce|the cadillac|the mercedes|the harvard|the mayo clinic of|the navy seals|the michael jordan|the dream team|all stars|the a team|the pinnacle|the very best|the best of the best|the elite|the big leagues|the best money can buy|as good as it gets|unbeatable|incomparable|inimitable|unequaled|unequalled|unmatched|matchless|unrivaled|unrivalled|unparalleled|unsurpassed|peerless|preeminent|world renowned|internationally renowned|nationally renowned|nationally recognized|internationally recognized|internationally acclaimed|nationally acclaimed|widely acclaimed|most beloved)',
    '(can|could|will) not be (beat|beaten|matched|topped|equaled|rivaled|bettered|found elsewhere|found anywhere|duplicated|copied|replicated)',
    '(set|raise|define|be) the (standard|bar|benchmark|yardstick) (for|of|in|by|that|which|everyone|other|>)',
    '(top|best|upper) (1|one|5|five|10|ten|2|two|3|three) (%|percent) of (all|therapists|counselors|clinicians|practices|providers|the (field|country|state|nation))',
    "(number|no|'#') (1|one) (in ^|for|rated|choice|couples|marriage|family|trauma|practice|clinic|spot)",
    '(look|search|need look) no (further|farther)',
  ],
  // A therapist or practice, or what it does.
  'own-craft': [
    '@trade',
    '(therapist|therapists|counselor|counselors|clinician|clinicians|practice|clinic|team|therapy|counseling|expertise|care|training|track record|record|results|talent|skill|experience|approach|program|center|office|work|specialists|specialist|expert|experts|bench|staff|psychotherapist|coach|mediator|help|treatment|couples work|intensives|retreat|psychologist|healer|method|faculty|providers|group)',
  ],
  // Nobody else.
  'nobody-else': [
    '(nobody|no one|not a soul|not another|no other|there be not (another|a|anyone|anybody|any)|there be ..1 nobody|no practice|no therapist|no counselor|no clinic|no team|no place)',
    '(you|we|they) (will|can|have|could|would) (not|never) .. (find|see|meet|get|come across) .. (anyone|anybody|another|a|any|elsewhere|anywhere|this|that|better|like|such)',
    'not (find|be found|available|offer|get) ..4 (elsewhere|anywhere( else)?|any place else|from anyone else|in any other)',
  ],
  // Far and wide.
  'far-wide': [
    '(in|on|of|around|across|throughout|from|within|this side of|east of|west of|north of|south of|for|between) (the|all|all of|any|this|our)? ..2 (state|county|city|country|nation|world|region|area|valley|town|coast|midwest|south|west|north|east|northwest|southwest|northeast|southeast|island|parish|province|metro|bay area|tri state|business|field|industry|profession|panhandle|plains|mountains|river|mississippi|line|globe|america|practice|^)',
    '(anywhere|elsewhere|around|alive|ever|out there|bar none|on earth|around here|hereabouts|for miles|in miles|under the sun)',
  ],
}
