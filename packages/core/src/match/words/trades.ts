import type { WordClasses } from '../vocabulary.ts'

/** What people make, grow and do for a living, offered where money is meant. */
export const trades: WordClasses = {
  // Whoever has something to swap.
  tradesfolk: [
    '(mechanic|plumber|electrician|roofer|carpenter|welder|painter|mason|bricklayer|handyman|handymen|contractor|landscaper|gardener|farmer|rancher|grower|beekeeper|butcher|baker|cook|chef|caterer|seamstress|tailor|knitter|quilter|potter|weaver|blacksmith|arborist|logger|joiner|builder|decorator|cabinetmaker|tiler)',
    '(designer|developer|programmer|coder|copywriter|photographer|videographer|illustrator|artist|sculptor|musician|editor|translator|bookkeeper|accountant|cpa|tutor|web (person|guy|wizard)|it (person|guy)|marketer|seo (person|expert))',
    '(hairdresser|barber|stylist|massage therapist|masseuse|acupuncturist|chiropractor|dentist|yoga teacher|personal trainer|nanny|babysitter|dog walker|groomer|cleaner|housekeeper|mover|driver|seamstresses|piano teacher|vet)',
    '(jill|jack) of all trades',
    '(know (how|your way) (to|around)|handy with|good with|clever with) ..5',
  ],
  // Things and favors that settle a bill.
  'kind-goods': [
    '@goods !(will be|are included|included|provided|is provided|are provided)',
    '(side|half|quarter|rack|haunch|cut) of (a|beef|pork|lamb|venison|hog|pig|elk|bacon)',
    '(cord|load|rick|bushel|peck|crate|dozen|jar|sack|loaf|basket|box|bag|case|bottle|pound|flat|tray) of',
    '(fence post|fence posts|hay bales|bales|brake job|brake jobs|oil change|car repair|engine work|alignment|truck repair|tune ups|gutters|gutter|roof repair|boiler|septic|well pump|chainsaw|dead elm|stump|tree work|snow plowing|driveway|brickwork|shelves|bookshelves|bookcase|cabinets|joinery|upholstery|curtains|alterations|mending|ironing)',
    '(rabbits|hens|turkeys|goat|sheep|eels|trout|crab|crawfish|shrimp|lobster|oysters|sausage|bacon|cider|beer|whisky|wine|marmalade|pickles|mushrooms|berries|blueberries|strawberries|apples|pears|plums|asparagus|rhubarb|potatoes|beans|tamales|empanadas|casserole|casseroles|lasagna|supper|suppers|baked goods|sourdough|cakes|cake|seedlings|compost|manure)',
    '(a|your|some|an) ..2 (haircut|massage|facial|tattoo|portrait|painting|mural|sculpture|quilt|sweater|logo|website|web page|photo shoot|headshot|song|piano lesson|spanish lessons|translation|tax return|spreadsheet|podcast edit|guitar lessons)',
    '(labor|labour|elbow grease|sweat equity|odd jobs|chores|a hand with|helping hand|a day of work|weekend of work|an afternoon of work|hours of work|volunteer hours|reception work|typing|errands|your (talents|skills|trade|craft|services|expertise|know how))',
    '(airbnb|cabin weekend|beach house|lake house|use of your (cabin|truck|boat|house|pool|studio|place)|season tickets|frequent flyer miles)',
  ],
  // Taking the place of money.
  'stands-for-money': [
    '(in place|in lieu|instead) of (a|the|your|our|my|any)? ..2 (pay|paying|payment|fee|fees|money|cash|copay|check|cheque|dollars|pounds|bill)',
    '(settle|cover|pay|square|clear|satisfy|count toward|count against|count as|apply to|go toward|take care of|offset|meet|reduce|work down|chip away at|knock down|wipe out) ..4 (account|bill|balance|fee|fees|tab|session|sessions|hour|hours|debt|tuition|retreat|copay|invoice|cost)',
    '(good as|same as|worth as much as|count as|accept as|take as|as) (gold|cash|money|payment|legal tender|currency|dollars)',
    '(straight across|even steven|even swap|even trade|fair trade|fair swap|straight swap|tit for tat|call it (even|square|quits)|no cash (needed|changes hands)|no money (needed|changes hands)|no invoice|no paperwork|keep it off the books|off the books|hour for hour|in kind|quid pro quo)',
    '(as|for|in|of) (payment|trade|barter|exchange|kind)',
    '(for|toward|towards|against|equal|buy|earn|get you|worth|cover|good for|is|means) (a|an|one|#|your|the|my|our|half|several|a few|each) ..2 (session|sessions|visit|visits|hour|hours|weeks|months|intensive|appointment|couples sessions|therapy)',
  ],
  // A refusal to trade, somewhere near.
  'no-trade': [
    '(no|not|never|nor|can not|unable|refuse|decline|avoid|against|rather not|nobody|without) ..5 (trade|trades|trading|barter|bartering|swap|swaps|swapping|exchange|take gifts|in kind|accept (goods|services|gifts))',
    '(trade|trades|trading|barter|bartering|swap|swaps|swapping) ..5 (not|never|allowed|muddies|muddy|discouraged|ethics|complicates|off the table|prohibited|avoided)',
    '(flattered|tempting|kind (offer|of you)|generous offer|thank you , but|no thank you|politely)',
    '(written|clear|signed) (contract|agreement)',
  ],
  'swap-it': [
    "('trade'|'trades'|'trading'|'traded'|'swap'|'swaps'|'swapping'|'barter'|'barters'|'bartering'|'bartered'|'exchange'|'exchanging'|'horse trade'|'trueque'|'trade offs')",
    '(work something out|work out (a|some) (trade|deal|swap)|make a deal|strike a (deal|bargain)|come to an arrangement|have an (understanding|arrangement)|let us talk|help each other out|scratch each other|a favor for a favor|favour for a favour|you help me|return the favor)',
  ],
}
