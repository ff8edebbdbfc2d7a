import type { WordClasses } from '../vocabulary.ts'

/** Whose life it is: what a therapist may not settle, change or look down on. */
export const belonging: WordClasses = {
  // Orientation and gender, however they are put.
  'orientation-topic': [
    '@same-sex',
    '(homosexual|homosexuality|homosexualidad|lesbianism|transgenderism|heterosexual|heterosexuality|heterosexualidad|tomboy|tomboys|effeminate|detransition|detransitioning|mixed attraction|ssa)',
    '(attraction|attractions|atracciones|desires|longings|feelings|urges|pull|leanings|inclinations|temptations) ..2 (toward|towards|for|to) ..2 (men|women|boys|girls|the same|his own|her own|own sex)',
    '(feel|feels|felt|drawn|attracted) ..3 (other|for|to|toward|towards) (other)? (men|women|boys|girls)',
    '(attraction|attractions) ..3 (quiet|quiets|fade|fades|lessen|go|change|shift|settle|ease|lift)',
    '(that|the|this) (lifestyle (at|in|behind|and|for|>)|life (behind|at))',
    '(march|marched) in ..2 parades',
    '(boy|girl|son|daughter|child|teen|he|she|her|his|him) ..6 (home to (his|her|their) body|body|born as|really a|being a (boy|girl|man|woman)|be a (boy|girl|man|woman)|(boy|girl) again|masculine|masculinity|feminine|femininity|manhood|womanhood)',
    '(boy|boys|son|sons|girl|girls|daughter|daughters|men|women) ..5 (be|become|grow ..2 into|back into|into) ..2 (men|man|women|woman|husband|husbands|girl|boy) ',
    '(the|his|her|their|your) attraction ..6 (loosen|settle|fade|wound|father|mother|ease|line)',
    'move (his|her|their|your) attractions ..4',
    'sexual fluidity',
    '(mistook|mistake|mistaken|confused) ..4 (attraction|desire)',
    '(confusion|confusión) de (genero|género)',
    '(trans identifying|trans identified|gender questioning|gender confused)',
    '(girl|boy|woman|man) (he|she|they) (was|were) born',
    '(leave|leaving|left|from|out of|exit|exiting) ..2 (gay|lesbian|homosexual|trans|queer|same sex) (life|lifestyle|relationship|relationships|identity|identification|past)',
    '(same sex|gay|lesbian|trans|transgender|queer) (longing|longings|pull|urges|identification|confusion|struggle|struggles|temptation|temptations)',
    '(the other|another|the opposite) (gender|sex) ',
    '(sexual|gender) (confusion|brokenness|wholeness|integrity|struggles|purity|restoration|exploration|worries|questions)',
  ],
  // Said to change, or to be mended.
  'made-over': [
    '(change|changes|changed|changing|fade|fades|quiet|quiets|lessen|lessens|diminish|diminishes|shift|shifts|settle|settles|reduce|reverse|reorient|redirect|convert|cure|correct|fix|resolve|resolves|outgrow|outgrows|overcome|overcame|conquer|heal|healed|healing|restore|restored|restores|recover|recovered|reclaim|awaken|awakened|free|freed|freedom|deliver|delivered|deliverance|leave behind|left behind|walked out|walk out|walk away|walked away|walk free|come out of|came out of|come home|came home|comes back|come back|return|returned|returns|grow out|grow back|grow into|grows out|pass|passes|dejar|dejar atras|dejar atrás|cambiar|sanar|restaurar|libre|libertad|lay down|lay it down|desist|desists|desisted|loosen|loosens|rest from|relief from|flow back|in line with|leaving|turn a key|atras|atrás|sanado|glad to be|be glad|left looking forward|into contented|mistook|grow comfortable|write on|set (>|,)|under my guidance|dim|dims|subside|subsides|cool|cools|weaken|weakens|drop away|fall away|falls away|road home|path home|way back|way home|exit|exited|former|formerly|ex|once was|used to be|no longer|put down|step out|steps out|untangle|undo|unlearn|melt|dissolve|lift|lifts|soften|softens|wake up|become|becomes|grew out|bring (him|her|them|a|your) (back|home)|lead (him|her|them)|turn (him|her|them|back|around)|guide ..2 back|help ..4 (stop|let go))',
  ],
  // As a fault with a source, or against a design.
  'fault-or-design': [
    '(unwanted|unwelcome|disordered|unnatural|confused|confusion|broken|brokenness|wound|wounded|wounds|hurt|trauma|root|roots|cause|causes|underlying|trace|traces|stem|stems|phase|trend|contagion|fad|influence|internet|addiction|lust|pornography|temptation|sin|sinful|struggle|struggles|symptom|distant father|absent father|father|mother|dad|dads|mend|bond|abuse|deficit|lonely|label|labels|identity crisis|at odds|herida|heridas)',
    '(god|creator|lord|nature|maker|scripture|dios|birth|biology|biological|born|natal|original|intended|designed|design|true|natural|natural self|created|made|knit|meant|god given) ..3 (made|make|knit|intended|designed|created|be|gave|self|sex|body|him|her|them|you|us|to be|as|manhood|womanhood|gender|identity)',
    '(at peace|at home|comfortable|content|happy|ease) (in|with|being) ..4',
    '(wholeness|holiness|purity|masculine|masculinity|feminine|femininity|manhood|womanhood|manliness|skirts|sewing|ball games|wrestling|sports)',
    '(marry|married|marriage|wife|husband|children|bride|groom) ..4 (again|now|today|since|of|years)',
  ],
  // Taken as they are.
  'as-they-are': [
    '(relationship stress|minority stress|secrecy|bullies)',
    '(no interest in|not here to|not try|do not try|never|not about|do not offer|does not|can not|not offer|not practice|will not|nothing) ..4 (chang|change|changing|fix|fixing|convert|alter|steer|push|cure|wrong)',
    '(conversion|reparative) (therapy|practices|efforts) ..3 (harm|harms|harmful|ban|banned|survivor|survivors|do harm|be|is)',
    '(harm|harms|harmful|harmed|banned|ban|bars|outlaw|survivor|survivors|survived|discredited|debunked) ..6',
    '(affirming|affirm|affirmative|celebrate|celebrating|welcome|welcoming|welcomes|inclusive|allies|ally|pflag|pride month|support group for lgbtq|lgbtq friendly|queer friendly|as you are|as they are|come as)',
    '(whatever|wherever|any|all|every) (orientation|gender|identity|identities|you land|you decide|couple|couples)',
    '(shame|stigma|rejection|bullying|prejudice|discrimination) ..3',
    '((support|supporting|group) (for|of) ..2 (lgbtq|trans|gay|parents|families|queer|children|you)|thank you for telling|use (the|their) (name|pronouns)|name change|changing your name|coming out|come out to|transition care|hormones|letter for|surgery letter)',
    '(the two of you (will|can) decide|no agenda|without an agenda|no set end|own pace|your own answer|not hurry)',
    '(gender (roles?|reveal|pay|gap|studies|norms|neutral|bias|expectations|based))',
    '(movie|film|novel|chapel|currency|conversion rate|website conversion)',
    '(taught|can not cry|need (a|no) label|without a label)',
    '(gay|queer|lesbian|trans|same sex) (couples|parents|families|clients)',
  ],
  // The therapist settles it.
  'i-settle': [
    '(i|we|she|he|miss ^|dr ^|pastor ^|your (therapist|counselor)|the (therapist|counselor|team|clinic|panel|practice|counsellor)|our (therapist|counselor|team|panel|counselors|therapists)|^) (will|always|usually|then|can|may|get to|just|do|would|shall|have|am going to|tend to)? ..1 (decide|decides|pick|picks|choose|chooses|settle|settles|rule|rules|determine|determines|assign|assigns|judge|judges|declare|declares|dictate|dictates|set|sets|pronounce|announce|issue|hand down|order|orders|prescribe|allow|allows|permit|permits|approve|approves|forbid|forbids|veto|require|requires|arrange|draw up|recommend|name|grade|score|rate|tell (you|couples|them|him|her|both|clients|husbands|wives|each|parents|folks|people|one|the)|tells|say (who|when|where|whether|if|how|which|go|stay)|let you know|give you (the|a|my|our))',
    '(have|has|get|gets|make|makes|made|cast|casts|give|gives|keep|keeps|hold|holds|take|takes) ..2 (deciding vote|final say|last word|final word|casting vote|verdict|ruling|the call|that call|the decision|that decision|your decision|decision for|the choice|up (my|our) mind|tiebreaker|veto|answer|last say|recommendation|blessing|permission|green light|thumbs)',
    '(leave|trust|hand|bring|give) ..3 (that|the|this) ..1 (decision|decisions|deciding|choice|call) ..2 (to|with|over) (me|us)',
    '(you|clients|couples|both of you|parents|wives|husbands|spouses|he|she|they) (will|must|have to|agree to|are expected to|are to|shall|need to|are required to|are asked to|do|does) ..1 (stay|stays|stay put|leave|leaves|move|moves|live|lives|separate|separates|reconcile|divorce|sleep|cut|drop|drops|end|ends|withdraw|sign|abide|obey|follow|accept|wait|tell|hand over|give up|go along|commit to staying|take (him|her|them) back|return home|come home)',
    '(you be (staying|leaving|moving|done|getting|not leaving|not divorcing|reconciling))',
    '(i|we) (do not|never|will not|refuse to|can not) (do|bless|support|allow|permit|help with|entertain|accept|recommend|sign off on|condone|hear|let|work with couples who|help anyone|assist|see couples who|discuss) ..4',
    'by the (end|time|close|last) ..6 (i|we) will ..4',
    '(i|we) will have ..2 (decided|made up|picked|seen enough|heard enough|you|him|her|the two|both)',
    '(a|the|one|that) (condition|requirement|rule|term|house rule|policy) ',
  ],
  // It is settled, and what.
  'settled-for-you': [
    '@settler ..3 (decide|decides|decided|pick|picks|choose|chooses|settle|settles|settled|rule|rules|determine|determines|assign|assigns|judge|judges|say|says|tell|tells|told|advise|advises|name|names|made up (my|her|his|our) mind|let you know|announce|set|sets|recommend|recommends|order|orders|instruct) ..4 @their-fate',
    "(i|we) ('decide'|'pick'|'choose'|'determine') , (you|and|they|both|we)",
    '(i|we|me|us|she|he|therapist|counselor|team) ..2 (deciding vote|casting vote|final say|last word|final word|tiebreaking vote)',
    '(until|till|once|before) ..1 (i|we|your therapist|your counselor|the team|the therapist) (say|says|sign|signs|agree|approve|approves|decide|decides|allow|allows|judge|am satisfied|declare) ..6',
    'if (i|we) say ..4 @their-fate',
    '@their-fate ..6 (until|once|when|unless|till) (i|we|your therapist|the team|the counselor|your counselor|she|he) (say|sign|signs|says|agree|agrees|approve|approves|decide|decides|allow|allows|judge|judges)',
    '(@divorce|separation|leaving|moving out|contact|custody) ..2 (be not|is not|not) ..2 (something|a thing|a choice|an option) (i|we) ..2 (let|allow|permit|do|support|offer|bless|discuss)',
    '(i|we) (will)? (have|get|move|send|order|require|make) (the two of you|you two|him|her|them|you both|both of you|the husband|the wife|husbands|wives) (to)? (live|move|leave|separate|sleep|stay|come home|apart|back)',
    '(wives|husbands|spouses|couples|clients|parents|partners) ..6 (move|moves|come|stay|live|sleep|reconcile|drop|give up) ..3 (home|together|apart|inside|under one roof|the lawyer|the petition|put) ..8 (condition|rule|requirement|required|expected|must|terms)',
    '(after|by) ..4 (i|we) do , and (i|we) expect',
    '(resume|start|begin) ..2 (living together|contact|dating|sleeping) ..3 (once|when|until) ..4 (sign|signs|agree|agrees|approve|approves|say|says)',
    '(i|we) ..8 assign the (weekends|kids|children|holidays)',
    '(nadie|ninguna pareja) se (separa|divorcia)',
    '(you be|you are|both) (staying put|staying together|staying married|not leaving|not divorcing)',
    '(not|never) (believed|believe) in ..4 (choice|decision)',
  ],
  settler: [
    '(i|we|she|he|dr ^|miss ^|pastor ^|therapist|therapists|counselor|counselors|counsellor|clinician|clinicians|director|team|panel|pastor)',
  ],
  // Matters that are a couple's own, as the object of a verdict.
  'their-fate': [
    '(whether|if) ..5 (stay|leave|try again|worth|saving|marry|divorce|separate|over|apart|together|carry on|continue|be saved|finished|has a future|reconcile)',
    '(when|that) ..4 (over|come back|comes back|back|ready to (hug|see|tell|meet|move|live|visit|forgive|reconcile)|time to (leave|go|part|divorce|end))',
    '(who|which|whose|the (partner|one|parent|spouse) who) ..5 (move|moves|leaves|stays|go home|goes|go where|belong|belongs|home|custody|right|wrong|house|bed|apologize|apologizes|fault|blame)',
    '(how (many|much|often)) ..3 (visit|visits|contact|weekends|nights|time|access|call|see)',
    '(go or stay|stay or go|stay or leave|leave or stay)',
    '(the|your|their|a|parenting|custody|visitation) ..1 (weekends|visits|custody|parenting schedule|schedule|visitation|parenting plan|bedtimes|discipline|living arrangements|contact|divorce|separation|holidays|boundaries with)',
    '(to|not to|both to|you to|them to|him to|her to) (end it|leave|separate|divorce|split|part|stay|go through with|move out|move home|reconcile|marry|call it|try again|cut (off|contact))',
    '(shouldn|should|may|must|can|ought) (not)? ..1 (see|visit|speak to|contact|hug|have contact with|live with) (their|his|her|your|the) ..2',
    '(sign the papers|it be over|go through with it|worth the saving|live apart|living together|come back into|come home)',
    '(life|future) ..3 together',
  ],
  // What couples and families settle for themselves.
  'their-matter': [
    '(whether|if|when|who|which|where|how (many|much|often|long)|what) ..6 (stay|go|leave|marry|wed|divorce|separate|reconcile|together|apart|worth|saving|saved|save|over|come back|move|moves|move back|moves out|custody|weekends|visits|visit|see (the|your|his|her|their)|live|lives|sleep|keep|keeps|get|gets|pay|right|wrong|end|house|kids|children|baby|contact|forgive|trust|cut|apologize|apologise|quit|name|Christmas|engaged|date)',
    '(stay or go|go or stay|stay or leave|leave or stay|stay together|split up|break up|call it quits|end it|live apart|living apart|move home|move back|moves home|move out|sign the papers|stay put|staying put|staying together|be over|it be over|go through with|not to go through|get married|worth saving|worth the saving|get back together|go your separate)',
    '(divorce|divorces|separation|custody|parenting time|weekends|visitation|visits|bedtimes|discipline|holidays|guardianship|contact|no contact|reconciliation|wedding|engagement|adoption|abortion|pregnancy|estrangement|in laws|mother in law|finances|schooling|names|curfew|chores|parenting plan|living arrangements|household|affair partner|marriage|vow|vows|ring)',
    '(the|your|their) (marriage|relationship) ..4 (over|dead|worth|saved|finished|ends|continues|continue|can be|should|has|deserves)',
  ],
  // And that is that.
  'and-abide': [
    '(abide|go along|goes along|no arguing|no argument|no debate|no discussion|final|binding|not up for|and that be (that|it|final)|condition|agree up front|comply|obey|everybody calms|thank me|thanks me|trust my|rely on|as i say|what i say|must|non negotiable|in writing|contract|you be staying|stick (to|with) it|whichever way|like it or not|without exception|always|never|every|plain|straight|honest|flat out|plainly|either way)',
    '(with|after|thirty|twenty|# ) years',
  ],
  // The decision is theirs; others decide; it is about appointments.
  'theirs-to-settle': [
    '@your-call',
    '(help|helps|helping|support|invite|guide|room|space) ..3 (you|couples|them|decide|deciding|hear|think|figure|sort|discern|choose|explore|talk|families|parents|people)',
    '(you|both of you|the two of you|couples|clients|families|parents|they) ..2 (decide|choose|set|pick|settle|have the final|agree on|get to)',
    '(your goals|goals|your pace|collaborate|collaboratively|the choice be|choose the road|might suggest|if that suits|if you (like|want|wish))',
    '(judge|court|courts|custody evaluator|mediator|legislature|insurer|insurance|plan|school) ..4 (decide|decides|determine|determines|rule|rules|set|sets|require|requires|pick)',
    '(not|no|never|rather than|instead of) ..6 (decide|decides|tell you|my job|our job|place|role|verdict|vote|judge|choose|pick|take sides|referee|recommendation|recommendations|opinion|rule)',
    '(safe|safety|violence|violent|abuse|abusive|danger|protect|mandated|report|hotline|shelter)',
    '(appointment|appointments|fee|fees|session length|office hours|telehealth|waitlist|parking|form|forms|invoice|newsletter|workshop|menu|book|raffle|winner|photo)',
    '(dog|cat|coffee|music|chair|chairs|soup|casserole|tissue|plant|plants|snack|playlist)',
    '(tell|telling) (your|the|their) (kids|children)',
    '(a couple|couples|parents) decide',
    'screen time',
    '(my|our) (husband|wife|house) and i',
    '(i|she|he) decided ..2 (we|to stay (at|with|home|in|overnight))',
  ],
}
