import { describe, expect, it } from 'vitest'
import { readPage } from '../src/prose/read-page.ts'

/** Markdown of one line, the plain text it stands for, a phrase in that text, and the source of the phrase. */
type Case = readonly [source: string, text: string, phrase: string, slice: string]

const O = '\uFFFC'

const inline: readonly Case[] = [
  // Emphasis and strong
  ['I **guarantee** results', 'I guarantee results', 'guarantee results', 'guarantee** results'],
  ['I *guarantee* results', 'I guarantee results', 'I guarantee', 'I *guarantee'],
  ['I __guarantee__ re*sul*ts now', 'I guarantee results now', 'results', 're*sul*ts'],
  ['***best*** therapist', 'best therapist', 'best', 'best'],
  [
    'the **best *family* therapist** here',
    'the best family therapist here',
    'family therapist',
    'family* therapist',
  ],
  ['un**believ**able care', 'unbelievable care', 'unbelievable', 'un**believ**able'],
  ['a * star and _ under', 'a * star and _ under', 'star and', 'star and'],
  ['snake_case_word stays', 'snake_case_word stays', 'snake_case_word', 'snake_case_word'],
  ['**bold**, then', 'bold, then', 'bold, then', 'bold**, then'],
  ['*one* *two* *three*', 'one two three', 'one two three', 'one* *two* *three'],
  // Links
  ['the [best](https://a.example) care', 'the best care', 'best care', 'best](https://a.example) care'],
  ['[**Book** now](/book) today', 'Book now today', 'Book now', 'Book** now'],
  ['see [a [nested] label](x) here', 'see a [nested] label here', 'nested] label', 'nested] label'],
  ['[empty]() target', 'empty target', 'empty target', 'empty]() target'],
  [
    'go to <https://a.example/b> now',
    'go to https://a.example/b now',
    'https://a.example/b',
    'https://a.example/b',
  ],
  ['write <me@a.example> now', 'write me@a.example now', 'me@a.example now', 'me@a.example> now'],
  [
    'bare https://a.example/b?c=1 stays',
    'bare https://a.example/b?c=1 stays',
    'a.example/b?c=1',
    'a.example/b?c=1',
  ],
  ['bare www.a.example stays', 'bare www.a.example stays', 'www.a.example', 'www.a.example'],
  ['[not a link] here', '[not a link] here', 'not a link', 'not a link'],
  ['[t](<a b> "title") end', 't end', 't end', 't](<a b> "title") end'],
  ['[a](b)[c](d)', 'ac', 'ac', 'a](b)[c'],
  ['[Dr.&nbsp;Lee](x) is', 'Dr. Lee is', 'Dr. Lee', 'Dr.&nbsp;Lee'],
  // Character references
  ['Tom &amp; Ann', 'Tom & Ann', '& Ann', '&amp; Ann'],
  ['Tom &amp; Ann', 'Tom & Ann', '&', '&amp;'],
  ['5 &lt; 6 &gt; 4', '5 < 6 > 4', '< 6 >', '&lt; 6 &gt;'],
  ['don&rsquo;t worry', "don't worry", "don't", 'don&rsquo;t'],
  ['don&#8217;t worry', "don't worry", "don't", 'don&#8217;t'],
  ['don&#x2019;t worry', "don't worry", "'t worry", '&#x2019;t worry'],
  [
    '&ldquo;Life-changing&rdquo; she said',
    '"Life-changing" she said',
    '"Life-changing"',
    '&ldquo;Life-changing&rdquo;',
  ],
  ['20&nbsp;years of care', '20 years of care', '20 years', '20&nbsp;years'],
  ['love &hearts; you', 'love ♥ you', '♥', '&hearts;'],
  ['&notaname; stays', '&notaname; stays', '&notaname;', '&notaname;'],
  ['AT&T stays', 'AT&T stays', 'AT&T', 'AT&T'],
  ['&copy stays too', '&copy stays too', '&copy stays', '&copy stays'],
  ['smile &#128512; now', 'smile 😀 now', '😀', '&#128512;'],
  ['smile &#x1F600; now', 'smile 😀 now', 'now', 'now'],
  ['null &#0; here', 'null \uFFFD here', 'null \uFFFD', 'null &#0;'],
  ['too &#9999999; big', 'too \uFFFD big', '\uFFFD big', '&#9999999; big'],
  ['soft&shy;hyphen here', 'softhyphen here', 'softhyphen', 'soft&shy;hyphen'],
  ['zero&#8203;width here', 'zerowidth here', 'width here', 'width here'],
  ['&amp;amp; twice', '&amp; twice', '&amp;', '&amp;amp;'],
  ['a &mdash; b &hellip;', 'a — b …', '— b …', '&mdash; b &hellip;'],
  ['first &nbsp; last', 'first last', 'first last', 'first &nbsp; last'],
  ['wide&NotEqualTilde;char', 'wide\u2242\u0338char', '\u2242\u0338char', '&NotEqualTilde;char'],
  ['caf&eacute; open', 'café open', 'café', 'caf&eacute;'],
  // Escapes
  ['five \\*stars\\* here', 'five *stars* here', '*stars*', '\\*stars\\*'],
  ['a\\\\b back', 'a\\b back', 'a\\b', 'a\\\\b'],
  ['not \\a escape', 'not \\a escape', '\\a escape', '\\a escape'],
  ['100\\% sure', '100% sure', '100%', '100\\%'],
  ['\\# not a heading', '# not a heading', 'not a', 'not a'],
  ['\\&amp; kept', '&amp; kept', '&amp; kept', '\\&amp; kept'],
  ['\\[not\\](link)', '[not](link)', '[not](link)', '\\[not\\](link)'],
  ["it\\'s fine", "it's fine", "it's", "it\\'s"],
  ['\\_\\_init\\_\\_ is', '__init__ is', 'init__ is', 'init\\_\\_ is'],
  // Curly quotes and Unicode spaces
  ['I’ve seen it', "I've seen it", "I've", 'I’ve'],
  ['“She saved us” — J.', '"She saved us" — J.', '"She saved us"', '“She saved us”'],
  ['‘quoted’ words', "'quoted' words", "'quoted'", '‘quoted’'],
  ['„low“ quotes', '"low" quotes', 'low" quotes', 'low“ quotes'],
  ['20\u00A0years here', '20 years here', '20 years', '20\u00A0years'],
  ['thin\u2009space here', 'thin space here', 'thin space', 'thin\u2009space'],
  ['narrow\u202Fspace here', 'narrow space here', 'space here', 'space here'],
  ['wide\u3000space here', 'wide space here', 'wide space', 'wide\u3000space'],
  ['two  spaces here', 'two spaces here', 'two spaces', 'two  spaces'],
  ['tab\there now', 'tab here now', 'tab here', 'tab\there'],
  ['a \u00A0 b mixed', 'a b mixed', 'a b', 'a \u00A0 b'],
  // What is not there
  ['ther\u00ADapy works', 'therapy works', 'therapy', 'ther\u00ADapy'],
  ['ther\u200Bapy works', 'therapy works', 'therapy works', 'ther\u200Bapy works'],
  ['a\u200Db joined', 'ab joined', 'ab', 'a\u200Db'],
  ['mid\uFEFFmark here', 'midmark here', 'midmark', 'mid\uFEFFmark'],
  ['word\u2060joiner here', 'wordjoiner here', 'joiner', 'joiner'],
  ['left\u200Eright\u200F marks', 'leftright marks', 'leftright', 'left\u200Eright'],
  ['heart ❤\uFE0F here', 'heart ❤ here', '❤ here', '❤\uFE0F here'],
  // Astral characters, dashes, ellipsis
  ['so 😀 happy', 'so 😀 happy', '😀 happy', '😀 happy'],
  ['so **😀** happy', 'so 😀 happy', 'so 😀', 'so **😀'],
  ['👩‍👩‍👧 family', '👩👩👧 family', '👧 family', '👧 family'],
  ['𝒷est 𝒸are', '𝒷est 𝒸are', '𝒷est', '𝒷est'],
  ['wait… for – it — now', 'wait… for – it — now', '… for – it —', '… for – it —'],
  ['résumé naïve', 'résumé naïve', 'naïve', 'naïve'],
  ['e\u0301clair', 'e\u0301clair', 'e\u0301clair', 'e\u0301clair'],
  ['日本語 text', '日本語 text', '日本語', '日本語'],
  ['⭐⭐⭐⭐⭐ rating', '⭐⭐⭐⭐⭐ rating', '⭐⭐⭐⭐⭐', '⭐⭐⭐⭐⭐'],
  // Code, struck-out text
  ['run `npm i` now', `run ${O} now`, `${O} now`, '`npm i` now'],
  ['a ``b ` c`` d', `a ${O} d`, O, '``b ` c``'],
  ['was ~~guaranteed~~ likely', `was ${O} likely`, `${O} likely`, '~~guaranteed~~ likely'],
  ['was ~one~ likely', `was ${O} likely`, 'likely', 'likely'],
  ['~~with **bold**~~ end', `${O} end`, 'end', 'end'],
  // Images among words
  ['see ![a face](f.png) here', `see ${O} here`, `see ${O}`, 'see ![a face](f.png)'],
  ['[![logo](l.png)](home) site', `${O} site`, `${O} site`, '![logo](l.png)](home) site'],
  // Inline HTML
  ['I <b>guarantee</b> it', 'I guarantee it', 'guarantee it', 'guarantee</b> it'],
  ['line<br>two here', 'line\ntwo here', 'two here', 'two here'],
  ['line <br/> two', 'line\ntwo', 'line\ntwo', 'line <br/> two'],
  ['a <!-- note --> b', 'a b', 'a b', 'a <!-- note --> b'],
  ['pre<!-- x -->fix', 'prefix', 'prefix', 'pre<!-- x -->fix'],
  ['x <code>y</code> z', `x ${O} z`, `${O} z`, '<code>y</code> z'],
  ['x <script>var a = 1</script> z', 'x z', 'x z', 'x <script>var a = 1</script> z'],
  ['x <style>p { a: b }</style> z', 'x z', 'z', 'z'],
  ['x <span class="a>b">y</span> z', 'x y z', 'y z', 'y</span> z'],
  ['x <del>old</del> new', `x ${O} new`, 'new', 'new'],
  ['x <noscript>old <b>c</b></noscript> new', 'x new', 'new', 'new'],
  ['x <code>a <code>b</code> c</code> d', `x ${O} d`, `x ${O} d`, 'x <code>a <code>b</code> c</code> d'],
  ['H<sub>2</sub>O is water', 'H2O is water', 'H2O', 'H<sub>2</sub>O'],
  ['a <img src="p.png" alt="x"> b', `a ${O} b`, `${O} b`, '<img src="p.png" alt="x"> b'],
  ['a < b and c > d', 'a < b and c > d', '< b and c >', '< b and c >'],
  ['x <b>a &amp; b</b> y', 'x a & b y', 'a & b', 'a &amp; b'],
  // Mixed
  ['**I’ve** *“seen”* [real&nbsp;change](x)', 'I\'ve "seen" real change', 'real change', 'real&nbsp;change'],
  [
    '**I’ve** *“seen”* [real&nbsp;change](x)',
    'I\'ve "seen" real change',
    'I\'ve "seen" real',
    'I’ve** *“seen”* [real',
  ],
  ['*Is* `x` &lt;b&gt; ~~no~~ yes', `Is ${O} <b> ${O} yes`, '<b>', '&lt;b&gt;'],
  ['&#42;not bold&#42; **bold**', '*not bold* bold', '*not bold* bold', '&#42;not bold&#42; **bold'],
]

/** Containers in which the same words must read the same; the words stand at the mark §. */
const containers = ['§', '# §', '- §', '> §', '12) §', '> - §', '§\n===', '- [x] §', '\uFEFF§', 'x\n\n§\r\n']

describe('inline markup', () => {
  for (const [at, [source, text, phrase, slice]] of inline.entries()) {
    it(`${at}: ${JSON.stringify(source)}`, () => {
      for (const container of containers) {
        const page = readPage(container.replace('§', () => source))
        const passage = page.passages.find((candidate) => candidate.text === text)
        expect(page.passages.map((each) => each.text)).toContain(text)
        const start = passage?.text.indexOf(phrase) ?? -1
        expect(start).toBeGreaterThanOrEqual(0)
        const span = passage?.toSource(start, start + phrase.length)
        expect(page.source.slice(span?.start, span?.end)).toBe(slice)
      }
    })
  }
})

/** Sources of several lines; any passage may hold the phrase. */
const blocks: readonly Case[] = [
  // Soft and hard line breaks
  ['one\ntwo', 'one two', 'one two', 'one\ntwo'],
  ['one\r\ntwo', 'one two', 'one two', 'one\r\ntwo'],
  ['one\rtwo', 'one two', 'two', 'two'],
  ['one  \ntwo', 'one\ntwo', 'one\ntwo', 'one  \ntwo'],
  ['one\\\ntwo', 'one\ntwo', 'two', 'two'],
  ['one<br>\ntwo', 'one\ntwo', 'two', 'two'],
  ['one \n   two', 'one two', 'one two', 'one \n   two'],
  ['one\n\ttwo', 'one two', 'two', 'two'],
  ['**one\ntwo**', 'one two', 'one two', 'one\ntwo'],
  ['one &amp;\ntwo', 'one & two', '& two', '&amp;\ntwo'],
  ['one\n&amp; two', 'one & two', 'one & two', 'one\n&amp; two'],
  ['a “b\nc” d', 'a "b c" d', '"b c"', '“b\nc”'],
  ['x\n    > y', 'x > y', 'x > y', 'x\n    > y'],
  // Quotations
  ['> one\n> two', 'one two', 'one two', 'one\n> two'],
  ['> one\ntwo', 'one two', 'two', 'two'],
  ['> > one\n> > two', 'one two', 'one two', 'one\n> > two'],
  ['> > one\n> two', 'one two', 'one two', 'one\n> two'],
  ['> > one\ntwo', 'one two', 'one two', 'one\ntwo'],
  ['>one\n>two', 'one two', 'one two', 'one\n>two'],
  ['> one\r\n> two', 'one two', 'one two', 'one\r\n> two'],
  ['> one  \n> two', 'one\ntwo', 'one\ntwo', 'one  \n> two'],
  ['> one\n> \\> two', 'one > two', 'one > two', 'one\n> \\> two'],
  ['> one\n> &gt; two', 'one > two', '> two', '&gt; two'],
  ['> a **b\n> c** d', 'a b c d', 'b c d', 'b\n> c** d'],
  ['> \tone\n>\ttwo', 'one two', 'two', 'two'],
  ['> - one\n>   two', 'one two', 'one two', 'one\n>   two'],
  ['> “She\n> *saved* us”', '"She saved us"', 'She saved', 'She\n> *saved'],
  // Lists
  ['- one\n  two', 'one two', 'one two', 'one\n  two'],
  ['- one\ntwo', 'one two', 'one two', 'one\ntwo'],
  ['-\tone\n\ttwo', 'one two', 'one two', 'one\n\ttwo'],
  ['1. one\n   two', 'one two', 'two', 'two'],
  ['10. one &lt;\n    two', 'one < two', '< two', '&lt;\n    two'],
  ['- a\n  - b\n    c', 'b c', 'b c', 'b\n    c'],
  ['- a\n\n  b &amp; c', 'b & c', 'b & c', 'b &amp; c'],
  ['-\ta\n\n\tb\n\tc', 'b c', 'b c', 'b\n\tc'],
  ['1.\ta\n\t- b\n\t  c', 'b c', 'b c', 'b\n\t  c'],
  ['- [ ] to **do**', 'to do', 'to do', 'to **do'],
  ['- [x] done\n  it', 'done it', 'done it', 'done\n  it'],
  ['- [x] \n\tdone *it*', 'done it', 'done it', 'done *it'],
  ['* one\n+ two\n- three', 'two', 'two', 'two'],
  ['- > quoted\n  > more', 'quoted more', 'quoted more', 'quoted\n  > more'],
  ['- a\r\n\r\n  b\r\n  c', 'b c', 'b c', 'b\r\n  c'],
  // Headings
  ['# One **two** #', 'One two', 'One two', 'One **two'],
  ['One\ntwo\n===', 'One two', 'One two', 'One\ntwo'],
  ['One &amp; two\n---', 'One & two', '& two', '&amp; two'],
  ['###### Deep ######', 'Deep', 'Deep', 'Deep'],
  // Tables
  ['| a | b |\n|---|---|\n| c | **d** e |', 'd e', 'd e', 'd** e'],
  ['| a \\| b | c |\n|---|---|', 'a | b', 'a | b', 'a \\| b'],
  ['a | b\n--|--\nx &amp; y | z', 'x & y', 'x & y', 'x &amp; y'],
  ['| `a` b | c |\n|---|---|', `${O} b`, 'b', 'b'],
  ['> | a | b |\n> |---|---|\n> | don’t | d |', "don't", "don't", 'don’t'],
  // Images and titles
  ['![A *calm* face](f.png)', 'A calm face', 'calm face', 'calm* face'],
  ['![Tom &amp; Ann](f.png)', 'Tom & Ann', '& Ann', '&amp; Ann'],
  ['![don’t](f.png)', "don't", "don't", 'don’t'],
  ['![a\nb](f.png)', 'a b', 'a b', 'a\nb'],
  ['> ![a\n> b](f.png)', 'a b', 'a b', 'a\n> b'],
  ['![a [b](c) d](f.png)', 'a b d', 'a b d', 'a [b](c) d'],
  ['![a ![b](c) d](f.png)', `a ${O} d`, 'd', 'd'],
  ['![a](f.png "The *best* \\"care\\"")', 'The *best* "care"', '"care"', '\\"care\\"'],
  ["![a](f.png 'It&rsquo;s')", "It's", "It's", 'It&rsquo;s'],
  ['![a](f.png (The best))', 'The best', 'The best', 'The best'],
  ['[a](b "Two\nlines")', 'Two lines', 'Two lines', 'Two\nlines'],
  ['> [a](b "Two\n> lines")', 'Two lines', 'Two lines', 'Two\n> lines'],
  ['![A photo][p]\n\n[p]: f.png', 'A photo', 'A photo', 'A photo'],
  ['![A photo]\n\n[a photo]: f.png "T &amp; U"', 'T & U', '& U', '&amp; U'],
  ['[words][p] go\n\n[p]: f.png', 'words go', 'words go', 'words][p] go'],
  ['[words][] go\n\n[words]: f.png', 'words go', 'words go', 'words][] go'],
  // Footnotes
  ['A claim[^1] here\n\n[^1]: x', 'A claim here', 'claim here', 'claim[^1] here'],
  ['A[^1]\n\n[^1]: The *note*\n    goes on', 'The note goes on', 'note goes', 'note*\n    goes'],
  ['A[^n]\n\n[^n]: One\n\n    Two &amp; three', 'Two & three', '& three', '&amp; three'],
  // Blocks of HTML
  ['<p>One <b>two</b></p>', 'One two', 'One two', 'One <b>two'],
  ['<p>One\n   two</p>', 'One two', 'One two', 'One\n   two'],
  ['<div>a &amp; b</div>', 'a & b', 'a & b', 'a &amp; b'],
  ['<div>don&#146;t</div>', "don't", "don't", 'don&#146;t'],
  ['<div>don’t *worry*</div>', "don't *worry*", "don't", 'don’t'],
  ['> <div>one\n> two</div>', 'one two', 'one two', 'one\n> two'],
  ['- <div>\n  one\n  two &lt;\n  </div>', 'one two <', 'one two <', 'one\n  two &lt;'],
  ['<ul>\n<li>One</li>\n<li>Two <em>x</em></li>\n</ul>', 'Two x', 'Two x', 'Two <em>x'],
  ['<table><tr><td>a</td><td>b<br>c</td></tr></table>', 'b\nc', 'b\nc', 'b<br>c'],
  ['<h2>Kind\nwords</h2>', 'Kind words', 'Kind words', 'Kind\nwords'],
  ['<p>a<p>b &copy; c', 'b © c', '© c', '&copy; c'],
  ['<div>\n\nin *side*\n\n</div>', 'in side', 'in side', 'in *side'],
  ['<img src="a" alt="Tom &amp; Ann">', 'Tom & Ann', 'Tom & Ann', 'Tom &amp; Ann'],
  ["<img src=a alt='It’s'>", "It's", "It's", 'It’s'],
  ['<img src=a alt=word>', 'word', 'word', 'word'],
  ['<p>x <code>y</code> z</p>', `x ${O} z`, `x ${O} z`, 'x <code>y</code> z'],
  ['<p>x <!-- y --> z</p>', 'x z', 'x z', 'x <!-- y --> z'],
  ['<details>\n<summary>More *x*</summary>\n\nInside it\n\n</details>', 'More *x*', 'More', 'More'],
  ['<p>so 😀 happy</p>', 'so 😀 happy', '😀 happy', '😀 happy'],
  ['<p>a\r\nb</p>', 'a b', 'a b', 'a\r\nb'],
  ['<p\nclass="x"\n>a b</p>', 'a b', 'a b', 'a b'],
  // Things that are not what they seem
  ['&#35; not a heading', '# not a heading', '# not', '&#35; not'],
  ['Term\n: Definition of it', 'Term : Definition of it', 'Definition of', 'Definition of'],
  ['a\0b here', 'a\uFFFDb here', 'a\uFFFDb', 'a\0b'],
  ['\uFEFFone &amp; two', 'one & two', '& two', '&amp; two'],
  ['\uFEFF> one\n> [two](three)', 'one two', 'one two', 'one\n> [two'],
]

describe('markup over several lines', () => {
  for (const [at, [source, text, phrase, slice]] of blocks.entries()) {
    it(`${at}: ${JSON.stringify(source)}`, () => {
      for (const [head, tail] of [
        ['', ''],
        ['# Before 😀\n\n', '\n\nAfter\n'],
        ['x\n\n***\n\n', '\r\n'],
      ]) {
        if (source.startsWith('\uFEFF') && head !== '') continue
        const page = readPage(`${head}${source}${tail}`)
        const passage = page.passages.find((candidate) => candidate.text === text)
        expect(page.passages.map((each) => each.text)).toContain(text)
        const start = passage?.text.indexOf(phrase) ?? -1
        expect(start).toBeGreaterThanOrEqual(0)
        const span = passage?.toSource(start, start + phrase.length)
        expect(page.source.slice(span?.start, span?.end)).toBe(slice)
        expect(page.problems).toEqual([])
      }
    })
  }
})
