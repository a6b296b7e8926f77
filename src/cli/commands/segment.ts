import type { Command } from '../command.js'

/** `guillemet segment`. */
export const segmentCommand: Command = { name: 'segment', options: [], examples: [], run: async () => 2 }
