import type { WordClasses } from '../vocabulary.ts'

/** Sessions caught by machines or watched, and the leave nobody was asked for. */
export const filming: WordClasses = {
  'catches-it': [
    '(record|film|tape|videotape|livestream|transcribe|transcript|recording|footage|camera|webcam|microphone|mic|recorder|audio|voicemail|screen recording|screenshot|capture|clip|take it all down|take down|caught on|bug|broadcast|stream|reel|note taker|notetaker|dictaphone|machine|red light)',
    '(podcast|episode|channel|vlog|tiktok|live stream|live show|patreon)',
    '(behind|through|from) (the|a|our) (glass|mirror|bookcase|window|screen|curtain|wall)',
    '(listen in|listens in|listens along|listen along|sit in|look on|eavesdrop|fly on the wall|watch live|watch me|watch us|observe)',
  ],
  'the-hour': [
    '(session|hour|call|appointment|visit|intake|group|therapy|counseling|couple|client|family|conversation|zoom call|every word|you say|your words|what you said|while we (talk|speak|meet)|when we (talk|speak|meet)|the room|the couch|at work in real time|panic|mid panic|walk in)',
  ],
  'goes-out': [
    '(podcast|episode|reel|channel|newsletter|class|workshop|course|module|trainee|student|intern|subscriber|listener|viewer|audience|patreon|tiktok|youtube|instagram|live|season|supervision group|colleague|training|library|archive|post|share|play|upload|air|stream|quote you|blooper|conference|marketing|website)',
  ],
  'real-people': [
    '(actual|real|genuine|live|unscripted|raw|uncut|in real time|not actors|my own|true) ..2 (couple|client|session|family|people|time|actors|work|therapy|tears|hour|husband|wife|patient)',
    '(voice|voices|face|faces|name|names) ..3 (pitched|blur|blurred|bleep|bleeped|altered|changed|masked|removed|cut|cropped|lowered|disguised|garbled)',
    '(unnamed|no last names|never uses last names|anonymous ish|no names)',
    '(too good|too beautiful|too funny) to (lose|waste|share|keep)',
  ],
  // Leave taken, not given.
  'leave-taken': [
    '(without|no|not|never|nothing|need not|skip) ..3 (sign|form|paperwork|ask|mention|fuss|announce|tell|bother|warn|notice|consent|release|explain|think about)',
    '(unless|until|till) (you|somebody|someone|anyone|they) (say|says|tell|tells|object|objects|ask|asks|opt|complain|mind|raise) ..4',
    '(a|the) (nod|smile|wave|handshake|look|shrug) ..8 (permission|consent|enough|yes|okay|all)',
    '(silence|staying|sitting down|showing up|booking|coming in|walking in|joining|logging on|your presence|being here|entering|a yes) ..4 (consent|permission|agree|agrees|counts|means|is a yes|is (your|our)|okay)',
    '(ask|tell|mention|let) ..5 (afterward|afterwards|later|after the fact|at the end|once we are done)',
    '(do not|does not|will not|hardly|barely|never|would not) ..3 (know|notice|realize|suspect|see|remember) ..4 (it|there|running|on|recording|camera|mic)?',
    '(nobody|no one|none|not one) ..3 (has|have|ever|s)? ..2 (ask|asked|mind|minded|complain|complained|object|objected|noticed|notice|said no)',
    '(they|who|clients|couple|family) (do not|think|thinks|believe|assume) ..6 (know|only|just|for my)',
    '(always|automatically|from the (moment|first|start)|by default|as a matter of course|routinely|every (hour|session|call|word)|all (calls|sessions|hours)|each (session|hour|call))',
  ],
}
