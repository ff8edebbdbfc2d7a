import type { WordClasses } from '../vocabulary.ts'

/** Visitors watched, and told on. */
export const watching: WordClasses = {
  watcher: [
    '(pixel|tracker|session replay|replay tool|replay (software|script|service)|heat map|heatmap|click map|screen recorder|keystroke|mouse tracking|retargeting|remarketing|lookalike|look alike audience|custom audience|conversion (api|tag|tracking)|tag manager|tracking (code|tag|cookie|script|link)|advertising (cookie|tag|id)|ad (cookie|tag|network)|third party cookie|data broker|hashed (e-mail|email|address)|fingerprinting|analytics (tool|script|tag|partner|service)|behavioral targeting)',
  ],
  'passed-on': [
    '(share|send|pass|pass on|report|give|disclose|sell|upload|forward|sync|tell|hand|feed|transmit|export|match|provide|release|receive|learn|collect|get|know|see|film|record|watch|log|capture|note|follow|track|store|replay|sit on|sits on|fire|load|drop)',
  ],
  'what-visitors-do': [
    '(which|what|that|whether|how|when|every) ..4 (you|visitor|visitors|people|users|client|clients|page|pages|quiz|screener|button|type|typed|click|clicked|finished|answered|booked|request|requested|fact|move|hesitate|scroll)',
    '(your|visitor|visitors|client|clients|new client|their) ..3 (score|answers|answer|result|results|clicks|keystrokes|visit|visits|activity|e-mail|email|address|addresses|phone|number|name|reason|request|browsing|data|details|symptoms|message|inquiry|booking|responses)',
    'the? (reason|fact|score|answers|result|results|symptoms) ..4',
  ],
  'care-page': [
    '(intake|booking|thank you page|confirmation page|contact form|contact page|screener|screening|questionnaire|quiz|self test|depression|anxiety|portal|appointment|request|login|checkout|symptom|couples appointment|new client|new clients|assessment|inquiry|form)',
  ],
  'to-sell': [
    '(so (that)? ..3 (ads|advertising|we can|they can)|to (show|reach|find|build|target|serve|retarget|market)|ads (find|follow|reach)|lookalikes|audience|audiences|campaign|campaigns|people like you|services you may|more (people|clients|couples) like|target|targeted|marketing|advertising|promotions|improve our ads|offers)',
  ],
  'not-watched': [
    '(no|not|never|without|neither|none|removed|took|dropped|off|stopped|nobody) ..6 (pixel|pixels|tracker|trackers|tracking|analytics|cookies|replay|advertiser|advertisers|sell|share|heatmap|heatmaps)',
    '(guidance|court|lawsuit|settlement|law|ftc|hhs|fined|article|class|workshop for)',
    '(like|follow|find|review|reviews|message) (us|me|our page) (on)?',
  ],
}
