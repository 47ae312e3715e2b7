// Where things are, for tests run by .ci/editor from the folder with node_modules.

import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
export const modules = join(process.cwd(), 'node_modules')
export const require = createRequire(join(process.cwd(), 'package.json'))
export const program = join(root, 'build/release/redovisa/redovisa')
