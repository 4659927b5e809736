/** Plain values as a PDF file writes them: numbers, colours, texts, dates. */
import type { Ink } from '../../model/ink.ts';

/** A number to a thousandth, without needless digits. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Numbers parted by spaces. */
export function pdfNumbers(values: readonly number[]): string {
  return values.map(pdfNumber).join(' ');
}

/** The four parts of an ink. */
export function pdfInk(ink: Ink): string {
  return pdfNumbers([ink.c, ink.m, ink.y, ink.k]);
}

/** A text of any script as UTF-16 with its mark of byte order, in hexadecimal. */
export function pdfText(text: string): string {
  return `<feff${utf16Hex(text)}>`;
}

/** A text as UTF-16, most significant byte first, in hexadecimal. */
export function utf16Hex(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i += 1) hex += hex16(text.charCodeAt(i));
  return hex;
}

/** Four hexadecimal digits. */
export function hex16(value: number): string {
  return (value + 0x1_0000).toString(16).slice(1);
}

/** A moment as the two places of a file want it. */
export interface PdfDate {
  /** As the document's dictionary has it: D:20241123000000Z. */
  readonly pdf: string;
  /** As the XMP record has it: 2024-11-23T00:00:00Z. */
  readonly iso: string;
}

/** Reads a day (2024-11-23) or a moment (2024-11-23T06:30:00Z); anything else counts as the day 1970-01-01. */
export function pdfDate(date: string): PdfDate {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z)?$/u.exec(date);
  const [year, month, day, hour, minute, second] = parts?.slice(1) ?? ['1970', '01', '01'];
  const time = [hour ?? '00', minute ?? '00', second ?? '00'];
  return {
    pdf: `D:${year}${month}${day}${time.join('')}Z`,
    iso: `${year}-${month}-${day}T${time.join(':')}Z`,
  };
}

/** A text as UTF-8. A lone surrogate becomes the replacement character. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0)!;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x1_0000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63));
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return Uint8Array.from(bytes);
}
