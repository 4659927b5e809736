// The words of the command line for an export that was asked for in the window, and what it said.

/** What to export, from which folder, to which file or folder. */
export interface ExportJob {
  readonly format: 'pdf' | 'html' | 'png';
  /** Pages by folio; empty for all. */
  readonly folios: readonly string[];
  readonly dpi: number;
  readonly folder: string;
  readonly target: string;
  /** The language in which it complains. */
  readonly lang: string;
}

/** The words of the command line for a job. */
export function exportWords({ format, folios, dpi, folder, target }: ExportJob): string[] {
  const pages = folios.flatMap((folio) => ['--page', folio]);
  const start = ['export', folder, ...pages];
  switch (format) {
    case 'pdf':
      return [...start, '--pdf', target];
    case 'html':
      return [...start, '--html', target];
    case 'png':
      return [...start, '--png', target, '--dpi', String(dpi)];
  }
}

/** The last sentence of what the program said, without the noise of system libraries. */
export function reasonIn(complaint: string): string | undefined {
  const noise = /^\s*$|GLib|SharpElectron|ExperimentalWarning|trace-warnings/u;
  const lines = complaint.split('\n').filter((line) => !noise.test(line));
  return lines.at(-1)?.trim().slice(0, 300);
}
