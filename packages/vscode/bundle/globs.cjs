// Globs as Shingle's server announces them: `**/`, `*` and `{a,b}`. The client's own library knows many more.
'use strict'

const meanings = { '**/': '(?:.*/)?', '*': '[^/]*', '{': '(?:', '}': ')', ',': '|' }

class Minimatch {
  constructor(glob) {
    const source = glob.replace(/\*\*\/|[*{},]|[.+?^$()|[\]\\]/g, (mark) => meanings[mark] ?? `\\${mark}`)
    this.expression = new RegExp(`^${source}$`)
  }

  makeRe() {
    return this.expression
  }

  match(path) {
    return this.expression.test(path)
  }
}

module.exports = { Minimatch }
