// Bodies as Mozilla's Readability.js finds them, a JSON line a page: node readability.mjs PAGES > OUT.jsonl
// Needs `npm install @mozilla/readability@0.6.0 jsdom@24` beside it. PAGES as PeerBodies decodes them: with the bytes
// themselves it would do worse. Blocks are set apart by line breaks, as a browser shows them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { Readability } from "@mozilla/readability";

const BLOCKS = "p,div,br,li,tr,td,th,h1,h2,h3,h4,h5,h6,blockquote,pre,section,article,figure,figcaption,dt,dd,ul,ol,table";

const folder = process.argv[2];
for (const file of readdirSync(folder).sort()) {
  let text = "";
  try {
    const page = new JSDOM(readFileSync(join(folder, file)), { url: "https://example.org/", virtualConsole: new VirtualConsole() });
    const found = new Readability(page.window.document).parse();
    if (found) {
      const body = new JSDOM(found.content).window.document.body;
      body.querySelectorAll(BLOCKS).forEach((block) => { block.before("\n"); block.after("\n"); });
      text = body.textContent;
    }
    page.window.close();
  } catch (trouble) {
    process.stderr.write(`${file}: ${trouble.message}\n`);
  }
  process.stdout.write(JSON.stringify({ file, text }) + "\n");
}
