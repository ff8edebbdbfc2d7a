import { type KeyPath, readSettings, type Settings, type SettingsProblem } from '../config/settings.ts'
import type { Severity, Surface } from '../diagnostic.ts'
import { knownNames } from '../known-names.ts'
import type { LintOptions } from '../options.ts'
import type { Page } from '../prose/page.ts'
import type { Rule } from '../rules/rule.ts'
import { defaultCode } from '../standards/index.ts'
import { guessSurface } from './guess-surface.ts'

/** What a page is judged by: its front matter before the caller's options, these before a guess, that before what is usual. */
export interface Effective {
  readonly surface: Surface
  readonly code: string
  readonly problems: readonly SettingsProblem[]
  /** `off` if the rule does not apply. */
  severityOf(rule: Rule, own?: Severity): Severity | 'off'
  /** The severity set for a rule id or its concern, if anybody set one. */
  chosen(ruleId: string): Severity | 'off' | undefined
}

/** Settles what a page is judged by. */
export function settle(page: Page, options: LintOptions, rules: readonly Rule[]): Effective {
  const { settings, problems } = ownSettings(page, rules)
  const layers = [settings.severity ?? {}, options.severity ?? {}]
  const chosen = (ruleId: string): Severity | 'off' | undefined => {
    const concern = ruleId.slice(0, ruleId.indexOf('/'))
    for (const layer of layers) {
      const set = own(layer, ruleId) ?? own(layer, concern)
      if (set !== undefined) return set
    }
    return undefined
  }
  return {
    surface:
      settings.surface ??
      options.surface ??
      guessSurface(page.frontMatter?.data, options.path) ??
      'professional',
    code: settings.code ?? options.code ?? defaultCode,
    problems,
    chosen,
    severityOf: (rule, severity) =>
      chosen(rule.id) ?? (rule.preview === true ? 'hint' : (severity ?? rule.severity)),
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function ownSettings(
  page: Page,
  rules: readonly Rule[],
): { readonly settings: Settings; readonly problems: readonly SettingsProblem[] } {
  const { frontMatter } = page
  if (!frontMatter || !Object.hasOwn(frontMatter.data, 'shingle')) return { settings: {}, problems: [] }
  const locate = (path: KeyPath, part?: 'key' | 'value') => frontMatter.locate(['shingle', ...path], part)
  return readSettings(frontMatter.data.shingle, locate, knownNames(rules))
}
