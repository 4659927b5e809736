// Exports pages: as PDF for the press, as web pages, or as pictures.
import { useState } from 'react';
import type { Edition } from '../../shared/model/edition.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Field, NumberInput } from '../controls/fields.tsx';
import { Segments } from '../controls/segments.tsx';
import { Icon } from '../controls/icon.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { exportPages } from '../state/desk-files.ts';
import { allProblems } from '../state/problems.ts';

type Format = 'pdf' | 'html' | 'png';

/** Asks what to export; where to is asked by the system. */
export function ExportDialog(props: { readonly edition: Edition; readonly onClose: () => void }) {
  const { edition, onClose } = props;
  const desk = useDesk();
  const { word } = useWords();
  const [format, setFormat] = useState<Format>('pdf');
  const [range, setRange] = useState<'all' | 'this'>('all');
  const [dpi, setDpi] = useState(150);
  const id = useDeskState((state) => state.view.page);
  const errors = useDeskState(allProblems).filter((problem) => problem.level === 'error').length;
  const folio = id === undefined ? undefined : edition.pages[id]?.folio;
  return (
    <Dialog
      title={word('window.export.title')}
      verb={word('window.export.verb')}
      onClose={onClose}
      onDo={() => {
        onClose();
        const folios = range === 'this' && folio !== undefined ? [folio] : [];
        void exportPages(desk, { format, folios, dpi });
      }}
    >
      <Field label={word('window.export.format')}>
        {() => (
          <Segments
            label={word('window.export.format')}
            value={format}
            choices={[
              { value: 'pdf', name: 'PDF' },
              { value: 'html', name: 'HTML' },
              { value: 'png', name: 'PNG' },
            ]}
            onChange={setFormat}
          />
        )}
      </Field>
      <p className="inspector-note">{word(`window.export.about-${format}`)}</p>
      <Field label={word('window.export.pages')}>
        {() => (
          <Segments
            label={word('window.export.pages')}
            value={range}
            choices={[
              { value: 'all', name: word('window.export.all', { count: edition.pageIds.length }) },
              { value: 'this', name: word('window.export.this', { folio: folio ?? '' }) },
            ]}
            onChange={setRange}
          />
        )}
      </Field>
      {format === 'png' && (
        <Field label={word('window.export.dpi')}>
          {(field) => (
            <NumberInput
              id={field}
              value={dpi}
              unit="dpi"
              least={36}
              most={600}
              step={10}
              onChange={(value) => setDpi(Math.round(value))}
            />
          )}
        </Field>
      )}
      {errors > 0 && (
        <p className="inspector-warning">
          <Icon name="warning" />
          {word('window.export.errors', { count: errors })}
        </p>
      )}
    </Dialog>
  );
}
