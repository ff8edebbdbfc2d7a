import type { WordClasses } from '../vocabulary.ts'

/** What a therapist may be to the same people besides their therapist. */
export const secondHats: WordClasses = {
  // Another trade, as the therapist's own.
  'other-trade': [
    '(my|our|^ be) ..2 (gym|salon|bakery|café|cafe|restaurant|bar|boutique|store|farm|farm stand|gallery|brewery|winery|vineyard|inn|bed and breakfast|airbnb|campground|ranch|stables|daycare|preschool|dojo|brokerage|dealership|garage|landscaping|cleaning business|catering|food truck|barn|startup|side (hustle|business|gig)|rental|rentals|duplex|flat|condo|granny flat|spare room|studio apartment|kennel|bookshop|tearoom|tattoo shop)',
    '@second-trade',
    '(pastor|preacher|reverend|minister|priest|vicar|rabbi|imam|deacon|bishop|chaplain|elder|youth leader|sunday school|choir director|choirmaster|organist|godparent|officiant|celebrant|teacher|tutor|professor|lecturer|principal|headmaster|headmistress|guidance counselor|school counselor|scoutmaster|scout leader|den mother|boss|manager|supervisor at|employer|landlord|landlady|trainer|hairdresser|stylist|barber|colorist|esthetician|aesthetician|manicurist|masseuse|massage therapist|acupuncturist|chiropractor|dentist|dietitian|nutritionist|herbalist|midwife|doula|wedding planner|matchmaker|travel agent|agent|broker|banker|lender|bookkeeper|payroll|accountant|cpa|tax preparer|tax person|notary|builder|electrician|plumber|mechanic|carpenter|decorator|landscaper|gardener|farrier|vet|veterinarian|dog trainer|groomer|astrologer|psychic|tarot reader|medium|reiki master|shaman|yoga teacher|sommelier|caterer|florist|baker|tattooist|tattoo artist|photographer|videographer|web designer|publicist|recruiter|headhunter|literary agent|executor|trustee|power of attorney|godmother|godfather|swim teacher|riding instructor|driving instructor|piano teacher)',
  ],
  // Its work, done for somebody.
  'hat-work': [
    '(i|we|he|she|me|us) ..3 (marry you|officiate|wed you|bless your|name your baby|plan your (wedding|estate|trip|party)|decorate your|stage your|walk you down|sell you|insure|write your (will|resume|book|vows)|manage your (money|portfolio|property|investments)|invest your|do your (books|hair|nails|taxes|makeup|floors|website|branding|colors)|fix your (teeth|car|truck|roof|back)|train your (dog|horse)|teach (yoga|pilates|barre|piano|spanish|your)|adjust your|needle|read your (cards|chart|palm))',
    '@trade-act',
    '(list|sell|show|stage|find|buy|flip|rent|lease|let) ..3 (place|house|home|condo|flat|property|farm|cabin|land|apartment|listing|listings|starter home)',
    '(do|does|did|done|file|files|filed|prepare|prepares|prepared|handle|keep|kept|balance|run) ..4 (tax|taxes|return|returns|books|bookkeeping|payroll|w 2|estate|portfolio|investments|retirement|insurance|policy|mortgage|refinance|loan|closing|probate|will|wills|trust|paperwork for)',
    "(i|we|he|she|and|who|dr ^|^) ..1 ('preach'|'preaches'|'baptize'|'baptizes'|'baptise'|'baptises'|'christen'|'marry'|'marries'|'bury'|'buries'|'pastor'|'pastors'|'shepherd'|'shepherds'|'tithes'|'officiate'|'officiates')",
    '(teach|teaches|taught|grade|grades|graded|coach|coaches|coached|tutor|tutors|homeroom|train|trains|trained|spot|spotting) ..3 (you|your|them|their|the same|(my|our)|with me|under me|kid|kids|son|daughter|child|children|students|team|class|at #|at (six|seven|five|dawn|noon))',
    '(cut|cuts|color|colors|colour|style|braid|wax|shave|trim|dye|highlight|perm) ..3 (hair|brows|bangs|beard)',
    '(kettlebell|kettlebells|deadlift|deadlifts|burpees|bootcamp|boot camp|spin class|pilates|barre|crossfit|personal training|foils|balayage|highlights|blowout|haircut|haircuts|perm|botox|filler|fillers|facial|facials|lashes|brows|nails|massage|massages|reiki|adjustment|astrology|birth chart|birth plan|tarot|tax prep|headshots|photo shoot|portraits|catering|floor plan|listing|doula|catch (babies|the baby)|caught (babies|your baby)|deliver (babies|your baby)|piano lessons|violin lessons|swim lessons|riding lessons|lessons|homework club|homeroom|(fourth|fifth|third|second|first|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grade|babysit|babysitting|sunday school|mortgage|mortgages|closing costs|life insurance|annuity|annuities|investment|investments)',
  ],
  // Clients as staff, tenants, customers, lenders and partners.
  'joint-venture': [
    '(hire|hires|hired|hiring|employ|employs|employed|on (the|my|our) payroll|put to work|looking for a|i need a|we need a|recruit|recruits|recruiting|wanted|works for (me|us)|work for (me|us)|work the (desk|phones)|work at (my|our)|works at (my|our)|staffed by|apply|applicants) ..8 (bookkeeper|receptionist|front desk|nanny|sitter|babysitter|cleaner|housekeeper|gardener|assistant|admin|scheduler|handyman|barista|cook|driver|intern|web designer|painter|biller|office manager|manager|carpenter|one of you|first pick|top of the pile)',
    '(as|be|been|become|became|my|our|started as|a|from|last|new|of my) ..3 (receptionist|receptionists|bookkeeper|nanny|sitter|babysitter|cleaner|housekeeper|gardener|landscaper|handyman|contractor|painter|web designer|caterer|mechanic|assistant|carpenter|roofer|dog walker|tenant|tenants|lodger|lodgers|roommate|roommates|subletter|renter|renters|landlord|landlady|business partner|business partners|co owner|co owners|investor|investors|shareholder|shareholders|downline|upline|apprentice|bandmate|bandmates|bridesmaid|godmother|godfather|employee|employees)',
    '(rent|rents|rented|renting|lease|leased|sublet|sublets|let out|board) ..4 (from me|from us|to|upstairs|above|room|flat|apartment|cabin|studio|space|house|casita|cottage)',
    '(invest|invests|invested|investing|buy in|bought in|chip in|put in|put money|pool|pooled|went in|gone in|going in|go in|in on|shares in|stake in|own together|co own|partnered|partner up|went halves|going halves|opened|open|opening|start|started|starting|launch|launched|launching) ..6 (together|with me|with us|my|our|the|a) ..3 (studio|orchard|truck|farm|barn|cafe|café|bakery|brewery|bar|restaurant|business|company|startup|start up|shop|store|venture|boat|condo|duplex|building|app|fund|salon|gym|vineyard|inn|franchise|llc|podcast|product|property|rental)',
    '(lend|lends|lent|loan|loaned|borrow|borrowed) ..3 (money|me|us|them|cash|dollars|thousand)',
    '(walk my dog|feed my cat|watch my kids|mind my kids|mind the kids|house sit|housesit|dog sit|paint my|fix my|build my|built my|built our|mow my|clean my|remodel my|design my|my website|rewire my|reroof|cater my)',
  ],
  // The one beside the other.
  'in-one': [
    '(off|percent|discount|rate|mates rates|family rate|deal|free|perk|perks|throw in|included|on me|loyalty|saves you|convenient|handy|easier|one fewer|one less|while (you|we|i)|before|afterwards|after your|after our|between sets|same chair|same room|at sunrise)',
    "(too|as well|the same|double|doubles|moonlight|moonlights|hat|hats|two birds|in one|one stop|one roof|bundle|package of|combo|'+'|plus|throw in|and then|still|at the same (desk|time|visit)|same login|same day|same week|under one roof|in one (sitting|place|person|visit|go)|spare (them|you) a stranger|no need (to|for)|why (hire|go|pay)|instead of a stranger|rather than a stranger|stranger|y también|first refusal|first dibs|first pick|discount|half price|right after|then|on the side|by day|by night|either way)",
  ],
  // Doing therapy, in the same breath.
  'does-therapy': [
    '(therapist|therapy|counselor|counsellor|counseling|counselling|counsel|session|sessions|couch|lmft|mft|treat|psychotherapy|terapia|terapeuta|process with me|talk it through|marriage work|couples work|heart)',
  ],
  'i-also': [
    '(i|we|he|she|therapist|counselor|dr ^|^) (can|will|be|have|would|could|do|also|still|gladly|happily|love to|even|often)',
    '(with|from|for|by|under|to|let|have|hire|book) (me|us)',
    '(my|our) ..2 (chair|studio|gym|salon|shop|office|class|congregation|flock|parish|church|team|classroom|students|pupils|players|firm|company|farm|barn|list|agency|practice|clinic)',
  ],
  // Roles kept apart, or someone else's.
  'hats-apart': [
    '(not|never) ..2 (treat|see|met|counsel|counseled|worked with|do|act|serve|write)',
    '(stay married|stays married|my client is|client be|release|signature|signatures|signed|percent of|in ten|nine out|outcomes|ai|bot|computer|app that|attorneys in|lawyers in|physicians|employee assistance|insurance|office manager|film crew|before (i|grad|becoming|my)|used to|former|formerly|retired|once (was|upon)|in a past life|lapse|lapsed|gave up|refer|refers|referred|conflict|conflicts|separate|separately|elsewhere|somebody else|someone else|another (therapist|teacher|counselor|agent|provider)|colleague|colleagues|outside|different people|never for the same|not for the same|apart|my wife be|my husband be|my sister|my brother|his wife|reader question|ethics|ethical|ethically|your boss|your landlord|your teacher|your coach|your pastor|a pastor|a teacher|pastors|teachers|coaches|nurses|supervisor|supervisee|supervisees|supervision)',
  ],
}
