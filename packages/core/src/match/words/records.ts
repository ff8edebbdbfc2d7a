import type { WordClasses } from '../vocabulary.ts'

/** Charts and notes, and keeping clients from them. */
export const records: WordClasses = {
  // What a therapist keeps on paper about a client.
  'client-record': [
    '(record|chart|file|notes|folder|paperwork|documentation|transcript|dossier|treatment plan|write up|case notes|summary|summaries)',
    "(anything|something|nothing|a thing|a word|what|everything|whatever) ..2 (i|we|the therapist|your (therapist|counselor)|in writing|on paper) (have|has)? ('wrote'|write|written|keep|kept|put down|jot|jotted)",
    '(copy|copies) of ..4 (record|chart|file|notes|session|visits|treatment|assessment|evaluation|results)',
  ],
  // The one whom the record is about.
  'record-owner': [
    '(you|client|patient|former client|couple|parent|spouse|neither of you|either of you|anyone|anybody|the person|the public|family|families|ex|partner|member)',
  ],
  'reads-it': [
    '(see|read|get|view|inspect|access|request|review|obtain|have|copy|receive|look at|look through|look over|ask for|ask to see|take|demand|peek|browse|touch|own)',
  ],
  'hands-over': [
    '(release|give|hand|copy|share|send|provide|show|furnish|forward|print|mail|turn over|make copies|make a copy|produce|part with|surrender|open|honor|honour|grant|entertain|answer|fill|fulfill|process|photocopy|transfer|disclose)',
  ],
  // Records kept back until a bill is paid.
  'pay-first': [
    '(until|unless|before|once|after|till|when|only) ..6 (balance|bill|paid|pay|account|owed|owe|settled|fees|zero|fee|invoice|money|square|cleared)',
    '(outstanding|unpaid|overdue|open|past due|owing) ..2 (balance|account|bill|fees|invoice|sum)',
  ],
  // Rules on records that are right, or about others' looking.
  'fair-record-rule': [
    '(without|need|requires|require|with|get|both|each|your|in|every|once) ..4 (signature|signatures|written (permission|consent|request|authorization)|release|authorization|consent|permission|sign)',
    '(harm|danger|unsafe|court order|subpoena|by law)',
    '(you (may|can|have (a|the|every) right)|(right|entitled|welcome) to) ..4 (see|read|look|copy|copies|access|review|request|inspect|your)',
    '(insurer|insurance|school|employer|police|elders|pastor|advertiser|third party|anyone else|no one else|nobody else|others|outside) ..6',
    '(minutes|recipes|music|tape|audio|vinyl|criminal|police|public|school|tax|medical supply|server|computer|config) (record|records|file|files)',
    '(pie|birth|growth|feelings|chore|sticker|star|reward|flip) (chart|charts)',
    '(google|attached|pdf|download|audio|zip|image|mp3) (file|files|folder)',
    'single file',
    'on file with',
  ],
}
