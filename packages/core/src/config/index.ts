export { isDeepData } from '../prose/limits.ts'
export { closest } from './closest.ts'
export {
  type Config,
  configFileNames,
  emptyConfig,
  type FileSettings,
  settingsFor,
} from './config.ts'
export { isCopyFile, isPassedOver, passedOverFolders } from './copy-files.ts'
export { type ConfigPlaces, NearestConfig } from './nearest-config.ts'
export { type ConfigProblem, readConfig } from './read-config.ts'
export { configSchema, type Json } from './schema.ts'
export {
  type KeyPath,
  type Known,
  type Locate,
  readSettings,
  type Settings,
  type SettingsProblem,
} from './settings.ts'
