/** What a file says of itself: title, paper, date, in the document's dictionary and once more as XMP. */
import type { PdfFile, Ref } from './pdf-file.ts';
import { pdfDate, pdfText, utf8Bytes } from './pdf-values.ts';

/** What is said; `date` is a day (2024-11-23) or a moment ending in Z. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly lang: string;
}

const PRODUCER = 'Dayang';

/** Writes the document's dictionary. */
export function writeInfo(file: PdfFile, facts: PdfFacts): Ref {
  const { pdf } = pdfDate(facts.date);
  return file.add(
    `<</Title${pdfText(facts.title)}/Author${pdfText(facts.author)}/Creator(${PRODUCER})` +
      `/Producer(${PRODUCER})/CreationDate(${pdf})/ModDate(${pdf})/Trapped/False>>`,
  );
}

/** Writes the XMP record, unpacked so that any program finds it. */
export function writeXmp(file: PdfFile, facts: PdfFacts): Ref {
  const { iso } = pdfDate(facts.date);
  const [title, author, lang] = [facts.title, facts.author, facts.lang].map(escapeXml);
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${iso}</xmp:CreateDate>
<xmp:ModifyDate>${iso}</xmp:ModifyDate>
<xmp:MetadataDate>${iso}</xmp:MetadataDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
  return file.addStream('/Type/Metadata/Subtype/XML', utf8Bytes(xml));
}

function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
