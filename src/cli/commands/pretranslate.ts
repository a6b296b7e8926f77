import type { Command } from '../command.js'

/** `guillemet pretranslate`. */
export const pretranslateCommand: Command = { name: 'pretranslate', options: [], examples: [], run: async () => 2 }
