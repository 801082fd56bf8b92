// What people write instead: every record of every CSV of an export, counted.
const yauzl = require("yauzl");
const Papa = require("papaparse");

let records = 0;
yauzl.open(process.argv[2], { lazyEntries: true }, (error, zip) => {
  if (error) throw error;
  zip.on("entry", (entry) => {
    if (!entry.fileName.endsWith(".csv")) return zip.readEntry();
    zip.openReadStream(entry, (problem, stream) => {
      if (problem) throw problem;
      Papa.parse(stream, { step: () => { records++; }, complete: () => zip.readEntry() });
    });
  });
  zip.on("end", () => console.log(records));
  zip.readEntry();
});
