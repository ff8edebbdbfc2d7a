import type { WordClasses } from '../vocabulary.ts'

/** Programs in a therapist's chair, under names and pronouns of their own. */
export const robots: WordClasses = {
  bot: [
    '(ai|a i|chatbot|bot|gpt|chatgpt|llm|algorithm|avatar|robot|software|automated|artificial|automation|copilot|machine learning|virtual assistant|digital (twin|double|assistant|companion)|talking app|voice clone)',
    '(our|my|this|new|little|small|clever|smart) ..2 (app|bot|chatbot|engine|software|companion|widget|gadget|machine|algorithm|avatar|clone)',
    '(co therapist|virtual (coach|friend|guide|companion|listener|counsellor)|text companion|companion app|automated (coach|check in|reply|replies|responses|messages|support)|smart journal|machine learning|language model|digital (coach|guide|friend|listener|brain)|matching engine|voice assistant|alexa|siri|neural net|talking head|hologram|deepfake)',
    '(our|my|the) (app|bot|chatbot|engine|companion|machine|clone)',
    '(made of|written in|running on|powered by|built from|live in|run on) ..2 (code|silicon|gpt|^gpt|software|the cloud|a server|your phone|the corner)',
    '(not|never) (a|an)? (person|human)',
    '(fed|taught|trained|trained|loaded|poured|uploaded|put|typed|scanned) ..8 (into|to|on|in|with) (a|an|the|it|my|our|all|#) ..3 (computer|machine|bot|program|model|ai|app|software|essays|sessions|posts|sermons|notes|books|lectures|blog|transcripts|newsletters|letters)',
    '(a|little|the|small|own|language) model ..2 (trained|built|fed|raised|tuned|of me|on)',
    '(digital|virtual|pocket|mini|robo|cyber|auto|e|synthetic) (^|therapist|counselor|clinician|coach|me|us|version|self|twin)',
  ],
  // Doing what a therapist does with those who write.
  'treats-you': [
    '(work|walk|talk|guide|take|lead|help|carry|see|coach|counsel|steer) ..2 (through|you through|both of you|you two|the two of you|down|out of|past|on) ..4 (affair|fight|grief|panic|trauma|crisis|betrayal|anxiety|depression|divorce|flashback|argument|urge|night|it|both|you)',
    '(counsel|treat|diagnose|assess|heal|therapize|analyze|analyse|evaluate|mediate|advise) (you|both|your|each|couples|clients|the two|depression|anxiety|trauma|him|her)',
    '(tell|tells|say|says|decide|decides|judge|judges|know|knows|spot|spots|work out|works out|figure out|figures out|find|finds|name|names|score|scores|rate|rates|identify|identifies|flag|flags|detect|detects|pick|picks|choose|chooses) ..4 (which of you|who (started|is (right|wrong)|is to blame|needs)|what is wrong|your (diagnosis|pattern|patterns|attachment style|disorder|symptoms|trauma|treatment|attachment|condition)|the (diagnosis|treatment|pattern|problem|disorder|exercises)|whether you|which diagnosis|depression|a diagnosis)',
    '(diagnosis|diagnose|diagnoses|treatment|treatment plan|therapy|counseling|session|sessions|clinician|therapist|counselor|lmft|lpc|licensed|clinical advice|clinical)',
    '(draft|write|suggest|recommend|generate|produce|create|choose|build) ..3 (treatment plan|diagnosis|interventions|homework|your plan|a plan|exercises|advice|goals)',
    '(triage|screen|risk score|suicide risk|red flags|between sessions|intake|coach|support (you|your|couples|clients)) ..3',
    '(take|takes|taking) (a|your|the) (full)? (history|intake)',
    '(form|forms) a view',
    '(she|he|it|they|bot|^) (will|can)? (listen|understand|care|remember|hold space|be there|be here|stay|sit) ..4 (you|up|with|like|night|everything|when|always)',
  ],
  // Said to be as good as the therapist, or the therapist in person.
  'is-me': [
    '(it|she|he|that|this|^|bot|app|talking to (it|her|him)|chatting with (it|her|him)) be ..2 (me|talking to me|like (talking to|having|texting|sitting with) (me|him|her|a|your|the|^)|just like (me|him|her)|the next best|my (clone|twin|double|voice)|a (therapist|clinician|counselor)|as good as|me , only|me , minus)',
    '(do|does|say|says|answer|answers|reply|replies|respond|responds|think|thinks|talk|talks|sound|sounds|give|gives|know|knows|ask|asks) ..6 (what|the way|as|just as|like|exactly as|exactly what|the same ..3|everything|the very ..2) (i|we|he|she|your therapist|dr ^|pastor ^|^) (would|do|does|will|did|know|knows|say)',
    '(same|very) (clinical)? (advice|answer|answers|care|guidance|therapy|help|insight|warmth|skill|questions) ..4 (i|we|he|she|your therapist|a therapist|as|for)',
    '(without|minus|none of|skip) (the|a) (waitlist|waiting list|wait|diary|commute|price|price tag|human|awkwardness|appointment|couch|fee)',
    '(all|both) ..4 (clinicians|therapists|counselors|licensed|on staff)',
    '(could|can|would|will) not ..2 tell (the difference|us apart|them apart|which|it from)',
    '(in|under) (your|my|our|his|her) (therapist|counselor|clinician|own)? ..2 (name|voice)',
    '(bound by|follow|hold|under) the same (ethics|code|oath|license|standards)',
    '(warm|wise|caring|kind|gentle|empathic) ..4 (made of|code|bot|ai|never|awake|24|always)',
    '(part of (the|our) team|on our? staff|third chair|the real thing|like a (real|human)? (therapist|person|friend)|no human|instead of (me|us|a (person|human|therapist))|(better|cheaper|faster|kinder|warmer) than (a|an|any|the|your|our|me|us|most|real|human|therapy|talking)|knows you|remembers (you|your|every|everything|what))',
    '(all of|all) the (empathy|wisdom|warmth|insight|skill|care) ..4',
    '(never|not) ..1 (sleep|tire|on vacation|off duty|cancel|yawn|forget) ..2',
  ],
  // A greeting by a clinician who isn't there.
  'bot-hello': [
    '(i am|this is|my name is|meet) (dr)? ^ ..2 (lmft|mft|lpc|lcsw|phd|psyd|therapist|counselor|clinician|your therapist|your counselor)',
    '(i am|this is) dr ^ ..12 (tell me|here to|what|listen|ask|talk|help|time)',
    'your (virtual|digital|online|pocket|new|own)? (therapist|counselor|clinician) ..3 (at|here|on call|online|day|24|any)',
    '(terapeuta|psicóloga|consejera|consejero) (virtual|digital|automática|automático)',
    '(hi|hello|hey|welcome|hola) ..8 (your|a|licensed) (therapist|counselor|clinician)',
  ],
  'bot-word': [
    '(automated|automatic|bot|ai|chatbot|this chat|widget|powered by|not a person|not a human|algorithm|virtual assistant|gpt)',
  ],
  // Notes taken by a listener that goes unmentioned.
  'notes-by-ear': [
    '(listen|listens|listening|eavesdrop) (in|along|to)',
    '(session|progress|our|my|the)? ..1 (notes|charts|chart|paperwork|summaries|documentation) ..2 (write|writes|do|finish|type|get) (themselves|itself|done|written|typed)',
    '(draft|drafts|write|writes|type|types|transcribe|transcribes|do|does|take|takes|fill|fills) ..2 (my|the|our|your|session|progress) ..1 (notes|charts|chart|summaries|summary|paperwork)',
  ],
  unmentioned: [
    '(client|couple|people|folks|most|you|nobody|no one|they) ..4 (not|never|hardly|barely|rarely|even)? ..2 (notice|noticed|know|realize|see|suspect|tell|asked|mind|minded|forget) ..4',
    '(do|did|does) not ..2 (mention|bring it up|announce|advertise|make a (fuss|thing|to do|big deal)|tell|bother|explain|say)',
    '(quietly|silently|in the background|behind the scenes|on the sly|invisible|invisibly|unobtrusive|without a (word|fuss)|nothing for you to (do|sign|switch|click))',
    '(not|no) need (to)? ..2 (mention|ask|sign|form|consent|tell|say)',
  ],
  // Those who build with programs, or write about them.
  'software-talk': [
    '(agent|agents|agentic|prompt|prompts|workflow|workflows|developer|developers|repo|github|codebase|open source|openclaw|claude|anthropic|openai|gemini|qwen|api|benchmark|enterprise|startup|legaltech|lawyer|lawyers|legal|law firm|law firms|copyright|copyrighted|deepfake|deepfakes|governance|employees|workforce|tutorial|newsroom)',
    '(generative|shadow) ai',
    'ai (tools|adoption|literacy|generated|model|models|risk|risks|users|policy)',
  ],
}
