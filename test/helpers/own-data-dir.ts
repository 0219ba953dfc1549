import path from 'node:path'

// A folder for the pictures of this process alone. Test files run side by side on one MongoDB, each with a database of
// its own, and those that look at what is stored must not see what another one uploads.
process.env.DATA_DIR = path.join(String(process.env.SLUGLINE_TEST_MONGO), String(process.pid))
