/** Words that are never inflected: `can` in a phrase does not mean *cans*. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set(
  `a an the this that these those i we you he she it they me us him her them my our your his its their mine
  ours yours theirs who whom whose which what when where why how if and or but nor so yet for of in on at by to
  from with without within into onto over under after before until till while since because although though as
  than then there here not no never ever always only just even very too also again still already once twice can
  could will would shall should may might must ought about above across against along among around behind
  below beneath beside between beyond despite down during except inside like near off out outside past per
  through throughout toward towards up upon via all any both each either every few many more most much neither
  none other another some such one two three four five six seven eight nine ten eleven twelve anyone anybody
  anything everyone everybody everything nobody nothing someone somebody something whatever whenever wherever
  yes okay soon now today tonight tomorrow yesterday forever together really truly simply actually emdr cbt
  dbt eft ifs hipaa aamft lmft amft lpc phd dr pm am`
    .split(/\s+/)
    .filter(Boolean),
)

const ROWS = `be am is are was were been being 's
have has had having
do does did done doing
go goes went gone going
come comes came coming
become becomes became becoming
overcome overcomes overcame overcoming
get gets got gotten getting
forget forgets forgot forgotten forgetting
give gives gave given giving
forgive forgives forgave forgiven forgiving
take takes took taken taking
make makes made making
see sees saw seen seeing
say says said saying
tell tells told telling
know knows knew known knowing
grow grows grew grown growing
throw throws threw thrown throwing
find finds found finding
leave leaves left leaving
feel feels felt feeling
keep keeps kept keeping
sleep sleeps slept sleeping
lose loses lost losing
win wins won winning
fight fights fought fighting
break breaks broke broken breaking
speak speaks spoke spoken speaking
wake wakes woke woken waking
bring brings brought bringing
buy buys bought buying
think thinks thought thinking
teach teaches taught teaching
catch catches caught catching
build builds built building
rebuild rebuilds rebuilt rebuilding
choose chooses chose chosen choosing
cut cuts cutting
put puts putting
set sets setting
let lets letting
hurt hurts hurting
quit quits quitting
draw draws drew drawn drawing
drive drives drove driven driving
write writes wrote written writing
ride rides rode ridden riding
rise rises rose risen rising
eat eats ate eaten eating
fall falls fell fallen falling
hear hears heard hearing
hold holds held holding
lead leads led leading
read reads reading
learn learns learned learnt learning
lie lies lied lying lay lain
mean means meant meaning
meet meets met meeting
pay pays paid paying
run runs ran running
begin begins began begun beginning
sell sells sold selling
send sends sent sending
spend spends spent spending
lend lends lent lending
show shows showed shown showing
sit sits sat sitting
stand stands stood standing
understand understands understood understanding
steal steals stole stolen stealing
stick sticks stuck sticking
swear swears swore sworn swearing
wear wears wore worn wearing
beat beats beaten beating
bet bets betting
bear bears bore borne born bearing
shake shakes shook shaken shaking
undo undoes undid undone undoing
man men
woman women
child children
person people persons
wife wives
life lives
self selves
half halves
crisis crises
diagnosis diagnoses
diagnose diagnoses diagnosed diagnosing
counselor counselors counsellor counsellors
counseling counselling
counsel counsels counseled counselled counseling counselling
license licenses licensed licence licences licensing
practice practices practiced practise practises practised practicing practising
program programs programme programmes
text texts texted texting
mom moms mum mums`

/** Base form → all its forms, itself first. */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split('\n').map((row) => {
    const forms = row.split(' ')
    return [forms[0] ?? '', forms]
  }),
)

/** Words that say how many; `#` in a phrase means one of these or digits. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety hundred thousand hundreds thousands dozen dozens half`.split(/\s+/),
)

/** Words that say no. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set(
  'not no never nothing nobody none without neither nor'.split(' '),
)
