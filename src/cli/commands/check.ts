import type { Command } from '../command.js'

/** `guillemet check`. */
export const checkCommand: Command = { name: 'check', options: [], examples: [], run: async () => 2 }
