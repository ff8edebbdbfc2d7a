import type { WordClasses } from '../vocabulary.ts'

/** Care that goes past the line where a license ends, told without the words *license* or *state*. */
export const borders: WordClasses = {
  // A place by name or kind that is likely to lie past the line.
  'another-place': [
    'from ..3 @us-state',
    '@us-state ..2 (,|or|and) ..5 @us-state',
    '@far-place',
    '(ontario|quebec|alberta|manitoba|saskatchewan|newfoundland|yukon|british columbia|nova scotia|wales|leeds|manchester|glasgow|puerto rico|guam|okinawa|ramstein)',
    '(from|in|to|of) ..1 (boston|dallas|austin|chicago|denver|atlanta|miami|orlando|tampa|seattle|phoenix|tucson|scottsdale|nashville|maui|honolulu|philadelphia|houston|brooklyn|manhattan|los angeles|san diego|las vegas|palm springs|gulf shores|fort myers)',
    '(another|other|whatever|whichever|any|every|a different|your new|the next|neighboring|neighbouring) (state|province|country|coast|city|campus|college|base|port|duty station|time zone|jurisdiction|hemisphere)',
    '(abroad|overseas|out of state|out of province|out of the country|the (cruise|ship|caribbean|tropics|islands)|a cruise|the other (coast|side of the (country|world)))',
    'across the (border|line|state line|river|country|pond|ocean|world)',
    '(base|base|coast|port|city|state|country|ocean|shore) to (base|coast|port|city|state|country|ocean|shore)',
    '(# or more|over #|more than #|dozens of|several|many|most|other|all|both) (states|countries|time zones|continents|provinces)',
    '(airport|airport lounge|embassy|yacht|rv|motorhome|barracks|oil rig|cruise cabin|air base|army base|consulate)',
    'in the (americas|hemisphere|union|lower 48|commonwealth)',
  ],
  // Those who live there.
  'people-afar': [
    '(texan|californian|floridian|new yorker|ohioan|hoosier|georgian|michigander|canadian|quebecker|quebecer|ontarian|albertan|american|brit|briton|australian|aussie|kiwi|european|londoner|mexican|yank|southerner|midwesterner|virginian|oregonian|tennessean|coloradan|minnesotan|alaskan|hawaiian)',
    '(expat|expatriate|snowbird|digital nomad|nomad|military family|service member|traveling nurse|travel nurse|trucker|deployed (spouse|couple|parent)|diaspora|ex pat|sailor|foreign service family|exchange student)',
  ],
  // To hold on to an hour or a therapist.
  'same-slot': [
    '(keep|hold|hold on to|hang on to|take|bring|pack|save|not lose|not have to give up) (your|the|our|that|his|her|their) ..2 (hour|slot|time|spot|therapist|counselor|session|appointment|place|seat|therapy|counselor)',
    '(keep|take|bring|pack) (us|me) ..2 (with you|along)',
    '(stay|stick|keep|remain) (with|on with) (us|me|your (therapist|counselor)|the same (therapist|counselor))',
    '(i|we|she|he|they|your (therapist|counselor)|our (therapist|clinician|counselor)|dr ^) (will|can|just|simply|happily|also|gladly|still|would)? (follow|go with|come with|travel with|move with|continue with|stay with|stick with|keep (seeing|meeting|treating|working with)|continue (seeing|meeting|treating|working with)|continue) (you|them|couples|clients|him|her|therapy|treatment|sessions|care|seeing|the work) ..4',
    '(your|our|weekly|usual|regular) (hour|slot|session|appointment|therapy|sessions) (go|come|travel|move|follow|carry on|continue) ..3',
    '(will|need|do|have) not (to)? (lose|say goodbye to|give up) (us|me|your therapist|your hour|your slot)',
  ],
  // To come on screen.
  'comes-on-screen': [
    '(log|dial|call|zoom|beam|tune|check|phone|sign|video|ring|patch|click) (in|on) ..1 from',
    '(join|connect|meet|call|do (your|a) session|have (your|a) session|attend|see (you|us|me)|talk|show up|pop up|appear) ..2 from',
  ],
  // Where a person sits, said to be all one.
  'place-shrug': [
    '(not|never|no longer|hardly|does it) ..1 (matter|care|mind|ask|fuss|worry|concern|bother|limit|restrict|check|count|important|an issue|a problem|make a difference|fussed|fussy|picky|particular) ..5 (where|which (state|side|country|coast|province)|what (state|country|time zone|zip code|province)) (you|he|she|they|your|our|a|we|either|on|in|of|is|are) ..4',
    'where you (are|be|live|sit|stay|log in|call from|sleep|happen to be|park|reside|travel|dial in|click|connect) ..4 (be|makes|make|does|do|is) ..1 (your (own)? (business|affair|concern|choice)|up to you|all the same|the same|no (difference|matter|concern)|irrelevant|of no|neither here|not (matter|our|my|important|an issue|count))',
    '(state line|border|boundary|map|zip code|licensing rule|licensing law|jurisdiction|geography|mile|postcode|county line|time zone) (be|are|is) (for|just|only|merely|a line|lines|so|an old|a relic|nothing|imaginary|invisible|meaningless|no (obstacle|barrier|object|problem|match))',
    '(love|healing|help|care|therapy|counseling|wifi|the internet|video|zoom|screen|attachment|feelings|marriage|heartache|our (work|link|screen|session)) ..2 (not|never|know no|has no|have no|crosses|ignore|ignores|stop at no) ..4 (border|borders|state line|state lines|boundary|boundaries|license plate|zip code|county line)',
    '(geography|distance|licensing|state line|border|postcode|zip code|address) ..2 (should|need|must|will|does|do|can|could) (not|never) ..4 (stop|stand in|keep|limit|decide|dictate|determine|get in|matter|come between)',
    'should not depend on your (postcode|zip code|address|state)',
  ],
  // An address that is not where the person sits.
  'paper-address': [
    '(use|put|give|pop|list|write|enter|keep|type|tick|leave|jot|supply) ..3 @us-state? (address|zip|zip code|postcode|street) ..3 (on|in|down|for|even|,|if|while|when|and)',
    '(use|put|give|pop|list|write|enter|type|jot) ..2 (be|your|my|our|the|a|an|his|her) ..4 (address|zip code|postcode) ..8 (even if|even though|even when|although|no matter|if you are (away|travelling|traveling|at|in|elsewhere|abroad)|while you are|and (we|i) can|so (we|i) can|and we are|to keep (things|it|us)|when (travelling|traveling))',
    '(on paper|for the (form|record|file|paperwork)|as far as the (form|board|state|paperwork)|on the form) ..6 (live|lives|address|home|here|resident|based|located|at|in @us-state)',
    '(only|just|merely|at least) on paper',
    '(vpn|permanent address|home of record|license plate|voter registration) ..6 (count|enough|is fine|all we need|works|will do|on file|counts)',
    '(drive|cross|pull|park|step|hop|pop) ..4 (over|across) (the)? (line|border|bridge|river|state line) ..8',
  ],
  // One license, and people past it.
  'license-stretched': [
    '(license|registered|regulated|accredited|chartered|credentialed|based|qualified) ..1 (in|by|through|out of|with) ..5 (and|but|yet|,|;|while|though) ..4 (see|serve|treat|take|welcome|work with|meet|help|counsel|accept|online|happily|available|open|couple|client) ..10 (all over|everywhere|anywhere|everyone|everybody|wherever|whatever state|whichever|all (50|fifty)|nationwide|worldwide|the (us|u s|usa|uk|eu|country|world|globe|continent|nation|planet)|abroad|overseas|coast|beyond|@people-afar|from ^ to ^)',
    '(with|on|under|using) (my|our|her|his|a|the|one|just the|only a) ..1 @us-state (license|licence|registration) ..6',
    '(the|my|our|her|his) @us-state? (license|licence) (travel|goe|come|stretch|follow|cover|work|reach|hold|good|covers) ..2 (with|along|anywhere|everywhere|you|me|wherever|too|there|all|across|far)',
    'one (license|therapist|licence) , (any|every|all|#) (state|country|place|province)',
  ],
  // From here to there.
  'far-and-wide': [
    'from ^ ^? to ^',
    '(either|both) (side|sides|bank|banks) of the (river|border|line|state line|bridge|lake|bay|sound|strait|falls|pond|ocean|atlantic|pacific|rio grande|mississippi|ohio|channel)',
    '(anywhere|everywhere|everyone|anyone|people|parejas|todas) ..2 in the (americas|union|world|english speaking world|hemisphere|lower 48)',
    '(serving|serve|for) the ..1 (us|usa|uk|eu|u s|states) (,|&|and) ..3 (uk|eu|canada|us|europe|beyond|abroad|australia)',
    '(all over|throughout|across|around) (the)? (us|usa|u s|u s a|america|north america|states|canada and|continent|union|country|nation|globe|world|lower 48)',
    '(los cincuenta estados|todo el (país|mundo)|todo estados unidos|cualquier (estado|país))',
  ],
  'over-telephone': [
    '(video|zoom|online|screen|telehealth|teletherapy|virtual|virtually|remote|link|laptop|phone|wifi|wi fi|internet|call|calls|webcam|onscreen|facetime|log in|headphones)',
  ],
  // Time spent away, or gone.
  'gone-away': [
    '(move|moved|moving|relocate|relocating|graduate|graduating|transfer|transferred|deploy|deployed|deployment|winter|winters|snowbird|snowbirds|summer|away at|off to|heading|home for|semester|study abroad|orders|posted|stationed|flew|flying|vacation|travelling|traveling|travel|on the road|cruise|campus|college)',
  ],
  // Places named for another reason.
  'not-about-place': [
    '(parking|insurance|portal|reminder|phone number|911|988|999|danger|emergency|guidance|emphasis|fellowship|trip|trained|inactive|register|registration)',
    '(in|across|throughout|within|anywhere in|all of|serving|rest of|to anyone in|elsewhere in|everywhere else in|for) ..1 (@us-state|ontario|england|wales|scotland|quebec|british columbia|bc|nova scotia|alberta|ireland)',
    '(the address be|board happy|loneliness of|bring me|deployed to|taken a post|in transition|called (it|me)|you have been calling|i call it|called (last|about)|may see you|in your bio|bio)',
    '(a couple|a client) from',
    '(comfortable|at ease|their families|whose families)',
  ],
}
