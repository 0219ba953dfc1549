// The first thing `npm start` loads: React, Next and Lexical choose between their builds when they are loaded.
process.env.NODE_ENV ||= 'production'
