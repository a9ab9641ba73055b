// The headless shell comes with an npm package, so Puppeteer must never download a browser of its own:
// an installation has to succeed without any network but the npm registry.
module.exports = { skipDownload: true };
