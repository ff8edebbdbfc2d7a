import { expect, test } from 'vitest'
import * as config from '../src/config/index.ts'
import * as core from '../src/index.ts'
import * as page from '../src/page.ts'
import * as remark from '../src/remark.ts'

// The public surface is a promise: a name that comes or goes is a deliberate change, with a changeset.
test('the public names', () => {
  expect(Object.keys(core).sort()).toEqual([
    'codes',
    'concerns',
    'consultation',
    'createLinter',
    'crosswalk',
    'defaultCode',
    'docsOf',
    'docsOfStandard',
    'findCitations',
    'getCode',
    'getStandard',
    'getStandardGroup',
    'getWording',
    'knownNames',
    'lint',
    'noticeKinds',
    'numbersIn',
    'renumbering',
    'resources',
    'rules',
    'tips',
    'wordings',
  ])
  expect(Object.keys(config).sort()).toEqual([
    'NearestConfig',
    'closest',
    'configFileNames',
    'configSchema',
    'emptyConfig',
    'isCopyFile',
    'isDeepData',
    'isPassedOver',
    'passedOverFolders',
    'readConfig',
    'readSettings',
    'settingsFor',
  ])
  expect(Object.keys(page).sort()).toEqual(['formatOf', 'readDirectives', 'readPage'])
  expect(Object.keys(remark)).toEqual(['default'])
})
