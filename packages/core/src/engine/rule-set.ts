import { type GuardName, usualGuards } from '../match/guards.ts'
import { lexicon } from '../match/lexicon.ts'
import { PhraseIndex } from '../match/phrase-index.ts'
import type { Look, Nearby, Reach, Rule } from '../rules/rule.ts'

/** Phrases to look for around a match. */
export interface CompiledNearby {
  readonly index: PhraseIndex<undefined>
  readonly within: Reach
}

/** A look of a rule, ready to be applied. */
export interface CompiledLook {
  readonly rule: Rule
  readonly look: Look
  readonly guards: readonly GuardName[]
  readonly with?: CompiledNearby
  readonly without?: CompiledNearby
  readonly except?: PhraseIndex<undefined>
}

/** Rules with all their phrases in one index. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly index: PhraseIndex<CompiledLook>
}

/** Compiles rules; their phrases are read when they are first looked for. */
export function compileRules(rules: readonly Rule[]): RuleSet {
  const entries = rules.flatMap((rule) =>
    (rule.looks ?? []).flatMap((look) => {
      const compiled = compileLook(rule, look)
      return look.phrases.map((phrase) => [phrase, compiled] as const)
    }),
  )
  return { rules, index: new PhraseIndex(entries, lexicon) }
}

/**
 * Reads the phrases of all looks now.
 *
 * @throws {NotationError} where one is not well-formed.
 */
export function readPhrases({ rules, index }: RuleSet): void {
  index.read()
  for (const look of rules.flatMap(({ looks = [] }) => looks))
    for (const phrases of [look.with?.phrases, look.without?.phrases, look.except])
      if (phrases) indexOf(phrases).read()
}

function compileLook(rule: Rule, look: Look): CompiledLook {
  const guards = [...usualGuards, ...(look.unless ?? [])].filter((name) => !look.ignoring?.includes(name))
  return {
    rule,
    look,
    guards,
    ...(look.with && { with: compileNearby(look.with) }),
    ...(look.without && { without: compileNearby(look.without) }),
    ...(look.except && { except: indexOf(look.except) }),
  }
}

function compileNearby({ phrases, within }: Nearby): CompiledNearby {
  return { index: indexOf(phrases), within }
}

function indexOf(phrases: readonly string[]): PhraseIndex<undefined> {
  return new PhraseIndex(
    phrases.map((phrase) => [phrase, undefined] as const),
    lexicon,
  )
}
