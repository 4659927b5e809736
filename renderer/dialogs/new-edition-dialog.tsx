// Makes a new edition: the paper's name, its size, the day, the number of pages.
import { useState } from 'react';
import { readDay } from '../../shared/base/calendar.ts';
import type { PaperKind } from '../../shared/ipc/contract.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Field, NumberInput } from '../controls/fields.tsx';
import { Segments } from '../controls/segments.tsx';
import { useDesk, useWords } from '../state/desk-context.tsx';
import { openEdition } from '../state/desk-files.ts';

/** Asks for what a new edition is made from. */
export function NewEditionDialog({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const { word } = useWords();
  const [name, setName] = useState(word('window.new.default-name'));
  const [date, setDate] = useState(tomorrow);
  const [paper, setPaper] = useState<PaperKind>('broadsheet');
  const [pages, setPages] = useState(4);
  const isReady = name.trim() !== '' && readDay(date) !== undefined;
  return (
    <Dialog
      title={word('window.new.title')}
      verb={word('window.new.verb')}
      isReady={isReady}
      onClose={onClose}
      onDo={() => {
        onClose();
        void openEdition(desk, 'createEdition', { name: name.trim(), date, paper, pages });
      }}
    >
      <Field label={word('window.issue.name')}>
        {(id) => (
          <input
            id={id}
            className="input"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={word('window.issue.date')}>
        {(id) => (
          <input
            id={id}
            type="date"
            className="input"
            value={date}
            onChange={(event) => setDate(event.target.value)}
          />
        )}
      </Field>
      <Field label={word('window.new.paper')}>
        {() => (
          <Segments
            label={word('window.new.paper')}
            value={paper}
            choices={(['broadsheet', 'tabloid'] as const).map((value) => ({
              value,
              name: word(`window.paper.${value}`),
            }))}
            onChange={setPaper}
          />
        )}
      </Field>
      <Field label={word('window.new.pages')}>
        {(id) => (
          <NumberInput
            id={id}
            value={pages}
            unit={word('window.unit.pages')}
            least={1}
            most={200}
            onChange={(value) => setPages(Math.round(value))}
          />
        )}
      </Field>
      <p className="inspector-note">{word('window.new.note')}</p>
    </Dialog>
  );
}

/** Papers are made for the next day. */
function tomorrow(): string {
  const day = new Date(Date.now() + 24 * 60 * 60 * 1000);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
