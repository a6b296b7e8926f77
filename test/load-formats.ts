// The formats that tests of the rooms read by; users of the API have them from src/index.ts.
import '../src/document/all-formats.js'
