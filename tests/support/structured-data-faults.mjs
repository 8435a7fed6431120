// Reads a page from standard input; prints, as a JSON list, what Adobe's validator finds wrong in its structured data, and
// the types that it found. A program of its own, because Jest loads no modules of this kind.
import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';

const data = new WebAutoExtractor({ addLocation: true }).parse(readFileSync(0, 'utf8'));
const faults = await new Validator().validate(data);
console.log(
  JSON.stringify({
    types: Object.keys(data.jsonld),
    faults: faults.map(
      ({ severity, issueMessage, path }) => `${severity} ${issueMessage} ${JSON.stringify(path)}`,
    ),
  }),
);
